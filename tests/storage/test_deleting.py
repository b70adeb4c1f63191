"""Deleting is reversible, whatever is deleted and in whichever order (contract R14)."""

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.storage.rows import METADATA
from backcare_desktop.storage.store import SqlStore, open_store
from tests.fakes import NOON
from tests.storage import examples, pain, training
from tests.storage.lives import write_some
from tests.storage.next_release import contents

EPISODE = examples.episode(3, closed=True).id


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of entry: its table, one of it, and how it is deleted and brought back."""

    table: str
    id: str
    remove: Callable[..., None]
    restore: Callable[[str], None]


def live(store: SqlStore) -> None:
    """Write one of every kind that can be deleted, with what belongs to it."""
    store.measures.put_form(pain.form(1))
    write_some(store, 1)
    store.episodes.put(examples.episode(3, closed=True))
    store.lifting.add_try(replace(training.gate_try(1), episode_id=EPISODE))
    store.lifting.put_lift(training.lift(1))
    store.lifting.put_plan(training.running_plan(1))
    store.lifting.log(training.entry(1))
    store.checks.put(replace(examples.found(1), episode_id=EPISODE))
    store.checks.clear(examples.clearance(1))


def kinds_of(store: SqlStore) -> tuple[Kind, ...]:
    """How each of them is deleted in this diary."""
    ratings, measures, lifting = store.ratings, store.measures, store.lifting
    return (
        Kind("pain_rating", "rating-1", ratings.remove, ratings.restore),
        Kind("set_log", "set-1", store.core.remove, store.core.restore),
        Kind("own_routine", "own-1", store.routines.remove, store.routines.restore),
        Kind("psfs_measure", "psfs-1", measures.remove, measures.restore),
        Kind("rmdq_measure", "rmdq-1", measures.remove, measures.restore),
        Kind("groc_measure", "groc-1", measures.remove, measures.restore),
        Kind("episode", EPISODE, store.episodes.remove, store.episodes.restore),
        Kind("gate_try", "try-1", lifting.remove_try, lifting.restore_try),
        Kind("lift", "lift-1", lifting.remove_lift, lifting.restore_lift),
        Kind("lift_entry", "entry-1", lifting.remove, lifting.restore),
        Kind("symptom_check", "check-1", store.checks.remove, store.checks.restore),
    )


MARKS = {name for name, table in METADATA.tables.items() if "removed_at_utc" in table.columns}


def marked(held: dict[str, list[tuple[object, ...]]]) -> set[str]:
    """The tables in which something is marked as deleted."""
    return {
        name
        for name in MARKS
        if any(
            row[list(METADATA.tables[name].columns.keys()).index("removed_at_utc")]
            for row in held[name]
        )
    }


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A diary with one of every kind."""
    database = tmp_path_factory.mktemp("filled") / "diary" / "backcare.sqlite"
    with closing(open_store(database)) as store:
        live(store)
        assert {kind.table for kind in kinds_of(store)} == MARKS
    return database


def check(filled: Path, folder: Path, deeds: list[int]) -> None:
    """Delete, or undo that, kind after kind; then undo what is left."""
    database = Path(shutil.copyfile(filled, folder / "backcare.sqlite"))
    before = contents(database)
    gone: set[int] = set()
    with closing(open_store(database)) as store:
        kinds = kinds_of(store)
        for deed in deeds:
            kind = kinds[deed]
            if deed in gone:
                kind.restore(kind.id)
            else:
                kind.remove(kind.id, NOON)
            gone ^= {deed}
    assert marked(contents(database)) == {kinds[deed].table for deed in gone}
    with closing(open_store(database)) as store:
        for deed in gone:
            kinds_of(store)[deed].restore(kinds[deed].id)
    assert contents(database) == before


@given(deeds=st.lists(st.integers(0, 10), max_size=40))
@settings(max_examples=12, deadline=None)
def test_whatever_is_deleted_and_undone_the_diary_is_as_it_was(
    filled: Path, tmp_path_factory: pytest.TempPathFactory, deeds: list[int]
) -> None:
    check(filled, tmp_path_factory.mktemp("deleting"), deeds)


@pytest.mark.long
@given(deeds=st.lists(st.integers(0, 10), max_size=60))
@settings(max_examples=200, deadline=None)
def test_the_same_at_length(
    filled: Path, tmp_path_factory: pytest.TempPathFactory, deeds: list[int]
) -> None:
    check(filled, tmp_path_factory.mktemp("deleting"), deeds)
