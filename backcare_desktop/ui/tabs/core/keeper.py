"""Does one thing after the other in the diary, and offers to take each back."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.core_work import CoreWork
from backcare_desktop.services.done import Done
from backcare_desktop.services.gate import LockedError
from backcare_desktop.ui.jobs import Jobs

Work = Callable[[CoreWork], Done]


class CoreDesk(Protocol):
    """Who hands out core work. Asked inside jobs only, because asking may open the file."""

    @property
    def core_work(self) -> CoreWork: ...


class CoreKeeper(QObject):
    """Runs use cases off the window's thread.

    Signals:
        changed: what was written, as Changes.
        undo_offered: what happened, in words, and a function that takes it back.
        not_saved: what was not done, in words, why, and a function that tries again.
        refused: nothing was done; what is shown has to be read again.
        outdated: the same, because what was shown isn't so any more; these words say so.
    """

    changed = Signal(object)
    undo_offered = Signal(str, object)
    not_saved = Signal(str, object, object)
    refused = Signal()
    outdated = Signal(str)

    def __init__(self, desk: CoreDesk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs

    def do(self, work: Work, said: str) -> None:
        """Do something; ``said`` is what the person then reads beside Undo."""
        self._jobs.submit(
            partial(self._do, work),
            partial(self._on_done, said),
            partial(self._on_lost, work, said),
        )

    def _do(self, work: Work) -> Done | None:
        """Runs on the database's thread; None where the page is older than the diary."""
        try:
            return work(self._desk.core_work)
        except LockedError:
            return Done()
        except (LookupError, ValueError):
            # The day, the programme or what was done has changed since it was shown.
            return None

    def _on_done(self, said: str, done: Done | None) -> None:
        if done is None:
            text = self.tr("It was not saved. This page had changed since; now it is up to date.")
            self.outdated.emit(text)
            return
        if not done.changes:
            self.refused.emit()
            return
        self.changed.emit(done.changes)
        if done.undo is not None:
            self.undo_offered.emit(said, partial(self._take_back, done.undo))

    def _on_lost(self, work: Work, said: str, problem: StorageUnavailable) -> None:
        self.refused.emit()
        self.not_saved.emit(self.tr("It was not saved."), problem, partial(self.do, work, said))

    def _take_back(self, undo: Callable[[], Changes]) -> None:
        self._jobs.submit(undo, self._on_taken_back, partial(self._on_not_taken_back, undo))

    def _on_taken_back(self, changes: Changes) -> None:
        self.changed.emit(changes)

    def _on_not_taken_back(self, undo: Callable[[], Changes], problem: StorageUnavailable) -> None:
        self.not_saved.emit(
            self.tr("It was not taken back."), problem, partial(self._take_back, undo)
        )
