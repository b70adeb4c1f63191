"""Tables of what the chart shows."""

from collections.abc import Iterator

from backcare_desktop.core.daily import between
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.chart import LaneKind, PainChart, SeriesKind
from backcare_desktop.reporting.csv_columns import (
    NOT_TOLD,
    Column,
    Kind,
    Role,
    Row,
    Table,
    count,
    day,
    item,
    item_name,
    score,
    text,
    words,
)
from backcare_desktop.reporting.report import Report


def _days(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    return None if report.chart is None else _day_rows(report.chart)


def _day_rows(chart: PainChart) -> Iterator[Row]:
    medians = {each.day: each.median for each in chart.medians}
    for each in between(chart.days, chart.first, chart.last):
        told = (each.value, each.mean, each.lowest, each.highest, each.count)
        yield (each.day, *told, medians.get(each.day))


DAY_VALUES = Table(
    "days",
    "What each rated day came to, as the chart draws it; a day without a rating isn't there.",
    (
        day("date", "The day.", role=Role.DATE),
        score("value", "The day's last rating."),
        Column("mean", Kind.NUMBER, "Mean of its ratings.", unit="points", values="0-10"),
        score("lowest", "Lowest of its ratings."),
        score("highest", "Highest of its ratings."),
        count("ratings", "How many there are.", "ratings"),
        Column(
            "rolling_median",
            Kind.NUMBER,
            "Median of seven days up to this one.",
            "fewer than four of them were rated",
            "points",
            "0-10",
        ),
    ),
    _days,
)


def _marks(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    if report.chart is None:
        return None
    return (
        (mark.day, lane.kind, mark.partial, mark.text)
        for lane in report.chart.lanes
        for mark in lane.marks
    )


MARKS = Table(
    "chart_marks",
    "What the chart marks beside the pain.",
    (
        day("date", "The day.", role=Role.DATE),
        item("lane", "What kind of mark.", words(LaneKind)),
        Column("partial", Kind.FLAG, "Whether it ended early."),
        text("text", "What is written beside it.", NOT_TOLD),
    ),
    _marks,
)


def _phases(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    if report.chart is None:
        return None
    return ((each.first, each.name, each.last, each.usual) for each in report.chart.phases)


PHASES = Table(
    "chart_phases",
    "Phases of the episode, as the chart has them.",
    (
        day("first", "First day.", role=Role.DATE),
        item_name("phase", "What it is called."),
        day("last", "Last day.", "it goes on"),
        day("usual_last", "Last day by the calendar.", "the calendar gives it no end"),
    ),
    _phases,
)


def _series(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    if report.chart is None:
        return None
    second = report.chart.second
    points = second.points if second is not None else ()
    return ((each.day, second.kind if second else None, each.value) for each in points)


SERIES = Table(
    "chart_second",
    "What the chart shows in a second panel.",
    (
        day("date", "The day.", role=Role.DATE),
        item("series", "Which.", words(SeriesKind)),
        Column("value", Kind.NUMBER, "Its value.", unit="points; hours of sleep"),
    ),
    _series,
)

CHART = (DAY_VALUES, MARKS, PHASES, SERIES)
