"""What the check says of a diary, without touching it."""

import os
import sqlite3
from pathlib import Path

import pytest

from backcare_desktop.storage.integrity import inspect
from backcare_desktop.storage.store import open_store
from tests.storage import damage
from tests.storage.examples import footprint, rating


def test_a_sound_diary_has_no_problems(filled: Path) -> None:
    before = footprint(filled.parent)
    report = inspect(filled)
    assert report.problems == ()
    assert (report.path, report.exists, report.schema, report.readable) == (filled, True, 1, True)
    assert report.rows == {
        "pain_rating": 3,
        "session": 3,
        "session_event": 120,
        "session_plan_step": 9,
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
    damage.with_hot_log(filled, "DELETE FROM pain_rating")
    before = footprint(filled.parent)
    report = inspect(filled)
    assert report.rows["pain_rating"] == 0
    assert report.problems == ()
    assert f"{filled.name}-wal" in report.modes
    assert footprint(filled.parent) == before


def test_a_row_that_refers_to_nothing_is_named_by_its_table(filled: Path) -> None:
    damage.run(filled, "UPDATE pain_rating SET session_id = 'nowhere'")
    (problem,) = inspect(filled).problems
    assert problem == "A row in pain_rating refers to a row in session that is not there."


def test_a_value_against_its_rule_is_damage(filled: Path) -> None:
    damage.run(filled, "PRAGMA ignore_check_constraints=ON", "UPDATE pain_rating SET score = 99")
    problems = inspect(filled).problems
    assert problems
    assert all("damaged" in problem and "pain_rating" in problem for problem in problems)


@pytest.mark.parametrize("share", [0.01, 0.25, 0.75])
def test_a_cut_off_diary_is_damaged(filled: Path, share: float) -> None:
    damage.truncate(filled, share)
    before = footprint(filled.parent)
    assert any("damaged" in problem for problem in inspect(filled).problems)
    assert footprint(filled.parent) == before


def test_a_newer_diary_is_named_with_both_numbers(filled: Path) -> None:
    damage.run(filled, "PRAGMA user_version=4")
    report = inspect(filled)
    assert (report.schema, report.readable) == (4, False)
    (problem,) = report.problems
    assert "newer version" in problem
    assert "schema 4" in problem


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
