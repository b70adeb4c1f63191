"""What is done on the tab's first page: gates answered, the phase corrected, a step back."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.gates import LONGEST_NOTE, Gate
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.training_week import DayKind
from backcare_desktop.services.lift_standing import LiftStanding
from backcare_desktop.ui.tabs.training.errands import Errands
from backcare_desktop.ui.tabs.training.phase_writer import AS_COMPUTED


class Deeds(QObject):
    """Gives each of them to the diary, with a way back.

    Signals:
        note_refused: value of a gate, and that its note is too long.
        note_kept: value of a gate whose answer is in the diary, note and all.
    """

    note_refused = Signal(str)
    note_kept = Signal(str)

    def __init__(self, errands: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errands = errands

    @Slot(str, bool, str)
    def try_gate(self, key: str, met: bool, note: str = "") -> None:  # noqa: FBT001 - a signal's value
        """Keep how a try at a gate went."""
        if len(note) > LONGEST_NOTE:
            self.note_refused.emit(key)
            return
        gate, words = Gate(key), note.strip()
        self._errands.run(
            lambda: self._errands.desk.way_back.try_gate(gate, met=met, note=words),
            self.tr("Saved: met") if met else self.tr("Saved: not yet"),
            self.tr("The answer was not saved."),
            partial(self.note_kept.emit, key),
        )

    @Slot(str)
    def remove_try(self, try_id: str) -> None:
        """Take a try at a gate out of the diary."""
        self._errands.run(
            lambda: self._errands.desk.way_back.remove_try(try_id),
            self.tr("Answer removed"),
            self.tr("The answer was not removed."),
        )

    @Slot(str)
    def correct_phase(self, key: str) -> None:
        """Say where the episode stands, or leave that to days and gates again."""
        phase = None if key == AS_COMPUTED else RoutinePhase(key)
        self._errands.run(
            lambda: self._errands.desk.way_back.correct_phase(phase),
            self.tr("Phase changed"),
            self.tr("The phase was not changed."),
        )

    @Slot()
    def end_episode(self) -> None:
        """Close the episode."""
        self._errands.run(
            lambda: self._errands.desk.way_back.end_episode(),
            self.tr("Episode closed"),
            self.tr("The episode was not closed."),
        )

    @Slot(int, str)
    def choose_day(self, weekday: int, key: str) -> None:
        """Say what a day of the week is for, Monday being 0."""
        self._errands.run(
            lambda: self._errands.desk.lifting.choose_day(weekday, DayKind(key)),
            self.tr("Training week changed"),
            self.tr("The training week was not changed."),
        )

    def step_back(self, standing: LiftStanding) -> None:
        """Plan a lift anew after a setback."""
        self._errands.run(
            lambda: self._errands.desk.lifting.step_back(standing),
            self.tr("The plan steps back from tomorrow on"),
            self.tr("The plan was not changed."),
        )
