"""The tab's first page: phases, load plan, gates, log, swaps and technique."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.training.concern_card import ConcernCard
from backcare_desktop.ui.tabs.training.content_cards import ComebackCard, SwapsCard, TechniqueCard
from backcare_desktop.ui.tabs.training.gates_card import GatesCard
from backcare_desktop.ui.tabs.training.log_card import LogCard, MorningCard
from backcare_desktop.ui.tabs.training.phase_card import (
    PastCard,
    PhaseCard,
    StripCard,
    WelcomeCard,
)
from backcare_desktop.ui.tabs.training.plan_card import NextCard, PlanCard
from backcare_desktop.ui.tabs.training.presenter import TrainingPresenter
from backcare_desktop.ui.tabs.training.state import TrainingState
from backcare_desktop.ui.tabs.training.week_card import WeekCard
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.lock_card import LockCard
from backcare_desktop.ui.widgets.scroll import Page


class Overview(Page):
    """Paints what the presenter says."""

    def __init__(
        self,
        presenter: TrainingPresenter,
        figures: Mapping[str, Figure],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._presenter = presenter
        self.set_title(self.tr("Training"))
        self.log_session = Button(self.tr("Log a session"), "primary", icon="plus")
        self.add_to_title(self.log_session)
        self._state_rest = ""
        self._below = Label("", "lead", "text_muted", wrap=True)
        self.body.addWidget(self._below)
        self._below.hide()
        self.lock = LockCard()
        self._message = Label("", role="text_muted", wrap=True)
        self.welcome = WelcomeCard()
        self.strip = StripCard()
        self.morning = MorningCard()
        self.concern = ConcernCard()
        self.plan, self.next = PlanCard(), NextCard()
        self.phase, self.past = PhaseCard(), PastCard()
        self.log = LogCard()
        self.gates = GatesCard(figures)
        self.swaps, self.technique = SwapsCard(figures), TechniqueCard(figures)
        self.comeback, self.week = ComebackCard(figures), WeekCard()
        self._columns = Columns((722, 510))
        left: tuple[QWidget, ...] = (
            self.next,
            self.plan,
            self.log,
            self.week,
            self.technique,
            self.past,
        )
        right = (self.gates, self.phase, self.swaps, self.comeback)
        top = (self.lock, self._message, self.concern, self.welcome, self.strip, self.morning)
        for column, parts in (
            (self.body, top),
            (self._columns.left, left),
            (self._columns.right, right),
        ):
            for part in parts:
                column.addWidget(part)
        self._columns.left.addStretch(1)
        self._columns.right.addStretch(1)
        self.body.addWidget(self._columns)
        self.body.addStretch(1)
        self._connect()
        self.show_state(presenter.state)

    def _connect(self) -> None:
        to = self._presenter
        self.plan.lift_chosen.connect(to.choose_lift)
        self.plan.unit_chosen.connect(to.choose_unit)
        self.plan.back_wanted.connect(to.step_back)
        self.gates.open_wanted.connect(to.open_gate)
        self.gates.tried.connect(to.deeds.try_gate)
        to.deeds.light_refused.connect(self.gates.refuse_light)
        self.phase.onset_given.connect(to.deeds.change_onset)
        self.phase.onset_shifted.connect(to.shift_onset)
        to.onset_shown.connect(self.phase.show_onset)
        to.deeds.onset_refused.connect(self.phase.refuse_onset)
        self.week.prepare_wanted.connect(to.prepare)
        self.gates.remove_wanted.connect(to.deeds.remove_try)
        to.deeds.note_refused.connect(self.gates.refuse_note)
        to.deeds.note_kept.connect(self.gates.clear_note)
        self.phase.corrected.connect(to.deeds.correct_phase)
        self.phase.end_wanted.connect(to.deeds.end_episode)
        self.swaps.lift_chosen.connect(to.choose_swaps)
        self.technique.card_chosen.connect(to.choose_card)
        self.week.day_chosen.connect(to.deeds.choose_day)
        self.log.more_wanted.connect(to.show_more_log)
        to.state_changed.connect(self.show_state)

    @Slot(object)
    def show_state(self, state: TrainingState) -> None:
        """Paint a state."""
        read, save = not state.message, state.can_save
        self._state_rest = state.rest
        self._place_rest()
        self.log_session.setVisible(state.can_log)
        self.log_session.setText(state.log_session or self.tr("Log a session"))
        self.log_session.set_kind("secondary" if state.quiet else "primary")
        self.log_session.updateGeometry()
        self.log_session.setEnabled(save)
        self._message.setText(state.message or state.notice)
        self._message.setVisible(bool(state.message or state.notice))
        self.lock.show_lock(state.lock)
        self._columns.setVisible(read)
        self.welcome.setVisible(read and not state.episode and state.lock is None)
        self.welcome.start.setEnabled(save)
        self.concern.show_concern(state.concern)
        self.morning.show_morning(state.morning, can_save=save)
        self._show_way(state)
        self.past.show_past(state.past)
        if state.log is not None:
            self.log.show_log(state.log, can_save=save)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_rest()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_below"):
            self._place_rest()

    def _place_rest(self) -> None:
        """The lighter part of the title beside it, or below where it would be cut."""
        now, title = theme.current(), self.tr("Training")
        text = f"{title}  {self._state_rest}"
        wanted = QFontMetrics(now.font("h1")).horizontalAdvance(text) + now.px(120)
        if not self.log_session.isHidden():
            wanted += self.log_session.sizeHint().width()
        fits = wanted <= self.viewport().width()
        self.set_title(title, self._state_rest if fits else "")
        self._below.setText("" if fits else self._state_rest.lstrip("— "))
        self._below.setVisible(bool(self._below.text()))

    def _show_way(self, state: TrainingState) -> None:
        """What a lock or a missing episode takes away."""
        save, plan = state.can_save, state.plan
        self.strip.setVisible(state.phase is not None)
        self.phase.setVisible(state.phase is not None)
        self.gates.setVisible(state.gates is not None)
        self.plan.setVisible(plan is not None)
        self.next.setVisible(state.next is not None)
        self.swaps.setVisible(state.swaps is not None)
        self.technique.setVisible(state.technique is not None)
        self.comeback.setVisible(state.comeback is not None)
        if state.phase is not None:
            self.strip.strip.show_steps(state.phase.steps)
            self.phase.show_phase(state.phase, can_save=save)
        if state.gates is not None:
            self.gates.show_gates(state.gates, can_save=save)
        if plan is not None:
            self.plan.show_plan(plan, can_save=save)
        if state.next is not None:
            self.next.show_next(state.next)
        if state.swaps is not None:
            self.swaps.show_swaps(state.swaps)
        self.week.setVisible(state.week is not None)
        if state.week is not None:
            self.week.show_week(state.week, can_save=save)
        if state.technique is not None:
            self.technique.show_technique(state.technique)
        if state.comeback is not None:
            self.comeback.show_comeback(state.comeback, can_save=save)
