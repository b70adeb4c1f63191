"""Makes the chart's values out of the diary's page: the same for the window and for a report."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from operator import attrgetter

from backcare_desktop.core.day_marks import DoneDay, LiftDay
from backcare_desktop.core.load import Load
from backcare_desktop.core.phase import usual_days
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
from backcare_desktop.reporting.chart_points import dot_number
from backcare_desktop.reporting.chart_range import ChartRange
from backcare_desktop.services.pain_page import PainPage

MINUTES_AN_HOUR = 60

_DAY = timedelta(days=1)
_day_of = attrgetter("day")


def made_chart(
    page: PainPage,
    panel: SeriesKind | None,
    load: Callable[[Load], str],
    phase: Callable[[RoutinePhase], tuple[str, ...]],
) -> PainChart:
    """The chart of a page.

    Args:
        page: what the diary says.
        panel: what is shown below; None for nothing.
        load: writes a weight.
        phase: writes that it is a phase, and what the calendar calls it, the longest first.
    """
    # Where a dot is a week, hardly a phase has room for its name.
    grain = PainChart(page.first, page.last).grain
    return PainChart(
        first=page.first,
        last=page.last,
        days=page.days,
        medians=page.line,
        flares=page.flares,
        phases=_phases(page, phase) if grain is Grain.DAY else (),
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
    lanes, dot = page.lanes, dot_number(PainChart(page.first, page.last).grain)
    heaviest: dict[int, LiftDay] = {}
    for each in lanes.lifts:
        known = heaviest.get(dot(each.day))
        if known is None or known.load < each.load:
            heaviest[dot(each.day)] = each
    lifts = tuple(
        LaneMark(each.day, text=load(each.load), rank=float(each.load.kg))
        for each in heaviest.values()
    )
    # Every night would make a habit look like a daily treatment; sleep has a panel of its own.
    reliefs, notes = (each.day for each in lanes.reliefs if each.eased), map(_day_of, lanes.notes)
    return (
        Lane(LaneKind.STRETCH, _sessions(lanes.stretch, dot)),
        Lane(LaneKind.CORE, _sessions(lanes.core, dot)),
        Lane(LaneKind.LIFTING, lifts),
        Lane(LaneKind.RELIEF, _marks(reliefs, dot)),
        Lane(LaneKind.NOTES, _marks(notes, dot)),
    )


def _sessions(days: Iterable[DoneDay], dot: Callable[[date], int]) -> tuple[LaneMark, ...]:
    """One mark in the time of one dot; it ended early where nothing in it did otherwise."""
    marks: dict[int, LaneMark] = {}
    for each in days:
        known = marks.get(dot(each.day))
        partial = each.partial and (known is None or known.partial)
        marks[dot(each.day)] = LaneMark(each.day, partial)
    return tuple(marks.values())


def _marks(days: Iterable[date], dot: Callable[[date], int]) -> tuple[LaneMark, ...]:
    """One mark in the time of one dot: the chart draws no more, and ten years are 3 650 days."""
    return tuple(map(LaneMark, {dot(day): day for day in days}.values()))


def _phases(
    page: PainPage, names: Callable[[RoutinePhase], tuple[str, ...]]
) -> tuple[PhaseBand, ...]:
    """Each lasts until the next one of its episode begins, or its episode ends."""
    bands = []
    for episode in page.episodes:
        end = None if episode.closed is None else episode.closed.local_date
        begins = [each for each in page.phases if each.episode_id == episode.id]
        begins.sort(key=_day_of)
        lasts = [each.day - _DAY for each in begins[1:]]
        for begin, last in zip(begins, [*lasts, end], strict=True) if begins else ():
            if last is None or last >= begin.day:
                name, *shorter = names(begin.phase)
                days = usual_days(begin.phase)
                usual = None if days is None else begin.day + (days - 1) * _DAY
                bands.append(PhaseBand(begin.day, last, name, tuple(shorter), usual))
    return tuple(bands)
