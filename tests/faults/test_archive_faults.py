"""An import that fails or is killed leaves the diary as it was, or has it all (R12, S9)."""

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from backcare_desktop.core.archive import Archive, Way
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.reporting.archive_writer import write_archive
from backcare_desktop.storage.store import open_store
from tests.faults import dbapi
from tests.storage import damage, examples, training
from tests.storage.archive_house import archive
from tests.storage.next_release import contents

EVERY = 29
"""Of so many statements one is made to fail in the quick run; all of them in the long one."""


@pytest.fixture
def incoming(tmp_path: Path) -> Archive:
    """The archive of a diary that shares some entries with the one it is brought into."""
    store = open_store(tmp_path / "incoming.sqlite")
    store.sessions.begin(examples.record(), (examples.event(0),), None)
    store.episodes.put(examples.episode(50))
    store.core.follow(replace(training.PROGRAMME, name="Mine"), examples.TODAY)
    store.core.log(training.performed(50), training.planned())
    found = archive(store)
    store.close()
    return found


def statements(database: Path, plan: dbapi.FaultPlan, incoming: Archive, way: Way) -> list[str]:
    """What an import asks of a connection, found out with a copy."""
    store = open_store(Path(shutil.copyfile(database, database.with_name("copy.sqlite"))))
    plan.arm(None)
    store.archive.bring_in(incoming, way)
    found = list(plan.statements)
    store.close()
    return found


def fail_at(database: Path, plan: dbapi.FaultPlan, incoming: Archive, way: Way, every: int) -> None:
    before = contents(database)
    asked = statements(database, plan, incoming, way)
    # Beside an encrypted diary the archive's rows are copied first, each table for itself.
    last = len(asked) - 1 - asked[::-1].index("COMMIT")
    assert last > 100
    for countdown in {*range(0, last, every), last - 1, last}:
        store = open_store(database)
        plan.arm(countdown, sqlite3.SQLITE_FULL)
        with pytest.raises(StorageUnavailable) as caught:
            store.archive.bring_in(incoming, way)
        assert caught.value.problem is StorageProblem.FULL
        plan.arm(None)
        # Once there is room it goes on: another preview has nothing in its way.
        assert store.archive.preview(incoming).new
        store.close()
        assert contents(database) == before


@pytest.mark.parametrize("way", Way)
def test_an_import_that_fails_changes_nothing_and_can_be_tried_again(
    database: Path, plan: dbapi.FaultPlan, incoming: Archive, way: Way
) -> None:
    fail_at(database, plan, incoming, way, EVERY)


@pytest.mark.long
@pytest.mark.parametrize("way", Way)
def test_an_import_that_fails_anywhere_changes_nothing(
    database: Path, plan: dbapi.FaultPlan, incoming: Archive, way: Way
) -> None:
    fail_at(database, plan, incoming, way, 1)


KILLED = """
import os, pathlib, signal, sys, pytest
from backcare_desktop.core.archive import Way
from backcare_desktop.reporting.archive_reader import read_archive
from backcare_desktop.storage.store import open_store
from tests.faults import dbapi

class KillPlan(dbapi.FaultPlan):
    def strike(self):
        os.kill(os.getpid(), signal.SIGKILL)

database, file, way, countdown = sys.argv[1:]
plan = dbapi.install(pytest.MonkeyPatch(), KillPlan())
store = open_store(pathlib.Path(database))
plan.arm(int(countdown))
store.archive.bring_in(read_archive(pathlib.Path(file)), Way(way))
print("brought in")
store.close()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs SIGKILL")
@pytest.mark.parametrize("way", Way)
def test_a_killed_import_is_whole_or_never_happened(
    tmp_path: Path, incoming: Archive, way: Way
) -> None:
    database, whole = tmp_path / "killed.sqlite", tmp_path / "whole.sqlite"
    damage.fill(database)
    write_archive(tmp_path / "all.backcare", incoming)
    before = contents(database)
    store = open_store(Path(shutil.copyfile(database, whole)))
    store.archive.bring_in(incoming, way)
    store.close()
    after = contents(whole)
    killed = []
    for countdown in (3, 150, 230, 260, 10_000):
        place = Path(shutil.copyfile(database, tmp_path / f"{countdown}.sqlite"))
        done = subprocess.run(
            [sys.executable, "-c", KILLED, place, tmp_path / "all.backcare", way, str(countdown)],
            capture_output=True,
            text=True,
            cwd=Path(__file__).parents[2],
            check=False,
        )
        killed.append(done.returncode != 0)
        open_store(place).close()
        assert contents(place) in (before, after)
        assert done.returncode != 0 or contents(place) == after, done.stderr
    assert killed[0] and not killed[-1]
