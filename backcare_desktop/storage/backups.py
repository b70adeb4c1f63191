"""The folder of backups: what is in it, what is good of it, and what may go."""

import json
import os
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from backcare_desktop.core.backup_plan import Backup, BackupReason, superfluous
from backcare_desktop.core.plain_words import PlainLine
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage import connections, files, gate
from backcare_desktop.storage.schema import SCHEMA
from backcare_desktop.whole_file import write_whole

FOLDER = "backups"
_NAME = re.compile(r"(?P<reason>[a-z-]+)-(?P<schema>\d+)-(?P<stamp>\d{8}T\d{6}Z)(-\d+)?\.sqlite")
_MOST_BYTES = 64 * 1024
"""A manifest is smaller than this; what is longer isn't one."""


def folder_of(database: Path) -> Path:
    """Where a diary's backups are: beside it."""
    return database.parent / FOLDER


def name_of(reason: BackupReason, schema: int, made_utc: datetime) -> str:
    """What a backup is called, without ``.sqlite``: enough to know it by, should all else go."""
    return f"{reason}-{schema}-{made_utc:%Y%m%dT%H%M%SZ}"


def manifest_of(copy: Path) -> Path:
    """What is known of a copy stands beside it."""
    return copy.with_name(copy.name + ".json")


def write_manifest(copy: Path, backup: Backup, checked: Path) -> None:
    """Note what ``checked``, which is about to become ``copy``, holds and how to know it again.

    Raises:
        OSError: it can't be written.
    """
    noted = {
        "sha256": _sha256(checked),
        "bytes": backup.size,
        "entries": backup.entries,
        "rows": backup.rows,
        "schema": backup.schema,
        "application": backup.application,
        "made": backup.made_utc.isoformat(),
        "day": backup.day.isoformat(),
        "reason": str(backup.reason),
    }
    write_whole(manifest_of(copy), json.dumps(noted, indent=1).encode())


def listed(folder: Path) -> tuple[Backup, ...]:
    """Every backup in a folder, newest first, each one read whole to know whether it is good.

    Nothing is changed or removed. 26 backups of ten years each take 0.2 s.

    Raises:
        StorageUnavailable: FAILED, the folder can't be read.
    """
    return _newest_first(proved(copy) for copy in _copies(folder))


def looked_over(folder: Path) -> tuple[Backup, ...]:
    """The same as :func:`listed` by what the manifests say, without reading the backups."""
    return _newest_first(_by_manifest(copy) for copy in _copies(folder))


def proved(copy: Path) -> Backup:
    """One backup, read whole: against its manifest, or by itself where it has none.

    A backup that can't be read, or isn't what was written, says so in its ``problem``.
    """
    backup = _by_manifest(copy)
    if backup.problem:
        return backup
    try:
        if backup.application:
            same = _sha256(copy) == _noted(copy).get("sha256")
            return (
                backup
                if same
                else replace(backup, problem=PlainLine("It has changed since it was made"))
            )
        return _by_itself(backup, copy)
    except (OSError, ValueError) as error:
        return replace(backup, problem=_unread(error))


def thin(folder: Path, now: datetime) -> tuple[Backup, ...]:
    """Remove the good backups that are not needed any more, and say which.

    A backup without a manifest was put there by somebody else, and stays.

    Raises:
        OSError: one can't be removed.
    """
    gone = unneeded(looked_over(folder), now)
    for backup in gone:
        copy = folder / backup.name
        remove(copy)
    return gone


def unneeded(found: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """Those that :func:`thin` would remove."""
    return superfluous((backup for backup in found if backup.application), now)


def remove(copy: Path) -> None:
    """Delete a backup with its manifest; one that isn't there is no problem. Raises OSError."""
    copy.unlink(missing_ok=True)
    manifest_of(copy).unlink(missing_ok=True)


def _newest_first(backups: Iterator[Backup]) -> tuple[Backup, ...]:
    return tuple(sorted(backups, key=lambda it: (it.made_utc, it.name), reverse=True))


def _copies(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.suffix == ".sqlite"]
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise files.unavailable(error) from error


def _by_manifest(copy: Path) -> Backup:
    backup = _by_name(copy)
    try:
        noted = _noted(copy)
    except FileNotFoundError:
        return backup
    except (OSError, ValueError, RecursionError) as error:
        return replace(backup, problem=_unread_manifest(error))
    try:
        known = Backup(
            copy.name,
            BackupReason(noted["reason"]),
            datetime.fromisoformat(noted["made"]),
            date.fromisoformat(noted["day"]),
            int(noted["schema"]),
            {str(table): int(count) for table, count in noted["rows"].items()},
            None if noted.get("entries") is None else int(noted["entries"]),
            backup.size,
            str(noted["application"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        return replace(backup, problem=_unread_manifest(error))
    whole = backup.size == noted.get("bytes")
    return known if whole else replace(known, problem=PlainLine("It is not as long as it was made"))


def _by_name(copy: Path) -> Backup:
    """What a name says; of one that says nothing the file's own time."""
    changed, size = _stamp(copy)
    found = _NAME.fullmatch(copy.name)
    with suppress(ValueError):
        if found is not None:
            made = datetime.fromisoformat(found["stamp"])
            reason = BackupReason(found["reason"])
            return Backup(copy.name, reason, made, made.date(), int(found["schema"]), size=size)
    return Backup(copy.name, BackupReason.BY_HAND, changed, changed.date(), 0, size=size)


def _stamp(copy: Path) -> tuple[datetime, int]:
    """When a file was last written, and its bytes."""
    try:
        found = copy.stat()
        return datetime.fromtimestamp(found.st_mtime, UTC), found.st_size
    except (OSError, ValueError, OverflowError):
        return datetime.fromtimestamp(0, UTC), 0


def _by_itself(backup: Backup, copy: Path) -> Backup:
    """Without a manifest the file itself is asked; that it is what was written nobody knows."""
    try:
        schema = gate.schema_of(copy, SCHEMA)
        with closing(connections.connect(copy, immutable=True)) as asked:
            gate.check_pages(asked, copy)
    except StorageUnavailable as problem:
        return replace(backup, problem=_unusable(problem.problem))
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        return replace(backup, problem=_unread(error))
    return replace(backup, schema=schema)


def _unusable(problem: StorageProblem) -> str:
    return {
        StorageProblem.NEWER: PlainLine("A newer version of Backcare wrote it"),
        StorageProblem.FOREIGN: PlainLine("It is not a Backcare diary"),
        StorageProblem.CORRUPT: PlainLine("It is damaged"),
        StorageProblem.ENCRYPTED: PlainLine("It is encrypted, and its passphrase was not given"),
        StorageProblem.NO_CIPHER: PlainLine("It is encrypted, and nothing here can open it"),
    }.get(problem, PlainLine("It can't be used just now"))


def _unread(error: Exception) -> str:
    return PlainLine("It can't be read: {error}", error=type(error).__name__)


def _unread_manifest(error: Exception) -> str:
    return PlainLine("Its manifest can't be read: {error}", error=type(error).__name__)


def _noted(copy: Path) -> dict[str, Any]:
    with manifest_of(copy).open("rb") as file:
        noted = json.loads(file.read(_MOST_BYTES))
    if not isinstance(noted, dict):
        raise ValueError("not a manifest")  # noqa: TRY004 - a file's fault, like the others here
    return noted


def _sha256(path: Path) -> str:
    import hashlib

    with path.open("rb") as file:
        if not os.fstat(file.fileno()).st_size:
            raise ValueError("empty")
        return hashlib.file_digest(file, "sha256").hexdigest()
