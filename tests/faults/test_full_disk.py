"""A disk without room: everything acknowledged is kept, and writing goes on once there is room."""

import contextlib
import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from backcare_desktop.core.answers import Answer, Answers
from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.check import SymptomCheck
from backcare_desktop.core.dose import Dose
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.own_routine import OwnRoutine
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.routine import PlannedStep
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.storage import backups
from backcare_desktop.storage.room import has_room
from backcare_desktop.storage.settings_file import SettingsFile
from backcare_desktop.storage.store import SqlStore, open_store
from backcare_desktop.storage.vault import Vault
from tests.fakes import FakeClock
from tests.storage import pain
from tests.storage.examples import (
    NOON,
    check,
    episode,
    event,
    found,
    hurt,
    own_routine,
    progress,
    rating,
    record,
)
from tests.storage.next_release import contents


def fill_up(store: SqlStore) -> int:
    """Write until there is no room; how many entries were acknowledged."""
    for number in range(20_000):
        try:
            store.ratings.add(rating(number))
        except StorageUnavailable as problem:
            if problem.problem is StorageProblem.FULL:
                return number
            raise
    raise AssertionError("the disk never got full")


def page_of(number: int) -> SymptomCheck:
    """A check with that many pages answered."""
    answers = {f"question {n} {'?' * 150}": Answer.NOT_SURE for n in range(number * 20)}
    return replace(check(), answers=Answers(answers), page=number)


def fill_check(store: SqlStore) -> int:
    """Answer pages until there is no room; how many were acknowledged."""
    for number in range(1, 500):
        try:
            store.checks.put(page_of(number))
        except StorageUnavailable as problem:
            if problem.problem is StorageProblem.FULL:
                return number - 1
            raise
    raise AssertionError("the disk never got full")


@pytest.mark.usefixtures("form")
def test_when_the_file_may_not_grow_what_was_acknowledged_is_kept(tmp_path: Path) -> None:
    database = tmp_path / "backcare.sqlite"
    store = open_store(database)
    connection = store._database.connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={pages + 5}")
    acknowledged = fill_up(store)
    assert acknowledged > 0
    assert len(store.ratings.latest(20_000)) == acknowledged
    connection.execute(f"PRAGMA max_page_count={pages + 50}")
    store.ratings.add(rating(acknowledged))
    store.close()
    store = open_store(database)
    assert len(store.ratings.latest(20_000)) == acknowledged + 1
    store.close()


@pytest.mark.usefixtures("form")
def test_when_the_file_may_not_grow_a_check_stays_as_it_was_last_acknowledged(
    tmp_path: Path,
) -> None:
    database = tmp_path / "backcare.sqlite"
    store = open_store(database)
    store.checks.put(page_of(0))
    connection = store._database.connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={pages + 3}")
    acknowledged = fill_check(store)
    assert acknowledged > 0
    assert store.checks.newest_open() == page_of(acknowledged)
    store.close()
    store = open_store(database)
    assert store.checks.newest_open() == page_of(acknowledged)
    store.checks.put(page_of(acknowledged + 1))
    store.close()


def routine_of(number: int) -> OwnRoutine:
    """A routine with that many words to each of its steps."""
    step = PlannedStep("word " * number * 20, Dose(hold_s=30, untimed=True), 5)
    return replace(own_routine(), name=f"Routine {number}", steps=(step,) * 10)


def fill_routine(store: SqlStore) -> int:
    """Rewrite a routine until there is no room; how often that was acknowledged."""
    for number in range(1, 2_000):
        try:
            store.routines.put(routine_of(number))
        except StorageUnavailable as problem:
            if problem.problem is StorageProblem.FULL:
                return number - 1
            raise
    raise AssertionError("the disk never got full")


@pytest.mark.usefixtures("form")
def test_when_the_file_may_not_grow_a_routine_stays_as_it_was_last_acknowledged(
    tmp_path: Path,
) -> None:
    database = tmp_path / "backcare.sqlite"
    store = open_store(database)
    store.routines.put(routine_of(0))
    connection = store._database.connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={pages + 10}")
    acknowledged = fill_routine(store)
    assert acknowledged > 0
    assert store.routines.all() == (routine_of(acknowledged),)
    store.close()
    store = open_store(database)
    assert store.routines.all() == (routine_of(acknowledged),)
    store.routines.put(routine_of(acknowledged + 1))
    store.close()


def entry_of(number: int) -> Entry:
    """An entry with a note of that length, other areas than before and one or two reliefs."""
    entry = pain.entry()
    areas = tuple(BodyArea)[number % 20 : number % 20 + 2]
    rating = replace(entry.rating, note="word " * number * 20)
    reliefs = entry.reliefs[: 1 + number % 2]
    return Entry(rating, entry.entered_utc, replace(entry.detail, areas=areas), reliefs)


def fill_entry(store: SqlStore) -> int:
    """Write ever more into a note, and entries beside it; how often that was acknowledged."""
    for number in range(1, 100):
        try:
            store.entries.put(entry_of(number))
        except StorageUnavailable as problem:
            if problem.problem is StorageProblem.FULL:
                return number - 1
            raise
        fill = pain.entry(number + 1, at_utc=NOON + timedelta(days=number))
        with contextlib.suppress(StorageUnavailable):
            store.entries.put(fill.with_rating(replace(fill.rating, note="x" * 9_000)))
    raise AssertionError("the disk never got full")


@pytest.mark.usefixtures("form")
def test_when_the_file_may_not_grow_an_entry_stays_as_it_was_last_acknowledged(
    tmp_path: Path,
) -> None:
    database = tmp_path / "backcare.sqlite"
    store = open_store(database)
    store.entries.put(entry_of(0))
    connection = store._database.connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={pages + 20}")
    acknowledged = fill_entry(store)
    assert acknowledged > 0
    assert store.entries.get("rating-1") == entry_of(acknowledged)
    store.close()
    store = open_store(database)
    assert store.entries.get("rating-1") == entry_of(acknowledged)
    store.entries.put(entry_of(acknowledged + 1))
    store.close()


def test_on_a_disk_that_is_full_nothing_acknowledged_is_lost(small_disk: Path) -> None:
    database = small_disk / "data" / "backcare.sqlite"
    store = open_store(database)
    store.sessions.begin(record(), (event(0),), None)
    acknowledged = fill_up(store)
    with pytest.raises(StorageUnavailable) as caught:
        store.sessions.append("session-1", [event(seq) for seq in range(1, 200)], progress(3))
    assert caught.value.problem is StorageProblem.FULL
    assert len(store.ratings.latest(20_000)) == acknowledged
    store.close()
    store = open_store(database)
    assert store.writable
    assert len(store.ratings.latest(20_000)) == acknowledged
    assert store.sessions.get("session-1") == record()
    store.close()


def test_on_a_disk_that_is_full_a_check_stays_as_it_was_last_acknowledged(
    small_disk: Path,
) -> None:
    database = small_disk / "data" / "backcare.sqlite"
    store = open_store(database)
    store.episodes.put(episode())
    store.checks.put(found(2))
    store.checks.put(page_of(0))
    acknowledged = fill_check(store)
    assert acknowledged > 0
    store.close()
    store = open_store(database)
    assert store.checks.newest_open() == page_of(acknowledged)
    assert store.checks.latest() == found(2)
    assert store.episodes.active() == episode()
    store.close()


def test_on_a_disk_that_is_full_a_routine_and_what_was_said_stay(small_disk: Path) -> None:
    database = small_disk / "data" / "backcare.sqlite"
    store = open_store(database)
    store.sessions.begin(record(), (event(0, EventKind.HURT),), None)
    store.sessions.hurt(hurt(0))
    store.routines.put(routine_of(0))
    acknowledged = fill_routine(store)
    assert acknowledged > 0
    store.close()
    store = open_store(database)
    assert store.routines.all() == (routine_of(acknowledged),)
    assert store.sessions.hurts("session-1") == (hurt(0),)
    store.close()


def test_room_made_on_a_full_disk_is_used_at_once(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(500_000))
    store = open_store(small_disk / "data" / "backcare.sqlite")
    acknowledged = fill_up(store)
    ballast.unlink()
    store.ratings.add(rating(acknowledged))
    assert len(store.ratings.latest(20_000)) == acknowledged + 1
    store.close()


def test_room_is_told_by_trying(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    assert has_room(small_disk)
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(bytes(4096)):
            pass
    assert not has_room(small_disk)
    ballast.unlink()
    assert has_room(small_disk)
    assert list(small_disk.iterdir()) == []


def test_on_a_disk_that_is_full_an_entry_a_flare_and_a_measure_stay(small_disk: Path) -> None:
    database = small_disk / "data" / "backcare.sqlite"
    store = open_store(database)
    store.flares.replace_all([pain.flare()])
    store.measures.put_rmdq(pain.rmdq())
    store.entries.put(entry_of(0))
    acknowledged = fill_entry(store)
    store.close()
    store = open_store(database)
    assert store.entries.get("rating-1") == entry_of(acknowledged)
    assert store.flares.flares() == (pain.flare(),)
    assert store.measures.rmdq() == (pain.rmdq(),)
    store.close()


@pytest.mark.parametrize("small_disk", ["4m"], indirect=True)
def test_a_disk_that_is_full_while_encrypting_is_called_full_and_the_diary_stays(
    small_disk: Path, full: Path
) -> None:
    database = small_disk / "data" / "backcare.sqlite"
    database.parent.mkdir()
    shutil.copy(full / "plain" / "backcare.sqlite", database)
    vault, wanted, ballast = Vault(database, FakeClock()), contents(database), small_disk / "b"
    free, step = shutil.disk_usage(small_disk).free, database.stat().st_size // 3
    for spare in range(0, 9 * step, step):
        # Room for a little more each time: it ends at another place.
        ballast.write_bytes(b"b" * (free - spare))
        with pytest.raises(StorageUnavailable) as caught:
            vault.encrypt("four grey herons")
        assert caught.value.problem is StorageProblem.FULL
        assert caught.value.needed > spare
        ballast.unlink()
        assert contents(database) == wanted
        assert not list(database.parent.glob(".rekeying-*"))
        assert backups.listed(backups.folder_of(database)) == ()
    ballast.write_bytes(b"b" * (free - caught.value.needed))
    vault.encrypt("four grey herons")
    assert contents(database) == wanted


def test_a_disk_full_from_the_start_says_so_and_leaves_no_half_diary(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(bytes(4096)):
            pass
    database = small_disk / "data" / "backcare.sqlite"
    with pytest.raises(StorageUnavailable) as caught:
        open_store(database)
    assert caught.value.problem is StorageProblem.FULL
    ballast.unlink()
    store = open_store(database)
    store.ratings.add(rating(1))
    store.close()


def test_settings_on_a_full_disk_stay_as_they_were(small_disk: Path) -> None:
    settings = SettingsFile(small_disk / "config" / "settings.json")
    settings.save({"theme": "dark"})
    with pytest.raises(StorageUnavailable) as caught:
        settings.save({"note": "x" * 2_000_000})
    assert caught.value.problem is StorageProblem.FULL
    assert settings.load() == {"theme": "dark"}
    assert [path.name for path in (small_disk / "config").iterdir()] == ["settings.json"]
