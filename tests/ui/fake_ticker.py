"""A timer that comes when it is told to."""

from PySide6.QtCore import QObject, Signal


class FakeTicker(QObject):
    """Remembers for when it was armed; ``fire`` brings it.

    Attributes:
        armed: seconds until it is due; None while nobody waits for it.
    """

    due = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.armed: float | None = None

    def arm(self, seconds: float) -> None:
        self.armed = seconds

    def stop(self) -> None:
        self.armed = None

    def fire(self) -> None:
        self.armed = None
        self.due.emit()
