"""The return to lifting: gates, lifts, plans, comebacks and the log, taken out and put back."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import replace

from backcare_desktop.core.gates import Gate
from backcare_desktop.core.lift_log import FormPoint
from backcare_desktop.core.load import Load, Plates, Steps, Unit
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.training_week import DayKind, TrainingWeek
from backcare_desktop.services.ports import Store
from backcare_desktop.storage.store import SqlStore, open_store
from tests.fakes import MemoryStore
from tests.storage.examples import EVER, NOON, TODAY, episode
from tests.storage.next_release import contents
from tests.storage.training import (
    BAR,
    DUMBBELLS,
    WEEK,
    correction,
    entry,
    gate_try,
    lift,
    running_comeback,
    running_plan,
)

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.fixture(params=["file", "memory"])
def diary(request: pytest.FixtureRequest) -> Store:
    """A diary on disk, and the one other tests stand on, with two episodes and two lifts.

    Both keep the same rules.
    """
    kept: Store = MemoryStore() if request.param == "memory" else request.getfixturevalue("store")
    kept.episodes.put(episode(1, closed=True))
    kept.episodes.put(episode(2))
    kept.lifting.put_lift(lift(2, rounding=DUMBBELLS))
    kept.lifting.put_lift(lift(1))
    return kept


def test_everything_is_there_after_opening_again(database: Path) -> None:
    store = open_store(database)
    store.episodes.put(episode(2))
    store.lifting.add_try(gate_try())
    store.lifting.correct("episode-2", correction())
    store.lifting.put_lift(lift())
    store.lifting.put_plan(running_plan())
    store.lifting.put_comeback(running_comeback())
    store.lifting.log(entry())
    store.lifting.filmed(TODAY)
    store.lifting.plan_week(WEEK)
    store.close()
    store = open_store(database)
    assert store.lifting.tries("episode-2") == (gate_try(),)
    assert store.lifting.correction("episode-2") == correction()
    assert store.lifting.lifts() == (lift(),)
    assert store.lifting.plans() == (running_plan(),)
    assert store.lifting.comeback("episode-2") == running_comeback()
    assert store.lifting.entries(*EVER) == (entry(),)
    assert store.lifting.last_filmed() == TODAY
    assert store.lifting.week() == WEEK
    store.close()


# --- gates and phases ----------------------------------------------------------------------------


def test_tries_are_those_of_the_episode_in_order_of_time(diary: Store) -> None:
    tries = [
        gate_try(3, at_utc=NOON + HOUR),
        gate_try(1, at_utc=NOON + HOUR, met=False),
        replace(gate_try(2), gate=Gate.ROTATION, note=""),
    ]
    for each in (*tries, gate_try(4, episode=1)):
        diary.lifting.add_try(each)
    assert diary.lifting.tries("episode-2") == (tries[2], tries[1], tries[0])
    assert diary.lifting.tries("episode-1") == (gate_try(4, episode=1),)
    assert diary.lifting.tries("episode-9") == ()


def test_a_removed_try_shows_nowhere_and_comes_back(diary: Store) -> None:
    diary.lifting.add_try(gate_try(1))
    for hours in (0, 1):
        diary.lifting.remove_try("try-1", NOON + hours * HOUR)
        assert diary.lifting.tries("episode-2") == ()
    for _ in range(2):
        diary.lifting.restore_try("try-1")
        assert diary.lifting.tries("episode-2") == (gate_try(1),)


def test_a_phase_is_corrected_anew_and_taken_back(diary: Store) -> None:
    assert diary.lifting.correction("episode-2") is None
    diary.lifting.correct("episode-1", correction())
    for phase in (RoutinePhase.WEEKS_3_4, RoutinePhase.FIRST_48H):
        diary.lifting.correct("episode-2", correction(phase))
        assert diary.lifting.correction("episode-2") == correction(phase)
    for _ in range(2):
        diary.lifting.correct("episode-2", None)
        assert diary.lifting.correction("episode-2") is None
    assert diary.lifting.correction("episode-1") == correction()


# --- lifts and their plans -----------------------------------------------------------------------


def test_lifts_come_in_the_order_they_were_named_also_when_rewritten(diary: Store) -> None:
    renamed = lift(2, name="Box squat", rounding=DUMBBELLS)
    diary.lifting.put_lift(renamed)
    assert diary.lifting.lifts() == (renamed, lift(1))


@pytest.mark.parametrize(
    "rounding",
    [DUMBBELLS, Plates(BAR.bar, ()), replace(BAR, pairs=()), replace(BAR, pairs=(1,) * 4)],
)
def test_a_lift_is_rewritten_whole(diary: Store, rounding: Plates | Steps) -> None:
    for written in (lift(1, rounding=rounding), lift(1), lift(1, rounding=rounding)):
        diary.lifting.put_lift(written)
        assert diary.lifting.lifts()[1] == written


def test_a_load_comes_back_with_the_signs_that_were_typed(store: SqlStore) -> None:
    for typed, kept in (("60", "60"), ("60.5", "60.5"), ("60.50", "60.50"), ("60.500", "60.50")):
        store.lifting.put_lift(replace(lift(1), normal=Load(Decimal(typed), Unit.LB)))
        assert str(store.lifting.lifts()[0].normal.amount) == kept


def test_a_removed_lift_shows_nowhere_but_in_the_log_and_comes_back(diary: Store) -> None:
    diary.lifting.put_plan(running_plan(1))
    diary.lifting.log(entry())
    for hours in (0, 1):
        diary.lifting.remove_lift("lift-1", NOON + hours * HOUR)
        assert diary.lifting.lifts() == (lift(2, rounding=DUMBBELLS),)
        assert diary.lifting.plans() == ()
        assert diary.lifting.entries(*EVER) == (entry(),)
    for _ in range(2):
        diary.lifting.restore_lift("lift-1")
        assert diary.lifting.lifts() == (lift(2, rounding=DUMBBELLS), lift(1))
        assert diary.lifting.plans() == (running_plan(1),)


def test_the_newest_plan_of_each_lift_is_followed_in_the_order_of_the_lifts(diary: Store) -> None:
    dumbbells = running_plan(2, rounding=DUMBBELLS)
    for running in (running_plan(1), dumbbells, running_plan(1, weeks=1)):
        diary.lifting.put_plan(running)
    assert diary.lifting.plans() == (dumbbells, running_plan(1, weeks=1))


def test_a_plan_is_undone_back_to_the_one_before_and_to_none(diary: Store) -> None:
    dumbbells = running_plan(2, rounding=DUMBBELLS)
    made = (running_plan(1), running_plan(1, start="40"), dumbbells)
    first, second, _ = (diary.lifting.put_plan(running) for running in made)
    diary.lifting.undo_plan(second)
    assert diary.lifting.plans() == (dumbbells, running_plan(1))
    for _ in range(2):
        diary.lifting.undo_plan(first)
        assert diary.lifting.plans() == (dumbbells,)
    diary.lifting.put_plan(running_plan(1, weeks=2))
    assert diary.lifting.plans() == (dumbbells, running_plan(1, weeks=2))


def test_undoing_an_earlier_plan_leaves_the_one_that_is_followed(diary: Store) -> None:
    first = diary.lifting.put_plan(running_plan(1))
    diary.lifting.put_plan(running_plan(1, start="40"))
    diary.lifting.undo_plan(first)
    assert diary.lifting.plans() == (running_plan(1, start="40"),)


def test_a_plan_stays_as_it_was_made_when_its_lift_is_rewritten(diary: Store) -> None:
    """Another usual load would make another line, and one below its start none at all."""
    diary.lifting.put_plan(running_plan(1))
    diary.lifting.put_lift(replace(lift(1), normal=Load(Decimal(10), Unit.KG), rounding=DUMBBELLS))
    assert diary.lifting.plans() == (running_plan(1),)


def test_a_comeback_is_rewritten_whole_and_dropped(diary: Store) -> None:
    diary.lifting.put_comeback(running_comeback(1))
    edited = running_comeback().comeback
    shorter = replace(running_comeback(), comeback=replace(edited, weeks=edited.weeks[:1]))
    for running in (running_comeback(), shorter, running_comeback()):
        diary.lifting.put_comeback(running)
        assert diary.lifting.comeback("episode-2") == running
    for _ in range(2):
        diary.lifting.drop_comeback("episode-2")
        assert diary.lifting.comeback("episode-2") is None
    assert diary.lifting.comeback("episode-1") == running_comeback(1)


# --- the log -------------------------------------------------------------------------------------


def test_entries_come_in_order_of_the_days_they_were_lifted_on(diary: Store) -> None:
    entries = [
        entry(1, logged=NOON + HOUR),
        entry(2, day=TODAY - DAY, logged=NOON + 2 * HOUR),
        entry(4, logged=NOON),
        entry(3, logged=NOON, lift_number=2),
    ]
    for each in entries:
        diary.lifting.log(each)
    assert [each.id for each in diary.lifting.entries(*EVER)] == [
        "entry-2",
        "entry-3",
        "entry-4",
        "entry-1",
    ]
    assert diary.lifting.entries(TODAY - DAY, TODAY - DAY) == (entries[1],)


def test_an_entry_is_rewritten_whole(diary: Store) -> None:
    others = [
        replace(entry(), form=None, effort=None, pain_next_morning=3, note=""),
        replace(entry(), form=()),
        replace(entry(), form=tuple(FormPoint), load=Load(Decimal("0.01"), Unit.KG), sets=20),
        replace(entry(), lift_id="lift-2", day=TODAY - DAY),
    ]
    for written in (entry(), *others):
        diary.lifting.log(written)
        assert diary.lifting.entries(*EVER) == (written,)


def test_a_removed_entry_shows_nowhere_stays_removed_and_comes_back(diary: Store) -> None:
    diary.lifting.log(entry())
    for hours in (0, 1):
        diary.lifting.remove("entry-1", NOON + hours * HOUR)
        assert diary.lifting.entries(*EVER) == ()
    diary.lifting.log(replace(entry(), sets=4))
    assert diary.lifting.entries(*EVER) == ()
    for _ in range(2):
        diary.lifting.restore("entry-1")
        assert diary.lifting.entries(*EVER) == (replace(entry(), sets=4),)


def test_a_training_week_is_kept_whole_rewritten_and_taken_back(diary: Store) -> None:
    assert diary.lifting.week() is None
    for week in (WEEK, TrainingWeek((DayKind.TECHNIQUE,) * 7), WEEK):
        diary.lifting.plan_week(week)
        assert diary.lifting.week() == week
    for _ in range(2):
        diary.lifting.plan_week(None)
        assert diary.lifting.week() is None


def test_the_latest_film_is_told_and_taken_back(diary: Store) -> None:
    assert diary.lifting.last_filmed() is None
    for days in (0, 3, 1, 3):
        diary.lifting.filmed(TODAY + days * DAY)
    assert diary.lifting.last_filmed() == TODAY + 3 * DAY
    for _ in range(2):
        diary.lifting.unfilmed(TODAY + 3 * DAY)
        assert diary.lifting.last_filmed() == TODAY + DAY


@pytest.mark.parametrize("kind", ["try", "lift", "entry"])
def test_what_is_unknown_cant_be_removed_or_restored(diary: Store, kind: str) -> None:
    lifting = diary.lifting
    remove, restore = {
        "try": (lifting.remove_try, lifting.restore_try),
        "lift": (lifting.remove_lift, lifting.restore_lift),
        "entry": (lifting.remove, lifting.restore),
    }[kind]
    with pytest.raises(LookupError, match=f"there is no {kind} {kind}-8"):
        remove(f"{kind}-8", NOON)
    with pytest.raises(LookupError, match=f"there is no {kind} {kind}-8"):
        restore(f"{kind}-8")


def test_nothing_is_planned_or_logged_of_an_unknown_lift(diary: Store) -> None:
    with pytest.raises(LookupError, match="lift-8"):
        diary.lifting.put_plan(running_plan(8))
    with pytest.raises(LookupError, match="lift-8"):
        diary.lifting.log(entry(lift_number=8))
    assert diary.lifting.plans() == ()
    assert diary.lifting.entries(*EVER) == ()


def test_nothing_belongs_to_an_unknown_episode(store: SqlStore) -> None:
    with pytest.raises(LookupError, match="episode-8"):
        store.lifting.add_try(gate_try(episode=8))
    with pytest.raises(LookupError, match="episode-8"):
        store.lifting.correct("episode-8", correction())
    with pytest.raises(LookupError, match="episode-8"):
        store.lifting.put_comeback(running_comeback(8))


def test_removing_twice_keeps_the_first_time(filled: Path) -> None:
    store = open_store(filled)
    for hours in (0, 1):
        store.lifting.remove_try("try-1", NOON + hours * HOUR)
        store.lifting.remove_lift("lift-2", NOON + hours * HOUR)
        store.lifting.remove("entry-2", NOON + hours * HOUR)
    store.close()
    after, first = contents(filled), "2025-07-09T10:00:00.000000Z"
    assert [row[-1] for row in after["gate_try"]] == [first]
    assert {row[0]: row[-1] for row in after["lift"]} == {"lift-1": None, "lift-2": first}
    assert {row[0]: row[-1] for row in after["lift_entry"]} == {"entry-1": None, "entry-2": first}


def test_the_plan_before_is_kept_in_the_file(filled: Path) -> None:
    store = open_store(filled)
    store.lifting.put_plan(running_plan(1, weeks=1))
    store.close()
    after = contents(filled)
    assert len(after["load_plan"]) == 3
    assert len(after["load_plan_plate"]) == 8


def test_loads_are_kept_as_text_never_as_fractions(filled: Path) -> None:
    loads = {row[9] for row in contents(filled)["lift_entry"]}
    assert loads == {"137.25"}
    assert {row[8] for row in contents(filled)["load_plan"]} == {"51.2500001"}
