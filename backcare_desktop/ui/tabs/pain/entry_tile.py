"""A score on its colour."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.themed import Themed

_SIZE = (34, 30)


class ScoreTile(Themed, QWidget):
    """How much it hurt, as a number on the colour of its key.

    Args:
        score: 0-10.
    """

    def __init__(self, score: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score = score
        self.setAccessibleName(self.tr("Pain {score} of 10").format(score=score))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(_SIZE[0]), now.px(_SIZE[1]))

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        fill, ink = now.pain(self._score)
        painter = paint.painter_for(self)
        line = now.line_width("border")
        paint.box(painter, self.rect(), now.radius("small"), fill, now.color("border_strong"), line)
        painter.setPen(ink)
        painter.setFont(now.font("h3"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._score))
        painter.end()
