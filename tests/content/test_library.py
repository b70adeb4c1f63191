"""Exercises and routines: what ships loads in full; what is broken is named, the rest stays."""

import shutil
from pathlib import Path
from string import Formatter

import pytest

from backcare_desktop.content.library import Library, load_library
from backcare_desktop.core.dose import LONGEST_HOLD_S, MOST_REPS, MOST_SETS, Dose
from backcare_desktop.core.exercise import Equipment, ExerciseGroup, Variant
from backcare_desktop.core.routine import MOST_STEPS, RoutinePhase
from backcare_desktop.core.timeline import build

SHIPPED = Path(__file__).parents[2] / "resources"

EXERCISE = """
id = "{id}"
name = "Knee rolls"
group = "mobility"
equipment = ["mat"]
aim = "Ease"
muscles = "Back"
setup = "Lie on your back."
steps = ["Roll."]
breathing = "Slowly."
mistakes = ["Haste"]
easier = {{ name = "Small", text = "Less.", dose_factor = 0.5 }}
harder = {{ name = "Large", text = "More.", exercise = "more" }}
avoid = "When it hurts."
cues = ["Roll to the {{side}}."]
dose_source = "A1"
figure = "knee-rolls"
"""
ROUTINE = """
id = "duo"
name = "Duo"
summary = "Two."
purpose = "Ease."
group = "mobility"
phases = ["week_2", "days_3_5"]

[[steps]]
exercise = "rolls"
hold_s = 30
sets = 2
each_side = true
rest_s = 20

[[steps]]
exercise = "cats"
reps = 10
tempo_s = 4.5
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("exercises", "routines", "figures"):
        (tmp_path / name).mkdir()
    for name in ("rolls", "cats", "more"):
        write(tmp_path, f"exercises/{name}.toml", EXERCISE.format(id=name))
    change(tmp_path, "exercises/more.toml", ', exercise = "more"', "")
    write(tmp_path, "routines/duo.toml", ROUTINE)
    return tmp_path


def write(folder: Path, name: str, content: str) -> None:
    (folder / name).write_text(content, "utf-8")


def change(folder: Path, name: str, old: str, new: str) -> Library:
    path = folder / name
    content = path.read_text("utf-8")
    assert old in content
    path.write_text(content.replace(old, new, 1), "utf-8")
    return load_library(folder)


# --- what ships ----------------------------------------------------------------------------------


def test_everything_that_ships_loads() -> None:
    library = load_library(SHIPPED)
    assert library.problems == ()
    assert set(library.routines) >= {"ease-off-trio"}
    for kind in ("exercises", "routines", "figures"):
        files = {path.stem for path in (SHIPPED / kind).glob("*.toml")}
        assert set(getattr(library, kind)) == files


def test_every_exercise_that_ships_has_its_figure() -> None:
    library = load_library(SHIPPED)
    wanted = {exercise.figure for exercise in library.exercises.values()}
    assert wanted - set(library.figures) == set()
    assert wanted == set(library.exercises)


def test_every_cue_that_ships_leaves_gaps_for_its_sides_only() -> None:
    for exercise in load_library(SHIPPED).exercises.values():
        for cue in exercise.cues:
            fields = {name for _, name, _, _ in Formatter().parse(cue) if name is not None}
            assert fields <= {"side", "other"}, exercise.id


def test_the_trio_is_what_its_sources_say() -> None:
    trio = load_library(SHIPPED).routines["ease-off-trio"]
    assert [(step.exercise.id, step.dose) for step in trio.steps] == [
        ("knee-rolls", Dose(hold_s=30, each_side=True)),
        ("childs-pose", Dose(hold_s=30)),
        ("cat-cow", Dose(reps=15, tempo_s=6.0)),
    ]
    assert (trio.group, trio.times_a_day) == ("acute relief", 3)
    assert trio.phases == (RoutinePhase.FIRST_48H, RoutinePhase.DAYS_3_5)
    assert build(trio.plan()).duration == 5 + 30 + 5 + 30 + 15 + 30 + 15 + 90


# --- what is written is what is read -------------------------------------------------------------


def test_a_routine_is_read_with_its_doses_and_defaults(folder: Path) -> None:
    library = load_library(folder)
    assert library.problems == ()
    duo = library.routines["duo"]
    first, second = duo.steps
    assert (duo.id, duo.name, duo.times_a_day) == ("duo", "Duo", 1)
    assert first.exercise is library.exercises["rolls"]
    assert (first.dose, first.rest_s) == (Dose(hold_s=30, sets=2, each_side=True), 20)
    assert (second.dose, second.rest_s) == (Dose(reps=10, tempo_s=4.5), 15)


def test_an_exercise_is_read_in_full(folder: Path) -> None:
    exercise = load_library(folder).exercises["rolls"]
    assert (exercise.id, exercise.steps, exercise.mistakes) == ("rolls", ("Roll.",), ("Haste",))
    assert (exercise.easier, exercise.harder) == ("Less.", "More.")
    assert exercise.easier_variant == Variant("Small", "Less.", dose_factor=0.5)
    assert exercise.harder_variant == Variant("Large", "More.", exercise_id="more")
    assert exercise.cues == ("Roll to the {side}.",)
    assert (exercise.group, exercise.equipment) == (ExerciseGroup.MOBILITY, (Equipment.MAT,))


def test_phases_are_read_in_the_order_of_recovery_and_quiet_is_asked_for(folder: Path) -> None:
    duo = load_library(folder).routines["duo"]
    assert duo.phases == (RoutinePhase.DAYS_3_5, RoutinePhase.WEEK_2)
    assert not duo.quiet
    assert change(folder, "routines/duo.toml", "[[", "quiet = true\n[[").routines["duo"].quiet


def test_a_routine_needs_what_its_exercises_need_each_thing_once(folder: Path) -> None:
    assert load_library(folder).routines["duo"].equipment == (Equipment.MAT,)
    library = change(folder, "exercises/cats.toml", '["mat"]', '["strap", "wall", "mat"]')
    assert library.routines["duo"].equipment == (Equipment.MAT, Equipment.WALL, Equipment.STRAP)
    change(folder, "exercises/cats.toml", '["strap", "wall", "mat"]', '["none"]')
    library = change(folder, "exercises/rolls.toml", '["mat"]', '["none"]')
    assert library.routines["duo"].equipment == ()


def test_a_variant_says_whether_it_has_a_position_of_its_own(folder: Path) -> None:
    assert load_library(folder).problems == ()
    words = 'text = "Less."'
    library = change(folder, "exercises/rolls.toml", words, f"{words}, new_position = true")
    variant = library.exercises["rolls"].easier_variant
    assert variant is not None and variant.new_position
    library = change(folder, "exercises/rolls.toml", "position = true", 'position = "yes"')
    assert "new_position" in str(library.problems[0])


def test_a_variant_changes_the_dose_by_its_factor_and_keeps_tempo_sets_and_sides() -> None:
    half, most = Variant("Small", "Less.", 0.5), Variant("Large", "More.", 3.0)
    assert half.applied_to(Dose(hold_s=30, sets=2, each_side=True)) == Dose(
        hold_s=15, sets=2, each_side=True
    )
    assert half.applied_to(Dose(reps=8, tempo_s=4.5)) == Dose(reps=4, tempo_s=4.5)
    assert half.applied_to(Dose(hold_s=1)) == Dose(hold_s=1)
    assert most.applied_to(Dose(hold_s=LONGEST_HOLD_S)) == Dose(hold_s=LONGEST_HOLD_S)
    assert most.applied_to(Dose(reps=MOST_REPS, tempo_s=1.0)) == Dose(reps=MOST_REPS, tempo_s=1.0)
    for factor in (0.2, 3.1):
        with pytest.raises(ValueError, match="dose_factor"):
            Variant("Odd", "Odd.", factor)


def test_routines_stand_by_group_then_by_the_phase_they_fit_first(folder: Path) -> None:
    places = {
        "a": ("cool-down", "any"),
        "b": ("mobility", "any"),
        "c": ("mobility", "week_2"),
        "d": ("acute relief", "full_training"),
    }
    for name, (group, phase) in places.items():
        text = ROUTINE.replace('"duo"', f'"{name}"').replace('"mobility"', f'"{group}"')
        write(folder, f"routines/{name}.toml", text.replace('"week_2", "days_3_5"', f'"{phase}"'))
    assert list(load_library(folder).routines) == ["d", "duo", "c", "b", "a"]


def test_an_empty_folder_holds_nothing_and_is_no_problem(tmp_path: Path) -> None:
    assert load_library(tmp_path) == Library({}, {}, {}, ())


# --- what is broken ------------------------------------------------------------------------------


def test_a_broken_exercise_takes_its_routine_along_and_nothing_else(folder: Path) -> None:
    shutil.copy(folder / "routines/duo.toml", folder / "routines/solo.toml")
    solo = ROUTINE.replace('"duo"', '"solo"').replace('"cats"', '"rolls"')
    write(folder, "routines/solo.toml", solo)
    library = change(folder, "exercises/cats.toml", 'aim = "Ease"', "")
    assert set(library.exercises) == {"rolls", "more"}
    assert set(library.routines) == {"solo"}
    exercise, routine = library.problems
    assert (exercise.file, exercise.key, exercise.reason) == ("cats.toml", "aim", "is missing")
    assert (routine.file, routine.table, routine.key) == ("duo.toml", "steps[1]", "exercise")
    assert "'cats'" in routine.reason


def test_a_variant_whose_exercise_is_broken_keeps_its_words(folder: Path) -> None:
    library = change(folder, "exercises/more.toml", 'aim = "Ease"', "")
    assert [problem.file for problem in library.problems] == ["more.toml"]
    assert library.exercises["rolls"].harder_variant == Variant("Large", "More.")
    assert set(library.routines) == {"duo"}


def test_an_id_is_the_files_own_name(folder: Path) -> None:
    library = change(folder, "exercises/cats.toml", 'id = "cats"', 'id = "dogs"')
    assert "cats" not in library.exercises
    assert (library.problems[0].file, library.problems[0].key) == ("cats.toml", "id")


@pytest.mark.parametrize(
    ("name", "old", "new", "table", "key"),
    [
        ("exercises/cats.toml", 'aim = "Ease"', 'aim = "Ease"\nlevel = 3', "", "level"),
        ("exercises/cats.toml", 'name = "Knee rolls"', f'name = "{"x" * 61}"', "", "name"),
        ("exercises/cats.toml", 'steps = ["Roll."]', "steps = []", "", "steps"),
        ("exercises/cats.toml", '"mobility"', '"magic"', "", "group"),
        ("exercises/cats.toml", '["mat"]', "[]", "", "equipment"),
        ("exercises/cats.toml", '["mat"]', '["rope"]', "", "equipment"),
        ("exercises/cats.toml", '["mat"]', '["mat", "mat"]', "", "equipment"),
        ("exercises/cats.toml", '["mat"]', '["mat", "none"]', "", "equipment"),
        ("exercises/cats.toml", 'text = "Less."', 'text = ""', "easier", "text"),
        ("exercises/cats.toml", '"Small"', f'"{"x" * 41}"', "easier", "name"),
        ("exercises/cats.toml", "dose_factor = 0.5", "dose_factor = 0.2", "easier", "dose_factor"),
        ("exercises/cats.toml", "dose_factor = 0.5", "dose_factor = 3.1", "easier", "dose_factor"),
        ("exercises/cats.toml", "dose_factor = 0.5", "factor = 0.5", "easier", "factor"),
        ("exercises/cats.toml", '"more"', '"less"', "harder", "exercise"),
        ("exercises/cats.toml", '"more"', '"cats"', "harder", "exercise"),
        ("routines/duo.toml", '"mobility"', '"magic"', "", "group"),
        ("routines/duo.toml", '"days_3_5"', '"day_3"', "", "phases"),
        ("routines/duo.toml", '"days_3_5"', '"week_2"', "", "phases"),
        ("routines/duo.toml", '"days_3_5"', '"any"', "", "phases"),
        ("routines/duo.toml", 'id = "duo"', 'id = "duo"\nquiet = "yes"', "", "quiet"),
        ("routines/duo.toml", 'id = "duo"', 'id = "duo"\ntimes_a_day = 13', "", "times_a_day"),
        ("routines/duo.toml", "hold_s = 30", "hold_s = 0", "steps[0]", "hold_s"),
        (
            "routines/duo.toml",
            "hold_s = 30",
            f"hold_s = {LONGEST_HOLD_S + 1}",
            "steps[0]",
            "hold_s",
        ),
        ("routines/duo.toml", "hold_s = 30", "hold_s = 30.5", "steps[0]", "hold_s"),
        ("routines/duo.toml", "hold_s = 30", "", "steps[0]", ""),
        ("routines/duo.toml", "hold_s = 30", "hold_s = 30\nreps = 3", "steps[0]", ""),
        ("routines/duo.toml", "sets = 2", f"sets = {MOST_SETS + 1}", "steps[0]", "sets"),
        ("routines/duo.toml", "each_side = true", 'each_side = "yes"', "steps[0]", "each_side"),
        ("routines/duo.toml", "rest_s = 20", "rest_s = -1", "steps[0]", "rest_s"),
        ("routines/duo.toml", "rest_s = 20", "rest = 20", "steps[0]", "rest"),
        ("routines/duo.toml", "hold_s = 30", "hold_s = 30\ntempo_s = 2", "steps[0]", "tempo_s"),
        ("routines/duo.toml", "tempo_s = 4.5", "", "steps[1]", "tempo_s"),
        ("routines/duo.toml", "tempo_s = 4.5", "tempo_s = 0.5", "steps[1]", "tempo_s"),
        ("routines/duo.toml", "reps = 10", "reps = 101", "steps[1]", "reps"),
    ],
)
def test_every_mistake_names_file_table_and_key(
    folder: Path, name: str, old: str, new: str, table: str, key: str
) -> None:
    library = change(folder, name, old, new)
    found = library.problems[0]
    assert (found.file, found.table, found.key) == (Path(name).name, table, key)
    assert Path(name).stem not in {*library.exercises, *library.routines}


def test_a_routine_has_a_most_number_of_steps(folder: Path) -> None:
    step = '\n[[steps]]\nexercise = "rolls"\nhold_s = 1\n'
    head = ROUTINE.partition("[[steps]]")[0]
    write(folder, "routines/duo.toml", head + step * MOST_STEPS)
    assert len(load_library(folder).routines["duo"].steps) == MOST_STEPS
    write(folder, "routines/duo.toml", head + step * (MOST_STEPS + 1))
    (problem,) = load_library(folder).problems
    assert (problem.file, problem.key) == ("duo.toml", "steps")


def test_a_problem_with_a_figure_is_told_with_the_others(folder: Path) -> None:
    write(folder, "figures/odd.toml", "id = 3")
    (problem,) = load_library(folder).problems
    assert problem.file == "odd.toml"


@pytest.mark.parametrize(
    ("routine_id", "stored", "named"),
    [
        ("ease-off-trio", "Entlastungs-Trio", "Ease-off trio"),
        ("core:core-basics", "Rumpf-Grundlagen", "Core basics"),
        ("core-basics", "A routine of that name", "A routine of that name"),
        ("9f6d", "Before the desk", "Before the desk"),
        ("core:gone", "What there was", "What there was"),
    ],
)
def test_a_session_is_called_what_it_is_called_in_the_language_spoken_now(
    routine_id: str, stored: str, named: str
) -> None:
    assert load_library(SHIPPED).session_name(routine_id, stored) == named
