"""Stand-ins that live in memory and behave like the real thing, without a file, wait or thread."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from backcare_desktop.core.diary import RatedDay, Rating, by_day
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.session_log import (
    LoggedEvent,
    Outcome,
    Progress,
    SessionMark,
    SessionRecord,
)

T = TypeVar("T")

NOON = datetime(2025, 7, 9, 10, 0, tzinfo=UTC)
"""Noon of a summer's Wednesday in Berlin; where a FakeClock stands unless told otherwise."""


class FakeClock:
    """A clock that moves when told to.

    Attributes:
        utc: the wall clock.
        mono, boot: seconds of the clock that stops, and of the one that goes on, during sleep.
    """

    def __init__(
        self,
        utc: datetime = NOON,
        mono: float = 1000.0,
        boot: float = 1000.0,
        zone: str = "Europe/Berlin",
    ) -> None:
        self.utc = utc
        self.mono = mono
        self.boot_s = boot
        self.zone_name = zone

    def utc_now(self) -> datetime:
        return self.utc

    def monotonic(self) -> float:
        return self.mono

    def boot(self) -> float:
        return self.boot_s

    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.zone_name)

    def advance(self, seconds: float) -> None:
        """Time passes, for all clocks alike."""
        self.mono += seconds
        self.sleep(seconds)

    def sleep(self, seconds: float) -> None:
        """The computer sleeps: the monotonic clock stands still, the others go on."""
        self.boot_s += seconds
        self.utc += timedelta(seconds=seconds)

    def jump(self, seconds: float) -> None:
        """Somebody sets the wall clock; no time passes."""
        self.utc += timedelta(seconds=seconds)


class InlineJobs:
    """Does the work at once, in the order given, and reports back before ``submit`` returns."""

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[StorageUnavailable], None],
    ) -> None:
        try:
            result = work()
        except StorageUnavailable as problem:
            failed(problem)
            return
        done(result)


class HeldJobs:
    """Keeps what it is given until :meth:`run` is called, as a busy worker does."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], None]] = []

    def __len__(self) -> int:
        return len(self._waiting)

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[StorageUnavailable], None],
    ) -> None:
        self._waiting.append(lambda: InlineJobs().submit(work, done, failed))

    def run(self) -> None:
        """Do everything that waits, and what that gives in turn."""
        while self._waiting:
            self._waiting.pop(0)()


class FakeSound:
    """A loudspeaker that remembers what it was given.

    Attributes:
        played: the cues, in order.
        silent: why nothing is heard; None when it is.
    """

    def __init__(self) -> None:
        self.played: list[str] = []
        self.volume = 100
        self.silent: str | None = None

    def play(self, cue: str) -> None:
        self.played.append(str(cue))

    def set_volume(self, percent: int) -> None:
        self.volume = percent

    def problem(self) -> str | None:
        return self.silent

    def warm_up(self) -> None:
        """A real one loads its library here."""

    def close(self) -> None:
        """A real one lets go of the device here."""


class FakeSpeech:
    """Somebody who writes down what is to be said.

    Attributes:
        said: the sentences, in order.
    """

    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, text: str, *, at_once: bool = False) -> None:
        self.said.append(text)


class MemoryRatings:
    """Ratings in a dictionary.

    Attributes:
        problem: raised by every method while it is set, as by a disk that is full.
    """

    def __init__(self, *ratings: Rating) -> None:
        self.problem: StorageUnavailable | None = None
        self._kept: dict[str, Rating] = {rating.id: rating for rating in ratings}
        self._removed: set[str] = set()

    def add(self, rating: Rating) -> None:
        self._check()
        self._kept[rating.id] = rating

    def remove(self, rating_id: str, at_utc: datetime) -> None:
        self._check()
        if at_utc.utcoffset() != timedelta(0):
            raise ValueError("at_utc must be an aware time in UTC")
        if rating_id in self._kept:
            self._removed.add(rating_id)

    def restore(self, rating_id: str) -> None:
        self._check()
        self._removed.discard(rating_id)

    def days(self, first: date, last: date) -> tuple[RatedDay, ...]:
        self._check()
        return by_day(
            (rating.when.local_date, rating.score)
            for rating in self._shown()
            if first <= rating.when.local_date <= last
        )

    def latest(self, count: int) -> tuple[Rating, ...]:
        self._check()
        return tuple(sorted(self._shown(), key=_felt_at, reverse=True)[:count])

    def first_day(self) -> date | None:
        self._check()
        return min((rating.when.local_date for rating in self._shown()), default=None)

    def _shown(self) -> list[Rating]:
        return [rating for rating in self._kept.values() if rating.id not in self._removed]

    def _check(self) -> None:
        if self.problem is not None:
            raise self.problem


class MemorySessions:
    """Sessions and their events in dictionaries; the pain before one goes to ``ratings``.

    Attributes:
        problem: raised by every method while it is set, as by a disk that is full.
    """

    def __init__(self, ratings: MemoryRatings | None = None) -> None:
        self.problem: StorageUnavailable | None = None
        self._ratings = ratings
        self._records: dict[str, SessionRecord] = {}
        self._events: dict[str, list[LoggedEvent]] = {}

    def begin(
        self, record: SessionRecord, events: Sequence[LoggedEvent], rating: Rating | None
    ) -> None:
        self._check()
        if rating is not None and self._ratings is not None:
            self._ratings.add(rating)
        self._records[record.id] = record
        self._events[record.id] = list(events)

    def append(self, session_id: str, events: Sequence[LoggedEvent], progress: Progress) -> None:
        self._check()
        self._records[session_id] = replace(self._records[session_id], progress=progress)
        self._events[session_id].extend(events)

    def newest_open(self) -> SessionRecord | None:
        self._check()
        opened = [r for r in self._records.values() if r.progress.outcome is Outcome.OPEN]
        return max(opened, key=_started_at, default=None)

    def get(self, session_id: str) -> SessionRecord | None:
        self._check()
        return self._records.get(session_id)

    def events(self, session_id: str) -> tuple[LoggedEvent, ...]:
        self._check()
        return tuple(self._events.get(session_id, ()))

    def marks(self, first: date, last: date) -> tuple[SessionMark, ...]:
        self._check()
        return tuple(
            _mark(record)
            for record in sorted(self._records.values(), key=_started_at)
            if first <= record.started.local_date <= last and _counts(record)
        )

    def last_of(self, routine_id: str) -> SessionMark | None:
        self._check()
        found = [r for r in self._records.values() if r.routine_id == routine_id and _counts(r)]
        return _mark(max(found, key=_started_at)) if found else None

    def _check(self) -> None:
        if self.problem is not None:
            raise self.problem


def _felt_at(rating: Rating) -> datetime:
    return rating.when.at_utc


def _started_at(record: SessionRecord) -> datetime:
    return record.started.at_utc


def _counts(record: SessionRecord) -> bool:
    return record.progress.outcome in {Outcome.FINISHED, Outcome.PARTIAL}


def _mark(record: SessionRecord) -> SessionMark:
    return SessionMark(
        id=record.id,
        routine_id=record.routine_id,
        routine_name=record.routine_name,
        started=record.started,
        outcome=record.progress.outcome,
        active_s=record.progress.active_s,
    )
