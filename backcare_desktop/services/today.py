"""Where things stand today."""

from dataclasses import dataclass
from datetime import date, timedelta

from backcare_desktop.core.check import Lock
from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.diary import RatedDay, Rating
from backcare_desktop.core.session_log import SessionMark
from backcare_desktop.services.gate import Gate
from backcare_desktop.services.ports import RatingStore, SessionStore
from backcare_desktop.services.sessions import BrokenOff, Sessions

TREND_DAYS = 14


@dataclass(frozen=True, slots=True)
class TodayPage:
    """What the first screen tells.

    Attributes:
        day: the local date.
        latest: the newest rating ever; None in an empty diary.
        days: rated days of the last two weeks, oldest first; gaps are missing.
        done: today's sessions, finished or ended early, in order of time.
        broken_off: a session to go on with; None when there is none.
        lock: why stretching, core work and lifting wait; None when they don't.
    """

    day: date
    latest: Rating | None
    days: tuple[RatedDay, ...]
    done: tuple[SessionMark, ...]
    broken_off: BrokenOff | None
    lock: Lock | None = None

    @property
    def first_day(self) -> date:
        """The first of the days that the trend covers."""
        return self.day - timedelta(days=TREND_DAYS - 1)


class Today:
    """Reads the first screen from the diary."""

    def __init__(
        self,
        ratings: RatingStore,
        sessions: SessionStore,
        guide: Sessions,
        gate: Gate,
        clock: Clock,
    ) -> None:
        self._ratings = ratings
        self._sessions = sessions
        self._guide = guide
        self._gate = gate
        self._clock = clock

    def page(self) -> TodayPage:
        """Everything the first screen shows, in a few bounded queries."""
        day = now(self._clock).local_date
        latest = self._ratings.latest(1)
        return TodayPage(
            day=day,
            latest=latest[0] if latest else None,
            days=self._ratings.days(day - timedelta(days=TREND_DAYS - 1), day),
            done=self._sessions.marks(day, day),
            broken_off=self._guide.broken_off(),
            lock=self._gate.lock(),
        )
