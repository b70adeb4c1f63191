"""Pain ratings: kept, taken out, put back, and counted by day."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlalchemy.exc import IntegrityError

from backcare_desktop.core.clock import moment
from backcare_desktop.core.daily import DailyPain, daily
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.services.ports import Store
from backcare_desktop.storage.store import SqlStore, open_store
from tests.fakes import MemoryStore
from tests.storage.examples import BERLIN, EVER, NOON, TODAY, rating, record, scores
from tests.storage.strategies import ids, quick


@st.composite
def of_few_days(draw: st.DrawFn) -> Rating:
    """A rating of one of five days, at one of few instants, so that some share one."""
    at_utc = NOON + timedelta(hours=draw(st.integers(-30, 30)) * 2)
    return Rating(
        draw(ids),
        draw(st.integers(0, 10)),
        moment(at_utc, BERLIN),
        draw(st.sampled_from(RatingContext)),
    )


@pytest.fixture(scope="module")
def emptied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    """A diary for many examples; each leaves it without a rating that shows."""
    store = open_store(tmp_path_factory.mktemp("emptied") / "backcare.sqlite")
    yield store
    store.close()


def test_a_store_is_what_the_use_cases_ask_for(store: SqlStore) -> None:
    wanted: Store = store
    assert wanted.writable


def test_a_rating_is_there_after_closing_and_opening(database: Path) -> None:
    store = open_store(database)
    store.ratings.add(rating(1))
    store.close()
    store = open_store(database)
    assert store.ratings.latest(5) == (rating(1),)
    store.close()


@pytest.fixture(params=["file", "memory"])
def diary(request: pytest.FixtureRequest, store: SqlStore) -> Store:
    """A diary on disk, and the one other tests stand on; both keep the same rules."""
    return MemoryStore() if request.param == "memory" else store


def test_many_ratings_come_together_and_are_marked_as_written_then(diary: Store) -> None:
    many = [rating(number, at_utc=NOON + timedelta(minutes=number)) for number in range(1_200)]
    entered = NOON + timedelta(days=3)
    diary.ratings.add_all(many, entered)
    assert diary.ratings.latest(2_000) == tuple(reversed(many))
    assert {entry.entered_utc for entry in diary.entries.between(*EVER)} == {entered}


def test_one_that_is_there_already_keeps_all_of_them_out(store: SqlStore) -> None:
    store.ratings.add(rating(700))
    with pytest.raises(IntegrityError):
        store.ratings.add_all([rating(number) for number in range(1_200)], NOON)
    assert store.ratings.latest(9) == (rating(700),)


def test_many_ratings_go_together_and_no_others(diary: Store) -> None:
    many = [rating(number, at_utc=NOON + timedelta(minutes=number)) for number in range(1_200)]
    diary.ratings.add_all(many, NOON)
    gone = [each.id for each in many if each is not many[7]]
    diary.ratings.remove_all([*gone, "rating-unknown"], NOON)
    assert diary.ratings.latest(9) == (many[7],)
    diary.ratings.restore(many[8].id)
    assert diary.ratings.latest(9) == (many[8], many[7])


def test_one_that_was_removed_before_keeps_its_time(database: Path) -> None:
    store = open_store(database)
    store.ratings.add_all([rating(1), rating(2)], NOON)
    store.ratings.remove("rating-1", NOON)
    store.ratings.remove_all(["rating-1", "rating-2"], NOON + timedelta(days=1))
    store.close()
    with closing(sqlite3.connect(database)) as connection:
        asked = "SELECT id, removed_at_utc FROM pain_rating"
        removed = dict(connection.execute(asked).fetchall())
    assert removed["rating-1"] < removed["rating-2"]


def test_no_ratings_at_all_change_nothing(diary: Store) -> None:
    diary.ratings.add_all([], NOON)
    diary.ratings.remove_all([], NOON)
    assert diary.ratings.latest(9) == ()


def test_the_newest_rating_comes_first(store: SqlStore) -> None:
    for number in (2, 0, 1):
        at = NOON + timedelta(hours=number)
        store.ratings.add(rating(number, score=number, at_utc=at))
    assert scores(store.ratings.latest(2)) == [2, 1]
    assert store.ratings.latest(0) == ()


def test_order_goes_by_the_instant_not_by_the_wall_clock(store: SqlStore) -> None:
    # 02:30 happens twice in Berlin on this night; the second one is the later.
    first = datetime(2025, 10, 26, 0, 30, tzinfo=UTC)
    second = datetime(2025, 10, 26, 1, 30, tzinfo=UTC)
    store.ratings.add(rating(1, score=7, at_utc=second))
    store.ratings.add(rating(2, score=3, at_utc=first))
    assert scores(store.ratings.latest(2)) == [7, 3]


def test_a_day_has_a_value_mean_lowest_highest_and_count(store: SqlStore) -> None:
    for number, score in enumerate((2, 7, 4)):
        store.ratings.add(rating(number, score=score, at_utc=NOON + timedelta(hours=number)))
    assert store.ratings.days(*EVER) == (DailyPain(date(2025, 7, 9), 4, 13 / 3, 2, 7, 3),)


@pytest.mark.parametrize("context", [RatingContext.WORST, RatingContext.AVERAGE])
def test_what_sums_a_day_up_is_its_value_only_where_nothing_else_was_rated(
    store: SqlStore, context: RatingContext
) -> None:
    summed_up = replace(rating(1, score=9, at_utc=NOON + timedelta(hours=9)), context=context)
    store.ratings.add(summed_up)
    assert [day.value for day in store.ratings.days(*EVER)] == [9]
    store.ratings.add(rating(2, score=3))
    (day,) = store.ratings.days(*EVER)
    assert (day.value, day.lowest, day.highest) == (3, 3, 9)


def test_ratings_of_one_instant_are_told_apart_by_their_ids(store: SqlStore) -> None:
    for number in (3, 1, 2):
        store.ratings.add(rating(number, score=number))
    assert [day.value for day in store.ratings.days(*EVER)] == [3]


@given(ratings=st.lists(of_few_days(), max_size=30), gone=st.sets(st.integers(0, 29)))
@quick
def test_days_come_to_what_the_rules_make_of_their_ratings(
    emptied: SqlStore, ratings: list[Rating], gone: set[int]
) -> None:
    for found in ratings:
        emptied.ratings.add(found)
    for number in gone & set(range(len(ratings))):
        emptied.ratings.remove(ratings[number].id, NOON)
    kept = [found for number, found in enumerate(ratings) if number not in gone]
    expected = tuple(replace(day, at=None) for day in daily(kept))
    assert emptied.ratings.days(*EVER) == expected
    first, last = (TODAY + timedelta(days=days) for days in (-1, 1))
    inside = tuple(day for day in expected if first <= day.day <= last)
    assert emptied.ratings.days(first, last) == inside
    for found in ratings:
        emptied.ratings.remove(found.id, NOON)


def test_a_day_that_a_wrong_clock_gave_spoils_no_other(store: SqlStore) -> None:
    store.ratings.add(rating(1))
    for number, year in enumerate((1899, 2101), 2):
        store.ratings.add(rating(number, at_utc=NOON.replace(year=year)))
    assert [day.day for day in store.ratings.days(date.min, date.max)] == [TODAY]
    assert store.ratings.first_day() == TODAY


def test_days_without_a_rating_are_missing_and_both_ends_belong(store: SqlStore) -> None:
    added = [rating(day, score=day % 11, at_utc=NOON + timedelta(days=day)) for day in (0, 2, 3, 9)]
    for found in added:
        store.ratings.add(found)
    expected = tuple(replace(day, at=None) for day in daily(added[:3]))
    assert store.ratings.days(date(2025, 7, 9), date(2025, 7, 12)) == expected
    assert store.ratings.days(date(2025, 7, 10), date(2025, 7, 10)) == ()


def test_a_removed_rating_shows_nowhere_and_comes_back_whole(store: SqlStore) -> None:
    kept, gone = rating(1, at_utc=NOON + timedelta(days=1)), rating(2)
    store.ratings.add(kept)
    store.ratings.add(gone)
    before = store.ratings.latest(9), store.ratings.days(*EVER), store.ratings.first_day()
    store.ratings.remove(gone.id, NOON)
    assert store.ratings.latest(9) == (kept,)
    assert [day.day for day in store.ratings.days(*EVER)] == [kept.when.local_date]
    assert store.ratings.first_day() == kept.when.local_date
    store.ratings.restore(gone.id)
    assert (store.ratings.latest(9), store.ratings.days(*EVER), store.ratings.first_day()) == before


def test_removing_and_restoring_twice_changes_nothing(store: SqlStore) -> None:
    store.ratings.add(rating(1))
    store.ratings.remove("rating-1", NOON)
    store.ratings.remove("rating-1", NOON + timedelta(days=1))
    assert store.ratings.latest(1) == ()
    store.ratings.restore("rating-1")
    store.ratings.restore("rating-1")
    assert store.ratings.latest(1) == (rating(1),)


def test_an_unknown_rating_is_our_mistake_not_a_success(store: SqlStore) -> None:
    with pytest.raises(LookupError, match="rating-8"):
        store.ratings.remove("rating-8", NOON)
    with pytest.raises(LookupError, match="rating-8"):
        store.ratings.restore("rating-8")


def test_an_empty_diary_has_no_days(store: SqlStore) -> None:
    assert store.ratings.first_day() is None
    assert store.ratings.days(*EVER) == ()
    assert store.ratings.latest(3) == ()


def test_a_rating_around_a_session_that_is_not_there_is_our_mistake(store: SqlStore) -> None:
    with pytest.raises(IntegrityError):
        store.ratings.add(rating(1, session_id="nowhere"))
    store.sessions.begin(record(), (), None)
    store.ratings.add(rating(1, session_id="session-1"))
    assert store.ratings.latest(1)[0].session_id == "session-1"


def test_the_same_rating_twice_is_our_mistake_and_the_store_goes_on(store: SqlStore) -> None:
    store.ratings.add(rating(1))
    with pytest.raises(IntegrityError):
        store.ratings.add(rating(1))
    store.ratings.add(rating(2))
    assert len(store.ratings.latest(9)) == 2


def test_mornings_are_those_of_some_days_in_order_without_the_removed(store: SqlStore) -> None:
    for number in range(1, 5):
        at = NOON + timedelta(days=number)
        kept = rating(number, score=number, at_utc=at)
        context = RatingContext.NOW if number == 2 else RatingContext.NEXT_MORNING
        store.ratings.add(replace(kept, context=context))
    found = store.ratings.mornings(date.min, date.max)
    assert scores(found) == [1, 3, 4]
    day = found[1].when.local_date
    assert scores(store.ratings.mornings(day, day)) == [3]
    store.ratings.remove(found[1].id, NOON)
    assert scores(store.ratings.mornings(date.min, date.max)) == [1, 4]
