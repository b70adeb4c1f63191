"""Gives entries to the diary, each with a way back and a way to try again."""

from collections.abc import Callable
from functools import partial
from typing import Generic, Protocol, TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.pain_context import Relief
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.done import Done
from backcare_desktop.services.entries import Entries, EntryRefusedError, Written
from backcare_desktop.ui.jobs import Jobs

_GONE = Changes(ratings=True, entries=True)
"""What somebody else has changed, when something isn't there any more."""


class EntryDesk(Protocol):
    """Who hands out the entries. Asked inside jobs only, because asking may open the file."""

    @property
    def entries(self) -> Entries: ...


T = TypeVar("T", Written, Done)


class EntryErrand(Struct, Generic[T], frozen=True):
    """An entry, or a relief that belongs to none, to write.

    Attributes:
        work: writes it, on the diary's thread.
        done, failed: words for either end.
        then: hears what was written, before anybody else.
        refused: hears why nothing was, when the services refuse it.
        gone: hears that there is no such entry any more.
    """

    work: Callable[[Entries], T]
    done: str
    failed: str
    then: Callable[[T], None]
    refused: Callable[[EntryRefusedError], None]
    gone: Callable[[], None]


class EntryErrands(QObject):
    """Does one thing after the other.

    Signals:
        changed: what was written, as Changes.
        failed: a StorageUnavailable; something could not be read.
        undo_offered: what happened, in words, and a function that takes it back.
        not_saved: what was not done, in words, why, and a function that tries again.
        said: what has just happened, in a few words.
    """

    changed = Signal(object)
    failed = Signal(object)
    undo_offered = Signal(str, object)
    not_saved = Signal(str, object, object)
    said = Signal(str)

    def __init__(self, desk: EntryDesk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.jobs = jobs

    def write(self, errand: EntryErrand[T]) -> None:
        """Write an entry on the diary's thread."""

        def tried() -> T | EntryRefusedError | None:
            try:
                return errand.work(self.desk.entries)
            except EntryRefusedError as refusal:
                return refusal
            except LookupError:
                return None  # Deleted or undone since the page was read.

        def settled(result: T | EntryRefusedError | None) -> None:
            if isinstance(result, EntryRefusedError):
                errand.refused(result)
            elif result is None:
                errand.gone()
                self.changed.emit(_GONE)
            else:
                errand.then(result)
                self.changed.emit(result.changes)
                self._offer(errand.done, self._undoing(result))

        def lost(problem: StorageUnavailable) -> None:
            self.not_saved.emit(errand.failed, problem, partial(self.write, errand))

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
            self.changed.emit(changes or _GONE)
            if changes is not None:
                self._offer(
                    self.tr("Entry deleted"),
                    lambda: self.desk.entries.restore(rating_id),
                    self.tr("Entry is back"),
                )

        def lost(problem: StorageUnavailable) -> None:
            again = partial(self.remove, rating_id)
            self.not_saved.emit(self.tr("The entry was not deleted."), problem, again)

        self.jobs.submit(tried, settled, lost)

    @Slot(object)
    def remove_relief(self, relief: Relief) -> None:
        """Take a relief that belongs to no entry out of the diary; it can be restored."""

        def tried() -> Done | None:
            try:
                return self.desk.entries.remove_relief(relief)
            except LookupError:
                return None

        def settled(done: Done | None) -> None:
            self.changed.emit(_GONE if done is None else done.changes)
            if done is not None:
                back = self.tr("Relief is back")
                self._offer(self.tr("Relief deleted"), self._undoing(done), back)

        def lost(problem: StorageUnavailable) -> None:
            again = partial(self.remove_relief, relief)
            self.not_saved.emit(self.tr("The relief was not deleted."), problem, again)

        self.jobs.submit(tried, settled, lost)

    def _undoing(self, result: Written | Done) -> Callable[[], Changes] | None:
        if isinstance(result, Done):
            return result.undo
        return lambda: self.desk.entries.undo(result)

    def _offer(self, done: str, undo: Callable[[], Changes] | None, back: str = "") -> None:
        """Say what was done; ``back`` is what is said once that was taken back."""
        if undo is not None:
            words = back or self.tr("Taken back: {what}").format(what=done)
            self.undo_offered.emit(done, partial(self._take_back, undo, words))

    def _take_back(self, undo: Callable[[], Changes], back: str) -> None:
        def tried() -> Changes | None:
            try:
                return undo()
            except LookupError:
                return None

        def settled(changes: Changes | None) -> None:
            self.changed.emit(changes or _GONE)
            stale = self.tr("It was not taken back: the diary has changed since.")
            self.said.emit(stale if changes is None else back)

        def lost(problem: StorageUnavailable) -> None:
            words = self.tr("It was not taken back.")
            self.not_saved.emit(words, problem, partial(self._take_back, undo, back))

        self.jobs.submit(tried, settled, lost)
