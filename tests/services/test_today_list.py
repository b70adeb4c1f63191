"""The day's list at one touch, and back at another."""

import pytest

from backcare_desktop.core.clock import now
from backcare_desktop.core.habits import Habit, HabitTick
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.changes import NOTHING, Changes
from backcare_desktop.services.comfort import ComfortTimers
from backcare_desktop.services.entries import EntryRefusedError
from tests.fakes import MemoryStore
from tests.services.paper import Paper
from tests.services.today_house import DAY, TODAY, House


def test_walked_is_a_walk_of_now_without_minutes_that_nobody_said() -> None:
    house = House()
    done = house.desk.today_list.walked()
    (walk,) = house.store.entries.reliefs(TODAY, TODAY)
    assert (walk.kind, walk.when, walk.minutes) == (ReliefKind.WALK, now(house.clock), None)
    assert done.changes == Changes(entries=True)
    assert done.undo is not None and done.undo() == Changes(entries=True)
    assert house.store.entries.reliefs(TODAY, TODAY) == ()


def test_warmth_is_logged_from_its_beginning_as_long_as_it_was() -> None:
    house = House()
    timers, began = ComfortTimers(Paper(), house.clock), now(house.clock)
    timers.start(ReliefKind.WARMTH)
    house.clock.advance(8 * 60)
    ended = timers.end()
    assert ended is not None
    done = house.desk.today_list.comforted(ended)
    (kept,) = house.store.entries.reliefs(TODAY, TODAY)
    assert (kept.kind, kept.when, kept.minutes) == (ReliefKind.WARMTH, began, 8)
    assert done.undo is not None
    done.undo()
    assert house.store.entries.reliefs(TODAY, TODAY) == ()


def test_what_was_stopped_at_once_is_not_logged() -> None:
    house = House()
    timers = ComfortTimers(Paper(), house.clock)
    timers.start(ReliefKind.COLD)
    house.clock.advance(10)
    ended = timers.end()
    assert ended is not None
    done = house.desk.today_list.comforted(ended)
    assert (done.changes, done.undo) == (NOTHING, None)
    assert house.store.entries.reliefs(TODAY, TODAY) == ()


def test_one_that_a_clock_set_back_puts_ahead_of_now_is_refused() -> None:
    house = House()
    timers = ComfortTimers(Paper(), house.clock)
    timers.start(ReliefKind.COLD)
    house.clock.advance(600)
    house.clock.jump(-2 * 86_400)
    ended = timers.end()
    assert ended is not None
    with pytest.raises(EntryRefusedError):
        house.desk.today_list.comforted(ended)


def test_a_habit_is_ticked_once_and_taken_back() -> None:
    house = House()
    done = house.desk.today_list.tick(Habit.SLEEP)
    assert done.changes == Changes(habits=True)
    assert house.desk.today_list.tick(Habit.SLEEP).undo is None
    assert house.store.habits.ticks(TODAY, TODAY) == (HabitTick(TODAY, Habit.SLEEP),)
    assert done.undo is not None
    done.undo()
    assert house.store.habits.ticks(TODAY, TODAY) == ()


def test_unticking_can_be_taken_back_too() -> None:
    house = House()
    assert house.desk.today_list.untick(Habit.WATER).changes == NOTHING
    house.desk.today_list.tick(Habit.WATER, TODAY - DAY)
    done = house.desk.today_list.untick(Habit.WATER, TODAY - DAY)
    assert house.store.habits.ticks(TODAY - DAY, TODAY) == ()
    assert done.undo is not None
    done.undo()
    assert house.store.habits.ticks(TODAY - DAY, TODAY) == (HabitTick(TODAY - DAY, Habit.WATER),)


def test_what_cannot_be_kept_is_told() -> None:
    memory = MemoryStore()
    house = House(memory)  # type: ignore[arg-type]
    memory.habits.problem = StorageUnavailable(StorageProblem.FULL)
    with pytest.raises(StorageUnavailable):
        house.desk.today_list.tick(Habit.SLEEP)
