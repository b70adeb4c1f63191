"""Makes the chart's values out of the diary's page."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from operator import attrgetter

from backcare_desktop.core.day_marks import LiftDay
from backcare_desktop.core.load import Load
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.reporting.chart import (
    Grain,
    Lane,
    LaneKind,
    LaneMark,
    PainChart,
    PhaseBand,
    Series,
    SeriesKind,
    SeriesPoint,
)
from backcare_desktop.reporting.chart_range import ChartRange
from backcare_desktop.services.pain_page import PainPage

MINUTES_AN_HOUR = 60

_DAY = timedelta(days=1)
_day_of = attrgetter("day")


def made_chart(
    page: PainPage,
    panel: SeriesKind | None,
    load: Callable[[Load], str],
    phase: Callable[[RoutinePhase], tuple[str, str]],
) -> PainChart:
    """The chart of a page.

    Args:
        page: what the diary says.
        panel: what is shown below; None for nothing.
        load: writes a weight.
        phase: writes a phase's name and its short name.
    """
    return PainChart(
        first=page.first,
        last=page.last,
        days=page.days,
        medians=page.line,
        flares=page.flares,
        phases=_phases(page, phase),
        lanes=_lanes(page, load),
        second=None if panel is None else Series(panel, series_points(page, panel)),
    )


def series_points(page: PainPage, kind: SeriesKind) -> tuple[SeriesPoint, ...]:
    """What a second panel would show; empty for nothing.

    Scores of other activities than those in use now can't be compared with them and are left out.
    """
    if kind is SeriesKind.SLEEP:
        return tuple(SeriesPoint(day, minutes / MINUTES_AN_HOUR) for day, minutes in page.sleep)
    if kind is SeriesKind.RMDQ:
        return tuple(SeriesPoint(day, float(score)) for day, score in page.rmdq)
    form = page.psfs[-1][2] if page.psfs else ""
    return tuple(SeriesPoint(day, score) for day, score, used in page.psfs if used == form)


def range_of(page: PainPage) -> ChartRange:
    """The days that are shown, out of those from the first entry to the latest day."""
    begun = page.first if page.begun is None else page.begun
    return ChartRange(page.first, page.last, min(begun, page.first), max(page.today, page.last))


def _lanes(page: PainPage, load: Callable[[Load], str]) -> tuple[Lane, ...]:
    lanes, dot = page.lanes, _DOTS[PainChart(page.first, page.last).grain]
    heaviest: dict[object, LiftDay] = {}
    for each in lanes.lifts:
        known = heaviest.get(dot(each.day))
        if known is None or known.load < each.load:
            heaviest[dot(each.day)] = each
    lifts = tuple(
        LaneMark(each.day, text=load(each.load), rank=float(each.load.kg))
        for each in heaviest.values()
    )
    reliefs, notes = map(_day_of, lanes.reliefs), map(_day_of, lanes.notes)
    return (
        Lane(LaneKind.STRETCH, _marks(lanes.stretch, dot)),
        Lane(LaneKind.CORE, _marks(lanes.core, dot)),
        Lane(LaneKind.LIFTING, lifts),
        Lane(LaneKind.RELIEF, _marks(reliefs, dot)),
        Lane(LaneKind.NOTES, _marks(notes, dot)),
    )


def _marks(days: Iterable[date], dot: Callable[[date], object]) -> tuple[LaneMark, ...]:
    """One mark in the time of one dot: the chart draws no more, and ten years are 3 650 days."""
    return tuple(map(LaneMark, {dot(day): day for day in days}.values()))


def _week_of(day: date) -> int:
    return (day.toordinal() - 1) // 7  # Day 1 of the calendar was a Monday.


def _month_of(day: date) -> tuple[int, int]:
    return day.year, day.month


_DOTS: dict[Grain, Callable[[date], object]] = {
    Grain.DAY: date.toordinal,
    Grain.WEEK: _week_of,
    Grain.MONTH: _month_of,
}
"""What a dot of a chart stands for."""


def _phases(
    page: PainPage, names: Callable[[RoutinePhase], tuple[str, str]]
) -> tuple[PhaseBand, ...]:
    """Each lasts until the next one of its episode begins, or its episode ends."""
    ends: dict[str, date | None] = {
        each.id: None if each.closed is None else each.closed.local_date for each in page.episodes
    }
    bands = []
    for episode_id, end in ends.items():
        begins = [each for each in page.phases if each.episode_id == episode_id]
        begins.sort(key=_day_of)
        lasts = [each.day - _DAY for each in begins[1:]]
        for begin, last in zip(begins, [*lasts, end], strict=True) if begins else ():
            if last is None or last >= begin.day:
                bands.append(PhaseBand(begin.day, last, *names(begin.phase)))
    return tuple(bands)
