"""A diary's file, open and set up, before anything but SQLite is loaded."""

import contextlib
import sqlite3
import sys
from pathlib import Path

from msgspec import Struct

from backcare_desktop.storage.file_system import is_network, kind_of
from backcare_desktop.storage.gate import check_pages

_BEFORE_READING = (
    "PRAGMA locking_mode=EXCLUSIVE",  # the first: some of the others already look into the file
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA temp_store=MEMORY",  # sorting must not leave entries in a folder for everybody
    "PRAGMA foreign_keys=ON",
    "PRAGMA synchronous=FULL",
)


def set_up(connection: sqlite3.Connection, database: Path) -> None:
    """Check the pages, then take the file for ourselves.

    The check comes before the change to a write-ahead log, so that a damaged file is not written
    to. On another computer's disk it is the rollback journal instead, because a log is made for
    processes that share memory.

    Raises:
        StorageUnavailable: CORRUPT.
        sqlite3.DatabaseError: locked, unreadable.
    """
    for pragma in _BEFORE_READING:
        connection.execute(pragma)
    if sys.platform == "darwin":
        connection.execute("PRAGMA checkpoint_fullfsync=ON")
    check_pages(connection, database)
    far = is_network(kind_of(database.parent))
    connection.execute(f"PRAGMA journal_mode={'DELETE' if far else 'WAL'}")


class BareFile(Struct, frozen=True):
    """A diary's file, open on the thread that made this.

    Attributes:
        connection: set up; transactions are begun by its user.
        place: the file, every link followed.
        writable: False when it may only be read.
    """

    connection: sqlite3.Connection
    place: Path
    writable: bool

    def close(self) -> None:
        """Fold the log into the file and let go of it; doing so twice is harmless.

        When that fails, on a full disk or with a damaged file for instance, the log stays and
        nothing is lost.
        """
        with contextlib.suppress(sqlite3.DatabaseError):
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.connection.close()
