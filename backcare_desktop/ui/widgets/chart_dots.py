"""The dots of a chart: what each says, where it is, and which one is near."""

from datetime import date

from msgspec import Struct
from PySide6.QtCore import QPointF

from backcare_desktop.reporting.chart_layout import ChartLayout
from backcare_desktop.ui import theme

REACH = 16
"""A dot answers to the mouse from this far to its left and right, design px."""


class Reading(Struct, frozen=True):
    """A dot in words.

    Attributes:
        x: its day number.
        y: its value, in the unit of its panel.
        text: what it says.
        day: the day that a click opens; None to open nothing.
        panel: 0 for the plot of pain, 1 for the second panel.
    """

    x: float
    y: float
    text: str
    day: date | None = None
    panel: int = 0


class ChartDots:
    """Finds places once for each layout.

    Args:
        readings: what the dots say, from left to right.
    """

    def __init__(self, readings: tuple[Reading, ...] = ()) -> None:
        self.readings = readings
        self._places: tuple[QPointF, ...] = ()
        self._placed_on: ChartLayout | None = None

    def places(self, placed: ChartLayout | None, height: int) -> tuple[QPointF, ...]:
        """Where the dots are, px from the upper left corner; empty where they can't be drawn.

        Args:
            placed: the layout of the chart.
            height: of the chart, px.
        """
        if placed is not self._placed_on:
            self._placed_on = placed
            self._places = () if placed is None else self._found(placed, height)
        return self._places

    def nearest(self, at: QPointF, places: tuple[QPointF, ...]) -> int | None:
        """The dot at a place; how high it stands matters only between two over each other."""
        reach = theme.current().px(REACH)
        apart = [
            (round(abs(place.x() - at.x())), abs(place.y() - at.y()), number)
            for number, place in enumerate(places)
        ]
        far, _, number = min(apart, default=(reach + 1, 0.0, 0))
        return number if far <= reach else None

    def _found(self, placed: ChartLayout, height: int) -> tuple[QPointF, ...]:
        found = []
        for reading in self.readings:
            panel = placed.panel if reading.panel else None
            y = placed.y(reading.y) if panel is None else panel.y(reading.y)
            found.append(QPointF(placed.x(reading.x), height - y))
        return tuple(found)
