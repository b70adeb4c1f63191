"""A copy of a diary's file that is kept in another way: under a key, another one, or plain."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage import connections, files
from backcare_desktop.storage.keys import Key
from backcare_desktop.storage.problems import translated


@contextmanager
def opened(source: Path) -> Iterator[sqlite3.Connection]:
    """A closed file, plain or not, to be copied from; nobody else opens it meanwhile.

    Raises:
        StorageUnavailable: LOCKED, somebody has it open; ENCRYPTED; NO_CIPHER; CORRUPT; FAILED.
    """
    key = connections.key_of(source)
    with translated(), closing(connections.by_cipher(source, key)) as connection:
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("COMMIT")
        yield connection


def recast(source: sqlite3.Connection, target: Path, key: Key | None) -> None:
    """Copy all of it into a new file, bring that to the disk, read it back and compare.

    Args:
        source: of :func:`opened`.
        target: where; nothing is there yet.
        key: opens the copy; None for a plain one.

    Raises:
        OSError: the file can't be made.
        StorageUnavailable: FULL or FAILED; CORRUPT, what was written isn't what was read.
    """
    from backcare_desktop.storage import cipher

    files.create_private(target)
    with translated():
        cipher.export(source, target, key)
        expected = _digest(source)
        with closing(connections.by_cipher(target, key)) as made:
            # The rules on values were kept when they were written.
            made.execute("PRAGMA ignore_check_constraints=ON")
            findings = made.execute("PRAGMA integrity_check").fetchall()
            found = _digest(made)
    if findings != [("ok",)] or found != expected:
        raise StorageUnavailable(StorageProblem.CORRUPT, f"{target.name} differs: {findings}")
    files.sync_file(target)


def _digest(connection: sqlite3.Connection) -> str:
    """One number for all there is: tables and indexes in SQL, rows, and the header's numbers."""
    total = hashlib.sha256()
    query = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name"
    entries = connection.execute(query).fetchall()
    for entry in entries:
        total.update(repr(entry).encode())
    for name in (name for kind, name, _ in entries if kind == "table"):
        for row in connection.execute(f'SELECT * FROM "{name}"'):  # noqa: S608 - names it holds
            total.update(repr(row).encode())
    for number in ("application_id", "user_version"):
        total.update(repr(connection.execute(f"PRAGMA {number}").fetchone()).encode())
    return total.hexdigest()
