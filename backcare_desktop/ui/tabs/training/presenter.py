"""Turns the diary into the Training tab."""

from collections.abc import Mapping
from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, Signal, Slot

from backcare_desktop.content.recovery import Recovery
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.gates import Gate
from backcare_desktop.core.load import Unit
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.routine import Routine
from backcare_desktop.services.lift_standing import LiftStanding
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.services.training_page import TrainingPage
from backcare_desktop.ui.formats import usual_weekday
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.training.deeds import Deeds
from backcare_desktop.ui.tabs.training.errands import TrainingDesk, TrainingErrands
from backcare_desktop.ui.tabs.training.log_writer import LATEST_ROWS, MORE_ROWS
from backcare_desktop.ui.tabs.training.reading import shift_day
from backcare_desktop.ui.tabs.training.state import TrainingState
from backcare_desktop.ui.tabs.training.words import TrainingWords
from backcare_desktop.ui.tabs.training.writer import Chosen, TrainingWriter
from backcare_desktop.ui.units import usual_unit


class TrainingPresenter(QObject):
    """Holds no pixel: the view paints its state and calls its methods.

    Attributes:
        errands: what the forms give to the diary.
        deeds: what is done on the first page.
        words: what values are called.
        chosen: what is opened or chosen to look at.
        page: what the diary said last; None until it was read.

    Signals:
        state_changed: a new :class:`TrainingState`.
        changed: what was written, as Changes.
        failed: a StorageUnavailable; nothing could be read.
        undo_offered: what happened, in words, and a function that takes it back.
        not_saved: what was not done, in words, why, and a function that tries again.
        unit_wanted: what loads are to be shown in from now on.
        start_wanted: a routine to begin.
        onset_shown: another text for the field of the first day.
    """

    state_changed = Signal(object)
    changed = Signal(object)
    failed = Signal(object)
    undo_offered = Signal(str, object)
    not_saved = Signal(str, object, object)
    unit_wanted = Signal(str)
    start_wanted = Signal(object)
    onset_shown = Signal(str)

    def __init__(
        self,
        desk: TrainingDesk,
        jobs: Jobs,
        recovery: Recovery,
        exercises: Mapping[str, Exercise],
        locale: QLocale,
        parent: QObject | None = None,
        preparation: Routine | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self.words = TrainingWords(recovery, locale, self)
        self.errands = TrainingErrands(desk, jobs, self)
        self.deeds = Deeds(self.errands, self.words, lambda: self.page, self)
        self._preparation = preparation
        self._writer = TrainingWriter(self.words, exercises, self, preparation)
        self.chosen = Chosen(unit=usual_unit(locale), first_weekday=usual_weekday(locale))
        self.page: TrainingPage | None = None
        self._can_save = True
        self._notice = ""
        self._state = TrainingState(message=self.tr("Your diary hasn’t been read yet."))
        self.errands.changed.connect(self.changed)
        self.errands.undo_offered.connect(self.undo_offered)
        self.errands.not_saved.connect(self.not_saved)
        self.errands.refused.connect(self.refresh)
        self.errands.outdated.connect(self._on_outdated)
        self.errands.changed.connect(self._forget_notice)

    @property
    def state(self) -> TrainingState:
        """What to show now."""
        return self._state

    @Slot()
    def refresh(self) -> None:
        """Read everything again."""
        self._jobs.submit(self._read, self._on_read, self._on_failed)

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a signal's value
        """Allow saving, or don't; the window's banner says why."""
        self._can_save = writable
        self._show(replace(self._state, can_save=writable))

    # --- what is looked at ---------------------------------------------------------------------

    @Slot(str)
    def choose_lift(self, lift_id: str) -> None:
        """Look at the plan of a lift."""
        self._choose(replace(self.chosen, lift=lift_id))

    @Slot(str)
    def choose_unit(self, unit: str) -> None:
        """Show loads in kg or lb from now on; no load that is kept changes."""
        self.set_unit(unit)
        self.unit_wanted.emit(unit)

    @Slot(str)
    def set_unit(self, unit: str) -> None:
        """What loads are shown in; empty for what is usual here."""
        chosen = Unit(unit) if unit else usual_unit(self.words.locale)
        self._choose(replace(self.chosen, unit=chosen))

    @Slot(object)
    def set_preferences(self, chosen: Preferences) -> None:
        """Begin weeks on the day that was chosen, or on the country's."""
        first = chosen.first_weekday(usual_weekday(self.words.locale))
        if first != self.chosen.first_weekday:
            self._choose(replace(self.chosen, first_weekday=first))

    @Slot(str)
    def open_gate(self, key: str) -> None:
        """Show a gate's details, or put them away."""
        gate = Gate(key)
        self._choose(replace(self.chosen, gate=None if gate is self.chosen.gate else gate))

    @Slot(str)
    def choose_swaps(self, lift: str) -> None:
        """Look at what stands in for a lift."""
        self._choose(replace(self.chosen, swaps=lift))

    @Slot(str)
    def choose_card(self, card: str) -> None:
        """Read a technique card."""
        self._choose(replace(self.chosen, card=card))

    @Slot()
    def show_more_log(self) -> None:
        """More entries; after the last of them the latest ones alone."""
        entries = len(self.page.entries) if self.page is not None else 0
        shown = self.chosen.log_rows
        rows = LATEST_ROWS if shown >= entries else shown + MORE_ROWS
        self._choose(replace(self.chosen, log_rows=rows))

    def lift(self, lift_id: str) -> LiftStanding | None:
        """A lift as it stands."""
        lifts = self.page.lifts if self.page is not None else ()
        return next((each for each in lifts if each.lift.id == lift_id), None)

    @property
    def today(self) -> date | None:
        """The day it was when the diary was read."""
        return self.page.today.local_date if self.page is not None else None

    @Slot()
    def step_back(self) -> None:
        """Plan the chosen lift anew after a setback."""
        plan = self._state.plan
        standing = self.lift(plan.chosen) if plan is not None else None
        if standing is not None:
            self.deeds.step_back(standing)

    @Slot()
    def prepare(self) -> None:
        """Begin the routine that goes before a session."""
        if self._preparation is not None:
            self.start_wanted.emit(self._preparation)

    @Slot(str, int)
    def shift_onset(self, text: str, days: int) -> None:
        """A day earlier or later in the field of the first day."""
        if self.today is not None:
            self.onset_shown.emit(shift_day(text, days, self.today, self.words.locale))

    @Slot(str)
    def _on_outdated(self, words: str) -> None:
        """Say that nothing was done, and read again."""
        self._notice = words
        self.refresh()

    @Slot(object)
    def _forget_notice(self, _: object) -> None:
        self._notice = ""

    # --- reading -------------------------------------------------------------------------------

    def _read(self) -> TrainingPage:
        return self._desk.way_back.page()

    @Slot(object)
    def _on_read(self, page: TrainingPage) -> None:
        self.page = page
        self._write()

    @Slot(object)
    def _on_failed(self, problem: StorageUnavailable) -> None:
        if self.page is None:
            text = self.tr("Your diary can’t be read now. Nothing in it has changed.")
            self._show(replace(self._state, message=text))
        self.failed.emit(problem)

    def _choose(self, chosen: Chosen) -> None:
        self.chosen = chosen
        self._write()

    def _write(self) -> None:
        if self.page is not None:
            state = self._writer.state(self.page, self.chosen, can_save=self._can_save)
            self._show(replace(state, notice=self._notice))

    def _show(self, state: TrainingState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
