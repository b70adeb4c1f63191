"""What is said of a session, and own routines, survive the way into the file and back."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.episode import in_order
from backcare_desktop.core.own_routine import LONGEST_NAME, LONGEST_SUMMARY, OwnRoutine
from backcare_desktop.core.routine import MOST_STEPS
from backcare_desktop.core.session_feedback import Feel, Hurt
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.storage.store import SqlStore, open_store
from tests.storage.examples import NOON, event, record
from tests.storage.strategies import ids, moments, quick, steps, words

HURTS = 6

printable = st.characters(exclude_categories=["C", "Zl", "Zp", "Zs"]) | st.just(" ")
names = st.text(printable, min_size=1, max_size=LONGEST_NAME).filter(str.strip)
routines = st.builds(
    OwnRoutine,
    id=ids,
    name=names,
    summary=st.text(printable, max_size=LONGEST_SUMMARY),
    quiet=st.booleans(),
    steps=st.lists(steps, min_size=1, max_size=MOST_STEPS).map(tuple),
    changed=moments,
)
hurts = st.builds(
    Hurt,
    session_id=st.just("session-1"),
    seq=st.integers(0, HURTS - 1),
    score=st.none() | st.integers(0, 10),
    side=st.none() | st.sampled_from(BodySide),
    regions=st.sets(st.sampled_from(Region)).map(lambda found: in_order(tuple(found))),
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    store = open_store(tmp_path_factory.mktemp("shared") / "backcare.sqlite")
    events = [event(seq, EventKind.HURT) for seq in range(HURTS)]
    store.sessions.begin(record(1), events, None)
    yield store
    store.close()


@quick
@given(said=st.lists(hurts, min_size=1, max_size=12))
def test_hurts_come_back_as_they_were_last_said_in_order(
    shared: SqlStore, said: list[Hurt]
) -> None:
    for hurt in said:
        shared.sessions.hurt(hurt)
    last = {hurt.seq: hurt for hurt in said}
    kept = {hurt.seq: hurt for hurt in shared.sessions.hurts("session-1")}
    assert {seq: kept[seq] for seq in last} == last
    assert list(kept) == sorted(kept)


@quick
@given(said=st.lists(st.tuples(words, st.none() | st.sampled_from(Feel)), max_size=12))
def test_feels_come_back_as_they_were_last_said(
    shared: SqlStore, said: list[tuple[str, Feel | None]]
) -> None:
    for exercise_id, feel in said:
        shared.sessions.feel("session-1", exercise_id, feel)
    kept = shared.sessions.feels("session-1")
    assert {exercise_id: kept.get(exercise_id) for exercise_id, _ in said} == dict(said)


@quick
@given(value=routines, later=routines)
def test_a_routine_comes_back_as_it_was_and_as_it_was_rewritten(
    shared: SqlStore, value: OwnRoutine, later: OwnRoutine
) -> None:
    for written in (value, replace(later, id=value.id)):
        shared.routines.put(written)
        assert shared.routines.all() == (written,)
    shared.routines.remove(value.id, NOON)
    assert shared.routines.all() == ()


@quick
@given(chosen=st.lists(st.tuples(ids, st.none() | st.booleans()), max_size=8))
def test_choices_come_back_as_they_were_last_made(
    shared: SqlStore, chosen: list[tuple[str, bool | None]]
) -> None:
    for routine_id, on in chosen:
        shared.routines.choose_voice(routine_id, on=on)
    kept = shared.routines.voices()
    assert {routine_id: kept.get(routine_id) for routine_id, _ in chosen} == dict(chosen)
