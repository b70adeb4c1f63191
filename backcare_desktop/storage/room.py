"""Whether there is room to write."""

import os
import tempfile
from pathlib import Path

_SOME = 64 * 1024


def has_room(folder: Path) -> bool:
    """Something can be written in a folder now; tried, because a quota is told by nobody.

    What is written for that has no name and is gone at once.
    """
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(bytes(_SOME))
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        return False
    return True
