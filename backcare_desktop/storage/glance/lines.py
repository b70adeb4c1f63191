"""Rows of the diary's file as the mapping wants them: typed, with columns as attributes."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from types import SimpleNamespace
from typing import Any, NoReturn

from backcare_desktop.core.problems import WholeNeeded

Typed = Mapping[str, Callable[[Any], Any]]

INSTANTS = (
    "at_utc begun_at_utc changed_at_utc closed_at_utc ended_at_utc entered_at_utc found_at_utc "
    "logged_at_utc made_at_utc opened_at_utc removed_at_utc started_at_utc withdrawn_at_utc"
)
DATES = (
    "began begun_local_date changed_local_date closed_local_date day ended_local_date first_day "
    "found_local_date last_day light_day local_date logged_local_date onset_date "
    "opened_local_date pace_since since started_local_date"
)
SWITCHES = (
    "active clock_suspect complete each_side finished form_kept form_said hurt light_as_usual met "
    "not_sure quiet untimed voice"
)
DECIMALS = "cap load_amount normal_amount rounding_amount share start_kg"

TYPED: Typed = {
    **dict.fromkeys(INSTANTS.split(), datetime.fromisoformat),
    **dict.fromkeys(DATES.split(), date.fromisoformat),
    **dict.fromkeys(SWITCHES.split(), bool),
    **dict.fromkeys(DECIMALS.split(), Decimal),
}
"""What a column holds that SQLite has no type for, by its name, wherever the name stands."""

PLATES: Typed = {**TYPED, "amount": Decimal}
"""The same for plates: the amount of a set is a whole number."""

SETS: Typed = {**TYPED, "seconds": bool}
"""The same for sets: the seconds of an event are seconds."""


class Lines:
    """Asks one connection. Lives on the database's thread."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def find(self, query: str, *values: object, typed: Typed = TYPED) -> list[Any]:
        """The rows of a query.

        Args:
            query: one statement with a ``?`` for each value.
            values: days are written as the file has them, lists as JSON for ``json_each``.
            typed: what makes values out of what SQLite gives, by the names of columns.

        Raises:
            WholeNeeded: it can't be read.
        """
        try:
            cursor = self._connection.execute(query, [_bound(value) for value in values])
            names = [column[0] for column in cursor.description]
            made = [(at, typed[name]) for at, name in enumerate(names) if name in typed]
            found = []
            for line in cursor.fetchall():
                row = list(line)
                for at, make in made:
                    if row[at] is not None:
                        row[at] = make(row[at])
                found.append(SimpleNamespace(**dict(zip(names, row, strict=True))))
        except (sqlite3.Error, ArithmeticError, TypeError, ValueError) as error:
            raise WholeNeeded(type(error).__name__) from error
        return found

    def grouped(
        self, key: str, query: str, *values: object, typed: Typed = TYPED
    ) -> dict[Any, list[Any]]:
        """The rows of a query by one of their columns; no row is an empty list."""
        found: dict[Any, list[Any]] = defaultdict(list)
        for row in self.find(query, *values, typed=typed):
            found[getattr(row, key)].append(row)
        return found


class Part:
    """One kind of what the diary holds, as far as Today asks for it.

    Raises:
        WholeNeeded: by whatever it doesn't know.
    """

    def __init__(self, lines: Lines) -> None:
        self._lines = lines

    def __getattr__(self, name: str) -> NoReturn:
        if name.startswith("_"):
            raise AttributeError(name)
        raise WholeNeeded(f"{type(self).__name__}.{name}")


def ids_of(rows: Iterable[Any], key: str = "id") -> list[Any]:
    """The keys of rows, to ask what belongs to them."""
    return [getattr(row, key) for row in rows]


def _bound(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(value) if isinstance(value, list) else value
