"""A diary in memory with its pages, written by days ago."""

import itertools
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Generic, TypeVar

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load import Load, Steps, Unit
from backcare_desktop.core.load_plan import Lift
from backcare_desktop.core.outcome import RmdqMeasure
from backcare_desktop.core.pain_context import EntryDetail, Relief, ReliefKind
from backcare_desktop.core.programme import CORE_PREFIX, PlannedDay
from backcare_desktop.core.session_log import Outcome, Progress, SessionRecord
from backcare_desktop.core.set_log import SetLog
from backcare_desktop.core.timeline import Position
from backcare_desktop.services.clinician_page import ClinicianPages
from backcare_desktop.services.measures import Measures
from backcare_desktop.services.pain_page import PainPages
from backcare_desktop.services.ports import Store
from tests.core.test_programme import programme
from tests.fakes import FakeClock, MemoryStore
from tests.services.test_sessions import PLAN

TODAY = date(2025, 7, 9)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def at(days_ago: int, hour: int = 9) -> Moment:
    day = ago(days_ago)
    return Moment(datetime(day.year, day.month, day.day, hour, tzinfo=UTC), 0, "UTC", day)


def kg(amount: str) -> Load:
    return Load(Decimal(amount), Unit.KG)


S = TypeVar("S", bound=Store)


class Book(Generic[S]):
    """Writes single things; reads pages."""

    def __init__(self, store: S) -> None:
        self._numbers = itertools.count(1)
        self.clock = FakeClock()
        self.store = store
        self.pages = PainPages(
            store.ratings,
            store.pain_days,
            store.flares,
            store.measures,
            store.episodes,
            store.lifting,
            self.clock,
        )
        measures = Measures(store.measures, store.episodes, self.clock, self.new_id)
        self.clinician = ClinicianPages(
            store.ratings, store.pain_days, measures, store.episodes, self.clock
        )

    def rate(
        self,
        days_ago: int,
        *scores: int,
        areas: tuple[BodyArea, ...] = (),
        note: str = "",
        context: RatingContext = RatingContext.NOW,
    ) -> None:
        for hour, score in enumerate(scores, start=6):
            when = at(days_ago, hour)
            rating = Rating(self.new_id(), score, when, context, note=note)
            self.store.entries.put(Entry(rating, when.at_utc, EntryDetail(areas)))

    def rate_each(self, first_ago: int, *scores: int) -> None:
        """One score a day, from ``first_ago`` days ago on."""
        for number, score in enumerate(scores):
            self.rate(first_ago - number, score)

    def begin_episode(self, days_ago: int, key: str = "e") -> Episode:
        episode = Episode(key, ago(days_ago), None, None, (), at(days_ago))
        self.store.episodes.put(episode)
        return episode

    def session(
        self,
        days_ago: int,
        *,
        core: bool = False,
        broken: bool = False,
        early: bool = False,
        routine: str = "trio",
    ) -> None:
        routine = f"{CORE_PREFIX}own" if core else routine
        ended = Outcome.PARTIAL if early else Outcome.FINISHED
        outcome = Outcome.OPEN if broken else ended
        progress = Progress(Position(0, 0.0), 100.0, outcome, None if broken else at(days_ago))
        record = SessionRecord(self.new_id(), routine, "Trio", PLAN, at(days_ago), progress)
        self.store.sessions.begin(record, (), None)

    def core_set(self, days_ago: int) -> None:
        day = ago(days_ago)
        log = SetLog(
            self.new_id(), day, at(days_ago), "plank", None, 1, 20, seconds=True, target=20
        )
        self.store.core.log(log, PlannedDay(day, programme()))

    def lift(self, days_ago: int, name: str, load: str) -> None:
        self.store.lifting.put_lift(Lift(name.lower(), name, kg("100"), Steps(kg("2.5"))))
        entry = LiftEntry(self.new_id(), ago(days_ago), at(days_ago), name.lower(), 3, 5, kg(load))
        self.store.lifting.log(entry)

    def relieve(self, days_ago: int, kind: ReliefKind, minutes: int | None = None) -> None:
        words = "one" if kind.needs_words else ""
        self.store.entries.put_relief(Relief(self.new_id(), kind, at(days_ago), words, minutes))

    def rmdq(self, days_ago: int, score: int, *, finished: bool = True) -> None:
        ticked = tuple(range(1, score + 1))
        self.store.measures.put_rmdq(RmdqMeasure(self.new_id(), at(days_ago), ticked, finished))

    def new_id(self) -> str:
        return f"id-{next(self._numbers):05}"


class PainBook(Book[MemoryStore]):
    """A book in memory."""

    def __init__(self) -> None:
        super().__init__(MemoryStore())
