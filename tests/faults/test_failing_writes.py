"""A write that fails says so, keeps nothing of itself, and leaves the diary usable (R19)."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage.store import SqlStore, open_store
from tests.faults import dbapi, writes, writes_pain
from tests.storage import examples, pain, training
from tests.storage.next_release import contents


@pytest.mark.parametrize(
    "every", [2, pytest.param(1, marks=pytest.mark.long)], ids=["quick", "long"]
)
@pytest.mark.parametrize("write", writes.WRITES)
def test_a_write_that_fails_anywhere_is_never_called_saved(
    disk: str, database: Path, plan: dbapi.FaultPlan, write: writes.Write, every: int
) -> None:
    before = contents(database)
    statements = _statements(database, plan, write)
    begun = statements.index("BEGIN IMMEDIATE")
    assert all(said.startswith("PRAGMA") for said in statements[:begun]), "SQLAlchemy looks around"
    assert statements[-1] == "COMMIT"
    assert len(statements) >= 3
    for countdown in reversed(range(len(statements) - 1, -1, -every)):
        store = open_store(database)
        plan.arm(countdown)
        with pytest.raises(StorageUnavailable) as caught:
            write(store)
        assert caught.value.problem is StorageProblem.FAILED
        plan.arm(None)
        assert store.ratings.latest(9)
        assert store.checks.latest() == examples.found(1)
        assert store.sessions.hurts("session-1") == (examples.hurt(1),)
        assert store.routines.all() == (examples.own_routine(1),)
        assert store.core.sets(*examples.EVER) == (training.performed(1),)
        assert store.lifting.plans() == (training.running_plan(1),)
        assert store.lifting.entries(*examples.EVER) == (training.entry(1),)
        assert store.entries.get("rating-3") == pain.entry(3)
        assert store.flares.flares() == (pain.flare(1),)
        assert store.measures.rmdq() == (pain.rmdq(1),)
        store.close()
        assert contents(database) == before


def _statements(database: Path, plan: dbapi.FaultPlan, write: writes.Write) -> tuple[str, ...]:
    """What a write asks of a connection, found out with a copy."""
    store = open_store(shutil.copyfile(database, database.with_name("copy.sqlite")))
    plan.arm(None)
    write(store)
    statements = tuple(plan.statements)
    store.close()
    return statements


@pytest.mark.parametrize("write", writes.WRITES)
def test_a_write_that_failed_can_be_tried_again_on_the_same_store(
    database: Path, plan: dbapi.FaultPlan, write: writes.Write
) -> None:
    store = open_store(database)
    for countdown in (0, 1, 2):
        plan.arm(countdown, sqlite3.SQLITE_FULL)
        with pytest.raises(StorageUnavailable) as caught:
            write(store)
        assert caught.value.problem is StorageProblem.FULL
    plan.arm(None)
    write(store)
    store.close()


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (sqlite3.SQLITE_FULL, StorageProblem.FULL),
        (sqlite3.SQLITE_BUSY, StorageProblem.LOCKED),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StorageProblem.LOCKED),
        (sqlite3.SQLITE_READONLY, StorageProblem.READ_ONLY),
        (sqlite3.SQLITE_READONLY_DIRECTORY, StorageProblem.READ_ONLY),
        (sqlite3.SQLITE_CORRUPT, StorageProblem.CORRUPT),
        (sqlite3.SQLITE_NOTADB, StorageProblem.CORRUPT),
        (sqlite3.SQLITE_IOERR_FSYNC, StorageProblem.FAILED),
        (sqlite3.SQLITE_CANTOPEN, StorageProblem.FAILED),
        (sqlite3.SQLITE_ERROR, StorageProblem.FAILED),
    ],
)
def test_sqlites_errors_have_one_meaning_each(
    database: Path, plan: dbapi.FaultPlan, code: int, problem: StorageProblem
) -> None:
    store = open_store(database)
    for use in (
        writes.add,
        writes.rewrite_check,
        lambda s: s.ratings.latest(1),
        lambda s: s.sessions.get("session-1"),
        lambda s: s.checks.latest(),
        lambda s: s.episodes.active(),
        lambda s: s.sessions.hurts("session-1"),
        lambda s: s.routines.all(),
        writes.rewrite_routine,
        writes.log_set,
        writes.put_comeback,
        lambda s: s.core.sets(*examples.EVER),
        lambda s: s.lifting.plans(),
        writes_pain.rewrite_entry,
        writes_pain.replace_flares,
        writes_pain.put_psfs,
        lambda s: s.entries.latest(9),
        lambda s: s.flares.flares(),
        lambda s: s.measures.psfs(),
        lambda s: s.pain_days.areas(*examples.EVER),
    ):
        plan.arm(1, code)
        with pytest.raises(StorageUnavailable) as caught:
            use(store)
        assert caught.value.problem is problem
    plan.arm(None)
    store.close()


def test_opening_that_fails_anywhere_says_so_and_lets_go_of_the_file(
    database: Path, plan: dbapi.FaultPlan
) -> None:
    before, beside = contents(database), sorted(database.parent.iterdir())
    plan.arm(None)
    store = open_store(database)
    statements = len(plan.statements)
    store.close()
    assert statements >= 9
    for countdown in range(statements):
        plan.arm(countdown)
        with pytest.raises(StorageUnavailable) as caught:
            open_store(database)
        assert caught.value.problem is StorageProblem.FAILED
    plan.arm(None)
    assert contents(database) == before
    assert sorted(database.parent.iterdir()) == beside


def test_closing_on_a_full_disk_loses_nothing(database: Path, plan: dbapi.FaultPlan) -> None:
    store = open_store(database)
    writes.add(store)
    plan.arm(0, sqlite3.SQLITE_FULL)
    store.close()
    plan.arm(None)
    store = open_store(database)
    assert len(store.ratings.latest(9)) == 3
    store.close()


def test_removing_for_good_that_fails_anywhere_removes_nothing(
    disk: str, database: Path, plan: dbapi.FaultPlan
) -> None:
    """What comes after the commit only tidies, and is no failure."""
    before = contents(database)
    statements = _statements(database, plan, _purge)
    commit = statements.index("COMMIT")
    for countdown in range(commit + 1):
        store = open_store(database)
        plan.arm(countdown)
        with pytest.raises(StorageUnavailable):
            store.purge()
        plan.arm(None)
        assert store.ratings.latest(9)
        store.close()
        assert contents(database) == before
    store = open_store(database)
    plan.arm(commit + 1)
    assert store.purge()
    plan.arm(None)
    assert not store.deleted()
    store.close()


def _purge(store: SqlStore) -> None:
    store.purge()
