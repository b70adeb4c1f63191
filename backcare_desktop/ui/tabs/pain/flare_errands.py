"""Gives what is said of flare-ups to the diary's thread."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from backcare_desktop.core.flare import FlaresOverlapError
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.done import Done
from backcare_desktop.services.flares import Flares, FlareWritten
from backcare_desktop.services.gate import Gate
from backcare_desktop.ui.jobs import Jobs


class FlareDesk(Protocol):
    """Who hands out flares and the lock. Asked inside jobs only."""

    @property
    def flares(self) -> Flares: ...

    @property
    def gate(self) -> Gate: ...


class FlareErrand(Struct, frozen=True):
    """Something to do in the diary.

    Attributes:
        work: does it, on the diary's thread.
        done, failed: words for either end.
        then: called once it is done.
        refused: hears why the services refuse it, and whether it can say so itself.
    """

    work: Callable[[Flares], FlareWritten | Done]
    done: str
    failed: str
    then: Callable[[], None] | None = None
    refused: Callable[[Exception], bool] | None = None


class FlareErrands(QObject):
    """Does one thing at a time: a second press while the first is on its way does nothing.

    Attributes:
        desk: who hands out the use cases.
        jobs: who does them.

    Signals:
        changed: what was written, as Changes.
        undo_offered: what happened, in words, and a function that takes it back.
        not_saved: what was not done, in words, why, and a function that tries again.
        said: what has just happened, in a few words.
        outdated: what was shown isn't so any more; nothing was done, as these words say.
        turned_down: the services refuse it, up to date or not; nothing was done, as the words say.
    """

    changed = Signal(object)
    undo_offered = Signal(str, object)
    not_saved = Signal(str, object, object)
    said = Signal(str)
    outdated = Signal(str)
    turned_down = Signal(str)

    def __init__(self, desk: FlareDesk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.jobs = jobs
        self._busy = False

    def run(self, errand: FlareErrand) -> None:
        """Do it, unless something else is on its way."""
        if self._busy:
            return
        self._busy = True

        def admitted() -> FlareWritten | Done | Exception:
            try:
                return errand.work(self.desk.flares)
            except (LookupError, ValueError) as refusal:
                return refusal

        self.jobs.submit(admitted, partial(self._settle, errand), partial(self._lose, errand))

    def _settle(self, errand: FlareErrand, result: FlareWritten | Done | Exception) -> None:
        self._busy = False
        if isinstance(result, Exception):
            told = errand.refused is not None and errand.refused(result)
            if not told:
                # Only these two mean that the diary is another than the one that was shown.
                stale = isinstance(result, LookupError | FlaresOverlapError)
                (self.outdated if stale else self.turned_down).emit(errand.failed)
            return
        if errand.then is not None:
            errand.then()
        self.changed.emit(result.changes)
        undo = result.undo if isinstance(result, Done) else self._undoing(result)
        if undo is not None:
            self.undo_offered.emit(errand.done, partial(self._take_back, undo, errand.done))

    def _undoing(self, written: FlareWritten) -> Callable[[], Changes]:
        return lambda: self.desk.flares.undo(written)

    def _lose(self, errand: FlareErrand, problem: StorageUnavailable) -> None:
        self._busy = False
        self.not_saved.emit(errand.failed, problem, partial(self.run, errand))

    def _take_back(self, undo: Callable[[], Changes], done: str) -> None:
        words = self.tr("It was not taken back.")

        def admitted() -> Changes | None:
            try:
                return undo()
            except (LookupError, ValueError):
                # Another flare stands in its place by now.
                return None

        def taken(changes: Changes | None) -> None:
            if changes is None:
                self.outdated.emit(words)
            else:
                self.changed.emit(changes)
                self.said.emit(self.tr("Taken back: {what}").format(what=done))

        def lost(problem: StorageUnavailable) -> None:
            self.not_saved.emit(words, problem, partial(self._take_back, undo, done))

        self.jobs.submit(admitted, taken, lost)
