"""Every way to look at a diary, and to change it; asked twice where the second time differs."""

from msgspec.structs import replace

from backcare_desktop.core.adherence import MissReason, Pause
from backcare_desktop.core.entry import Before
from backcare_desktop.core.habits import Habit, HabitTick
from backcare_desktop.core.session_feedback import Feel
from backcare_desktop.core.set_log import ExerciseNote
from backcare_desktop.storage.store import SqlStore
from tests.storage import examples, pain, training
from tests.storage.examples import EVER, NOON, TODAY


def look_at_checks_and_episodes(store: SqlStore) -> None:
    """Symptom checks and episodes."""
    for _ in range(2):
        store.episodes.put(examples.episode())
        store.checks.put(examples.check(2))
        store.checks.put(replace(examples.found(), episode_id="episode-1", corrects="check-2"))
        store.checks.put(examples.check(3))
    store.checks.clear(examples.clearance())
    assert store.checks.newest_open()
    assert store.checks.latest()
    assert store.checks.newest(5)
    assert store.checks.get("check-1")
    assert store.checks.clearance_of("check-1")
    assert store.episodes.active()
    assert store.episodes.newest(5)
    assert store.episodes.get("episode-1")
    store.checks.withdraw("clearance-1", NOON)
    store.checks.remove("check-1", NOON)
    store.checks.restore("check-1")
    store.episodes.remove("episode-1", NOON)
    store.episodes.restore("episode-1")


def look_at_feedback_and_routines(store: SqlStore) -> None:
    """What was said of sessions, and own routines."""
    for _ in range(2):
        store.sessions.hurt(examples.hurt(2))
        store.sessions.feel("session-1", "cat-cow", Feel.HARD)
        store.routines.put(examples.own_routine(1))
        store.routines.put(examples.own_routine(2))
        store.routines.choose_voice("own-1", on=True)
    assert store.sessions.hurts("session-1")
    assert store.sessions.feels("session-1")
    assert store.routines.all()
    assert store.routines.voices()
    store.sessions.feel("session-1", "cat-cow", None)
    store.routines.remove("own-1", NOON)
    store.routines.restore("own-1")
    store.routines.choose_voice("own-1", on=None)


def look_at_core(store: SqlStore) -> None:
    """Core work."""
    for programme in (training.PROGRAMME, replace(training.PROGRAMME, weekly_target=2)):
        store.core.follow(programme, TODAY)
        store.core.log(training.performed(1), training.planned())
        store.core.log(training.performed(2, session_id="session-1"), training.planned())
        store.core.note(ExerciseNote(TODAY, "curl-up", 5), training.planned())
        store.core.pause(Pause(TODAY))
        store.core.explain(MissReason.ILL, TODAY)
        store.core.keep_day(training.planned(), (training.performed(1),))
        store.core.put_aside(training.aside())
        store.core.leave_unasked(TODAY, unasked=True)
    assert store.core.programme()
    assert store.core.targets()
    assert store.core.planned(*EVER)
    assert store.core.sets(*EVER)
    assert store.core.notes(*EVER)
    assert store.core.hurt(*EVER)
    assert store.core.pauses()
    assert store.core.reasons(*EVER)
    assert store.core.asides()
    assert store.core.is_unasked(TODAY)
    assert store.core.own_programmes("")
    store.core.remove("set-1", NOON)
    store.core.restore("set-1")
    store.core.note(ExerciseNote(TODAY, "curl-up"), training.planned())
    store.core.unpause(TODAY)
    store.core.explain(None, TODAY)
    store.core.ask_again("curl-up")
    store.core.leave_unasked(TODAY, unasked=False)
    store.core.unfollow()


def look_at_lifting(store: SqlStore) -> None:
    """The return to lifting."""
    store.lifting.add_try(training.gate_try(episode=1))
    for _ in range(2):
        store.lifting.correct("episode-1", training.correction())
        store.lifting.put_lift(training.lift(1))
        store.lifting.put_plan(training.running_plan(1))
        store.lifting.put_comeback(training.running_comeback(1))
        store.lifting.log(training.entry(1))
        store.lifting.filmed(TODAY)
        store.lifting.plan_week(training.WEEK)
    assert store.lifting.tries("episode-1")
    assert store.lifting.correction("episode-1")
    assert store.lifting.lifts()
    assert store.lifting.plans()
    assert store.lifting.usual_loads()
    assert store.lifting.comeback("episode-1")
    assert store.lifting.entries(*EVER)
    assert store.lifting.last_filmed()
    assert store.lifting.week()
    store.lifting.remove_try("try-1", NOON)
    store.lifting.restore_try("try-1")
    store.lifting.correct("episode-1", None)
    store.lifting.remove_lift("lift-1", NOON)
    store.lifting.restore_lift("lift-1")
    store.lifting.undo_plan(1)
    store.lifting.plan_week(None)
    store.lifting.drop_comeback("episode-1")
    store.lifting.remove("entry-1", NOON)
    store.lifting.restore("entry-1")
    store.lifting.unfilmed(TODAY)


def look_at_pain(store: SqlStore) -> None:
    """Entries, flares, measures, and what happened on which day."""
    entry = pain.entry(2)
    store.measures.put_form(pain.form())
    for _ in range(2):
        store.entries.put(entry)
        store.entries.put_relief(pain.relief(1))
        store.flares.replace_all([pain.flare()])
        store.flares.say_no(TODAY)
        store.habits.tick(HabitTick(TODAY, Habit.WATER))
        store.measures.put_psfs(pain.psfs())
        store.measures.put_rmdq(pain.rmdq())
        store.measures.put_groc(pain.groc())
    assert store.entries.get("rating-2")
    assert store.entries.of_day(TODAY)
    assert store.entries.latest(5)
    assert store.entries.latest(5, Before(NOON, "rating-2"))
    assert store.entries.between(*EVER)
    assert store.entries.reliefs(*EVER)
    assert store.flares.flares()
    assert store.flares.last_no()
    assert store.habits.ticks(*EVER)
    assert store.measures.forms()
    assert store.measures.psfs()
    assert store.measures.rmdq()
    assert store.measures.groc()
    assert store.pain_days.stretched(*EVER) == ()
    assert store.pain_days.core_done(*EVER)
    assert store.pain_days.lifted(*EVER)
    assert store.pain_days.relieved(*EVER)
    assert store.pain_days.noted(*EVER) == ()
    assert store.pain_days.areas(*EVER).times
    assert store.pain_days.moves(*EVER)
    store.entries.remove_relief("relief-1")
    store.flares.take_no_back(TODAY)
    store.habits.untick(HabitTick(TODAY, Habit.WATER))
    store.measures.remove("groc-1", NOON)
    store.measures.restore("groc-1")
    store.measures.put_form(pain.form(2))
    store.measures.remove_form("form-2")
