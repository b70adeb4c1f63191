"""Verified copies of an open diary."""

import itertools
import sqlite3
from contextlib import closing
from pathlib import Path

from backcare_desktop.core.clock import Clock
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.paths import make_private
from backcare_desktop.storage import files
from backcare_desktop.storage.problems import translated
from backcare_desktop.whole_file import sync_folder

FOLDER = "backups"
_UNPROVEN = ".part"


def before_upgrade(
    connection: sqlite3.Connection, database: Path, schema: int, clock: Clock
) -> Path:
    """Copy the diary to ``backups/pre-upgrade-<schema>-<UTC>.sqlite`` beside it, and prove it.

    The copy gets its name only after it was read back whole; a failed one leaves nothing.

    Raises:
        StorageUnavailable: FULL, READ_ONLY or FAILED when it can't be written, CORRUPT when what
            was written isn't what was read.
    """
    folder = database.parent / FOLDER
    stamp = clock.utc_now().strftime("%Y%m%dT%H%M%SZ")
    try:
        make_private(folder)
        for broken_off in folder.glob(f"*{_UNPROVEN}"):
            broken_off.unlink()
        target = _unused(folder, f"pre-upgrade-{schema}-{stamp}")
        unproven = target.with_suffix(_UNPROVEN)
        try:
            files.create_private(unproven)
            with translated():
                connection.execute("VACUUM INTO ?", (str(unproven),))
                _prove(unproven, _counts(connection))
            files.sync_file(unproven)
            unproven.rename(target)
        finally:
            unproven.unlink(missing_ok=True)
        sync_folder(target.parent)
    except OSError as error:
        raise files.unavailable(error) from error
    return target


def _unused(folder: Path, name: str) -> Path:
    """A name that no backup has, should the clock have been set back."""
    numbered = (f"{name}-{number}" for number in itertools.count(2))
    names = itertools.chain([name], numbered)
    return next(path for path in (folder / f"{n}.sqlite" for n in names) if not path.exists())


def _prove(copy: Path, expected: dict[str, int]) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        findings = connection.execute("PRAGMA integrity_check").fetchall()
        loose = connection.execute("PRAGMA foreign_key_check").fetchall()
        found = _counts(connection)
    if findings != [("ok",)] or loose or found != expected:
        raise StorageUnavailable(
            StorageProblem.CORRUPT, f"the backup holds {found} of {expected}: {findings} {loose}"
        )


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Rows of every table, and the header's numbers."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    counts = {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in names
    }
    for number in ("application_id", "user_version"):
        (counts[number],) = connection.execute(f"PRAGMA {number}").fetchone()
    return counts
