"""A diary in memory, filled from an archive by the rules of the schema it was made with.

Nothing of it touches the disk: neither this machine's folder for everybody's temporary files, nor
a diary that is locked with a passphrase, ever holds a plain copy.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path

from sqlalchemy import Date, exc
from sqlmodel import Session

from backcare_desktop.core.archive import Archive, ArchiveError, Row, Table
from backcare_desktop.core.daily import EARLIEST, LATEST
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.storage.archive_values import refuse_impossible
from backcare_desktop.storage.connections import is_of_cipher
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.integrity import across
from backcare_desktop.storage.rows import METADATA
from backcare_desktop.storage.schema import CURRENT, SCHEMA, Release
from backcare_desktop.storage.upgrade import migrate
from backcare_desktop.storage.utc import UtcText

_MEMORY = ":memory:"


def proven(archive: Archive) -> tuple[bytes, tuple[str, ...]]:
    """What an archive holds as a diary of today's schema, every rule of which it keeps.

    Returns:
        The diary as the bytes of its file, and the tables and columns of the archive that there
        is no place for.

    Raises:
        ArchiveError: something in the archive breaks a rule, or it is of a newer schema.
    """
    if not 1 <= archive.schema <= SCHEMA:
        raise ArchiveError(f"is of schema {archive.schema}; this version reads 1 to {SCHEMA}")
    with closing(_connect()) as connection:
        connection.deserialize(_empty(archive.schema))
        connection.execute("PRAGMA foreign_keys=OFF")
        unknown = _fill(connection, archive)
        _refuse_loose_ends(connection)
        opened = Database(connection, Path(_MEMORY), writable=True)
        try:
            if archive.schema != SCHEMA:
                _bring_up_to_date(opened)
            _refuse_damage(connection)
            refuse_odd_days(connection)
            with Session(opened.engine) as session:
                refuse_impossible(session)
            return connection.serialize(), unknown
        finally:
            opened.engine.dispose()


def attach(connection: sqlite3.Connection, made: bytes) -> None:
    """Put a diary of :func:`proven` beside an open one, in memory, as ``archive``.

    SQLCipher takes no bytes of a plain file, so that beside an encrypted diary each row is copied.
    """
    if not is_of_cipher(connection):
        connection.execute("ATTACH ':memory:' AS archive")
        connection.deserialize(made, name="archive")
        return
    connection.execute("ATTACH ':memory:' AS archive KEY ''")
    with closing(_connect()) as scratch:
        scratch.deserialize(made)
        connection.execute("PRAGMA foreign_keys=OFF")
        try:
            _copy_rows(scratch, connection)
        finally:
            connection.execute("PRAGMA foreign_keys=ON")


def _copy_rows(scratch: sqlite3.Connection, connection: sqlite3.Connection) -> None:
    listed = "SELECT name, sql FROM sqlite_master WHERE type = 'table'"
    for name, sql in scratch.execute(listed).fetchall():
        connection.execute(sql.replace("CREATE TABLE ", "CREATE TABLE archive.", 1))
        rows = scratch.execute(f'SELECT * FROM "{name}"')  # noqa: S608 - our own names
        marks = ", ".join("?" * len(rows.description))
        connection.execute("BEGIN")
        connection.executemany(f'INSERT INTO archive."{name}" VALUES ({marks})', rows)  # noqa: S608
        connection.execute("COMMIT")


def refuse_odd_days(connection: sqlite3.Connection) -> None:
    """See that every day and instant lies in 1900-2100 (reliability.md, S7).

    Raises:
        ArchiveError: one doesn't.
    """
    for table in METADATA.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, Date | UtcText):
                day = f"substr({column.name}, 1, 10)"
                odd = f"{day} NOT BETWEEN '{EARLIEST}' AND '{LATEST}'"
                query = f"SELECT EXISTS (SELECT 1 FROM {table.name} WHERE {odd})"  # noqa: S608 - our own names
                if connection.execute(query).fetchone() == (1,):
                    raise ArchiveError(
                        f"has a {column.name} outside {EARLIEST.year}-{LATEST.year}",
                        part=table.name,
                    )


def _connect() -> sqlite3.Connection:
    connection = sqlite3.connect(_MEMORY, isolation_level=None)
    connection.execute("PRAGMA trusted_schema=OFF")
    return connection


@cache
def _empty(schema: int) -> bytes:
    """A diary of some schema with nothing in it, as its migrations make it."""
    with closing(_connect()) as connection:
        opened = Database(connection, Path(_MEMORY), writable=True)
        migrate(opened, Release(schema, CURRENT.scripts))
        made = connection.serialize()
        opened.engine.dispose()
    return made


def _fill(connection: sqlite3.Connection, archive: Archive) -> tuple[str, ...]:
    """Write every table that the schema names; what it doesn't name."""
    missing = _columns_of(connection)
    unknown: list[str] = []
    connection.execute("BEGIN")
    for table in archive.tables:
        columns = missing.pop(table.name, None)
        if columns is None:
            unknown.append(table.name)
            continue
        lacking = [name for name in columns if name not in table.columns]
        if lacking:
            raise ArchiveError(f"lacks the column {lacking[0]}", part=table.name)
        unknown += [f"{table.name}.{name}" for name in table.columns if name not in columns]
        _write(connection, table, columns)
    if missing:
        raise ArchiveError(f"lacks the table {min(missing)}")
    connection.execute("COMMIT")
    return tuple(unknown)


def _columns_of(connection: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    listed = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'alembic_version'"
    return {
        table: tuple(row[1] for row in connection.execute(f"PRAGMA table_info({table})"))
        for (table,) in connection.execute(listed).fetchall()
    }


def _write(connection: sqlite3.Connection, table: Table, columns: tuple[str, ...]) -> None:
    places = [table.columns.index(name) for name in columns]
    number = 0

    def wanted() -> Iterator[Row]:
        nonlocal number
        for row in table.checked():
            number += 1
            yield tuple(row[place] for place in places)

    marks = ", ".join("?" * len(columns))
    insert = f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608 - names of the schema
    try:
        connection.executemany(insert, wanted())
    except sqlite3.IntegrityError as error:
        # SQLite names the rule, never the entry.
        raise ArchiveError(f"breaks a rule: {error}", part=table.name, row=number) from None


def _refuse_loose_ends(connection: sqlite3.Connection) -> None:
    found = connection.execute("PRAGMA foreign_key_check").fetchone()
    if found is not None:
        raise ArchiveError(f"refers to a {found[2]} that isn't there", part=found[0])


def _bring_up_to_date(opened: Database) -> None:
    try:
        migrate(opened, CURRENT)
    except (exc.DBAPIError, StorageUnavailable):
        raise ArchiveError("can't be brought to the schema of this version") from None


def _refuse_damage(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise ArchiveError("doesn't make a whole diary")
    for finding in across(connection, METADATA.tables):
        raise ArchiveError(f"doesn't make a whole diary: {finding}")
