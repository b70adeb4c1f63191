"""Which days the report is of."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.report.choice_keeper import ChoiceKeeper
from backcare_desktop.ui.tabs.report.state import EPISODE, MONTH, QUARTER, ChoiceState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.chip import Chips
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.text_field import TextInput


class PeriodCard(Card):
    """Two days to type, and chips for those that are mostly wanted.

    Attributes:
        first, last: the lines to type into.
        spans: the chips; exactly one is chosen, or none for days that were typed.
    """

    def __init__(self, keeper: ChoiceKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = TextInput(self.tr("First day"))
        self.last = TextInput(self.tr("Last day"))
        self.spans = Chips(
            self.tr("Days of the report"),
            (
                (MONTH, self.tr("30 days")),
                (QUARTER, self.tr("90 days")),
                (EPISODE, self.tr("Episode")),
            ),
            small=True,
        )
        self._problem = _Problem()
        # Below each other, so that the longest date can be read whole.
        days = theme.spaced(QGridLayout(), 8)
        for line, (words, field) in enumerate(
            ((self.tr("From"), self.first), (self.tr("To"), self.last))
        ):
            days.addWidget(Label(words, role="text_muted"), line, 0)
            days.addWidget(field, line, 1)
        self.body.addWidget(Label(self.tr("Period"), "h2"))
        self.body.addLayout(days)
        self.body.addWidget(self._problem)
        self.body.addWidget(self.spans)
        self._keeper = keeper
        self.first.textEdited.connect(keeper.set_first)
        self.last.textEdited.connect(keeper.set_last)
        self.first.editingFinished.connect(keeper.settle_days)
        self.last.editingFinished.connect(keeper.settle_days)
        self.spans.chosen.connect(self._choose)
        keeper.state_changed.connect(self.show_state)
        self.show_state(keeper.state)

    @Slot(object)
    def show_state(self, state: ChoiceState) -> None:
        """Paint a state."""
        self.first.show_text(state.first)
        self.last.show_text(state.last)
        for field, problem in (
            (self.first, state.first_problem),
            (self.last, state.last_problem),
        ):
            field.set_wrong(bool(problem))
            field.setAccessibleDescription(problem)
        self._problem.show_words(state.first_problem or state.last_problem)
        self.spans.choose((state.span,))
        self.spans.chip(EPISODE).setVisible(state.has_episode)

    @Slot(str)
    def _choose(self, span: str) -> None:
        # One that was chosen stays so when it is pressed again.
        self.spans.choose((span,))
        self._keeper.choose_span(span)


class _Problem(QWidget):
    """What is wrong, beside a sign; hidden while nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Label("", "small", wrap=True)
        sign = Icon("warning", "warning", 18)
        line = boxes.row(sign, self._words, gap=6)
        line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(self._words, 1)
        self.setLayout(line)

    def show_words(self, words: str) -> None:
        """Say this."""
        self._words.setText(words)
        self.setVisible(bool(words))
