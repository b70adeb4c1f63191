"""Gives what the person does to the diary's thread, each with a way back and a way to try again."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.done import Done
from backcare_desktop.services.gate import LockedError
from backcare_desktop.services.lifting import Lifting
from backcare_desktop.services.return_to_lifting import ReturnToLifting
from backcare_desktop.ui.jobs import Jobs


class TrainingDesk(Protocol):
    """Who hands out the use cases. Asked inside jobs only, because asking may open the file."""

    @property
    def lifting(self) -> Lifting: ...

    @property
    def way_back(self) -> ReturnToLifting: ...


class Errands(QObject):
    """Does one thing after the other.

    Signals:
        changed: what was written, as Changes.
        undo_offered: what happened, in words, and a function that takes it back.
        not_saved: what was not done, in words, why, and a function that tries again.
        refused: a symptom check locks by now; nothing was done.
        outdated: what was shown isn't so any more; nothing was done, as these words say.
    """

    changed = Signal(object)
    undo_offered = Signal(str, object)
    not_saved = Signal(str, object, object)
    refused = Signal()
    outdated = Signal(str)

    def __init__(self, desk: TrainingDesk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._jobs = jobs
        self._under_way: set[str] = set()

    def run(
        self,
        work: Callable[[], Done],
        done: str,
        failed: str,
        then: Callable[[], None] | None = None,
        once: str = "",
    ) -> None:
        """Do ``work`` on the diary's thread.

        Args:
            work: what to do.
            done, failed: words for either end.
            then: called once it is done.
            once: what a second press before the end of the first would do twice; that one is
                passed over. Empty where a second press means something.
        """
        if once and once in self._under_way:
            return
        self._under_way.add(once)

        def admitted() -> Done | Exception:
            try:
                return work()
            except (LockedError, LookupError, ValueError) as refusal:
                # The page was read before: a second press, or a change made elsewhere since.
                return refusal

        def settled(result: Done | Exception) -> None:
            self._under_way.discard(once)
            if isinstance(result, LockedError):
                self.refused.emit()
                return
            if isinstance(result, Exception):
                self.outdated.emit(failed)
                return
            if then is not None:
                then()
            self.changed.emit(result.changes)
            if result.undo is not None:
                self.undo_offered.emit(done, partial(self._take_back, result.undo))

        def not_done(problem: StorageUnavailable) -> None:
            self._under_way.discard(once)
            again = partial(self.run, work, done, failed, then, once)
            self.not_saved.emit(failed, problem, again)

        self._jobs.submit(admitted, settled, not_done)

    def _take_back(self, undo: Callable[[], Changes]) -> None:
        words = self.tr("It was not taken back.")

        def tried() -> Changes | Exception:
            try:
                return undo()
            except (LookupError, ValueError) as refusal:
                # Something else has been done since that leaves no room for it.
                return refusal

        def settled(result: Changes | Exception) -> None:
            if isinstance(result, Exception):
                self.outdated.emit(words)
            else:
                self.changed.emit(result)

        def failed(problem: StorageUnavailable) -> None:
            self.not_saved.emit(words, problem, partial(self._take_back, undo))

        self._jobs.submit(tried, settled, failed)
