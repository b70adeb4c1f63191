"""The clock of a figure that moves by itself."""

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.clock import Clock
from backcare_desktop.ui.ticker import Ticker

FRAME_S = 1 / 30
STILL_S = 2.0
"""How long each still picture is shown where motion is reduced (visual.md, Motion)."""


class FigureLoop(QObject):
    """Says thirty times a second how far a loop is; every two seconds where motion is reduced.

    It asks the clock and never counts: a late call makes the next one earlier, not the loop longer.
    While it rests, its time stands still.

    Signals:
        moved: milliseconds since the loop began.
    """

    moved = Signal(float)

    def __init__(self, clock: Clock, ticker: Ticker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock, self._ticker = clock, ticker
        self._runs = False
        self._began = 0.0
        self._spent = 0.0
        self._step_s = FRAME_S
        ticker.due.connect(self._on_due)

    @property
    def runs(self) -> bool:
        """Whether it is ticking."""
        return self._runs

    def begin(self) -> None:
        """Start over with the loop's first moment; a loop that rests goes on resting."""
        self._spent, self._began = 0.0, self._clock.monotonic()

    def run(self, *, on: bool, reduced: bool) -> None:
        """Tick or rest; ``reduced`` for still pictures that take turns."""
        step_s = STILL_S if reduced else FRAME_S
        if on == self._runs and step_s == self._step_s:
            return
        if self._runs:
            self._spent += self._clock.monotonic() - self._began
        self._runs, self._step_s = on, step_s
        self._began = self._clock.monotonic()
        self._ticker.stop()
        if on:
            self._arm()

    @Slot()
    def _on_due(self) -> None:
        if self._runs:
            self.moved.emit(1000 * self._elapsed())
            self._arm()

    def _elapsed(self) -> float:
        return self._spent + self._clock.monotonic() - self._began

    def _arm(self) -> None:
        self._ticker.arm(self._step_s - self._elapsed() % self._step_s)
