"""The countdown ring: digits that can be read from the mat, and an arc that runs out."""

from math import cos, hypot, pi, sin

from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.player.state import RingTone

DRAWN_SIDE = 520
DIGITS_ABOVE_CENTRE = 20
CAPTION_BELOW_CENTRE = 126
CAPTION_PX = 27
CAPTION_LINE = 38
PAUSED_ABOVE_CENTRE = 182
DIGITS_REACH = 226

_STROKES = {
    RingTone.WORK: (18, 18, "primary"),
    RingTone.PAUSED: (18, 18, "border_strong"),
    RingTone.LAST_SECONDS: (18, 26, "accent"),
    RingTone.PAUSE_BETWEEN: (6, 12, "primary"),
}
_DASHES = [0.9, 1.7]


class Face(Struct, frozen=True):
    """What stands inside the ring, and how the ring is drawn.

    Attributes:
        paused: the word for a session that stands still; empty while it runs.
    """

    digits: str
    caption: str
    tone: RingTone
    paused: str = ""


class Ring(QWidget):
    """Digits, a caption and an arc that shrinks clockwise from 12 o'clock.

    Everything but the arc is kept in a picture, so that the arc can move thirty times a second
    for next to nothing. A pause between exercises is dashed and thin, the last seconds are
    thicker: no tone is told by its colour alone.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = Face("", "", RingTone.WORK)
        self._fraction = 0.0
        self._growth = 1.0
        self._still: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def face(self) -> Face:
        """What is shown inside."""
        return self._face

    @property
    def fraction(self) -> float:
        """How much of the arc is left, 0-1."""
        return self._fraction

    def set_face(self, face: Face, name: str) -> None:
        """Show ``face``; ``name`` is what a screen reader says, for instance "24 seconds"."""
        if face != self._face:
            self._face = face
            self._redraw()
        if name != self.accessibleName():
            self.setAccessibleName(name)

    def set_growth(self, growth: float) -> None:
        """Draw the words around the digits ``growth`` times as large as designed."""
        if growth != self._growth:
            self._growth = growth
            self._redraw()

    def set_fraction(self, fraction: float) -> None:
        """Move the arc's end to ``fraction`` (0-1); repaints what it passes over, no more."""
        fraction = min(1.0, max(0.0, fraction))
        if fraction == self._fraction:
            return
        passed = self._passed(self._fraction, fraction)
        self._fraction = fraction
        self.update(passed)

    def digits_font(self) -> QFont:
        """The digits' font: as large as drawn, or as large as fits for three of them."""
        font = theme.current().font("player_digits")
        font.setPixelSize(max(1, round(306 * self._unit)))
        ink = QFontMetricsF(font).tightBoundingRect(self._face.digits or "0")
        above = DIGITS_ABOVE_CENTRE * self._unit
        corner = hypot(ink.width() / 2, ink.height() / 2 + above)
        room = DIGITS_REACH * self._unit
        if corner > room:
            font.setPixelSize(max(1, int(font.pixelSize() * room / corner)))
        return font

    def digits_height(self) -> float:
        """How tall the digits are, in pixels (21 mm are 79 px at 96 dpi)."""
        return QFontMetricsF(self.digits_font()).capHeight()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The kept picture, and the arc over it."""
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        painter.drawPixmap(0, 0, self._kept())
        self._paint_arc(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything is as large as the ring."""
        super().resizeEvent(event)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Another look needs another picture."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._redraw()

    @property
    def _unit(self) -> float:
        return min(self.width(), self.height()) / DRAWN_SIDE

    def _redraw(self) -> None:
        self._still = None
        self.update()

    def _kept(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._still is None or self._still.devicePixelRatio() != ratio:
            self._still = QPixmap((QSizeF(self.size()) * ratio).toSize())
            self._still.setDevicePixelRatio(ratio)
            self._still.fill(theme.current().color("background"))
            painter = QPainter(self._still)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_track(painter)
            self._paint_words(painter)
            painter.end()
        return self._still

    def _circle(self, stroke: float) -> QRectF:
        side = min(self.width(), self.height()) - stroke
        circle = QRectF(0, 0, side, side)
        circle.moveCenter(QRectF(self.rect()).center())
        return circle

    def _paint_track(self, painter: QPainter) -> None:
        track, arc, _role = _STROKES[self._face.tone]
        circle = self._circle(max(18, arc) * self._unit)
        painter.setPen(QPen(theme.current().color("track"), track * self._unit))
        painter.drawEllipse(circle)

    def _paint_arc(self, painter: QPainter) -> None:
        if not self._fraction:
            return
        _track, stroke, role = _STROKES[self._face.tone]
        width = stroke * self._unit
        pen = QPen(theme.current().color(role), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if self._face.tone is RingTone.PAUSE_BETWEEN:
            pen.setDashPattern(_DASHES)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        span = -round(self._fraction * 360 * 16)
        painter.drawArc(self._circle(max(18, stroke) * self._unit), 90 * 16, span)

    def _paint_words(self, painter: QPainter) -> None:
        look, unit = theme.current(), self._unit
        font = self.digits_font()
        ink = QFontMetricsF(font).tightBoundingRect(self._face.digits)
        centre = QRectF(self.rect()).center()
        # By the cap height, not by the ink, so that the digits don't hop from one to the next.
        below = QFontMetricsF(font).capHeight() / 2 - DIGITS_ABOVE_CENTRE * unit
        digits = QPainterPath()
        start = QPointF(centre.x() - ink.center().x(), centre.y() + below)
        digits.addText(start, font, self._face.digits)
        # A variable font's strokes overlap; without their union the overlaps show as notches.
        digits.setFillRule(Qt.FillRule.WindingFill)
        painter.fillPath(digits.simplified(), look.color("text"))
        if self._face.paused:
            word = look.font("player_total", 650)
            painter.setPen(look.color("text"))
            self._paint_word(painter, word, 36, self._face.paused, -PAUSED_ABOVE_CENTRE)
        painter.setPen(look.color("text_muted"))
        caption = look.font("player_button", 500)
        below = CAPTION_BELOW_CENTRE
        for line in self._face.caption.split("\n"):
            self._paint_word(painter, caption, CAPTION_PX, line, below)
            below += CAPTION_LINE

    def _paint_word(
        self, painter: QPainter, font: QFont, drawn_px: int, word: str, below: float
    ) -> None:
        """One word on its own line, shrunk where the ring leaves less room."""
        unit = self._unit
        growth = min(self._growth, 1.25)
        font.setPixelSize(max(1, round(drawn_px * unit * growth)))
        reach = DRAWN_SIDE / 2 - 26
        line = abs(below) + drawn_px * growth / 2
        room = 2 * unit * max(20.0, (reach**2 - line**2)) ** 0.5
        needed = QFontMetricsF(font).horizontalAdvance(word)
        if needed > room:
            font.setPixelSize(max(1, int(font.pixelSize() * room / needed)))
        centre = QRectF(self.rect()).center()
        line_height = QFontMetricsF(font).height()
        box = QRectF(0, centre.y() + below * unit - line_height / 2, self.width(), line_height)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)

    def _passed(self, one: float, other: float) -> QRect:
        """The rectangle that the arc's end crosses between two fractions."""
        if abs(one - other) > 0.2:
            return self.rect()
        stroke = 26 * self._unit
        circle = self._circle(stroke)
        points = []
        for step in range(9):
            turn = 2 * pi * (one + (other - one) * step / 8)
            x = circle.center().x() + circle.width() / 2 * sin(turn)
            y = circle.center().y() - circle.height() / 2 * cos(turn)
            points.append(QPointF(x, y))
        left = min(point.x() for point in points)
        top = min(point.y() for point in points)
        right = max(point.x() for point in points)
        bottom = max(point.y() for point in points)
        around = QRectF(left, top, right - left, bottom - top)
        room = 1.5 * stroke
        return around.adjusted(-room, -room, room, room).toAlignedRect() & self.rect()
