"""A diary that can't be used is put aside with everything that belongs to it, never deleted."""

import itertools
import os
import re
from pathlib import Path

from backcare_desktop.core.clock import Clock
from backcare_desktop.paths import make_private
from backcare_desktop.storage import copies
from backcare_desktop.whole_file import sync_folder

FOLDER = "quarantine"
_NAME = re.compile(r"\d{8}T\d{6}Z(-\d+)?")
_SIDE_FILES = (*copies.SIDE_FILES, "-shm")


def put_aside(database: Path, clock: Clock, *, keep_place: bool = False) -> Path:
    """Move a diary and its side files to ``quarantine/<UTC>/``, beside it.

    Whatever stands in its place is moved, a folder too. Broken off in between it goes on when it is
    asked again: what was moved is there, and what wasn't is still where it was.

    Args:
        database: the diary's file, every link followed.
        clock: names the folder.
        keep_place: leave the file itself in its place as well, for the moment until another one
            takes it over, where the file system can do so. Nobody finds the place empty then.

    Returns:
        The folder.

    Raises:
        OSError: something can't be moved.
    """
    quarantine = database.parent / FOLDER
    make_private(quarantine)
    folder = _unused(quarantine, clock.utc_now().strftime("%Y%m%dT%H%M%SZ"))
    folder.mkdir(mode=0o700)
    if os.path.lexists(database):
        _move(database, folder / database.name, keep_place=keep_place)
    for suffix in _SIDE_FILES:
        side = copies.beside(database, suffix)
        if os.path.lexists(side):
            _move(side, folder / side.name)
    for changed in (folder, quarantine, database.parent):
        sync_folder(changed)
    return folder


def names(database: Path) -> tuple[str, ...]:
    """The folders of what was put aside, by name; none where nothing was."""
    try:
        found = [path.name for path in (database.parent / FOLDER).iterdir()]
    except OSError:
        return ()
    return tuple(sorted(name for name in found if _NAME.fullmatch(name)))


def _move(path: Path, target: Path, *, keep_place: bool = False) -> None:
    if keep_place and path.is_file():
        try:
            target.hardlink_to(path)
        except OSError:
            path.rename(target)
        return
    path.rename(target)


def _unused(quarantine: Path, name: str) -> Path:
    numbered = (f"{name}-{number}" for number in itertools.count(2))
    paths = (quarantine / each for each in itertools.chain([name], numbered))
    return next(path for path in paths if not os.path.lexists(path))
