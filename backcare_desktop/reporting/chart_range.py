"""Which days a chart shows, and how that changes when somebody looks closer or moves along."""

from datetime import date, timedelta
from math import floor

from msgspec import Struct
from msgspec.structs import replace

LEAST_DAYS = 3
"""A chart of fewer days is a list; the number is a choice."""


class ChartRange(Struct, frozen=True):
    """The days that are shown, out of those that can be.

    Attributes:
        first, last: what is shown, both included.
        earliest, latest: how far back and ahead it goes, both included.

    Raises:
        ValueError: it ends before it begins, or shows what can't be shown.
    """

    first: date
    last: date
    earliest: date
    latest: date

    def __post_init__(self) -> None:
        if not self.earliest <= self.first <= self.last <= self.latest:
            raise ValueError("what is shown lies inside of what can be")

    @property
    def width(self) -> int:
        """How many days are shown."""
        return (self.last - self.first).days + 1

    def chosen(self, one: float, other: float) -> "ChartRange":
        """The days from one day number to another, in either order; three at least."""
        begin, end = sorted((floor(one + 0.5), floor(other + 0.5)))
        missing = LEAST_DAYS - (end - begin + 1)
        if missing > 0:
            begin -= missing // 2
            end = begin + LEAST_DAYS - 1
        return self._moved(begin, end - begin + 1)

    def zoomed(self, factor: float, around: float) -> "ChartRange":
        """More days or fewer, so that ``around`` stays where it is as far as that goes.

        Args:
            factor: above 1 for more days; every step changes something until an end is reached.
            around: a day number.
        """
        wanted = round(self.width * factor)
        if wanted == self.width:
            wanted += 1 if factor > 1 else -1
        begin = self.first.toordinal() - 0.5
        share = min(max((around - begin) / self.width, 0.0), 1.0)
        width = max(wanted, LEAST_DAYS)
        return self._moved(floor(around - share * width + 1), width)

    def panned(self, days: int) -> "ChartRange":
        """As many days, earlier (below 0) or later, as far as there are any."""
        return self._moved(self.first.toordinal() + days, self.width)

    def _moved(self, begin: int, width: int) -> "ChartRange":
        """A range of so many days from a day number on, pushed inside of what can be shown."""
        earliest, latest = self.earliest.toordinal(), self.latest.toordinal()
        width = min(width, latest - earliest + 1)
        begin = min(max(begin, earliest), latest - width + 1)
        first = date.fromordinal(begin)
        return replace(self, first=first, last=first + timedelta(days=width - 1))
