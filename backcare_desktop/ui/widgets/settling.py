"""Lists that close up under the pointer."""

import time
from collections.abc import Callable

SETTLE_S = 0.5
"""About the longest double click: until then a click was meant for the row that is gone."""


class Settling:
    """Tells whether the rows of a list have stood still long enough to be clicked.

    Args:
        seconds: a clock that only goes forward.
    """

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._moved: float | None = None

    def close_up(self) -> None:
        """A row is gone, and others have come where it stood."""
        self._moved = self._seconds()

    @property
    def settled(self) -> bool:
        """Whether a click is meant for what stands there now."""
        return self._moved is None or self._seconds() - self._moved >= SETTLE_S
