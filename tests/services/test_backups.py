"""What a person is offered: backups, what restoring costs, and the ways on from a damaged diary."""

from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from backcare_desktop.core.backup_plan import Backup, BackupReason, EntryKey
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.backups import Backups
from backcare_desktop.services.desk import Desk
from tests.fakes import NOON, FakeClock, MemoryStore

SCHEMA = 7
CORRUPT = StorageUnavailable(StorageProblem.CORRUPT, "page 3 is gone")


def keys(*numbers: int) -> frozenset[EntryKey]:
    return frozenset(("pain_rating", f"rating-{number}") for number in numbers)


def backup(days_ago: int, *, schema: int = SCHEMA, problem: str = "") -> Backup:
    made = NOON - timedelta(days=days_ago)
    return Backup(
        f"daily-{days_ago}", BackupReason.DAILY, made, made.date(), schema, problem=problem
    )


class Shelf:
    """Backups that are only told of; each holds the ratings with its own number and above."""

    newest_schema = SCHEMA
    folder = Path("data/backups")

    def __init__(self) -> None:
        self.backups: tuple[Backup, ...] = ()
        self.readable = keys(1, 2, 3, 4)
        self.restored: list[str] = []
        self.locked = False

    def all(self) -> tuple[Backup, ...]:
        return self.backups

    def held_now(self) -> frozenset[EntryKey]:
        return self.readable

    def held_in(self, name: str) -> frozenset[EntryKey]:
        return keys(*range(int(name.removeprefix("daily-")), 9))

    def held_in_file(self, file: Path) -> frozenset[EntryKey]:
        if self.locked:
            raise StorageUnavailable(StorageProblem.ENCRYPTED)
        return keys(1)

    def restore(self, name: str) -> Backup | None:
        self.restored.append(name)
        return backup(0)

    def restore_from(self, file: Path) -> Backup | None:
        return self.restore(str(file))

    def check(self) -> "Shelf":
        self.restored.append("checked")
        return self

    problems: tuple[str, ...] = ()

    def lines(self) -> tuple[str, ...]:
        return ("all is well",)

    def start_empty(self) -> Path:
        self.restored.append("nothing")
        return Path("data/quarantine/1")


class Drawer:
    """The diary: opened, closed, or damaged."""

    def __init__(self) -> None:
        self.store = MemoryStore()
        self.damaged = False
        self.open = False
        self.store.close = self.close  # type: ignore[method-assign]

    def opened(self, _: Path) -> MemoryStore:
        if self.damaged:
            raise CORRUPT
        self.open = True
        return self.store

    def close(self) -> None:
        self.open = False


@pytest.fixture
def drawer() -> Drawer:
    return Drawer()


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def backups(drawer: Drawer, shelf: Shelf) -> Backups:
    desk = Desk(Path("data/diary.sqlite"), drawer.opened, FakeClock(), lambda: "id")
    return Backups(desk, shelf)


def test_a_backup_made_by_hand_says_so(backups: Backups, drawer: Drawer) -> None:
    assert backups.make().reason is BackupReason.BY_HAND
    assert backups.make(BackupReason.BEFORE_DELETE).reason is BackupReason.BEFORE_DELETE
    assert drawer.store.backed_up == [BackupReason.BY_HAND, BackupReason.BEFORE_DELETE]


def test_an_offer_counts_what_the_open_diary_holds_and_the_backup_doesnt(
    backups: Backups, drawer: Drawer
) -> None:
    drawer.store.held = keys(1, 2, 3, 4, 5)
    assert backups.offer(backup(3)).missing == 2
    assert backups.offer(backup(1)).missing == 0


def test_an_offer_for_a_damaged_diary_counts_what_can_be_read(
    backups: Backups, drawer: Drawer
) -> None:
    drawer.damaged = True
    assert backups.offer(backup(3)).missing == 2


@pytest.mark.parametrize("name", ["diary.sqlite", "link.sqlite", "copy.sqlite", "gone.sqlite"])
def test_the_diary_itself_chosen_as_a_copy_is_closed_before_it_is_looked_at(
    drawer: Drawer, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    for each in ("diary.sqlite", "copy.sqlite"):
        (tmp_path / each).write_bytes(b"x")
    (tmp_path / "link.sqlite").symlink_to(tmp_path / "diary.sqlite")
    desk = Desk(tmp_path / "diary.sqlite", drawer.opened, FakeClock(), lambda: "id")
    was_open = []

    def look(_: Path) -> frozenset[EntryKey]:
        was_open.append(drawer.open)
        return keys(1)

    monkeypatch.setattr(shelf, "held_in_file", look)
    Backups(desk, shelf).missing_from(tmp_path / name)
    assert was_open == [name in {"copy.sqlite", "gone.sqlite"}]


def test_an_open_diary_that_cant_be_read_is_closed_before_its_file_is_looked_at(
    backups: Backups, drawer: Drawer, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Looking at the file of one that is open would give up its locks."""

    def unreadable() -> frozenset[EntryKey]:
        raise CORRUPT

    def look() -> frozenset[EntryKey]:
        assert not drawer.open
        return keys(1, 2)

    backups.make()
    monkeypatch.setattr(drawer.store, "entries_held", unreadable)
    monkeypatch.setattr(shelf, "held_now", look)
    assert backups.offer(backup(2)).missing == 1


def test_where_nothing_can_be_read_nobody_says_how_much_is_missing(
    backups: Backups, drawer: Drawer, shelf: Shelf
) -> None:
    drawer.damaged = True
    shelf.readable = frozenset()
    assert backups.offer(backup(3)).missing is None


def test_of_an_empty_diary_nothing_would_be_missing(backups: Backups) -> None:
    assert backups.offer(backup(3)).missing == 0


def test_the_diary_is_closed_before_it_is_replaced_and_opened_at_the_next_use(
    backups: Backups, drawer: Drawer, shelf: Shelf
) -> None:
    backups.make()
    assert drawer.open
    assert backups.restore(backup(2)) == backup(0)
    assert not drawer.open
    assert shelf.restored == ["daily-2"]
    backups.make()
    assert drawer.open
    backups.restore_from(Path("stick.sqlite"))
    assert (drawer.open, shelf.restored[-1]) == (False, "stick.sqlite")


@pytest.mark.parametrize("problem", [StorageProblem.CORRUPT, StorageProblem.FOREIGN])
def test_for_a_file_in_pieces_the_newest_good_backup_is_offered(
    backups: Backups, drawer: Drawer, shelf: Shelf, problem: StorageProblem
) -> None:
    drawer.damaged = True
    bad, newer = backup(1, problem="It has changed"), backup(2, schema=SCHEMA + 1)
    shelf.backups = (bad, newer, backup(3), backup(4))
    found = backups.recovery(StorageUnavailable(problem))
    assert found.offer is not None
    assert (found.offer.backup, found.offer.missing) == (backup(3), 2)
    assert found.skipped == (bad, newer)
    assert found.may_start_empty
    assert found.folder == Path("data")


def test_without_a_good_backup_the_others_are_named_and_none_is_offered(
    backups: Backups, drawer: Drawer, shelf: Shelf
) -> None:
    drawer.damaged = True
    shelf.backups = (backup(1, problem="It has changed"),)
    found = backups.recovery(CORRUPT)
    assert found.offer is None
    assert found.skipped == shelf.backups
    assert found.may_start_empty


@pytest.mark.parametrize(
    "problem", sorted(set(StorageProblem) - {StorageProblem.CORRUPT, StorageProblem.FOREIGN})
)
def test_what_passes_or_needs_another_version_is_no_damage(
    backups: Backups, shelf: Shelf, problem: StorageProblem
) -> None:
    shelf.backups = (backup(1),)
    found = backups.recovery(StorageUnavailable(problem))
    assert (found.offer, found.skipped, found.may_start_empty) == (None, (), False)


def test_a_diary_of_a_newer_version_is_told_of_the_backup_from_before_it(
    backups: Backups, shelf: Shelf
) -> None:
    before = replace(backup(3), reason=BackupReason.PRE_UPGRADE)
    shelf.backups = (
        replace(backup(1, schema=SCHEMA + 1), reason=BackupReason.PRE_UPGRADE),
        backup(2),
        before,
    )
    found = backups.recovery(StorageUnavailable(StorageProblem.NEWER))
    assert (found.before_upgrade, found.offer, found.may_start_empty) == (before, None, False)


def test_a_check_looks_at_a_diary_that_is_closed(
    backups: Backups, drawer: Drawer, shelf: Shelf
) -> None:
    backups.make()
    assert backups.check().lines() == ("all is well",)
    assert (drawer.open, shelf.restored) == (False, ["checked"])


def test_starting_empty_closes_what_is_open(backups: Backups, drawer: Drawer, shelf: Shelf) -> None:
    backups.make()
    assert backups.start_empty() == Path("data/quarantine/1")
    assert (drawer.open, shelf.restored) == (False, ["nothing"])


def test_a_backup_of_a_newer_version_is_good_and_not_usable(backups: Backups) -> None:
    newer = backup(1, schema=SCHEMA + 1)
    assert newer.good
    assert not backups.usable(newer)
    assert backups.usable(backup(1, schema=1))
    assert not backups.usable(replace(backup(1), problem="It has changed"))
