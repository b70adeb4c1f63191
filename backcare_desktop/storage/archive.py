"""The whole of a diary, out of it and into it."""

import contextlib
import sqlite3
from collections.abc import Iterator

from backcare_desktop.core.archive import Archive, ArchiveError, Preview, Row, Table, Way
from backcare_desktop.storage import archive_merge
from backcare_desktop.storage.archive_families import order_of
from backcare_desktop.storage.archive_scratch import attach, proven, refuse_odd_days
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.integrity import across
from backcare_desktop.storage.problems import translated
from backcare_desktop.storage.rows import METADATA
from backcare_desktop.storage.schema import SCHEMA


class ArchiveRepository:
    """A diary as an archive; every method may raise StorageUnavailable."""

    schema = SCHEMA

    def __init__(self, database: Database) -> None:
        self._database = database

    def dump(self) -> Iterator[Table]:
        """Every table in the order of their names, its values as they stand in the file.

        The rows are read as they are asked for: nothing may be written meanwhile.

        Raises:
            ArchiveError: a day lies where no archive is believed to have one.
        """
        with translated():
            refuse_odd_days(self._database.connection)
        for name, table in sorted(METADATA.tables.items()):
            columns = tuple(column.name for column in table.columns)
            query = f"SELECT {', '.join(columns)} FROM {name} ORDER BY {order_of(table)}"  # noqa: S608 - our own names
            yield Table(name, columns, self._rows(query))

    def _rows(self, query: str) -> Iterator[Row]:
        with translated():
            yield from self._database.connection.execute(query)

    def preview(self, archive: Archive) -> Preview:
        """What an archive holds and what merging it would do. The diary is not written to.

        Raises:
            ArchiveError: the archive is not taken.
        """
        with self._attached(archive) as (connection, unknown):
            connection.execute("BEGIN")
            try:
                return _compared(connection, archive, unknown)
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def bring_in(self, archive: Archive, way: Way) -> Preview:
        """Merge an archive into the diary, or put it in its place: all of it or nothing.

        Entries have ids for good: one that is here stays as it is when archives are merged, with
        all that belongs to it, and only entries that are not here are added.

        Returns:
            What was found before, as :meth:`preview` does.

        Raises:
            ArchiveError: the archive is not taken; the diary is as it was.
        """
        with self._attached(archive) as (connection, unknown):
            try:
                with self._database.writing() as session:
                    session.connection()  # begins the transaction
                    found = _compared(connection, archive, unknown)
                    if way is Way.REPLACE:
                        archive_merge.put_in_place(connection)
                    else:
                        archive_merge.add(connection, archive.made)
                    for finding in across(connection, METADATA.tables):
                        raise ArchiveError(f"doesn't go with what is here: {finding}")
            except sqlite3.IntegrityError as error:
                raise ArchiveError(f"doesn't go with what is here: {error}") from None
            return found

    @contextlib.contextmanager
    def _attached(self, archive: Archive) -> Iterator[tuple[sqlite3.Connection, tuple[str, ...]]]:
        """The diary's own connection with the archive beside it, in memory, as ``archive``; and
        what of it there is no place for.
        """
        made, unknown = proven(archive)
        connection = self._database.connection
        with translated():
            try:
                attach(connection, made)
                del made  # as large as the diary
                yield connection, unknown
            finally:
                # What was brought in stays so, should letting go of memory ever fail.
                with contextlib.suppress(sqlite3.OperationalError):
                    connection.execute("DETACH archive")


def _compared(
    connection: sqlite3.Connection, archive: Archive, unknown: tuple[str, ...]
) -> Preview:
    tallies, adjustments = archive_merge.compare(connection)
    return Preview(
        archive.schema,
        archive.made,
        archive.version,
        tuple(tallies),
        tuple(adjustments),
        unknown,
    )
