"""Paints Today and reports what is pressed."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui.tabs.today.action_card import ActionCardView
from backcare_desktop.ui.tabs.today.presenter import TodayPresenter
from backcare_desktop.ui.tabs.today.rows import DoneRows
from backcare_desktop.ui.tabs.today.state import MorningQuestion, TodayState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.lock_card import LockCard
from backcare_desktop.ui.widgets.mini_trend import MiniTrend
from backcare_desktop.ui.widgets.pain_pad import PainPad
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class TodayView(Page):
    """One thing to do, one thing to say, and where it stands.

    Signals:
        tab_wanted: another tab holds what was asked for.
        check_wanted: ask the symptom check's questions anew.
    """

    tab_wanted = Signal(str)
    check_wanted = Signal()

    def __init__(
        self,
        presenter: TodayPresenter,
        figures: Mapping[str, Figure],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Today"))
        self._presenter = presenter
        self._morning: MorningQuestion | None = None
        self._date = Label("", "body", "text_muted")
        self.add_to_title(self._date)
        columns = Columns((722, 510))
        self.lock = LockCard()
        self.action = ActionCardView(figures)
        columns.left.addWidget(self.lock)
        columns.left.addWidget(self.action, 1)
        columns.left.addWidget(self._rating_card())
        # While the action card is hidden nothing else is to grow into its place.
        columns.left.addStretch()
        columns.right.addWidget(self._list_card())
        columns.right.addWidget(self._trend_card(), 1)
        self.body.addWidget(columns, 1)
        self.action.start.clicked.connect(presenter.start)
        self.action.keep.clicked.connect(presenter.file_broken_off)
        self.action.discard.clicked.connect(presenter.discard_broken_off)
        self.action.steps.clicked.connect(self._want_stretch)
        self.action.check.clicked.connect(self.check_wanted)
        self.pad.chosen.connect(self._rate)
        self.not_now.clicked.connect(presenter.put_morning_away)
        presenter.state_changed.connect(self.show_state)

    @Slot(object)
    def show_state(self, state: TodayState) -> None:
        """Set every widget from the state."""
        self._date.setText(state.date_text)
        self.lock.show_lock(state.lock)
        self.action.show_card(state.action)
        self._rows.show_rows(state.rows)
        self._latest.setText(state.latest_text)
        self._ask(state.morning)
        self._trend_text.setText(state.trend_text)
        self._trend.set_days(
            state.trend_first,
            state.trend_last,
            state.trend,
            state.trend_ends,
            self.tr("Pain in the last 14 days. {text}").format(text=state.trend_text),
        )

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a switch's slot
        """Without a diary to write to nothing can be started or rated; the banner says why."""
        self.pad.setEnabled(writable)
        self.action.set_writable(writable=writable)
        self._hint.setText(self._hint_text() if writable else self.tr("Nothing can be saved now."))

    def _hint_text(self) -> str:
        return self.tr("One touch saves the entry. You can undo it.")

    def _rating_card(self) -> Card:
        card = Card(gap=16)
        self._question = Label("", "h2", wrap=True)
        self._latest = Label("", "small", "text_muted")
        self.not_now = Button("", "text", "small")
        beside = QWidget()
        beside.setLayout(boxes.row(self._latest, self.not_now, gap=8))
        card.body.addWidget(WrapRow(self._question, beside))
        self.pad = PainPad("page")
        card.body.addWidget(self.pad)
        self._ask(None)
        card.body.addWidget(Divider())
        self._hint = Label(self._hint_text(), "small", "text_muted", wrap=True)
        diary = Button(self.tr("All entries"), "text", "small")
        diary.clicked.connect(self._want_pain)
        hint = boxes.row(Icon("info", "text_muted", 18), self._hint, diary, gap=8)
        hint.setStretchFactor(self._hint, 1)
        hint.setAlignment(self._hint, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(hint)
        return card

    def _ask(self, morning: MorningQuestion | None) -> None:
        """One question at a time: the morning after a session is asked for first."""
        self._morning = morning
        question = self.tr("How is your back right now?") if morning is None else morning.text
        self._question.setText(question)
        self.pad.setAccessibleName(question)
        self._latest.setVisible(morning is None)
        self.not_now.setVisible(morning is not None)
        self.not_now.setText("" if morning is None else morning.put_away)

    @Slot(int)
    def _rate(self, score: int) -> None:
        if self._morning is None:
            self._presenter.rate(score)
        else:
            self._presenter.rate_morning(score, self._morning.session_id)

    def _list_card(self) -> Card:
        card = Card(gap=12)
        card.body.addWidget(Label(self.tr("So far today"), "h2"))
        self._rows = DoneRows()
        card.body.addWidget(self._rows)
        card.body.addWidget(Divider())
        title = Label(self.tr("When to get help"), "body_strong")
        text = Label(self.tr("The signs that need a doctor now"), "small", "text_muted", wrap=True)
        button = Button(self.tr("Open"), "secondary", "small")
        button.setAccessibleName(self.tr("Open: when to get help"))
        button.clicked.connect(self._want_help)
        words = boxes.column(title, text, gap=0)
        line = boxes.row(Icon("phone", "on_primary_soft", 22, tile=44), words, button, gap=16)
        line.setStretchFactor(words, 1)
        card.body.addLayout(line)
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

    @Slot()
    def _want_pain(self) -> None:
        self.tab_wanted.emit("pain")

    @Slot()
    def _want_help(self) -> None:
        self.tab_wanted.emit("help")

    @Slot()
    def _want_stretch(self) -> None:
        self.tab_wanted.emit("stretch")
