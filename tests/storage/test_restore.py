"""A backup takes the diary's place, and that can be taken back (contract R15)."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from backcare_desktop.core.backup_plan import Backup, BackupReason
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage import backup, backups, files, gate, quarantine, restore
from backcare_desktop.storage.backup_keeper import BackupKeeper
from backcare_desktop.storage.schema import SCHEMA
from backcare_desktop.storage.store import SqlStore, open_store
from tests.fakes import FakeClock
from tests.storage import damage
from tests.storage.examples import footprint, rating
from tests.storage.next_release import DIARIES, contents, narrowed


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def kept(filled: Path, clock: FakeClock) -> Backup:
    """A backup; since then a rating was added."""
    store = open_store(filled, clock=clock)
    found = store.back_up(BackupReason.DAILY)
    store.ratings.add(rating(70))
    store.close()
    clock.advance(60)
    return found


def place_of(database: Path, wanted: Backup) -> Path:
    return backups.folder_of(database) / wanted.name


def names(folder: Path) -> list[str]:
    """What is there, but for the note that a diary is encrypted."""
    found = (path.name for path in folder.iterdir())
    return sorted(name for name in found if not name.startswith("encryption-"))


def test_a_restored_diary_is_what_was_backed_up(
    filled: Path, kept: Backup, clock: FakeClock
) -> None:
    wanted = contents(place_of(filled, kept))
    assert contents(filled) != wanted
    restore.restore(filled, place_of(filled, kept), clock)
    assert contents(filled) == wanted
    store = open_store(filled)
    assert store.writable
    store.ratings.add(rating(71))
    store.close()


def test_restoring_what_was_backed_up_first_takes_a_restore_back(
    filled: Path, kept: Backup, clock: FakeClock
) -> None:
    before = contents(filled)
    first = restore.restore(filled, place_of(filled, kept), clock)
    assert first is not None
    assert (first.reason, first.good) == (BackupReason.BEFORE_RESTORE, True)
    restored = contents(filled)
    clock.advance(60)
    second = restore.restore(filled, place_of(filled, first), clock)
    assert contents(filled) == before
    assert second is not None
    clock.advance(60)
    restore.restore(filled, place_of(filled, second), clock)
    assert contents(filled) == restored


def test_after_a_restore_the_file_is_private_and_nothing_else_is_left(
    filled: Path, kept: Backup, clock: FakeClock
) -> None:
    place_of(filled, kept).chmod(0o644)
    restore.restore(filled, place_of(filled, kept), clock)
    assert filled.stat().st_mode & 0o777 == 0o600
    assert names(filled.parent) == ["backcare.sqlite", "backups"]


def test_a_log_that_a_full_disk_keeps_beside_the_diary_is_not_left_to_the_backup(
    filled: Path, kept: Backup, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = contents(filled)

    def left_with_a_log(path: Path, **given: FakeClock) -> SqlStore:
        store = open_store(path, **given)
        close = store.close

        def close_in_part() -> None:
            close()
            (filled.parent / f"{filled.name}-wal").write_bytes(b"entries")

        if path == filled:
            store.close = close_in_part  # type: ignore[method-assign]
        return store

    monkeypatch.setattr(restore, "open_store", left_with_a_log)
    with pytest.raises(StorageUnavailable) as refusal:
        restore.restore(filled, place_of(filled, kept), clock)
    assert refusal.value.problem is StorageProblem.FULL
    (filled.parent / f"{filled.name}-wal").unlink()
    assert contents(filled) == wanted


def test_what_lay_in_the_log_is_in_the_backup_that_is_made_first(
    filled: Path, kept: Backup, clock: FakeClock
) -> None:
    damage.with_hot_log(filled, "UPDATE pain_rating SET note = 'logged'")
    first = restore.restore(filled, place_of(filled, kept), clock)
    assert first is not None
    assert all("logged" in row for row in contents(place_of(filled, first))["pain_rating"])
    assert not any("logged" in row for row in contents(filled)["pain_rating"])
    assert not filled.with_name(filled.name + "-wal").exists()


@pytest.mark.parametrize("schema", DIARIES)
def test_a_backup_of_an_older_schema_is_brought_up_to_date(
    filled: Path, clock: FakeClock, schema: int, tmp_path: Path
) -> None:
    old = shutil.copyfile(DIARIES[schema], tmp_path / "old.sqlite")
    before = old.read_bytes()
    wanted = contents(old)
    restore.restore(filled, old, clock)
    assert gate.schema_of(filled, SCHEMA) == SCHEMA
    assert narrowed(contents(filled), wanted) == wanted
    assert old.read_bytes() == before


def test_where_there_is_no_diary_one_is_put(kept: Backup, filled: Path, clock: FakeClock) -> None:
    wanted = contents(place_of(filled, kept))
    filled.unlink()
    assert restore.restore(filled, place_of(filled, kept), clock) is None
    assert contents(filled) == wanted


def test_a_link_is_followed(filled: Path, kept: Backup, clock: FakeClock, tmp_path: Path) -> None:
    link = tmp_path / "link.sqlite"
    link.symlink_to(filled)
    restore.restore(link, place_of(filled, kept), clock)
    assert link.is_symlink()
    assert contents(filled) == contents(place_of(filled, kept))


# --- backups that can't be used ----------------------------------------------------------------


def _newer(copy: Path) -> None:
    damage.run(copy, f"PRAGMA user_version={SCHEMA + 1}")


def _somebody_elses(copy: Path) -> None:
    damage.run(copy, "PRAGMA application_id=7")


def _cut(copy: Path) -> None:
    damage.truncate(copy, 0.5)


def _picture(copy: Path) -> None:
    copy.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(4000))


def _empty(copy: Path) -> None:
    copy.write_bytes(b"")


def _trigger(copy: Path) -> None:
    damage.run(
        copy,
        "CREATE TRIGGER t AFTER INSERT ON pain_rating BEGIN DELETE FROM pain_rating; END",
    )


def _view(copy: Path) -> None:
    damage.run(copy, "CREATE VIEW v AS SELECT * FROM pain_rating")


def _virtual(copy: Path) -> None:
    damage.run(copy, "CREATE VIRTUAL TABLE search USING fts5(words)")


def _without_a_table(copy: Path) -> None:
    damage.run(copy, "DROP TABLE set_log")


def _gone(copy: Path) -> None:
    copy.unlink()


@pytest.mark.parametrize(
    ("harm", "problem"),
    [
        (_newer, StorageProblem.NEWER),
        (_somebody_elses, StorageProblem.FOREIGN),
        (_cut, StorageProblem.CORRUPT),
        (_picture, StorageProblem.CORRUPT),
        (_empty, StorageProblem.CORRUPT),
        (_trigger, StorageProblem.FOREIGN),
        (_view, StorageProblem.FOREIGN),
        (_virtual, StorageProblem.FOREIGN),
        (_without_a_table, StorageProblem.CORRUPT),
        (_gone, StorageProblem.CORRUPT),
    ],
)
def test_a_file_from_outside_that_cant_be_used_is_refused_and_nothing_is_touched(
    filled: Path,
    clock: FakeClock,
    tmp_path: Path,
    harm: Callable[[Path], None],
    problem: StorageProblem,
) -> None:
    outside = shutil.copyfile(filled, tmp_path / "outside.sqlite")
    harm(outside)
    before = footprint(filled.parent), footprint(tmp_path)
    with pytest.raises(StorageUnavailable) as caught:
        restore.restore(filled, outside, clock)
    assert caught.value.problem is problem, caught.value.detail
    assert (footprint(filled.parent), footprint(tmp_path)) == before


def test_a_backup_that_has_changed_is_not_restored(
    filled: Path, kept: Backup, clock: FakeClock
) -> None:
    damage.run(place_of(filled, kept), "UPDATE pain_rating SET score = 0")
    before = footprint(filled.parent)
    with pytest.raises(StorageUnavailable) as caught:
        restore.restore(filled, place_of(filled, kept), clock)
    assert caught.value.problem is StorageProblem.CORRUPT
    assert footprint(filled.parent) == before


def test_what_another_tool_left_beside_a_backup_is_no_part_of_it(
    filled: Path, kept: Backup, clock: FakeClock
) -> None:
    copy = place_of(filled, kept)
    wanted, whole = contents(copy), copy.read_bytes()
    damage.with_hot_log(copy, "UPDATE pain_rating SET score = 0")
    copy.write_bytes(whole)
    assert copy.with_name(f"{copy.name}-wal").stat().st_size
    restore.restore(filled, copy, clock)
    assert contents(filled) == wanted


# --- a diary that can't be replaced ------------------------------------------------------------


def test_an_open_diary_is_not_replaced(filled: Path, kept: Backup, clock: FakeClock) -> None:
    store = open_store(filled)
    with pytest.raises(StorageUnavailable) as caught:
        restore.restore(filled, place_of(filled, kept), clock)
    assert caught.value.problem is StorageProblem.LOCKED
    store.ratings.add(rating(72))
    store.close()
    assert "rating-72" in {row[0] for row in contents(filled)["pain_rating"]}


def test_a_diary_that_somebody_opens_meanwhile_is_not_replaced(
    filled: Path, kept: Backup, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(filled)
    monkeypatch.setattr(restore, "held_elsewhere", lambda _: True)
    with pytest.raises(StorageUnavailable) as caught:
        restore.restore(filled, place_of(filled, kept), clock)
    assert caught.value.problem is StorageProblem.LOCKED
    assert contents(filled) == before


def test_a_diary_of_a_newer_version_is_not_replaced(
    filled: Path, kept: Backup, clock: FakeClock
) -> None:
    damage.run(filled, f"PRAGMA user_version={SCHEMA + 1}")
    before = footprint(filled.parent)
    for attempt in (
        lambda: restore.restore(filled, place_of(filled, kept), clock),
        lambda: restore.start_empty(filled, clock),
    ):
        with pytest.raises(StorageUnavailable) as caught:
            attempt()
        assert caught.value.problem is StorageProblem.NEWER
    assert footprint(filled.parent) == before


def test_without_room_for_a_backup_nothing_is_replaced(
    filled: Path, kept: Backup, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(filled)

    def full(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup.files, "sync_file", full)
    with pytest.raises(StorageUnavailable) as caught:
        restore.restore(filled, place_of(filled, kept), clock)
    assert caught.value.problem is StorageProblem.FULL
    assert contents(filled) == before
    assert names(filled.parent) == ["backcare.sqlite", "backups"]
    assert len(backups.listed(backups.folder_of(filled))) == 1


@pytest.mark.parametrize("harm", [_cut, _somebody_elses, _picture])
def test_a_damaged_diary_is_put_aside_and_nothing_of_it_is_lost(
    filled: Path, kept: Backup, clock: FakeClock, harm: Callable[[Path], None]
) -> None:
    harm(filled)
    log = filled.with_name(filled.name + "-wal")
    log.write_bytes(b"a log that fits nothing")
    harmed = filled.read_bytes()
    assert restore.restore(filled, place_of(filled, kept), clock) is None
    (aside,) = (filled.parent / quarantine.FOLDER).iterdir()
    assert (aside / filled.name).read_bytes() == harmed
    assert (aside / log.name).read_bytes() == b"a log that fits nothing"
    assert aside.stat().st_mode & 0o777 == 0o700
    assert contents(filled) == contents(place_of(filled, kept))


@pytest.mark.parametrize("links", [True, False])
def test_a_diary_is_put_aside_with_and_without_links(
    filled: Path, kept: Backup, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    """Memory sticks know no links."""

    def refuse(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    if not links:
        monkeypatch.setattr(Path, "hardlink_to", refuse)
    _cut(filled)
    harmed = filled.read_bytes()
    restore.restore(filled, place_of(filled, kept), clock)
    (aside,) = (filled.parent / quarantine.FOLDER).iterdir()
    assert (aside / filled.name).read_bytes() == harmed
    assert filled.stat().st_nlink == 1
    assert contents(filled) == contents(place_of(filled, kept))


def test_starting_empty_puts_the_old_diary_aside(filled: Path, clock: FakeClock) -> None:
    _cut(filled)
    harmed = filled.read_bytes()
    aside = restore.start_empty(filled, clock)
    assert (aside / filled.name).read_bytes() == harmed
    assert aside == filled.parent / "quarantine" / "20250709T100000Z"
    store = open_store(filled)
    assert store.ratings.latest(1) == ()
    store.close()


def test_two_diaries_put_aside_in_one_instant_stay_apart(filled: Path, clock: FakeClock) -> None:
    for text in (b"first" * 100, b"second" * 100):
        filled.write_bytes(text)
        assert (restore.start_empty(filled, clock) / filled.name).read_bytes() == text


def test_a_diary_that_is_all_right_is_not_put_aside(filled: Path, clock: FakeClock) -> None:
    before = contents(filled)
    with pytest.raises(StorageUnavailable) as caught:
        restore.start_empty(filled, clock)
    assert caught.value.problem is StorageProblem.FAILED
    assert contents(filled) == before
    assert not (filled.parent / quarantine.FOLDER).exists()


@pytest.mark.parametrize("failing", ["sync_file", "replace"])
def test_a_restore_that_fails_late_leaves_the_diary_in_its_place(
    filled: Path, kept: Backup, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    """The last step is one rename: before it the old diary stands, damaged or not."""

    def refuse(*_: object) -> None:
        raise OSError(5, "Input/output error")

    _cut(filled)
    harmed = filled.read_bytes()
    target = (files, "sync_file") if failing == "sync_file" else (Path, "replace")
    with monkeypatch.context() as patched:
        patched.setattr(*target, refuse)
        with pytest.raises(StorageUnavailable) as caught:
            restore.restore(filled, place_of(filled, kept), clock)
    assert caught.value.problem is StorageProblem.FAILED
    assert filled.read_bytes() == harmed
    clock.advance(1)
    restore.restore(filled, place_of(filled, kept), clock)
    assert contents(filled) == contents(place_of(filled, kept))


# --- what a restore would cost -----------------------------------------------------------------


def test_entries_that_would_be_missing_are_counted_by_their_keys(
    filled: Path, kept: Backup, clock: FakeClock
) -> None:
    store = open_store(filled, clock=clock)
    now = store.entries_held()
    then = restore.held_in(place_of(filled, kept))
    assert now - then == {("pain_rating", "rating-70")}
    store.ratings.remove("rating-70", clock.utc)
    assert store.entries_held() == then
    store.close()
    assert restore.held_in(filled) == then


def test_of_a_damaged_diary_is_counted_what_can_be_read(filled: Path) -> None:
    whole = restore.held_in(filled)
    assert {table for table, _ in whole} >= {"pain_rating", "session", "symptom_check", "set_log"}
    damage.blank_table(filled, "set_log")
    assert restore.held_in(filled) == {key for key in whole if key[0] != "set_log"}
    _picture(filled)
    assert restore.held_in(filled) == frozenset()


def test_what_cant_be_looked_at_holds_nothing_now_and_says_so_of_a_backup(
    filled: Path, kept: Backup, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a full disk would make every entry look as if it were missing."""

    def full(*_: object) -> None:
        raise StorageUnavailable(StorageProblem.FULL)

    keeper = BackupKeeper(filled, clock)
    monkeypatch.setattr("backcare_desktop.storage.copies.copy_set", full)
    assert keeper.held_now() == frozenset()
    with pytest.raises(StorageUnavailable) as caught:
        keeper.held_in(kept.name)
    assert caught.value.problem is StorageProblem.FULL


# --- by name -----------------------------------------------------------------------------------


def test_a_name_is_looked_up_and_makes_no_path(
    filled: Path, kept: Backup, clock: FakeClock, tmp_path: Path
) -> None:
    shutil.copyfile(filled, tmp_path / "outside.sqlite")
    keeper = BackupKeeper(filled, clock)
    before = footprint(filled.parent)
    for name in ("../../outside.sqlite", "../backcare.sqlite", "", ".", str(filled), "nothing"):
        with pytest.raises(StorageUnavailable):
            keeper.restore(name)
        with pytest.raises(StorageUnavailable):
            keeper.held_in(name)
    assert footprint(filled.parent) == before
    assert keeper.all() == (kept,)
    assert keeper.restore(kept.name) is not None


def test_what_is_half_restored_is_cleared_away_by_the_next_one(
    filled: Path, kept: Backup, clock: FakeClock
) -> None:
    half = filled.parent / f"{backup.HALF_RESTORED}left"
    half.mkdir()
    (half / filled.name).write_bytes(b"half")
    restore.restore(filled, place_of(filled, kept), clock)
    assert not half.exists()
