"""Gives what the person does to the diary's thread, each with a way back and a way to try again."""

from collections.abc import Callable, Hashable
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.done import Done
from backcare_desktop.services.gate import LockedError
from backcare_desktop.ui.jobs import Jobs

T = TypeVar("T")

_NOTHING_UNDER_WAY: Final = object()


class Errands(QObject):
    """Does one thing after the other, and answers every end of it.

    A page can be older than the diary: a second press, another page, or a check that locks by now.
    What the use case refuses then is told and the page is read again; it is never a crash. The same
    press while the one before it is still being written is one press.

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

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._under_way: Hashable = _NOTHING_UNDER_WAY

    def run(
        self,
        work: Callable[[], Done],
        said: str,
        press: Hashable,
        *,
        failed: str = "",
        then: Callable[[], None] | None = None,
    ) -> None:
        """Do something.

        Args:
            work: what to do; called on the diary's thread.
            said: what the person then reads beside Undo.
            press: what was pressed, with everything it said; the same again, before this one has
                ended, does nothing.
            failed: what was not done, in words, where the disk did not take it; empty for what is
                said of anything.
            then: called once it is written, before anybody reads it.
        """
        if press == self._under_way:
            return
        self._under_way = press

        def settled(result: Done | Exception) -> None:
            self._ended(press)
            if isinstance(result, Exception):
                self.outdated.emit(self._why_not_saved(result))
            elif not result.changes:
                if then is not None:
                    then()
                self.refused.emit()
            else:
                if then is not None:
                    then()
                self.changed.emit(result.changes)
                if result.undo is not None:
                    self.undo_offered.emit(said, partial(self._take_back, result.undo))

        def lost(problem: StorageUnavailable) -> None:
            self._ended(press)
            self.refused.emit()
            again = partial(self.run, work, said, press, failed=failed, then=then)
            self.not_saved.emit(failed or self.tr("It was not saved."), problem, again)

        self._jobs.submit(partial(_admitted, work), settled, lost)

    def _take_back(self, undo: Callable[[], Changes]) -> None:
        if undo == self._under_way:
            return
        self._under_way = undo

        def settled(result: Changes | Exception) -> None:
            self._ended(undo)
            if isinstance(result, Exception):
                self.outdated.emit(self._why_not_taken_back(result))
            else:
                self.changed.emit(result)

        def lost(problem: StorageUnavailable) -> None:
            self._ended(undo)
            again = partial(self._take_back, undo)
            self.not_saved.emit(self.tr("It was not taken back."), problem, again)

        self._jobs.submit(partial(_admitted, undo), settled, lost)

    def _ended(self, press: Hashable) -> None:
        if press == self._under_way:
            self._under_way = _NOTHING_UNDER_WAY

    def _why_not_saved(self, refusal: Exception) -> str:
        if isinstance(refusal, LockedError):
            return self.tr(
                "It was not saved. Until your symptom check is cleared, nothing begins and nothing "
                "grows; less is always possible."
            )
        return self.tr("It was not saved. This page had changed since; now it is up to date.")

    def _why_not_taken_back(self, refusal: Exception) -> str:
        if isinstance(refusal, LockedError):
            return self.tr(
                "It was not taken back: that would be more, and until your symptom check is "
                "cleared nothing grows."
            )
        return self.tr("It was not taken back: something else has changed since.")


def _admitted(work: Callable[[], T]) -> T | Exception:
    """What came of it, or why it was refused; whatever else goes wrong is a fault."""
    try:
        return work()
    except (LockedError, LookupError, ValueError) as refusal:
        return refusal
