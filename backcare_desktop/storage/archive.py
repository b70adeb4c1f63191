"""The whole of a diary, out of it and into it."""

import contextlib
import sqlite3
from collections.abc import Iterator
from functools import partial

from backcare_desktop.core.archive import (
    Archive,
    ArchiveError,
    Preview,
    ProvenArchive,
    Row,
    Table,
    Way,
)
from backcare_desktop.core.backup_plan import EntryKey
from backcare_desktop.core.importing import Watch, unwatched
from backcare_desktop.core.plain_words import PlainReason
from backcare_desktop.storage import archive_merge
from backcare_desktop.storage.archive_families import order_of
from backcare_desktop.storage.archive_scratch import attach, proven, refuse_odd_days, watched
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.entry_keys import entry_keys
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
            # Handed out one by one: "yield from" would close the cursor when nobody wants the rest,
            # which may be long after the diary was closed.
            for row in self._database.connection.execute(query):  # noqa: UP028
                yield row

    def prove(self, archive: Archive, watch: Watch = unwatched) -> ProvenArchive:
        """An archive as a diary that keeps every rule; for :meth:`preview` and :meth:`bring_in`.

        Raises:
            ArchiveError: the archive is not taken.
            ImportCancelledError: ``watch`` broke it off.
        """
        return proven(archive, watch)

    def preview(self, archive: Archive | ProvenArchive, watch: Watch = unwatched) -> Preview:
        """What an archive holds and what merging it would do. The diary is not written to.

        Raises:
            ArchiveError: the archive is not taken.
            ImportCancelledError: ``watch`` broke it off.
        """
        incoming = _proof_of(archive)
        with self._attached(incoming) as connection:
            connection.execute("BEGIN")
            try:
                with watched(connection, partial(watch, 1.0)):
                    return _compared(connection, incoming)
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def bring_in(
        self, archive: Archive | ProvenArchive, way: Way, watch: Watch = unwatched
    ) -> Preview:
        """Merge an archive into the diary, or put it in its place: all of it or nothing.

        Entries have ids for good: one that is here stays as it is when archives are merged, with
        all that belongs to it, and only entries that are not here are added.

        Args:
            archive: as it was read, or proven before.
            way: what becomes of what is here.
            watch: told how far it is; breaks it off until all is written.

        Returns:
            What was found before, as :meth:`preview` does.

        Raises:
            ArchiveError: the archive is not taken; the diary is as it was.
            ImportCancelledError: ``watch`` broke it off; the diary is as it was.
        """
        incoming = _proof_of(archive)
        with self._attached(incoming) as connection:
            try:
                with self._database.writing() as session:
                    session.connection()  # begins the transaction
                    return _written(connection, incoming, way, watch)
            except sqlite3.IntegrityError as error:
                raise ArchiveError(
                    PlainReason("doesn't go with what is here: {rule}", rule=str(error))
                ) from None

    @property
    def writes(self) -> int:
        """A number that is another one after anything was written, or the diary opened again.

        That what was deleted is removed for good is no writing: no entry comes or goes by it.
        """
        return self._database.connection.total_changes - self._database.tidied

    def held(self) -> frozenset[EntryKey]:
        """The keys of everything that stands for itself and wasn't removed."""
        with translated():
            return entry_keys(self._database.connection)

    @contextlib.contextmanager
    def _attached(self, incoming: ProvenArchive) -> Iterator[sqlite3.Connection]:
        """The diary's own connection with the archive beside it, in memory, as ``archive``."""
        connection = self._database.connection
        with translated():
            try:
                attach(connection, incoming.data)
                yield connection
            finally:
                # What was brought in stays so, should letting go of memory ever fail.
                with contextlib.suppress(sqlite3.OperationalError):
                    connection.execute("DETACH archive")


def _proof_of(archive: Archive | ProvenArchive) -> ProvenArchive:
    return archive if isinstance(archive, ProvenArchive) else proven(archive)


def _written(
    connection: sqlite3.Connection, incoming: ProvenArchive, way: Way, watch: Watch
) -> Preview:
    """Everything of an import that the transaction holds."""
    with watched(connection, partial(watch, 0.0)):
        found = _compared(connection, incoming)
    with watched(connection, partial(watch, 0.5)):
        if way is Way.REPLACE:
            archive_merge.put_in_place(connection)
        else:
            archive_merge.add(connection, incoming.made)
        for finding in across(connection, METADATA.tables):
            raise ArchiveError(PlainReason("doesn't go with what is here: {rule}", rule=finding))
    watch(1.0)
    return found


def _compared(connection: sqlite3.Connection, incoming: ProvenArchive) -> Preview:
    tallies, adjustments = archive_merge.compare(connection)
    return Preview(
        incoming.schema,
        incoming.made,
        incoming.version,
        tuple(tallies),
        tuple(adjustments),
        incoming.unknown,
    )
