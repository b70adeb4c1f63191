"""A key and what it does, as at the foot of the player."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import boxes, paint
from backcare_desktop.ui.widgets.labels import Label


class KeyHint(QWidget):
    """A key cap with a word or two after it.

    Args:
        key: what is printed on the key, already translated.
        word: what it does.
    """

    def __init__(self, key: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = Label(word, "player_small", "text_muted", weight=400)
        self.setLayout(boxes.row(_KeyCap(key), self._word, gap=8))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_word(self, word: str) -> None:
        """Say something else the key does now."""
        self._word.setText(word)


class _KeyCap(Label):
    def __init__(self, key: str) -> None:
        super().__init__(key, "small", "text", weight=600)

    def sizeHint(self) -> QSize:
        now = theme.current()
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        side = now.px(28)
        return QSize(max(now.px(30), words + now.px(18)), side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = paint.painter_for(self)
        paint.box(
            painter,
            self.rect(),
            now.radius("tick"),
            now.color("surface_raised"),
            now.color("border_strong"),
            now.line_width("control_border"),
        )
        words = paint.Content(self.font(), self.text())
        words.paint(painter, self.rect(), now.color(self.role), self.layoutDirection())
        painter.end()
