"""Number keys that begin an entry from the Pain tab's first page."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from backcare_desktop.ui.widgets import focus
from backcare_desktop.ui.widgets.pain_pad import WORST

_FIELDS = (QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)


class ScoreKeys(QObject):
    """0 to 9, and Shift+0 for 10, while the page is shown and nothing is typed into.

    Shortcuts, because a page that was just turned to has the focus on the rail, or nowhere.

    Args:
        page: whose keys they are.

    Signals:
        pressed: the number.
    """

    pressed = Signal(int)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        for score in range(WORST + 1):
            key = QShortcut(QKeySequence("Shift+0" if score == WORST else str(score)), page)
            key.setAutoRepeat(False)
            key.activated.connect(partial(self._press, score))

    def _press(self, score: int) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, _FIELDS):
            return
        # Whatever else has the focus, such as a question over the window, keeps its keys.
        if focused is None or isinstance(focused, QTabBar) or focus.within(self._page):
            self.pressed.emit(score)
