"""What is told of a diary's file: enough to help, and nothing that somebody wrote."""

import sqlite3
from pathlib import Path

import pytest
from msgspec.structs import replace

from backcare_desktop.core.backup_plan import Backup, BackupReason
from backcare_desktop.storage.diary_file import DiaryFile
from backcare_desktop.storage.schema import SCHEMA
from backcare_desktop.storage.store import open_store
from tests.fakes import NOON, FakeClock
from tests.storage.examples import rating

WRITTEN = "my sister's wedding"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A diary in a folder that bears a name, with a note and a backup."""
    place = tmp_path / "jane" / "backcare.sqlite"
    store = open_store(place, clock=FakeClock())
    for number in range(3):
        store.ratings.add(replace(rating(number), note=WRITTEN))
    store.back_up(BackupReason.BY_HAND)
    store.close()
    return place


def test_the_facts_are_numbers_without_a_name_a_path_or_a_value(database: Path) -> None:
    facts = "\n".join(DiaryFile(database, FakeClock()).facts())
    assert f"schema {SCHEMA}" in facts
    assert "pain_rating 3" in facts
    assert "1 good, 0 bad, newest good 0 days old" in facts
    for private in (WRITTEN, "jane", str(database), "/"):
        assert private not in facts


def test_nothing_of_a_strangers_file_is_told(database: Path) -> None:
    (database.parent / "backups" / "jane.sqlite").write_bytes(b"GIF89a")
    with sqlite3.connect(database) as connection:
        connection.execute("CREATE TABLE jane (thing TEXT)")
        connection.execute("INSERT INTO jane VALUES ('a letter')")
    connection.close()
    facts = "\n".join(DiaryFile(database, FakeClock()).facts())
    assert "jane" not in facts
    assert "1 good, 1 bad" in facts


def test_the_facts_of_no_diary_are_told_too(tmp_path: Path) -> None:
    facts = DiaryFile(tmp_path / "none.sqlite", FakeClock()).facts()
    assert any("rows: none" in line for line in facts)


def test_the_report_is_what_check_says_with_the_problems_apart(database: Path) -> None:
    file = DiaryFile(database, FakeClock())
    lines, problems, locked = file.report()
    assert (lines[-1], problems, locked) == ("no problems found", (), False)
    with next((database.parent / "backups").glob("*.sqlite")).open("r+b") as copy:
        copy.write(b"x")
    lines, problems, _ = file.report()
    (problem,) = problems
    assert lines[-1] == f"problem: {problem}"


def test_entries_are_what_stands_for_itself(database: Path) -> None:
    file = DiaryFile(database, FakeClock())
    made = NOON
    known = Backup(
        "x", BackupReason.DAILY, made, made.date(), 6, {"pain_rating": 3, "pain_area": 9}
    )
    assert file.entries_in(known) == 3
    assert file.entries_in(replace(known, rows={})) is None


def test_a_size_is_measured_or_unknown(database: Path) -> None:
    copy = next((database.parent / "backups").glob("*.sqlite"))
    known = Backup(copy.name, BackupReason.DAILY, NOON, NOON.date(), 6)
    file = DiaryFile(database, FakeClock())
    assert file.size_of(known) == copy.stat().st_size
    assert file.size_of(replace(known, name="gone.sqlite")) is None
