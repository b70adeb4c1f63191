"""Declared flares: kept as a whole, and the days on which there was none."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from backcare_desktop.services.ports import Store
from backcare_desktop.storage.store import open_store
from tests.fakes import MemoryStore
from tests.storage.examples import TODAY
from tests.storage.pain import flare

DAY = timedelta(days=1)


@pytest.fixture(params=["file", "memory"])
def diary(request: pytest.FixtureRequest) -> Store:
    """A diary on disk, and the one other tests stand on; both keep the same rules."""
    kept: Store = MemoryStore() if request.param == "memory" else request.getfixturevalue("store")
    return kept


def test_everything_is_there_after_opening_again(database: Path) -> None:
    store = open_store(database)
    store.flares.replace_all([flare(1), flare(2, first=date(2025, 8, 1), days=None)])
    store.flares.say_no(TODAY)
    store.close()
    store = open_store(database)
    assert store.flares.flares() == (flare(1), flare(2, first=date(2025, 8, 1), days=None))
    assert store.flares.last_no() == TODAY
    store.close()


def test_flares_stand_in_order_of_their_first_day(diary: Store) -> None:
    later, earlier = flare(1), flare(2, first=TODAY - 30 * DAY)
    diary.flares.replace_all([later, earlier])
    assert diary.flares.flares() == (earlier, later)


def test_what_is_not_named_any_more_is_gone_and_the_rest_is_rewritten(diary: Store) -> None:
    going_on, other = flare(1, days=None), flare(2, first=TODAY - 30 * DAY)
    diary.flares.replace_all([going_on, other])
    ended = replace(going_on, last=TODAY + DAY, note="")
    diary.flares.replace_all([ended])
    assert diary.flares.flares() == (ended,)
    diary.flares.replace_all([])
    assert diary.flares.flares() == ()


def test_flares_may_swap_their_days(diary: Store) -> None:
    first, second = flare(1), flare(2, first=TODAY + 30 * DAY)
    diary.flares.replace_all([first, second])
    swapped = flare(2), flare(1, first=TODAY + 30 * DAY)
    diary.flares.replace_all(swapped)
    assert diary.flares.flares() == swapped


def test_the_latest_no_counts_and_can_be_taken_back(diary: Store) -> None:
    assert diary.flares.last_no() is None
    for day in (TODAY, TODAY - DAY, TODAY):
        diary.flares.say_no(day)
    assert diary.flares.last_no() == TODAY
    for _ in range(2):
        diary.flares.take_no_back(TODAY)
        assert diary.flares.last_no() == TODAY - DAY
