"""A connection whose n-th statement fails as told: the disk's troubles, on demand."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from backcare_desktop.storage import cipher, connections, store


class FaultPlan:
    """Which statement fails, and how.

    Attributes:
        code: SQLite's error code.
        countdown: statements until the failure; None for never.
        statements: what was asked of the connection since the last :meth:`arm`.
    """

    def __init__(self) -> None:
        self.code = sqlite3.SQLITE_IOERR
        self.countdown: int | None = None
        self.statements: list[str] = []

    def arm(self, countdown: int | None, code: int = sqlite3.SQLITE_IOERR) -> None:
        """Let the ``countdown``-th statement from now on fail, 0 being the next one."""
        self.countdown, self.code = countdown, code
        self.statements.clear()

    def meet(self, statement: str) -> None:
        """Note a statement, and fail if its turn has come."""
        self.statements.append(statement)
        if self.countdown is None:
            return
        self.countdown -= 1
        if self.countdown == -1:
            self.strike()

    def strike(self) -> None:
        """What happens at the statement whose turn has come."""
        error = sqlite3.OperationalError(f"made to fail with code {self.code}")
        error.sqlite_errorcode = self.code
        raise error


def install(monkeypatch: pytest.MonkeyPatch, plan: FaultPlan | None = None) -> FaultPlan:
    """Have every diary opened from now on follow a plan."""
    followed = plan or FaultPlan()

    class Cursor(sqlite3.Cursor):
        def execute(self, sql: str, *values: object) -> sqlite3.Cursor:  # type: ignore[override]
            followed.meet(sql)
            return super().execute(sql, *values)  # type: ignore[arg-type]

        def executemany(self, sql: str, *values: object) -> sqlite3.Cursor:  # type: ignore[override]
            followed.meet(sql)
            return super().executemany(sql, *values)  # type: ignore[arg-type]

    class Connection(sqlite3.Connection):
        def cursor(self, *_: object) -> sqlite3.Cursor:  # type: ignore[override]
            return super().cursor(Cursor)

        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            return self.cursor().execute(sql, *values)

        def commit(self) -> None:
            followed.meet("COMMIT")
            super().commit()

    class CipherCursor(cipher._Cursor):
        def execute(self, sql: str, *values: object) -> Any:
            followed.meet(sql)
            return super().execute(sql, *values)

        def executemany(self, sql: str, *values: object) -> Any:
            followed.meet(sql)
            return super().executemany(sql, *values)

    class CipherConnection(cipher._Connection):
        def cursor(self, *_: object) -> Any:
            return dbapi2.Connection.cursor(self, CipherCursor)

        def commit(self) -> None:
            followed.meet("COMMIT")
            super().commit()

    def connect(path: Path) -> sqlite3.Connection:
        if connections.key_of(path) is None:
            return sqlite3.connect(path, timeout=0, isolation_level=None, factory=Connection)
        with monkeypatch.context() as patched:
            patched.setattr(cipher, "_Connection", CipherConnection)
            return connections.connect(path)

    monkeypatch.setattr(store, "connect", connect)
    return followed
