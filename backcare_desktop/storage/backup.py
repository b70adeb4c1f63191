"""Verified copies of an open diary."""

import itertools
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from backcare_desktop import __version__
from backcare_desktop.core import clock as clocks
from backcare_desktop.core.backup_plan import Backup, BackupReason
from backcare_desktop.core.clock import Clock
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.paths import make_private
from backcare_desktop.storage import backups, connections, copies, files, gate
from backcare_desktop.storage.entry_keys import entry_keys
from backcare_desktop.storage.problems import translated
from backcare_desktop.storage.schema import SCHEMA
from backcare_desktop.whole_file import HALF, sync_folder

HALF_RESTORED = ".restoring-"
"""How the name of a folder begins in which a backup is made ready to be the diary."""


def back_up(
    connection: sqlite3.Connection, database: Path, reason: BackupReason, clock: Clock
) -> Backup:
    """Copy an open diary to ``backups/<reason>-<schema>-<UTC>.sqlite`` beside it, and prove it.

    The copy gets its name only after it was read back whole; a failed one leaves nothing. Older
    ones that are not needed any more go afterwards.

    Args:
        connection: the diary's own; in no transaction.
        database: the diary's file, every link followed.
        reason: why.
        clock: dates it.

    Raises:
        StorageUnavailable: FULL, READ_ONLY or FAILED when it can't be written, CORRUPT when the
            diary is damaged, or what was written isn't what was read.
    """
    folder = backups.folder_of(database)
    try:
        _clear_broken_off(folder)
        return _kept(connection, folder, reason, clock)
    except OSError as error:
        raise files.unavailable(error) from error


def copy_closed(path: Path, target: Path | None, clock: Clock) -> Backup:
    """A verified copy of a diary that isn't open in this process; another one may have it open.

    The diary isn't touched: it is a copy of it that is asked.

    Args:
        path: the diary.
        target: a file, which is replaced whole or not at all; a folder to put it in under a name
            of its own; None for the folder of backups.
        clock: dates it.

    Raises:
        StorageUnavailable: as for :func:`back_up`; FAILED too when there is no diary, or the
            target is the diary itself; FOREIGN when it is no diary.
    """
    place = gate.place_of(path)
    wanted = target and Path(os.path.realpath(target))
    if wanted == place:
        raise StorageUnavailable(StorageProblem.FAILED, "the backup would replace the diary itself")
    with (
        copies.private_copy(place) as copy,
        closing(connections.connect(copy)) as connection,
    ):
        if not gate.schema_of(copy, SCHEMA):
            raise StorageUnavailable(StorageProblem.FAILED, f"there is no diary at {place}")
        try:
            if wanted is None:
                # Without clearing away: another process may be at work in that folder.
                return _kept(connection, backups.folder_of(place), BackupReason.BY_HAND, clock)
            folder, file = (wanted, None) if wanted.is_dir() else (wanted.parent, wanted)
            return _copied(connection, folder, file, BackupReason.BY_HAND, clock)
        except OSError as error:
            raise files.unavailable(error) from error


def clear_half_restored(folder: Path) -> None:
    """Remove what a restore left that was killed.

    Raises:
        OSError: it can't be removed.
    """
    for half in folder.glob(f"{HALF_RESTORED}*"):
        shutil.rmtree(half)


def _clear_broken_off(folder: Path) -> None:
    """Remove what a kill left: a half copy, and a manifest whose copy never came.

    What can't be removed keeps no new backup from being made.
    """
    half = (*folder.glob(f"*{HALF}"), *folder.glob(f"*{HALF}-journal"))
    alone = (it for it in folder.glob("*.sqlite.json") if not it.with_suffix("").exists())
    for left in (*half, *alone):
        with suppress(OSError):
            left.unlink()


def _kept(
    connection: sqlite3.Connection, folder: Path, reason: BackupReason, clock: Clock
) -> Backup:
    make_private(folder)
    made = _copied(connection, folder, None, reason, clock)
    # It is made. What can't be removed now goes another time; until then a check names it.
    with suppress(OSError, StorageUnavailable):
        backups.thin(folder, made.made_utc)
    return made


def _copied(
    connection: sqlite3.Connection,
    folder: Path,
    wanted: Path | None,
    reason: BackupReason,
    clock: Clock,
) -> Backup:
    now = clocks.now(clock)
    with translated():
        gate.check_pages(connection, folder)
        (schema,) = connection.execute("PRAGMA user_version").fetchone()
    target = wanted or _unused(folder, backups.name_of(reason, schema, now.at_utc))
    half = target.with_name(f".backcare-{target.name}{HALF}")
    half.unlink(missing_ok=True)
    try:
        files.create_private(half)
        with translated():
            connection.execute("VACUUM INTO ?", (str(half),))
            expected = _counts(connection)
            _prove(half, expected)
            entries = len(entry_keys(connection))
        files.sync_file(half)
        made = Backup(
            target.name,
            reason,
            now.at_utc,
            now.local_date,
            schema,
            {name: count for name, count in expected.items() if name not in _HEADER},
            entries,
            half.stat().st_size,
            __version__,
        )
        if target.exists():
            # Neither the old copy nor the new one may stand beside the other's manifest.
            backups.manifest_of(target).unlink(missing_ok=True)
            half.replace(target)
            backups.write_manifest(target, made, target)
        else:
            # A manifest without its copy is known for what it is.
            backups.write_manifest(target, made, half)
            half.replace(target)
    finally:
        half.unlink(missing_ok=True)
        if not target.exists():
            backups.manifest_of(target).unlink(missing_ok=True)
    sync_folder(target.parent)
    return made


def _unused(folder: Path, name: str) -> Path:
    """A name that no backup has, should the clock have been set back."""
    numbered = (f"{name}-{number}" for number in itertools.count(2))
    names = itertools.chain([name], numbered)
    return next(path for path in (folder / f"{n}.sqlite" for n in names) if not path.exists())


def _prove(copy: Path, expected: dict[str, int]) -> None:
    with closing(connections.connect(copy)) as connection:
        # The rules on values were kept when they were written; asking again takes longest by far.
        connection.execute("PRAGMA ignore_check_constraints=ON")
        findings = connection.execute("PRAGMA integrity_check").fetchall()
        loose = connection.execute("PRAGMA foreign_key_check").fetchall()
        found = _counts(connection)
    if findings != [("ok",)] or loose or found != expected:
        raise StorageUnavailable(
            StorageProblem.CORRUPT, f"the backup holds {found} of {expected}: {findings} {loose}"
        )


_HEADER = ("application_id", "user_version")


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Rows of every table, and the header's numbers."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    counts = {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in names
    }
    for number in _HEADER:
        (counts[number],) = connection.execute(f"PRAGMA {number}").fetchone()
    return counts
