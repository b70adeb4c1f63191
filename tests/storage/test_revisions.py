"""Each revision by itself: it makes what it says, whole or not at all, and for good."""

import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from backcare_desktop.core.check import SymptomCheck
from backcare_desktop.storage.schema import CURRENT, SCHEMA, Release
from backcare_desktop.storage.store import open_store
from tests.fakes import FakeClock
from tests.storage.examples import episode, found
from tests.storage.fixtures import make_v2
from tests.storage.next_release import DIARIES, contents

CLOCK = FakeClock(datetime(2031, 5, 4, 3, 2, 1, tzinfo=UTC))
REVISIONS = [("0001_baseline.py", 4), ("0002_checks_and_episodes.py", 7)]
"""Every revision, and how many tables it makes."""


def test_the_diary_of_schema_1_becomes_the_one_of_schema_2(database: Path) -> None:
    database.parent.mkdir()
    shutil.copyfile(DIARIES[1], database)
    open_store(database, clock=CLOCK, release=Release(2, CURRENT.scripts)).close()
    assert _tables(database) == _tables(DIARIES[2])
    assert int.from_bytes(database.read_bytes()[60:64], "big") == 2
    store = open_store(database)
    store.episodes.put(episode())
    store.checks.put(replace(found(), episode_id="episode-1"))
    assert store.checks.latest() == replace(found(), episode_id="episode-1")
    store.close()


def _found_at(check: SymptomCheck) -> datetime:
    assert check.found is not None
    return check.found.at_utc


def _tables(database: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(database)) as connection:
        listed = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
        return connection.execute(listed).fetchall()


def test_the_checks_and_episodes_of_schema_2_are_read_back(database: Path) -> None:
    database.parent.mkdir()
    shutil.copyfile(DIARIES[2], database)
    kept = contents(database)
    store = open_store(database)
    read = [store.checks.get(f"check-{number}") for number in range(make_v2.CHECKS)]
    checks = [check for check in read if check is not None]
    assert len(checks) == len(kept["symptom_check"]) == make_v2.CHECKS
    assert sum(len(check.answers.symptoms) for check in checks) == len(kept["check_answer"])
    assert sum(len(check.finding.reasons) for check in checks) == len(kept["check_reason"])
    assert sum(len(check.regions) for check in checks) == len(kept["check_region"])
    shown = [check for check in checks if check.id != "check-9"]
    assert store.checks.newest(99) == tuple(
        sorted((check for check in shown if check.found), key=_found_at, reverse=True)
    )
    assert store.checks.latest() in checks
    assert store.checks.newest_open() in shown
    assert store.checks.clearance_of("check-2") is not None
    assert store.checks.clearance_of("check-6") is None
    active = store.episodes.active()
    assert active is not None
    assert active.id == f"episode-{make_v2.EPISODES - 1}"
    assert len(store.episodes.newest(99)) == make_v2.EPISODES - 1 == len(kept["episode"]) - 1
    store.close()
    assert contents(database) == kept


def _breaking_off(scripts: Path, revision: str, tables: int) -> Iterator[Release]:
    """Today's release with the revision broken off before each of its operations."""
    shutil.copytree(CURRENT.scripts, scripts)
    script = scripts / "versions" / revision
    text = script.read_text()
    operations = [line for line in text.splitlines() if re.fullmatch(r"    _\w+\(\)", line)]
    assert len(operations) == tables
    for operation in operations:
        script.write_text(text.replace(operation, "    raise RuntimeError('broken off')", 1))
        yield Release(SCHEMA, scripts)


@pytest.mark.parametrize(("revision", "tables"), REVISIONS)
def test_a_revision_breaking_off_leaves_a_diary_still_to_be_made(
    database: Path, tmp_path: Path, revision: str, tables: int
) -> None:
    for release in _breaking_off(tmp_path / "broken", revision, tables):
        with pytest.raises(RuntimeError, match="broken off"):
            open_store(database, release=release)
        assert contents(database) == {}
    store = open_store(database)
    assert store.ratings.latest(1) == ()
    store.close()


def test_schema_2_breaking_off_leaves_a_diary_of_schema_1(database: Path, tmp_path: Path) -> None:
    database.parent.mkdir()
    shutil.copyfile(DIARIES[1], database)
    before = contents(database)
    for release in _breaking_off(tmp_path / "broken", *REVISIONS[1]):
        with pytest.raises(RuntimeError, match="broken off"):
            open_store(database, clock=CLOCK, release=release)
        assert contents(database) == before
        assert int.from_bytes(database.read_bytes()[60:64], "big") == 1


def test_a_revision_knows_nothing_of_the_tables_as_they_are_today() -> None:
    for script in (CURRENT.scripts / "versions").glob("0*.py"):
        assert "backcare_desktop" not in script.read_text()
