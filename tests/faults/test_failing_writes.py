"""A write that fails says so, keeps nothing of itself, and leaves the diary usable (R19)."""

import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from backcare_desktop.core.answers import Answer, Answers
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.triage import Level
from backcare_desktop.storage.schema import CURRENT, SCHEMA, Release
from backcare_desktop.storage.store import SqlStore, open_store
from tests.faults import dbapi
from tests.storage.examples import (
    NOON,
    clearance,
    episode,
    event,
    found,
    progress,
    rating,
    record,
)
from tests.storage.next_release import DIARIES, NEXT, contents, make_release

Write = Callable[[SqlStore], None]


def _add(store: SqlStore) -> None:
    store.ratings.add(rating(5))


def _remove(store: SqlStore) -> None:
    store.ratings.remove("rating-1", NOON)


def _restore(store: SqlStore) -> None:
    store.ratings.restore("rating-2")


def _begin(store: SqlStore) -> None:
    store.sessions.begin(record(5), (event(0), event(1)), rating(6, session_id="session-5"))


def _append(store: SqlStore) -> None:
    store.sessions.append("session-1", (event(3), event(4)), progress(4))


def _put_check(store: SqlStore) -> None:
    store.checks.put(replace(found(5, Level.EMERGENCY), episode_id="episode-2"))


def _rewrite_check(store: SqlStore) -> None:
    fewer = replace(found(1, Level.ROUTINE), answers=Answers({"cough": Answer.YES}), regions=())
    store.checks.put(fewer)


def _remove_check(store: SqlStore) -> None:
    store.checks.remove("check-1", NOON)


def _clear(store: SqlStore) -> None:
    store.checks.clear(clearance(2))


def _withdraw(store: SqlStore) -> None:
    store.checks.withdraw("clearance-1", NOON)


def _put_episode(store: SqlStore) -> None:
    store.episodes.put(episode(5, closed=True))


def _end_episode(store: SqlStore) -> None:
    store.episodes.put(episode(2, closed=True))


def _restore_episode(store: SqlStore) -> None:
    store.episodes.restore("episode-3")


LOOKING_AROUND = ("SELECT", "PRAGMA main.", "PRAGMA temp.")
WRITES = [
    _add,
    _remove,
    _restore,
    _begin,
    _append,
    _put_check,
    _rewrite_check,
    _remove_check,
    _clear,
    _withdraw,
    _put_episode,
    _end_episode,
    _restore_episode,
]


@pytest.fixture
def plan(monkeypatch: pytest.MonkeyPatch) -> dbapi.FaultPlan:
    return dbapi.install(monkeypatch)


@pytest.fixture
def database(tmp_path: Path, plan: dbapi.FaultPlan) -> Path:
    path = tmp_path / "data" / "backcare.sqlite"
    store = open_store(path)
    store.sessions.begin(record(), (event(0),), rating(1, session_id="session-1"))
    store.ratings.add(rating(2))
    store.ratings.remove("rating-2", NOON)
    store.episodes.put(episode(2))
    store.episodes.put(episode(3, closed=True))
    store.episodes.remove("episode-3", NOON)
    store.checks.put(found(1))
    store.checks.clear(clearance(1))
    store.close()
    return path


@pytest.mark.parametrize("write", WRITES)
def test_a_write_that_fails_anywhere_is_never_called_saved(
    database: Path, plan: dbapi.FaultPlan, write: Write
) -> None:
    before = contents(database)
    statements = _statements(database, plan, write)
    assert statements[0] == "BEGIN IMMEDIATE"
    assert statements[-1] == "COMMIT"
    assert len(statements) >= 3
    for countdown in range(len(statements)):
        store = open_store(database)
        plan.arm(countdown)
        with pytest.raises(StorageUnavailable) as caught:
            write(store)
        assert caught.value.problem is StorageProblem.FAILED
        plan.arm(None)
        assert store.ratings.latest(9)
        assert store.checks.latest() == found(1)
        store.close()
        assert contents(database) == before


def _statements(database: Path, plan: dbapi.FaultPlan, write: Write) -> tuple[str, ...]:
    """What a write asks of a connection, found out with a copy."""
    store = open_store(shutil.copyfile(database, database.with_name("copy.sqlite")))
    plan.arm(None)
    write(store)
    statements = tuple(plan.statements)
    store.close()
    return statements


@pytest.mark.parametrize("write", WRITES)
def test_a_write_that_failed_can_be_tried_again_on_the_same_store(
    database: Path, plan: dbapi.FaultPlan, write: Write
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
        _add,
        _rewrite_check,
        lambda s: s.ratings.latest(1),
        lambda s: s.sessions.get("session-1"),
        lambda s: s.checks.latest(),
        lambda s: s.episodes.active(),
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
    before = contents(database)
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
    assert [path.name for path in database.parent.iterdir()] == [database.name]


def test_an_upgrade_that_fails_at_any_statement_happened_whole_or_never(
    database: Path, plan: dbapi.FaultPlan, tmp_path: Path
) -> None:
    whole, before = database.read_bytes(), contents(database)
    release = make_release(tmp_path / "migrations")
    plan.arm(None)
    store = open_store(database, release=release)
    statements = tuple(plan.statements)
    store.close()
    after = contents(database)
    assert not any(name.startswith("_alembic") for name in after)
    commit = statements.index("COMMIT")
    # Looking around fails harmlessly, and SQLAlchemy tries some of it in another way.
    changing = [n for n, said in enumerate(statements) if not said.startswith(LOOKING_AROUND)]
    assert len(changing) >= 30
    for countdown in changing:
        database.write_bytes(whole)
        plan.arm(countdown, sqlite3.SQLITE_FULL)
        with pytest.raises(StorageUnavailable) as caught:
            open_store(database, release=release)
        assert caught.value.problem is StorageProblem.FULL
        assert contents(database) == (before if countdown <= commit else after)
        assert database.read_bytes()[63] == (SCHEMA if countdown <= commit else NEXT)


def test_the_way_to_schema_2_that_fails_at_any_statement_happened_whole_or_never(
    tmp_path: Path, plan: dbapi.FaultPlan
) -> None:
    database = tmp_path / "backcare.sqlite"
    whole = DIARIES[1].read_bytes()
    database.write_bytes(whole)
    before = contents(database)
    release = Release(2, CURRENT.scripts)
    plan.arm(None)
    open_store(database, release=release).close()
    statements, after = tuple(plan.statements), contents(database)
    commit = statements.index("COMMIT")
    changing = [n for n, said in enumerate(statements) if not said.startswith(LOOKING_AROUND)]
    assert len(changing) >= 15
    for countdown in changing:
        if countdown > commit + 1:
            break  # it is all written by then
        database.write_bytes(whole)
        plan.arm(countdown, sqlite3.SQLITE_FULL)
        with pytest.raises(StorageUnavailable):
            open_store(database, release=release)
        plan.arm(None)
        assert contents(database) == (before if countdown <= commit else after)
        assert database.read_bytes()[63] == (1 if countdown <= commit else 2)


def test_closing_on_a_full_disk_loses_nothing(database: Path, plan: dbapi.FaultPlan) -> None:
    store = open_store(database)
    _add(store)
    plan.arm(0, sqlite3.SQLITE_FULL)
    store.close()
    plan.arm(None)
    store = open_store(database)
    assert len(store.ratings.latest(9)) == 2
    store.close()
