"""Gives answers to the diary's thread, each with a way back and a way to try again."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from backcare_desktop.core.clock import Clock, Moment, now
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.done import Done
from backcare_desktop.services.measures import Measures
from backcare_desktop.ui.jobs import Jobs


class MeasureDesk(Protocol):
    """Who hands out the measures. Asked inside jobs only, because asking may open the file."""

    @property
    def measures(self) -> Measures: ...


class Errand(Struct, frozen=True):
    """Something to do in the diary.

    Attributes:
        work: does it, on the diary's thread.
        done, failed: words for either end.
        again: tries it once more, as of the moment of the first try.
        then: called once it is done.
    """

    work: Callable[[], Done]
    done: str
    failed: str
    again: Callable[[], None]
    then: Callable[[], None] | None = None


class MeasureErrands(QObject):
    """Does one thing at a time: a second press while the first is on its way does nothing.

    Signals:
        changed: what was written, as Changes.
        undo_offered: what happened, in words, and a function that takes it back.
        not_saved: what was not done, in words, why, and a function that tries again.
        said: what has just happened, in a few words.
        outdated: what was shown isn't so any more, and nothing was done.
    """

    changed = Signal(object)
    undo_offered = Signal(str, object)
    not_saved = Signal(str, object, object)
    said = Signal(str)
    outdated = Signal()

    def __init__(
        self, desk: MeasureDesk, jobs: Jobs, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.jobs = jobs
        self._clock = clock
        self._busy = False

    @property
    def now(self) -> Moment:
        """The moment at which somebody answers."""
        return now(self._clock)

    @property
    def busy(self) -> bool:
        """Something is on its way to the diary."""
        return self._busy

    def run(self, errand: Errand) -> None:
        """Do it, unless something else is on its way."""
        if self._busy:
            return
        self._busy = True

        def admitted() -> Done | None:
            try:
                return errand.work()
            except (LookupError, ValueError):
                # The page was read before; a change was made elsewhere since.
                return None

        self.jobs.submit(admitted, partial(self._settle, errand), partial(self._fail, errand))

    def _settle(self, errand: Errand, result: Done | None) -> None:
        self._busy = False
        if result is None:
            self.outdated.emit()
            return
        if errand.then is not None:
            errand.then()
        self.changed.emit(result.changes)
        if result.undo is not None:
            self.undo_offered.emit(errand.done, partial(self._take_back, result.undo, errand.done))

    def _fail(self, errand: Errand, problem: StorageUnavailable) -> None:
        self._busy = False
        self.not_saved.emit(errand.failed, problem, errand.again)

    def _take_back(self, undo: Callable[[], Changes], done: str) -> None:
        def taken(changes: Changes | None) -> None:
            if changes is None:
                self.outdated.emit()
                self.said.emit(self.tr("It was not taken back: the diary has changed since."))
            else:
                self.changed.emit(changes)
                self.said.emit(self.tr("Taken back: {what}").format(what=done))

        def admitted() -> Changes | None:
            try:
                return undo()
            except (LookupError, ValueError):
                return None

        def failed(problem: StorageUnavailable) -> None:
            words = self.tr("It was not taken back.")
            self.not_saved.emit(words, problem, partial(self._take_back, undo, done))

        self.jobs.submit(admitted, taken, failed)
