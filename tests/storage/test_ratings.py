"""Pain ratings: kept, taken out, put back, and counted by day."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from backcare_desktop.core.diary import RatedDay, RatingContext, by_day
from backcare_desktop.services.ports import Store
from backcare_desktop.storage.store import SqlStore, open_store
from tests.storage.examples import EVER, NOON, rating, record, scores


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


def test_a_day_has_mean_lowest_highest_and_count(store: SqlStore) -> None:
    for number, score in enumerate((2, 7, 4)):
        store.ratings.add(rating(number, score=score))
    assert store.ratings.days(*EVER) == (RatedDay(date(2025, 7, 9), 13 / 3, 2, 7, 3),)


def test_days_without_a_rating_are_missing_and_both_ends_belong(store: SqlStore) -> None:
    added = [rating(day, score=day % 11, at_utc=NOON + timedelta(days=day)) for day in (0, 2, 3, 9)]
    for found in added:
        store.ratings.add(found)
    expected = by_day((found.when.local_date, found.score) for found in added[:3])
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
