"""The session engine, rule by rule (reliability.md B.2, ux.md E 4-12)."""

import pytest

from backcare_desktop.core.dose import Dose
from backcare_desktop.core.routine import Plan, PlannedStep
from backcare_desktop.core.session import Session
from backcare_desktop.core.session_state import EventKind, PauseReason, SessionState, Status, Tick
from backcare_desktop.core.timeline import Cue, CueKind, Position, SegmentKind, Timeline, build
from backcare_desktop.core.variation import Change, Variation, Way

HOLD = Dose(hold_s=30)
EASIER = Change(Variation(Way.EASIER, "x0"), 0.0)
CATS = Dose(reps=4, tempo_s=6.0)


def plan(*doses: Dose, rest_s: int = 10, ready_s: int = 5) -> Plan:
    steps = tuple(PlannedStep(f"x{n}", dose, rest_s) for n, dose in enumerate(doses))
    return Plan(steps, ready_s=ready_s)


class Mat:
    """A session with clocks that go on when told to; looks at them ten times a second."""

    def __init__(self, line: Timeline, at: Position | None = None) -> None:
        self.session = Session(line, at=at)
        self.mono = self.boot = 1000.0
        self.ticks: list[Tick] = []

    def do(self, action: str, *more: object) -> Tick:
        tick: Tick = getattr(self.session, action)(self.mono, self.boot, *more)
        self.ticks.append(tick)
        return tick

    def wait(self, seconds: float) -> Tick:
        """Time passes unseen; then one look."""
        self.mono += seconds
        self.boot += seconds
        return self.do("poll")

    def run(self, seconds: float, every: float = 0.1) -> list[Cue]:
        """Time passes, looked at often; the cues that were given."""
        before = len(self.ticks)
        for _ in range(round(seconds / every)):
            self.wait(every)
        return [tick.cue for tick in self.ticks[before:] if tick.cue]

    @property
    def state(self) -> SessionState:
        return self.session.state()

    @property
    def events(self) -> list[EventKind]:
        return [event.kind for tick in self.ticks for event in tick.events]


def on_the_mat(*doses: Dose, rest_s: int = 10, ready_s: int = 5) -> Mat:
    mat = Mat(build(plan(*doses, rest_s=rest_s, ready_s=ready_s)))
    mat.do("start")
    return mat


def kinds(tick: Tick) -> list[EventKind]:
    return [event.kind for event in tick.events]


# --- beginning and ending ------------------------------------------------------------------------


def test_a_session_begins_with_get_ready() -> None:
    mat = on_the_mat(HOLD)
    assert kinds(mat.ticks[0]) == [EventKind.STARTED, EventKind.SEGMENT]
    assert mat.ticks[0].cue == Cue(0.0, CueKind.GET_READY)
    assert (mat.state.status, mat.state.shown_second) == (Status.RUNNING, 5)


def test_nothing_passes_before_the_start() -> None:
    mat = Mat(build(plan(HOLD)))
    mat.wait(60)
    assert (mat.state.active_s, mat.state.reason) == (0.0, PauseReason.RESTORED)


def test_an_empty_line_or_a_place_off_the_line_is_refused() -> None:
    with pytest.raises(ValueError, match="empty"):
        Session(Timeline(()))
    for index in (-1, 2):
        with pytest.raises(ValueError, match="not on this timeline"):
            Session(build(plan(HOLD)), at=Position(index, 0.0))


def test_a_restored_place_is_kept_inside_its_segment() -> None:
    line = build(plan(HOLD))
    assert Session(line, at=Position(1, 31.0)).state().remaining == 0.0
    assert Session(line, at=Position(1, -1.0)).state().remaining == 30.0


def test_a_segment_restored_at_its_very_end_is_left_at_once() -> None:
    mat = Mat(build(plan(HOLD)), at=Position(0, 5.0))
    mat.do("resume")
    assert mat.state.next_change_s == 0.0
    assert kinds(mat.wait(0.0)) == [EventKind.SEGMENT]


def test_a_finished_session_has_done_all_its_work_and_rests() -> None:
    mat = on_the_mat(HOLD, HOLD)
    cues = mat.run(75)
    assert mat.state.status is Status.FINISHED
    assert mat.state.over
    assert cues[-1].kind is CueKind.END
    assert mat.events.count(EventKind.STEP_DONE) == 2
    assert mat.state.active_s == pytest.approx(75)
    assert (mat.state.total_remaining, mat.state.upcoming) == (0.0, None)


def test_after_the_end_nothing_more_happens() -> None:
    mat = on_the_mat(HOLD)
    mat.run(35)
    for action in (
        *("poll", "pause", "resume", "skip", "back", "prolong", "shorten"),
        *("restart_step", "end_early", "skip_exercise"),
    ):
        mat.mono += 1
        assert mat.do(action) == Tick(), action
    for action in ("ease", "vary"):
        assert mat.do(action, EASIER) == Tick(), action
    assert (mat.state.status, mat.state.active_s) == (Status.FINISHED, pytest.approx(35))


def test_what_hurt_can_be_said_after_the_end_and_is_about_the_last_thing_done() -> None:
    mat = on_the_mat(HOLD)
    mat.run(35)
    (event,) = mat.do("hurt").events
    assert (event.kind, event.segment) == (EventKind.HURT, 1)
    assert mat.state.status is Status.FINISHED


def test_ending_early_keeps_the_part_that_was_done() -> None:
    mat = on_the_mat(HOLD)
    mat.run(15)
    (event,) = mat.do("end_early").events
    assert (event.kind, event.segment) == (EventKind.ENDED_EARLY, 1)
    assert event.into == pytest.approx(10)
    assert mat.state.over
    assert mat.state.reason is None


# --- time (T2, T3, T9) ---------------------------------------------------------------------------


def test_time_comes_from_the_clock_not_from_the_number_of_looks() -> None:
    often, seldom = on_the_mat(HOLD), on_the_mat(HOLD)
    often.run(12, every=0.01)
    seldom.run(12, every=4)
    assert often.state.active_s == pytest.approx(seldom.state.active_s) == pytest.approx(12)


def test_the_countdown_shows_whole_seconds_rounded_up() -> None:
    mat = on_the_mat(HOLD)
    seen = [mat.state.shown_second]
    for _ in range(50):
        mat.wait(0.1)
        seen.append(mat.state.shown_second)
    assert seen == [5] * 10 + [4] * 10 + [3] * 10 + [2] * 10 + [1] * 10 + [30]


def test_the_next_change_is_the_next_digit_or_cue() -> None:
    mat = on_the_mat(Dose(hold_s=25))
    mat.wait(0.3)
    assert mat.state.next_change_s == pytest.approx(0.7)
    mat.run(5 - 0.3 + 12.2, every=0.1)
    assert mat.state.next_change_s == pytest.approx(0.3), "the half, between two digits"


def test_a_boundary_is_recorded_at_its_deadline_however_late_the_look() -> None:
    mat = on_the_mat(Dose(hold_s=2), Dose(hold_s=1), rest_s=1)
    mat.wait(4.5)
    tick = mat.wait(4.5)
    assert [(e.kind, e.mono, e.active_s) for e in tick.events] == [
        (EventKind.SEGMENT, 1005, 5),
        (EventKind.STEP_DONE, 1007, 7),
        (EventKind.SEGMENT, 1007, 7),
        (EventKind.SEGMENT, 1008, 8),
        (EventKind.STEP_DONE, 1009, 9),
        (EventKind.FINISHED, 1009, 9),
    ]


def test_a_done_step_tells_its_full_length() -> None:
    mat = on_the_mat(HOLD)
    mat.run(35)
    (done,) = [e for t in mat.ticks for e in t.events if e.kind is EventKind.STEP_DONE]
    assert (done.seconds, done.into, done.segment) == (30, 30, 1)


def test_thirty_minutes_of_ragged_ticks_drift_by_nothing() -> None:
    mat = on_the_mat(*[Dose(hold_s=50)] * 30)
    begun, gaps = mat.mono, (0.05, 0.35, 0.123, 0.3, 0.07)
    for n in range(20_000):
        if mat.state.over:
            break
        mat.wait(gaps[n % len(gaps)])
    starts = [e for t in mat.ticks for e in t.events if e.kind is EventKind.SEGMENT]
    assert len(starts) == 60
    for event in starts:
        assert event.mono - begun == pytest.approx(
            mat.state.timeline.starts[event.segment], abs=1e-3
        )
    (end,) = mat.ticks[-1].events[-1:]
    assert end.mono - begun == pytest.approx(1795, abs=1e-3)


def test_a_monotonic_clock_that_stumbles_back_takes_nothing_away() -> None:
    mat = on_the_mat(HOLD)
    mat.wait(2)
    mat.wait(-1)
    assert mat.state.active_s == pytest.approx(2)


# --- cues ----------------------------------------------------------------------------------------


def test_a_hold_gives_start_half_count_and_end_once_each() -> None:
    cues = on_the_mat(HOLD).run(35)
    assert [(cue.kind, cue.number) for cue in cues] == [
        *((CueKind.COUNT, n) for n in (3, 2, 1)),
        (CueKind.START, 0),
        (CueKind.HALF, 0),
        *((CueKind.COUNT, n) for n in (3, 2, 1)),
        (CueKind.END, 0),
    ]


def test_a_late_look_gives_the_latest_cue_only() -> None:
    mat = on_the_mat(HOLD)
    assert mat.wait(4.5).cue == Cue(4.0, CueKind.COUNT, 1)
    assert mat.wait(0.1).cue is None
    assert mat.wait(1.0).cue == Cue(0.0, CueKind.START)


def test_a_look_over_a_boundary_gives_what_came_after_it() -> None:
    mat = on_the_mat(Dose(reps=4, tempo_s=1.0), ready_s=2)
    cue = mat.wait(4.2).cue
    assert cue == Cue(2.0, CueKind.REP, 3)


def test_pausing_and_going_on_repeats_no_cue() -> None:
    mat = on_the_mat(HOLD)
    mat.run(2.5)
    mat.do("pause")
    mat.do("resume")
    assert [cue.number for cue in mat.run(2.4)] == [2, 1]


def test_a_cue_given_before_a_crash_is_not_given_after_it() -> None:
    mat = Mat(build(plan(HOLD)), at=Position(1, 27.0 - 5e-7))
    mat.do("resume")
    assert mat.wait(0.1).cue is None


# --- pausing (E 9) -------------------------------------------------------------------------------


def test_a_pause_freezes_everything_for_as_long_as_wanted() -> None:
    mat = on_the_mat(HOLD)
    mat.run(8.2)
    before = mat.state
    assert kinds(mat.do("pause")) == [EventKind.PAUSED]
    mat.wait(3 * 3600)
    assert (mat.state.position, mat.state.active_s) == (before.position, before.active_s)
    assert mat.state.reason is PauseReason.USER
    assert kinds(mat.do("resume")) == [EventKind.RESUMED]
    assert (mat.state.status, mat.state.reason) == (Status.RUNNING, None)
    mat.wait(0.5)
    assert mat.state.active_s == pytest.approx(before.active_s + 0.5)


def test_time_until_the_pause_counts() -> None:
    mat = on_the_mat(HOLD)
    mat.mono += 1.7
    mat.boot += 1.7
    mat.do("pause")
    assert mat.state.active_s == pytest.approx(1.7)


def test_pausing_twice_and_resuming_twice_is_told_once() -> None:
    mat = on_the_mat(HOLD)
    assert kinds(mat.do("pause")) == [EventKind.PAUSED]
    assert mat.do("pause") == Tick()
    assert kinds(mat.do("resume")) == [EventKind.RESUMED]
    assert mat.do("resume") == Tick()


# --- sleep and stalls (T4) -----------------------------------------------------------------------


def test_sleep_pauses_at_the_last_look_and_never_counts() -> None:
    mat = on_the_mat(HOLD)
    mat.run(7)
    mat.boot += 720
    (event,) = mat.do("poll").events
    assert (event.kind, event.seconds) == (EventKind.SLEPT, pytest.approx(720))
    assert event.mono == pytest.approx(1007)
    assert event.into == pytest.approx(2)
    assert (mat.state.status, mat.state.reason) == (Status.PAUSED, PauseReason.SLEPT)
    assert mat.state.active_s == pytest.approx(7)
    assert mat.state.slept_s == pytest.approx(720)


def test_two_seconds_of_difference_are_not_yet_sleep() -> None:
    mat = on_the_mat(HOLD)
    mat.boot += 2.0
    assert mat.do("poll").events == ()
    mat.boot += 2.1
    assert kinds(mat.do("poll")) == [EventKind.SLEPT]


def test_a_look_more_than_five_seconds_late_pauses_too() -> None:
    mat = on_the_mat(HOLD, ready_s=10)
    assert mat.wait(5.0).events == ()
    tick = mat.wait(5.1)
    assert kinds(tick) == [EventKind.SLEPT]
    assert tick.cue is None
    assert mat.state.active_s == pytest.approx(5.0)


def test_a_short_nap_between_two_looks_does_not_count_as_exercise() -> None:
    mat = on_the_mat(HOLD)
    mat.boot += 1.5
    mat.wait(0.1)
    assert (mat.state.status, mat.state.active_s) == (Status.RUNNING, pytest.approx(0.1))


def test_sleep_during_a_pause_is_just_a_longer_pause() -> None:
    mat = on_the_mat(HOLD)
    mat.do("pause")
    mat.boot += 3600
    mat.do("poll")
    mat.boot += 3600
    mat.do("resume")
    mat.wait(1)
    assert (mat.state.status, mat.state.active_s) == (Status.RUNNING, pytest.approx(1))


@pytest.mark.parametrize(
    ("action", "event"),
    [
        ("hurt", EventKind.HURT),
        ("skip", EventKind.SEGMENT),
        ("back", EventKind.WENT_BACK),
        ("prolong", EventKind.PROLONGED),
        ("end_early", EventKind.ENDED_EARLY),
    ],
)
def test_what_is_asked_right_after_sleep_is_not_lost(action: str, event: EventKind) -> None:
    mat = on_the_mat(HOLD)
    mat.wait(1)
    mat.boot += 60
    told = kinds(mat.do(action))
    assert told[0] is EventKind.SLEPT
    assert event in told
    assert mat.state.status is not Status.RUNNING


def test_after_sleep_the_step_can_be_done_from_its_beginning() -> None:
    mat = on_the_mat(HOLD)
    mat.run(20)
    mat.boot += 600
    mat.do("poll")
    tick = mat.do("restart_step")
    assert kinds(tick) == [EventKind.WENT_BACK, EventKind.SEGMENT, EventKind.RESUMED]
    assert tick.events[0].seconds == pytest.approx(15)
    assert tick.cue == Cue(0.0, CueKind.START)
    assert (mat.state.status, mat.state.position) == (Status.RUNNING, Position(1, 0.0))


# --- moving along --------------------------------------------------------------------------------


def test_skipping_work_tells_how_much_of_it_was_done() -> None:
    mat = on_the_mat(HOLD, HOLD)
    mat.run(11)
    tick = mat.do("skip")
    assert kinds(tick) == [EventKind.STEP_SKIPPED, EventKind.SEGMENT]
    assert (tick.events[0].segment, tick.events[0].seconds) == (1, pytest.approx(6))
    assert tick.cue == Cue(0.0, CueKind.REST)
    assert mat.state.position == Position(2, 0.0)


def test_skipping_a_pause_is_not_told_as_skipped_work() -> None:
    mat = on_the_mat(HOLD)
    assert kinds(mat.do("skip")) == [EventKind.SEGMENT]


def test_skipping_the_last_segment_ends_the_session() -> None:
    mat = on_the_mat(HOLD)
    mat.do("skip")
    tick = mat.do("skip")
    assert kinds(tick) == [EventKind.STEP_SKIPPED, EventKind.FINISHED]
    assert tick.cue is not None
    assert tick.cue.kind is CueKind.END


def test_a_paused_session_stays_paused_when_moved() -> None:
    mat = on_the_mat(HOLD, HOLD)
    mat.do("pause")
    for action in ("skip", "back", "prolong"):
        mat.do(action)
        assert mat.state.status is Status.PAUSED, action


def test_back_restarts_the_exercise() -> None:
    mat = on_the_mat(HOLD, HOLD)
    mat.wait(4)
    mat.wait(4)
    tick = mat.do("back")
    assert kinds(tick) == [EventKind.WENT_BACK, EventKind.SEGMENT]
    assert tick.events[0].seconds == 3
    assert mat.state.position == Position(1, 0.0)


def test_back_in_the_first_seconds_leads_to_the_exercise_before() -> None:
    mat = on_the_mat(HOLD, HOLD)
    mat.run(5 + 30 + 10 + 2.9)
    assert mat.state.position.index == 3
    mat.do("back")
    assert mat.state.position == Position(1, 0.0)


def test_back_in_a_pause_leads_to_the_exercise_before() -> None:
    mat = on_the_mat(HOLD, HOLD)
    mat.run(5 + 30 + 9)
    assert mat.state.segment.kind is SegmentKind.REST
    mat.do("back")
    assert mat.state.position == Position(1, 0.0)


def test_back_at_the_beginning_begins_again() -> None:
    mat = on_the_mat(HOLD)
    mat.run(6)
    mat.do("back")
    assert mat.state.position == Position(0, 0.0)
    mat.run(3)
    mat.do("back")
    assert mat.state.position == Position(0, 0.0)


def test_a_second_pass_gives_all_its_cues_again_for_the_length_it_has() -> None:
    mat = on_the_mat(Dose(hold_s=10), ready_s=0)
    mat.run(8.5)
    mat.do("prolong")
    mat.do("back")
    cues = mat.run(20)
    assert [(round(cue.at), cue.number) for cue in cues if cue.kind is CueKind.COUNT] == [
        (17, 3),
        (18, 2),
        (19, 1),
    ]
    assert [cue.at for cue in cues if cue.kind is CueKind.HALF] == [10]


def test_ten_seconds_more_lengthen_segment_and_session() -> None:
    mat = on_the_mat(HOLD)
    mat.run(6)
    left = mat.state.total_remaining
    (event,) = mat.do("prolong").events
    assert (event.kind, event.seconds, event.segment) == (EventKind.PROLONGED, 10, 1)
    assert event.into == pytest.approx(1)
    assert mat.state.shown_second == 39
    assert mat.state.total_remaining == pytest.approx(left + 10)


def test_more_time_asked_for_late_plays_the_cue_that_was_due() -> None:
    mat = on_the_mat(HOLD)
    mat.mono += 2.0
    mat.boot += 2.0
    assert mat.do("prolong").cue == Cue(2.0, CueKind.COUNT, 3)


# --- this hurts (E 11) ---------------------------------------------------------------------------


def test_this_hurts_is_kept_and_everything_stands_still() -> None:
    mat = on_the_mat(HOLD)
    mat.run(9)
    (event,) = mat.do("hurt").events
    assert (event.kind, event.segment) == (EventKind.HURT, 1)
    assert event.into == pytest.approx(4)
    assert (mat.state.status, mat.state.reason) == (Status.PAUSED, PauseReason.HURT)
    mat.wait(60)
    assert mat.state.active_s == pytest.approx(9)


def test_this_hurts_is_kept_in_a_pause_too() -> None:
    mat = on_the_mat(HOLD)
    mat.do("pause")
    assert kinds(mat.do("hurt")) == [EventKind.HURT]
    assert mat.state.reason is PauseReason.HURT


def test_in_the_pause_after_an_exercise_it_is_that_one_that_hurt() -> None:
    mat = on_the_mat(HOLD, HOLD)
    mat.run(5 + 30 + 4)
    (event,) = mat.do("hurt").events
    assert (event.segment, event.into) == (1, 30.0)
    assert mat.state.hurt == {0}
    assert mat.state.behind
    mat.do("resume")
    mat.run(8)
    assert not mat.state.behind


def test_between_two_sets_and_before_the_first_it_is_the_exercise_at_hand() -> None:
    mat = on_the_mat(Dose(hold_s=30, sets=2))
    mat.do("hurt")
    assert mat.ticks[-1].events[-1].segment == 0
    mat.do("resume")
    mat.run(5 + 30 + 4)
    assert mat.do("hurt").events[-1].segment == 1
    assert not mat.state.behind


def test_what_hurt_in_the_last_moment_is_kept() -> None:
    mat = on_the_mat(HOLD)
    mat.run(5 + 29.9)
    mat.mono += 0.2
    mat.boot += 0.2
    tick = mat.do("hurt")
    assert kinds(tick) == [EventKind.STEP_DONE, EventKind.HURT, EventKind.FINISHED]
    assert mat.state.over


def test_going_on_easier_is_kept() -> None:
    mat = on_the_mat(HOLD)
    mat.do("hurt")
    mat.mono += 40
    assert kinds(mat.do("ease", EASIER)) == [EventKind.EASED, EventKind.RESUMED]
    mat.wait(1)
    assert mat.state.active_s == pytest.approx(1)
    assert mat.do("ease", EASIER).events == (), "nothing was stopped"


# --- leaving an exercise that hurts --------------------------------------------------------------

SIDES = Dose(hold_s=30, each_side=True)
SETS = Dose(hold_s=30, sets=3)
# SIDES, HOLD: 0 ready 5 · 1 right 30 · 2 switch 5 · 3 left 30 · 4 rest 10 · 5 hold 30
# SETS, HOLD: 0 ready 5 · 1 set 30 · 2 rest 10 · 3 set 30 · 4 rest 10 · 5 set 30 · 6 rest · 7 hold


def hurt_after(seconds: float, *doses: Dose, rest_s: int = 10) -> Mat:
    mat = on_the_mat(*doses, rest_s=rest_s)
    mat.run(seconds)
    mat.do("hurt")
    return mat


def test_an_exercise_that_hurts_is_left_with_its_other_side() -> None:
    mat = hurt_after(15, SIDES, HOLD)
    tick = mat.do("skip_exercise")
    assert kinds(tick) == [EventKind.STEP_SKIPPED, EventKind.SEGMENT, EventKind.RESUMED]
    assert (tick.events[0].segment, tick.events[0].seconds) == (1, pytest.approx(10))
    assert tick.cue == Cue(0.0, CueKind.REST)
    assert mat.state.position == Position(4, 0.0)
    assert (mat.state.segment.kind, mat.state.status) == (SegmentKind.REST, Status.RUNNING)


def test_an_exercise_that_hurts_is_left_with_its_other_sets() -> None:
    mat = hurt_after(15, SETS, HOLD)
    mat.do("skip_exercise")
    assert mat.state.position == Position(6, 0.0)


def test_in_a_switch_the_other_side_is_left() -> None:
    mat = hurt_after(37, SIDES, HOLD)
    assert kinds(mat.do("skip_exercise")) == [EventKind.SEGMENT, EventKind.RESUMED]
    assert mat.state.position == Position(4, 0.0)


def test_in_a_rest_between_sets_the_sets_to_come_are_left() -> None:
    mat = hurt_after(37, SETS, HOLD)
    mat.do("skip_exercise")
    assert mat.state.position == Position(6, 0.0)


def test_in_a_rest_the_exercise_that_hurt_is_behind_and_the_rest_goes_on() -> None:
    mat = hurt_after(37, HOLD, HOLD)
    before = mat.state.position
    assert kinds(mat.do("skip_exercise")) == [EventKind.RESUMED]
    assert mat.state.position == before
    assert mat.state.status is Status.RUNNING


def test_without_a_pause_between_it_leads_to_the_next_exercise() -> None:
    mat = hurt_after(15, SIDES, HOLD, rest_s=0)
    mat.do("skip_exercise")
    assert (mat.state.segment.kind, mat.state.segment.step) == (SegmentKind.HOLD, 1)


def test_leaving_the_last_exercise_ends_the_session() -> None:
    mat = hurt_after(15, SIDES)
    tick = mat.do("skip_exercise")
    assert kinds(tick) == [EventKind.STEP_SKIPPED, EventKind.FINISHED]
    assert tick.cue is not None
    assert tick.cue.kind is CueKind.END
    assert mat.state.over


# --- repetitions ---------------------------------------------------------------------------------


def test_repetitions_are_counted_from_one_and_never_past_the_last() -> None:
    mat = on_the_mat(CATS, ready_s=0)
    reps = []
    for _ in range(239):
        reps.append(mat.state.rep)
        mat.wait(0.1)
    assert reps == sorted(reps)
    assert (reps[0], reps[59], reps[60], reps[-1]) == (1, 1, 2, 4)
    mat.wait(0.1)
    assert mat.state.rep == 4
    assert on_the_mat(HOLD).state.rep == 0


def test_each_repetition_has_two_halves() -> None:
    mat = on_the_mat(CATS, ready_s=0)
    phases = []
    for _ in range(12):
        phases.append((mat.state.phase, round(mat.state.next_change_s, 3)))
        mat.wait(1.0)
    assert [phase for phase, _ in phases] == [0, 0, 0, 1, 1, 1] * 2
    assert on_the_mat(HOLD).state.phase == 0


def test_the_turn_of_a_repetition_is_a_change_to_look_at() -> None:
    mat = on_the_mat(Dose(reps=4, tempo_s=2.5), ready_s=0)
    mat.wait(1.1)
    assert mat.state.next_change_s == pytest.approx(0.15, abs=1e-5)


# --- what comes ----------------------------------------------------------------------------------


def test_the_next_work_is_known_during_pauses_and_work() -> None:
    mat = on_the_mat(HOLD, HOLD)
    assert mat.state.upcoming == 1
    mat.do("skip")
    assert mat.state.upcoming == 3
    mat.do("skip")
    assert mat.state.upcoming == 3
    mat.do("skip")
    assert mat.state.upcoming is None
