"""Exercises that wait for the person: they count up, never end by themselves, and are then done."""

from backcare_desktop.core.dose import Dose
from backcare_desktop.core.session_state import EventKind, PauseReason, Status
from backcare_desktop.core.timeline import CueKind, Position, SegmentKind, build
from tests.core.test_session import HOLD, Mat, plan

SQUATS = Dose(reps=15, tempo_s=3.0, untimed=True)
OPEN = Dose(hold_s=150, untimed=True)
# ready 5 · 15 squats until done · rest 10 · hold 30


def at_work() -> Mat:
    mat = Mat(build(plan(SQUATS, HOLD)))
    mat.do("start")
    mat.run(5)
    return mat


def test_it_goes_on_until_the_person_says_that_it_is_done() -> None:
    mat = at_work()
    mat.run(300)
    assert mat.state.segment.kind is SegmentKind.REPS
    assert mat.state.status is Status.RUNNING
    tick = mat.do("done")
    assert [event.kind for event in tick.events] == [EventKind.STEP_DONE, EventKind.SEGMENT]
    assert mat.state.segment.kind is SegmentKind.REST


def test_the_time_it_took_is_what_is_kept() -> None:
    mat = at_work()
    mat.run(42)
    done = mat.do("done").events[0]
    assert abs(done.seconds - 42) < 0.11


def test_the_seconds_count_up_and_no_repetition_is_counted() -> None:
    mat = at_work()
    mat.run(7.5)
    assert (mat.state.shown_second, mat.state.rep) == (7, 0)
    assert 0 < mat.state.next_change_s <= 0.6


def test_only_its_beginning_is_announced() -> None:
    mat = at_work()
    assert mat.run(60) == []
    (cue,) = build(plan(SQUATS)).segments[1].cues
    assert cue.kind is CueKind.START


def test_a_long_open_hold_is_one_piece() -> None:
    holds = [s for s in build(plan(OPEN)).segments if s.kind is SegmentKind.HOLD]
    assert len(holds) == 1


def test_the_session_s_time_left_counts_what_it_may_still_take_and_never_less_than_the_rest() -> (
    None
):
    mat = at_work()
    assert abs(mat.state.total_remaining - (45 + 10 + 30)) < 0.2
    mat.run(100)
    assert abs(mat.state.total_remaining - 40) < 0.2


def test_done_says_nothing_of_an_exercise_that_is_timed_or_paused() -> None:
    mat = Mat(build(plan(HOLD)))
    mat.do("start")
    mat.run(8)
    assert mat.do("done").events == ()
    mat = at_work()
    mat.run(3)
    mat.do("pause")
    assert mat.do("done").events == ()


def test_sleep_stops_it_like_any_other() -> None:
    mat = at_work()
    mat.run(10)
    mat.boot += 600
    mat.wait(0.1)
    assert mat.state.reason is PauseReason.SLEPT


def test_it_is_taken_up_where_it_was_beyond_what_was_planned() -> None:
    mat = Mat(build(plan(SQUATS)), at=Position(1, 80.0))
    mat.do("resume")
    assert mat.state.shown_second == 80
    assert mat.do("done").events[0].seconds == 80.0


def test_the_last_one_done_ends_the_session() -> None:
    mat = Mat(build(plan(SQUATS)))
    mat.do("start")
    mat.run(5 + 20)
    tick = mat.do("done")
    assert [event.kind for event in tick.events] == [EventKind.STEP_DONE, EventKind.FINISHED]
