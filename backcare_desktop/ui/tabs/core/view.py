"""The Core tab: what to choose, the day with its week, and what was before."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui.tabs.core.arrangement import Arrangement
from backcare_desktop.ui.tabs.core.choice_view import ChoiceView
from backcare_desktop.ui.tabs.core.day_card import DayCard
from backcare_desktop.ui.tabs.core.edit_view import EditPage
from backcare_desktop.ui.tabs.core.exercise_row import ExerciseLine
from backcare_desktop.ui.tabs.core.history_view import HistoryView
from backcare_desktop.ui.tabs.core.presenter import CorePresenter
from backcare_desktop.ui.tabs.core.rest_card import RestCard
from backcare_desktop.ui.tabs.core.state import CoreState, Front
from backcare_desktop.ui.tabs.core.week_cards import GridCard, RingCard
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.lock_card import LockCard
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.toast import kept_clear


class CoreView(QStackedWidget):
    """Paints what the presenter says and tells it what the person does.

    Signals:
        check_wanted: ask the symptom check's questions.
    """

    check_wanted = Signal()

    def __init__(
        self,
        presenter: CorePresenter,
        figures: Mapping[str, Figure],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.choice = ChoiceView(figures)
        self.choice.chosen.connect(presenter.choose)
        self.choice.back.clicked.connect(presenter.pages.show_day)
        self.past = HistoryView()
        self.past.back.clicked.connect(presenter.pages.open_today)
        self.past.exercise_chosen.connect(presenter.pages.show_exercise)
        self.past.day_opened.connect(presenter.open_day)
        self.page = DayPage(presenter, figures)
        self.page.check_wanted.connect(self.check_wanted)
        self.edit = EditPage(presenter.edit, figures)
        self._waiting = Page("")
        self._waiting.set_title(self.tr("Core"))
        self._message = Label("", role="text_muted", wrap=True)
        self._waiting.body.addWidget(self._message)
        self._waiting.body.addStretch(1)
        self._fronts: dict[Front, QWidget] = {
            Front.WAITING: self._waiting,
            Front.CHOICE: self.choice,
            Front.DAY: self.page,
            Front.HISTORY: self.past,
            Front.EDIT: self.edit,
        }
        for front in self._fronts.values():
            self.addWidget(front)
        presenter.state_changed.connect(self.show_state)
        self.show_state(presenter.state)

    @property
    def locks(self) -> tuple[LockCard, ...]:
        """The lock cards of all pages, to be listened to."""
        return self.choice.lock, self.page.lock

    @Slot(object)
    def show_state(self, state: CoreState) -> None:
        """Paint a state."""
        self._message.setText(state.message)
        for lock in self.locks:
            lock.show_lock(state.lock)
        can_choose = state.can_write and state.lock is None
        self.choice.show_cards(state.cards, can_leave=state.followed, can_write=can_choose)
        self.page.show_state(state)
        if state.history is not None:
            self.past.show_history(state.history)
        shown, before = self._fronts[state.front], self.currentWidget()
        if shown is not before:
            had_focus = before is not None and before.isAncestorOf(self.focusWidget() or self)
            self.setCurrentWidget(shown)
            if had_focus:
                self._focus_first(state.front)

    def _focus_first(self, front: Front) -> None:
        """The focus follows to the page that opens: to the way back, or to the main action."""
        if front is Front.EDIT:
            self.edit.begin()
        first = {
            Front.HISTORY: self.past.back,
            Front.CHOICE: self.choice.back,
            Front.DAY: self.page.history,
        }.get(front)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)


class DayPage(Page):
    """The week on the left, the opened day on the right.

    Signals:
        check_wanted: ask the symptom check's questions.
    """

    check_wanted = Signal()

    def __init__(
        self,
        presenter: CorePresenter,
        figures: Mapping[str, Figure],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Core"))
        self._presenter = presenter
        self._date = Label("", role="text_muted", elide=True)
        self.history = Button(self.tr("History"), "secondary", "normal", "clock")
        self.history.clicked.connect(presenter.pages.show_history)
        self.add_to_title(self._date)
        self.add_to_title(self.history)
        self.lock = LockCard()
        self.ring, self.grid, self.rest = RingCard(), GridCard(), RestCard()
        self.day = DayCard(figures)
        kept_clear(self.rest)
        self.notice = Label("", wrap=True)
        self.notice.hide()
        self.body.addWidget(self.lock)
        self.body.addWidget(self.notice)
        self.body.addWidget(Arrangement(self.ring, self.grid, self.day, self.rest))
        self.body.addStretch(1)
        self._connect_rest()
        self._connect_day()

    def _connect_rest(self) -> None:
        presenter, rest = self._presenter, self.rest
        self.grid.grid.opened.connect(presenter.open_day)
        rest.goal_set.connect(presenter.rest.set_goal)
        rest.paused.connect(presenter.rest.pause)
        rest.pause_ended.connect(presenter.rest.end_pause)
        rest.pause_taken_back.connect(presenter.rest.take_pause_back)
        rest.pause_changed.connect(presenter.rest.change_pause)
        rest.pause_removed.connect(presenter.rest.remove_pause)
        rest.explained.connect(presenter.rest.explain)
        rest.not_asked.connect(presenter.rest.ask_no_more)

    def _connect_day(self) -> None:
        presenter, day = self._presenter, self.day
        day.line_made.connect(self._listen)
        day.start.clicked.connect(presenter.mat.start)
        day.change.clicked.connect(presenter.pages.show_choice)
        day.edit.clicked.connect(presenter.change_programme)
        day.today.clicked.connect(presenter.pages.open_today)
        day.file.clicked.connect(presenter.mat.file_broken_off)
        day.advice.check.clicked.connect(self.check_wanted)
        day.advice.accept.clicked.connect(presenter.begin_again)

    @Slot(object)
    def _listen(self, line: ExerciseLine) -> None:
        sets = self._presenter.sets
        line.touched.connect(sets.touch)
        line.amount_given.connect(sets.set_amount)
        line.effort_said.connect(sets.say_effort)
        line.form_said.connect(sets.say_form)
        line.hurt_said.connect(sets.say_hurt)
        line.hurt_taken_back.connect(sets.take_hurt_back)
        line.check_wanted.connect(self.check_wanted)
        line.accepted.connect(sets.accept)
        line.put_aside.connect(sets.put_aside)

    def show_state(self, state: CoreState) -> None:
        """Paint a state; without a programme there is nothing to paint."""
        self._date.setText(state.date)
        if state.notice and state.notice != self.notice.text():
            announce(self, state.notice)
        self.notice.setText(state.notice)
        self.notice.setVisible(bool(state.notice))
        if state.ring is not None:
            self.ring.show_ring(state.ring)
        if state.grid is not None:
            self.grid.show_grid(state.grid)
        if state.rest is not None:
            self.rest.show_rest(state.rest, can_write=state.can_write)
        if state.day is not None:
            self.day.show_day(state.day)
