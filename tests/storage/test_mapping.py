"""A value survives the way into the file and back."""

from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import StatementError

from backcare_desktop.core.clock import moment
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.dose import Side
from backcare_desktop.core.routine import Plan
from backcare_desktop.core.session_log import LoggedEvent, Outcome, Progress, SessionRecord
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.timeline import Position
from backcare_desktop.storage.store import SqlStore, open_store
from tests.storage.examples import rating, record
from tests.storage.strategies import (
    ids,
    instants,
    moments,
    quick,
    seconds,
    session_steps,
    whole,
    words,
)

plans = st.builds(
    Plan,
    st.lists(session_steps(), min_size=1, max_size=5).map(tuple),
    st.integers(0, 30),
    st.integers(0, 30),
)
positions = st.builds(Position, whole, seconds)
still_open = st.builds(Progress, positions, seconds)
over = st.builds(
    Progress,
    positions,
    seconds,
    st.sampled_from([outcome for outcome in Outcome if outcome is not Outcome.OPEN]),
    moments,
    st.booleans(),
)
records = st.builds(SessionRecord, ids, words, words, plans, moments, still_open | over)
events = st.builds(
    LoggedEvent,
    seq=whole,
    kind=st.sampled_from(EventKind),
    at_utc=instants,
    segment=whole,
    into=seconds,
    active_s=seconds,
    seconds=seconds,
    exercise_id=words,
    side=st.sampled_from([None, *Side]),
    set_no=st.integers(1, 10),
    round_no=st.integers(1, 10),
)
ratings = st.builds(
    Rating,
    id=ids,
    score=st.integers(0, 10),
    when=moments,
    context=st.sampled_from(RatingContext),
    session_id=st.sampled_from([None, "session-1"]),
    note=words,
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    store = open_store(tmp_path_factory.mktemp("shared") / "backcare.sqlite")
    store.sessions.begin(record(1), (), None)
    yield store
    store.close()


@quick
@given(value=ratings)
def test_a_rating_comes_back_as_it_was(shared: SqlStore, value: Rating) -> None:
    shared.ratings.add(value)
    assert value in shared.ratings.latest(100_000)


@quick
@given(value=records, later=still_open | over)
def test_a_session_comes_back_as_it_was(
    shared: SqlStore, value: SessionRecord, later: Progress
) -> None:
    shared.sessions.begin(value, (), None)
    assert shared.sessions.get(value.id) == value
    shared.sessions.append(value.id, (), later)
    found = shared.sessions.get(value.id)
    assert found is not None
    assert found.progress == later


@quick
@given(
    happened=st.lists(events, min_size=1, max_size=6, unique_by=lambda event: event.seq),
    number=ids,
)
def test_events_come_back_as_they_were_in_order(
    shared: SqlStore, happened: list[LoggedEvent], number: str
) -> None:
    value = record(1)
    value = SessionRecord(
        number, value.routine_id, value.routine_name, value.plan, value.started, value.progress
    )
    shared.sessions.begin(value, happened, None)
    expected = tuple(sorted(happened, key=lambda event: event.seq))
    assert shared.sessions.events(number) == expected


@pytest.mark.parametrize(
    ("at_utc", "zone", "day"),
    [
        (datetime(2025, 3, 30, 0, 59, 59, 999_999, tzinfo=UTC), "Europe/Berlin", "2025-03-29"),
        (datetime(2025, 10, 26, 0, 30, tzinfo=UTC), "Europe/Berlin", "2025-10-25"),
        (datetime(2025, 10, 26, 1, 30, tzinfo=UTC), "Europe/Berlin", "2025-10-25"),
        (datetime(2025, 4, 5, 15, 15, tzinfo=UTC), "Australia/Lord_Howe", "2025-04-05"),
        (datetime(2011, 12, 30, 12, 0, tzinfo=UTC), "Pacific/Apia", "2011-12-30"),
        (datetime(2025, 1, 1, 0, 0, tzinfo=UTC), "Asia/Kathmandu", "2025-01-01"),
    ],
)
def test_the_day_fixed_at_entry_stays(
    store: SqlStore, at_utc: datetime, zone: str, day: str
) -> None:
    when = moment(at_utc, ZoneInfo(zone))
    store.ratings.add(Rating("one", 5, when))
    (found,) = store.ratings.latest(1)
    assert found.when == when
    (rated,) = store.ratings.days(when.local_date, when.local_date)
    assert rated.day == when.local_date
    if zone != "Pacific/Apia":
        assert when.local_date.isoformat() == day


def test_a_time_without_a_zone_is_refused(store: SqlStore) -> None:
    store.ratings.add(rating(1))
    naive = datetime(2025, 7, 9, 12, 0)  # noqa: DTZ001 - the mistake this test is about
    with pytest.raises(StatementError, match="no zone"):
        store.ratings.remove("rating-1", naive)
    assert store.ratings.latest(1) == (rating(1),)
