"""What the pain chart shows, worked out in plain values: points, gaps and sessions.

Horizontal positions are day numbers (``date.toordinal()``), 0.5 either side of a day's middle.
"""

import math
from calendar import monthrange
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from backcare_desktop.core.diary import RatedDay
from backcare_desktop.core.programme import is_core
from backcare_desktop.core.session_log import Outcome, SessionMark

DAILY_UP_TO = 366
WEEKLY_UP_TO = 3 * 366
"""Days on a chart up to which a dot is a day, then a week, then a month.

Beyond these, dots would stand closer than two pixels on a chart of ordinary width.
"""


class Grain(StrEnum):
    """How long a stretch one dot stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class PainChart:
    """Rated days and sessions from ``first`` to ``last``, both included."""

    first: date
    last: date
    days: tuple[RatedDay, ...] = ()
    sessions: tuple[SessionMark, ...] = ()

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise ValueError("a chart can't end before it begins")

    @property
    def stretches(self) -> tuple[SessionMark, ...]:
        """Sessions of a routine; those of core work are another thing, and not marked."""
        return tuple(mark for mark in self.sessions if not is_core(mark.routine_id))

    @property
    def width(self) -> int:
        """How many days it spans."""
        return (self.last - self.first).days + 1

    @property
    def grain(self) -> Grain:
        """A day per dot up to a year; weeks or months over longer stretches."""
        if self.width <= DAILY_UP_TO:
            return Grain.DAY
        return Grain.WEEK if self.width <= WEEKLY_UP_TO else Grain.MONTH


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One dot: a day, or all rated days of a week (Monday to Sunday) or a calendar month.

    Attributes:
        first, last: the days it stands for, cut off where the chart begins and ends.
        mean: mean of the daily means, each rated day counting alike.
        lowest, highest: over all its ratings.
        rated_days, ratings: how many it is made of.
    """

    first: date
    last: date
    mean: float
    lowest: int
    highest: int
    rated_days: int
    ratings: int

    @property
    def x(self) -> float:
        """The middle of its days."""
        return _middle((self.first, self.last))


def points(chart: PainChart) -> tuple[ChartPoint, ...]:
    """The dots in order. A stretch without a rating has none."""
    number = _NUMBERS[chart.grain]
    bins: dict[int, list[RatedDay]] = {}
    for day in chart.days:
        bins.setdefault(number(day.day), []).append(day)
    return tuple(_point(_edges(chart, which), days) for which, days in sorted(bins.items()))


def runs(found: tuple[ChartPoint, ...]) -> tuple[tuple[ChartPoint, ...], ...]:
    """The dots cut into runs without a gap; only dots of one run may be joined by a line."""
    cut: list[list[ChartPoint]] = []
    for point in found:
        if cut and cut[-1][-1].last + timedelta(days=1) == point.first:
            cut[-1].append(point)
        else:
            cut.append([point])
    return tuple(tuple(run) for run in cut)


def covered(
    found: tuple[ChartPoint, ...], edges: tuple[float, float], inset: float
) -> list[tuple[float, float]]:
    """Stretches with entries; the zero line runs along these and nowhere else.

    Args:
        found: the dots.
        edges: where the chart begins and ends.
        inset: how far a stretch reaches into the gaps beside it, days.
    """
    return [
        (
            max(run[0].first.toordinal() - 0.5 - inset, edges[0]),
            min(run[-1].last.toordinal() + 0.5 + inset, edges[1]),
        )
        for run in runs(found)
    ]


def strokes(pieces: Iterable[Sequence[float]]) -> list[float]:
    """One sequence that is drawn as separate strokes, with a NaN after each."""
    joined: list[float] = []
    for piece in pieces:
        joined.extend(piece)
        joined.append(math.nan)
    return joined


def session_places(chart: PainChart) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Where stretch sessions are marked: ``(finished, partial)``, one mark a dot's stretch.

    A stretch with both counts as finished.
    """
    number = _NUMBERS[chart.grain]
    finished: dict[int, bool] = {}
    for mark in chart.stretches:
        which = number(mark.started.local_date)
        finished[which] = finished.get(which, False) or mark.outcome is Outcome.FINISHED
    places = [(_middle(_edges(chart, which)), done) for which, done in sorted(finished.items())]
    return tuple(x for x, done in places if done), tuple(x for x, done in places if not done)


def _point(edges: tuple[date, date], days: list[RatedDay]) -> ChartPoint:
    return ChartPoint(
        first=edges[0],
        last=edges[1],
        mean=sum(day.mean for day in days) / len(days),
        lowest=min(day.lowest for day in days),
        highest=max(day.highest for day in days),
        rated_days=len(days),
        ratings=sum(day.count for day in days),
    )


def _week(day: date) -> int:
    return (day.toordinal() - 1) // 7  # Day 1 of the calendar was a Monday.


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


_NUMBERS: dict[Grain, Callable[[date], int]] = {
    Grain.DAY: date.toordinal,
    Grain.WEEK: _week,
    Grain.MONTH: _month,
}
"""Numbers the stretches; neighbours have neighbouring numbers."""


def _edges(chart: PainChart, which: int) -> tuple[date, date]:
    """First and last day of a stretch, cut off where the chart begins and ends."""
    if chart.grain is Grain.DAY:
        first = last = date.fromordinal(which)
    elif chart.grain is Grain.WEEK:
        first = date.fromordinal(which * 7 + 1)
        last = first + timedelta(days=6)
    else:
        first = date(which // 12, which % 12 + 1, 1)
        last = first.replace(day=monthrange(first.year, first.month)[1])
    return max(first, chart.first), min(last, chart.last)


def _middle(edges: tuple[date, date]) -> float:
    return (edges[0].toordinal() + edges[1].toordinal()) / 2
