"""What happened on which day, as the chart of the pain marks it."""

import random
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from msgspec.structs import replace

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.day_marks import (
    LONGEST_WORDS,
    AreaCounts,
    DoneDay,
    LiftDay,
    NoteDay,
    ReliefDay,
)
from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.load import Load, Unit
from backcare_desktop.core.pain_context import EntryDetail, ReliefKind
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.volatility import volatility, volatility_of
from backcare_desktop.services.ports import Store
from backcare_desktop.storage.store import SqlStore
from tests.fakes import MemoryStore
from tests.storage import training
from tests.storage.examples import EVER, NOON, TODAY, progress, rating, record
from tests.storage.pain import entry, relief

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.fixture(params=["file", "memory"])
def diary(request: pytest.FixtureRequest) -> Store:
    """A diary on disk, and the one other tests stand on; both keep the same rules."""
    kept: Store = MemoryStore() if request.param == "memory" else request.getfixturevalue("store")
    return kept


def ran(diary: Store, number: int, days: int, routine_id: str, outcome: Outcome) -> None:
    """Keep a session of so many days after the first, ended in some way."""
    session = record(number, started=NOON + days * DAY, routine_id=routine_id)
    diary.sessions.begin(session, (), None)
    diary.sessions.append(session.id, (), progress(1, outcome))


def test_a_day_of_stretching_has_a_session_that_came_to_something(diary: Store) -> None:
    told = [
        (0, "evening", Outcome.FINISHED),
        (0, "morning", Outcome.FINISHED),
        (2, "evening", Outcome.PARTIAL),
        (3, "evening", Outcome.DISCARDED),
        (4, "evening", Outcome.OPEN),
        (5, "core:big-three", Outcome.FINISHED),
        (6, "Core:stretch", Outcome.FINISHED),
    ]
    for number, each in enumerate(told):
        ran(diary, number, *each)
    early = DoneDay(TODAY + 2 * DAY, partial=True)
    assert diary.pain_days.stretched(*EVER) == (DoneDay(TODAY), early, DoneDay(TODAY + 6 * DAY))
    assert diary.pain_days.stretched(TODAY + DAY, TODAY + 2 * DAY) == (early,)


def test_a_day_ended_early_only_if_every_session_of_it_did(diary: Store) -> None:
    ran(diary, 1, 0, "evening", Outcome.PARTIAL)
    ran(diary, 2, 0, "morning", Outcome.FINISHED)
    ran(diary, 3, 1, "evening", Outcome.PARTIAL)
    ran(diary, 4, 1, "morning", Outcome.PARTIAL)
    told = [(each.day, each.partial) for each in diary.pain_days.stretched(*EVER)]
    assert told == [(TODAY, False), (TODAY + DAY, True)]


def test_a_day_of_core_work_has_a_set_or_a_session_of_it(diary: Store) -> None:
    ran(diary, 1, 0, "core:big-three", Outcome.PARTIAL)
    ran(diary, 2, 1, "evening", Outcome.FINISHED)
    for number, days in ((1, 0), (2, 3), (3, 3), (4, 4)):
        day = TODAY + days * DAY
        logged = training.performed(number, day=day, logged=NOON + days * DAY)
        diary.core.log(logged, training.planned(day))
    diary.core.remove("set-4", NOON)
    early = DoneDay(TODAY, partial=True)
    assert diary.pain_days.core_done(*EVER) == (early, DoneDay(TODAY + 3 * DAY))
    assert diary.pain_days.core_done(TODAY + DAY, TODAY + 2 * DAY) == ()


def test_a_lift_has_its_heaviest_load_of_the_day_whatever_its_unit(diary: Store) -> None:
    diary.lifting.put_lift(training.lift(1, name="Squat"))
    diary.lifting.put_lift(training.lift(2, name="Deadlift"))
    loads = [(1, "100", Unit.KG), (1, "220.47", Unit.LB), (1, "9.5", Unit.KG), (2, "60", Unit.KG)]
    for number, (lift, amount, unit) in enumerate(loads):
        each = training.entry(number, lift_number=lift)
        diary.lifting.log(replace(each, load=Load(Decimal(amount), unit)))
    gone = training.entry(9)
    diary.lifting.log(replace(gone, load=Load(Decimal(900), Unit.KG)))
    diary.lifting.remove("entry-9", NOON)
    diary.lifting.remove_lift("lift-2", NOON)
    assert diary.pain_days.lifted(*EVER) == (
        LiftDay(TODAY, "lift-2", "Deadlift", Load(Decimal(60), Unit.KG)),
        LiftDay(TODAY, "lift-1", "Squat", Load(Decimal("220.47"), Unit.LB)),
    )
    assert diary.pain_days.lifted(TODAY + DAY, TODAY + DAY) == ()


def test_reliefs_of_a_day_are_told_by_kind_and_sleep_with_its_length(diary: Store) -> None:
    told = [
        (ReliefKind.SLEEP, 0, 300),
        (ReliefKind.SLEEP, 1, 90),
        (ReliefKind.WARMTH, 2, 20),
        (ReliefKind.WARMTH, 3, None),
        (ReliefKind.SLEEP, 24, None),
    ]
    for number, (kind, hours, minutes) in enumerate(told):
        each = relief(number, kind=kind, at_utc=NOON + hours * HOUR)
        diary.entries.put_relief(replace(each, minutes=minutes))
    diary.entries.put(entry(9, at_utc=NOON + 2 * DAY))
    diary.entries.put(entry(8, at_utc=NOON + 3 * DAY))
    diary.ratings.remove("rating-8", NOON)
    assert diary.pain_days.relieved(*EVER) == (
        ReliefDay(TODAY, (ReliefKind.WARMTH, ReliefKind.SLEEP), 390),
        ReliefDay(TODAY + DAY, (ReliefKind.SLEEP,)),
        ReliefDay(TODAY + 2 * DAY, (ReliefKind.WARMTH, ReliefKind.MEDICINE)),
    )
    assert [day.day for day in diary.pain_days.relieved(TODAY, TODAY)] == [TODAY]


def test_a_day_is_told_by_the_beginning_of_its_first_note(diary: Store) -> None:
    long = "Rücken 💪 " * 20
    told = [(1, 3, "later"), (2, 1, long), (3, 0, ""), (4, 24, "next day"), (5, 0, "removed")]
    # A note of blanks is none: the real one after it is the day's first.
    told.append((6, -1, " \n"))
    for number, hours, note in told:
        felt = rating(number, at_utc=NOON + hours * HOUR)
        diary.ratings.add(replace(felt, note=note))
    diary.ratings.remove("rating-5", NOON)
    expected = NoteDay(TODAY, long[:LONGEST_WORDS]), NoteDay(TODAY + DAY, "next day")
    assert diary.pain_days.noted(*EVER) == expected
    assert diary.pain_days.noted(TODAY, TODAY) == expected[:1]


def test_areas_are_counted_once_an_entry(diary: Store) -> None:
    left, middle = BodyArea.LOWER_BACK_LEFT, BodyArea.LOWER_BACK_MIDDLE
    named: dict[int, tuple[BodyArea, ...]] = {1: (left, middle), 2: (middle,), 3: (), 4: (left,)}
    for number, areas in named.items():
        at_utc = NOON + number * HOUR
        diary.entries.put(entry(number, at_utc=at_utc, detail=EntryDetail(areas=areas)))
    diary.ratings.remove("rating-4", NOON)
    assert diary.pain_days.areas(*EVER) == AreaCounts(3, 2, {middle: 2, left: 1})
    assert diary.pain_days.areas(TODAY + DAY, TODAY + DAY) == AreaCounts(0, 0, {})


def test_the_pain_moves_between_ratings_of_a_moment_only(diary: Store) -> None:
    told = [(5, 0), (9, 1), (2, 2), (4, 26)]
    for number, (score, hours) in enumerate(told):
        felt = rating(number, score=score, at_utc=NOON + hours * HOUR)
        context = RatingContext.WORST if score == 9 else RatingContext.NOW
        diary.ratings.add(replace(felt, context=context))
    assert diary.pain_days.moves(*EVER) == (3 + 2, 3)
    assert diary.pain_days.moves(TODAY, TODAY) == (3, 2)
    assert diary.pain_days.moves(date(1999, 1, 1), date(1999, 1, 1)) == (0, 0)


def test_a_month_made_at_random_is_the_same_in_both(store: SqlStore) -> None:
    memory = MemoryStore()
    for each in (store, memory):
        _live(each, random.Random(6))
    asked: list[Callable[[Store], object]] = [
        lambda diary: diary.pain_days.relieved(*EVER),
        lambda diary: diary.pain_days.noted(*EVER),
        lambda diary: diary.pain_days.areas(*EVER),
        lambda diary: diary.pain_days.moves(*EVER),
        lambda diary: diary.entries.latest(50),
        lambda diary: diary.entries.between(TODAY, TODAY + 9 * DAY),
        lambda diary: diary.entries.reliefs(TODAY, TODAY + 9 * DAY),
        lambda diary: diary.ratings.days(*EVER),
    ]
    for ask in asked:
        found = ask(store)
        assert found
        assert found == ask(memory)
    moved = volatility_of(*store.pain_days.moves(*EVER))
    assert moved == volatility(each.rating for each in store.entries.between(*EVER))


def _live(diary: Store, chance: random.Random) -> None:
    for number in range(150):
        diary.entries.put(_felt(number, NOON + chance.randrange(720) * HOUR, chance))
        if chance.random() < 0.1:
            diary.ratings.remove(f"rating-{chance.randrange(number + 1)}", NOON)
        if chance.random() < 0.3:
            kind, hours = chance.choice(list(ReliefKind)), chance.randrange(720)
            diary.entries.put_relief(relief(9000 + number, kind=kind, at_utc=NOON + hours * HOUR))


def _felt(number: int, at_utc: datetime, chance: random.Random) -> Entry:
    found = entry(number, score=chance.randrange(11), at_utc=at_utc)
    note = f"note {number}" if chance.random() < 0.4 else ""
    said = replace(found.rating, context=chance.choice(list(RatingContext)), note=note)
    areas = tuple(BodyArea)[number % 20 : number % 20 + chance.randrange(3)]
    reliefs = found.reliefs[: chance.randrange(3)]
    return Entry(said, found.entered_utc, EntryDetail(areas=areas), reliefs)
