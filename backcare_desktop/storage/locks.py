"""Who holds a diary: another process, or this one."""

import contextlib
import errno
import sys
from collections.abc import Iterator
from pathlib import Path

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable

_SHARED_FIRST = 0x4000_0002
_SHARED_SIZE = 510
"""The bytes that SQLite locks, far behind the end of the file (sqlite.org/fileformat2.html)."""

_held_here: set[Path] = set()


@contextlib.contextmanager
def held_here(database: Path) -> Iterator[None]:
    """Keep this process from opening a diary twice.

    On POSIX a process loses its locks on a file as soon as it closes any handle of it, so that a
    second look at an open diary would let another process in.

    Raises:
        StorageUnavailable: LOCKED, it is open in this process.
    """
    if database in _held_here:
        raise StorageUnavailable(StorageProblem.LOCKED, f"{database} is open in this process")
    _held_here.add(database)
    try:
        yield
    finally:
        _held_here.discard(database)


def is_held_here(database: Path) -> bool:
    """This process has the diary open."""
    return database in _held_here


if sys.platform == "win32":

    def held_elsewhere(database: Path) -> bool:  # noqa: ARG001 - Windows tells on opening
        """Another process has the diary open; always False here, where SQLite itself tells."""
        return False

else:
    import fcntl

    def held_elsewhere(database: Path) -> bool:
        """Another process has the diary open, asked without SQLite and without a trace."""
        try:
            with database.open("rb") as file:
                fcntl.lockf(file, fcntl.LOCK_SH | fcntl.LOCK_NB, _SHARED_SIZE, _SHARED_FIRST)
        except OSError as error:
            return error.errno == errno.EAGAIN
        return False
