"""A chart's dots, lines and marks, worked out from its days: one a day, a week or a month."""

import math
from calendar import monthrange
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import TypeVar, cast

from msgspec import Struct

from backcare_desktop.core.daily import DailyPain
from backcare_desktop.core.outcome import PSFS_EVERY_DAYS, RMDQ_EVERY_DAYS, leaves_one_out
from backcare_desktop.core.trend import RollingPoint
from backcare_desktop.reporting.chart import (
    Grain,
    Lane,
    LaneKind,
    LaneMark,
    PainChart,
    SeriesKind,
    SeriesPoint,
)

Place = tuple[float, float]
"""A day number, and a value."""

_Found = TypeVar("_Found")
_Dated = TypeVar("_Dated", DailyPain, RollingPoint, LaneMark, SeriesPoint)

_EVERY_DAYS = {
    SeriesKind.PSFS: PSFS_EVERY_DAYS,
    SeriesKind.RMDQ: RMDQ_EVERY_DAYS,
    SeriesKind.SLEEP: 1,
}
"""How often a value is expected: where one was left out there is a gap."""


class ChartPoint(Struct, frozen=True):
    """One dot: a day, or all rated days of a week (Monday to Sunday) or a calendar month.

    Attributes:
        first, last: the days it stands for, cut off where the chart begins and ends.
        value: the day's value, its last rating; over several days the mean of their values, each
            day counting alike. It is what the median and the verdict are made of, so that a dot is
            what counts; the range says what else the day had.
        lowest, highest: over all its ratings.
        rated_days, ratings: how many it is made of.
    """

    first: date
    last: date
    value: float
    lowest: int
    highest: int
    rated_days: int
    ratings: int

    @property
    def x(self) -> float:
        """The middle of its days."""
        return _middle((self.first, self.last))


class LanePlace(Struct, frozen=True):
    """A mark of a lane, for a day or for all marks of a week or a month.

    Attributes:
        x: the middle of its days.
        partial: everything in it ended early.
        text: what is written beside it.
    """

    x: float
    partial: bool
    text: str


def points(chart: PainChart) -> tuple[ChartPoint, ...]:
    """The dots in order. A stretch without a rating has none."""
    return _once(chart, _points)


def _points(chart: PainChart) -> tuple[ChartPoint, ...]:
    shown = (day for day in chart.days if chart.first <= day.day <= chart.last)
    return tuple(_point(_edges(chart, which), days) for which, days in _binned(chart.grain, shown))


def runs(found: Sequence[ChartPoint]) -> tuple[tuple[ChartPoint, ...], ...]:
    """The dots cut into runs without a gap."""
    cut: list[list[ChartPoint]] = []
    for point in found:
        if cut and cut[-1][-1].last + timedelta(days=1) == point.first:
            cut[-1].append(point)
        else:
            cut.append([point])
    return tuple(tuple(run) for run in cut)


def covered(
    found: Sequence[ChartPoint], edges: tuple[float, float], inset: float
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


def median_runs(chart: PainChart) -> tuple[tuple[Place, ...], ...]:
    """The rolling median, cut where a day, a week or a month has none.

    Over more than a year every week or month shows the last median it has; none is averaged again.
    """
    shown = (each for each in chart.medians if chart.first <= each.day <= chart.last)
    cut: list[list[Place]] = []
    before: int | None = None
    for which, found in _binned(chart.grain, shown):
        place = (float(found[-1].day.toordinal()), found[-1].median)
        if before is not None and which == before + 1:
            cut[-1].append(place)
        else:
            cut.append([place])
        before = which
    return tuple(tuple(run) for run in cut)


def lane_places(chart: PainChart, lane: Lane) -> tuple[LanePlace, ...]:
    """Where a lane's marks stand. One that ended early doesn't show beside one that didn't."""
    shown = (mark for mark in lane.marks if chart.first <= mark.day <= chart.last)
    return tuple(
        LanePlace(
            x=_middle(_edges(chart, which)),
            partial=all(mark.partial for mark in found),
            text=max(found, key=_rank).text,
        )
        for which, found in _binned(chart.grain, shown)
    )


def shown_lanes(chart: PainChart) -> tuple[tuple[LaneKind, tuple[LanePlace, ...]], ...]:
    """The lanes that have a mark on the chart, from the top down, with their marks."""
    return _once(chart, _shown_lanes)


def _shown_lanes(chart: PainChart) -> tuple[tuple[LaneKind, tuple[LanePlace, ...]], ...]:
    lanes = {lane.kind: lane_places(chart, lane) for lane in chart.lanes}
    return tuple((kind, lanes[kind]) for kind in LaneKind if lanes.get(kind))


def series_runs(chart: PainChart) -> tuple[tuple[Place, ...], ...]:
    """The values of the second panel, cut where one was left out.

    Over more than a year every week or month shows the mean of its values.
    """
    if chart.second is None:
        return ()
    shown = (each for each in chart.second.points if chart.first <= each.day <= chart.last)
    every = _EVERY_DAYS[chart.second.kind]
    cut: list[list[Place]] = []
    before: date | None = None
    for which, found in _binned(chart.grain, shown):
        first, last = _edges(chart, which)
        place = (_middle((first, last)), sum(each.value for each in found) / len(found))
        if before is not None and not leaves_one_out(before, first, every):
            cut[-1].append(place)
        else:
            cut.append([place])
        before = last
    return tuple(tuple(run) for run in cut)


def strokes(pieces: Iterable[Sequence[float]]) -> list[float]:
    """One sequence that is drawn as separate strokes, with a NaN after each."""
    joined: list[float] = []
    for piece in pieces:
        joined.extend(piece)
        joined.append(math.nan)
    return joined


def _once(chart: PainChart, work: Callable[[PainChart], _Found]) -> _Found:
    """What is worked out of a chart; the words, the height and the drawing all ask for it."""
    if work not in chart.worked_out:
        chart.worked_out[work] = work(chart)
    return cast("_Found", chart.worked_out[work])


def _binned(grain: Grain, things: Iterable[_Dated]) -> list[tuple[int, list[_Dated]]]:
    """Things by the day, week or month they lie in; in order."""
    number = dot_number(grain)
    bins: dict[int, list[_Dated]] = {}
    for thing in things:
        bins.setdefault(number(thing.day), []).append(thing)
    return [(which, bins[which]) for which in sorted(bins)]


def _point(edges: tuple[date, date], days: list[DailyPain]) -> ChartPoint:
    return ChartPoint(
        first=edges[0],
        last=edges[1],
        value=sum(day.value for day in days) / len(days),
        lowest=min(day.lowest for day in days),
        highest=max(day.highest for day in days),
        rated_days=len(days),
        ratings=sum(day.count for day in days),
    )


def _rank(mark: LaneMark) -> tuple[bool, float, date]:
    return bool(mark.text), mark.rank, mark.day


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


def dot_number(grain: Grain) -> Callable[[date], int]:
    """What numbers the dots that days belong to; neighbours have neighbouring numbers."""
    return _NUMBERS[grain]


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
