"""What a diary holds, by its keys: for telling what one diary has and another lacks."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress

from backcare_desktop.core.backup_plan import EntryKey


def entry_keys(connection: sqlite3.Connection) -> frozenset[EntryKey]:
    """The keys of what stands for itself in a diary and wasn't removed.

    That is what has an id of its own: a rating, a session, a set, an own routine; not a step of
    one, nor an answer.

    Raises:
        sqlite3.DatabaseError, UnicodeDecodeError: it can't be read.
    """
    # A list that is still being read would keep its lock when a table can't be.
    tables = tuple(_tables(connection))
    return frozenset(key for table in tables for key in _keys(connection, table))


def readable_keys(connect: Callable[[], sqlite3.Connection]) -> frozenset[EntryKey]:
    """The same of a diary that may be damaged, as far as it can be read.

    Args:
        connect: opens it. Each table gets a connection of its own, because one that met a damaged
            page of an encrypted file reads nothing any more.
    """
    found: set[EntryKey] = set()
    tables: list[str] = []
    with suppress(*_DAMAGE), closing(connect()) as connection:
        tables.extend(_tables(connection))
    for table in tables:
        with suppress(*_DAMAGE), closing(connect()) as connection:
            for key in _keys(connection, table):
                found.add(key)
    return frozenset(found)


_DAMAGE = (sqlite3.DatabaseError, UnicodeDecodeError)


def _tables(connection: sqlite3.Connection) -> Iterator[str]:
    for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
        yield table


def _keys(connection: sqlite3.Connection, table: str) -> Iterator[EntryKey]:
    columns = {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}
    if "id" not in columns:
        return
    kept = " WHERE removed_at_utc IS NULL" if "removed_at_utc" in columns else ""
    # In the order of the table itself: an index may be damaged where the table is not.
    for (key,) in connection.execute(f'SELECT id FROM "{table}" NOT INDEXED{kept}'):  # noqa: S608
        yield table, str(key)
