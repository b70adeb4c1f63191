"""Where a diary and its backups are kept anew, beside those that they are to replace."""

from pathlib import Path

STAGE = ".rekeying-"
"""How the name of such a folder begins."""


def stages_beside(place: Path) -> list[Path]:
    """The folders that a kill left; none, mostly.

    Raises:
        OSError: the folder can't be read.
    """
    return sorted(place.parent.glob(f"{STAGE}*"))
