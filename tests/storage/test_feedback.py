"""What is said of a session: ratings, what hurt where, how exercises felt."""

from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from backcare_desktop.core.body import Region
from backcare_desktop.core.session_feedback import Feel, Hurt
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.services.ports import Store
from backcare_desktop.storage.store import open_store
from tests.fakes import MemoryStore
from tests.storage.examples import NOON, event, hurt, rating, record
from tests.storage.next_release import contents


@pytest.fixture(params=["file", "memory"])
def diary(request: pytest.FixtureRequest) -> Store:
    """A diary on disk, and the one other tests stand on, with a session in which two events hurt.

    Both keep the same rules.
    """
    kept: Store = MemoryStore() if request.param == "memory" else request.getfixturevalue("store")
    events = (event(0), event(1, EventKind.HURT), event(2, EventKind.HURT))
    kept.sessions.begin(record(1), events, None)
    kept.sessions.begin(record(2), (event(0, EventKind.HURT),), None)
    return kept


def test_what_was_said_is_there_after_opening_again(database: Path) -> None:
    store = open_store(database)
    store.sessions.begin(record(), (event(0, EventKind.HURT),), None)
    store.sessions.hurt(hurt(0))
    store.sessions.feel("session-1", "cat-cow", Feel.HARD)
    store.close()
    store = open_store(database)
    assert store.sessions.hurts("session-1") == (hurt(0),)
    assert store.sessions.feels("session-1") == {"cat-cow": Feel.HARD}
    store.close()


def test_hurts_are_in_order_and_belong_to_their_session(diary: Store) -> None:
    diary.sessions.hurt(hurt(2))
    diary.sessions.hurt(Hurt("session-1", 1))
    diary.sessions.hurt(hurt(0, 2))
    assert diary.sessions.hurts("session-1") == (Hurt("session-1", 1), hurt(2))
    assert diary.sessions.hurts("session-2") == (hurt(0, 2),)
    assert diary.sessions.hurts("session-9") == ()


def test_a_hurt_is_rewritten_whole(diary: Store) -> None:
    diary.sessions.hurt(hurt(1))
    other = replace(hurt(1), score=None, side=None, regions=(Region.HIP, Region.FOOT))
    for said in (other, Hurt("session-1", 1), hurt(1)):
        diary.sessions.hurt(said)
        assert diary.sessions.hurts("session-1") == (said,)


@pytest.mark.parametrize(("session", "seq"), [(1, 0), (1, 3), (2, 1), (9, 0)])
def test_nothing_is_said_of_an_event_that_is_no_hurt(diary: Store, session: int, seq: int) -> None:
    with pytest.raises(LookupError, match=f"event {seq} of session session-{session}"):
        diary.sessions.hurt(hurt(seq, session))
    assert diary.sessions.hurts(f"session-{session}") == ()


def test_a_feel_is_kept_rewritten_and_taken_back(diary: Store) -> None:
    diary.sessions.feel("session-1", "cat-cow", Feel.EASY)
    diary.sessions.feel("session-1", "childs-pose", Feel.RIGHT)
    diary.sessions.feel("session-2", "cat-cow", Feel.RIGHT)
    diary.sessions.feel("session-1", "cat-cow", Feel.HARD)
    assert diary.sessions.feels("session-1") == {
        "cat-cow": Feel.HARD,
        "childs-pose": Feel.RIGHT,
    }
    for _ in range(2):
        diary.sessions.feel("session-1", "cat-cow", None)
        assert diary.sessions.feels("session-1") == {"childs-pose": Feel.RIGHT}
    assert diary.sessions.feels("session-2") == {"cat-cow": Feel.RIGHT}
    assert diary.sessions.feels("session-9") == {}


@pytest.mark.parametrize("feel", [Feel.EASY, None])
def test_nothing_felt_anyhow_in_a_session_that_is_not_there(
    diary: Store, feel: Feel | None
) -> None:
    with pytest.raises(LookupError, match="session-9"):
        diary.sessions.feel("session-9", "cat-cow", feel)


def test_the_ratings_of_a_session_are_in_order_without_those_of_others(diary: Store) -> None:
    late, early, same = (
        rating(number, at_utc=NOON + timedelta(minutes=minutes), session_id="session-1")
        for number, minutes in ((1, 20), (2, 0), (3, 20))
    )
    for added in (same, late, early, rating(4), rating(5, session_id="session-2")):
        diary.ratings.add(added)
    assert diary.ratings.of_session("session-1") == (early, late, same)
    diary.ratings.remove(late.id, NOON)
    assert diary.ratings.of_session("session-1") == (early, same)
    diary.ratings.restore(late.id)
    assert diary.ratings.of_session("session-1") == (early, late, same)
    assert diary.ratings.of_session("session-9") == ()


def test_what_is_said_leaves_the_session_as_it_is(filled: Path) -> None:
    before = contents(filled)
    store = open_store(filled)
    store.sessions.hurt(Hurt("session-0", 40, 3, None, (Region.HIP,)))
    store.sessions.feel("session-0", "cat-cow", Feel.RIGHT)
    store.close()
    after = contents(filled)
    changed = {name for name, rows in after.items() if rows != before[name]}
    assert changed == {"session_hurt", "session_hurt_region", "session_feel"}
