"""Tables of flares and the lifting before them; and the columns of a lift, for the log too."""

from collections.abc import Iterator
from typing import Final

from backcare_desktop.core.flare import Flare
from backcare_desktop.core.lift_log import FormPoint
from backcare_desktop.core.load import Unit
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.csv_columns import (
    ENTRY,
    NOT_SAID,
    Column,
    Kind,
    Role,
    Row,
    Table,
    codes,
    day,
    instant,
    item,
    item_name,
    score,
    text,
    words,
)
from backcare_desktop.reporting.report import Report
from backcare_desktop.reporting.report_sections import LiftLine

NOTHING_KEPT: Final = "none"
"""Looked at and not kept, which isn't the same as not said."""

LIFT_COLUMNS: Final = (
    day("date", "The day it was lifted.", role=Role.DATE),
    instant("logged", "When it was entered.", role=Role.AT),
    ENTRY,
    item("lift", "Id of the lift."),
    item_name("lift_name", "What the person calls it."),
    Column("sets", Kind.NUMBER, "Sets.", unit="sets", values="whole, from 1"),
    Column("reps", Kind.NUMBER, "Repetitions a set.", unit="repetitions", values="whole, from 1"),
    Column("load", Kind.NUMBER, "On the bar, as typed.", unit_in="unit", values="above 0"),
    Column("unit", Kind.CODE, "What the load is counted in.", values=words(Unit)),
    score("effort", "How hard it felt.", NOT_SAID),
    score("pain_during", "The most pain while lifting.", NOT_SAID),
    score("pain_next_morning", "Pain on the morning after.", NOT_SAID),
    codes("form", FormPoint, f"What was kept of the form; {NOTHING_KEPT} for nothing."),
    text("note", "Note."),
)


def lift_row(line: LiftLine) -> Row:
    """The cells of :data:`LIFT_COLUMNS`."""
    entry = line.entry
    return (
        entry.day,
        entry.logged,
        entry.id,
        entry.lift_id,
        line.name,
        entry.sets,
        entry.reps,
        entry.load.amount,
        entry.load.unit,
        entry.effort,
        entry.pain_during,
        entry.pain_next_morning,
        NOTHING_KEPT if entry.form == () else entry.form,
        entry.note,
    )


def _flares(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    found: tuple[Flare, ...] | None = None
    if report.lifting is not None:
        found = tuple(each.flare for each in report.lifting.flares)
    elif report.chart is not None:
        found = report.chart.flares
    if found is None:
        return None
    return ((each.first, each.id, each.last, each.note) for each in found)


FLARES = Table(
    "flares",
    "Flare-ups that were declared.",
    (
        day("first", "First day.", role=Role.DATE),
        Column("id", Kind.CODE, "Stable key.", role=Role.ENTRY),
        day("last", "Last day.", "it goes on"),
        text("note", "Note."),
    ),
    _flares,
)


def _before_flares(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    if report.lifting is None:
        return None
    return (
        (*lift_row(line), before.flare.id)
        for before in report.lifting.flares
        for line in before.lifts
    )


BEFORE_FLARES = Table(
    "lifts_before_flares",
    "What was lifted in the three days up to a flare; this does not show cause.",
    (*LIFT_COLUMNS, Column("flare", Kind.CODE, "Id of the flare.")),
    _before_flares,
)


def _heaviest(report: Report, _words: ReportWords) -> Iterator[Row] | None:
    if report.lifting is None:
        return None
    return (
        (each.day, each.lift_id, each.name, each.load.amount, each.load.unit)
        for each in report.lifting.heaviest
    )


HEAVIEST = Table(
    "heaviest",
    "Each lift with its heaviest load.",
    tuple(
        column
        for column in LIFT_COLUMNS
        if column.name in ("date", "lift", "lift_name", "load", "unit")
    ),
    _heaviest,
)

LIFTING = (FLARES, BEFORE_FLARES, HEAVIEST)
