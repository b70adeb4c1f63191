"""A damaged diary is put aside, never deleted, and the newest good backup is offered (R5)."""

import random
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.backups import Backups
from backcare_desktop.services.desk import Desk
from backcare_desktop.storage import backups, connections, quarantine
from backcare_desktop.storage.backup_keeper import BackupKeeper
from backcare_desktop.storage.store import open_store
from tests.fakes import NOON, FakeClock
from tests.storage import damage, encrypted
from tests.storage.examples import rating
from tests.storage.next_release import contents

LONG = pytest.mark.long
PNG = b"\x89PNG\r\n\x1a\n" + bytes(4000)

Harm = Callable[[Path], None]


class House:
    """A diary with three backups, an entry after each, and the use cases around it."""

    def __init__(self, database: Path) -> None:
        self.database = database
        self.clock = FakeClock(NOON + timedelta(days=3))
        self.desk = Desk(
            database, lambda path: open_store(path, clock=self.clock), self.clock, lambda: "id"
        )
        self.backups = Backups(self.desk, BackupKeeper(database, self.clock))

    @property
    def kept(self) -> list[Path]:
        """The backups, newest first."""
        folder = backups.folder_of(self.database)
        return [folder / backup.name for backup in backups.looked_over(folder)]

    def everything(self) -> list[bytes]:
        """What is in every file but the new diary, wherever it lies."""
        found = [path for path in self.database.parent.rglob("*") if path.is_file()]
        return sorted(path.read_bytes() for path in found if path.suffix != ".json")

    def close(self) -> None:
        self.desk.close()


@pytest.fixture(scope="module", params=["plain", pytest.param("encrypted", marks=LONG)])
def furnished(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of such a house, to be copied."""
    database = tmp_path_factory.mktemp("furnished") / "backcare.sqlite"
    if request.param == "encrypted":
        encrypted.begin(database.parent)
    clock = FakeClock()
    damage.fill(database)
    store = open_store(database, clock=clock)
    for number in range(3):
        store.back_up(BackupReason.DAILY)
        clock.advance(24 * 3600)
        store.ratings.add(rating(90 + number, at_utc=clock.utc))
    store.close()
    return database.parent


@pytest.fixture
def house(tmp_path: Path, furnished: Path) -> House:
    return House(Path(shutil.copytree(furnished, tmp_path / "data")) / "backcare.sqlite")


def _no_bytes(database: Path) -> None:
    """Nothing is left but the log. Without one it is a diary still to be made: see below."""
    damage.with_hot_log(database, "UPDATE pain_rating SET note = 'kept'")
    database.write_bytes(b"")


def _quarter(database: Path) -> None:
    damage.truncate(database, 0.25)


def _half(database: Path) -> None:
    damage.truncate(database, 0.5)


def _three_quarters(database: Path) -> None:
    damage.truncate(database, 0.75)


def _zeroed_header(database: Path) -> None:
    database.write_bytes(bytes(100) + database.read_bytes()[100:])


def _overwritten(database: Path) -> None:
    """Random bytes in many places; one alone is often not to be seen (facts, row 7)."""
    for _ in range(300):
        damage.overwrite(database, random.Random(5), 400)
    chance = random.Random(6)
    for _ in range(300):
        damage.overwrite(database, chance)


def _picture(database: Path) -> None:
    database.write_bytes(PNG)


def _folder(database: Path) -> None:
    database.unlink()
    database.mkdir()
    (database / "inside").write_text("somebody's")


def _somebody_elses(database: Path) -> None:
    database.unlink()
    damage.run(database, "CREATE TABLE notes (text TEXT)", "INSERT INTO notes VALUES ('theirs')")


def _gone_but_for_its_log(database: Path) -> None:
    damage.with_hot_log(database, "UPDATE pain_rating SET note = 'kept'")
    database.unlink()


def _foreign_log(database: Path) -> None:
    other = database.parent / "other.sqlite"
    damage.run(other, "PRAGMA page_size=4096", "CREATE TABLE notes (text TEXT)")
    rows = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 900)"
    damage.with_hot_log(other, f"INSERT INTO notes {rows} SELECT printf('%.*c', 99, 'x') FROM n")
    other.with_name("other.sqlite-wal").replace(database.with_name(database.name + "-wal"))
    other.unlink()


def _missing_table(database: Path) -> None:
    damage.run(database, "DROP TABLE session_event")


DAMAGED: list[Harm] = [
    _no_bytes,
    _quarter,
    _half,
    _three_quarters,
    _zeroed_header,
    _overwritten,
    _picture,
    _folder,
    _somebody_elses,
    _gone_but_for_its_log,
    _foreign_log,
    _missing_table,
]
"""With a dangling link and rows that refer to nothing, which have a test each, fourteen."""


def trouble(house: House) -> StorageUnavailable:
    """What opening says."""
    with pytest.raises(StorageUnavailable) as caught:
        house.desk.open()
    return caught.value


@pytest.mark.parametrize("harm", DAMAGED)
def test_the_newest_good_backup_is_offered_and_restoring_it_deletes_nothing(
    house: House, harm: Harm
) -> None:
    harm(house.database)
    before = house.everything()
    newest = house.kept[0]
    recovery = house.backups.recovery(trouble(house))
    assert recovery.problem.problem in {StorageProblem.CORRUPT, StorageProblem.FOREIGN}
    assert recovery.folder == house.database.parent
    assert recovery.may_start_empty
    assert recovery.offer is not None
    assert (recovery.offer.backup.name, recovery.skipped) == (newest.name, ())
    assert recovery.offer.missing in {None, 0, 1}
    assert house.everything() == before
    assert house.backups.restore(recovery.offer.backup) is None
    assert contents(house.database) == contents(newest)
    left = house.everything()
    for data in before:
        assert data in left
        left.remove(data)
    assert house.desk.open()
    house.close()


@pytest.mark.parametrize("harm", DAMAGED)
def test_starting_empty_deletes_nothing_either(house: House, harm: Harm) -> None:
    harm(house.database)
    before = house.everything()
    trouble(house)
    aside = house.backups.start_empty()
    assert aside.parent == house.database.parent / quarantine.FOLDER
    assert house.everything() == before
    assert not house.database.exists()
    assert house.desk.open()
    assert house.desk.diary is not None
    house.close()
    assert not contents(house.database)["pain_rating"]


def test_rows_that_refer_to_nothing_are_kept_aside_by_a_restore(house: House) -> None:
    """Opening doesn't look for them; a backup would, and none is made of them."""
    damage.run(house.database, "UPDATE OR IGNORE session_event SET session_id = 'nowhere'")
    harmed = contents(house.database)
    assert house.desk.open()
    newest = house.backups.all()[0]
    assert house.backups.restore(newest) is None
    assert contents(house.database) == contents(house.kept[0])
    (aside,) = (house.database.parent / quarantine.FOLDER).iterdir()
    assert contents(aside / house.database.name) == harmed


def test_a_link_to_nothing_is_a_disk_that_isnt_there_and_no_damage(
    house: House, tmp_path: Path
) -> None:
    away = tmp_path / "unplugged"
    house.database.replace(away)
    house.database.symlink_to(tmp_path / "stick" / "backcare.sqlite")
    recovery = house.backups.recovery(trouble(house))
    assert recovery.problem.problem is StorageProblem.FAILED
    assert (recovery.offer, recovery.may_start_empty) == (None, False)
    for attempt in (house.backups.start_empty, lambda: house.backups.restore_from(away)):
        with pytest.raises(StorageUnavailable):
            attempt()
    assert house.database.is_symlink()
    assert not (tmp_path / "stick").exists()


def test_a_file_of_no_bytes_beside_backups_was_a_diary(house: House) -> None:
    """As a power cut can leave it; SQLite would make a new one of it, without a word."""
    house.database.write_bytes(b"")
    recovery = house.backups.recovery(trouble(house))
    assert recovery.offer is not None
    house.backups.restore(recovery.offer.backup)
    assert contents(house.database) == contents(house.kept[0])


def test_whoever_wants_no_backup_of_it_begins_anew(house: House) -> None:
    house.database.write_bytes(b"")
    trouble(house)
    house.backups.start_empty()
    assert house.desk.open()
    assert len(house.backups.all()) == 3


@pytest.mark.parametrize("bad", [1, 2])
def test_bad_backups_are_skipped_for_the_next_good_one(house: House, bad: int) -> None:
    _half(house.database)
    kept = house.kept
    for copy in kept[:bad]:
        damage.overwrite(copy, random.Random(1))
    recovery = house.backups.recovery(trouble(house))
    assert recovery.offer is not None
    assert recovery.offer.backup.name == kept[bad].name
    assert [backup.name for backup in recovery.skipped] == [copy.name for copy in kept[:bad]]
    house.backups.restore(recovery.offer.backup)
    assert contents(house.database) == contents(kept[bad])
    assert all(copy.exists() for copy in kept)


def test_when_every_backup_is_bad_none_is_offered_and_all_stay(house: House) -> None:
    _half(house.database)
    kept = house.kept
    for copy in kept:
        copy.write_bytes(PNG)
    recovery = house.backups.recovery(trouble(house))
    assert recovery.offer is None
    assert len(recovery.skipped) == 3
    assert recovery.may_start_empty
    with pytest.raises(StorageUnavailable):
        house.backups.restore(recovery.skipped[0])
    house.backups.start_empty()
    assert house.desk.open()
    house.close()
    assert all(copy.exists() for copy in kept)


def test_a_damaged_diary_is_never_backed_up_over_a_good_backup(house: House) -> None:
    before = [copy.name for copy in house.kept]
    _three_quarters(house.database)
    for _ in range(3):
        trouble(house)
        house.desk.back_up_if_due()
        with pytest.raises(StorageUnavailable):
            house.backups.make()
        house.clock.jump(timedelta(days=1).total_seconds())
    assert [copy.name for copy in house.kept] == before


def test_what_a_damaged_diary_still_shows_is_counted_as_missing(house: House) -> None:
    """The last page is lost; most entries can still be read."""
    data = house.database.read_bytes()
    house.database.write_bytes(data[: len(data) - 4096])
    oldest = house.backups.all()[-1]
    trouble(house)
    assert house.backups.offer(oldest).missing in {1, 2, 3}


@pytest.mark.parametrize(
    "rounds", [30, pytest.param(300, marks=pytest.mark.long)], ids=["quick", "long"]
)
def test_random_damages_end_well(house: House, rounds: int) -> None:
    """Opened, or restored: there is always a way on, and it loses no file."""
    whole = house.database.read_bytes()
    chance = random.Random(11)
    ways = {"opened": 0, "restored": 0}
    newest = house.kept[0]
    for _ in range(rounds):
        house.database.write_bytes(whole)
        for _ in range(chance.randrange(1, 20)):
            damage.overwrite(house.database, chance)
        try:
            house.desk.open()
            ways["opened"] += 1
        except StorageUnavailable as problem:
            recovery = house.backups.recovery(problem)
            assert recovery.offer is not None
            house.clock.advance(1)
            house.backups.restore(recovery.offer.backup)
            assert contents(house.database) == contents(newest)
            ways["restored"] += 1
        finally:
            house.close()
        shutil.rmtree(house.database.parent / quarantine.FOLDER, ignore_errors=True)
    assert ways["restored"] > 0
    # Each page of an encrypted diary proves itself; a plain one tells of few of its harms.
    assert (ways["opened"] == 0) == connections.is_encrypted(house.database)
