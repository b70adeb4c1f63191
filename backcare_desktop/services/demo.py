"""A sample history to look at: one person, months of lifting, a back that comes and goes.

It is invented, and said to be wherever it is shown. The same seed on the same day tells the same
story. Sessions are run through the real engine, so that what is stored is what a person would have
stored.
"""

import random
import uuid
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta

from msgspec import Struct

from backcare_desktop.core.answers import Answer, Answers, Mechanism, Onset, Trend
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.check_in import CHECK_IN_DAYS
from backcare_desktop.core.clock import Clock, Moment, moment, now
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.interview import Interview
from backcare_desktop.core.routine import Routine
from backcare_desktop.core.session_state import Status
from backcare_desktop.core.triage import RuleSet
from backcare_desktop.services.checks import Checks, Examiner
from backcare_desktop.services.demo_core import CoreStory, CoreWays
from backcare_desktop.services.demo_pain import FLARE_RISE, PainStory
from backcare_desktop.services.demo_session import OneWrite, ScriptedClock
from backcare_desktop.services.demo_training import DAYS, TrainingStory
from backcare_desktop.services.gate import Gate
from backcare_desktop.services.ports import Store
from backcare_desktop.services.sessions import Sessions

DAYS_BETWEEN_EPISODES = (70, 160)
RATED_SHARE = 0.82
"""Most days are rated, some are not: a history without gaps would not be believed."""

CHECKED_ON = (0, *CHECK_IN_DAYS)
"""Days of an episode on which the symptoms are checked."""

LATEST_EPISODE = DAYS
"""Days since it began."""

OVER_AFTER = 40
"""Days after which an episode is closed."""


class Filled(Struct, frozen=True):
    """How much was written."""

    ratings: int
    sessions: int
    checks: int


def fill(
    store: Store,
    routines: Mapping[str, Routine],
    check: tuple[Interview, RuleSet],
    clock: Clock,
    *,
    years: int,
    seed: int,
    core: CoreWays | None = None,
) -> Filled:
    """Write a history that ends now into an empty diary.

    Args:
        store: the diary.
        routines: what there is to do; the first is done.
        check: questions and rules of the symptom check.
        clock: tells when now is.
        years: how long the history is.
        seed: another one tells another story.
        core: the core programme that was followed; None for a history without core work.

    Raises:
        StorageUnavailable: the diary can't be written.
        ValueError: there is no routine to do.
    """
    if not routines:
        raise ValueError("a sample history needs a routine")
    routine = next(iter(routines.values()))
    story = _Story(store, routine, check, clock, seed)
    if core is not None:
        story.with_core(core, seed)
    return story.tell(days=365 * years)


class _Story:
    def __init__(
        self,
        store: Store,
        routine: Routine,
        check: tuple[Interview, RuleSet],
        clock: Clock,
        seed: int,
    ) -> None:
        self._store = store
        self._routine = routine
        self._chance = random.Random(seed)  # noqa: S311
        self._end = clock.utc_now()
        self._today = now(clock).local_date
        self._zone = clock.zone()
        self._clock = ScriptedClock(self._zone)
        self._write = OneWrite(store.sessions)
        self._sessions = Sessions(self._write, self._clock, self._new_id)
        self._examiner = Examiner(*check, self._clock, self._new_id)
        gate = Gate(store.checks, self._clock, self._new_id)
        self._checks = Checks(store.checks, store.episodes, gate, self._clock, self._new_id)
        self._ratings = 0
        self._done = 0
        self._checked = 0
        self._episodes = 0
        self._core: CoreStory | None = None
        self._told = PainStory(store, seed, self._moment)

    def with_core(self, core: CoreWays, seed: int) -> None:
        """Tell of core work, too."""
        self._core = CoreStory(self._store.core, core, seed, self._today, self._core_at)

    def _core_at(self, day: date, hour: float) -> Moment | None:
        """That hour of that day; an hour of today that is still to come was this morning."""
        ago = (self._today - day).days
        return self._moment(ago, hour) or self._moment(ago, 7.5)

    def _moment(self, ago: int, hour: float) -> Moment | None:
        """That hour of that day; None when it is still to come."""
        at_utc = self._at(ago, hour)
        return None if at_utc is None else moment(at_utc, self._zone)

    def tell(self, days: int) -> Filled:
        """One day after the other, the last one being today so far."""
        if self._core is not None:
            self._core.begin(self._today - timedelta(days=days))
        for ago, (pain, since) in zip(range(days, -1, -1), self._pain(days), strict=False):
            self._day(ago, pain, since)
            if self._core is not None:
                self._core.tell(self._today - timedelta(days=ago), since)
        self._tell_training()
        self._told.tell()
        return Filled(self._ratings, self._done, self._checked)

    def _pain(self, days: int) -> Iterator[tuple[float, int]]:
        """The day's level of pain and the days since the episode began, oldest day first.

        The latest episode began lately, so that the sample has something to do today.
        """
        chance = self._chance
        starts = {days - LATEST_EPISODE}
        day = days - LATEST_EPISODE - chance.randint(*DAYS_BETWEEN_EPISODES)
        while day > 0:
            starts.add(day)
            day -= chance.randint(*DAYS_BETWEEN_EPISODES)
        since, worst, settling = 400, 1.0, 30.0
        for today in range(days + 1):
            since += 1
            if today in starts:
                since, worst, settling = 0, chance.uniform(5.5, 7.5), chance.uniform(9, 20)
            level = worst * 0.5 ** (since / settling * 2) + 0.6
            level += FLARE_RISE.get(days - today, 0.0)
            yield max(0.0, level + chance.gauss(0, 0.7)), since

    def _day(self, ago: int, pain: float, since: int) -> None:
        chance = self._chance
        if chance.random() < RATED_SHARE:
            self._rate(ago, chance.uniform(6.5, 8.5), pain + 0.5)
            if chance.random() < 0.35:
                self._rate(ago, chance.uniform(19, 22), pain + chance.gauss(0, 1))
        if since in CHECKED_ON:
            self._check(ago, pain, since)
        elif since == OVER_AFTER:
            self._close(ago)
        wanted = 3 if since < 5 else 2 if since < 21 else 1 if chance.random() < 0.3 else 0
        for number in range(wanted):
            if chance.random() < 0.75:
                hour = 9.0 + number * 5 + chance.uniform(0, 2)
                self._session(ago, hour, pain)

    def _tell_training(self) -> None:
        """The way back from the latest episode."""
        active = self._store.episodes.active()
        if active is not None:
            story = TrainingStory(self._store, self._clock, self._turn_to, self._new_id)
            story.tell(active.onset, self._zone, self._end)

    def _turn_to(self, at_utc: datetime) -> None:
        self._clock.utc, self._clock.seconds = at_utc, 0.0

    def _check(self, ago: int, pain: float, since: int) -> None:
        """The questions answered on the evening of a day; the first ones begin an episode."""
        at_utc = self._at(ago, 20.5)
        if at_utc is None:
            return
        self._clock.utc, self._clock.seconds = at_utc, 0.0
        chance, first = self._chance, since == 0
        self._episodes += first
        yes = {"local_ache"}
        if self._episodes >= 3:
            yes.add("recurrent_episodes")
        if first and chance.random() < 0.5:
            yes.add("stops_daily_activities")
        questions = self._examiner.interview.questions
        answers = Answers(
            symptoms={key: Answer.YES if key in yes else Answer.NO for key in questions},
            age=36,
            onset=Onset.SUDDEN,
            mechanism=chance.choice((Mechanism.DEADLIFT, Mechanism.SQUAT, Mechanism.LEG_DAY)),
            days_since_onset=since,
            trend=Trend.SAME if first else Trend.IMPROVING,
            pain_now=_score(pain),
        )
        last = len(self._examiner.interview.pages) - 1
        regions = (Region.LOWER_BACK, Region.BUTTOCK) if first else (Region.LOWER_BACK,)
        check = self._examiner.assess(
            self._examiner.fresh(), answers, last, BodySide.RIGHT, regions
        )
        self._checks.keep(check)
        self._checked += 1
        if first:
            self._checks.start_episode(check.id)
        elif self._store.episodes.active() is not None:
            self._checks.continue_episode(check.id)

    def _close(self, ago: int) -> None:
        at_utc, active = self._at(ago, 21.0), self._store.episodes.active()
        if at_utc is not None and active is not None:
            self._store.episodes.put(active.ended(moment(at_utc, self._zone)))

    def _at(self, ago: int, hour: float) -> datetime | None:
        """That hour of that day, in UTC; None when it is still to come."""
        day = self._today - timedelta(days=ago)
        local = datetime.combine(day, time.min, self._zone) + timedelta(hours=hour)
        at_utc = local.astimezone(UTC).replace(microsecond=0)
        return at_utc if at_utc < self._end - timedelta(minutes=10) else None

    def _rate(self, ago: int, hour: float, pain: float) -> None:
        at_utc = self._at(ago, hour)
        if at_utc is None:
            return
        when = moment(at_utc, self._zone)
        self._told.rate(Rating(self._new_id(), _score(pain), when), ago)
        self._ratings += 1

    def _session(self, ago: int, hour: float, pain: float) -> None:
        """Run the routine through the engine, now and then only half of it."""
        at_utc = self._at(ago, hour)
        if at_utc is None:
            return
        chance = self._chance
        self._clock.utc, self._clock.seconds = at_utc, 0.0
        before = _score(pain) if chance.random() < 0.9 else None
        plan = self._routine.plan()
        following = self._sessions.begin(self._routine, plan, before)
        stop_after = chance.randint(2, 5) if chance.random() < 0.08 else 1000
        while following.state.status is Status.RUNNING:
            if following.state.position.index >= stop_after:
                following = self._sessions.end_early()
                break
            self._clock.seconds += max(0.001, min(4.0, following.state.remaining))
            following = self._sessions.poll()
        self._write.write()
        self._done += 1
        self._ratings += before is not None
        if before is not None and chance.random() < 0.85:
            self._rate_after(following.record.id, before)

    def _rate_after(self, session_id: str, before: int) -> None:
        """Mostly the same as before, sometimes a point lower, rarely one higher."""
        change = self._chance.choice((-1, -1, 0, 0, 0, 1))
        when = moment(self._clock.utc_now() + timedelta(minutes=1), self._zone)
        score = _score(before + change)
        self._store.ratings.add(
            Rating(self._new_id(), score, when, RatingContext.AFTER_SESSION, session_id)
        )
        self._ratings += 1

    def _new_id(self) -> str:
        return str(uuid.UUID(int=self._chance.getrandbits(128), version=4))


def _score(pain: float) -> int:
    return min(10, max(0, round(pain)))
