"""Entries of the pain diary and what was done against pain: taken out, put back, found again."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy.exc import IntegrityError

from backcare_desktop.core.entry import Before, Entry
from backcare_desktop.core.pain_context import EntryDetail, ReliefKind
from backcare_desktop.services.ports import Store
from backcare_desktop.storage.store import SqlStore, open_store
from tests.fakes import MemoryStore
from tests.storage.examples import EVER, NOON, TODAY, rating, record
from tests.storage.next_release import contents
from tests.storage.pain import entry, relief

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.fixture(params=["file", "memory"])
def diary(request: pytest.FixtureRequest) -> Store:
    """A diary on disk, and the one other tests stand on; both keep the same rules."""
    kept: Store = MemoryStore() if request.param == "memory" else request.getfixturevalue("store")
    return kept


def numbers(entries: tuple[Entry, ...]) -> list[int]:
    return [int(found.rating.id.removeprefix("rating-")) for found in entries]


def test_everything_is_there_after_opening_again(database: Path) -> None:
    store = open_store(database)
    store.entries.put(entry())
    store.entries.put_relief(relief(5))
    store.close()
    store = open_store(database)
    assert store.entries.get("rating-1") == entry()
    assert store.entries.reliefs(*EVER) == (*entry().reliefs, relief(5))
    store.close()


def test_an_entry_is_a_rating_and_a_rating_is_an_entry(diary: Store) -> None:
    diary.entries.put(entry(1))
    assert diary.ratings.latest(9) == (entry(1).rating,)
    assert [day.value for day in diary.ratings.days(*EVER)] == [4]
    bare = rating(2, at_utc=NOON + HOUR)
    diary.ratings.add(bare)
    assert diary.entries.get("rating-2") == Entry(bare, bare.when.at_utc)


def test_when_it_was_written_down_first_stays(diary: Store) -> None:
    first = entry()
    diary.entries.put(first)
    edited = first.with_rating(replace(first.rating, score=7, note="worse"))
    diary.entries.put(replace(edited, entered_utc=NOON + 9 * DAY))
    assert diary.entries.get("rating-1") == edited
    assert edited.back_dated


def test_what_is_no_longer_said_is_gone(diary: Store) -> None:
    diary.entries.put(entry())
    less = replace(entry(), detail=EntryDetail(), reliefs=entry().reliefs[:1])
    diary.entries.put(less)
    assert diary.entries.get("rating-1") == less
    assert diary.entries.reliefs(*EVER) == less.reliefs


def test_a_removed_entry_shows_nowhere_and_putting_it_brings_it_back(diary: Store) -> None:
    diary.entries.put(entry())
    diary.ratings.remove("rating-1", NOON)
    assert diary.entries.get("rating-1") is None
    assert diary.entries.latest(9) == diary.entries.of_day(TODAY) == ()
    assert diary.entries.reliefs(*EVER) == ()
    diary.entries.put(entry())
    assert diary.entries.latest(9) == (entry(),)
    assert diary.entries.reliefs(*EVER) == entry().reliefs


def test_a_restored_rating_has_all_its_words_again(diary: Store) -> None:
    diary.entries.put(entry())
    diary.ratings.remove("rating-1", NOON)
    diary.ratings.restore("rating-1")
    assert diary.entries.get("rating-1") == entry()


def test_what_is_not_there_is_not_found(diary: Store) -> None:
    assert diary.entries.get("rating-1") is None
    assert diary.entries.latest(9) == diary.entries.between(*EVER) == ()


def test_a_day_stands_in_order_of_time_and_holds_nothing_else(diary: Store) -> None:
    hours = {1: 3, 2: 1, 3: 2, 4: 24, 5: -24}
    for number, hour in hours.items():
        diary.entries.put(entry(number, at_utc=NOON + hour * HOUR))
    assert numbers(diary.entries.of_day(TODAY)) == [2, 3, 1]
    assert numbers(diary.entries.between(TODAY - DAY, TODAY)) == [5, 2, 3, 1]


def test_order_goes_by_the_instant_where_an_hour_comes_twice(diary: Store) -> None:
    # 02:30 happens twice in Berlin on this night; the second one is the later.
    first = datetime(2025, 10, 26, 0, 30, tzinfo=UTC)
    diary.entries.put(entry(1, at_utc=first + HOUR))
    diary.entries.put(entry(2, at_utc=first))
    assert numbers(diary.entries.of_day(date(2025, 10, 25))) == [2, 1]


def test_the_list_goes_on_where_it_was_left_also_between_entries_of_one_instant(
    diary: Store,
) -> None:
    hours = {1: 0, 2: 1, 3: 1, 4: 1, 5: 2}
    for number, hour in hours.items():
        diary.entries.put(entry(number, at_utc=NOON + hour * HOUR))
    seen: list[int] = []
    before: Before | None = None
    while page := diary.entries.latest(2, before):
        seen += numbers(page)
        before = Before(page[-1].rating.when.at_utc, page[-1].rating.id)
    assert seen == [5, 4, 3, 2, 1]
    assert diary.entries.latest(0) == ()


def test_a_place_may_be_of_an_entry_that_is_gone_by_now(diary: Store) -> None:
    for number in (1, 2, 3):
        diary.entries.put(entry(number, at_utc=NOON + number * HOUR))
    diary.ratings.remove("rating-2", NOON)
    assert numbers(diary.entries.latest(9, Before(NOON + 2 * HOUR, "rating-2"))) == [1]


# --- reliefs -------------------------------------------------------------------------------------


def test_reliefs_stand_in_order_of_time_alone_or_with_a_rating(diary: Store) -> None:
    diary.entries.put(entry(1, at_utc=NOON + HOUR))
    alone = [
        relief(number, at_utc=NOON + hours * HOUR) for number, hours in ((2, 2), (3, 0), (4, 48))
    ]
    for found in alone:
        diary.entries.put_relief(found)
    expected = (alone[1], *entry(1, at_utc=NOON + HOUR).reliefs, alone[0])
    assert diary.entries.reliefs(TODAY, TODAY) == expected
    assert diary.entries.reliefs(TODAY + 2 * DAY, date(2100, 1, 1)) == (alone[2],)


def test_a_relief_is_rewritten_removed_and_put_again(diary: Store) -> None:
    for kind in (ReliefKind.WARMTH, ReliefKind.MEDICINE):
        diary.entries.put_relief(relief(1, kind=kind))
        assert diary.entries.reliefs(*EVER) == (relief(1, kind=kind),)
    diary.entries.remove_relief("relief-1")
    assert diary.entries.reliefs(*EVER) == ()
    with pytest.raises(LookupError, match="relief-1"):
        diary.entries.remove_relief("relief-1")
    diary.entries.put_relief(relief(1))
    assert diary.entries.reliefs(*EVER) == (relief(1),)


def test_a_relief_of_an_entry_taken_away_alone_is_gone_from_the_entry(diary: Store) -> None:
    diary.entries.put(entry(1))
    diary.entries.remove_relief("relief-10")
    found = diary.entries.get("rating-1")
    assert found is not None
    assert found.reliefs == entry(1).reliefs[1:]
    diary.entries.put_relief(entry(1).reliefs[0])
    assert diary.entries.get("rating-1") == entry(1)


# --- the file ------------------------------------------------------------------------------------


def test_a_page_takes_five_questions_however_long_it_is(store: SqlStore) -> None:
    for number in range(1, 30):
        store.entries.put(entry(number, at_utc=NOON + number * HOUR))
    asked: list[str] = []
    store._database.connection.set_trace_callback(asked.append)
    assert len(store.entries.latest(25)) == 25
    assert len([said for said in asked if said.startswith("SELECT")]) == 5


def test_an_entry_around_a_session_that_is_not_there_changes_nothing(store: SqlStore) -> None:
    store.sessions.begin(record(), (), None)
    lost = entry().with_rating(replace(entry().rating, session_id="nowhere"))
    with pytest.raises(IntegrityError):
        store.entries.put(lost)
    assert store.entries.latest(1) == ()


def test_rewriting_an_entry_with_itself_changes_no_row(database: Path) -> None:
    store = open_store(database)
    store.entries.put(entry())
    store.close()
    before = contents(database)
    store = open_store(database)
    store.entries.put(entry())
    store.close()
    assert contents(database) == before
