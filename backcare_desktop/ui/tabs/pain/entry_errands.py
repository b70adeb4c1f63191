"""Gives entries to the diary, each with a way back and a way to try again."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.entries import Entries, EntryRefusedError, Written
from backcare_desktop.ui.jobs import Jobs

Work = Callable[[Entries], Written]
Told = Callable[[Written], None]
Refused = Callable[[EntryRefusedError], None]


class EntryDesk(Protocol):
    """Who hands out the entries. Asked inside jobs only, because asking may open the file."""

    @property
    def entries(self) -> Entries: ...


class EntryErrands(QObject):
    """Does one thing after the other.

    Signals:
        changed: what was written, as Changes.
        failed: a StorageUnavailable; something could not be read.
        undo_offered: what happened, in words, and a function that takes it back.
        not_saved: what was not done, in words, why, and a function that tries again.
    """

    changed = Signal(object)
    failed = Signal(object)
    undo_offered = Signal(str, object)
    not_saved = Signal(str, object, object)

    def __init__(self, desk: EntryDesk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.jobs = jobs

    def write(self, work: Work, done: str, failed: str, then: Told, refused: Refused) -> None:
        """Write an entry on the diary's thread.

        Args:
            work: what to write.
            done, failed: words for either end.
            then: hears what was written, before anybody else.
            refused: hears why nothing was, when the services refuse it.
        """

        def tried() -> Written | EntryRefusedError | None:
            try:
                return work(self.desk.entries)
            except EntryRefusedError as refusal:
                return refusal
            except LookupError:
                return None  # Deleted elsewhere since the page was read.

        def settled(result: Written | EntryRefusedError | None) -> None:
            if isinstance(result, EntryRefusedError):
                refused(result)
                return
            if result is None:
                self.changed.emit(Changes(ratings=True))
                return
            then(result)
            self.changed.emit(result.changes)
            self._offer(done, lambda: self.desk.entries.undo(result))

        def lost(problem: StorageUnavailable) -> None:
            again = partial(self.write, work, done, failed, then, refused)
            self.not_saved.emit(failed, problem, again)

        self.jobs.submit(tried, settled, lost)

    @Slot(str)
    def remove(self, rating_id: str) -> None:
        """Take an entry out of the diary; it can be restored."""

        def tried() -> Changes | None:
            try:
                return self.desk.entries.remove(rating_id)
            except LookupError:
                return None

        def settled(changes: Changes | None) -> None:
            self.changed.emit(changes or Changes(ratings=True))
            if changes is not None:
                self._offer(self.tr("Entry deleted"), lambda: self.desk.entries.restore(rating_id))

        def lost(problem: StorageUnavailable) -> None:
            again = partial(self.remove, rating_id)
            self.not_saved.emit(self.tr("The entry was not deleted."), problem, again)

        self.jobs.submit(tried, settled, lost)

    def _offer(self, done: str, undo: Callable[[], Changes]) -> None:
        self.undo_offered.emit(done, partial(self._take_back, undo))

    def _take_back(self, undo: Callable[[], Changes]) -> None:
        def lost(problem: StorageUnavailable) -> None:
            words = self.tr("It was not taken back.")
            self.not_saved.emit(words, problem, partial(self._take_back, undo))

        self.jobs.submit(undo, self.changed.emit, lost)
