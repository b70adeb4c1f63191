"""From one schema to the next: backed up before, whole or not at all (contract R4)."""

import shutil
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage import backup, backups
from backcare_desktop.storage.schema import CURRENT, SCHEMA, Release
from backcare_desktop.storage.store import open_store
from tests.fakes import FakeClock
from tests.storage import damage
from tests.storage.examples import footprint
from tests.storage.next_release import DIARIES, NEXT, contents, make_release, narrowed

REMOVED = 9
"""The column of a rating that says when it was removed, in every schema."""

CLOCK = FakeClock(datetime(2031, 5, 4, 3, 2, 1, tzinfo=UTC))


@pytest.fixture(params=DIARIES, ids="schema {}".format)
def schema(request: pytest.FixtureRequest) -> int:
    """Every schema there was."""
    return int(request.param)


@pytest.fixture
def old(database: Path, schema: int) -> Path:
    """A diary of that schema with more than 500 rows."""
    database.parent.mkdir()
    shutil.copyfile(DIARIES[schema], database)
    return database


@pytest.fixture
def next_release(tmp_path: Path) -> Release:
    """The schema to come: a table more, and two remade."""
    return make_release(tmp_path / "migrations")


def test_an_older_diary_opens_with_everything_in_it(old: Path) -> None:
    before = contents(old)
    assert sum(len(rows) for rows in before.values()) >= 500
    assert all(before.values())
    store = open_store(old)
    first = store.ratings.first_day()
    assert first is not None
    shown = [row for row in before["pain_rating"] if row[REMOVED] is None]
    assert len(store.ratings.latest(10_000)) == len(shown) < len(before["pain_rating"])
    assert store.sessions.newest_open() is not None
    for session_id, *_ in before["session"]:
        record = store.sessions.get(str(session_id))
        assert record is not None
        assert len(record.plan.steps) == 9
        assert store.sessions.events(str(session_id))
    store.close()
    after = contents(old)
    assert narrowed(after, before) == before
    assert not any(rows for name, rows in after.items() if name not in before)


def test_an_upgrade_keeps_every_row_and_raises_the_number(old: Path, next_release: Release) -> None:
    before = contents(old)
    open_store(old, clock=CLOCK, release=next_release).close()
    after = contents(old)
    assert after["marker"] == []
    counted = {name: len(after[name]) for name in before}
    assert counted == {name: len(rows) for name, rows in before.items()}
    assert not any(rows for name, rows in after.items() if name not in before)
    assert {row[-1] for row in after["pain_rating"]} == {0}
    assert narrowed(after, before)["pain_rating"] == before["pain_rating"]
    assert after["session_event"] == before["session_event"]
    assert int.from_bytes(old.read_bytes()[60:64], "big") == NEXT


def test_before_an_upgrade_the_diary_is_copied_whole_and_private(
    old: Path, schema: int, next_release: Release
) -> None:
    before = contents(old)
    open_store(old, clock=CLOCK, release=next_release).close()
    (made,) = backups.listed(backups.folder_of(old))
    assert made.name == f"pre-upgrade-{schema}-20310504T030201Z.sqlite"
    assert (made.reason, made.schema, made.good) == (BackupReason.PRE_UPGRADE, schema, True)
    copy = backups.folder_of(old) / made.name
    assert contents(copy) == before
    assert copy.stat().st_mode & 0o777 == 0o600
    restored = open_store(shutil.copyfile(copy, old.with_name("restored.sqlite")))
    assert restored.writable
    restored.close()


def test_a_diary_that_is_new_or_up_to_date_is_not_backed_up(database: Path) -> None:
    for _ in range(2):
        open_store(database, clock=CLOCK).close()
    assert not (database.parent / backups.FOLDER).exists()


def test_without_a_proven_backup_nothing_is_upgraded(
    old: Path, next_release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error

    before = contents(old)
    monkeypatch.setattr(backup, "_prove", fail)
    with pytest.raises(StorageUnavailable) as caught:
        open_store(old, clock=CLOCK, release=next_release)
    assert caught.value.problem is StorageProblem.FAILED
    assert contents(old) == before
    assert list((old.parent / backups.FOLDER).iterdir()) == []


def _after_the_first_operation(text: str) -> str:
    return text.replace("    # second operation", "    raise RuntimeError('broken off')")


def _before_the_first_operation(text: str) -> str:
    return text.replace("    # first operation", "    raise RuntimeError('broken off')")


def _after_the_last_operation(text: str) -> str:
    return text.replace("    # the end", "    raise RuntimeError('broken off')")


@pytest.mark.parametrize(
    "harm", [_before_the_first_operation, _after_the_first_operation, _after_the_last_operation]
)
def test_an_upgrade_that_breaks_off_never_happened(
    old: Path, schema: int, tmp_path: Path, harm: Callable[[str], str]
) -> None:
    before = contents(old)
    broken = make_release(tmp_path / "broken", harm)
    with pytest.raises(RuntimeError, match="broken off"):
        open_store(old, clock=CLOCK, release=broken)
    assert contents(old) == before
    assert int.from_bytes(old.read_bytes()[60:64], "big") == schema
    again = make_release(tmp_path / "repaired")
    open_store(old, clock=CLOCK, release=again).close()
    assert int.from_bytes(old.read_bytes()[60:64], "big") == NEXT


def test_an_upgrade_that_leaves_rows_without_their_session_never_happened(
    old: Path, tmp_path: Path
) -> None:
    before = contents(old)
    release = make_release(
        tmp_path / "careless",
        lambda text: text.replace("    # the end", "    op.execute('DELETE FROM session')"),
    )
    with pytest.raises(StorageUnavailable) as caught:
        open_store(old, clock=CLOCK, release=release)
    assert caught.value.problem is StorageProblem.CORRUPT
    assert contents(old) == before


def test_foreign_keys_are_watched_again_after_an_upgrade(old: Path, next_release: Release) -> None:
    store = open_store(old, clock=CLOCK, release=next_release)
    asked = store._database.connection.execute("PRAGMA foreign_keys").fetchone()
    assert asked == (1,)
    store.close()


def test_an_older_diary_that_can_only_be_read_is_upgraded_in_the_copy(
    old: Path, next_release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = footprint(old.parent)
    monkeypatch.setattr("backcare_desktop.storage.store._can_write", lambda _: False)
    store = open_store(old, clock=CLOCK, release=next_release)
    assert not store.writable
    assert store.ratings.latest(5)
    store.close()
    assert footprint(old.parent) == before


def test_scripts_in_a_folder_with_odd_signs_in_its_name_are_found(
    database: Path, tmp_path: Path
) -> None:
    scripts = tmp_path / "100 % häuslich; a:b"
    shutil.copytree(CURRENT.scripts, scripts)
    store = open_store(database, release=Release(SCHEMA, scripts))
    assert store.ratings.latest(1) == ()
    store.close()
    damage.run(database, "PRAGMA quick_check")
