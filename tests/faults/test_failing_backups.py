"""A backup or a restore that fails says so, leaves nothing half, and costs no entry (R6, R15)."""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage import backups
from backcare_desktop.storage.restore import restore
from backcare_desktop.storage.store import open_store
from tests.fakes import FakeClock
from tests.faults import dbapi, writes
from tests.storage.examples import rating
from tests.storage.next_release import contents

FILE_STEPS = [
    "backcare_desktop.storage.files.create_private",
    "backcare_desktop.storage.files.sync_file",
    "backcare_desktop.storage.backups.write_whole",
    "backcare_desktop.whole_file.os.fsync",
    "pathlib.Path.replace",
]
"""What a disk without room may refuse on the way to a backup."""


def listing(database: Path) -> list[str]:
    return sorted(str(path.relative_to(database.parent)) for path in database.parent.rglob("*"))


@pytest.fixture
def kept(database: Path) -> Path:
    """A good backup; since then a rating was added."""
    clock = FakeClock()
    store = open_store(database, clock=clock)
    made = store.back_up(BackupReason.DAILY)
    store.ratings.add(rating(50))
    store.close()
    return backups.folder_of(database) / made.name


def test_a_backup_that_fails_at_any_statement_is_none(
    database: Path, kept: Path, plan: dbapi.FaultPlan
) -> None:
    before, files = contents(database), listing(database)
    store = open_store(database)
    plan.arm(None)
    trial = store.back_up(BackupReason.BEFORE_DELETE)
    statements = len(plan.statements)
    for name in (trial.name, f"{trial.name}.json"):
        (kept.parent / name).unlink()
    assert statements >= 10
    for countdown in range(statements):
        plan.arm(countdown, sqlite3.SQLITE_FULL)
        with pytest.raises(StorageUnavailable) as caught:
            store.back_up(BackupReason.BEFORE_DELETE)
        assert caught.value.problem is StorageProblem.FULL
        assert sorted(path.name for path in kept.parent.iterdir()) == [
            kept.name,
            f"{kept.name}.json",
        ]
        plan.arm(None)
    assert store.back_up(BackupReason.BEFORE_DELETE).good
    writes.add(store)
    store.close()
    assert len(contents(database)["pain_rating"]) == len(before["pain_rating"]) + 1
    assert len(listing(database)) == len(files) + 2


@pytest.mark.parametrize("step", FILE_STEPS)
def test_a_backup_that_finds_no_room_at_any_step_is_none(
    database: Path, kept: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    store = open_store(database)
    before = listing(database)
    with monkeypatch.context() as patched:
        patched.setattr(step, full)
        with pytest.raises(StorageUnavailable) as caught:
            store.back_up(BackupReason.BY_HAND)
    assert caught.value.problem is StorageProblem.FULL
    assert listing(database) == before
    assert store.back_up(BackupReason.BY_HAND).good
    store.close()


def test_a_days_backup_that_fails_at_any_statement_takes_nothing_from_the_entry(
    database: Path, kept: Path, plan: dbapi.FaultPlan
) -> None:
    clock = FakeClock()
    store = open_store(database, clock=clock)
    for countdown in range(8):
        clock.advance(24 * 3600)
        store.ratings.add(rating(60 + countdown))
        plan.arm(countdown)
        store.back_up_if_due()
        plan.arm(None)
        assert store.backup_problem is not None
        assert f"rating-{60 + countdown}" in {it.id for it in store.ratings.latest(99)}
    store.close()
    assert [backup.name for backup in backups.listed(kept.parent)] == [kept.name]


def _said(attempt: Callable[[], object]) -> StorageProblem | None:
    """What was said of an attempt that failed."""
    try:
        attempt()
    except StorageUnavailable as problem:
        return problem.problem
    return None


def test_a_restore_that_fails_at_any_statement_leaves_the_diary_as_it_was(
    database: Path, kept: Path, plan: dbapi.FaultPlan
) -> None:
    clock = FakeClock()
    now, then = contents(database), contents(kept)
    whole = database.read_bytes()
    plan.arm(None)
    restore(database, kept, clock)
    statements = len(plan.statements)
    assert contents(database) == then
    failed = 0
    for countdown in range(statements):
        clock.advance(1)
        database.write_bytes(whole)
        plan.arm(countdown)
        said = _said(lambda: restore(database, kept, clock))
        plan.arm(None)
        # Some of it may fail without harm, such as folding a log that is folded in on closing.
        assert contents(database) == (then if said is None else now)
        assert said in {None, StorageProblem.FAILED}
        failed += said is not None
        assert not list(database.parent.glob(".*"))
    assert failed >= 25
    assert all(backup.good for backup in backups.listed(kept.parent))


@pytest.mark.parametrize("small_disk", ["3m"], indirect=True)
def test_on_a_full_disk_neither_a_backup_nor_a_restore_leaves_anything(small_disk: Path) -> None:
    database = small_disk / "data" / "backcare.sqlite"
    clock = FakeClock()
    store = open_store(database, clock=clock)
    store.ratings.add(rating(1))
    made = store.back_up(BackupReason.BY_HAND)
    store.close()
    before, held = listing(database), contents(database)
    ballast = small_disk / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(4096)):
            pass
    store = open_store(database, clock=clock)
    with pytest.raises(StorageUnavailable) as caught:
        store.back_up(BackupReason.BY_HAND)
    assert caught.value.problem is StorageProblem.FULL
    store.close()
    with pytest.raises(StorageUnavailable) as caught:
        restore(database, backups.folder_of(database) / made.name, clock)
    assert caught.value.problem is StorageProblem.FULL
    assert listing(database) == before
    ballast.unlink()
    assert contents(database) == held
    clock.advance(1)
    assert restore(database, backups.folder_of(database) / made.name, clock) is not None
    assert contents(database) == held
