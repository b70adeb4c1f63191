"""SQLCipher, speaking as the standard library's sqlite3 does.

Its errors are another family with the same names. Here they become the standard library's, so that
nobody else has to know which of the two a diary is open with. Imported only where one is encrypted:
a computer may lack the library.
"""

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from sqlcipher3 import dbapi2

from backcare_desktop.storage.keys import Key

SQLITE_VERSION: str = dbapi2.sqlite_version
"""Of the SQLite within it, which isn't the standard library's."""

_FULL = "database or disk is full"
"""SQLite's words for SQLITE_FULL."""


def _ours(error: dbapi2.Error) -> sqlite3.Error:
    told: sqlite3.Error = getattr(sqlite3, type(error).__name__)(*error.args)
    for name in ("sqlite_errorcode", "sqlite_errorname"):
        if hasattr(error, name):
            setattr(told, name, getattr(error, name))
    return told


def _told(call: Callable[..., Any]) -> Callable[..., Any]:
    """The same, its errors in our words. Called for every row: nothing more may be done here."""

    def telling(*args: Any, **named: Any) -> Any:
        try:
            return call(*args, **named)
        except dbapi2.Error as error:
            raise _ours(error) from None

    return telling


class _Cursor(dbapi2.Cursor):  # type: ignore[misc]
    execute = _told(dbapi2.Cursor.execute)
    executemany = _told(dbapi2.Cursor.executemany)
    fetchone = _told(dbapi2.Cursor.fetchone)
    fetchmany = _told(dbapi2.Cursor.fetchmany)
    fetchall = _told(dbapi2.Cursor.fetchall)
    __next__ = _told(dbapi2.Cursor.__next__)


class _Connection(dbapi2.Connection):  # type: ignore[misc]
    commit = _told(dbapi2.Connection.commit)
    rollback = _told(dbapi2.Connection.rollback)

    def cursor(self, *_: object) -> Any:
        return super().cursor(_Cursor)

    def execute(self, *args: Any) -> Any:
        return self.cursor().execute(*args)

    def executemany(self, *args: Any) -> Any:
        return self.cursor().executemany(*args)


def connect(database: str, key: Key | None, *, uri: bool = False) -> sqlite3.Connection:
    """A bare connection to an encrypted file, or to a plain one that is to be encrypted.

    Args:
        database: the file, or its address with ``uri``.
        key: None for a plain file.
        uri: it is an address.

    Raises:
        sqlite3.DatabaseError: it can't be opened. That the key is wrong shows at the first look.
    """
    opened = _told(dbapi2.connect)(
        database, timeout=0, isolation_level=None, factory=_Connection, uri=uri
    )
    # It would tell of every wrong key on the error output.
    opened.execute("PRAGMA cipher_log_level=NONE")
    if key is not None:
        opened.execute(f'PRAGMA key="{key.spec}"')
    return cast("sqlite3.Connection", opened)


def export(connection: sqlite3.Connection, target: Path, key: Key | None) -> None:
    """Copy all of a database into a new file under another key, or plain.

    Args:
        connection: made by :func:`connect`; in no transaction.
        target: where; an empty file, or none.
        key: None for a plain file.

    Raises:
        sqlite3.DatabaseError: it can't be read or written.
    """
    connection.execute("ATTACH ? AS target KEY ?", (str(target), key.spec if key else ""))
    try:
        # It is brought to the disk at the end, or thrown away: not after each statement.
        connection.execute("PRAGMA target.journal_mode=OFF")
        connection.execute("PRAGMA target.synchronous=OFF")
        _pour(connection)
        for number in ("application_id", "user_version"):
            (value,) = connection.execute(f"PRAGMA main.{number}").fetchone()
            connection.execute(f"PRAGMA target.{number}={value}")
    finally:
        with contextlib.suppress(sqlite3.DatabaseError):
            connection.execute("DETACH target")


def _pour(connection: sqlite3.Connection) -> None:
    try:
        connection.execute("SELECT sqlcipher_export('target')").fetchall()
    except sqlite3.OperationalError as error:
        # The function passes on what went wrong within it in words, without the number.
        if str(error) == _FULL:
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise
