"""A quiet strip above the tabs: what is due, and what can be done about it."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.lines_layout import LinesLayout
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class StripState(Struct, frozen=True):
    """What the strip says.

    Attributes:
        title: what is due.
        text: more about it; may be empty.
        begin: words of the button that does it.
        later: words of each way of putting it off.
        not_today: words of leaving it out today.
    """

    title: str
    text: str
    begin: str
    later: tuple[str, ...]
    not_today: str


class ReminderStrip(QWidget):
    """Hidden while nothing is due. It takes no focus: whoever is writing goes on writing.

    Args:
        minutes: of each way of putting it off.

    Signals:
        begun: its first button was pressed.
        put_off: by how many minutes.
        left_out: not again today.
        closed: it was seen.
    """

    begun = Signal()
    put_off = Signal(int)
    left_out = Signal()
    closed = Signal()

    def __init__(self, minutes: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minutes = tuple(minutes)
        self._title, self._text = Label("", weight=600, wrap=True), Label("", "small", wrap=True)
        words = QWidget()
        words.setLayout(boxes.column(self._title, self._text, gap=2))
        self.begin = Button("", size="small")
        self.later = tuple(Button("", "text", "small") for _ in minutes)
        self.not_today = Button("", "text", "small")
        self.close_key = Button(self.tr("Close"), "text", "small", icon="close", icon_only=True)
        lines = LinesLayout()
        for button in (self.begin, *self.later, self.not_today, self.close_key):
            lines.addWidget(button)
        buttons = QWidget()
        buttons.setLayout(lines)
        policy = buttons.sizePolicy()
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        card = Card(padding=0, fill="primary_soft", border="primary", radius="control")
        inside = WrapRow(words, buttons)
        line = boxes.row(Icon("bell", "primary", 20), inside, gap=14, margins=(18, 11, 12, 11))
        line.setStretchFactor(inside, 1)
        card.body.addLayout(line)
        self.setLayout(boxes.column(card, margins=(40, 16, 40, 0)))
        self.begin.clicked.connect(self.begun)
        for button in self.later:
            button.clicked.connect(self._put_off)
        self.not_today.clicked.connect(self.left_out)
        self.close_key.clicked.connect(self.closed)
        self._state: StripState | None = None
        self.hide()

    def show_state(self, state: StripState | None) -> None:
        """Say this; None for nothing."""
        if state == self._state:
            return
        self._state = state
        self.setVisible(state is not None)
        if state is None:
            return
        self._title.setText(state.title)
        self._text.setText(state.text)
        self._text.setVisible(bool(state.text))
        self.begin.setText(state.begin)
        self.not_today.setText(state.not_today)
        for button, words in zip(self.later, state.later, strict=True):
            button.setText(words)
        announce(self, state.title)

    @Slot()
    def _put_off(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, Button):
            self.put_off.emit(self._minutes[self.later.index(pressed)])
