"""Own routines: kept, rewritten, taken out and put back; and choices for any routine."""

from datetime import timedelta
from itertools import permutations
from pathlib import Path

import pytest
from msgspec.structs import replace

from backcare_desktop.core.dose import Dose
from backcare_desktop.core.own_routine import OwnRoutine
from backcare_desktop.core.routine import MOST_STEPS, PlannedStep
from backcare_desktop.services.ports import RoutineStore
from backcare_desktop.storage.store import SqlStore, open_store
from tests.memory_routines import MemoryRoutines
from tests.storage.examples import NOON, own_routine, record
from tests.storage.next_release import contents

HOUR = timedelta(hours=1)


@pytest.fixture(params=["file", "memory"])
def routines(request: pytest.FixtureRequest) -> RoutineStore:
    """The store on disk, and the one that other tests stand on: both keep the same rules."""
    if request.param == "memory":
        return MemoryRoutines()
    store: SqlStore = request.getfixturevalue("store")
    return store.routines


def ids(found: tuple[OwnRoutine, ...]) -> list[str]:
    return [own.id for own in found]


def test_a_routine_is_there_with_everything_after_opening_again(database: Path) -> None:
    store = open_store(database)
    store.routines.put(own_routine())
    store.routines.choose_voice("own-1", on=False)
    store.close()
    store = open_store(database)
    assert store.routines.all() == (own_routine(),)
    assert store.routines.voices() == {"own-1": False}
    store.close()


@pytest.mark.parametrize("order", list(permutations((1, 2, 3))))
def test_the_one_changed_last_comes_first(routines: RoutineStore, order: tuple[int, ...]) -> None:
    changed = {1: NOON + HOUR, 2: NOON, 3: NOON + HOUR}
    for number in order:
        routines.put(own_routine(number, changed=changed[number]))
    assert ids(routines.all()) == ["own-3", "own-1", "own-2"]


@pytest.mark.parametrize("count", [1, 2, MOST_STEPS])
def test_a_routine_is_rewritten_whole(routines: RoutineStore, count: int) -> None:
    routines.put(own_routine(2))
    routines.put(own_routine(1))
    steps = (PlannedStep("plank", Dose(hold_s=20, untimed=True), 5),) * count
    other = replace(own_routine(1, changed=NOON + HOUR), name="Short", quiet=False, steps=steps)
    for written in (other, own_routine(1, changed=NOON + 2 * HOUR)):
        routines.put(written)
        assert routines.all() == (written, own_routine(2))


def test_a_removed_routine_shows_nowhere_and_comes_back_whole(routines: RoutineStore) -> None:
    routines.put(own_routine(1))
    routines.put(own_routine(2))
    for hours in (0, 1):
        routines.remove("own-1", NOON + hours * HOUR)
        assert routines.all() == (own_routine(2),)
    for _ in range(2):
        routines.restore("own-1")
        assert routines.all() == (own_routine(2), own_routine(1))


def test_removing_twice_keeps_the_first_time(store: SqlStore, database: Path) -> None:
    store.routines.put(own_routine())
    store.routines.remove("own-1", NOON)
    store.routines.remove("own-1", NOON + HOUR)
    store.close()
    ((*_, removed_at_utc),) = contents(database)["own_routine"]
    assert removed_at_utc == "2025-07-09T10:00:00.000000Z"


def test_a_removed_routine_that_is_saved_again_is_back(routines: RoutineStore) -> None:
    """Somebody had it open for editing, and must find what they saved."""
    routines.put(own_routine())
    routines.remove("own-1", NOON)
    routines.put(replace(own_routine(), name="Again"))
    assert routines.all() == (replace(own_routine(), name="Again"),)


def test_an_unknown_routine_is_our_mistake_not_a_success(routines: RoutineStore) -> None:
    with pytest.raises(LookupError, match="own-8"):
        routines.remove("own-8", NOON)
    with pytest.raises(LookupError, match="own-8"):
        routines.restore("own-8")


def test_sessions_of_a_removed_routine_stay(store: SqlStore) -> None:
    store.routines.put(own_routine())
    store.sessions.begin(record(routine_id="own-1"), (), None)
    store.routines.remove("own-1", NOON)
    assert store.sessions.get("session-1") == record(routine_id="own-1")


def test_a_voice_is_chosen_changed_and_left_to_the_routine_again(routines: RoutineStore) -> None:
    assert routines.voices() == {}
    routines.choose_voice("evening", on=True)
    routines.choose_voice("own-1", on=True)
    routines.choose_voice("own-1", on=False)
    assert routines.voices() == {"evening": True, "own-1": False}
    for _ in range(2):
        routines.choose_voice("evening", on=None)
        assert routines.voices() == {"own-1": False}


def test_a_choice_outlives_the_removal_of_its_routine(routines: RoutineStore) -> None:
    routines.put(own_routine())
    routines.choose_voice("own-1", on=False)
    routines.remove("own-1", NOON)
    assert routines.voices() == {"own-1": False}
