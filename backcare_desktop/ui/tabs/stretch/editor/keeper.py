"""Keeps routines and takes them away, each with a way back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from backcare_desktop.core.own_routine import OwnRoutine
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.routine_draft import Draft
from backcare_desktop.services.routines import Routines
from backcare_desktop.ui.jobs import Jobs


class RoutineKeeper(QObject):
    """Gives drafts to the diary's thread and offers to take back what happened there.

    Args:
        routines: the use cases; asked for on the diary's thread.
        jobs: the diary's thread.
        parent: who owns it.

    Signals:
        changed: own routines are others now than they were.
        undo_offered: what happened, in words, and a function that takes it back.
        not_saved: what was not done, in words, why, and a function that tries again.
    """

    changed = Signal()
    undo_offered = Signal(str, object)
    not_saved = Signal(str, object, object)

    def __init__(
        self, routines: Callable[[], Routines], jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._routines = routines
        self._jobs = jobs

    def keep(
        self,
        draft: Draft,
        before: OwnRoutine | None,
        done: Callable[[], None],
        failed: Callable[[StorageUnavailable], None],
        taken_back: Callable[[], None] | None = None,
    ) -> None:
        """Keep a draft as a new routine, or in place of ``before``; then call one of the two.

        ``taken_back`` is called once that was undone.
        """

        def write() -> OwnRoutine:
            return self._routines().keep(draft, before.id if before is not None else None)

        def kept(own: OwnRoutine) -> None:
            done()
            self.changed.emit()
            text = self.tr("“{name}” saved").format(name=own.name)
            self.undo_offered.emit(text, self._way_back(own, before, taken_back))

        self._jobs.submit(write, kept, failed)

    def remove(self, own: OwnRoutine) -> None:
        """Take a routine away."""

        def take() -> None:
            self._routines().remove(own.id)

        def taken(_: None) -> None:
            self.changed.emit()
            text = self.tr("“{name}” removed").format(name=own.name)
            self.undo_offered.emit(text, self._undo(lambda: self._routines().restore(own.id)))

        def failed(problem: StorageUnavailable) -> None:
            text = self.tr("“{name}” was not removed.").format(name=own.name)
            self.not_saved.emit(text, problem, lambda: self.remove(own))

        self._jobs.submit(take, taken, failed)

    def _way_back(
        self,
        own: OwnRoutine,
        before: OwnRoutine | None,
        taken_back: Callable[[], None] | None,
    ) -> Callable[[], None]:
        if before is None:
            return self._undo(lambda: self._routines().remove(own.id), taken_back)
        return self._undo(lambda: self._routines().put_back(before))

    def _undo(
        self, work: Callable[[], None], then: Callable[[], None] | None = None
    ) -> Callable[[], None]:
        """A function that does ``work`` on the diary's thread, and offers a repetition."""

        def take_back() -> None:
            self._jobs.submit(work, taken_back, failed)

        def taken_back(_: None) -> None:
            self.changed.emit()
            if then is not None:
                then()

        def failed(problem: StorageUnavailable) -> None:
            self.not_saved.emit(self.tr("It was not taken back."), problem, take_back)

        return take_back
