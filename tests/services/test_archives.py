"""Archives from the diary to a file and back: looked at, agreed to, brought in, taken back."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from backcare_desktop import __version__
from backcare_desktop.core.archive import ArchiveError, Way
from backcare_desktop.core.backup_plan import Backup, BackupReason, EntryKey
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.reporting.archive_reader import read_archive
from backcare_desktop.services.archives import Archives, Since
from backcare_desktop.services.changes import EVERYTHING, NOTHING
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.storage.restore import restore
from backcare_desktop.storage.schema import SCHEMA
from backcare_desktop.storage.store import SqlStore, open_store
from tests.fakes import FakeClock
from tests.storage import damage, examples
from tests.storage.archive_house import rows

CLOCK = FakeClock(datetime(2026, 4, 5, 6, 7, 8, tzinfo=UTC))
THERE = Preferences(
    theme="dark", unit="lb", untimed=True, tray=True, accepted_rules="2026.1", mat_screen={"x": 1}
)
HERE = Preferences(theme="light", volume=30, accepted_rules="2025.9")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The archive of a diary with everything there is, made on another computer."""
    database = tmp_path / "there" / "backcare.sqlite"
    damage.fill(database)
    store = open_store(database)
    path = tmp_path / "all.backcare"
    use_cases(store).write(path, THERE)
    store.close()
    return path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    """The diary here, with an entry of its own."""
    opened = open_store(tmp_path / "here" / "backcare.sqlite", clock=CLOCK)
    opened.ratings.add(examples.rating(99))
    yield opened
    opened.close()


def use_cases(store: SqlStore) -> Archives:
    return Archives(store.archive, store.back_up, CLOCK)


def test_a_file_says_when_and_by_what_it_was_made(file: Path) -> None:
    archive = read_archive(file)
    assert archive.made == CLOCK.utc_now()
    assert (archive.schema, archive.version) == (SCHEMA, __version__)
    assert archive.choices["unit"] == "lb"


def test_what_belongs_to_a_computer_does_not_travel(file: Path) -> None:
    stay = {"tray", "mat_screen", "accepted_rules", "welcomed", "introduced"}
    assert not stay & set(read_archive(file).choices)


def test_looking_changes_nothing(store: SqlStore, file: Path) -> None:
    before = rows(store)
    looked = use_cases(store).look(file)
    assert looked.preview.new > 20
    assert rows(store) == before


def test_merging_is_backed_up_and_can_be_taken_back(
    store: SqlStore, file: Path, tmp_path: Path
) -> None:
    before = rows(store)
    archives = use_cases(store)
    done = archives.bring_in(archives.look(file), Way.MERGE, HERE)
    assert done.changes == EVERYTHING
    assert done.preferences is None
    assert done.backup is not None
    assert done.backup.reason is BackupReason.BEFORE_IMPORT
    assert len(rows(store)["pain_rating"][1]) == 5
    store.close()
    database = tmp_path / "here" / "backcare.sqlite"
    restore(database, database.parent / "backups" / done.backup.name, CLOCK)
    again = open_store(database)
    assert rows(again) == before
    again.close()


def test_what_takes_the_diarys_place_brings_its_choices(store: SqlStore, file: Path) -> None:
    archives = use_cases(store)
    done = archives.bring_in(archives.look(file), Way.REPLACE, HERE)
    assert done.preferences == replace(THERE, tray=False, mat_screen={}, accepted_rules="2025.9")
    assert "rating-99" not in {rating.id for rating in store.ratings.latest(99)}


def test_where_nothing_is_new_nothing_is_written(store: SqlStore, file: Path) -> None:
    archives = use_cases(store)
    archives.bring_in(archives.look(file), Way.MERGE, HERE)
    before = rows(store)
    again = archives.bring_in(archives.look(file), Way.MERGE, HERE)
    assert (again.backup, again.changes, again.preferences) == (None, NOTHING, None)
    assert rows(store) == before


def test_without_a_backup_nothing_is_brought_in(store: SqlStore, file: Path) -> None:
    def full(_: BackupReason) -> Backup:
        raise StorageUnavailable(StorageProblem.FULL)

    archives = Archives(store.archive, full, CLOCK)
    before = rows(store)
    looked = archives.look(file)
    for way in Way:
        with pytest.raises(StorageUnavailable):
            archives.bring_in(looked, way, HERE)
    assert rows(store) == before


def test_what_was_looked_at_is_brought_in_whatever_becomes_of_the_file(
    store: SqlStore, file: Path
) -> None:
    archives = use_cases(store)
    looked = archives.look(file)
    file.write_bytes(b"something else")
    assert archives.bring_in(looked, Way.MERGE, HERE).preview.new > 20
    with pytest.raises(ArchiveError):
        archives.look(file)


def test_a_file_that_cant_be_written_leaves_the_old_one(
    store: SqlStore, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = file.read_bytes()

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(OSError, match="No space left"):
        use_cases(store).write(file, HERE)
    monkeypatch.undo()
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.glob(".backcare-*")] == []


def test_an_import_that_is_done_is_done_whatever_can_be_read_after_it(
    store: SqlStore, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> frozenset[EntryKey]:
        raise StorageUnavailable(StorageProblem.FAILED)

    archives = use_cases(store)
    looked = archives.look(file)
    with monkeypatch.context() as broken:
        broken.setattr(store.archive, "held", refuse)
        done = archives.bring_in(looked, Way.MERGE, HERE)
    assert done.backup is not None
    assert done.changes == EVERYTHING
    assert len(rows(store)["pain_rating"][1]) == 5
    assert archives.since(done) == Since(0, changed=True), "nobody knows what came later"
