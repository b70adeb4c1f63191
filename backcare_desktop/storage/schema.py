"""Numbers written into every diary, known without loading any SQL library."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

APPLICATION_ID = 0x42434152
"""Marks an SQLite file as a Backcare diary (bytes 68-71 of the file): "BCAR"."""

SCHEMA = 7
"""The schema this version reads and writes (bytes 60-63 of the file, ``user_version``)."""

SQLITE = sqlite3.sqlite_version
"""The SQLite library in use; shown, because some of its versions had faults."""


@dataclass(frozen=True, slots=True)
class Release:
    """A schema and the scripts that lead to it.

    Attributes:
        schema: number of the newest revision.
        scripts: folder with Alembic's ``env.py`` and ``versions``.
    """

    schema: int
    scripts: Path

    @property
    def revision(self) -> str:
        """Alembic's name of that revision."""
        return f"{self.schema:04d}"


CURRENT = Release(SCHEMA, Path(__file__).resolve().parent / "migrations")
