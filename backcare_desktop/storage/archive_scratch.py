"""A diary in memory, filled from an archive by the rules of the schema it was made with.

Nothing of it touches the disk: neither this machine's folder for everybody's temporary files, nor
a diary that is locked with a passphrase, ever holds a plain copy.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cache, partial
from pathlib import Path

from sqlalchemy import Date, exc
from sqlmodel import Session

from backcare_desktop.core.archive import Archive, ArchiveError, ProvenArchive, Row, Table
from backcare_desktop.core.daily import EARLIEST, LATEST
from backcare_desktop.core.importing import ImportCancelledError, Watch, unwatched
from backcare_desktop.core.plain_words import PlainReason
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
_STEPS = 50_000
"""Of SQLite's machine between two looks; a few milliseconds."""

_ROWS_AT_ONCE = 500
_FILLED = 0.6
"""Share of the work that is done when every row stands in its table."""


def proven(archive: Archive, watch: Watch = unwatched) -> ProvenArchive:
    """The diary that an archive makes.

    Args:
        archive: may come from anywhere.
        watch: told how far it is.

    Raises:
        ArchiveError: something in the archive breaks a rule, or it is of a newer schema.
        ImportCancelledError: somebody changed their mind.
    """
    if not 1 <= archive.schema <= SCHEMA:
        raise ArchiveError(
            PlainReason(
                "is of schema {schema}; this version reads 1 to {most}",
                schema=archive.schema,
                most=SCHEMA,
            )
        )
    with closing(_connect()) as connection:
        connection.deserialize(_empty(archive.schema))
        connection.execute("PRAGMA foreign_keys=OFF")
        unknown = _fill(connection, archive, watch)
        watch(_FILLED)
        opened = Database(connection, Path(_MEMORY), writable=True)
        try:
            with watched(connection, partial(watch, _FILLED)):
                _refuse_what_breaks_a_rule(opened, archive.schema)
            data = connection.serialize()
        finally:
            opened.engine.dispose()
    return ProvenArchive(archive.schema, archive.made, archive.version, data, unknown)


def _refuse_what_breaks_a_rule(opened: Database, schema: int) -> None:
    _refuse_loose_ends(opened.connection)
    if schema != SCHEMA:
        _bring_up_to_date(opened)
    _refuse_damage(opened.connection)
    refuse_odd_days(opened.connection)
    with Session(opened.engine) as session:
        refuse_impossible(session)


@contextmanager
def watched(connection: sqlite3.Connection, look: Callable[[], None]) -> Iterator[None]:
    """Have SQLite look up from its work every few milliseconds.

    Args:
        connection: everything it does meanwhile is broken off when ``look`` raises.
        look: called again and again; may raise ImportCancelledError.

    Raises:
        ImportCancelledError: ``look`` raised it; a transaction that goes on has to be rolled back.
    """
    cancelled: list[ImportCancelledError] = []

    def broken_off() -> bool:
        try:
            look()
        except ImportCancelledError as error:
            cancelled.append(error)
        return bool(cancelled)

    connection.set_progress_handler(broken_off, _STEPS)
    try:
        yield
    except Exception:
        # Whatever it was taken for on the way: a missing disk, a schema that can't be reached.
        if cancelled:
            raise cancelled[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


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
            # Inside a transaction the pragma would do nothing, without a word.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
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
                        PlainReason(
                            "has a {column} outside {first}-{last}",
                            column=column.name,
                            first=str(EARLIEST.year),
                            last=str(LATEST.year),
                        ),
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


def _fill(connection: sqlite3.Connection, archive: Archive, watch: Watch) -> tuple[str, ...]:
    """Write every table that the schema names; what it doesn't name."""
    missing = _columns_of(connection)
    unknown: list[str] = []
    count = _Count(archive.rows, watch)
    connection.execute("BEGIN")
    for table in archive.tables:
        columns = missing.pop(table.name, None)
        if columns is None:
            unknown.append(table.name)
            continue
        lacking = [name for name in columns if name not in table.columns]
        if lacking:
            raise ArchiveError(
                PlainReason("lacks the column {column}", column=lacking[0]), part=table.name
            )
        unknown += [f"{table.name}.{name}" for name in table.columns if name not in columns]
        _write(connection, table, columns, count)
    if missing:
        raise ArchiveError(PlainReason("lacks the table {table}", table=min(missing)))
    connection.execute("COMMIT")
    return tuple(unknown)


def _columns_of(connection: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    listed = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'alembic_version'"
    return {
        table: tuple(row[1] for row in connection.execute(f"PRAGMA table_info({table})"))
        for (table,) in connection.execute(listed).fetchall()
    }


class _Count:
    """Tells how far the rows are, once for a few hundred of them."""

    def __init__(self, of: int, watch: Watch) -> None:
        self._done, self._of, self._watch = 0, of, watch

    def add(self) -> None:
        if self._done % _ROWS_AT_ONCE == 0:
            share = min(1.0, self._done / self._of) if self._of else 0.0
            self._watch(share * _FILLED)
        self._done += 1


def _write(
    connection: sqlite3.Connection, table: Table, columns: tuple[str, ...], count: _Count
) -> None:
    places = [table.columns.index(name) for name in columns]
    number = 0

    def wanted() -> Iterator[Row]:
        nonlocal number
        for row in table.checked():
            number += 1
            count.add()
            yield tuple(row[place] for place in places)

    marks = ", ".join("?" * len(columns))
    insert = f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608 - names of the schema
    try:
        connection.executemany(insert, wanted())
    except sqlite3.IntegrityError as error:
        # SQLite names the rule, never the entry.
        raise ArchiveError(
            PlainReason("breaks a rule: {rule}", rule=str(error)), part=table.name, row=number
        ) from None


def _refuse_loose_ends(connection: sqlite3.Connection) -> None:
    found = connection.execute("PRAGMA foreign_key_check").fetchone()
    if found is not None:
        raise ArchiveError(
            PlainReason("refers to a {table} that isn't there", table=found[2]), part=found[0]
        )


def _bring_up_to_date(opened: Database) -> None:
    try:
        migrate(opened, CURRENT)
    except (exc.DBAPIError, StorageUnavailable):
        raise ArchiveError(PlainReason("can't be brought to the schema of this version")) from None


def _refuse_damage(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise ArchiveError(PlainReason("doesn't make a whole diary"))
    for finding in across(connection, METADATA.tables):
        raise ArchiveError(PlainReason("doesn't make a whole diary: {rule}", rule=finding))
