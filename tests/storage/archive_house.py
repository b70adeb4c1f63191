"""Diaries as archives: for looking at every row, and for making archives that nobody wrote."""

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from msgspec.structs import replace

from backcare_desktop.core.archive import Archive, Row, Table
from backcare_desktop.storage.connections import connect
from backcare_desktop.storage.schema import SCHEMA
from backcare_desktop.storage.store import SqlStore, open_store

MADE = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)

Rows = dict[str, tuple[tuple[str, ...], tuple[Row, ...]]]


def rows(store: SqlStore) -> Rows:
    """Every row of every table, in order, with the names of the columns."""
    return {table.name: (table.columns, tuple(table.rows)) for table in store.archive.dump()}


def archive(store: SqlStore) -> Archive:
    """A diary as an archive that may be gone through as often as wanted."""
    return of(rows(store))


def of(found: Rows, schema: int = SCHEMA) -> Archive:
    """An archive of these rows."""
    tables = tuple(Table(name, *table) for name, table in sorted(found.items()))
    return Archive(schema, MADE, "0.1.0", tables)


def changed(store: SqlStore, table: str, change: Callable[[dict[str, object]], None]) -> Archive:
    """The archive of a diary with the first row of a table changed."""
    found = rows(store)
    columns, (first, *others) = found[table]
    row = dict(zip(columns, first, strict=True))
    change(row)
    first = tuple(row.values())  # type: ignore[arg-type]
    return of({**found, table: (columns, (first, *others))})


def of_file(database: Path, schema: int) -> Archive:
    """The archive that the Backcare of an older schema would have made of a closed diary."""
    found: Rows = {}
    with closing(connect(database)) as connection:
        listed = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'alembic_version'"
        for (name,) in connection.execute(listed).fetchall():
            cursor = connection.execute(f"SELECT * FROM {name}")
            columns = tuple(column[0] for column in cursor.description)
            found[name] = columns, tuple(cursor.fetchall())
    return of(found, schema)


def copied(made: Path, to: Path) -> SqlStore:
    """An open copy of a closed diary."""
    to.parent.mkdir(exist_ok=True)
    shutil.copyfile(made, to)
    return open_store(to)


def without(whole: Archive, *tables: str) -> Archive:
    """An archive that lacks tables."""
    return replace(whole, tables=tuple(t for t in whole.tables if t.name not in tables))
