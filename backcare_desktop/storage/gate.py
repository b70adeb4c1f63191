"""The version gate: what a file is, before anything is written.

A diary of a newer version, somebody else's database and a damaged file are refused with their
bytes, times and neighbours untouched (contract R3).
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from msgspec import Struct

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage import connections, copies
from backcare_desktop.storage.locks import held_elsewhere
from backcare_desktop.storage.schema import APPLICATION_ID

_HEADER_BYTES = 100


class Marks(Struct, frozen=True):
    """The two numbers in a database's header."""

    application_id: int
    schema: int


def place_of(path: Path) -> Path:
    """The file itself, every link followed; SQLite keeps its side files beside that one.

    Raises:
        StorageUnavailable: FAILED, the path is a link to nothing. Making what is missing would
            start an empty diary in the place of an unmounted disk.
    """
    try:
        if path.is_symlink() and not path.exists():
            raise StorageUnavailable(StorageProblem.FAILED, f"{path} is a link to nothing")
    except OSError as error:
        raise StorageUnavailable(StorageProblem.FAILED, str(error)) from error
    return Path(os.path.realpath(path))


def schema_of(database: Path, newest: int) -> int:
    """The schema number of a diary; 0 for one that is still to be made.

    Without side files the header is read as bytes. With them the newest page 1 may lie in the
    log, so that a copy of the set is asked, and checked at the same time. An encrypted header is
    asked of SQLCipher, which reads it without a lock and writes nothing.

    Raises:
        StorageUnavailable: NEWER, FOREIGN, CORRUPT, LOCKED, or FAILED when it can't be read;
            ENCRYPTED, its key was not given; NO_CIPHER, nothing here can open it.
    """
    marks = _marks(database)
    if marks is None:
        return 0
    if marks.application_id != APPLICATION_ID:
        detail = f"{database} has application id {marks.application_id:#010x}"
        raise StorageUnavailable(StorageProblem.FOREIGN, detail)
    if marks.schema > newest:
        detail = f"{database} has schema {marks.schema}, this version reads {newest}"
        raise StorageUnavailable(StorageProblem.NEWER, detail, schema=marks.schema)
    if marks.schema < 1:
        raise StorageUnavailable(StorageProblem.CORRUPT, f"{database} has no schema number")
    return marks.schema


def _marks(database: Path) -> Marks | None:
    """The numbers, or None for a diary without a table."""
    header = _header(database)
    key = connections.key_of(database)
    if not header:
        if copies.unfinished(database):
            # SQLite would delete the log of an empty database, and with it what it holds.
            detail = f"{database} is empty, the log beside it is not"
            raise StorageUnavailable(StorageProblem.CORRUPT, detail)
        if _was_emptied(database):
            detail = f"{database} is empty, and there are backups of what it held"
            raise StorageUnavailable(StorageProblem.CORRUPT, detail)
        return None
    begins = connections.MAGIC if key is None else key.salt
    if len(header) < _HEADER_BYTES or not header.startswith(begins):
        raise StorageUnavailable(StorageProblem.CORRUPT, f"{database} is not an SQLite database")
    marks = _told(header) if key is None else _asked(database)
    if not copies.unfinished(database) and marks != Marks(0, 0):
        return marks
    if held_elsewhere(database):
        raise StorageUnavailable(StorageProblem.LOCKED, f"{database} is open in another process")
    with copies.private_copy(database) as copy:
        logged = _marks_in(copy)
    if marks.application_id == APPLICATION_ID and (
        logged is None or logged.application_id != APPLICATION_ID
    ):
        detail = f"the log beside {database} belongs to another database"
        raise StorageUnavailable(StorageProblem.CORRUPT, detail)
    return logged


def _was_emptied(database: Path) -> bool:
    """A file without a byte has been a diary, as after a power cut; a new one is not there yet."""
    if not database.exists():
        return False
    # Hardly anybody asks.
    from backcare_desktop.storage import backups

    return bool(backups.looked_over(backups.folder_of(database)))


def _told(header: bytes) -> Marks:
    """What a plain header says by itself."""
    return Marks(
        application_id=int.from_bytes(header[68:72], "big", signed=True),
        schema=int.from_bytes(header[60:64], "big", signed=True),
    )


def _asked(database: Path) -> Marks:
    """What an encrypted header says, without a lock or a trace."""
    try:
        with closing(connections.connect(database, immutable=True)) as connection:
            return _numbers(connection)
    except sqlite3.DatabaseError as error:
        raise StorageUnavailable(StorageProblem.CORRUPT, f"{database}: {error}") from error


def _numbers(connection: sqlite3.Connection) -> Marks:
    (application_id,) = connection.execute("PRAGMA application_id").fetchone()
    (schema,) = connection.execute("PRAGMA user_version").fetchone()
    return Marks(application_id, schema)


def _header(database: Path) -> bytes:
    """The first bytes; none for a file that is empty or not there."""
    try:
        if database.is_dir():
            raise StorageUnavailable(StorageProblem.FOREIGN, f"{database} is a folder")
        with database.open("rb") as file:
            return file.read(_HEADER_BYTES)
    except (FileNotFoundError, NotADirectoryError):
        return b""
    except OSError as error:
        raise StorageUnavailable(StorageProblem.FAILED, str(error)) from error


def _marks_in(copy: Path) -> Marks | None:
    """Ask a copy, log and all, and check its pages."""
    try:
        with closing(connections.connect(copy)) as connection:
            check_pages(connection, copy)
            (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            marks = _numbers(connection)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise StorageUnavailable(StorageProblem.CORRUPT, f"{copy.name}: {error}") from error
    # A diary broken off between its first page and its first table has neither.
    return None if marks == Marks(0, 0) and not tables else marks


def check_pages(connection: sqlite3.Connection, database: Path) -> None:
    """Check every page; 27 ms for ten years of entries.

    The rules on values are left out, with which it takes fifteen times as long. They were kept
    when the values were written, reading makes sure again, and ``backcare check`` asks for all.

    Raises:
        StorageUnavailable: CORRUPT, with SQLite's first finding.
        sqlite3.DatabaseError: the file can't even be read as a database.
    """
    connection.execute("PRAGMA ignore_check_constraints=ON")
    try:
        (finding,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    finally:
        connection.execute("PRAGMA ignore_check_constraints=OFF")
    if finding != "ok":
        raise StorageUnavailable(StorageProblem.CORRUPT, f"{database}: {finding}")
