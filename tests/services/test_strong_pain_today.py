"""Strong pain today, wherever it was told, until tomorrow or until it is taken back."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from msgspec.structs import replace

from backcare_desktop.core.clock import now
from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.set_log import ExerciseNote
from backcare_desktop.services.diary import Diary
from backcare_desktop.services.strong_pain import StrongPain
from tests.core.test_lift_log import ENTRY
from tests.core.test_load_plan import SQUAT
from tests.services.test_core_work import DAY, TODAY, House


@pytest.fixture
def house() -> House:
    return House()


def strong(house: House) -> int | None:
    store = house.store
    return StrongPain(store.ratings, store.lifting, store.core).on(now(house.clock).local_date)


def rate(house: House, score: int, context: RatingContext = RatingContext.NOW) -> str:
    diary = Diary(house.store.ratings, house.clock, house._new)
    return diary.rate(score, context).rating.id


def note(house: House) -> None:
    house.work.sets.say_hurt(TODAY, "plank", hurt=True, pain=9)


def lift(house: House) -> None:
    house.store.lifting.put_lift(SQUAT)
    entry = replace(ENTRY, day=TODAY, logged=now(house.clock), pain_during=9)
    house.store.lifting.log(entry)


def morning(house: House) -> None:
    house.store.lifting.put_lift(SQUAT)
    entry = replace(ENTRY, day=TODAY - DAY, logged=now(house.clock), pain_next_morning=9)
    house.store.lifting.log(entry)


def player(house: House) -> None:
    house.begin()
    house.run(60)
    house.guide.hurt()
    house.guide.tell_hurt(9, None, ())


@pytest.mark.parametrize("context", RatingContext)
def test_a_rating_above_five_counts_in_any_context(house: House, context: RatingContext) -> None:
    rate(house, 5, context)
    assert strong(house) is None
    rate(house, 9, context)
    rate(house, 1)
    assert strong(house) == 9


@pytest.mark.parametrize("tell", [note, lift, morning, player])
def test_it_counts_wherever_else_it_was_told(house: House, tell: Callable[[House], None]) -> None:
    assert strong(house) is None
    tell(house)
    assert strong(house) == 9


def test_it_stands_until_tomorrow(house: House) -> None:
    rate(house, 9)
    note(house)
    house.clock.advance(timedelta(days=1).total_seconds())
    assert strong(house) is None


def test_taken_back_it_stands_no_more(house: House) -> None:
    rated = rate(house, 9)
    house.store.ratings.remove(rated, house.clock.utc_now())
    note(house)
    house.work.sets.say_hurt(TODAY, "plank", hurt=False)
    assert house.store.core.notes(TODAY, TODAY) in {(), (ExerciseNote(TODAY, "plank"),)}
    assert strong(house) is None
