"""What is not a diary of ours is refused, and left exactly as it was."""

import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage import connections
from backcare_desktop.storage import store as stores
from backcare_desktop.storage.schema import SCHEMA
from backcare_desktop.storage.store import open_store
from tests.storage import damage
from tests.storage.examples import footprint, rating

ROOT = Path(__file__).parents[2]
PNG = b"\x89PNG\r\n\x1a\n" + bytes(4000)


def refused(database: Path) -> StorageUnavailable:
    """Try to open; nothing may be changed by that."""
    before = footprint(database.parent)
    with pytest.raises(StorageUnavailable) as caught:
        open_store(database)
    assert footprint(database.parent) == before
    return caught.value


def test_a_newer_diary_is_refused_and_both_numbers_are_named(filled: Path) -> None:
    damage.run(filled, f"PRAGMA user_version={SCHEMA + 1}")
    problem = refused(filled)
    assert problem.problem is StorageProblem.NEWER
    assert f"schema {SCHEMA + 1}" in problem.detail
    assert f"reads {SCHEMA}" in problem.detail


def test_a_newer_diary_is_recognised_by_its_log_too(filled: Path) -> None:
    damage.with_hot_log(filled, f"PRAGMA user_version={SCHEMA + 2}")
    assert int.from_bytes(filled.read_bytes()[60:64], "big") == SCHEMA
    problem = refused(filled)
    assert problem.problem is StorageProblem.NEWER
    assert f"schema {SCHEMA + 2}" in problem.detail


def test_somebody_elses_database_is_refused(filled: Path) -> None:
    damage.run(filled, "PRAGMA application_id=252006674")
    assert refused(filled).problem is StorageProblem.FOREIGN


def test_a_database_without_a_mark_is_foreign_when_it_holds_tables(database: Path) -> None:
    database.parent.mkdir()
    damage.run(database, "CREATE TABLE notes (id INTEGER)")
    assert refused(database).problem is StorageProblem.FOREIGN


def test_a_diary_broken_off_before_its_first_table_is_made_anew(database: Path) -> None:
    database.parent.mkdir()
    damage.run(database, "PRAGMA journal_mode=WAL")
    assert database.stat().st_size > 0
    store = open_store(database)
    store.ratings.add(rating(1))
    store.close()


def test_an_empty_file_is_a_diary_still_to_be_made(database: Path) -> None:
    database.parent.mkdir()
    database.touch()
    store = open_store(database)
    assert store.writable
    store.close()


def test_a_file_without_a_byte_whose_backups_are_there_was_a_diary(filled: Path) -> None:
    """As a power cut can leave it: made anew it would look like a first start."""
    store = open_store(filled)
    store.back_up(BackupReason.DAILY)
    store.close()
    damage.truncate(filled, 0.0)
    assert refused(filled).problem is StorageProblem.CORRUPT


def test_what_was_in_the_log_after_a_power_cut_is_there(filled: Path) -> None:
    damage.with_hot_log(filled, "UPDATE pain_rating SET note = 'kept'")
    store = open_store(filled)
    assert {found.note for found in store.ratings.latest(9)} == {"kept"}
    store.close()
    assert not filled.with_name(filled.name + "-wal").exists()


def test_a_rolled_back_write_of_another_tool_is_rolled_back(filled: Path) -> None:
    # A hot rollback journal: what it undoes must be undone before anybody looks.
    code = (
        "import sqlite3, sys, os\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA journal_mode=DELETE')\n"
        "c.execute('PRAGMA cache_size=1')\n"
        "c.execute('PRAGMA cache_spill=1')\n"
        "c.execute('BEGIN')\n"
        "c.execute('PRAGMA user_version=7')\n"
        "c.execute(\"UPDATE session_event SET exercise_id = exercise_id || 'x'\")\n"
        "c.execute(\"UPDATE pain_rating SET note = 'half'\")\n"
        "os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", code, str(filled)], check=False)
    assert filled.with_name(filled.name + "-journal").stat().st_size > 0
    store = open_store(filled)
    assert {found.note for found in store.ratings.latest(9)} == {""}
    store.close()


def _png(database: Path) -> None:
    database.write_bytes(PNG)


def _zeroed(database: Path) -> None:
    database.write_bytes(bytes(100) + database.read_bytes()[100:])


def _short(database: Path) -> None:
    database.write_bytes(database.read_bytes()[:60])


def _emptied_with_log(database: Path) -> None:
    damage.with_hot_log(database, "UPDATE pain_rating SET note = 'kept'")
    database.write_bytes(b"")


def _gone_with_log(database: Path) -> None:
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


def _no_schema_number(database: Path) -> None:
    damage.run(database, "PRAGMA user_version=0")


@pytest.mark.parametrize(
    "harm",
    [
        _png,
        _zeroed,
        _short,
        _emptied_with_log,
        _gone_with_log,
        _foreign_log,
        _missing_table,
        _no_schema_number,
    ],
)
def test_a_damaged_diary_is_called_damaged(filled: Path, harm: Callable[[Path], None]) -> None:
    harm(filled)
    assert refused(filled).problem is StorageProblem.CORRUPT


@pytest.mark.parametrize("share", [0.25, 0.5, 0.75])
def test_a_cut_off_diary_is_called_damaged(filled: Path, share: float) -> None:
    damage.truncate(filled, share)
    assert refused(filled).problem is StorageProblem.CORRUPT


def test_a_folder_in_the_diarys_place_is_not_a_diary(database: Path) -> None:
    database.mkdir(parents=True)
    assert refused(database).problem is StorageProblem.FOREIGN


def test_a_link_to_nothing_starts_no_empty_diary(database: Path, tmp_path: Path) -> None:
    database.parent.mkdir()
    database.symlink_to(tmp_path / "unmounted" / "backcare.sqlite")
    problem = refused(database)
    assert problem.problem is StorageProblem.FAILED
    assert not (tmp_path / "unmounted").exists()


def test_a_link_to_a_diary_is_followed(filled: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.sqlite"
    link.symlink_to(filled)
    store = open_store(link)
    with pytest.raises(StorageUnavailable):
        open_store(filled)
    assert len(store.ratings.latest(9)) == 4
    store.close()


def _overwritten(database: Path, rounds: int) -> tuple[int, int]:
    """Overwrite, open, look at everything; how often it was refused and how often read."""
    chance = random.Random(7)
    whole = database.read_bytes()
    refusals = readings = 0
    found: set[StorageProblem] = set()
    for _ in range(rounds):
        database.write_bytes(whole)
        damage.overwrite(database, chance)
        harmed = database.read_bytes()
        try:
            store = open_store(database)
        except StorageUnavailable as problem:
            found.add(problem.problem)
            assert database.read_bytes() == harmed
            refusals += 1
            continue
        try:
            store.ratings.latest(99)
            for number in range(3):
                store.sessions.get(f"session-{number}")
                store.sessions.events(f"session-{number}")
            store.checks.newest(9)
            store.checks.newest_open()
            store.checks.clearance_of("check-1")
            store.episodes.newest(9)
            readings += 1
        except StorageUnavailable as problem:
            found.add(problem.problem)
        finally:
            store.close()
    assert found == {StorageProblem.CORRUPT}
    return refusals, readings


def test_a_page_that_nothing_asks_for_at_the_start_is_looked_at_too(filled: Path) -> None:
    """What lies on it would be missed long after the backups that hold it were thinned out."""
    with closing(connections.connect(filled)) as asked:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'weekly_target'"
        (page,) = asked.execute(query).fetchone()
    with filled.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(bytes(4096))
    before = footprint(filled.parent)
    assert refused(filled).problem is StorageProblem.CORRUPT
    assert footprint(filled.parent) == before


def test_random_damage_is_refused_or_read_but_never_a_crash(filled: Path) -> None:
    refusals, readings = _overwritten(filled, 60)
    assert refusals > 0
    assert readings > 0


@pytest.mark.long
def test_random_damage_is_never_a_crash_in_many_rounds(filled: Path) -> None:
    assert sum(_overwritten(filled, 1000)) > 0


def test_a_diary_open_in_this_process_is_locked_and_stays_ours(filled: Path) -> None:
    store = open_store(filled)
    with pytest.raises(StorageUnavailable) as caught:
        open_store(filled)
    assert caught.value.problem is StorageProblem.LOCKED
    store.ratings.add(rating(9))
    store.close()
    open_store(filled).close()


def test_a_diary_open_in_another_process_is_locked_at_once(filled: Path) -> None:
    code = (
        "import sys, pathlib\n"
        "from backcare_desktop.storage.store import open_store\n"
        "store = open_store(pathlib.Path(sys.argv[1]))\n"
        "print('open', flush=True)\n"
        "sys.stdin.read()\n"
        "store.close()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(filled)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        assert refused(filled).problem is StorageProblem.LOCKED
        other.communicate("")
    open_store(filled).close()


def test_a_lock_that_is_met_for_a_moment_is_waited_for(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two that start at once look into the file at once, and keep each other out."""
    opening, met = stores._open, []

    def meeting(*words: Any) -> stores.SqlStore:
        met.append(words)
        if len(met) <= stores._MORE_TRIES:
            raise StorageUnavailable(StorageProblem.LOCKED)
        return opening(*words)

    monkeypatch.setattr(stores, "_open", meeting)
    monkeypatch.setattr(stores.time, "sleep", lambda _: None)
    open_store(filled).close()
    assert len(met) == 5


def test_a_lock_of_another_tool_is_told_by_sqlite_itself(filled: Path) -> None:
    other = sqlite3.connect(filled, isolation_level=None)
    other.execute("PRAGMA journal_mode=DELETE")
    other.execute("BEGIN EXCLUSIVE")
    code = (
        "import sys, pathlib\n"
        "from backcare_desktop.core.problems import StorageUnavailable\n"
        "from backcare_desktop.storage.store import open_store\n"
        "try:\n"
        "    open_store(pathlib.Path(sys.argv[1]))\n"
        "except StorageUnavailable as problem:\n"
        "    print(problem.problem)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(filled)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    other.close()
    assert done.stdout == "locked\n"


def test_a_failed_opening_can_be_tried_again(filled: Path) -> None:
    whole = filled.read_bytes()
    damage.truncate(filled, 0.5)
    refused(filled)
    filled.write_bytes(whole)
    store = open_store(filled)
    assert len(store.ratings.latest(9)) == 4
    store.close()
    assert list(filled.parent.iterdir()) == [filled]
