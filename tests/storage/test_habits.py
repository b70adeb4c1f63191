"""Ticked habits: kept by the day, each once, and taken back."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backcare_desktop.core.habits import Habit, HabitTick
from backcare_desktop.services.pain_ports import HabitStore
from backcare_desktop.storage.store import open_store
from tests.fakes import MemoryStore
from tests.storage.examples import TODAY
from tests.storage.fixtures import make_v7
from tests.storage.next_release import DIARIES

DAY = timedelta(days=1)
SLEPT, DRANK = HabitTick(TODAY, Habit.SLEEP), HabitTick(TODAY, Habit.WATER)
BEFORE = HabitTick(TODAY - DAY, Habit.WIND_DOWN)


@pytest.fixture(params=["file", "memory"])
def diary(request: pytest.FixtureRequest, database: Path) -> Iterator[HabitStore]:
    """A diary on disk, and the one other tests stand on; both keep the same rules."""
    if request.param == "memory":
        yield MemoryStore().habits
        return
    store = open_store(database)
    yield store.habits
    store.close()


def test_everything_is_there_after_opening_again(database: Path) -> None:
    store = open_store(database)
    store.habits.tick(SLEPT)
    store.close()
    store = open_store(database)
    assert store.habits.ticks(TODAY, TODAY) == (SLEPT,)
    store.close()


def test_a_tick_counts_once_and_is_gone_when_taken_back(diary: HabitStore) -> None:
    for _ in range(2):
        diary.tick(DRANK)
    diary.tick(SLEPT)
    assert diary.ticks(TODAY, TODAY) == (SLEPT, DRANK)
    for _ in range(2):
        diary.untick(DRANK)
        assert diary.ticks(TODAY, TODAY) == (SLEPT,)


def test_only_the_days_asked_for_are_told_in_order(diary: HabitStore) -> None:
    for tick in (DRANK, SLEPT, BEFORE):
        diary.tick(tick)
    assert diary.ticks(TODAY - DAY, TODAY) == (BEFORE, SLEPT, DRANK)
    assert diary.ticks(TODAY + DAY, TODAY + DAY) == ()
    assert diary.ticks(TODAY - DAY, TODAY - DAY) == (BEFORE,)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ticks=st.sets(st.builds(HabitTick, st.dates(), st.sampled_from(Habit)), max_size=6))
def test_every_tick_comes_back_as_it_was(diary: HabitStore, ticks: set[HabitTick]) -> None:
    for tick in ticks:
        diary.tick(tick)
    assert set(diary.ticks(date.min, date.max)) == ticks
    for tick in ticks:
        diary.untick(tick)
    assert diary.ticks(date.min, date.max) == ()


def test_what_schema_7_kept_is_read_back(database: Path) -> None:
    database.parent.mkdir()
    database.write_bytes(DIARIES[7].read_bytes())
    store = open_store(database)
    assert store.habits.ticks(date.min, date.max) == make_v7.ticks()
    store.close()
