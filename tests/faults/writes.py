"""Every way to write into a diary that has something of everything in it."""

from collections.abc import Callable
from dataclasses import replace

from backcare_desktop.core.answers import Answer, Answers
from backcare_desktop.core.body import Region
from backcare_desktop.core.session_feedback import Feel, Hurt
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.triage import Level
from backcare_desktop.storage.store import SqlStore
from tests.storage import examples

Write = Callable[[SqlStore], None]

HAPPENED = (
    examples.event(0),
    examples.event(1, EventKind.HURT),
    examples.event(2, EventKind.HURT),
)


def fill(store: SqlStore) -> None:
    """Something for every write to work on."""
    store.sessions.begin(examples.record(), HAPPENED, examples.rating(1, session_id="session-1"))
    store.ratings.add(examples.rating(2))
    store.ratings.remove("rating-2", examples.NOON)
    store.episodes.put(examples.episode(2))
    store.episodes.put(examples.episode(3, closed=True))
    store.episodes.remove("episode-3", examples.NOON)
    store.checks.put(examples.found(1))
    store.checks.clear(examples.clearance(1))
    store.sessions.hurt(examples.hurt(1))
    store.sessions.feel("session-1", "cat-cow", Feel.HARD)
    store.routines.put(examples.own_routine(1))
    store.routines.put(examples.own_routine(2))
    store.routines.remove("own-2", examples.NOON)
    store.routines.choose_voice("morning", on=False)


def add(store: SqlStore) -> None:
    store.ratings.add(examples.rating(5))


def remove(store: SqlStore) -> None:
    store.ratings.remove("rating-1", examples.NOON)


def restore(store: SqlStore) -> None:
    store.ratings.restore("rating-2")


def begin(store: SqlStore) -> None:
    store.sessions.begin(
        examples.record(5),
        (examples.event(0), examples.event(1)),
        examples.rating(6, session_id="session-5"),
    )


def append(store: SqlStore) -> None:
    store.sessions.append("session-1", (examples.event(3), examples.event(4)), examples.progress(4))


def put_check(store: SqlStore) -> None:
    store.checks.put(replace(examples.found(5, Level.EMERGENCY), episode_id="episode-2"))


def rewrite_check(store: SqlStore) -> None:
    fewer = replace(
        examples.found(1, Level.ROUTINE), answers=Answers({"cough": Answer.YES}), regions=()
    )
    store.checks.put(fewer)


def remove_check(store: SqlStore) -> None:
    store.checks.remove("check-1", examples.NOON)


def clear(store: SqlStore) -> None:
    store.checks.clear(examples.clearance(2))


def withdraw(store: SqlStore) -> None:
    store.checks.withdraw("clearance-1", examples.NOON)


def put_episode(store: SqlStore) -> None:
    store.episodes.put(examples.episode(5, closed=True))


def end_episode(store: SqlStore) -> None:
    store.episodes.put(examples.episode(2, closed=True))


def restore_episode(store: SqlStore) -> None:
    store.episodes.restore("episode-3")


def hurt(store: SqlStore) -> None:
    store.sessions.hurt(examples.hurt(2))


def rewrite_hurt(store: SqlStore) -> None:
    store.sessions.hurt(Hurt("session-1", 1, 9, None, (Region.HIP,)))


def feel(store: SqlStore) -> None:
    store.sessions.feel("session-1", "childs-pose", Feel.EASY)


def take_back_feel(store: SqlStore) -> None:
    store.sessions.feel("session-1", "cat-cow", None)


def put_routine(store: SqlStore) -> None:
    store.routines.put(examples.own_routine(5))


def rewrite_routine(store: SqlStore) -> None:
    store.routines.put(
        replace(examples.own_routine(1), name="Short", steps=examples.PLAN.steps[1:])
    )


def remove_routine(store: SqlStore) -> None:
    store.routines.remove("own-1", examples.NOON)


def restore_routine(store: SqlStore) -> None:
    store.routines.restore("own-2")


def choose_voice(store: SqlStore) -> None:
    store.routines.choose_voice("evening", on=True)


def leave_voice(store: SqlStore) -> None:
    store.routines.choose_voice("morning", on=None)


WRITES = [
    add,
    remove,
    restore,
    begin,
    append,
    put_check,
    rewrite_check,
    remove_check,
    clear,
    withdraw,
    put_episode,
    end_episode,
    restore_episode,
    hurt,
    rewrite_hurt,
    feel,
    take_back_feel,
    put_routine,
    rewrite_routine,
    remove_routine,
    restore_routine,
    choose_voice,
    leave_voice,
]
