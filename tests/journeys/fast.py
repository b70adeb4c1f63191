"""A clock and a timer for a program of its own, in which seconds fly."""

from backcare_desktop.core.clock import SystemClock
from backcare_desktop.ui.ticker import QtTicker


class FastClock(SystemClock):
    """The machine's clocks, with seconds that fly ``speed`` times as fast."""

    def __init__(self, speed: float) -> None:
        super().__init__()
        self._speed = speed

    def monotonic(self) -> float:
        return super().monotonic() * self._speed

    def boot(self) -> float:
        return super().boot() * self._speed


class FastTicker(QtTicker):
    """Comes as much earlier as the seconds are shorter."""

    def __init__(self, speed: float) -> None:
        super().__init__()
        self._speed = speed

    def arm(self, seconds: float) -> None:
        super().arm(seconds / self._speed)
