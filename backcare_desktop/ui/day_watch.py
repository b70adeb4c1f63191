"""Notices that another day, or another zone, has begun while the window stays open.

A timer counts only while the computer is awake, and nobody tells of a journey or of a clock that
was set. So the wall clock is looked at every minute, which costs far less than a thousandth of a
second of computing.
"""

import math
from datetime import date

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from backcare_desktop.core.clock import Clock, now, seconds_to_next_day

LOOK_EVERY_S = 60
"""A day that turned during sleep is noticed so long after waking up, at most."""


class DayWatch(QObject):
    """One timer that looks at the wall clock; :meth:`look` does so at once.

    Signals:
        turned: the day or the zone is another one than at the last look.
    """

    turned = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._seen: tuple[date, str] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        # To the second, and together with whatever else wakes the computer.
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """What is shown from now on is made for the present day."""
        present = now(self._clock)
        self._seen = present.local_date, present.zone
        left = seconds_to_next_day(present.at_utc, self._clock.zone(), self._clock.day_starts_at)
        # Rounded up, so that it is the new day when the timer is heard.
        self._timer.start(math.ceil(min(left, LOOK_EVERY_S)) * 1000)

    def stop(self) -> None:
        """Watch no more."""
        self._seen = None
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Tell if the day has turned; nothing happens unless it is being watched."""
        before = self._seen
        if before is None:
            return
        self.start()
        if self._seen != before:
            self.turned.emit()
