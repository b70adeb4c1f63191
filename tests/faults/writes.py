"""Every way to write into a diary that has something of everything in it."""

from collections.abc import Callable
from datetime import timedelta

from msgspec.structs import replace

from backcare_desktop.core.adherence import MissReason, Pause
from backcare_desktop.core.answers import Answer, Answers
from backcare_desktop.core.body import Region
from backcare_desktop.core.lift_log import FormPoint
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.session_feedback import Feel, Hurt
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.set_log import ExerciseNote
from backcare_desktop.core.training_week import DayKind, TrainingWeek
from backcare_desktop.core.triage import Level
from backcare_desktop.storage.store import SqlStore
from tests.faults import writes_pain
from tests.storage import examples, training

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
    _fill_core(store)
    _fill_lifting(store)
    writes_pain.fill(store)


def _fill_core(store: SqlStore) -> None:
    store.core.follow(training.PROGRAMME, examples.TODAY)
    store.core.log(training.performed(1), training.planned())
    store.core.log(training.performed(2), training.planned())
    store.core.remove("set-2", examples.NOON)
    store.core.note(ExerciseNote(examples.TODAY, "curl-up", 4), training.planned())
    store.core.pause(Pause(examples.TODAY))
    store.core.explain(MissReason.AWAY, examples.TODAY)
    store.core.put_aside(training.aside())
    store.core.leave_unasked(examples.TODAY, unasked=True)


def _fill_lifting(store: SqlStore) -> None:
    store.lifting.add_try(training.gate_try(1))
    store.lifting.add_try(training.gate_try(2))
    store.lifting.remove_try("try-2", examples.NOON)
    store.lifting.correct("episode-2", training.correction())
    for number in (1, 2):
        store.lifting.put_lift(training.lift(number))
    store.lifting.remove_lift("lift-2", examples.NOON)
    store.lifting.put_plan(training.running_plan(1))
    store.lifting.put_comeback(training.running_comeback())
    store.lifting.log(training.entry(1))
    store.lifting.log(training.entry(2))
    store.lifting.remove("entry-2", examples.NOON)
    store.lifting.filmed(examples.TODAY)
    store.lifting.plan_week(training.WEEK)


def add(store: SqlStore) -> None:
    store.ratings.add(examples.rating(5))


def add_many(store: SqlStore) -> None:
    """More than go into one statement."""
    many = [examples.rating(number) for number in range(100, 1_200)]
    store.ratings.add_all(many, examples.NOON)


def remove_many(store: SqlStore) -> None:
    store.ratings.remove_all(
        ["rating-3", *(f"rating-{n}" for n in range(100, 1_200))], examples.NOON
    )


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


def follow(store: SqlStore) -> None:
    more_often = replace(training.PROGRAMME, weekly_target=5)
    store.core.follow(more_often, examples.TODAY)


def follow_and_leave(store: SqlStore) -> None:
    """A step down that answers the day it rests on."""
    less = replace(training.PROGRAMME, name="Less")
    left = training.aside(examples.TODAY + timedelta(days=1))
    store.core.follow(less, examples.TODAY, {"plank": replace(left, exercise_id="plank")})


def follow_and_ask_again(store: SqlStore) -> None:
    """The same, taken back."""
    store.core.follow(replace(training.PROGRAMME, name="Less"), examples.TODAY, {"curl-up": None})


def move_pause(store: SqlStore) -> None:
    later = Pause(examples.TODAY + timedelta(days=1))
    store.core.unpause(examples.TODAY, (later,))


def log_set(store: SqlStore) -> None:
    """The first set of a day, measured by what isn't followed any more."""
    other = replace(training.PROGRAMME, name="Other")
    yesterday = examples.TODAY - timedelta(days=1)
    store.core.log(training.performed(5, day=yesterday), training.planned(yesterday, other))


def rewrite_set(store: SqlStore) -> None:
    store.core.log(training.performed(1, amount=9), training.planned())


def remove_set(store: SqlStore) -> None:
    store.core.remove("set-1", examples.NOON)


def restore_set(store: SqlStore) -> None:
    store.core.restore("set-2")


def note(store: SqlStore) -> None:
    yesterday = examples.TODAY - timedelta(days=1)
    store.core.note(ExerciseNote(yesterday, "curl-up", 5), training.planned(yesterday))


def take_back_note(store: SqlStore) -> None:
    store.core.note(ExerciseNote(examples.TODAY, "curl-up"), training.planned())


def pause(store: SqlStore) -> None:
    store.core.pause(Pause(examples.TODAY, examples.TODAY))


def unpause(store: SqlStore) -> None:
    store.core.unpause(examples.TODAY)


def explain(store: SqlStore) -> None:
    store.core.explain(MissReason.ILL, examples.TODAY, examples.TODAY - timedelta(days=1))


def take_back_reason(store: SqlStore) -> None:
    store.core.explain(None, examples.TODAY)


def keep_day(store: SqlStore) -> None:
    yesterday = examples.TODAY - timedelta(days=1)
    sets = [training.performed(number, day=yesterday) for number in (11, 12)]
    note = ExerciseNote(yesterday, "curl-up", 5)
    store.core.keep_day(training.planned(yesterday), sets, (note,))


def unfollow(store: SqlStore) -> None:
    store.core.unfollow()


def put_aside(store: SqlStore) -> None:
    store.core.put_aside(training.aside(examples.TODAY + timedelta(days=1)))


def ask_again(store: SqlStore) -> None:
    store.core.ask_again("curl-up")


def leave_unasked(store: SqlStore) -> None:
    store.core.leave_unasked(examples.TODAY + timedelta(days=7), unasked=True)


def ask_about_the_week(store: SqlStore) -> None:
    store.core.leave_unasked(examples.TODAY, unasked=False)


def add_try(store: SqlStore) -> None:
    store.lifting.add_try(training.gate_try(5))


def remove_try(store: SqlStore) -> None:
    store.lifting.remove_try("try-1", examples.NOON)


def restore_try(store: SqlStore) -> None:
    store.lifting.restore_try("try-2")


def correct(store: SqlStore) -> None:
    store.lifting.correct("episode-2", training.correction(RoutinePhase.FULL_TRAINING))


def take_back_correction(store: SqlStore) -> None:
    store.lifting.correct("episode-2", None)


def put_lift(store: SqlStore) -> None:
    store.lifting.put_lift(training.lift(5))


def rewrite_lift(store: SqlStore) -> None:
    store.lifting.put_lift(training.lift(1, name="Box squat", rounding=training.DUMBBELLS))


def remove_lift(store: SqlStore) -> None:
    store.lifting.remove_lift("lift-1", examples.NOON)


def restore_lift(store: SqlStore) -> None:
    store.lifting.restore_lift("lift-2")


def put_plan(store: SqlStore) -> None:
    store.lifting.put_plan(training.running_plan(1, weeks=1))


def undo_plan(store: SqlStore) -> None:
    store.lifting.undo_plan(1)


def put_planned(store: SqlStore) -> None:
    """A lift with its plan: both or neither."""
    store.lifting.put_planned(training.lift(3), training.running_plan(3))


def change_planned(store: SqlStore) -> None:
    store.lifting.put_planned(replace(training.lift(1), name="Front"), training.running_plan(1))


def undo_planned(store: SqlStore) -> None:
    store.lifting.undo_planned(replace(training.lift(1), name="As it was"), 1)


def log_several(store: SqlStore) -> None:
    store.lifting.log(training.entry(1), training.entry(5), training.entry(6))


def plan_week(store: SqlStore) -> None:
    store.lifting.plan_week(TrainingWeek((DayKind.REST,) * 6 + (DayKind.HEAVY,)))


def forget_week(store: SqlStore) -> None:
    store.lifting.plan_week(None)


def put_comeback(store: SqlStore) -> None:
    running = training.running_comeback()
    week = running.comeback.weeks[1]
    shorter = replace(running.comeback, weeks=(week,))
    store.lifting.put_comeback(replace(running, comeback=shorter))


def drop_comeback(store: SqlStore) -> None:
    store.lifting.drop_comeback("episode-2")


def log_lift(store: SqlStore) -> None:
    store.lifting.log(training.entry(5))


def rewrite_lift_entry(store: SqlStore) -> None:
    store.lifting.log(replace(training.entry(1), form=tuple(FormPoint)[:1], sets=1))


def remove_lift_entry(store: SqlStore) -> None:
    store.lifting.remove("entry-1", examples.NOON)


def restore_lift_entry(store: SqlStore) -> None:
    store.lifting.restore("entry-2")


def film(store: SqlStore) -> None:
    store.lifting.filmed(examples.TODAY - timedelta(days=7))


def take_back_film(store: SqlStore) -> None:
    store.lifting.unfilmed(examples.TODAY)


WRITES = [
    add,
    add_many,
    remove_many,
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
    follow,
    follow_and_leave,
    follow_and_ask_again,
    log_set,
    rewrite_set,
    remove_set,
    restore_set,
    note,
    take_back_note,
    pause,
    unpause,
    move_pause,
    explain,
    take_back_reason,
    keep_day,
    unfollow,
    put_aside,
    ask_again,
    leave_unasked,
    ask_about_the_week,
    add_try,
    remove_try,
    restore_try,
    correct,
    take_back_correction,
    put_lift,
    rewrite_lift,
    remove_lift,
    restore_lift,
    put_plan,
    undo_plan,
    put_planned,
    change_planned,
    undo_planned,
    log_several,
    put_comeback,
    drop_comeback,
    log_lift,
    rewrite_lift_entry,
    remove_lift_entry,
    restore_lift_entry,
    film,
    take_back_film,
    *writes_pain.WRITES,
    plan_week,
    forget_week,
]
