"""What schema 6 made of the ratings there were, and what it keeps itself."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from backcare_desktop.core.pain_context import EntryDetail
from backcare_desktop.storage.store import open_store
from tests.storage.fixtures import make_v6
from tests.storage.next_release import DIARIES, contents

SCHEMA_6 = date(2028, 1, 1), date(2029, 12, 31)
"""The days that schema 6 wrote of."""


def _put(schema: int, database: Path) -> None:
    """A diary of that schema where the diary will be."""
    database.parent.mkdir()
    shutil.copyfile(DIARIES[schema], database)


@pytest.mark.parametrize("schema", range(1, 6))
def test_the_ratings_there_were_are_written_down_when_felt_and_say_no_more(
    database: Path, schema: int
) -> None:
    _put(schema, database)
    ratings = contents(database)["pain_rating"]
    store = open_store(database)
    entries = store.entries.latest(10_000)
    assert len(entries) == len(ratings) - 1  # one was removed
    assert {entry.detail for entry in entries} == {EntryDetail()}
    assert not any(entry.reliefs or entry.back_dated for entry in entries)
    assert tuple(entry.rating for entry in entries) == store.ratings.latest(10_000)
    store.close()
    kept = [(*rating, rating[2], None, "", "") for rating in ratings]
    assert contents(database)["pain_rating"] == kept


def test_entries_and_flares_are_read_back(database: Path) -> None:
    _put(6, database)
    store = open_store(database)
    made = {f"felt-{number}": make_v6.entry(number) for number in range(make_v6.ENTRIES)}
    del made[make_v6.REMOVED_ENTRY]
    kept = {entry.rating.id: entry for entry in store.entries.between(*SCHEMA_6)}
    assert kept == made
    with_them = [relief for entry in made.values() for relief in entry.reliefs]
    alone = [make_v6.relief(f"alone-{n}", n) for n in range(make_v6.RELIEFS)]
    shown = {relief for relief in (*with_them, *alone) if relief.id != make_v6.REMOVED_RELIEF}
    assert set(store.entries.reliefs(*SCHEMA_6)) == shown
    assert store.flares.flares() == tuple(make_v6.flare(n) for n in range(make_v6.FLARES))
    assert store.flares.last_no() == make_v6.day(11)
    store.close()


def test_measures_are_read_back(database: Path) -> None:
    _put(6, database)
    store = open_store(database)
    assert store.measures.forms() == tuple(make_v6.form(n) for n in range(make_v6.FORMS))
    answers = range(make_v6.ANSWERS)
    assert store.measures.psfs() == tuple(make_v6.psfs(n) for n in answers if n != 5)
    assert store.measures.rmdq() == tuple(make_v6.rmdq(n) for n in answers if n != 6)
    assert store.measures.groc() == tuple(make_v6.groc(n) for n in answers if n != 7)
    store.close()
