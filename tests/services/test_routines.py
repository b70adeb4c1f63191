"""Own routines: kept, changed, taken away, brought back, and looked up in the library."""

import itertools

import pytest

from backcare_desktop.core.dose import Dose
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.routine import PlannedStep, Step
from backcare_desktop.core.routine_draft import Draft
from backcare_desktop.services.routines import OWN_GROUP, Routines
from tests.core.test_routine import exercise
from tests.fakes import FakeClock
from tests.memory_routines import MemoryRoutines

EXERCISES = {name: exercise(name) for name in ("cat-cow", "plank")}
CAT = PlannedStep("cat-cow", Dose(reps=10, tempo_s=4.0), 20)
PLANK = PlannedStep("plank", Dose(hold_s=30), 15)
GONE = PlannedStep("crunch", Dose(hold_s=10), 15)
EVENING = Draft("Evening", "Slow.", quiet=True, steps=(CAT, PLANK))


class House:
    """A store in memory and the use cases on it."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.store = MemoryRoutines()
        numbers = itertools.count(1)
        self.routines = Routines(self.store, EXERCISES, self.clock, lambda: f"own-{next(numbers)}")

    def names(self) -> list[str]:
        return [kept.own.name for kept in self.routines.kept()]


@pytest.fixture
def house() -> House:
    return House()


def test_a_new_routine_gets_an_id_and_the_time(house: House) -> None:
    own = house.routines.keep(EVENING)
    assert own.id == "own-1"
    assert own.changed.at_utc == house.clock.utc_now()
    assert house.store.all() == (own,)


def test_a_changed_routine_keeps_its_id_and_comes_first(house: House) -> None:
    first = house.routines.keep(EVENING)
    house.clock.advance(60)
    house.routines.keep(EVENING.named("Morning"))
    house.clock.advance(60)
    assert house.names() == ["Morning", "Evening"]
    changed = house.routines.keep(EVENING.named("Night"), first.id)
    assert changed.id == first.id
    assert house.names() == ["Night", "Morning"]


def test_a_change_can_be_taken_back(house: House) -> None:
    before = house.routines.keep(EVENING)
    house.routines.keep(EVENING.named("Night"), before.id)
    house.routines.put_back(before)
    assert house.store.all() == (before,)


def test_a_removed_routine_can_be_brought_back(house: House) -> None:
    own = house.routines.keep(EVENING)
    house.routines.remove(own.id)
    assert house.names() == []
    house.routines.restore(own.id)
    assert house.store.all() == (own,)


def test_a_draft_with_problems_is_not_kept(house: House) -> None:
    with pytest.raises(ValueError, match="name"):
        house.routines.keep(EVENING.named(" "))
    assert house.names() == []


def test_nothing_is_kept_while_the_disk_is_full(house: House) -> None:
    house.store.problem = StorageUnavailable(StorageProblem.FULL)
    with pytest.raises(StorageUnavailable):
        house.routines.keep(EVENING)
    house.store.problem = None
    assert house.names() == []


def test_a_kept_routine_can_be_followed_with_the_librarys_exercises(house: House) -> None:
    own = house.routines.keep(EVENING)
    (kept,) = house.routines.kept()
    assert kept.missing == ()
    assert kept.routine is not None
    assert kept.routine.steps == (
        Step(EXERCISES["cat-cow"], CAT.dose, 20),
        Step(EXERCISES["plank"], PLANK.dose, 15),
    )
    assert (kept.routine.id, kept.routine.group) == (own.id, OWN_GROUP)
    assert (kept.routine.name, kept.routine.quiet) == ("Evening", True)
    assert Draft.of(kept.routine) == EVENING


def test_a_routine_whose_exercise_is_gone_names_it_and_is_not_offered(house: House) -> None:
    house.routines.keep(Draft("Old", steps=(GONE, CAT, GONE)))
    (kept,) = house.routines.kept()
    assert kept.routine is None
    assert kept.missing == ("crunch",)
    assert kept.own.steps == (GONE, CAT, GONE)
