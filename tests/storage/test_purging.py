"""What was deleted is removed for good after a while, and nothing else is (contract R14)."""

from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.desk import Desk
from backcare_desktop.storage import purging
from backcare_desktop.storage.connections import connect
from backcare_desktop.storage.rows import METADATA
from backcare_desktop.storage.store import SqlStore, open_store
from tests.fakes import NOON, FakeClock
from tests.storage import examples, pain, training
from tests.storage.lives import write_some
from tests.storage.next_release import contents

LATER = NOON + timedelta(seconds=1)
EPISODE = examples.episode(3, closed=True).id


def keep(store: SqlStore) -> None:
    """One of every kind that stays."""
    store.measures.put_form(pain.form(1))
    write_some(store, 1)
    store.episodes.put(examples.episode(1, closed=True))
    store.lifting.put_lift(training.lift(1))
    store.lifting.put_plan(training.running_plan(1))
    store.lifting.log(training.entry(1))
    store.checks.put(examples.found(1))
    store.checks.clear(examples.clearance(1))


def delete(store: SqlStore) -> int:
    """One more of every kind, with everything that can belong to it, deleted at noon."""
    write_some(store, 2)
    store.episodes.put(examples.episode(3, closed=True))
    store.lifting.add_try(replace(training.gate_try(2), episode_id=EPISODE))
    store.lifting.correct(EPISODE, training.correction())
    store.lifting.put_comeback(training.running_comeback(3))
    store.lifting.put_lift(training.lift(2))
    store.lifting.put_plan(training.running_plan(2))
    store.lifting.log(replace(training.entry(2), lift_id="lift-2"))
    store.checks.put(replace(examples.found(2), episode_id=EPISODE))
    store.checks.put(replace(examples.found(3), corrects="check-2"))
    store.checks.clear(examples.clearance(2, 2))
    store.checks.withdraw("clearance-2", NOON)
    gone: tuple[tuple[Callable[..., None], str], ...] = (
        (store.ratings.remove, "rating-2"),
        (store.core.remove, "set-2"),
        (store.routines.remove, "own-2"),
        (store.measures.remove, "psfs-2"),
        (store.measures.remove, "rmdq-2"),
        (store.measures.remove, "groc-2"),
        (store.episodes.remove, EPISODE),
        (store.lifting.remove_try, "try-2"),
        (store.lifting.remove_lift, "lift-2"),
        (store.lifting.remove, "entry-2"),
        (store.checks.remove, "check-2"),
        (store.checks.remove, "check-3"),
    )
    for remove, id_ in gone:
        remove(id_, NOON)
    return len(gone)


def test_what_was_deleted_goes_with_all_that_belongs_to_it_and_nothing_else(
    disk: str, database: Path
) -> None:
    store = open_store(database)
    keep(store)
    store.close()
    only_kept = contents(database)
    store = open_store(database)
    count = delete(store)
    assert store.deleted() == count
    assert store.purge(NOON) == 0
    assert store.deleted() == count
    assert store.purge(LATER) == count
    assert store.deleted() == 0
    store.close()
    assert contents(database) == only_kept


def test_without_a_time_everything_goes_that_was_deleted(store: SqlStore) -> None:
    count = delete_beside_form(store)
    assert store.purge() == count
    assert store.purge() == store.deleted() == 0


def delete_beside_form(store: SqlStore) -> int:
    store.measures.put_form(pain.form(1))
    return delete(store)


def test_every_table_that_marks_is_known_and_all_that_refers_to_it() -> None:
    """A new kind, or a new part of one, has to say what becomes of it."""
    marks = {name for name, table in METADATA.tables.items() if "removed_at_utc" in table.columns}
    kinds = {kind.table: kind for kind in purging._KINDS}
    assert kinds.keys() == marks
    named = {
        name: {part.partition(" ")[0] for part in kind.parts} | {held[0] for held in kind.held_by}
        for name, kind in kinds.items()
    }
    parts = {part.partition(" ")[0]: kind.table for kind in kinds.values() for part in kind.parts}
    for table in METADATA.tables.values():
        for key in table.foreign_keys:
            of = key.column.table.name
            of = parts.get(of, of)
            if of in kinds:
                assert table.name in named[of], f"{table.name} refers to {of}"


def test_a_lift_with_a_log_that_is_kept_stays(store: SqlStore) -> None:
    store.lifting.put_lift(training.lift(1))
    store.lifting.log(training.entry(1))
    store.lifting.remove_lift("lift-1", NOON)
    assert store.purge() == store.deleted() == 0
    assert store.lifting.entries(*examples.EVER) == (training.entry(1),)
    store.lifting.remove("entry-1", NOON)
    assert store.purge() == 2


def test_a_check_that_another_corrects_stays_and_what_it_is_of_too(store: SqlStore) -> None:
    store.episodes.put(examples.episode(1, closed=True))
    store.checks.put(replace(examples.found(1), episode_id="episode-1"))
    store.checks.put(replace(examples.found(2), corrects="check-1"))
    store.checks.remove("check-1", NOON)
    store.episodes.remove("episode-1", NOON)
    assert store.purge() == 0
    store.checks.remove("check-2", NOON)
    assert store.purge() == 3


def test_that_somebody_was_examined_is_told_whatever_became_of_the_check(store: SqlStore) -> None:
    store.checks.put(examples.found(1))
    store.checks.clear(examples.clearance(1))
    store.checks.remove("check-1", NOON)
    assert store.purge() == 0
    assert store.checks.clearances(*examples.EVER) == (examples.clearance(1),)


def test_nothing_of_it_is_left_in_the_file(disk: str, database: Path, form: str) -> None:
    store = open_store(database)
    kept, gone = pain.entry(1), pain.entry(2)
    store.entries.put(replace(kept, rating=replace(kept.rating, note="a kettle boils")))
    store.entries.put(replace(gone, rating=replace(gone.rating, note="the grey heron flies")))
    store.ratings.remove("rating-2", NOON)
    assert store.purge() == 1
    # Looked at while it is open: a log beside the file would be read as well.
    written = b"".join(path.read_bytes() for path in database.parent.glob(f"{database.name}*"))
    store.close()
    assert b"grey heron" not in written
    assert (b"a kettle boils" in written) is (form == "plain")


def test_it_is_no_writing_that_undoing_an_import_would_lose(store: SqlStore) -> None:
    delete_beside_form(store)
    before = store.archive.writes
    assert store.purge()
    assert store.archive.writes == before
    store.ratings.add(examples.rating(9))
    assert store.archive.writes != before


def test_a_diary_that_can_only_be_read_keeps_what_was_deleted(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backcare_desktop.storage.store._can_write", lambda _: False)
    with closing(open_store(filled)) as store, pytest.raises(StorageUnavailable) as caught:
        store.purge()
    assert caught.value.problem is StorageProblem.READ_ONLY


def test_what_is_kept_of_it_refers_to_nothing_that_went(disk: str, database: Path) -> None:
    store = open_store(database)
    keep(store)
    delete(store)
    store.purge()
    store.close()
    with closing(connect(database)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_after_the_days_backup_what_was_deleted_more_than_30_days_ago_goes(
    disk: str, database: Path
) -> None:
    clock = FakeClock()
    store = open_store(database, clock=clock)
    for number in (1, 2, 3):
        store.ratings.add(examples.rating(number))
    store.ratings.remove("rating-1", clock.utc)
    store.ratings.remove("rating-2", clock.utc + timedelta(days=2))
    store.close()
    clock.advance(31 * 24 * 3600)
    desk = Desk(database, lambda path: open_store(path, clock=clock), clock, lambda: "rating-9")
    desk.open()
    desk.back_up_if_due()
    assert desk.deleted() == 2  # nothing was written today
    desk.diary.rate(4)
    desk.back_up_if_due()
    assert desk.deleted() == 1
    desk.close()
    (kept,) = (database.parent / "backups").glob("daily-*.sqlite")
    assert len(contents(kept)["pain_rating"]) == 4
    assert len(contents(database)["pain_rating"]) == 3


def test_what_can_still_be_undone_stays_however_long_the_window_is_open(
    disk: str, database: Path
) -> None:
    clock = FakeClock()
    ids = iter(("rating-1", "rating-2"))
    desk = Desk(database, lambda path: open_store(path, clock=clock), clock, lambda: next(ids))
    desk.diary.rate(4)
    clock.advance(60)
    desk.diary.remove("rating-1")
    desk.back_up_if_due()
    clock.advance(40 * 24 * 3600)
    desk.close()  # as a look at the diary does
    desk.diary.rate(5)
    desk.back_up_if_due()
    desk.diary.restore("rating-1")
    assert {rating.id for rating in desk._opened().ratings.latest(9)} == {"rating-1", "rating-2"}
    desk.close()
