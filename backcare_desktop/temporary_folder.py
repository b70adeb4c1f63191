"""Folders for what is thrown away, known from outside as in use or as left by a kill."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

DEMO = "backcare-demo-"
"""How the name of a folder begins that holds a sample history."""

_PREFIX = "backcare-"
_HELD = "backcare-in-use"
"""A file that is locked as long as somebody needs the folder. A kill lets go of the lock."""


@contextmanager
def temporary_folder(prefix: str = _PREFIX) -> Iterator[Path]:
    """A private folder among the system's temporary files, gone afterwards.

    Args:
        prefix: how its name begins; with :data:`DEMO`, or as the name of any of them.

    Raises:
        OSError: it can't be made.
    """
    with (
        tempfile.TemporaryDirectory(prefix=prefix, ignore_cleanup_errors=True) as name,
        (Path(name) / _HELD).open("xb") as held,
    ):
        _lock(held)
        yield Path(name)


def left_over(prefix: str = _PREFIX) -> Iterator[Path]:
    """Folders of this account that :func:`temporary_folder` made and nobody uses any more.

    One that is just being made has no lock yet, and isn't among them; nor is any other folder whose
    name begins alike.
    """
    for folder in sorted(Path(tempfile.gettempdir()).glob(f"{prefix}*")):
        with suppress(OSError):
            if _mine(folder) and _is_free(folder / _HELD):
                yield folder


def clear_left_over(prefix: str) -> None:
    """Remove those whose names begin so, as far as that can be done; never raises."""
    with suppress(OSError):
        for folder in left_over(prefix):
            shutil.rmtree(folder, ignore_errors=True)


def _mine(folder: Path) -> bool:
    return not folder.is_symlink() and (os.name != "posix" or folder.stat().st_uid == os.getuid())


def _is_free(lock: Path) -> bool:
    """Raises OSError where there is no lock, or it is held."""
    with lock.open("rb") as file:
        _lock(file)
    return True


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        """Lock it until it is closed. Raises OSError when somebody else has."""
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        """Lock it until it is closed, by flock: this process's own folders count as held, too."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
