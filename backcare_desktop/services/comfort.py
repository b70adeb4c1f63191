"""The warmth-or-cold timer: one at a time, and it survives closing the window."""

import contextlib
from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from msgspec import Struct

from backcare_desktop.core.clock import Clock, Moment, now
from backcare_desktop.core.comfort import LENGTHS_MIN, ComfortTimer, RunningTimer, taken_up
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.preferences import PreferenceFile

KEY: Final = "comfort_timer"
"""Where it stands in the file of choices: beside them, not among them."""


class Ended(Struct, frozen=True):
    """A timer that was stopped, or whose time went by.

    Attributes:
        timer: which.
        minutes: how long it went on, to log; 0 for less than half a minute.
    """

    timer: ComfortTimer
    minutes: int


class ComfortTimers:
    """The use cases of the timer. Lives on the window's thread, and asks the clock when asked.

    A timer is kept in the file of choices, so that it is found again after a restart; the log of
    warmth and cold is the diary's, see :meth:`~backcare_desktop.services.today_list.TodayList.
    comforted`. Where the file can't be written it lives as long as the program does.

    Args:
        file: where choices are kept.
        clock: the time.
    """

    def __init__(self, file: PreferenceFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock
        kept = kept_timer(file)
        self._running = None if kept is None else taken_up(kept, clock.utc_now(), clock.boot())

    @property
    def running(self) -> RunningTimer | None:
        """The timer that was begun and not ended, its time gone by or not; None without one."""
        return self._running

    def left_s(self) -> float:
        """Seconds that are left; 0 once it is over, or when none runs."""
        return 0.0 if self._running is None else self._running.left_s(self._clock.boot())

    def is_over(self) -> bool:
        """Whether one was begun whose time has gone by: it is time to say so and to end it."""
        return self._running is not None and self._running.is_over(self._clock.boot())

    def start(self, kind: ReliefKind, minutes: int = LENGTHS_MIN[-1]) -> RunningTimer:
        """Begin one.

        Raises:
            ValueError: one runs, or it is no warmth or cold of twenty minutes at most.
        """
        if self._running is not None:
            raise ValueError("a timer runs")
        timer = ComfortTimer(kind, now(self._clock), minutes)
        self._running = RunningTimer(timer, self._clock.boot())
        self._keep(_values_of(timer))
        return self._running

    def end(self) -> Ended | None:
        """Stop it, or take notice that it is over; None when none runs."""
        running = self._running
        if running is None:
            return None
        self._running = None
        self._keep(None)
        return Ended(running.timer, running.minutes_done(self._clock.boot()))

    def _keep(self, values: dict[str, object] | None) -> None:
        with contextlib.suppress(StorageUnavailable):
            self._file.save({**self._file.load(), KEY: values})


def kept_timer(file: PreferenceFile) -> ComfortTimer | None:
    """The timer that was begun and not ended, its time gone by or not; None without one."""
    return _timer_of(file.load().get(KEY))


def _values_of(timer: ComfortTimer) -> dict[str, object]:
    began = timer.began
    return {
        "kind": timer.kind.value,
        "minutes": timer.minutes,
        "at_utc": began.at_utc.isoformat(),
        "offset_min": began.offset_min,
        "zone": began.zone,
        "local_date": began.local_date.isoformat(),
    }


def _timer_of(found: object) -> ComfortTimer | None:
    """The timer of what the file holds; None for none, and for what makes no sense."""
    if not isinstance(found, Mapping):
        return None
    try:
        began = Moment(
            datetime.fromisoformat(found["at_utc"]),
            int(found["offset_min"]),
            str(found["zone"]),
            date.fromisoformat(found["local_date"]),
        )
        return ComfortTimer(ReliefKind(found["kind"]), began, int(found["minutes"]))
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
