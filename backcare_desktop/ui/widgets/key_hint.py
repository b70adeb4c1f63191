"""Keys and what they do, as in a list of them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import boxes, paint
from backcare_desktop.ui.widgets.labels import Label


class KeyHint(QWidget):
    """One key cap or several that do the same, with a few words after them.

    Args:
        keys: what is printed on the keys, already translated.
        words: what they do.
        lead: room for the keys, design px; the words of hints with the same lead line up.
    """

    def __init__(
        self,
        keys: str | tuple[str, ...],
        words: str,
        lead: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        text = Label(words, "player_small", "text_muted", wrap=True, weight=400)
        text.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        line = boxes.row(_Keys((keys,) if isinstance(keys, str) else keys, lead), text, gap=12)
        line.setStretchFactor(text, 1)
        self.setLayout(line)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class _Keys(QWidget):
    """The caps next to each other, where reading starts."""

    def __init__(self, keys: tuple[str, ...], lead: int) -> None:
        super().__init__()
        self._lead = lead
        self.setLayout(boxes.row(*(_KeyCap(key) for key in keys), None, gap=6))

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(theme.current().px(self._lead), 0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


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
