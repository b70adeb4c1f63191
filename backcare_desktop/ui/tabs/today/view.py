"""Paints Today and reports what is pressed."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.today.action_card import ActionCardView
from backcare_desktop.ui.tabs.today.habits_part import HabitsPart
from backcare_desktop.ui.tabs.today.presenter import TodayPresenter
from backcare_desktop.ui.tabs.today.rating_card import RatingCard
from backcare_desktop.ui.tabs.today.rows import DayList
from backcare_desktop.ui.tabs.today.state import TodayState, Trend
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.lock_card import LockCard
from backcare_desktop.ui.widgets.mini_trend import MiniTrend
from backcare_desktop.ui.widgets.phase_strip import PhaseStrip
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.wrap_row import WrapRow

if TYPE_CHECKING:
    from backcare_desktop.core.figure import Figure

LARGE_TEXT = 1.4
"""From this scale on the heading is as short as can be."""


class TodayView(Page):
    """One thing to do, one thing to say, the day's list, and where it stands.

    Signals:
        tab_wanted: another tab holds what was asked for.
        steps_wanted: id of the routine whose steps are to be read.
        details_wanted: id of the entry that details are to be added to.
    """

    tab_wanted = Signal(str)
    steps_wanted = Signal(str)
    details_wanted = Signal(str)

    def __init__(
        self,
        presenter: TodayPresenter,
        figures: Mapping[str, "Figure"],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._presenter = presenter
        self._date = Label("", "body", "text_muted")
        self._date_below = Label("", "body", "text_muted", wrap=True)
        self._heading = "", ""
        self.add_to_title(self._date)
        self.body.addWidget(self._date_below)
        self._strip_card = Card(padding=16)
        self._strip = PhaseStrip(self.tr("Phases of this episode"))
        self._strip_card.body.addWidget(self._strip)
        self.body.addWidget(self._strip_card)
        columns = Columns((722, 510))
        self.lock = LockCard()
        self.action = ActionCardView(figures)
        self.rating = RatingCard()
        self.pad, self.not_now = self.rating.pad, self.rating.not_now
        columns.left.addWidget(self.lock)
        columns.left.addWidget(self.action)
        columns.left.addWidget(self.rating)
        # Room that is left stays below them.
        columns.left.addStretch(1)
        columns.right.addWidget(self._list_card())
        columns.right.addWidget(self._trend_card(), 1)
        self.body.addWidget(columns, 1)
        self._connect()

    def _connect(self) -> None:
        presenter, action, rating = self._presenter, self.action, self.rating
        action.start.clicked.connect(presenter.start)
        action.second.clicked.connect(presenter.start_second)
        action.keep.clicked.connect(presenter.file_broken_off)
        action.discard.clicked.connect(presenter.discard_broken_off)
        action.put_away.clicked.connect(self._put_away)
        action.check.clicked.connect(presenter.check_wanted)
        action.steps_wanted.connect(self.steps_wanted)
        rating.rated.connect(presenter.rate)
        rating.put_away_wanted.connect(presenter.put_away)
        rating.details_wanted.connect(self.details_wanted)
        rating.all_wanted.connect(self._want_pain)
        self.list.pressed.connect(self._press)
        self.habits.ticked.connect(presenter.tick)
        presenter.comfort.moved.connect(self.list.show_row)
        presenter.state_changed.connect(self.show_state)

    @Slot(object)
    def show_state(self, state: TodayState) -> None:
        """Set every widget from the state."""
        self._heading = state.title, state.rest
        self._fit_heading()
        for label in (self._date, self._date_below):
            label.setText(state.date_text)
        self._strip_card.setVisible(bool(state.steps))
        self._strip.show_steps(state.steps)
        self.lock.show_lock(state.lock)
        self.action.show_card(state.action)
        self.rating.ask(state.question, state.latest_text, state.details)
        self._done.setText(state.done_text)
        self._done.setVisible(bool(state.done_text))
        self.list.show_rows(state.rows)
        self.habits.show_lines(state.habits)
        self._steady.setText(state.steady)
        self._steady.setVisible(bool(state.steady))
        self._show_trend(state.trend)

    def _show_trend(self, trend: Trend) -> None:
        self._trend_text.setText(trend.text)
        told = self.tr("Pain in the last 14 days. {text}").format(text=trend.text)
        since = (trend.since, self.tr("this episode")) if trend.since is not None else None
        self._trend.set_days(trend.first, trend.last, trend.days, trend.ends, told, since)

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a switch's slot
        """Without a diary to write to nothing can be started or said; the banner says why."""
        for part in (self.rating, self.action, self.list, self.habits):
            part.set_writable(writable=writable)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_heading"):
            self._fit_heading()

    def _fit_heading(self) -> None:
        """In large text a line has room for the title alone."""
        large = theme.current().scale >= LARGE_TEXT
        title, rest = self._heading
        self.set_title(title, "" if large else rest)
        self._date.setVisible(not large)
        self._date_below.setVisible(large)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._presenter.watch(watched=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._presenter.watch(watched=False)

    def _list_card(self) -> Card:
        card = Card(gap=12)
        card.body.addWidget(Label(self.tr("Today’s list"), "h2"))
        self._done = Label("", "small", "text_muted", wrap=True)
        self.list = DayList()
        self.habits = HabitsPart()
        self._steady = Label("", "small", "text_muted", wrap=True)
        for part in (self._done, self.list, self.habits, self._steady):
            card.body.addWidget(part)
        return card

    def _trend_card(self) -> Card:
        card = Card(gap=10)
        more = Button(self.tr("Open pain diary"), "text", "small")
        more.clicked.connect(self._want_pain)
        card.body.addWidget(WrapRow(Label(self.tr("Last 14 days"), "h2"), more))
        self._trend = MiniTrend()
        card.body.addWidget(self._trend, 1)
        self._trend_text = Label("", "small", "text_muted", wrap=True)
        card.body.addWidget(self._trend_text)
        return card

    @Slot(str)
    def _press(self, key: str) -> None:
        if key == "morning":
            # The line goes, and the keys ask what it asked.
            self.pad.key(0).setFocus(Qt.FocusReason.OtherFocusReason)
        self._presenter.press(key)

    @Slot()
    def _put_away(self) -> None:
        self._presenter.put_away()

    @Slot()
    def _want_pain(self) -> None:
        self.tab_wanted.emit("pain")
