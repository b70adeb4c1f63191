"""Errors of SQLite: the machine's become StorageUnavailable, ours stay what they are."""

import contextlib
import sqlite3
from collections.abc import Iterator

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable

_PROBLEMS = {
    sqlite3.SQLITE_BUSY: StorageProblem.LOCKED,
    sqlite3.SQLITE_LOCKED: StorageProblem.LOCKED,
    sqlite3.SQLITE_FULL: StorageProblem.FULL,
    sqlite3.SQLITE_READONLY: StorageProblem.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: StorageProblem.CORRUPT,
    sqlite3.SQLITE_NOTADB: StorageProblem.CORRUPT,
}

_UNREADABLE = "text that is not UTF-8"
_OURS = (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError)


@contextlib.contextmanager
def translated() -> Iterator[None]:
    """Say StorageUnavailable for what the disk, the file or another program did.

    A broken rule on values and a misused connection are our mistakes and go through unchanged.
    """
    try:
        yield
    except UnicodeDecodeError:
        # SQLite quotes what it stumbled over, and Python can't read that.
        raise StorageUnavailable(StorageProblem.CORRUPT, _UNREADABLE) from None
    except Exception as error:
        # SQLAlchemy's errors carry SQLite's; its own names aren't asked for, because nothing of it
        # is loaded when a diary is opened.
        found = getattr(error, "orig", error)
        if not isinstance(found, sqlite3.DatabaseError) or isinstance(found, _OURS):
            raise
        raise unavailable(found) from _shown(found, error)


def unavailable(error: sqlite3.DatabaseError) -> StorageUnavailable:
    """What an error of SQLite means to the person.

    Only SQLite's own words are passed on: they name tables and constraints, never entries. An
    error without a number is Python's, and quotes the text that it could not read.
    """
    number = getattr(error, "sqlite_errorcode", None)
    if number is None:
        return StorageUnavailable(StorageProblem.CORRUPT, _UNREADABLE)
    return StorageUnavailable(_PROBLEMS.get(number & 0xFF, StorageProblem.FAILED), str(error))


def _shown(error: sqlite3.DatabaseError, cause: Exception) -> Exception | None:
    """The cause to keep for the log: none where it quotes an entry."""
    return cause if hasattr(error, "sqlite_errorcode") else None
