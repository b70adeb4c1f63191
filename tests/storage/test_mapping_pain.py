"""Entries, flares and outcome measures survive the way into the file and back."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core.body import BodyArea, areas_in_order
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.outcome import RMDQ_STATEMENTS, GrocMeasure, RmdqMeasure
from backcare_desktop.core.pain_context import (
    LONGEST_OWN_WORDS,
    LONGEST_RELIEF_MIN,
    Activity,
    Effect,
    EntryDetail,
    Quality,
    Relief,
    ReliefKind,
    activities_in_order,
    qualities_in_order,
)
from backcare_desktop.core.psfs import LONGEST_ACTIVITY, OwnActivity, PsfsForm, PsfsMeasure
from backcare_desktop.storage.store import SqlStore, open_store
from tests.storage.examples import EVER, NOON, episode, record
from tests.storage.strategies import ids, instants, moments, quick, words

printable = st.characters(exclude_categories=["C", "Zl", "Zp", "Zs"]) | st.just(" ")
lines = st.text(printable, max_size=LONGEST_OWN_WORDS)
given_lines = st.text(printable, min_size=1, max_size=LONGEST_ACTIVITY).filter(str.strip)
activities = st.sets(st.sampled_from(Activity)).map(activities_in_order)
episodes = st.sampled_from([None, "episode-1"])

details = st.builds(
    EntryDetail,
    areas=st.sets(st.sampled_from(BodyArea)).map(areas_in_order),
    qualities=st.sets(st.sampled_from(Quality)).map(qualities_in_order),
    doing=st.none() | st.sampled_from(Activity),
    eased_by=activities,
    worsened_by=activities,
    eased_words=lines,
    worsened_words=lines,
)


@st.composite
def reliefs(draw: st.DrawFn, rating_id: str | None = None) -> Relief:
    kind = draw(st.sampled_from(ReliefKind))
    minutes = st.none() | st.integers(1, LONGEST_RELIEF_MIN)
    return Relief(
        id=draw(ids),
        kind=kind,
        when=draw(moments),
        words=draw(given_lines if kind.needs_words else lines),
        minutes=draw(minutes) if kind.takes_time else None,
        effect=draw(st.none() | st.sampled_from(Effect)),
        rating_id=rating_id,
    )


@st.composite
def entries(draw: st.DrawFn, key: str | None = None) -> Entry:
    rating = Rating(
        id=key or draw(ids),
        score=draw(st.integers(0, 10)),
        when=draw(moments),
        context=draw(st.sampled_from(RatingContext)),
        session_id=draw(st.sampled_from([None, "session-1"])),
        note=draw(words),
    )
    done = draw(st.lists(reliefs(rating.id), max_size=3, unique_by=lambda relief: relief.id))
    return Entry(rating, draw(instants), draw(details), tuple(done))


@st.composite
def rewritten(draw: st.DrawFn) -> tuple[Entry, Entry]:
    """An entry, and the same one changed in every way; perhaps with some of its reliefs."""
    first: Entry = draw(entries())
    later: Entry = draw(entries(first.rating.id))
    stayed = draw(st.sets(st.sampled_from(first.reliefs))) if first.reliefs else set()
    return first, replace(later, reliefs=(*later.reliefs, *stayed))


@st.composite
def flares(draw: st.DrawFn) -> tuple[Flare, ...]:
    """Flares in order, one after the other; the last one may go on."""
    found: list[Flare] = []
    day = date(2000, 1, 1)
    for _ in range(draw(st.integers(0, 5))):
        first = day + timedelta(days=draw(st.integers(1, 99)))
        day = first + timedelta(days=draw(st.integers(0, 30)))
        found.append(Flare(draw(ids), first, day, draw(words)))
    goes_on: bool = draw(st.booleans())
    if found and goes_on:
        found[-1] = replace(found[-1], last=None)
    return tuple(found)


@st.composite
def forms(draw: st.DrawFn) -> PsfsForm:
    named = st.lists(given_lines, min_size=1, max_size=3, unique_by=_plain)
    own = tuple(OwnActivity(draw(ids), text) for text in draw(named))
    return PsfsForm(draw(ids), draw(moments), own, draw(episodes))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


@st.composite
def answered(draw: st.DrawFn) -> tuple[PsfsMeasure, PsfsMeasure]:
    """A new form answered, and the answer rewritten."""
    form: PsfsForm = draw(forms())
    keys = st.sampled_from([activity.id for activity in form.activities])
    scores = st.dictionaries(keys, st.integers(0, 10))
    key = draw(ids)
    first, later = (
        PsfsMeasure(key, replace(draw(moments), local_date=draw(lived)), form, draw(scores))
        for _ in range(2)
    )
    return first, later


lived = st.dates(*EVER)
rmdq = st.builds(
    RmdqMeasure,
    id=ids,
    when=st.builds(lambda at, day: replace(at, local_date=day), moments, lived),
    ticked=st.sets(st.integers(1, RMDQ_STATEMENTS)).map(lambda ticked: tuple(sorted(ticked))),
    finished=st.booleans(),
    episode_id=episodes,
)
groc = st.builds(
    GrocMeasure,
    id=ids,
    when=st.builds(lambda at, day: replace(at, local_date=day), moments, lived),
    score=st.integers(-5, 5),
    episode_id=episodes,
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    store = open_store(tmp_path_factory.mktemp("shared") / "backcare.sqlite")
    store.sessions.begin(record(1), (), None)
    store.episodes.put(episode(1))
    yield store
    store.close()


@quick
@given(pair=rewritten())
def test_an_entry_comes_back_as_it_was_and_as_it_was_rewritten(
    shared: SqlStore, pair: tuple[Entry, Entry]
) -> None:
    first, later = pair
    shared.entries.put(first)
    assert shared.entries.get(first.rating.id) == first
    shared.entries.put(later)
    # When it was written down first stays; everything else is as it was said last.
    expected = replace(later, entered_utc=first.entered_utc)
    assert shared.entries.get(first.rating.id) == expected
    assert expected in shared.entries.of_day(later.rating.when.local_date)
    assert expected in shared.entries.latest(10_000)
    day = later.rating.when.local_date
    assert expected in shared.entries.between(day, day)
    found = {relief.id for relief in shared.entries.reliefs(date.min, date.max)}
    gone = {relief.id for relief in first.reliefs} - {relief.id for relief in later.reliefs}
    assert not gone & found
    assert {relief.id for relief in later.reliefs} <= found


@quick
@given(value=reliefs(), later=reliefs())
def test_a_relief_that_stands_alone_comes_back_as_it_was(
    shared: SqlStore, value: Relief, later: Relief
) -> None:
    for written in (value, replace(later, id=value.id)):
        shared.entries.put_relief(written)
        day = written.when.local_date
        assert written in shared.entries.reliefs(day, day)
    shared.entries.remove_relief(value.id)
    assert all(kept.id != value.id for kept in shared.entries.reliefs(date.min, date.max))


@quick
@given(value=flares(), later=flares(), noes=st.lists(st.dates(), max_size=4))
def test_flares_come_back_as_they_were(
    shared: SqlStore, value: tuple[Flare, ...], later: tuple[Flare, ...], noes: list[date]
) -> None:
    for written in (value, value[1:], later):
        shared.flares.replace_all(written)
        assert shared.flares.flares() == written
    for day in noes:
        shared.flares.say_no(day)
    assert shared.flares.last_no() == max(noes, default=None)
    for day in noes:
        shared.flares.take_no_back(day)


@quick
@given(pair=answered())
def test_a_form_and_its_answers_come_back_as_they_were(
    shared: SqlStore, pair: tuple[PsfsMeasure, PsfsMeasure]
) -> None:
    shared.measures.put_form(pair[0].form)
    assert pair[0].form in shared.measures.forms()
    for written in pair:
        shared.measures.put_psfs(written)
        assert written in shared.measures.psfs()


@quick
@given(value=rmdq, later=rmdq)
def test_the_statements_come_back_as_they_were_ticked(
    shared: SqlStore, value: RmdqMeasure, later: RmdqMeasure
) -> None:
    for written in (value, replace(later, id=value.id)):
        shared.measures.put_rmdq(written)
        assert written in shared.measures.rmdq()
    shared.measures.remove(value.id, NOON)


@quick
@given(value=groc, later=groc)
def test_the_change_since_the_start_comes_back_as_it_was(
    shared: SqlStore, value: GrocMeasure, later: GrocMeasure
) -> None:
    for written in (value, replace(later, id=value.id)):
        shared.measures.put_groc(written)
        assert written in shared.measures.groc()
    shared.measures.remove(value.id, NOON)
