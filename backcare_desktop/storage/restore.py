"""A backup takes the diary's place."""

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

from backcare_desktop.core.backup_plan import Backup, BackupReason, EntryKey
from backcare_desktop.core.clock import Clock
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.paths import make_private
from backcare_desktop.storage import backup, backups, connections, copies, files, gate, quarantine
from backcare_desktop.storage.entry_keys import readable_keys
from backcare_desktop.storage.keys import Key
from backcare_desktop.storage.locks import held_elsewhere, held_here
from backcare_desktop.storage.problems import translated
from backcare_desktop.storage.schema import SCHEMA
from backcare_desktop.storage.store import open_store
from backcare_desktop.whole_file import sync_folder

MAY_BE_REPLACED = (StorageProblem.CORRUPT, StorageProblem.FOREIGN)
"""What a file may be put aside for. One that is locked, on a full disk, of a newer version or not
to be read just now is all right as far as anybody knows."""

_RUNS_BY_ITSELF = (
    "SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')"
    " OR sql LIKE 'CREATE VIRTUAL%' ORDER BY name"
)


def restore(path: Path, chosen: Path, clock: Clock) -> Backup | None:
    """Put a backup in the place of a diary that is closed.

    The diary as it is now is backed up first; one that is damaged is put aside whole. A backup of
    an older schema is brought up to date on the way, and one that is kept in another way, or under
    another key, is kept as the diary is; where there is no diary yet, as it was itself. Whatever
    goes wrong, either the one or the other stands there whole.

    Args:
        path: the diary.
        chosen: the backup: one of the folder, or any copy of a diary.
        clock: dates what is made.

    Returns:
        The backup of the diary as it was; None when there was none that could be read.

    Raises:
        StorageUnavailable: NEWER, FOREIGN or CORRUPT when the backup can't be used; the diary's
            own problem when it is one to wait for (LOCKED, NEWER); ENCRYPTED when the key of one of
            them was not given; FULL, READ_ONLY or FAILED.
    """
    place = gate.place_of(path)
    key = connections.key_of(place)
    try:
        make_private(place.parent)
        backup.clear_half_restored(place.parent)
        with tempfile.TemporaryDirectory(
            prefix=backup.HALF_RESTORED, dir=place.parent, ignore_cleanup_errors=True
        ) as folder:
            ready = Path(folder) / place.name
            _prepare(chosen, ready, key, clock, there=os.path.lexists(place))
            made = _out_of_the_way(place, clock)
            if held_elsewhere(place):
                detail = f"{place} was opened in another process just now"
                raise StorageUnavailable(StorageProblem.LOCKED, detail)
            with held_here(place):
                ready.replace(place)
                sync_folder(place.parent)
    except OSError as error:
        raise files.unavailable(error) from error
    return made


def start_empty(path: Path, clock: Clock) -> Path:
    """Put a diary that can't be used aside, so that opening makes a new one.

    Returns:
        The folder where it is now.

    Raises:
        StorageUnavailable: the diary's own problem when it is one to wait for; FAILED when
            nothing is wrong with it; FULL, READ_ONLY or FAILED when it can't be moved.
    """
    place = gate.place_of(path)
    problem = _problem_of(place, clock)
    if problem is None:
        raise StorageUnavailable(StorageProblem.FAILED, f"nothing is wrong with {place}")
    if problem.problem not in MAY_BE_REPLACED:
        raise problem
    try:
        with held_here(place):
            return quarantine.put_aside(place, clock)
    except OSError as error:
        raise files.unavailable(error) from error


def held_in(path: Path) -> frozenset[EntryKey]:
    """The keys in a closed diary or a backup, as far as it isn't damaged; it isn't touched.

    Raises:
        StorageUnavailable: it can't be copied to be looked at.
    """
    with copies.private_copy(path) as copy:
        return readable_keys(partial(_leniently, copy))


def _leniently(copy: Path) -> sqlite3.Connection:
    connection = connections.connect(copy)
    with suppress(sqlite3.DatabaseError):
        # Else SQLite reads nothing of a file that is shorter than its header says.
        connection.execute("PRAGMA writable_schema=ON")
    return connection


def _prepare(chosen: Path, ready: Path, key: Key | None, clock: Clock, *, there: bool) -> None:
    """A copy of the backup that this version opens, under the diary's key if one is ``there``.

    A file from outside may be anything: SQLite looks at the copy only, and it is refused when it
    holds what runs by itself.
    """
    if backups.manifest_of(chosen).exists():
        known = backups.proved(chosen)
        if known.problem:
            raise StorageUnavailable(StorageProblem.CORRUPT, f"{chosen}: {known.problem}")
        # What another tool may have left beside it is no part of what was proven.
        shutil.copyfile(chosen, ready)
    else:
        copies.copy_set(chosen, ready)
    if not gate.schema_of(ready, SCHEMA):
        raise StorageUnavailable(StorageProblem.CORRUPT, f"{chosen} is empty")
    with translated(), closing(connections.connect(ready)) as connection:
        for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0"):
            connection.execute(f"PRAGMA {pragma}")
        gate.check_pages(connection, chosen)
        found = [name for (name,) in connection.execute(_RUNS_BY_ITSELF)]
    if found:
        raise StorageUnavailable(StorageProblem.FOREIGN, f"{chosen} has {', '.join(found)}")
    if connections.key_of(ready) != key and (key or there):
        _keep_under(ready, key)
    # Opening brings an older one up to date, and shows that it will open in its place.
    open_store(ready, clock=clock).close()
    files.sync_file(ready)


def _keep_under(ready: Path, key: Key | None) -> None:
    # Only here: SQLCipher is loaded for it.
    from backcare_desktop.storage.recast import opened, recast

    made = ready.with_name(f"{ready.name}.anew")
    with opened(ready) as source:
        recast(source, made, key)
    made.replace(ready)


def _out_of_the_way(place: Path, clock: Clock) -> Backup | None:
    """Back the diary up, or put it aside when it is damaged."""
    if not os.path.lexists(place) and not copies.unfinished(place):
        return None
    try:
        store = open_store(place, clock=clock)
        try:
            made = store.back_up(BackupReason.BEFORE_RESTORE)
        finally:
            store.close()
    except StorageUnavailable as problem:
        if problem.problem not in MAY_BE_REPLACED:
            raise
        quarantine.put_aside(place, clock, keep_place=True)
        return None
    if copies.unfinished(place):
        raise StorageUnavailable(StorageProblem.FULL, f"the log beside {place} can't be folded in")
    return made


def _problem_of(place: Path, clock: Clock) -> StorageUnavailable | None:
    try:
        open_store(place, clock=clock).close()
    except StorageUnavailable as problem:
        return problem
    return None
