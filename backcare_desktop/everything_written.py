"""Every path that Backcare writes, in ONE list; deleting all data follows it.

Exports, printed pages and backups made into a place of the person's own are not in it: those are
theirs. Nor is the list of profiles, which goes with the last of them. A test visits the whole
program and compares what it left with this list.
"""

import glob
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from backcare_desktop.paths import Folders
from backcare_desktop.temporary_folder import left_over

_STAMP = "[0-9]" * 8 + "T" + "[0-9]" * 6 + "Z"
_NOTE = f"encryption-{'[0-9a-f]' * 32}.json"
_HALF = ".backcare-*.part"
"""What a kill leaves of a file that was being written (see :mod:`backcare_desktop.whole_file`)."""
_HALVES = (_HALF, f"{_HALF}-journal")
"""The same of a backup, which SQLite writes."""
_COPIES = f"backups/*-*-{_STAMP}*.sqlite"
_BACKUPS = (_COPIES, f"{_COPIES}.json", *(f"backups/{each}" for each in _HALVES), "backups")


class Kind(StrEnum):
    """What a file holds, which is what a person wants to know of it."""

    DIARY = "diary"
    BACKUP = "backup"
    PUT_ASIDE = "put-aside"
    CHOICES = "choices"
    WINDOW = "window"
    LOG = "log"
    CACHE = "cache"
    LEFT_OVER = "left-over"


class Written(Struct, frozen=True):
    """A file that Backcare wrote.

    Attributes:
        kind: what it holds.
        path: where it is; a link is named as the link.
    """

    kind: Kind
    path: Path


class _Place(Struct, frozen=True):
    """Where things of one kind are: a folder, and patterns of files and folders in it."""

    kind: Kind
    root: Path
    patterns: tuple[str, ...]


def everything_written(folders: Folders) -> tuple[Written, ...]:
    """Every file of this profile that is there, each once, the diary first.

    Files are known by their names: a folder that somebody names with ``--data-dir`` may hold others
    of theirs, and so may a folder in it that happens to be called ``backups``.
    """
    there = _there(folders)
    return tuple(Written(kind, path) for path, kind in there.items() if not _is_folder(path))


def is_one_of(path: Path, files: Iterable[Path]) -> bool:
    """A path leads to one of these files, by whatever name; none of them is opened."""
    with suppress(OSError):
        found = path.stat()
        return any(_same(each, found) for each in files)
    return False


def _same(path: Path, found: os.stat_result) -> bool:
    with suppress(OSError):
        return os.path.samestat(path.stat(), found)
    return False


def open_to_others(folders: Folders) -> tuple[Path, ...]:
    """The files of this profile that somebody else on the computer could read or change."""
    if os.name != "posix":
        return ()
    return tuple(
        each.path
        for each in everything_written(folders)
        if not each.path.is_symlink() and each.path.exists() and each.path.stat().st_mode & 0o077
    )


def delete_everything_written(folders: Folders) -> tuple[tuple[Path, str], ...]:
    """Delete all of :func:`everything_written`, and folders of ours that are empty then.

    To be called when nothing is open and nothing will be written any more: after the window.

    Returns:
        What could not be deleted, each with the system's reason; empty when all is gone.
    """
    left: list[tuple[Path, str]] = []
    there = _there(folders)
    for path in there:
        if not _is_folder(path):
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                left.append((path, error.strerror or type(error).__name__))
    inner = sorted(filter(_is_folder, there), key=_depth, reverse=True)
    for folder in (*inner, *_own_folders(folders)):
        with suppress(OSError):
            folder.rmdir()
    return tuple(left)


def delete_left_over(database: Path) -> None:
    """Delete the copies of a diary that a kill left, beside it and among temporary files.

    Args:
        database: the diary; nobody else is at work on it.

    Raises:
        OSError: one can't be deleted.
    """
    root = database.parent
    half_backups = _Place(Kind.LEFT_OVER, root, tuple(f"backups/{each}" for each in _HALVES))
    beside = (*_halves(root, database.name), half_backups)
    for path in sorted(_found((*beside, *_left_over())), key=_depth, reverse=True):
        if not _is_folder(path):
            path.unlink(missing_ok=True)
            continue
        with suppress(OSError):
            path.rmdir()


def _there(folders: Folders) -> dict[Path, Kind]:
    """All files and folders that the patterns name, with their kinds."""
    return _found((*_places(folders), *_left_over()))


def _found(places: Iterable[_Place]) -> dict[Path, Kind]:
    return {
        path: place.kind
        for place in places
        for pattern in place.patterns
        for path in sorted(place.root.glob(pattern))
    }


def _places(folders: Folders) -> Iterator[_Place]:
    # A diary may be a link to another disk; its side files and backups are kept over there.
    real = Path(os.path.realpath(folders.database))
    for database in dict.fromkeys((folders.database, real)):
        yield from _beside(database)
    settings = Path(os.path.realpath(folders.settings))
    yield _Place(Kind.CHOICES, settings.parent, (glob.escape(settings.name),))
    # QtProject.conf is Qt's: which folder a file dialog showed last.
    own = (folders.settings.name, "settings.broken.json", _HALF, "QtProject.conf*")
    yield _Place(Kind.CHOICES, folders.config, own)
    window = folders.window_state
    shown = (window.name, f"{window.name}.*", "window.lock", "window.sock")
    yield _Place(Kind.WINDOW, window.parent, shown)
    notes = ("crash.log", "crash.[0-9].log", "running.txt")
    log = folders.log
    yield _Place(Kind.LOG, log.parent, (*(f"{log.name}/{each}" for each in notes), log.name))
    yield _Place(Kind.CACHE, folders.cache, ("matplotlib", "matplotlib/**/*"))


def _beside(database: Path) -> Iterator[_Place]:
    root, diary = database.parent, _with_sides(database.name)
    yield _Place(Kind.DIARY, root, (*diary, _NOTE))
    yield _Place(Kind.BACKUP, root, _BACKUPS)
    aside = f"quarantine/{_STAMP}*"
    yield _Place(Kind.PUT_ASIDE, root, (f"{aside}/**/*", aside, "quarantine"))
    yield from _halves(root, database.name)
    yield _within(root, ".rekeying-*", (*diary, _NOTE, "plan.json", _HALF, *_BACKUPS))


def _halves(root: Path, name: str) -> Iterator[_Place]:
    yield _within(root, ".unfinished-*", _with_sides(name))
    # A restore keeps the copy in another way, and brings an older one up to date, on a folder of
    # its own: a backup is made there before that.
    ready = (*_with_sides(name), f"{glob.escape(name)}.anew", *_BACKUPS)
    yield _within(root, ".restoring-*", ready)
    yield _Place(Kind.LEFT_OVER, root, _HALVES)


def _within(root: Path, folder: str, patterns: Iterable[str]) -> _Place:
    """What a kill left in a folder of ours, and the folder."""
    return _Place(Kind.LEFT_OVER, root, (*(f"{folder}/{each}" for each in patterns), folder))


def _left_over() -> Iterator[_Place]:
    """Copies that were made to look at a diary; only a kill leaves one."""
    for folder in left_over():
        name = glob.escape(folder.name)
        yield _Place(Kind.LEFT_OVER, folder.parent, (f"{name}/**/*", name))


def _with_sides(name: str) -> tuple[str, ...]:
    return tuple(f"{glob.escape(name)}{side}" for side in ("", "-wal", "-shm", "-journal"))


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _depth(path: Path) -> int:
    return len(path.parts)


def _own_folders(folders: Folders) -> tuple[Path, ...]:
    """Folders that nobody but Backcare makes; one named with ``--data-dir`` stays, empty."""
    parts = (folders.cache, folders.state, folders.config)
    named = folders.config.parent == folders.data
    return parts if named else (*parts, folders.data)
