"""A backup or a restore that is killed at any moment costs nothing (R6, R15)."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.storage import encryption_note
from backcare_desktop.storage.store import open_store
from tests.fakes import NOON, FakeClock
from tests.storage import damage, encrypted
from tests.storage.examples import rating

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


@pytest.fixture(params=["plain", pytest.param("encrypted", marks=pytest.mark.long)])
def kept(request: pytest.FixtureRequest) -> str:
    """How the diary is kept."""
    return str(request.param)


@pytest.fixture
def database(tmp_path: Path, kept: str) -> Path:
    """A diary with a backup from the day before, and an entry since then."""
    path = tmp_path / "data" / "backcare.sqlite"
    if kept == "encrypted":
        encrypted.begin(path.parent)
    damage.fill(path)
    clock = FakeClock(NOON)
    clock.advance(-24 * 3600)
    store = open_store(path, clock=clock)
    store.back_up(BackupReason.BY_HAND)
    store.ratings.add(rating(98))
    store.close()
    return path


def _run(what: str, database: Path, every: int) -> list[dict[str, Any]]:
    kept = "encrypted" if encryption_note.beside(database) else "plain"
    words = [what, str(database), str(every), kept]
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.killed_keeper", *words],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def _check(rounds: list[dict[str, Any]]) -> list[str]:
    for found in rounds:
        assert found["now_kept"], found
        assert found["bad"] == 0, found
        assert found["left"] == [], found
    return [found["stands"] for found in rounds]


EVERY = [pytest.param(7, id="quick"), pytest.param(1, marks=pytest.mark.long, id="long")]


@pytest.mark.parametrize("every", EVERY)
def test_a_killed_backup_leaves_no_half_one_and_the_diary_as_it_was(
    database: Path, every: int
) -> None:
    stands = _check(_run("backing-up", database, every))
    assert len(stands) >= 20 // every
    assert set(stands) == {"now"}


@pytest.mark.parametrize("every", EVERY)
def test_a_killed_restore_leaves_the_one_diary_or_the_other_and_a_way_back(
    database: Path, every: int
) -> None:
    stands = _check(_run("restoring", database, every))
    assert len(stands) >= 50 // every
    assert set(stands) == {"now", "old"}
    assert stands == sorted(stands), "it changes once, and for good"


@pytest.mark.parametrize("every", EVERY)
def test_a_restore_over_a_damaged_diary_that_is_killed_loses_nothing_of_it(
    database: Path, every: int
) -> None:
    """It is damaged still, or the backup stands there; never an empty new one."""
    damage.with_hot_log(database, "UPDATE pain_rating SET note = 'logged'")
    damage.truncate(database, 0.75)
    rounds = _run("mending", database, every)
    assert len(rounds) >= 40 // every
    assert all(found["kept"] for found in rounds), rounds
    stands = [found["stands"] for found in rounds]
    assert set(stands) == {"corrupt", "old"}
    assert stands == sorted(stands)


WAYS = {"encrypting": "plain", "changing": "encrypted", "decrypting": "encrypted"}
SELDOM = [pytest.param(45, id="quick"), pytest.param(5, marks=pytest.mark.long, id="long")]


@pytest.mark.parametrize("every", SELDOM)
@pytest.mark.parametrize(("what", "kept"), WAYS.items())
def test_a_change_of_key_that_is_killed_leaves_one_way_in_and_nothing_lost(
    database: Path, what: str, every: int
) -> None:
    """Turned on, changed or turned off: it happened with all the backups, or never."""
    rounds = _run(what, database, every)
    before, after = _way(rounds[0]), _way(rounds[-1])
    assert before != after
    for found in rounds:
        assert found["kept"] and found["backups"], found
        assert _way(found) in {before, after}
        assert found["noted"] == len(found["opens"]) <= 1
        assert (found["plain"], found["left"]) == (0, []), found
    changes = [_way(found) != before for found in rounds]
    assert changes == sorted(changes), "it changes once, and for good"
    assert len(rounds) >= 150 // every


def _way(found: dict[str, Any]) -> str:
    return found["opens"][0] if found["opens"] else "plain"
