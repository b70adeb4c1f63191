"""The edge of the player lights up with a cue, for those who don't hear it."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, Slot
from PySide6.QtGui import QColor, QHideEvent, QLinearGradient, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.clock import Clock
from backcare_desktop.ui import theme
from backcare_desktop.ui.ticker import Ticker

FRAME_S = 1 / 30
RISE_S = 0.08
FALL_S = 0.42
"""Soft rather than sharp: it comes in two frames and goes in a dozen."""

BRIGHTEST = 0.85

EDGE = 0.045
"""Width of the lit edge, as a share of the shorter side: 40 of 900 pixels."""


class Flash(QWidget):
    """Lies over ``over`` and takes no click. Nothing is painted but the edge.

    Args:
        over: the widget whose edge lights up.
        clock, ticker: it asks the time for every frame; a late frame makes it no longer.
    """

    def __init__(self, over: QWidget, clock: Clock, ticker: Ticker) -> None:
        super().__init__(over)
        self._clock, self._ticker = clock, ticker
        self._began = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        ticker.due.connect(self._on_due)
        over.installEventFilter(self)

    @Slot()
    def light(self) -> None:
        """Light up once; a light that is still on begins anew."""
        over = self.parentWidget()
        if over is None or not over.isVisible():
            return
        self._began = self._clock.monotonic()
        self.setGeometry(over.rect())
        self.show()
        self.raise_()
        self._ticker.arm(FRAME_S)

    @property
    def strength(self) -> float:
        """How bright the edge is now, 0-1."""
        passed = self._clock.monotonic() - self._began
        if passed < RISE_S:
            return max(0.0, passed) / RISE_S
        return max(0.0, 1.0 - (passed - RISE_S) / FALL_S)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what lies under it."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it any more."""
        self._ticker.stop()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Four strips, bright outside and clear inside."""
        color = theme.current().color("primary")
        lit, clear = QColor(color), QColor(color)
        lit.setAlphaF(BRIGHTEST * self.strength)
        clear.setAlphaF(0.0)
        painter = QPainter(self)
        for strip, outside, inside in self._strips():
            gradient = QLinearGradient(outside, inside)
            gradient.setColorAt(0.0, lit)
            gradient.setColorAt(1.0, clear)
            painter.fillRect(strip, gradient)
        painter.end()

    @Slot()
    def _on_due(self) -> None:
        if self._clock.monotonic() - self._began >= RISE_S + FALL_S:
            self.hide()
            return
        # What lies between the strips is not painted anew.
        edge = QRegion()
        for strip, _outside, _inside in self._strips():
            edge += strip
        self.update(edge)
        self._ticker.arm(FRAME_S)

    def _strips(self) -> tuple[tuple[QRect, QPointF, QPointF], ...]:
        """Each strip with a point on its bright and one on its clear side."""
        wide, high = self.width(), self.height()
        edge = max(6, round(EDGE * min(wide, high)))
        top = QRect(0, 0, wide, edge)
        left = QRect(0, 0, edge, high)
        return (
            (top, QPointF(0, 0), QPointF(0, edge)),
            (top.translated(0, high - edge), QPointF(0, high), QPointF(0, high - edge)),
            (left, QPointF(0, 0), QPointF(edge, 0)),
            (left.translated(wide - edge, 0), QPointF(wide, 0), QPointF(wide - edge, 0)),
        )
