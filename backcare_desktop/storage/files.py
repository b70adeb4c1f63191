"""Private files: made readable by their owner only, written all or nothing."""

import contextlib
import errno
import os
from pathlib import Path

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.paths import make_private
from backcare_desktop.whole_file import write_whole

_PROBLEMS = {
    errno.ENOSPC: StorageProblem.FULL,
    getattr(errno, "EDQUOT", errno.ENOSPC): StorageProblem.FULL,
    errno.EACCES: StorageProblem.READ_ONLY,
    errno.EPERM: StorageProblem.READ_ONLY,
    errno.EROFS: StorageProblem.READ_ONLY,
}


def unavailable(error: OSError) -> StorageUnavailable:
    """What a failed write means to the person."""
    problem = _PROBLEMS.get(error.errno or 0, StorageProblem.FAILED)
    return StorageUnavailable(problem, str(error))


def refused(error: OSError) -> bool:
    """The place can't be written to (as opposed to: it is full, or the disk failed)."""
    return _PROBLEMS.get(error.errno or 0) is StorageProblem.READ_ONLY


def create_private(path: Path) -> None:
    """Make an empty file, 0600 whatever the umask.

    Raises:
        OSError: it is there already, or can't be made.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def keep_private(path: Path) -> None:
    """Take a file's rights away from everybody else, where its owner may do so."""
    with contextlib.suppress(OSError):
        if os.name == "posix" and path.stat().st_mode & 0o077:
            path.chmod(0o600)


def sync_file(path: Path) -> None:
    """Bring a finished file to the disk itself."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def write_private(path: Path, data: bytes) -> None:
    """Replace a file, whole or not at all; 0600, in a folder of 0700.

    Raises:
        OSError: the old file is as it was, and nothing is left beside it.
    """
    make_private(Path(os.path.realpath(path)).parent)
    write_whole(path, data)
