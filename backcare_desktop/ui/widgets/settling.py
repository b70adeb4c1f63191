"""Lists that close up under the pointer."""

from backcare_desktop.core.clock import Clock, SystemClock

SETTLE_S = 0.5
"""About the longest double click: until then a click was meant for the row that is gone."""


class Settling:
    """Tells whether the rows of a list have stood still long enough to be clicked.

    Args:
        clock: the machine's, unless another one is given.
    """

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()
        self._moved: float | None = None

    def close_up(self) -> None:
        """A row is gone, and others have come where it stood."""
        self._moved = self._clock.monotonic()

    @property
    def settled(self) -> bool:
        """Whether a click is meant for what stands there now."""
        return self._moved is None or self._clock.monotonic() - self._moved >= SETTLE_S
