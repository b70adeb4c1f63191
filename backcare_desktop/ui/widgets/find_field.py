"""A line to type what is looked for, and beside it how much was found."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.text_field import TextInput
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class FindField(QWidget):
    """Ctrl+F goes to it from anywhere on its page, Esc empties it, Enter goes on to what is found.

    Args:
        name: what is looked through; also the accessible name.

    Signals:
        changed: the query, at every letter.
        entered: on to the first thing found.
        begun: somebody wants to type here; it may lie outside what is seen of the page.
    """

    changed = Signal(str)
    entered = Signal()
    begun = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.input = _FindInput(name, "search")
        self.input.setPlaceholderText(name)
        self.input.setClearButtonEnabled(False)
        self._told = Label("", "small", "text_muted", wrap=True)
        self.setLayout(boxes.column(WrapRow(self.input, self._told, apart=False), gap=0))
        self.input.textChanged.connect(self.changed)
        self.input.went_on.connect(self.entered)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self.begin)
        self.tell("")

    @property
    def query(self) -> str:
        """What is looked for, without blanks around it."""
        return self.input.text().strip()

    def tell(self, text: str) -> None:
        """Say how much was found; empty while nothing is looked for."""
        if text and text != self._told.text():
            announce(self.input, text)
        self._told.setText(text)
        self._told.setVisible(bool(text))
        self.input.setAccessibleDescription(text)

    @Slot()
    def begin(self) -> None:
        """Type here now, over what was looked for before."""
        self.input.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.input.selectAll()
        self.begun.emit()


class _FindInput(TextInput):
    went_on = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down} and self.text().strip():
            self.went_on.emit()
        else:
            super().keyPressEvent(event)
