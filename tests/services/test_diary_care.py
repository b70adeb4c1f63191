"""Looking after the diary as a file: it is closed while it is looked at."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from backcare_desktop.core.backup_plan import Backup, BackupReason
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.backups import Backups
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.diary_care import DiaryCare, DiaryReport, HeldBackup
from tests.fakes import FakeClock
from tests.services.test_backups import SCHEMA, Drawer, Shelf, backup


@dataclass
class File:
    """A file that can't be looked at while the diary is open."""

    drawer: Drawer

    def entries_in(self, backup: Backup) -> int | None:
        return None if backup.problem else 7

    def size_of(self, backup: Backup) -> int | None:
        return 1000

    def report(self) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
        assert not self.drawer.open
        return ("a line", "problem: a page is gone"), ("a page is gone",), True

    def facts(self) -> tuple[str, ...]:
        assert not self.drawer.open
        return ("rows: 3",)


@pytest.fixture
def drawer() -> Drawer:
    return Drawer()


@pytest.fixture
def care(drawer: Drawer) -> DiaryCare:
    desk = Desk(Path("data/diary.sqlite"), drawer.opened, FakeClock(), lambda: "id")
    desk.open()
    shelf = Shelf()
    shelf.backups = (backup(0), backup(1, problem="It has changed"), backup(2, schema=SCHEMA + 1))
    return DiaryCare(desk, Backups(desk, shelf), File(drawer))


def test_every_backup_is_told_with_what_is_known_of_it(care: DiaryCare) -> None:
    assert care.held() == (
        HeldBackup(backup(0), usable=True, entries=7, size=1000),
        HeldBackup(backup(1, problem="It has changed"), usable=False, entries=None, size=1000),
        HeldBackup(backup(2, schema=SCHEMA + 1), usable=False, entries=7, size=1000),
    )


def test_the_diary_is_closed_while_it_is_looked_at(care: DiaryCare, drawer: Drawer) -> None:
    assert drawer.open
    expected = DiaryReport(("a line", "problem: a page is gone"), ("a page is gone",), True)
    assert care.report() == expected
    assert not drawer.open


def test_the_facts_are_asked_of_the_closed_diary_too(care: DiaryCare, drawer: Drawer) -> None:
    assert care.facts() == ("rows: 3",)
    assert not drawer.open


def test_removing_what_was_deleted_for_good_comes_after_a_backup(
    care: DiaryCare, drawer: Drawer
) -> None:
    drawer.store.kept_deleted = 3
    assert care.deleted == 3
    assert care.purge() == 3
    assert drawer.store.backed_up == [BackupReason.BEFORE_DELETE]
    assert drawer.store.purged == [None]
    assert care.deleted == 0


def test_nothing_is_removed_for_good_when_it_cant_be_backed_up(
    care: DiaryCare, drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: BackupReason) -> Backup:
        raise StorageUnavailable(StorageProblem.FULL)

    monkeypatch.setattr(drawer.store, "back_up", refuse)
    with pytest.raises(StorageUnavailable):
        care.purge()
    assert drawer.store.purged == []


def test_of_a_diary_that_cant_be_read_nothing_is_known_to_be_deleted(
    care: DiaryCare, drawer: Drawer
) -> None:
    drawer.store.kept_deleted = 3
    care.report()
    drawer.damaged = True
    assert care.deleted == 0
