"""How a diary is kept is changed with its backups: plain, encrypted, or under another key.

All of it is made anew in a folder beside the diary first, each file read back and compared. One
rename of the diary decides. Killed before it, the folder is thrown away; killed after it, the rest
is done when the diary is opened next (see :mod:`.settling`).
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from msgspec.structs import replace

from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.core.clock import Clock
from backcare_desktop.core.encryption import Lost
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.paths import make_private
from backcare_desktop.storage import backups, connections, copies, files, gate, quarantine
from backcare_desktop.storage.encryption_note import Note
from backcare_desktop.storage.keys import Key
from backcare_desktop.storage.locks import held_elsewhere, held_here
from backcare_desktop.storage.recast import opened, recast
from backcare_desktop.storage.settling import Plan, settle
from backcare_desktop.storage.stages import STAGE
from backcare_desktop.storage.store import open_store
from backcare_desktop.whole_file import sync_folder

_AROUND = 128 * 1024
"""Bytes for manifests, the note, folders and what SQLite writes beside a file meanwhile."""


def lost_by_encrypting(path: Path) -> Lost:
    """What encrypting a plain diary would delete.

    Raises:
        StorageUnavailable: the folder of backups can't be read.
    """
    place = gate.place_of(path)
    bad = (it.name for it in backups.listed(backups.folder_of(place)) if not it.good)
    return Lost(tuple(bad), quarantine.names(place))


def keep_anew(path: Path, key: Key | None, note: Note | None, clock: Clock) -> None:
    """Keep a closed diary and its backups under a key, another one, or plain.

    A backup is made first, so that a proven one is there in the new way too. When a diary is
    encrypted, backups that are no good and damaged diaries that were put aside are deleted: they
    would be the copy that anybody can read. Otherwise they stay as they are.

    Args:
        path: the diary.
        key: opens it from now on, and is held (see :mod:`.keys`); None for a plain diary.
        note: goes with the key.
        clock: dates the backup.

    Raises:
        StorageUnavailable: any problem of the machine; FULL with the room that is needed. The diary
            and its backups are as they were.
    """
    place = gate.place_of(path)
    with _room_told(place):
        _put_anew(place, key, note, clock)
    # It has happened: what can't be finished now is finished when the diary is opened next.
    with suppress(OSError, StorageUnavailable):
        sync_folder(place.parent)
        settle(place)


def _put_anew(place: Path, key: Key | None, note: Note | None, clock: Clock) -> None:
    store = open_store(place, clock=clock)
    try:
        made = store.back_up(BackupReason.ENCRYPTION)
    finally:
        store.close()
    try:
        stage = Path(tempfile.mkdtemp(prefix=STAGE, dir=place.parent))
        try:
            _make(place, stage, key, note)
            _refuse_change(place)
            with held_here(place):
                (stage / place.name).replace(place)
        except BaseException:
            with suppress(OSError):
                shutil.rmtree(stage)
            # With it each try on a full disk would need more room than the one before.
            with suppress(OSError):
                backups.remove(backups.folder_of(place) / made.name)
            raise
    except OSError as error:
        raise files.unavailable(error) from error


@contextmanager
def _room_told(place: Path) -> Iterator[None]:
    """Say of a full disk how much has to be free."""
    try:
        yield
    except StorageUnavailable as problem:
        if problem.problem is not StorageProblem.FULL:
            raise
        needed = _room_for(place)
        raise StorageUnavailable(problem.problem, problem.detail, needed=needed) from problem


def _room_for(place: Path) -> int:
    """Bytes: a backup, that backup and the diary anew, and every backup that was there anew.

    Encrypted, a page holds 2 % less. 0 where there is nothing to go by.
    """
    with suppress(OSError, StorageUnavailable):
        diary, kept = place.stat().st_size, backups.looked_over(backups.folder_of(place))
        return (3 * diary + sum(it.size for it in kept if it.good)) * 21 // 20 + _AROUND
    return 0


def _make(place: Path, stage: Path, key: Key | None, note: Note | None) -> None:
    """Everything that is to be, in the folder.

    The diary is held until all of it is there: what another process wrote into it after it was
    copied would be lost.
    """
    encrypting = not connections.is_encrypted(place)
    with held_here(place), opened(place) as diary:
        recast(diary, stage / place.name, key)
        if note is not None:
            note.write(stage)
        bad = _make_backups(backups.folder_of(place), stage / backups.FOLDER, key)
        aside = quarantine.names(place)
        head = connections.MAGIC if key is None else key.salt
        Plan(head, bad if encrypting else (), aside if encrypting else ()).write(stage)
        # The new one has to open where it will stand.
        open_store(stage / place.name).close()
        files.sync_file(stage / place.name)
        sync_folder(stage)


def _make_backups(folder: Path, target: Path, key: Key | None) -> tuple[str, ...]:
    """Keep the good backups anew; the names of those that can't be, and may be plain."""
    make_private(target)
    bad = []
    for backup in backups.listed(folder):
        copy, made = folder / backup.name, target / backup.name
        if not backup.good:
            bad.append(backup.name)
            continue
        try:
            with opened(copy) as source:
                recast(source, made, key)
        except StorageUnavailable as problem:
            if problem.problem is not StorageProblem.ENCRYPTED:
                raise
            # Of another passphrase, and put there by hand.
            continue
        if backup.application:
            known = replace(backup, size=made.stat().st_size)
            backups.write_manifest(made, known, made)
    sync_folder(target)
    return tuple(bad)


def _refuse_change(place: Path) -> None:
    """See that the diary is what was copied: closed, and nobody's."""
    if held_elsewhere(place) or copies.unfinished(place):
        detail = f"{place} was opened in another process just now"
        raise StorageUnavailable(StorageProblem.LOCKED, detail)
