"""The week as a ring that fills clockwise, with the numbers inside."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.themed import Unshrinking

_SIDE = 148
_STROKE = 14
_FULL = 360 * 16


class WeekRing(Unshrinking, QWidget):
    """A ring 148 design px wide; what it says stands in its accessible name as well.

    Paused, the ring is dashed: no colour alone tells it from an empty one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._number = self._rest = self._under = ""
        self._paused = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """How much of the ring is filled, 0 to 1."""
        return self._share

    def show_week(
        self, share: float, words: tuple[str, str, str], name: str, *, paused: bool = False
    ) -> None:
        """Fill the ring.

        Args:
            share: 0 to 1; more fills it, too.
            words: the large number, what follows it on its line, and the line below.
            name: all of it, for a screen reader.
            paused: the week is one of rest.
        """
        self._share = min(1.0, max(0.0, share))
        self._number, self._rest, self._under = words
        self._paused = paused
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.current().px(_SIDE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = paint.painter_for(self)
        stroke = now.px(_STROKE)
        half = stroke / 2
        area = QRectF(self.rect()).adjusted(half, half, -half, -half)
        pen = QPen(now.color("track"), stroke)
        if self._paused:
            pen.setDashPattern([0.5, 0.5])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawEllipse(area)
        if self._share > 0 and not self._paused:
            pen = QPen(now.color("primary"), stroke)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(area, 90 * 16, -round(self._share * _FULL))
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        now = theme.current()
        large, small = now.font("metric"), now.font("h1", 400)
        metric, rest = QFontMetrics(large), QFontMetrics(small)
        wide = metric.horizontalAdvance(self._number)
        gap = now.px(8) if self._number and self._rest else 0
        room = wide + gap + rest.horizontalAdvance(self._rest)
        under = QFontMetrics(now.font("small"))
        high = metric.capHeight() + now.px(10) + under.height()
        base = (self.height() - high) // 2 + metric.capHeight()
        left = (self.width() - room) // 2
        self._text(painter, large, "text", (left, base), self._number)
        self._text(painter, small, "text_muted", (left + wide + gap, base), self._rest)
        below = QRect(0, base + now.px(10), self.width(), under.height())
        painter.setFont(now.font("small"))
        painter.setPen(now.color("text_muted"))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._under)

    @staticmethod
    def _text(painter: QPainter, font: QFont, role: str, at: tuple[int, int], text: str) -> None:
        painter.setFont(font)
        painter.setPen(theme.current().color(role))
        painter.drawText(*at, text)
