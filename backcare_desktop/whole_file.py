"""Files that are written whole or not at all, readable by their owner only."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

HALF = ".part"
"""How the name of a file ends that isn't whole yet."""


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file for writing that takes the place of ``path`` when the block ends well.

    It is written beside ``path`` under a name that nothing else has, brought to the disk, and then
    renamed. There is no other way of writing: one that overwrites in place is where files die. A
    link is followed, so that what it points to is replaced and the link stays.

    Raises:
        OSError: it can't be written. A file that was there is as it was, and nothing is left
            beside it; the same holds for whatever is raised in the block.
    """
    target = Path(os.path.realpath(path))
    handle, name = tempfile.mkstemp(HALF, ".backcare-", target.parent)
    half = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        half.replace(target)
    finally:
        # What went wrong with the writing matters more than this does.
        with suppress(OSError):
            half.unlink(missing_ok=True)
    with suppress(OSError):
        sync_folder(target.parent)


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``, whole or not at all; raises as :func:`whole_file` does."""
    with whole_file(path) as file:
        file.write(data)


def sync_folder(folder: Path) -> None:
    """Bring a rename to the disk, where the system lets folders be synced."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
