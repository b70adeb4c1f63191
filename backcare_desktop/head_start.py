"""Makes loading the program cheaper, before any of it is loaded."""

import builtins
import gc
import sys

from backcare_desktop.late_modules import put_off
from backcare_desktop.late_signatures import put_off_signatures

_LATE = (
    *("asyncio", "hashlib", "secrets"),
    *("traceback", "zipfile"),
)
"""Imported by libraries and by us, and used on few days or never."""


def head_start() -> None:
    """Put off what would slow the start.

    The collector searches in vain while modules are loaded, for a tenth of the time; whoever opens
    the window switches it on again (:func:`backcare_desktop.opening.spare_the_collector`). PySide
    loads what describes its functions (:mod:`backcare_desktop.late_signatures`), and puts itself
    into every import, for ``import *``, which Backcare doesn't use: another tenth. Others import
    what is never used (:mod:`backcare_desktop.late_modules`).
    """
    gc.disable()
    put_off_signatures()
    put_off(*_LATE)
    plain = builtins.__import__
    import PySide6.QtWidgets  # noqa: F401 - it takes over the import when it is loaded

    builtins.__import__ = plain
    _load_values()


def _load_values() -> None:
    """Load what our values are made of, in half the time.

    msgspec has typing_extensions read type hints, or Python itself where that isn't installed;
    nobody asks for any.
    """
    name = "typing_extensions"
    if name in sys.modules:
        return
    # Python's word for "there is none".
    sys.modules[name] = None  # type: ignore[assignment]
    try:
        import msgspec  # noqa: F401 - so that it looks now
    finally:
        del sys.modules[name]
