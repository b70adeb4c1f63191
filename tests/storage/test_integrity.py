"""What the check says of a diary, without touching it."""

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from backcare_desktop.storage.integrity import inspect
from backcare_desktop.storage.schema import SCHEMA
from backcare_desktop.storage.store import open_store
from tests.storage import damage
from tests.storage.examples import footprint, rating
from tests.storage.next_release import DIARIES


def test_a_sound_diary_has_no_problems(filled: Path) -> None:
    before = footprint(filled.parent)
    report = inspect(filled)
    assert report.problems == ()
    assert (report.path, report.exists, report.schema, report.readable) == (
        filled,
        True,
        SCHEMA,
        True,
    )
    assert report.rows == {
        "check_answer": 6,
        "check_reason": 2,
        "check_region": 4,
        "clearance": 1,
        "comeback": 1,
        "comeback_gate": 1,
        "comeback_item": 3,
        "comeback_week": 2,
        "core_aside": 1,
        "core_miss": 1,
        "core_pause": 1,
        "core_unasked": 1,
        "episode": 2,
        "episode_region": 4,
        "exercise_note": 1,
        "filmed_day": 1,
        "flare": 2,
        "flare_no": 1,
        "gate_try": 1,
        "groc_measure": 1,
        "habit_tick": 2,
        "lift": 2,
        "lift_entry": 2,
        "lift_entry_form": 2,
        "lift_plate": 4,
        "load_plan": 2,
        "load_plan_plate": 4,
        "own_routine": 2,
        "own_routine_step": 6,
        "pain_activity": 4,
        "pain_area": 2,
        "pain_quality": 2,
        "pain_rating": 4,
        "pain_relief": 3,
        "phase_correction": 1,
        "planned_day": 1,
        "programme": 1,
        "programme_follow": 1,
        "programme_item": 2,
        "psfs_activity": 3,
        "psfs_form": 1,
        "psfs_measure": 1,
        "psfs_score": 2,
        "rmdq_measure": 1,
        "rmdq_tick": 3,
        "routine_choice": 2,
        "session": 3,
        "session_event": 122,
        "session_feel": 2,
        "session_hurt": 2,
        "session_hurt_region": 3,
        "session_plan_step": 9,
        "set_log": 2,
        "symptom_check": 3,
        "training_day": 7,
        "weekly_target": 1,
    }
    assert report.journal_mode == "wal"
    assert report.sqlite_version == sqlite3.sqlite_version
    assert not report.in_use
    assert report.modes == {filled.parent.name: "0700", filled.name: "0600"}
    assert "no problems found" in report.lines()
    assert footprint(filled.parent) == before


def test_no_diary_is_no_problem(database: Path) -> None:
    report = inspect(database)
    assert (report.exists, report.problems) == (False, ())
    assert report.lines() == (f"diary: none at {database}",)
    assert not database.parent.exists()


def test_what_lies_in_the_log_is_counted(filled: Path) -> None:
    damage.with_hot_log(filled, "DELETE FROM core_miss")
    before = footprint(filled.parent)
    report = inspect(filled)
    assert report.rows["core_miss"] == 0
    assert report.problems == ()
    assert f"{filled.name}-wal" in report.modes
    assert footprint(filled.parent) == before


def test_a_row_that_refers_to_nothing_is_named_by_its_table(filled: Path) -> None:
    damage.run(filled, "UPDATE pain_rating SET session_id = 'nowhere'")
    (problem,) = inspect(filled).problems
    assert problem == "A row in pain_rating refers to a row in session that is not there."


@pytest.mark.parametrize(
    ("table", "column", "parent"),
    [
        ("symptom_check", "corrects_id", "symptom_check"),
        ("symptom_check", "episode_id", "episode"),
        ("check_answer", "check_id", "symptom_check"),
        ("check_region", "check_id", "symptom_check"),
        ("clearance", "check_id", "symptom_check"),
        ("episode_region", "episode_id", "episode"),
        ("session_hurt_region", "session_id", "session_hurt"),
        ("session_feel", "session_id", "session"),
        ("set_log", "session_id", "session"),
        ("gate_try", "episode_id", "episode"),
        ("phase_correction", "episode_id", "episode"),
        ("lift_entry_form", "entry_id", "lift_entry"),
        ("pain_area", "rating_id", "pain_rating"),
        ("pain_quality", "rating_id", "pain_rating"),
        ("pain_activity", "rating_id", "pain_rating"),
        ("pain_relief", "rating_id", "pain_rating"),
        ("psfs_form", "episode_id", "episode"),
        ("rmdq_measure", "episode_id", "episode"),
        ("rmdq_tick", "measure_id", "rmdq_measure"),
        ("groc_measure", "episode_id", "episode"),
    ],
)
def test_what_a_row_belongs_to_and_is_lost_is_named(
    filled: Path, table: str, column: str, parent: str
) -> None:
    damage.run(filled, f"UPDATE OR IGNORE {table} SET {column} = 'nowhere'")
    (problem,) = inspect(filled).problems
    assert problem == f"A row in {table} refers to a row in {parent} that is not there."


@pytest.mark.parametrize(
    ("table", "value"),
    [
        ("pain_rating", "score = 99"),
        ("symptom_check", "pain_now = 99"),
        ("check_answer", "answer = 'perhaps'"),
        ("check_reason", "not_sure = 5"),
        ("check_region", "region = region || 's'"),
        ("clearance", "who = 'friend'"),
        ("episode", "closed_zone = NULL"),
        ("episode_region", "region = region || 's'"),
        ("session_plan_step", "untimed = 2"),
        ("session_hurt", "score = 11"),
        ("session_hurt_region", "region = region || 's'"),
        ("session_feel", "feel = 'fine'"),
        ("own_routine", "name = ' '"),
        ("own_routine_step", "sets = 0"),
        ("routine_choice", "voice = 2"),
        ("programme", "weekly_target = 9"),
        ("programme_item", "most = 0"),
        ("weekly_target", "days = 0"),
        ("set_log", "amount = 0"),
        ("exercise_note", "effort = 11"),
        ("core_pause", "last_day = '2025-01-01'"),
        ("core_miss", "reason = 'lazy'"),
        ("core_aside", "kind = 'sideways'"),
        ("gate_try", "met = 2"),
        ("phase_correction", "phase = 'any'"),
        ("lift", "normal_amount = 'heavy'"),
        ("lift_plate", "amount = '-20'"),
        ("load_plan", "cap = '0.5'"),
        ("comeback_item", "days = 8"),
        ("lift_entry", "load_amount = '0'"),
        ("lift_entry_form", "point = point || 's'"),
        ("pain_area", "area = area || 's'"),
        ("pain_quality", "quality = quality || 's'"),
        ("pain_activity", "activity = activity || 's'"),
        ("pain_relief", "minutes = 0"),
        ("flare", "note = printf('%.*c', 10001, 'x')"),
        ("flare_no", "day = 'today'"),
        ("habit_tick", "habit = 'whisky' WHERE habit = 'water'"),
        ("psfs_form", "begun_local_date = 'today'"),
        ("psfs_activity", "words = ' '"),
        ("psfs_measure", "utc_offset_min = 1081"),
        ("psfs_score", "score = 11"),
        ("rmdq_measure", "finished = 2"),
        ("rmdq_tick", "statement = statement + 24"),
        ("groc_measure", "score = -6"),
    ],
)
def test_a_value_against_its_rule_is_damage(filled: Path, table: str, value: str) -> None:
    damage.run(filled, "PRAGMA ignore_check_constraints=ON", f"UPDATE {table} SET {value}")
    problems = inspect(filled).problems
    assert problems
    assert all("damaged" in problem and table in problem for problem in problems)


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM check_reason",
        "INSERT INTO check_reason VALUES ('check-2', 0, 'rule', 'age', 0)",
        "INSERT INTO check_reason VALUES ('check-3', 0, 'rule', 'age', 0)",
    ],
)
def test_a_level_and_its_reasons_that_dont_belong_together_are_told(
    filled: Path, harm: str
) -> None:
    damage.run(filled, harm)
    (problem,) = inspect(filled).problems
    assert "without" in problem


def test_pain_noted_where_nothing_hurt_is_told(filled: Path) -> None:
    damage.run(filled, "UPDATE session_event SET kind = 'eased' WHERE seq = 40")
    (problem,) = inspect(filled).problems
    assert problem == "Pain is noted for an event of a session in which nothing hurt."


@pytest.mark.parametrize("lost", ["routine_id = 'own-1'", "position = 0", "position = 1"])
def test_a_routine_that_lost_steps_is_told(filled: Path, lost: str) -> None:
    damage.run(filled, f"DELETE FROM own_routine_step WHERE {lost}")
    (problem,) = inspect(filled).problems
    assert problem == "A routine lacks steps."


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        ("DELETE FROM programme_item WHERE position = 0", "A programme lacks exercises."),
        ("DELETE FROM programme_item", "A programme lacks exercises."),
        (
            "DELETE FROM comeback_item WHERE lift = ''",
            "A week of a comeback lacks something to do.",
        ),
        ("UPDATE flare SET last_day = '2025-08-01'", "Two flare-ups share a day."),
        ("UPDATE flare SET first_day = '2025-07-11'", "Two flare-ups share a day."),
        ("DELETE FROM psfs_activity WHERE position = 1", "A form of own activities lacks some."),
        (
            "UPDATE psfs_score SET activity_id = 'ski' WHERE score = 0",
            "An activity is rated that its form doesn't name.",
        ),
        (
            "UPDATE lift_entry SET form_said = 0",
            "Points of form are noted where nobody spoke of it.",
        ),
    ],
)
def test_what_lost_a_part_is_told(filled: Path, harm: str, told: str) -> None:
    damage.run(filled, harm)
    assert inspect(filled).problems == (told,)


def test_a_comeback_that_lost_its_weeks_is_told(filled: Path) -> None:
    tables = ("comeback_gate", "comeback_item", "comeback_week")
    for lost in ("week = 1", "week = 2"):
        damage.run(filled, *(f"DELETE FROM {table} WHERE {lost}" for table in tables))
        assert inspect(filled).problems == ("A comeback lacks weeks.",)


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM {plates} WHERE position = 1",
        "UPDATE {plates} SET pairs = NULL WHERE position = 2",
        "UPDATE {of} SET rounding = 'steps'",
    ],
)
@pytest.mark.parametrize(
    ("of", "plates", "told"),
    [("lift", "lift_plate", "lift"), ("load_plan", "load_plan_plate", "load plan")],
)
def test_plates_that_dont_belong_to_their_bar_are_told(
    filled: Path, harm: str, of: str, plates: str, told: str
) -> None:
    damage.run(filled, harm.format(of=of, plates=plates))
    assert inspect(filled).problems == (
        f"A {told} and the plates of its bar don't belong together.",
    )


@pytest.mark.parametrize("schema", DIARIES)
def test_a_diary_of_an_older_schema_is_sound_and_read(database: Path, schema: int) -> None:
    database.parent.mkdir(mode=0o700)
    shutil.copyfile(DIARIES[schema], database)
    database.chmod(0o600)
    report = inspect(database)
    assert (report.schema, report.readable, report.problems) == (schema, True, ())
    assert all(report.rows.values())


@pytest.mark.parametrize("share", [0.01, 0.25, 0.75])
def test_a_cut_off_diary_is_damaged(filled: Path, share: float) -> None:
    damage.truncate(filled, share)
    before = footprint(filled.parent)
    assert any("damaged" in problem for problem in inspect(filled).problems)
    assert footprint(filled.parent) == before


def test_a_newer_diary_is_named_with_both_numbers(filled: Path) -> None:
    newer = SCHEMA + 3
    damage.run(filled, f"PRAGMA user_version={newer}")
    report = inspect(filled)
    assert (report.schema, report.readable) == (newer, False)
    (problem,) = report.problems
    assert "newer version" in problem
    assert f"schema {newer}" in problem
    assert f"reads {SCHEMA}" in problem


def test_somebody_elses_database_is_not_looked_into(filled: Path) -> None:
    damage.run(filled, "PRAGMA application_id=7")
    report = inspect(filled)
    assert report.rows == {}
    (problem,) = report.problems
    assert "not a Backcare diary" in problem


def test_a_folder_and_a_dangling_link_are_reported(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "nothing")
    assert inspect(tmp_path / "folder").problems
    assert inspect(tmp_path / "link").problems


@pytest.mark.skipif(os.name != "posix", reason="rights of this kind exist on POSIX only")
def test_a_file_open_to_others_is_a_problem(filled: Path) -> None:
    filled.chmod(0o644)
    (problem,) = inspect(filled).problems
    assert problem == "Others on this computer can read or change backcare.sqlite."


@pytest.mark.skipif(os.name != "posix", reason="rights of this kind exist on POSIX only")
def test_a_folder_open_to_others_is_told_and_no_problem(filled: Path) -> None:
    """A folder that was there before keeps its rights on purpose."""
    filled.parent.chmod(0o755)
    report = inspect(filled)
    assert report.modes[filled.parent.name] == "0755"
    assert report.problems == ()


def test_opening_makes_the_files_private_again(filled: Path) -> None:
    damage.with_hot_log(filled, "UPDATE pain_rating SET note = 'kept'")
    for path in filled.parent.iterdir():
        path.chmod(0o664)
    store = open_store(filled)
    assert {path.stat().st_mode & 0o777 for path in filled.parent.iterdir()} == {0o600}
    store.close()
    assert inspect(filled).problems == ()


@pytest.mark.skipif(os.name != "posix", reason="rights of this kind exist on POSIX only")
@pytest.mark.parametrize("umask", [0o000, 0o022])
def test_every_file_is_private_whatever_the_umask(database: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        store = open_store(database)
        store.ratings.add(rating(1))
        modes = {path.name: path.stat().st_mode & 0o777 for path in database.parent.iterdir()}
        store.close()
    finally:
        os.umask(before)
    assert modes == {"backcare.sqlite": 0o600, "backcare.sqlite-wal": 0o600}
    assert database.parent.stat().st_mode & 0o777 == 0o700
