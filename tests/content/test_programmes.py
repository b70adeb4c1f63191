"""Programmes: what ships loads and says its source; what is broken is named, the rest stays."""

from pathlib import Path

import pytest

from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.library import load_library
from backcare_desktop.content.programmes import ShippedProgramme, load_programmes
from backcare_desktop.core.dose import LONGEST_HOLD_S, Dose
from backcare_desktop.core.programme import MOST_ITEMS, ProgrammeItem, amount
from backcare_desktop.core.progression import LEAST_HOLD_S, LEAST_REPS
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.variation import Way

SHIPPED = Path(__file__).parents[2] / "resources"
LIBRARY = load_library(SHIPPED)

DUO = """
id = "duo"
name = "Duo"
summary = "Two."
purpose = "Hold."
source = "A1"
phases = ["weeks_3_4", "week_2"]
weekly_target = 3

[[items]]
exercise = "plank"
hold_s = 20
sets = 3
rest_s = 30
most = 60

[[items]]
exercise = "bird-dog"
reps = 6
tempo_s = 8.0
each_side = true
rest_s = 0
most = 10
"""
Loaded = tuple[dict[str, ShippedProgramme], list[ContentError]]


def load(folder: Path, text: str = DUO, name: str = "duo") -> Loaded:
    (folder / f"{name}.toml").write_text(text, "utf-8")
    return load_programmes(folder, {"plank", "bird-dog"})


def shipped() -> dict[str, ShippedProgramme]:
    found, errors = load_programmes(SHIPPED / "programmes", LIBRARY.exercises)
    assert errors == []
    return found


# --- what ships ----------------------------------------------------------------------------------


def test_everything_that_ships_loads_in_the_order_of_recovery() -> None:
    assert list(shipped()) == ["first-steps", "core-basics"]


def test_core_basics_starts_below_the_articles_dose_and_grows_to_it() -> None:
    basics = shipped()["core-basics"].programme
    assert basics.weekly_target == 3
    assert {
        item.exercise_id: (item.dose.sets, item.dose.each_side, amount(item.dose), item.most)
        for item in basics.items
    } == {
        "plank": (3, False, 20, 60),
        "bird-dog": (3, True, 6, 10),
        "dead-bug": (3, True, 6, 12),
        "glute-bridge": (3, False, 10, 15),
    }


def test_first_steps_are_for_days_three_to_fourteen_and_gentler() -> None:
    first, basics = shipped()["first-steps"], shipped()["core-basics"]
    assert first.phases == (RoutinePhase.DAYS_3_5, RoutinePhase.WEEK_2)
    assert RoutinePhase.DAYS_3_5 not in basics.phases
    for item in first.programme.items:
        later = basics.programme.item(item.exercise_id)
        if later is not None:
            assert item.dose.sets < later.dose.sets
            assert amount(item.dose) <= amount(later.dose)


@pytest.mark.parametrize("programme_id", ["first-steps", "core-basics"])
def test_a_dose_is_of_the_kind_its_exercise_is_written_for(programme_id: str) -> None:
    for item in shipped()[programme_id].programme.items:
        cues = " ".join(LIBRARY.exercises[item.exercise_id].cues)
        assert item.dose.each_side == ("{side}" in cues), item.exercise_id


@pytest.mark.parametrize("programme_id", ["first-steps", "core-basics"])
def test_a_start_can_grow_and_is_no_less_than_the_least(programme_id: str) -> None:
    for item in shipped()[programme_id].programme.items:
        least = LEAST_HOLD_S if item.dose.hold_s else LEAST_REPS
        assert least <= amount(item.dose) < item.most, item.exercise_id
        assert item.way is Way.AS_PLANNED


@pytest.mark.parametrize("programme_id", ["first-steps", "core-basics"])
def test_a_day_takes_no_more_than_twenty_minutes(programme_id: str) -> None:
    items = shipped()[programme_id].programme.items
    work = sum(item.sets_a_day * item.dose.set_s for item in items)
    rest = sum(item.dose.sets * item.rest_s for item in items)
    assert work + rest <= 20 * 60


# --- what is written is what is read -------------------------------------------------------------


def test_a_programme_is_read_with_its_doses(tmp_path: Path) -> None:
    found, errors = load(tmp_path)
    assert errors == []
    duo = found["duo"]
    assert (duo.summary, duo.purpose, duo.source) == ("Two.", "Hold.", "A1")
    assert duo.phases == (RoutinePhase.WEEK_2, RoutinePhase.WEEKS_3_4)
    assert (duo.programme.id, duo.programme.name, duo.programme.weekly_target) == ("duo", "Duo", 3)
    assert duo.programme.items == (
        ProgrammeItem("plank", Dose(hold_s=20, sets=3), 30, 60),
        ProgrammeItem("bird-dog", Dose(reps=6, tempo_s=8.0, each_side=True), 0, 10),
    )


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert load_programmes(tmp_path / "none", ()) == ({}, [])


# --- what is broken ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "table", "key"),
    [
        ('id = "duo"', 'id = "trio"', "", "id"),
        ('"Duo"', '"Du\\no"', "", "name"),
        ('"Duo"', f'"{"x" * 61}"', "", "name"),
        ('source = "A1"', "", "", "source"),
        ('source = "A1"', 'source = "A1"\nlevel = 3', "", "level"),
        ("weekly_target = 3", "weekly_target = 0", "", "weekly_target"),
        ("weekly_target = 3", "weekly_target = 8", "", "weekly_target"),
        ('"weeks_3_4"', '"week_9"', "", "phases"),
        ('"weeks_3_4"', '"week_2"', "", "phases"),
        ('"weeks_3_4"', '"any"', "", "phases"),
        ('"weeks_3_4", "week_2"', "", "", "phases"),
        ('"plank"', '"plonk"', "items[0]", "exercise"),
        ('"bird-dog"', '"plank"', "items[1]", "exercise"),
        ("hold_s = 20", "", "items[0]", ""),
        ("hold_s = 20", "hold_s = 20\nreps = 3", "items[0]", ""),
        ("hold_s = 20", "hold_s = 0", "items[0]", "hold_s"),
        ("sets = 3", "sets = 11", "items[0]", "sets"),
        ("sets = 3", "sets = 3\ntempo_s = 2", "items[0]", "tempo_s"),
        ("rest_s = 30", "rest_s = 121", "items[0]", "rest_s"),
        ("rest_s = 30", "", "items[0]", "rest_s"),
        ("most = 60", "", "items[0]", "most"),
        ("most = 60", "most = 19", "items[0]", "most"),
        ("most = 60", f"most = {LONGEST_HOLD_S + 1}", "items[0]", "most"),
        ("reps = 6", "reps = 101", "items[1]", "reps"),
        ("tempo_s = 8.0", "", "items[1]", "tempo_s"),
        ("most = 10", "most = 101", "items[1]", "most"),
        ("each_side = true", 'each_side = "yes"', "items[1]", "each_side"),
    ],
)
def test_every_mistake_names_file_table_and_key(
    tmp_path: Path, old: str, new: str, table: str, key: str
) -> None:
    assert old in DUO
    found, (error,) = load(tmp_path, DUO.replace(old, new, 1))
    assert found == {}
    assert (error.file, error.table, error.key) == ("duo.toml", table, key)


def test_a_broken_programme_leaves_the_others(tmp_path: Path) -> None:
    load(tmp_path, "id = 3", "broken")
    found, errors = load(tmp_path)
    assert list(found) == ["duo"]
    assert [error.file for error in errors] == ["broken.toml"]


def test_a_programme_has_a_most_number_of_exercises(tmp_path: Path) -> None:
    head = DUO.partition("[[items]]")[0]
    item = '[[items]]\nexercise = "plank"\nhold_s = 20\nrest_s = 0\nmost = 60\n'
    _, (error,) = load(tmp_path, head + item * (MOST_ITEMS + 1))
    assert error.key == "items"
