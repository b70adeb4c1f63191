"""How whoever waits for an import hears how far it is, and how it is broken off."""

from collections.abc import Callable


class ImportCancelledError(Exception):
    """Somebody changed their mind; nothing was changed."""


Watch = Callable[[float], None]
"""Told from time to time how much is done, 0 to 1; breaks it off by raising
:class:`ImportCancelledError`."""


def unwatched(_share: float) -> None:
    """Nobody asks how far it is."""
