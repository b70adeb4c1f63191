"""A backup is made whole, proven and private, or not at all (contract R6)."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from backcare_desktop import __version__
from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage import backup, backups, restore
from backcare_desktop.storage.backup_report import look
from backcare_desktop.storage.connections import connect
from backcare_desktop.storage.schema import SCHEMA
from backcare_desktop.storage.store import SqlStore, open_store
from tests.fakes import FakeClock
from tests.storage import damage
from tests.storage.examples import footprint, rating
from tests.storage.next_release import contents

ROOT = Path(__file__).parents[2]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def folder(database: Path) -> Path:
    return backups.folder_of(database)


def names(database: Path) -> list[str]:
    return sorted(path.name for path in folder(database).iterdir())


@pytest.mark.parametrize("reason", BackupReason)
def test_a_backup_holds_what_the_diary_holds_and_says_so(
    filled: Path, clock: FakeClock, reason: BackupReason
) -> None:
    before = contents(filled)
    store = open_store(filled, clock=clock)
    made = store.back_up(reason)
    store.close()
    assert contents(folder(filled) / made.name) == before
    assert made.name == f"{reason}-{SCHEMA}-20250709T100000Z.sqlite"
    assert (made.made_utc, made.day) == (clock.utc, date(2025, 7, 9))
    assert (made.schema, made.application) == (SCHEMA, __version__)
    assert made.entries == len(restore.held_in(filled)) > 20
    assert made.size == (folder(filled) / made.name).stat().st_size
    assert {table: len(rows) for table, rows in before.items()} == {
        table: count for table, count in made.rows.items() if table != "alembic_version"
    }
    assert backups.listed(folder(filled)) == (made,)


def test_the_day_of_a_backup_is_the_persons(filled: Path, clock: FakeClock) -> None:
    clock.zone_name = "Pacific/Auckland"
    clock.advance(8 * 3600)
    store = open_store(filled, clock=clock)
    assert store.back_up(BackupReason.BY_HAND).day == date(2025, 7, 10)
    store.close()


@pytest.mark.skipif(os.name != "posix", reason="rights of this kind exist on POSIX only")
@pytest.mark.parametrize("umask", [0o000, 0o022])
def test_a_backup_and_its_folder_are_private_whatever_the_umask(filled: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        store = open_store(filled)
        store.back_up(BackupReason.BY_HAND)
        store.close()
    finally:
        os.umask(before)
    assert {path.stat().st_mode & 0o777 for path in folder(filled).iterdir()} == {0o600}
    assert folder(filled).stat().st_mode & 0o777 == 0o700


def test_what_is_still_in_the_log_is_in_the_backup(filled: Path) -> None:
    store = open_store(filled)
    store.ratings.add(rating(77))
    made = store.back_up(BackupReason.BY_HAND)
    with closing(connect(folder(filled) / made.name)) as copy:
        kept = copy.execute("SELECT count(*) FROM pain_rating WHERE id = 'rating-77'")
        assert kept.fetchone() == (1,)
    store.close()


def _blank_page(database: Path) -> None:
    damage.blank_table(database, "session_event")


def _stray_page(database: Path) -> None:
    """A page that nothing refers to; every row can be read, and a copy would look sound."""
    data = bytearray(database.read_bytes()) + bytes(4096)
    data[28:32] = (len(data) // 4096).to_bytes(4, "big")
    database.write_bytes(data)


@pytest.mark.parametrize("harm", [_blank_page, _stray_page])
def test_a_damaged_diary_is_never_backed_up(
    filled: Path, clock: FakeClock, harm: Callable[[Path], None]
) -> None:
    harm(filled)
    with (
        closing(connect(filled)) as connection,
        pytest.raises(StorageUnavailable) as caught,
    ):
        backup.back_up(connection, filled, BackupReason.DAILY, clock)
    assert caught.value.problem is StorageProblem.CORRUPT
    assert names(filled) == []


def test_a_copy_that_lacks_rows_is_no_backup(
    filled: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = backup._counts
    seen: list[int] = []

    def short(connection: sqlite3.Connection) -> dict[str, int]:
        seen.append(1)
        return counts(connection) | ({"pain_rating": 1} if len(seen) == 2 else {})

    monkeypatch.setattr(backup, "_counts", short)
    store = open_store(filled, clock=clock)
    with pytest.raises(StorageUnavailable) as caught:
        store.back_up(BackupReason.BY_HAND)
    store.close()
    assert caught.value.problem is StorageProblem.CORRUPT
    assert names(filled) == []


def test_rows_that_refer_to_nothing_are_no_backup(filled: Path) -> None:
    damage.run(filled, "UPDATE OR IGNORE session_event SET session_id = 'nowhere'")
    store = open_store(filled)
    with pytest.raises(StorageUnavailable) as caught:
        store.back_up(BackupReason.BY_HAND)
    store.close()
    assert caught.value.problem is StorageProblem.CORRUPT
    assert names(filled) == []


def test_two_backups_in_one_instant_dont_overwrite_each_other(
    filled: Path, clock: FakeClock
) -> None:
    store = open_store(filled, clock=clock)
    first = store.back_up(BackupReason.BY_HAND)
    data = (folder(filled) / first.name).read_bytes()
    store.ratings.add(rating(9))
    second = store.back_up(BackupReason.BY_HAND)
    store.close()
    assert first.name != second.name
    assert (folder(filled) / first.name).read_bytes() == data
    assert all(made.good for made in backups.listed(folder(filled)))


def test_what_a_kill_left_is_cleared_away(filled: Path, clock: FakeClock) -> None:
    folder(filled).mkdir()
    (folder(filled) / ".backcare-daily-6-20300101T000000Z.sqlite.part").write_bytes(b"half")
    (folder(filled) / ".backcare-daily-6-20300101T000000Z.sqlite.part-journal").write_bytes(b"log")
    (folder(filled) / "daily-6-20300101T000000Z.sqlite.json").write_bytes(b"{}")
    store = open_store(filled, clock=clock)
    made = store.back_up(BackupReason.BY_HAND)
    store.close()
    assert names(filled) == [made.name, f"{made.name}.json"]


def test_old_backups_go_when_new_ones_are_made(filled: Path, clock: FakeClock) -> None:
    store = open_store(filled, clock=clock)
    made = []
    for _ in range(13):
        made.append(store.back_up(BackupReason.BY_HAND).name)
        clock.advance(60)
    store.close()
    assert [kept.name for kept in backups.listed(folder(filled))] == made[:-11:-1]
    assert len(names(filled)) == 20


def test_a_diary_that_can_only_be_read_makes_no_backup(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backcare_desktop.storage.store._can_write", lambda _: False)
    before = footprint(filled.parent)
    store = open_store(filled)
    with pytest.raises(StorageUnavailable) as caught:
        store.back_up(BackupReason.BY_HAND)
    store.back_up_if_due()
    store.close()
    assert caught.value.problem is StorageProblem.READ_ONLY
    assert footprint(filled.parent) == before


# --- once a day ------------------------------------------------------------------------------


def daily(store: SqlStore, clock: FakeClock, number: int) -> None:
    store.ratings.add(rating(number, at_utc=clock.utc))
    store.back_up_if_due()


def test_the_first_change_of_each_day_is_backed_up_and_no_other(
    filled: Path, clock: FakeClock
) -> None:
    store = open_store(filled, clock=clock)
    for number in range(20, 26):
        daily(store, clock, number)
        clock.advance(12 * 3600)
    store.close()
    made = backups.listed(folder(filled))
    assert [kept.day.day for kept in made] == [11, 10, 9]
    assert {kept.reason for kept in made} == {BackupReason.DAILY}
    assert store.backup_problem is None


def test_a_day_that_has_one_gets_no_second_when_the_diary_is_opened_again(
    filled: Path, clock: FakeClock
) -> None:
    for number in (20, 21):
        store = open_store(filled, clock=clock)
        daily(store, clock, number)
        store.close()
        clock.advance(60)
        if number == 20:
            first = backups.listed(folder(filled))
    assert backups.listed(folder(filled)) == first


def test_without_a_change_nothing_is_backed_up(filled: Path, clock: FakeClock) -> None:
    store = open_store(filled, clock=clock)
    assert store.ratings.latest(9)
    store.back_up_if_due()
    store.close()
    assert not folder(filled).exists()


def test_a_day_without_a_change_is_not_backed_up(filled: Path, clock: FakeClock) -> None:
    store = open_store(filled, clock=clock)
    daily(store, clock, 20)
    clock.advance(24 * 3600)
    assert store.ratings.latest(9)
    store.back_up_if_due()
    store.close()
    assert len(backups.listed(folder(filled))) == 1


def test_a_write_that_failed_is_no_change(filled: Path, clock: FakeClock) -> None:
    store = open_store(filled, clock=clock)
    with pytest.raises(LookupError):
        store.ratings.remove("nowhere", clock.utc)
    store.back_up_if_due()
    store.close()
    assert not folder(filled).exists()


def test_an_entry_stays_saved_when_its_backup_fails_and_the_next_day_tries_again(
    filled: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    store = open_store(filled, clock=clock)
    with monkeypatch.context() as patched:
        patched.setattr("backcare_desktop.storage.files.create_private", full)
        daily(store, clock, 20)
    assert store.backup_problem is not None
    assert store.backup_problem.problem is StorageProblem.FULL
    assert "rating-20" in {kept.id for kept in store.ratings.latest(9)}
    daily(store, clock, 21)
    assert names(filled) == []
    clock.advance(24 * 3600)
    daily(store, clock, 22)
    assert store.backup_problem is None
    store.close()
    assert len(backups.listed(folder(filled))) == 1


def test_a_restore_that_was_killed_leaves_no_copy_for_long(filled: Path, clock: FakeClock) -> None:
    half = filled.parent / f"{backup.HALF_RESTORED}x"
    half.mkdir()
    shutil.copy(filled, half / filled.name)
    store = open_store(filled, clock=clock)
    daily(store, clock, 20)
    store.close()
    assert not half.exists()


def test_a_clock_set_back_and_forth_gets_a_backup_for_each_day_it_shows(
    filled: Path, clock: FakeClock
) -> None:
    store = open_store(filled, clock=clock)
    for days in (0, 3652, -3652, -365, 365):
        clock.jump(timedelta(days=days).total_seconds())
        daily(store, clock, 100 + days)
        clock.advance(1)
    store.close()
    days = [kept.day.isoformat() for kept in backups.listed(folder(filled))]
    assert days == ["2035-07-09", "2025-07-09", "2024-07-09"]


# --- somewhere else --------------------------------------------------------------------------


def test_a_copy_goes_where_it_is_wanted_and_the_diary_isnt_touched(
    filled: Path, tmp_path: Path, clock: FakeClock
) -> None:
    before, held = footprint(filled.parent), contents(filled)
    made = backup.copy_closed(filled, tmp_path / "stick.sqlite", clock)
    assert made.name == "stick.sqlite"
    assert contents(tmp_path / "stick.sqlite") == held
    assert footprint(filled.parent) == before
    (tmp_path / "there").mkdir()
    named = backup.copy_closed(filled, tmp_path / "there", clock)
    assert backups.listed(tmp_path / "there") == (named,)


def test_without_a_target_a_copy_goes_to_the_backups(filled: Path, clock: FakeClock) -> None:
    made = backup.copy_closed(filled, None, clock)
    assert backups.listed(folder(filled)) == (made,)


def test_what_lies_in_a_log_beside_the_diary_is_copied_too(filled: Path, clock: FakeClock) -> None:
    damage.with_hot_log(filled, "UPDATE pain_rating SET note = 'logged'")
    made = backup.copy_closed(filled, None, clock)
    with closing(connect(folder(filled) / made.name)) as copy:
        assert copy.execute("SELECT DISTINCT note FROM pain_rating").fetchall() == [("logged",)]


def test_a_copy_is_made_while_another_process_has_the_diary_open(
    filled: Path, clock: FakeClock
) -> None:
    command = [sys.executable, "-m", "tests.faults.rival", str(filled), "theirs"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdin is not None and other.stdout is not None
        other.stdin.write("\n")
        other.stdin.flush()
        assert [other.stdout.readline(), other.stdout.readline()] == ["ready\n", "writing\n"]
        made = backup.copy_closed(filled, None, clock)
        other.communicate("\n")
    assert ("pain_rating", "theirs") in restore.held_in(folder(filled) / made.name)
    assert contents(filled) == contents(folder(filled) / made.name)


def test_an_older_copy_is_replaced_together_with_its_manifest(
    filled: Path, tmp_path: Path, clock: FakeClock
) -> None:
    target = tmp_path / "stick.sqlite"
    backup.copy_closed(filled, target, clock)
    damage.run(filled, "DELETE FROM pain_relief")
    made = backup.copy_closed(filled, target, clock)
    assert backups.proved(target) == made
    assert sorted(path.name for path in tmp_path.glob("stick*")) == [
        "stick.sqlite",
        "stick.sqlite.json",
    ]


def test_a_copy_whose_manifest_cant_be_written_doesnt_stand_beside_the_old_ones(
    filled: Path, tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    target = tmp_path / "stick.sqlite"
    backup.copy_closed(filled, target, clock)
    damage.run(filled, "DELETE FROM pain_relief")
    monkeypatch.setattr(backups, "write_whole", full)
    with pytest.raises(StorageUnavailable) as caught:
        backup.copy_closed(filled, target, clock)
    assert caught.value.problem is StorageProblem.FULL
    assert backups.proved(target).good


def test_a_copy_never_replaces_the_diary_itself(
    filled: Path, tmp_path: Path, clock: FakeClock
) -> None:
    link = tmp_path / "link.sqlite"
    link.symlink_to(filled)
    before = filled.read_bytes()
    for target in (filled, link):
        with pytest.raises(StorageUnavailable) as caught:
            backup.copy_closed(filled, target, clock)
        assert caught.value.problem is StorageProblem.FAILED
    assert filled.read_bytes() == before


@pytest.mark.parametrize(
    ("harm", "problem"),
    [
        (lambda path: path.unlink(), StorageProblem.FAILED),
        (lambda path: damage.truncate(path, 0.5), StorageProblem.CORRUPT),
        (lambda path: damage.run(path, "PRAGMA application_id=7"), StorageProblem.FOREIGN),
        (lambda path: damage.run(path, f"PRAGMA user_version={SCHEMA + 1}"), StorageProblem.NEWER),
    ],
)
def test_what_is_no_sound_diary_is_not_copied_and_an_older_copy_stays(
    filled: Path, tmp_path: Path, clock: FakeClock, harm: object, problem: StorageProblem
) -> None:
    target = tmp_path / "stick.sqlite"
    backup.copy_closed(filled, target, clock)
    before = target.read_bytes()
    assert callable(harm)
    harm(filled)
    with pytest.raises(StorageUnavailable) as caught:
        backup.copy_closed(filled, target, clock)
    assert caught.value.problem is problem
    assert target.read_bytes() == before
    assert backups.proved(target).good


def test_an_old_backup_that_cant_be_removed_keeps_no_new_one_from_being_made(
    filled: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    store = open_store(filled, clock=clock)
    made = []
    with monkeypatch.context() as stuck:
        stuck.setattr(backups, "remove", refuse)
        for _ in range(4):
            made.append(store.back_up(BackupReason.PRE_UPGRADE))
            clock.advance(60)
    told = look(filled, clock.utc).facts()
    assert f"not needed any more, goes with the next one: {made[0].name}" in told
    made.append(store.back_up(BackupReason.PRE_UPGRADE))
    store.close()
    assert backups.listed(folder(filled)) == tuple(reversed(made[-3:]))
    assert not any("not needed" in line for line in look(filled, clock.utc).facts())


def test_what_a_kill_left_and_cant_be_removed_keeps_no_backup_from_being_made(
    filled: Path, clock: FakeClock
) -> None:
    folder(filled).mkdir(mode=0o700)
    (folder(filled) / ".backcare-old.sqlite.part").mkdir()
    with closing(open_store(filled, clock=clock)) as store:
        assert store.back_up(BackupReason.BY_HAND).good
