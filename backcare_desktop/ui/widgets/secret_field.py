"""Lines to type secrets into, hidden until somebody wants to see them."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.text_field import TextField
from backcare_desktop.ui.widgets.tick_box import TickBox

_NO_GUESSES = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class SecretField(TextField):
    """One of them. No keyboard learns what is typed."""

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint, parent)
        self.show_typed(seen=False)

    def show_typed(self, *, seen: bool) -> None:
        """Show what is typed, or dots."""
        mode = QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password
        self.input.setEchoMode(mode)
        self.input.setInputMethodHints(_NO_GUESSES)

    def take(self) -> str:
        """What was typed; the line is empty then."""
        typed = self.input.text()
        self.input.clear()
        return typed


class SecretFields(QWidget):
    """Several below each other, and a box that shows what is typed in them."""

    def __init__(self, *fields: SecretField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = fields
        self.seen = TickBox(self.tr("Show what I type"))
        self.seen.toggled.connect(self._show)
        self.setLayout(boxes.column(*fields, self.seen, gap=10))

    def clear(self) -> None:
        """Forget what was typed, and hide what will be."""
        for each in self._fields:
            each.input.clear()
            each.set_problem("")
        self.seen.setChecked(False)

    @Slot(bool)
    def _show(self, seen: bool) -> None:  # noqa: FBT001 - a box's slot
        for each in self._fields:
            each.show_typed(seen=seen)
