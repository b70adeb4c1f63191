"""A program killed at any moment keeps every entry it acknowledged (R1, R4)."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from backcare_desktop.storage.schema import CURRENT, SCHEMA, Release
from tests.storage.next_release import DIARIES, contents, make_release

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def _run(*arguments: object) -> list[dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.killed_writer", *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def _check(rounds: list[dict[str, Any]]) -> None:
    for found in rounds:
        # The one being written at that moment may or may not be there.
        assert found["kept"] in {found["acknowledged"], found["acknowledged"] + 1}, found
        assert found["in_order"]
        assert found["progress"] == max(found["kept"] - 1, -1 if not found["kept"] else 0)
        assert found["offered"] or not found["kept"]
    assert max(found["acknowledged"] for found in rounds) > 10


def test_twenty_killed_writers_lose_nothing_acknowledged(tmp_path: Path) -> None:
    rounds = _run("writing", tmp_path / "backcare.sqlite", 20)
    assert len(rounds) == 20
    _check(rounds)


@pytest.mark.long
def test_two_hundred_killed_writers_lose_nothing_acknowledged(tmp_path: Path) -> None:
    rounds = _run("writing", tmp_path / "backcare.sqlite", 200)
    assert len(rounds) == 200
    _check(rounds)


@pytest.mark.parametrize(
    "rounds", [10, pytest.param(200, marks=pytest.mark.long)], ids=["quick", "long"]
)
def test_writers_killed_on_a_networks_disk_lose_nothing_acknowledged(
    tmp_path: Path, rounds: int
) -> None:
    """There the diary has a rollback journal instead of a log (R10)."""
    _check(_run("writing", tmp_path / "backcare.sqlite", rounds, "far"))


@pytest.mark.parametrize(
    "rounds", [5, pytest.param(200, marks=pytest.mark.long)], ids=["quick", "long"]
)
@pytest.mark.parametrize("what", ["writing", pytest.param("noting", marks=pytest.mark.long)])
def test_killed_writers_of_an_encrypted_diary_lose_nothing_acknowledged(
    tmp_path: Path, what: str, rounds: int
) -> None:
    found = _run(what, tmp_path / "backcare.sqlite", rounds, "encrypted")
    assert not (tmp_path / "backcare.sqlite").read_bytes().startswith(b"SQLite")
    (_check if what == "writing" else _check_routines)(found)


def _check_checks(rounds: list[dict[str, Any]]) -> None:
    for found in rounds:
        assert found["kept"] in {found["acknowledged"], found["acknowledged"] + 1}, found
        assert found["whole"], found
        assert found["latest"] or not found["kept"]
    assert max(found["acknowledged"] for found in rounds) > 10


def test_twenty_killed_writers_leave_each_check_whole_as_last_acknowledged(tmp_path: Path) -> None:
    rounds = _run("checking", tmp_path / "backcare.sqlite", 20)
    assert len(rounds) == 20
    _check_checks(rounds)


@pytest.mark.long
def test_two_hundred_killed_writers_leave_each_check_whole(tmp_path: Path) -> None:
    _check_checks(_run("checking", tmp_path / "backcare.sqlite", 200))


def _check_routines(rounds: list[dict[str, Any]]) -> None:
    for found in rounds:
        assert found["kept"] in {found["acknowledged"], found["acknowledged"] + 1}, found
        assert found["whole"], found
        assert found["said"], found
    assert max(found["acknowledged"] for found in rounds) > 10


def test_ten_killed_writers_leave_each_routine_whole_as_last_acknowledged(tmp_path: Path) -> None:
    rounds = _run("arranging", tmp_path / "backcare.sqlite", 10)
    assert len(rounds) == 10
    _check_routines(rounds)


@pytest.mark.long
def test_two_hundred_killed_writers_leave_each_routine_whole(tmp_path: Path) -> None:
    _check_routines(_run("arranging", tmp_path / "backcare.sqlite", 200))


def test_ten_killed_writers_leave_each_day_of_core_work_whole_as_last_acknowledged(
    tmp_path: Path,
) -> None:
    rounds = _run("logging", tmp_path / "backcare.sqlite", 10)
    assert len(rounds) == 10
    _check_routines(rounds)


@pytest.mark.long
def test_two_hundred_killed_writers_leave_each_day_of_core_work_whole(tmp_path: Path) -> None:
    _check_routines(_run("logging", tmp_path / "backcare.sqlite", 200))


def test_ten_killed_writers_leave_each_entry_whole_as_last_acknowledged(tmp_path: Path) -> None:
    rounds = _run("noting", tmp_path / "backcare.sqlite", 10)
    assert len(rounds) == 10
    _check_routines(rounds)


@pytest.mark.long
def test_two_hundred_killed_writers_leave_each_entry_whole(tmp_path: Path) -> None:
    _check_routines(_run("noting", tmp_path / "backcare.sqlite", 200))


def _check_upgrades(tmp_path: Path, every: int) -> int:
    """Kill an upgrade before each ``every``-th statement; how often it was killed."""
    release = make_release(tmp_path / "migrations")
    return _check_kills(tmp_path, DIARIES[SCHEMA], release, every)


def _check_kills(tmp_path: Path, old: Path, release: Release, every: int) -> int:
    database = tmp_path / "backcare.sqlite"
    shutil.copyfile(old, database)
    before = contents(database)
    rounds = _run("upgrading", database, release.scripts, release.schema, every)
    schemas = [found["schema"] for found in rounds]
    assert schemas == sorted(schemas)
    assert {found["tables"] for found in rounds if found["schema"] < release.schema} == {
        len(before)
    }
    assert len({found["tables"] for found in rounds if found["schema"] == release.schema}) == 1
    for found in rounds:
        assert found["events"] == len(before["session_event"])
        assert found["ratings"] == len(before["pain_rating"])
        assert found["left"] == []
        assert found["opens_again"]
    return len(rounds)


def test_an_upgrade_killed_at_some_statement_happened_whole_or_never(tmp_path: Path) -> None:
    assert _check_upgrades(tmp_path, every=36) >= 3


@pytest.mark.parametrize("schema", range(1, SCHEMA))
def test_the_way_to_todays_schema_killed_at_some_statement_happened_whole_or_never(
    tmp_path: Path, schema: int
) -> None:
    assert _check_kills(tmp_path, DIARIES[schema], CURRENT, every=36) >= 2


@pytest.mark.long
@pytest.mark.parametrize("schema", range(1, SCHEMA))
def test_the_way_to_todays_schema_killed_at_any_statement_happened_whole_or_never(
    tmp_path: Path, schema: int
) -> None:
    assert _check_kills(tmp_path, DIARIES[schema], CURRENT, every=1) >= 40


@pytest.mark.long
def test_an_upgrade_killed_at_any_statement_happened_whole_or_never(tmp_path: Path) -> None:
    assert _check_upgrades(tmp_path, every=1) >= 90
