"""What a field offers under the second mouse button: cut, copy, paste."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from backcare_desktop.ui import theme
from backcare_desktop.ui.theme import style


def show(field: QLineEdit | QPlainTextEdit, event: QContextMenuEvent) -> None:
    """Open Qt's own menu of ``field`` in our look, where it was asked for."""
    menu = field.createStandardContextMenu()
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setStyleSheet(style.menu(theme.current()))
    menu.popup(event.globalPos())
