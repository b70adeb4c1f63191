"""The one connection as SQLAlchemy sees it, and the two ways of using it."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import StaticPool
from sqlmodel import Session

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage.problems import translated


class Database:
    """A diary's file, open on the thread that made this.

    Attributes:
        connection: the bare connection, for what SQLAlchemy has no words for.
        engine: SQLAlchemy's view of it.
        writable: False refuses every write.
        changed: called after every transaction that wrote.
        tidied: how many of the connection's changes nobody made: rows that were removed for good.
    """

    def __init__(self, connection: sqlite3.Connection, database: Path, *, writable: bool) -> None:
        """Take over a connection that is set up.

        Raises:
            sqlalchemy.exc.DBAPIError: it can't be used now; it stays open, for another try.
        """
        self.connection = connection
        self.writable = writable
        self.changed: Callable[[], None] | None = None
        self.tidied = 0
        self.engine = create_engine(
            URL.create("sqlite", database=str(database)),
            creator=self._the_connection,
            poolclass=StaticPool,
            hide_parameters=True,  # a crash report must not quote a note
        )
        event.listen(self.engine, "begin", _begin_immediate)
        # On first use SQLAlchemy asks SQLite what it can do, and would close a connection that
        # fails then. It is not SQLAlchemy's to close.
        self.engine.dialect.do_close = _leave_open  # type: ignore[assignment]
        self.engine.connect().close()

    def _the_connection(self) -> sqlite3.Connection:
        return self.connection

    @contextlib.contextmanager
    def reading(self) -> Iterator[Session]:
        """Look things up; a row that can't be a value is damage.

        Raises:
            StorageUnavailable: any problem of the machine.
        """
        try:
            with translated(), Session(self.engine) as session:
                yield session
        except ValueError as error:
            # The rules on values were all kept on writing: the file has changed since. What the
            # error says is not passed on, because it quotes the entry.
            detail = f"an entry can't be read ({type(error).__name__})"
            raise StorageUnavailable(StorageProblem.CORRUPT, detail) from None

    @contextlib.contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction: committed on leaving, or nothing of it ever happened.

        Raises:
            StorageUnavailable: READ_ONLY, or any other problem of the machine.
        """
        if not self.writable:
            raise StorageUnavailable(StorageProblem.READ_ONLY, "the diary is open as a copy")
        with translated(), Session(self.engine) as session, session.begin():
            yield session
        if self.changed is not None:
            self.changed()


def _leave_open(_: object) -> None:
    """Whoever opened a connection closes it."""


def _begin_immediate(connection: Connection) -> None:
    # A transaction that starts as a reader may find, when it comes to write, that it can't.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
