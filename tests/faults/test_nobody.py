"""Somebody without rights to write reads the diary, and is told so (R8, as uid 65534)."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.storage.store import open_store
from tests.faults import writes
from tests.storage import damage
from tests.storage.examples import footprint

pytestmark = pytest.mark.skipif(
    not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can become somebody else"
)


@pytest.fixture
def database() -> Iterator[Path]:
    """A diary of root's with a backup, in a folder that everybody may read."""
    with tempfile.TemporaryDirectory(prefix="shelf-") as folder:
        Path(folder).chmod(0o755)
        path = Path(folder) / "data" / "backcare.sqlite"
        store = open_store(path)
        writes.fill(store)
        store.back_up(BackupReason.BY_HAND)
        store.close()
        yield path


def _visited(database: Path) -> dict[str, Any]:
    for path in (database.parent, *database.parent.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    before = footprint(database.parent)
    temporary = database.parent.with_name("temporary")
    temporary.mkdir()
    temporary.chmod(0o777)
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.nobody", str(database)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        env=os.environ | {"TMPDIR": str(temporary)},
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert footprint(database.parent) == before
    assert list(temporary.iterdir()) == []
    shutil.rmtree(temporary)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _with_log(database: Path) -> None:
    damage.with_hot_log(database, "UPDATE pain_rating SET note = 'logged'")


def _with_journal(database: Path) -> None:
    damage.run(database, "PRAGMA journal_mode=DELETE")


def _closed(_: Path) -> None:
    """As closing left it."""


@pytest.mark.parametrize("state", [_closed, _with_log, _with_journal])
def test_everything_is_read_within_three_seconds_and_no_write_is_done(
    database: Path, state: Any
) -> None:
    state(database)
    found = _visited(database)
    assert found["open"] == "to be read"
    assert found["seconds"] < 3
    assert found["writes"] == ["read_only"]
    assert found["back_up"] == "read_only"
    assert found["held"] > 20


def test_backups_are_listed_and_none_is_restored(database: Path) -> None:
    found = _visited(database)
    assert found["backups"] == [True]
    assert found["restore"] == "read_only"
    assert found["start_empty"] == "failed", "nothing is wrong with it"


def test_a_damaged_diary_that_may_not_be_touched_stays_where_it_is(database: Path) -> None:
    damage.truncate(database, 0.5)
    found = _visited(database)
    assert (found["open"], found["restore"]) == ("corrupt", "read_only")
    assert found["start_empty"] == "read_only"
