"""A timer that asks "what time is it?"; it never counts."""

from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance


class Ticker(Protocol):
    """Calls back once, after a while. It is armed again by whoever was called."""

    @property
    def due(self) -> SignalInstance:
        """Emitted when the time has come."""
        ...

    def arm(self, seconds: float) -> None:
        """Call back in ``seconds``; an earlier arming is forgotten."""
        ...

    def stop(self) -> None:
        """Forget it."""
        ...


class QtTicker(QObject):
    """A precise single-shot timer; Qt's default kind may be off by 5 %."""

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.due)

    def arm(self, seconds: float) -> None:
        """See :class:`Ticker`. Rounded up, so that a second is never asked for too early."""
        self._timer.start(max(0, int(seconds * 1000) + 1))

    def stop(self) -> None:
        """See :class:`Ticker`."""
        self._timer.stop()
