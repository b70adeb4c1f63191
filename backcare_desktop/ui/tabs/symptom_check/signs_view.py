"""The static list of warning signs."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backcare_desktop.core.triage import Level
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.symptom_check.levels import LOOKS
from backcare_desktop.ui.tabs.symptom_check.presenter import CheckPresenter
from backcare_desktop.ui.tabs.symptom_check.state import ListState, SignGroup
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class SignsView(Page):
    """Every group of signs with a button that one of them applies; one button that none does."""

    def __init__(self, presenter: CheckPresenter, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Symptom check"))
        self._presenter = presenter
        self._shown: ListState | None = None
        self._heading = Label("", "h2_large", wrap=True)
        self._text = Label("", "body", "text_muted", wrap=True)
        self._groups: QVBoxLayout = boxes.column(gap=16)
        self.none_applies = Button("", "secondary", "large")
        self.none_applies.clicked.connect(self._choose_none)
        self.numbers = Button(self.tr("Show emergency numbers"), icon="phone")
        self.numbers.clicked.connect(presenter.show_numbers)
        self.leave = Button(self.tr("Leave the list"), "text")
        self.leave.clicked.connect(presenter.home)
        others = WrapRow(self.numbers, self.leave, gap=12, apart=False)
        self.body.addLayout(boxes.column(self._heading, self._text, gap=2))
        self.body.addLayout(self._groups)
        self.body.addWidget(WrapRow(self.none_applies, others, gap=16))
        self.body.addStretch(1)

    def show_state(self, state: ListState) -> None:
        """Show the list; it is made anew only when it is another one."""
        if state == self._shown:
            return
        self._shown = state
        self._heading.setText(state.title)
        self._text.setText(state.text)
        self.none_applies.setText(state.none_applies)
        while (item := self._groups.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        before: QWidget = self
        for group in state.groups:
            card = GroupCard(group)
            card.applies.connect(self._presenter.choose_from_list)
            self._groups.addWidget(card)
            # Read from the top, and reached from the top.
            QWidget.setTabOrder(before, card.button)
            before = card.button
        for button in (self.none_applies, self.numbers, self.leave):
            QWidget.setTabOrder(before, button)
            before = button

    @Slot()
    def _choose_none(self) -> None:
        self._presenter.choose_from_list(Level.SELF_CARE.word)


class GroupCard(Card):
    """Signs that ask for the same.

    Signals:
        applies: the level of a sign that applies, as its word.
    """

    applies = Signal(str)

    def __init__(self, group: SignGroup, parent: QWidget | None = None) -> None:
        look = LOOKS[group.tone]
        super().__init__(parent, gap=14, border=look.line)
        self._level = group.level
        title = Label(group.title, "h2", look.ink, wrap=True)
        head = boxes.row(Icon(look.icon, look.ink, 24), title, gap=12)
        head.setStretch(1, 1)
        signs = Columns((616, 616))
        half = (len(group.signs) + 1) // 2
        for column, texts in (
            (signs.left, group.signs[:half]),
            (signs.right, group.signs[half:]),
        ):
            theme.spaced(column, 8)
            for text in texts:
                column.addLayout(_sign(text))
            column.addStretch(1)
        self.button = Button(group.applies)
        self.button.setAccessibleName(
            self.tr("{applies}: {title}").format(applies=group.applies, title=group.title)
        )
        self.button.clicked.connect(self._press)
        self.body.addLayout(head)
        self.body.addWidget(signs)
        self.body.addLayout(boxes.row(self.button, None))

    @Slot()
    def _press(self) -> None:
        self.applies.emit(self._level.word)


def _sign(text: str) -> QHBoxLayout:
    dot = Label("•", role="text_muted")
    line = boxes.row(dot, Label(text, wrap=True), gap=10)
    line.setStretch(1, 1)
    line.setAlignment(dot, Qt.AlignmentFlag.AlignTop)
    return line
