"""What is done on the tab's first page: gates answered, the phase corrected, a step back."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.gates import LONGEST_NOTE, Gate
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.training_week import DayKind
from backcare_desktop.services.lift_standing import LiftStanding
from backcare_desktop.services.training_page import TrainingPage
from backcare_desktop.ui.tabs.training.errands import TrainingErrands
from backcare_desktop.ui.tabs.training.light import LightDraft, LightReader
from backcare_desktop.ui.tabs.training.phase_writer import AS_COMPUTED
from backcare_desktop.ui.tabs.training.reading import (
    Wrong,
    WrongField,
    is_long_ago,
    read_day,
)
from backcare_desktop.ui.tabs.training.words import TrainingWords


class Deeds(QObject):
    """Gives each of them to the diary, with a way back.

    Signals:
        note_refused: value of a gate, and that its note is too long.
        note_kept: value of a gate whose answer is in the diary, note and all.
        light_refused: value of a gate, and what its light load lacks.
        onset_refused: what is wrong with the first day; empty once nothing is.
    """

    note_refused = Signal(str)
    note_kept = Signal(str)
    light_refused = Signal(str, str)
    onset_refused = Signal(str)

    def __init__(
        self,
        errands: TrainingErrands,
        words: TrainingWords,
        page: Callable[[], TrainingPage | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._errands = errands
        self._words = words
        self._page = page
        self._lights = LightReader(words, self)
        self._asked_again: date | None = None

    @Slot(str, bool, str, object)
    def try_gate(
        self,
        key: str,
        met: bool,  # noqa: FBT001 - a signal's value
        note: str = "",
        draft: LightDraft | None = None,
    ) -> None:
        """Keep how a try at a gate went; one with a light load has a draft of that."""
        if len(note) > LONGEST_NOTE:
            self.note_refused.emit(key)
            return
        gate, words, page = Gate(key), note.strip(), self._page()
        light = None
        if gate is Gate.NEUTRAL_SPINE and page is not None:
            light, wrong = self._lights.read(draft or LightDraft(), page, met=met)
            self.light_refused.emit(key, wrong)
            if wrong:
                return
        self._errands.run(
            lambda: self._errands.desk.way_back.try_gate(gate, met=met, note=words, light=light),
            self.tr("Saved: met") if met else self.tr("Saved: not yet"),
            f"gate {key}",
            failed=self.tr("The answer was not saved."),
            then=partial(self.note_kept.emit, key),
        )

    @Slot(str)
    def remove_try(self, try_id: str) -> None:
        """Take a try at a gate out of the diary."""
        self._errands.run(
            lambda: self._errands.desk.way_back.remove_try(try_id),
            self.tr("Answer removed"),
            f"remove {try_id}",
            failed=self.tr("The answer was not removed."),
        )

    @Slot(str)
    def correct_phase(self, key: str) -> None:
        """Say where the episode stands, or leave that to days and gates again."""
        phase = None if key == AS_COMPUTED else RoutinePhase(key)
        self._errands.run(
            lambda: self._errands.desk.way_back.correct_phase(phase),
            self.tr("Phase changed"),
            f"phase {key}",
            failed=self.tr("The phase was not changed."),
        )

    @Slot(str)
    def change_onset(self, text: str) -> None:
        """Say that the episode began on another day, or what is wrong with that day."""
        page = self._page()
        if page is None:
            return
        try:
            onset = read_day(text, page.today.local_date, self._words.locale)
        except WrongField as problem:
            self.onset_refused.emit(self._words.wrong(problem.wrong))
            return
        if is_long_ago(onset, page.today.local_date) and onset != self._asked_again:
            self._asked_again = onset
            self.onset_refused.emit(self._words.wrong(Wrong.OVER_A_YEAR))
            return
        self.onset_refused.emit("")
        if page.episode is None or onset == page.episode.onset:
            return
        self._errands.run(
            lambda: self._errands.desk.way_back.change_onset(onset),
            self.tr("First day changed"),
            f"onset {onset}",
            failed=self.tr("The first day was not changed."),
        )

    @Slot()
    def end_episode(self) -> None:
        """Close the episode."""
        self._errands.run(
            lambda: self._errands.desk.way_back.end_episode(),
            self.tr("Episode closed"),
            "end",
            failed=self.tr("The episode was not closed."),
        )

    @Slot(int, str)
    def choose_day(self, weekday: int, key: str) -> None:
        """Say what a day of the week is for, Monday being 0."""
        self._errands.run(
            lambda: self._errands.desk.lifting.choose_day(weekday, DayKind(key)),
            self.tr("Training week changed"),
            f"day {weekday} {key}",
            failed=self.tr("The training week was not changed."),
        )

    def step_back(self, standing: LiftStanding) -> None:
        """Plan a lift anew after a setback."""
        self._errands.run(
            lambda: self._errands.desk.lifting.step_back(standing),
            self.tr("The plan steps back from tomorrow on"),
            f"step back {standing.lift.id}",
            failed=self.tr("The plan was not changed."),
        )
