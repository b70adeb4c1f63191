"""Checks, clearances and episodes survive the way into the file and back."""

from collections.abc import Iterator
from typing import Any, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core.answers import (
    LONGEST_DAYS,
    OLDEST,
    WORST_PAIN,
    Answer,
    Answers,
    Mechanism,
    Onset,
    Trend,
)
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.check import Clearance, Clinician, Mode, SymptomCheck
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.episode import Episode, in_order
from backcare_desktop.core.triage import Finding, Level, Reason
from backcare_desktop.storage.mapping.moments import moment_or_none
from backcare_desktop.storage.store import SqlStore, open_store
from tests.storage.examples import NOON, check, episode
from tests.storage.strategies import ids, moments, quick, whole, words

T = TypeVar("T")


def maybe(values: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | values


regions = st.sets(st.sampled_from(Region)).map(lambda found: in_order(tuple(found)))
sides = maybe(st.sampled_from(BodySide))
answers = st.builds(
    Answers,
    symptoms=st.dictionaries(words, st.sampled_from(Answer), max_size=8),
    age=maybe(st.integers(0, OLDEST)),
    onset=maybe(st.sampled_from(Onset)),
    mechanism=maybe(st.sampled_from(Mechanism)),
    days_since_onset=maybe(st.integers(0, LONGEST_DAYS)),
    trend=maybe(st.sampled_from(Trend)),
    pain_now=maybe(st.integers(0, WORST_PAIN)),
)
reasons = st.lists(st.builds(Reason, words, words, st.booleans()), min_size=1, max_size=5)
above_self_care = st.builds(
    Finding, st.sampled_from([level for level in Level if level]), reasons.map(tuple)
)
begun = st.builds(
    SymptomCheck,
    id=ids,
    started=moments,
    answers=answers,
    rules_version=words,
    rules_fingerprint=words,
    mode=st.sampled_from(Mode),
    page=whole,
    side=sides,
    regions=regions,
    corrects=maybe(st.just("check-1")),
    episode_id=maybe(st.just("episode-1")),
)


@st.composite
def symptom_checks(draw: st.DrawFn) -> SymptomCheck:
    """Not answered yet, unfinished with a level, or complete with any."""
    value: SymptomCheck = draw(begun)
    finding, complete = draw(
        st.just((Finding(None), False))
        | st.just((Finding(Level.SELF_CARE), True))
        | st.tuples(above_self_care, st.booleans())
    )
    found = None if finding.level is None else draw(moments)
    return replace(value, finding=finding, complete=complete, found=found)


@st.composite
def episodes(draw: st.DrawFn) -> Episode:
    """Going on, or closed at the instant it was entered or later."""
    first, second = sorted((draw(moments), draw(moments)), key=lambda found: found.at_utc)
    return Episode(
        id=draw(ids),
        onset=draw(st.dates()),
        mechanism=draw(maybe(st.sampled_from(Mechanism))),
        side=draw(sides),
        regions=draw(regions),
        opened=first,
        closed=draw(st.sampled_from([None, first, second])),
    )


clearances = st.builds(Clearance, ids, st.just("check-1"), moments, st.sampled_from(Clinician))


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    store = open_store(tmp_path_factory.mktemp("shared") / "backcare.sqlite")
    store.episodes.put(episode(1, closed=True))
    store.checks.put(check(1))
    yield store
    store.close()


@quick
@given(value=symptom_checks(), later=symptom_checks())
def test_a_check_comes_back_as_it_was_and_as_it_was_rewritten(
    shared: SqlStore, value: SymptomCheck, later: SymptomCheck
) -> None:
    for written in (value, replace(later, id=value.id)):
        shared.checks.put(written)
        assert shared.checks.get(value.id) == written
        listed = [kept for kept in shared.checks.newest(100_000) if kept.id == value.id]
        assert listed == ([written] if written.found else [])


@quick
@given(value=clearances)
def test_a_clearance_comes_back_as_it_was(shared: SqlStore, value: Clearance) -> None:
    shared.checks.clear(value)
    assert shared.checks.clearance_of("check-1") == value
    shared.checks.withdraw(value.id, NOON)


@quick
@given(value=episodes(), later=episodes())
def test_an_episode_comes_back_as_it_was_and_as_it_was_rewritten(
    shared: SqlStore, value: Episode, later: Episode
) -> None:
    for written in (value, replace(later, id=value.id)):
        shared.episodes.put(written)
        assert shared.episodes.get(value.id) == written
        assert written in shared.episodes.newest(100_000)
        assert shared.episodes.active() == (written if written.is_active else None)
    shared.episodes.remove(value.id, NOON)  # it may go on, and the next one too


@pytest.mark.parametrize("missing", range(4))
def test_a_moment_is_whole_or_none(missing: int) -> None:
    columns: list[Any] = [NOON, 120, "Europe/Berlin", NOON.date()]
    assert moment_or_none(*columns) == Moment(*columns)
    assert moment_or_none(None, None, None, None) is None
    columns[missing] = None
    with pytest.raises(ValueError, match="not whole"):
        moment_or_none(*columns)
