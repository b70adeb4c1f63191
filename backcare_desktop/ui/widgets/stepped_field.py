"""A line to type into, with a button for one step less and one for one step more."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.text_field import TextField


class SteppedField(QWidget):
    """Text that is typed or stepped; whoever reads it says what a step makes of it.

    Up and Down step as the buttons do: Up is more.

    Args:
        label: what to type; also the accessible name.
        less, more: names of the two buttons.

    Signals:
        edited: the text, at every letter.
        stepped: the text as it is, and -1 or 1.
    """

    edited = Signal(str)
    stepped = Signal(str, int)

    def __init__(self, label: str, less: str, more: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = TextField(label)
        self.less = Button(less, "secondary", icon="minus", icon_only=True)
        self.more = Button(more, "secondary", icon="plus", icon_only=True)
        for button in (self.less, self.more):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # Beside a higher one, with something wrong below it, this one stays at the top.
        at_top = boxes.column(self.field, None)
        line = boxes.row(at_top, _below_title(self.less, self.more), gap=8)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.setFocusProxy(self.field.input)
        self.field.input.installEventFilter(self)
        self.field.edited.connect(self.edited)
        self.less.clicked.connect(self._step_down)
        self.more.clicked.connect(self._step_up)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.field.input.text()

    def show_text(self, text: str) -> None:
        """Show another text, without reporting it."""
        self.field.input.show_text(text)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Up and Down are keys of the line that is typed into."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = {Qt.Key.Key_Up: self._step_up, Qt.Key.Key_Down: self._step_down}.get(
            Qt.Key(event.key())
        )
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        step()
        return True

    @Slot()
    def _step_down(self) -> None:
        self.stepped.emit(self.text, -1)

    @Slot()
    def _step_up(self) -> None:
        self.stepped.emit(self.text, 1)


def _below_title(*buttons: Button) -> QVBoxLayout:
    """The buttons beside the box, which stands below its title."""
    column = boxes.column(Label(" ", "small"), boxes.row(*buttons, gap=8), gap=4)
    column.addStretch(1)
    return column
