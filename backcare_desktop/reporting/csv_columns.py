"""What a table of a report is made of, and what its columns say of themselves.

Names and explanations are English whatever the language: programs read them.
"""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Final

from msgspec import Struct

from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.csv_cells import Cell
from backcare_desktop.reporting.report import Report

Row = tuple[Cell, ...]
Rows = Callable[[Report, ReportWords], Iterable[Row] | None]
"""Reads the rows of a table; None where its part was left out of the report."""


class Kind(StrEnum):
    """What a column holds."""

    NUMBER = "number"
    TEXT = "text"
    CODE = "code"
    """A word out of a fixed list, or an id."""

    LIST = "list"
    """Codes or texts with a bar between them."""

    DATE = "date"
    INSTANT = "instant"
    FLAG = "flag"


class Role(StrEnum):
    """What a column is in the log: there each value has a line, and says what it is about."""

    DATE = "date"
    AT = "at"
    ENTRY = "entry"
    ITEM = "item"
    NAME = "item_name"
    SIDE = "side"


class Column(Struct, frozen=True):
    """One column.

    Attributes:
        name: fixed, snake_case.
        kind: what it holds.
        meaning: one sentence.
        blank: what an empty cell means; empty for a column that always says something.
        unit: of a number.
        values: what is allowed: a range, or words.
        role: what it is in the log; None for a value of its own.
        unit_in: name of the column that says the unit, where rows differ in it.
    """

    name: str
    kind: Kind
    meaning: str
    blank: str = ""
    unit: str = ""
    values: str = ""
    role: Role | None = None
    unit_in: str = ""


class Table(Struct, frozen=True):
    """One file of the report.

    Attributes:
        name: of the file without its ending.
        meaning: one sentence.
        columns: in order.
        rows: its rows, as long as the columns.
    """

    name: str
    meaning: str
    columns: tuple[Column, ...]
    rows: Rows


NOT_SAID: Final = "not said"
NOT_TOLD: Final = "not said, or left out of the report"
SCORE: Final = "0-10, whole"
DAYS: Final = "days"
TIMES: Final = "times"


def words(kind: type[StrEnum]) -> str:
    """The words that a column of codes may hold."""
    return LISTED.join(kind)


LISTED: Final = ", "


def day(name: str, meaning: str, blank: str = "", role: Role | None = None) -> Column:
    """A date."""
    return Column(name, Kind.DATE, meaning, blank, values="YYYY-MM-DD", role=role)


def instant(name: str, meaning: str, blank: str = "", role: Role | None = None) -> Column:
    """A date and a time, with the distance from UTC where the person was."""
    return Column(name, Kind.INSTANT, meaning, blank, values="ISO 8601 with offset", role=role)


def count(name: str, meaning: str, unit: str, blank: str = "") -> Column:
    """How many of something."""
    return Column(name, Kind.NUMBER, meaning, blank, unit, "whole, from 0")


def score(name: str, meaning: str, blank: str = "") -> Column:
    """A whole number from 0 to 10."""
    return Column(name, Kind.NUMBER, meaning, blank, "points", SCORE)


def code(name: str, kind: type[StrEnum], meaning: str, blank: str = "") -> Column:
    """One word of an enumeration."""
    return Column(name, Kind.CODE, meaning, blank, values=words(kind))


def codes(name: str, kind: type[StrEnum], meaning: str, blank: str = NOT_SAID) -> Column:
    """Several words of an enumeration."""
    return Column(name, Kind.LIST, meaning, blank, values=words(kind))


def text(name: str, meaning: str, blank: str = NOT_TOLD) -> Column:
    """The person's own words."""
    return Column(name, Kind.TEXT, meaning, blank)


DATE: Final = day(
    "date",
    "The day it belongs to; a day begins at 3 in the morning, or at the hour you chose.",
    role=Role.DATE,
)
AT: Final = instant("at", "When it was.", role=Role.AT)
ENTRY: Final = Column("id", Kind.CODE, "Stable key.", role=Role.ENTRY)
SIDE: Final = Column(
    "side",
    Kind.CODE,
    "The person's own side.",
    "has no sides",
    values="left, right",
    role=Role.SIDE,
)


def item(name: str, meaning: str, values: str = "") -> Column:
    """The id of what a row is about."""
    return Column(name, Kind.CODE, meaning, values=values, role=Role.ITEM)


def item_name(name: str, meaning: str) -> Column:
    """What that is called, in the language of the report."""
    return Column(name, Kind.TEXT, meaning, role=Role.NAME)
