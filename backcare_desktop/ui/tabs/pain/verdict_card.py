"""The verdict on the latest week, and the rule behind it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.pain.state import VerdictState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label


class VerdictCard(Card):
    """Two means side by side, or why there aren't two yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # No green and no tick: a fall isn't an achievement, and a rise isn't a failure.
        self._way = Icon("arrow-down", "text_muted", 20)
        self._title = Label("", "h3", wrap=True)
        self.why = Button("", "text", "small")
        self._name_button(shown=False)
        head = boxes.row(self._way, self._title, self.why, gap=10)
        head.setStretchFactor(self._title, 1)
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._before = Label("", "metric", "text_muted", weight=400)
        self._arrow = Icon("arrow-right", "text_muted", 28)
        self._after = Label("", "metric")
        self._numbers = QWidget()
        self._numbers.setLayout(boxes.row(self._before, self._arrow, self._after, None, gap=16))
        self._caption = Label("", "small", "text_muted", wrap=True)
        self._aside = Label("", "small", "text_muted", wrap=True)
        self._reasons = Label("", wrap=True)
        self._rule = Label("", "small", "text_muted", wrap=True)
        self._rule.hide()
        self._rated = Label("", "body_strong", wrap=True)
        self._moves = Label("", wrap=True)
        self._recovered = Label("", wrap=True)
        self.body.addLayout(head)
        said = (self._numbers, self._caption, self._reasons, self._aside, self._rule, Divider())
        for part in said:
            self.body.addWidget(part)
        self.body.addLayout(boxes.column(self._rated, self._moves, self._recovered, gap=6))
        self.why.clicked.connect(self._turn_rule)

    def show_verdict(self, state: VerdictState) -> None:
        """Show another verdict."""
        self._way.setVisible(bool(state.direction))
        self._way.set_icon("arrow-up" if state.direction == "higher" else "arrow-down")
        for label, text in (
            (self._title, state.title),
            (self._before, state.before),
            (self._after, state.after),
            (self._caption, state.caption),
            (self._aside, state.aside),
            (self._reasons, "\n".join(state.reasons)),
            (self._rated, state.rated),
            (self._moves, state.moves),
            (self._recovered, state.recovered),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._numbers.setVisible(bool(state.after))
        self._rule.setText(state.why)

    @Slot()
    def _turn_rule(self) -> None:
        shown = self._rule.isHidden()
        self._rule.setVisible(shown)
        self._name_button(shown=shown)
        if shown:
            announce(self, self._rule.text())

    def _name_button(self, *, shown: bool) -> None:
        self.why.setText(self.tr("Hide") if shown else self.tr("Why"))
        self.why.setAccessibleName(
            self.tr("Hide the rule behind this") if shown else self.tr("Why: the rule behind this")
        )
