"""What a diary holds, by its keys: for telling what one diary has and another lacks."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

from backcare_desktop.core.backup_plan import EntryKey

_Rows = Callable[[sqlite3.Connection, str], Iterator[tuple[Any, ...]]]


def entry_keys(connection: sqlite3.Connection, *, damaged: bool = False) -> frozenset[EntryKey]:
    """The keys of everything in a diary that stands for itself and wasn't removed.

    That is what has an id of its own: a rating, a session, a set, an own routine; not a step of
    one, nor an answer.

    Args:
        connection: to the diary.
        damaged: take what can be read, instead of raising.

    Raises:
        sqlite3.DatabaseError, UnicodeDecodeError: it can't be read.
    """
    return frozenset(_found(connection, _as_far_as_it_goes if damaged else _rows))


def _found(connection: sqlite3.Connection, rows: _Rows) -> Iterator[EntryKey]:
    listed = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    for (table,) in rows(connection, listed):
        columns = {row[1] for row in rows(connection, f'PRAGMA table_info("{table}")')}
        if "id" not in columns:
            continue
        kept = " WHERE removed_at_utc IS NULL" if "removed_at_utc" in columns else ""
        # In the order of the table itself: an index may be damaged where the table is not.
        for (key,) in rows(connection, f'SELECT id FROM "{table}" NOT INDEXED{kept}'):  # noqa: S608
            yield str(table), str(key)


def _rows(connection: sqlite3.Connection, query: str) -> Iterator[tuple[Any, ...]]:
    yield from connection.execute(query)


def _as_far_as_it_goes(connection: sqlite3.Connection, query: str) -> Iterator[tuple[Any, ...]]:
    with suppress(sqlite3.DatabaseError, UnicodeDecodeError):
        yield from connection.execute(query)
