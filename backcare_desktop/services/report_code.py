"""A short code that tells reports of one diary from those of another, without a name."""

import contextlib
import re
import secrets
from collections.abc import Callable, Sequence

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.preferences import PreferenceFile

SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Digits and letters that aren't taken for each other: no 0, O, 1 or I."""

_KEY = "report_code"
_PREFIX, _LENGTH = "BC-", 4
_PATTERN = re.compile(f"{_PREFIX}[{SIGNS}]{{{_LENGTH}}}")


def kept_code(file: PreferenceFile, pick: Callable[[Sequence[str]], str] = secrets.choice) -> str:
    """The code of this diary, such as ``BC-7F3K``; made the first time, and kept.

    It stands beside the choices of Settings and not among them, so that a window that was opened
    before it was made doesn't wipe it out. Where it can't be kept the next report has another.

    Args:
        file: where choices are kept.
        pick: takes one at random.
    """
    values = file.load()
    kept = values.get(_KEY)
    if isinstance(kept, str) and _PATTERN.fullmatch(kept):
        return kept
    made = _PREFIX + "".join(pick(SIGNS) for _ in range(_LENGTH))
    with contextlib.suppress(StorageUnavailable):
        file.save({**values, _KEY: made})
    return made
