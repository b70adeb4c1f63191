"""Where things stand today."""

from datetime import date, datetime, timedelta

from msgspec import Struct

from backcare_desktop.core.aftermath import Aftermath, unsettled
from backcare_desktop.core.check import Lock
from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.daily import OF_A_MOMENT, DailyPain
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.outcome import RMDQ_EVERY_DAYS
from backcare_desktop.core.session_feedback import HIGHEST_TO_GO_ON, Concern
from backcare_desktop.core.session_log import SessionMark
from backcare_desktop.services.asking import Asking
from backcare_desktop.services.gate import Gate
from backcare_desktop.services.measures_page import Kept, Measure, measures_page
from backcare_desktop.services.pain_ports import MeasureStore
from backcare_desktop.services.ports import RatingStore, SessionStore
from backcare_desktop.services.sessions import BrokenOff, Sessions
from backcare_desktop.services.strong_pain import StrongPain

TREND_DAYS = 14
REMINDED = timedelta(days=28)
"""How long an outcome measure that is due stays on the first screen. A choice, not a finding."""

LATER = 50
"""Ratings that are looked through for one that says it has settled; a day rarely has five."""


class TodayPage(Struct, frozen=True):
    """What the first screen tells.

    Attributes:
        day: the local date.
        latest: the newest rating ever; None in an empty diary.
        days: rated days of the last two weeks, oldest first; gaps are missing.
        done: today's sessions, finished or ended early, in order of time.
        broken_off: a session to go on with; None when there is none.
        lock: why stretching, core work and lifting wait; None when they don't.
        morning: yesterday's last session, while nobody has said how the back is after it; None
            when it was said, when there was no session, or when the morning is over.
        unsettled: a session of today hurt so that others are better left out until it settles; or
            other pain above 5 was told today, and nothing lower since.
        strong: the strongest pain of today, 6-10, wherever it was told; None if none was above 5.
        concern: the weightiest that the stop rule says of today's sessions that haven't settled.
        due: outcome measures that were answered before and that it is time to answer again.
    """

    day: date
    latest: Rating | None
    days: tuple[DailyPain, ...]
    done: tuple[SessionMark, ...]
    broken_off: BrokenOff | None
    lock: Lock | None = None
    morning: SessionMark | None = None
    unsettled: bool = False
    due: tuple[Measure, ...] = ()
    strong: int | None = None
    concern: Concern | None = None

    @property
    def first_day(self) -> date:
        """The first of the days that the trend covers."""
        return self.day - timedelta(days=TREND_DAYS - 1)


class Today:
    """Reads the first screen, and the ratings that surround one session, from the diary."""

    def __init__(
        self,
        ratings: RatingStore,
        sessions: SessionStore,
        guide: Sessions,
        gate: Gate,
        clock: Clock,
        strong: StrongPain,
        measures: MeasureStore | None = None,
    ) -> None:
        self._ratings = ratings
        self._sessions = sessions
        self._guide = guide
        self._gate = gate
        self._clock = clock
        self._measures = measures
        self._strong = strong

    def page(self, asking: Asking | None = None) -> TodayPage:
        """Everything the first screen shows, in a few bounded queries.

        Args:
            asking: how the person wants to be reminded of outcome measures.
        """
        here = now(self._clock)
        day = here.local_date
        latest = self._ratings.latest(1)
        done = self._sessions.marks(day, day)
        concerns = self._concerns(done)
        return TodayPage(
            day=day,
            latest=latest[0] if latest else None,
            days=self._ratings.days(day - timedelta(days=TREND_DAYS - 1), day),
            done=done,
            broken_off=self._guide.broken_off(),
            lock=self._gate.lock(),
            morning=self._morning(day) if here.is_morning else None,
            unsettled=bool(concerns) or self._still_strong(day),
            strong=self._strong.on(day),
            due=self._due(day, asking),
            concern=next((each for each in Concern if each in concerns), None),
        )

    def pain_before(self, session_id: str) -> int | None:
        """The pain before a session, 0-10; None if it wasn't rated."""
        before = self._rated(session_id, RatingContext.BEFORE_SESSION)
        return before[-1].score if before else None

    def _morning(self, day: date) -> SessionMark | None:
        """Only the last session of the day before is asked for: one question, not three."""
        yesterday = day - timedelta(days=1)
        marks = self._sessions.marks(yesterday, yesterday)
        if not marks or self._rated(marks[-1].id, RatingContext.NEXT_MORNING):
            return None
        return marks[-1]

    def _due(self, day: date, asking: Asking | None) -> tuple[Measure, ...]:
        """What was answered once is reminded of, for a while: whoever stopped is left in peace."""
        if self._measures is None:
            return ()
        since = day - REMINDED - timedelta(days=RMDQ_EVERY_DAYS)
        store = self._measures
        kept = Kept(store.forms(), store.psfs(since, day), store.rmdq(since, day), ())
        page = measures_page(kept, day, asking or Asking(), ())
        begins = {Measure.PSFS: page.psfs_from, Measure.RMDQ: page.rmdq_from}
        return tuple(
            each
            for each in page.due
            if (begun := begins[each]) is not None and day - begun < REMINDED
        )

    def _concerns(self, done: tuple[SessionMark, ...]) -> frozenset[Concern]:
        """What the stop rule says of these sessions of today that have not settled."""
        if not done:
            return frozenset()
        allowed = self._gate.allowed_at()
        said = [
            (rating.when.at_utc, rating.score)
            for rating in self._ratings.latest(LATER)
            if rating.context in OF_A_MOMENT
        ]
        found = (self._aftermath(mark) for mark in done)
        return frozenset(
            pain.concern
            for pain, told in found
            if pain.concern is not None and unsettled(pain, told, said, allowed)
        )

    def _still_strong(self, day: date) -> bool:
        """Whether pain above 5 was told today, and nothing lower since.

        Of what was told of a lift or an exercise nobody knows the time: it stands all day. What was
        told in the player stands until something lower is rated.
        """
        if self._strong.by_hand(day) is not None:
            return True
        said = (r for r in self._ratings.latest(LATER) if r.context in OF_A_MOMENT)
        latest = next((rating for rating in said if rating.when.local_date == day), None)
        if latest is None:
            return self._strong.in_player(day) is not None
        if latest.score <= HIGHEST_TO_GO_ON:
            return False
        allowed = self._gate.allowed_at()
        return allowed is None or allowed <= latest.when.at_utc

    def _aftermath(self, mark: SessionMark) -> tuple[Aftermath, datetime]:
        """The pain of a session, and when the last of it was said."""
        before = self.pain_before(mark.id)
        after = self._rated(mark.id, RatingContext.AFTER_SESSION)
        hurts = self._sessions.hurts(mark.id)
        events = self._sessions.events(mark.id)
        times = [rating.when.at_utc for rating in after]
        times += [event.at_utc for event in events[-1:]]
        # One that came from elsewhere may have neither.
        ended = mark.started.at_utc + timedelta(seconds=mark.active_s)
        return Aftermath(before, after[-1].score if after else None, hurts), max(
            times, default=ended
        )

    def _rated(self, session_id: str, context: RatingContext) -> tuple[Rating, ...]:
        ratings = self._ratings.of_session(session_id)
        return tuple(rating for rating in ratings if rating.context is context)
