"""Whether the routine at hand is spoken: asked of the diary, turned round, and kept."""

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.routine import Routine
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.routine_voices import Voicing
from backcare_desktop.ui.jobs import Jobs

_Answer = tuple[int, Voicing]


class RoutineVoice(QObject):
    """The choice for one routine at a time. Until the diary answers, the routine's own word counts.

    Args:
        desk, jobs: where choices are kept, and the way there.
        shipped: the routines of the library by their ids.
        parent: owns it.

    Attributes:
        voicing: how the routine at hand is accompanied.

    Signals:
        changed: ``voicing`` is another.
        failed: the StorageUnavailable of a choice that was not kept; it holds for this session.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        shipped: Mapping[str, Routine],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._shipped = shipped
        self._routine_id = ""
        self._turns = 0
        self.voicing = Voicing()

    def take_up(self, routine_id: str, *, quiet: bool | None = None) -> None:
        """Another routine is at hand.

        Args:
            routine_id: which.
            quiet: whether it is meant to calm; left out, it is looked up.
        """
        if quiet is None and routine_id in self._shipped:
            quiet = self._shipped[routine_id].quiet
        self._routine_id = routine_id
        self._turns += 1
        turn = self._turns
        self.voicing = Voicing(spoken=not quiet, quiet=bool(quiet))

        def ask() -> _Answer:
            return turn, self._desk.routine_voices.of(routine_id, quiet=quiet)

        self._jobs.submit(ask, self._on_answer, self._on_no_answer)

    def turn(self) -> None:
        """The other way from now on."""
        self._turns += 1
        turned = replace(self.voicing, spoken=not self.voicing.spoken)
        routine_id = self._routine_id
        self.voicing = turned

        def keep() -> None:
            self._desk.routine_voices.choose(routine_id, turned)

        self.changed.emit()
        self._jobs.submit(keep, self._on_kept, self._on_not_kept)

    @Slot(object)
    def _on_answer(self, answer: _Answer) -> None:
        turn, voicing = answer
        if turn == self._turns and voicing != self.voicing:
            self.voicing = voicing
            self.changed.emit()

    @Slot(object)
    def _on_no_answer(self, _problem: StorageUnavailable) -> None:
        """The routine's own word stands; why the diary doesn't answer is said elsewhere."""

    @Slot(object)
    def _on_kept(self, _nothing: None) -> None:
        """It is heard, and needs no message."""

    @Slot(object)
    def _on_not_kept(self, problem: StorageUnavailable) -> None:
        self.failed.emit(problem)
