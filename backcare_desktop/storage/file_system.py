"""What kind of file system a folder lies on, as far as Linux says."""

import re
from pathlib import Path

_NETWORK = re.compile(r"nfs4?|cifs|smb.*|fuse\.sshfs|9p")
_MOUNTS = Path("/proc/mounts")


def kind_of(folder: Path) -> str:
    """The type of a folder's file system, such as ``ext4``; empty where nobody says."""
    try:
        return kind_in(_MOUNTS.read_text("utf-8", "surrogateescape"), folder)
    except OSError:
        return ""


def kind_in(mounts: str, folder: Path) -> str:
    """The same by a table of mounts, in the form of ``/proc/mounts``.

    Args:
        mounts: a line for each: what is mounted, where, the type, and more.
        folder: every link followed.
    """
    found, depth = "", -1
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        place = Path(_OCTAL.sub(lambda code: chr(int(code[1], 8)), fields[1]))
        # A later line with the same place lies on top of an earlier one.
        if len(place.parts) >= depth and folder.is_relative_to(place):
            found, depth = fields[2], len(place.parts)
    return found


def is_network(kind: str) -> bool:
    """Files of this kind are on another computer, where shared memory doesn't reach."""
    return _NETWORK.fullmatch(kind) is not None


_OCTAL = re.compile(r"\\([0-7]{3})")
"""How a space, a tab, a line's end or a backslash stands in the table."""
