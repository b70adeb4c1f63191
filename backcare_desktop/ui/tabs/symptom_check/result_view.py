"""The result of a symptom check: what to do, why, and what to say."""

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.symptom_check.clear_card import ClearCard
from backcare_desktop.ui.tabs.symptom_check.hero import ResultHero
from backcare_desktop.ui.tabs.symptom_check.presenter import CheckPresenter
from backcare_desktop.ui.tabs.symptom_check.printing import PagePrinter
from backcare_desktop.ui.tabs.symptom_check.result_cards import (
    AllAnswersCard,
    AnswersCard,
    MeanwhileCard,
    NetCard,
    NextCard,
)
from backcare_desktop.ui.tabs.symptom_check.state import ResultState, Tone
from backcare_desktop.ui.tabs.symptom_check.tell_card import TellCard
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page

_URGES = (Tone.EMERGENCY, Tone.URGENT)
"""Levels at which leaving the page isn't what stands out."""


class ResultView(Page):
    """Paints one result and reports what is pressed.

    Args:
        presenter: its slots are called.
        printer: prints the page; the computer's own dialogs are used unless one is given.
    """

    def __init__(
        self,
        presenter: CheckPresenter,
        parent: QWidget | None = None,
        *,
        printer: PagePrinter | None = None,
    ) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Symptom check"))
        self._presenter = presenter
        self._shown: ResultState | None = None
        self._printer = PagePrinter(parent=self) if printer is None else printer
        self._when = Label("", "body", "text_muted", wrap=True)
        self._when.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.add_to_title(self._when)
        self.hero = ResultHero()
        self.answers, self.next = AnswersCard(), NextCard()
        self.meanwhile, self.net = MeanwhileCard(), NetCard()
        self.tell = TellCard(self._printer)
        self.clear = ClearCard()
        self._columns = Columns((722, 510))
        self._make_page()
        self._connect()

    def _make_page(self) -> None:
        for column in (self.body, self._columns.left, self._columns.right):
            theme.spaced(column, 16)
        _order(self._columns.left, self.answers, self.next, self.meanwhile)
        _order(self._columns.right, self.tell, self.net)
        self.body.addWidget(self.hero)
        self.body.addWidget(self._columns)
        self.body.addWidget(self.clear)
        self.all_answers = AllAnswersCard()
        self.body.addWidget(self.all_answers)
        self.body.addStretch(1)
        self._rules = Label("", "small", "text_muted", wrap=True)
        honest = Label(
            self.tr(
                "Backcare compares your answers with published warning signs. It can’t examine "
                "you and doesn’t make a diagnosis."
            ),
            "small",
            "text_muted",
            wrap=True,
        )
        self.done = Button(self.tr("Done"), "primary", "large")
        words = boxes.column(None, honest, self._rules, None, gap=0)
        foot = boxes.row(words, self.done, gap=24)
        foot.setStretchFactor(words, 1)
        foot.setAlignment(self.done, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        presenter = self._presenter
        self.hero.numbers_wanted.connect(presenter.show_numbers)
        self.answers.correct.clicked.connect(presenter.correct)
        self.answers.finish.clicked.connect(presenter.finish)
        self.next.step_wanted.connect(presenter.step)
        self.clear.question_wanted.connect(presenter.ask_who)
        self.clear.question_left.connect(presenter.ask_nothing)
        self.clear.cleared.connect(presenter.clear)
        self.done.clicked.connect(presenter.home)

    @Slot(object)
    def show_state(self, state: ResultState) -> None:
        """Set every widget from the state."""
        if state == self._shown:
            return
        before, self._shown = self._shown, state
        self._when.setText(self.tr("Result · {when}").format(when=state.when))
        self.hero.show_result(state)
        self.answers.show_result(state)
        self.next.show_steps(state.steps)
        self.meanwhile.show_result(state)
        self.tell.show_result(state)
        self.net.show_text(state.net)
        self.clear.show_clear(state.clear)
        self.all_answers.show_answers(state.answers)
        self._rules.setText(state.rules)
        self.done.set_kind("secondary" if state.tone in _URGES else "primary")
        self._arrange(because=bool(state.reasons))
        if state.clear.asking and not (before is not None and before.clear.asking):
            self._reveal_question()

    def _reveal_question(self) -> None:
        """Scroll to the question that has just opened at the foot of the page."""
        # It has its place only once everything around it has been laid out.
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.ensureWidgetVisible(self.clear)

    def _arrange(self, *, because: bool) -> None:
        """What led here comes first; where nothing did, what comes next does."""
        left, right = self._columns.left, self._columns.right
        if because:
            _order(left, self.answers, self.next, self.meanwhile)
            _order(right, self.tell, self.net)
        else:
            _order(left, self.next, self.meanwhile)
            _order(right, self.net, self.tell, self.answers)
        self._set_tab_order()

    def _set_tab_order(self) -> None:
        """The Tab key goes the way that is read: down the left column, then the right one."""
        cards = [self.hero, *_cards(self._columns.left), *_cards(self._columns.right), self.clear]
        stops = [stop for card in cards for stop in card.findChildren(QAbstractButton)]
        for stop, following in pairwise((*stops, self.done)):
            QWidget.setTabOrder(stop, following)


def _order(column: QVBoxLayout, *cards: QWidget) -> None:
    """Put the cards into this order; the last one takes the room that is left."""
    for place, card in enumerate(cards):
        if column.indexOf(card) != place:
            column.insertWidget(place, card)
        column.setStretchFactor(card, 1 if card is cards[-1] else 0)


def _cards(column: QVBoxLayout) -> list[QWidget]:
    items = (column.itemAt(place) for place in range(column.count()))
    widgets = (None if item is None else item.widget() for item in items)
    return [widget for widget in widgets if widget is not None]
