"""A report as one long log: a line for each value, with the day, and what the value is about."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Final

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.csv_cells import Cell, instant
from backcare_desktop.reporting.csv_columns import Column, Kind, Role, Row, Table
from backcare_desktop.reporting.report import Report

LOG_NAME: Final = "log"
_ABOUT: Final = tuple(Role)
_START: Final = datetime(1, 1, 1, tzinfo=UTC)

Found = Sequence[tuple[Table, Sequence[Row]]]
"""Tables with their rows."""


def in_order(found: Found) -> list[tuple[Table, Row]]:
    """The rows of these tables: first what has no day of its own, the rest in order of time."""
    rows = [(table, row) for table, rows in found for row in rows]
    rows.sort(key=lambda each: _order(*each))
    return rows


def log_rows(entries: Iterable[tuple[Table, Row]], last: date) -> Iterator[Row]:
    """A line for each value of these rows.

    A row without a value of its own has one line, so that it isn't lost.

    Args:
        entries: rows with their tables.
        last: the day that is told for what has none.
    """
    for table, row in entries:
        yield from _lines(table, row, last)


def _order(table: Table, row: Row) -> tuple[date, datetime]:
    day, at = _START.date(), _START
    for column, cell in zip(table.columns, row, strict=True):
        if column.role is Role.DATE and isinstance(cell, date):
            day = cell
        elif column.role is Role.AT and isinstance(cell, Moment):
            at = cell.at_utc
    return day, at


def _lines(table: Table, row: Row, last: date) -> Iterator[Row]:
    about: dict[Role, Cell] = {Role.DATE: last}
    units = {column.unit_in for column in table.columns}
    values: list[tuple[Column, Cell]] = []
    said = dict(zip((column.name for column in table.columns), row, strict=True))
    for column, cell in zip(table.columns, row, strict=True):
        if column.role is not None:
            about[column.role] = _spelled(cell)
        elif column.name not in units and cell not in (None, "", ()):
            values.append((column, cell))
    begin = (about[Role.DATE], about.get(Role.AT), table.name, *(about.get(r) for r in _ABOUT[2:]))
    for column, cell in values:
        unit = said[column.unit_in] if column.unit_in else column.unit
        yield (*begin, column.name, *_value(column, cell, unit))
    if not values:
        yield (*begin, None, None, None, None)


def _value(column: Column, cell: Cell, unit: Cell) -> tuple[Cell, Cell, Cell]:
    """What stands under value, unit and text."""
    if column.kind is Kind.NUMBER:
        return (cell, unit, None)
    return (None, None, _spelled(cell))


def _spelled(cell: Cell) -> Cell:
    return instant(cell) if isinstance(cell, Moment) else cell


def _nothing(_report: Report, _words: ReportWords) -> Iterable[Row]:
    return ()


LOG: Final = Table(
    LOG_NAME,
    "Every value of the report; the other tables of this dictionary explain them.",
    (
        Column(
            Role.DATE,
            Kind.DATE,
            "The day it belongs to; the report's last day for what sums it up.",
            values="YYYY-MM-DD",
        ),
        Column(
            Role.AT, Kind.INSTANT, "When it was.", "no time is kept", values="ISO 8601 with offset"
        ),
        Column("kind", Kind.CODE, "Name of the table that it is a row of."),
        Column(Role.ENTRY, Kind.CODE, "Id; lines with the same one are one entry.", "it has none"),
        Column(Role.ITEM, Kind.CODE, "Id of what it is about.", "it is about nothing of its own"),
        Column(Role.NAME, Kind.TEXT, "What that is called.", "it has no name"),
        Column(Role.SIDE, Kind.CODE, "The person's own side.", "has no sides"),
        Column("measure", Kind.CODE, "Name of the column.", "the entry says no more"),
        Column("value", Kind.NUMBER, "A number.", "it is no number"),
        Column("unit", Kind.CODE, "Of the number.", "it has none, or it is no number"),
        Column("text", Kind.TEXT, "A word, a date or a text.", "it is a number"),
    ),
    _nothing,
)
