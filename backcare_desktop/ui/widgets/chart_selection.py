"""Choosing which days a chart shows: a band that is drawn open, zooming and moving along."""

from math import floor

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from backcare_desktop.reporting.chart_layout import ChartLayout
from backcare_desktop.reporting.chart_range import ChartRange
from backcare_desktop.ui import theme

CLOSER = 0.8
"""One notch of a wheel or one press of plus leaves so much of the days."""

_NOTCH = 120
_LEAST_TURN = 40
"""A wheel turned by less does nothing yet: fine wheels report many small turns."""

_SHARE_OF_PAN = 0.25


class ChartSelection(QWidget):
    """A band over the plot between two day numbers, and the range that comes of it.

    Attributes:
        range: what is shown or was asked for last; None where it can't be changed.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.range: ChartRange | None = None
        self._ends: tuple[float, float] | None = None
        self._placed: ChartLayout | None = None
        self._turned = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Somebody is choosing days."""
        return self._ends is not None

    def begin(self, placed: ChartLayout, day: float) -> None:
        """Choose from a day on; does nothing where the range can't be changed."""
        if self.range is not None:
            self._placed, self._ends = placed, (day, day)
            self.raise_()
            self.show()

    def reach(self, day: float) -> None:
        """Choose up to a day."""
        if self._ends is not None:
            self._ends = (self._ends[0], day)
            self.update()

    def finish(self) -> ChartRange | None:
        """The days that were chosen; None if nobody was choosing."""
        ends, now = self._ends, self.range
        self.cancel()
        if ends is None or now is None:
            return None
        return self._taken(now.chosen(*ends))

    def cancel(self) -> None:
        """Choose nothing."""
        self._ends = None
        self.hide()

    def zoomed(self, factor: float, around: float | None) -> ChartRange | None:
        """More days or fewer around a day number, or around the middle; None for no change."""
        if self.range is None:
            return None
        middle = (self.range.first.toordinal() + self.range.last.toordinal()) / 2
        return self._taken(self.range.zoomed(factor, middle if around is None else around))

    def panned(self, steps: float) -> ChartRange | None:
        """A quarter of the days later, or earlier below 0; None for no change."""
        if self.range is None:
            return None
        days = round(self.range.width * _SHARE_OF_PAN * steps) or (1 if steps > 0 else -1)
        return self._taken(self.range.panned(days))

    def turned(self, turn: int, around: float | None = None) -> ChartRange | None:
        """What a wheel asks for; None as long as it was hardly turned.

        Args:
            turn: in eighths of a degree, as Qt reports it.
            around: a day number to zoom around; None to move along.
        """
        self._turned += turn
        if abs(self._turned) < _LEAST_TURN:
            return None
        notches, self._turned = self._turned / _NOTCH, 0
        return self.panned(-notches) if around is None else self.zoomed(CLOSER**notches, around)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._ends is None or self._placed is None:
            return
        now, placed = theme.current(), self._placed
        # Days are chosen whole, and the band shows it.
        first, last = sorted(floor(day + 0.5) for day in self._ends)
        left = max(placed.x(first - 0.5), placed.left)
        right = min(placed.x(last + 0.5), placed.right)
        top, high = self.height() - placed.top, placed.top - placed.bottom
        band = QRectF(left, top, max(right - left, 1.0), high)
        color = now.color("focus")
        painter = QPainter(self)
        painter.setPen(QPen(color, now.line_width("border")))
        color.setAlphaF(0.18)
        painter.setBrush(color)
        painter.drawRect(band)
        painter.end()

    def _taken(self, wanted: ChartRange) -> ChartRange | None:
        """Go on from what was asked for, also before it is shown; None if it is what was."""
        if wanted == self.range:
            return None
        self.range = wanted
        return wanted
