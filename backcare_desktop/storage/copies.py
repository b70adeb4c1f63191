"""Looking at a diary without touching it: the whole set of its files, copied elsewhere.

SQLite writes beside a database even when it only reads one that has a write-ahead log, so a
diary that must stay as it is gets opened as a copy.
"""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage.files import create_private, unavailable
from backcare_desktop.temporary_folder import temporary_folder

SIDE_FILES = ("-wal", "-journal")
"""What may hold committed entries beside the database. ``-shm`` is rebuilt from them."""

_ATTEMPTS = 5
_NOT_THERE = (FileNotFoundError, NotADirectoryError)


def beside(database: Path, suffix: str) -> Path:
    """The side file with that suffix."""
    return database.with_name(database.name + suffix)


def unfinished(database: Path) -> bool:
    """Entries may lie in a side file: Backcare is running, or was broken off."""
    return any(_size(beside(database, suffix)) for suffix in SIDE_FILES)


@contextlib.contextmanager
def private_copy(database: Path) -> Iterator[Path]:
    """A copy of the diary in a folder of its own, gone afterwards.

    Raises:
        StorageUnavailable: LOCKED when it changes faster than it can be copied, FULL or FAILED
            when it can't be copied.
    """
    with contextlib.ExitStack() as kept:
        try:
            folder = kept.enter_context(temporary_folder())
        except OSError as error:
            raise unavailable(error) from error
        copy_set(database, folder / database.name)
        yield folder / database.name


def copy_set(database: Path, copy: Path) -> None:
    """Copy the database with its side files, as they were at one moment.

    Raises:
        StorageUnavailable: as :func:`private_copy`.
    """
    try:
        for _ in range(_ATTEMPTS):
            before = _stamps(database)
            _copy_files(database, copy)
            if _stamps(database) == before:
                return
    except PermissionError as error:
        raise StorageUnavailable(StorageProblem.FAILED, str(error)) from error
    except OSError as error:
        raise unavailable(error) from error
    raise StorageUnavailable(StorageProblem.LOCKED, f"{database} keeps changing")


def _copy_files(database: Path, copy: Path) -> None:
    for suffix in ("", *SIDE_FILES):
        target = beside(copy, suffix)
        target.unlink(missing_ok=True)
        # A side file may vanish at any time; the stamps notice.
        with contextlib.suppress(*_NOT_THERE), beside(database, suffix).open("rb") as source:
            create_private(target)
            with target.open("wb") as file:
                shutil.copyfileobj(source, file, 1 << 20)


def _stamps(database: Path) -> tuple[tuple[int, int, int] | None, ...]:
    return tuple(_stamp(beside(database, suffix)) for suffix in ("", *SIDE_FILES))


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except _NOT_THERE:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except _NOT_THERE:
        return 0
