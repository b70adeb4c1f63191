"""Points at a dot of a chart and says what it stands for."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import paint

_WIDEST = 420
"""Longer words take another line, design px."""

_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)


class ChartMarker(QWidget):
    """A ring around a dot and a bubble with its words; drawn over the chart, which stays as it is.

    Attributes:
        index: number of the dot, or None.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.index: int | None = None
        self._place = QPointF()
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def point_at(self, index: int | None, place: QPointF, text: str) -> None:
        """Stand at a dot, or nowhere."""
        self.index, self._place, self._text = index, place, text
        self.setVisible(index is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = paint.painter_for(self)
        painter.setPen(QPen(now.color("focus"), now.line_width("focus_ring")))
        ring = now.px(9)
        painter.drawEllipse(self._place, ring, ring)
        self._paint_bubble(painter, ring)
        painter.end()

    def _paint_bubble(self, painter: QPainter, ring: int) -> None:
        now = theme.current()
        font = now.font("small", 600)
        most = min(now.px(_WIDEST), self.width() - 2 * now.space("md"))
        room = QRect(0, 0, max(most, 1), self.height())
        words = QFontMetrics(font).boundingRect(room, _WRAPPED, self._text)
        wide = words.width() + 2 * now.space("md")
        high = words.height() + 2 * now.space("sm")
        left = min(max(self._place.x() - wide / 2, 0), max(self.width() - wide, 0))
        top = self._place.y() - ring - now.space("sm") - high
        if top < 0:
            top = self._place.y() + ring + now.space("sm")
        bubble = QRectF(left, top, min(wide, self.width()), high)
        painter.setPen(QPen(now.color("border_strong"), now.line_width("border")))
        painter.setBrush(now.color("surface_raised"))
        painter.drawRoundedRect(bubble, now.radius("small"), now.radius("small"))
        painter.setPen(now.color("text"))
        painter.setFont(font)
        inside = bubble.adjusted(now.space("md"), 0, -now.space("md"), 0)
        painter.drawText(inside, _WRAPPED, self._text)
