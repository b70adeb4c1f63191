"""The folder of backups: good ones and bad ones are told apart, and nothing goes silently (R6)."""

import json
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from backcare_desktop.core.backup_plan import Backup, BackupReason
from backcare_desktop.core.plain_words import PlainLine
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage import backup_report, backups
from backcare_desktop.storage.schema import SCHEMA
from backcare_desktop.storage.store import open_store
from tests.fakes import NOON, FakeClock
from tests.storage import damage, encrypted
from tests.storage.examples import footprint, rating
from tests.storage.next_release import DIARIES


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def folder(filled: Path, clock: FakeClock) -> Path:
    """Three backups, a minute apart, the first one an hour after NOON."""
    store = open_store(filled, clock=clock)
    clock.advance(3600)
    for number, reason in enumerate(
        (BackupReason.DAILY, BackupReason.BEFORE_IMPORT, BackupReason.BY_HAND)
    ):
        store.back_up(reason)
        store.ratings.add(rating(50 + number))
        clock.advance(60)
    store.close()
    return backups.folder_of(filled)


def of(folder: Path, reason: BackupReason) -> Backup:
    return next(found for found in backups.listed(folder) if found.reason is reason)


def test_backups_are_listed_newest_first_with_all_that_is_known(folder: Path) -> None:
    found = backups.listed(folder)
    assert [str(backup.reason) for backup in found] == ["by-hand", "before-import", "daily"]
    assert [backup.rows["pain_rating"] for backup in found] == [6, 5, 4]
    assert {backup.schema for backup in found} == {SCHEMA}
    assert all(backup.good for backup in found)
    assert backups.looked_over(folder) == found


def test_looking_at_backups_changes_nothing(folder: Path) -> None:
    before = footprint(folder)
    backups.listed(folder)
    backup_report.look(folder.parent / "backcare.sqlite", NOON)
    assert footprint(folder) == before


def test_no_folder_holds_no_backups(tmp_path: Path) -> None:
    assert backups.listed(tmp_path / "none") == ()
    (tmp_path / "file").touch()
    assert backups.listed(tmp_path / "file") == ()


def _flipped(copy: Path) -> None:
    data = bytearray(copy.read_bytes())
    data[len(data) // 2] ^= 1
    copy.write_bytes(data)


def _cut(copy: Path) -> None:
    damage.truncate(copy, 0.5)


def _emptied(copy: Path) -> None:
    copy.write_bytes(b"")


def _grown(copy: Path) -> None:
    with copy.open("ab") as file:
        file.write(b"x")


def _written_to(copy: Path) -> None:
    damage.run(copy, "UPDATE pain_rating SET score = 0")


def _torn_manifest(copy: Path) -> None:
    manifest = backups.manifest_of(copy)
    manifest.write_bytes(manifest.read_bytes()[:40])


def _other_manifest(copy: Path) -> None:
    backups.manifest_of(copy).write_text("[]")


def _odd_manifest(copy: Path) -> None:
    manifest = backups.manifest_of(copy)
    noted = json.loads(manifest.read_text())
    manifest.write_text(json.dumps(noted | {"made": "yesterday"}))


def _huge_manifest(copy: Path) -> None:
    backups.manifest_of(copy).write_text("[" * 1_000_000)


def _nested_manifest(copy: Path) -> None:
    backups.manifest_of(copy).write_text("[" * 60_000)


def _naive_manifest(copy: Path) -> None:
    manifest = backups.manifest_of(copy)
    noted = json.loads(manifest.read_text())
    manifest.write_text(json.dumps(noted | {"made": "2025-07-09T10:00:00"}))


def _a_folder(copy: Path) -> None:
    copy.unlink()
    copy.mkdir()


HARMS: list[Callable[[Path], None]] = [
    _flipped,
    _cut,
    _emptied,
    _grown,
    _written_to,
    _torn_manifest,
    _other_manifest,
    _odd_manifest,
    _huge_manifest,
    _nested_manifest,
    _naive_manifest,
    _a_folder,
]


@pytest.mark.parametrize("harm", HARMS)
def test_a_backup_that_isnt_what_was_written_is_bad_and_stays(
    folder: Path, harm: Callable[[Path], None]
) -> None:
    middle = backups.listed(folder)[1]
    harm(folder / middle.name)
    found = backups.listed(folder)
    assert [backup.good for backup in found] == [True, False, True]
    assert found[1].name == middle.name
    assert found[1].problem
    backups.thin(folder, datetime(2099, 1, 1, tzinfo=UTC))
    assert (folder / middle.name).exists()


@pytest.mark.parametrize("harm", [_cut, _emptied, _grown])
def test_one_of_another_length_is_known_without_reading_it(
    folder: Path, harm: Callable[[Path], None]
) -> None:
    """So that it takes no good one's place when backups are thinned."""
    harm(folder / backups.looked_over(folder)[1].name)
    assert [backup.good for backup in backups.looked_over(folder)] == [True, False, True]


def test_every_byte_of_a_backup_counts(folder: Path) -> None:
    newest = folder / backups.listed(folder)[0].name
    whole = newest.read_bytes()
    for place in range(0, len(whole), len(whole) // 40):
        harmed = bytearray(whole)
        harmed[place] ^= 1
        newest.write_bytes(harmed)
        assert not backups.proved(newest).good


@pytest.mark.parametrize("schema", DIARIES)
def test_a_backup_without_a_manifest_is_judged_by_itself(folder: Path, schema: int) -> None:
    """Versions before this one left none."""
    copy = folder / f"pre-upgrade-{schema}-20240102T030405Z.sqlite"
    shutil.copy(DIARIES[schema], copy)
    found = backups.listed(folder)[-1]
    assert (found.reason, found.schema, found.good) == (BackupReason.PRE_UPGRADE, schema, True)
    assert found.made_utc == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
    damage.truncate(copy, 0.5)
    assert not backups.listed(folder)[-1].good


def test_what_is_not_needed_to_trust_a_backup_may_be_missing_from_its_manifest(
    folder: Path,
) -> None:
    newest = backups.listed(folder)[0]
    manifest = backups.manifest_of(folder / newest.name)
    noted = json.loads(manifest.read_text())
    del noted["entries"]
    manifest.write_text(json.dumps(noted | {"colour": "blue"}))
    assert backups.listed(folder)[0] == replace(newest, entries=None)


def test_a_file_that_somebody_put_there_is_listed_and_never_removed(folder: Path) -> None:
    copy = folder / "mine.sqlite"
    shutil.copy(DIARIES[SCHEMA], copy)
    os.utime(copy, (1_700_000_000, 1_700_000_000))
    (folder / "readme.txt").write_text("hello")
    found = backups.listed(folder)[-1]
    assert (found.name, found.schema, found.good) == ("mine.sqlite", SCHEMA, True)
    assert found.made_utc == datetime.fromtimestamp(1_700_000_000, UTC)
    for number in range(20):
        shutil.copy(copy, folder / f"mine-{number}.sqlite")
    assert backups.thin(folder, NOON) == ()
    assert len(backups.listed(folder)) == 24


def test_a_picture_with_the_name_of_a_backup_is_no_good_one(folder: Path) -> None:
    (folder / "by-hand-6-20240102T030405Z.sqlite").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(4000))
    assert not backups.listed(folder)[-1].good


def test_names_that_say_what_cant_be_are_read_by_the_clock_of_the_file(folder: Path) -> None:
    for name in ("daily-6-20249902T030405Z.sqlite", "never-6-20240102T030405Z.sqlite"):
        shutil.copy(DIARIES[SCHEMA], folder / name)
    assert len(backups.listed(folder)) == 5


def test_what_goes_takes_its_manifest_along(folder: Path, clock: FakeClock) -> None:
    store = open_store(folder.parent / "backcare.sqlite", clock=clock)
    for _ in range(5):
        clock.advance(60)
        store.back_up(BackupReason.BEFORE_IMPORT)
    store.close()
    found = backups.listed(folder)
    assert len(found) == 7
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        name for backup in found for name in (backup.name, f"{backup.name}.json")
    )


@pytest.mark.skipif(os.name != "posix", reason="rights of this kind exist on POSIX only")
def test_a_folder_that_cant_be_read_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(StorageUnavailable) as caught:
        backups.listed(folder)
    assert caught.value.problem is StorageProblem.READ_ONLY
    assert backup_report.look(folder.parent / "backcare.sqlite", NOON).problems


# --- what backcare check says of it ----------------------------------------------------------


def test_the_report_names_every_backup_and_the_age_of_the_newest_good_one(
    folder: Path, clock: FakeClock
) -> None:
    database = folder.parent / "backcare.sqlite"
    _flipped(folder / of(folder, BackupReason.BY_HAND).name)
    clock.advance(3 * 24 * 3600)
    report = backup_report.look(database, clock.utc)
    assert report.age_days == 3
    (problem,) = report.problems
    assert problem.endswith("is no good. It has changed since it was made.")
    lines = report.facts()
    assert lines[:2] == (f"backups: {folder}", "newest good: 3 days old")
    assert [line.split(", ")[1] for line in lines[2:5]] == [
        "made by you",
        "before an import",
        "daily",
    ]
    assert lines[2].endswith("BAD: It has changed since it was made")
    assert lines[3].endswith("rows, good")
    assert any(line.startswith("free: ") for line in lines)


def test_the_check_says_what_is_to_be_said_of_diary_and_backups(folder: Path) -> None:
    database = folder.parent / "backcare.sqlite"
    damage.truncate(database, 0.5)
    (folder / of(folder, BackupReason.DAILY).name).write_bytes(b"")
    report = backup_report.check(database, NOON)
    assert len(report.problems) == 2
    lines = report.lines()
    assert lines[0] == f"diary: {database}"
    assert f"backups: {folder}" in lines
    assert lines[-2:] == tuple(f"problem: {problem}" for problem in report.problems)


@pytest.mark.parametrize(
    "harm", ["PRAGMA user_version=99", "PRAGMA application_id=7", "DELETE FROM check_reason", ""]
)
def test_everything_the_check_says_can_be_said_in_another_language(folder: Path, harm: str) -> None:
    database = folder.parent / "backcare.sqlite"
    if harm:
        damage.run(database, harm)
    else:
        damage.truncate(database, 0.5)
    (folder / of(folder, BackupReason.DAILY).name).write_bytes(b"")
    backups.manifest_of(folder / of(folder, BackupReason.BY_HAND).name).write_text("?")
    (folder / "stick.sqlite").write_bytes(b"SQLite format 3\x00")
    said = backup_report.check(database, NOON)
    assert len(said.problems) > 3
    plain = [*said.lines(), *said.problems]
    for line in plain:
        assert isinstance(line, PlainLine)
        plain += [gap for name, gap in line.gaps.items() if name in ("problem", "reason", "state")]


def test_a_check_that_finds_nothing_says_so_last(folder: Path, tmp_path: Path) -> None:
    database = folder.parent / "backcare.sqlite"
    assert backup_report.check(database, NOON).lines()[-1] == "no problems found"
    assert "no problems found" not in backup_report.check(tmp_path / "none", NOON).lines()


def test_without_backups_the_report_says_so_and_calls_it_no_problem(tmp_path: Path) -> None:
    report = backup_report.look(tmp_path / "backcare.sqlite", NOON)
    assert report.facts()[1] == "no good backup yet"
    assert report.problems == ()


def test_the_report_tells_what_was_put_aside(folder: Path) -> None:
    (folder.parent / "quarantine" / "20250101T000000Z").mkdir(parents=True)
    lines = backup_report.look(folder.parent / "backcare.sqlite", NOON).facts()
    assert "put aside: 20250101T000000Z" in lines


def test_what_was_put_aside_plain_beside_an_encrypted_diary_is_a_problem(
    filled: Path, made: Path, tmp_path: Path
) -> None:
    encrypted.begin(tmp_path / "safe")
    diary = Path(shutil.copy(made / "encrypted" / "filled.sqlite", tmp_path / "safe"))
    diary = diary.rename(diary.with_name("backcare.sqlite"))
    plain = filled.read_bytes()
    for day, content in enumerate((plain, b"\0" * 100 + plain[100:], diary.read_bytes()), 1):
        aside = diary.parent / "quarantine" / f"2025010{day}T000000Z"
        aside.mkdir(parents=True)
        (aside / diary.name).write_bytes(content)
    told = tuple(
        f"quarantine/2025010{day}T000000Z/backcare.sqlite is not encrypted, as the diary is."
        for day in (1, 2)
    )
    assert backup_report.look(diary, NOON).problems == told


@pytest.mark.parametrize(
    ("version", "said"), [("3.40.1", 1), ("3.51.2", 1), ("3.51.3", 0), ("3.53.0", 0), ("", 0)]
)
def test_the_fault_of_sqlite_is_told_where_it_is(version: str, said: int) -> None:
    assert len(backup_report.sqlite_note(version)) == said
