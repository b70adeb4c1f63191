"""Sessions: begun, followed event by event, ended, found again."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy.exc import IntegrityError

from backcare_desktop.core.session_log import Outcome, SessionMark
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.storage.store import SqlStore, open_store
from tests.storage.examples import EVER, NOON, event, progress, rating, record


def test_a_session_is_there_with_plan_events_and_pain_after_opening_again(database: Path) -> None:
    store = open_store(database)
    before = rating(1, session_id="session-1")
    store.sessions.begin(record(), (event(0, EventKind.STARTED), event(1)), before)
    store.close()
    store = open_store(database)
    assert store.sessions.get("session-1") == record()
    assert store.sessions.events("session-1") == (event(0, EventKind.STARTED), event(1))
    assert store.ratings.latest(1) == (before,)
    store.close()


def test_beginning_is_all_or_nothing(store: SqlStore) -> None:
    with pytest.raises(IntegrityError):
        store.sessions.begin(record(), (event(0), event(0)), rating(1, session_id="session-1"))
    assert store.sessions.get("session-1") is None
    assert store.sessions.events("session-1") == ()
    assert store.ratings.latest(1) == ()


def test_events_are_added_and_the_progress_is_rewritten(store: SqlStore) -> None:
    store.sessions.begin(record(), (event(0),), None)
    store.sessions.append("session-1", (event(1), event(2)), progress(2))
    store.sessions.append("session-1", (), progress(3))
    assert store.sessions.events("session-1") == (event(0), event(1), event(2))
    assert store.sessions.get("session-1") == replace(record(), progress=progress(3))


def test_adding_is_all_or_nothing(store: SqlStore) -> None:
    store.sessions.begin(record(), (event(0),), None)
    with pytest.raises(IntegrityError):
        store.sessions.append("session-1", (event(1), event(0)), progress(4))
    assert store.sessions.events("session-1") == (event(0),)
    assert store.sessions.get("session-1") == record()


def test_an_unknown_session_is_our_mistake_to_write_and_none_to_read(store: SqlStore) -> None:
    with pytest.raises(LookupError, match="session-9"):
        store.sessions.append("session-9", (event(0),), progress(1))
    assert store.sessions.get("session-9") is None
    assert store.sessions.events("session-9") == ()


def test_the_newest_open_session_is_offered_until_it_is_ended(store: SqlStore) -> None:
    assert store.sessions.newest_open() is None
    for number in (1, 2):
        started = NOON + timedelta(days=number)
        store.sessions.begin(record(number, started=started), (), None)
    assert store.sessions.newest_open() == record(2, started=NOON + timedelta(days=2))
    store.sessions.append("session-2", (), progress(4, Outcome.PARTIAL))
    assert store.sessions.newest_open() == record(1, started=NOON + timedelta(days=1))
    store.sessions.append("session-1", (), progress(0, Outcome.DISCARDED))
    assert store.sessions.newest_open() is None


def test_marks_are_the_ended_sessions_of_the_days_asked_for_in_order(store: SqlStore) -> None:
    outcomes = (Outcome.FINISHED, Outcome.OPEN, Outcome.PARTIAL, Outcome.DISCARDED)
    for number in (3, 0, 1, 2):
        started = NOON + timedelta(minutes=number)
        store.sessions.begin(record(number, started=started), (), None)
        store.sessions.append(f"session-{number}", (), progress(3, outcomes[number]))
    store.sessions.begin(record(8, started=NOON + timedelta(days=1)), (), None)
    store.sessions.append("session-8", (), progress(3, Outcome.FINISHED))
    day = date(2025, 7, 9)
    assert [mark.id for mark in store.sessions.marks(day, day)] == ["session-0", "session-2"]
    assert len(store.sessions.marks(*EVER)) == 3
    (routine,) = {mark.routine_id for mark in store.sessions.marks(*EVER)}
    assert len(store.sessions.marks(*EVER, routine[:3])) == 3
    assert store.sessions.marks(*EVER, f"{routine}-") == ()
    assert store.sessions.marks(*EVER, routine[:3].upper()) == ()
    assert store.sessions.marks(day - timedelta(days=9), day - timedelta(days=1)) == ()


def test_the_last_of_a_routine_is_its_latest_ended_session(store: SqlStore) -> None:
    """One of which nothing was done doesn't count."""
    for number, routine in enumerate(("evening", "evening", "evening", "morning", "evening")):
        started = NOON + timedelta(days=number)
        kind = EventKind.STEP_SKIPPED if number == 4 else EventKind.STEP_DONE
        made = record(number, started=started, routine_id=routine)
        store.sessions.begin(made, (event(0, kind),), None)
        if number != 2:
            store.sessions.append(f"session-{number}", (), progress(3, Outcome.PARTIAL))
    expected = record(1, started=NOON + timedelta(days=1))
    assert store.sessions.last_of("evening") == SessionMark(
        id="session-1",
        routine_id="evening",
        routine_name="Evening stretch",
        started=expected.started,
        outcome=Outcome.PARTIAL,
        active_s=30.0,
    )
    assert store.sessions.last_of("noon") is None
