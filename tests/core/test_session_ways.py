"""Easier, harder, shorter: a session changed while it runs (ux.md E 8 and E 11)."""

import pytest
from msgspec.structs import replace

from backcare_desktop.core.dose import Dose, Side
from backcare_desktop.core.exercise import Variant
from backcare_desktop.core.routine import Plan, PlannedStep
from backcare_desktop.core.session_state import EventKind, Status
from backcare_desktop.core.timeline import Cue, CueKind, SegmentKind, build
from backcare_desktop.core.variation import Change, Variation, Way, change, planned_ways
from tests.core.test_routine import exercise
from tests.core.test_session import CATS, HOLD, Mat, kinds, on_the_mat

LONG = Dose(hold_s=240)
SIDES = Dose(hold_s=20, sets=2, each_side=True)
SOFTER = Change(Variation(Way.EASIER, "x0"), 0.0)
HALVED = Change(Variation(Way.EASIER, "x0"), 15.0)
PLANNED = Change(Variation(Way.AS_PLANNED, "x0"), 0.0)
HEAVIER = Change(Variation(Way.HARDER, "other"), 30.0)


def in_work(*doses: Dose, seconds: float = 12.0) -> Mat:
    """Some seconds into the first exercise."""
    mat = on_the_mat(*(doses or (HOLD,)))
    mat.run(5 + seconds)
    return mat


# --- the ladder ----------------------------------------------------------------------------------


def test_there_is_one_rung_each_way() -> None:
    assert (Way.AS_PLANNED.easier, Way.AS_PLANNED.harder) == (Way.EASIER, Way.HARDER)
    assert (Way.EASIER.easier, Way.EASIER.harder) == (None, Way.AS_PLANNED)
    assert (Way.HARDER.easier, Way.HARDER.harder) == (Way.AS_PLANNED, None)


def test_what_only_is_told_differently_goes_on_where_it_was() -> None:
    mat = in_work()
    tick = mat.do("vary", SOFTER)
    assert kinds(tick) == [EventKind.EASIER]
    assert tick.cue == Cue(mat.state.position.into, CueKind.WAY)
    assert (mat.state.shown_second, mat.state.way) == (18, Way.EASIER)
    assert mat.state.status is Status.RUNNING


def test_another_length_begins_the_set_anew_and_keeps_what_was_done_of_it() -> None:
    mat = in_work()
    tick = mat.do("vary", HALVED)
    assert kinds(tick) == [EventKind.EASIER, EventKind.WENT_BACK, EventKind.SEGMENT]
    changed, back, _ = tick.events
    assert changed.seconds == 15.0
    assert back.seconds == pytest.approx(12.0)
    assert (mat.state.segment.kind, mat.state.shown_second) == (SegmentKind.READY, 5)
    cues = [cue.kind for cue in mat.run(5 + 14.5)]
    assert cues == [CueKind.COUNT] * 3 + [CueKind.START] + [CueKind.COUNT] * 3, "15 s: no half-way"


def test_in_the_pause_before_a_set_begun_anew_it_is_that_exercise_that_hurt_and_is_left() -> None:
    mat = on_the_mat(HOLD, HOLD, HOLD)
    mat.run(5 + 30 + 10 + 12)
    begun = mat.state.position
    mat.do("vary", HALVED)
    assert mat.state.segment.kind is SegmentKind.REST
    (event,) = mat.do("hurt").events
    assert (event.segment, event.into) == (begun.index, pytest.approx(begun.into))
    assert mat.state.hurt == {1}
    assert not mat.state.behind
    mat.do("skip_exercise")
    assert mat.state.segment.step == 2


def test_without_a_pause_before_it_the_set_begins_at_once() -> None:
    mat = on_the_mat(HOLD, ready_s=0)
    mat.run(12)
    mat.do("vary", HALVED)
    assert (mat.state.segment.kind, mat.state.remaining) == (SegmentKind.HOLD, 15.0)


def test_the_second_side_begins_with_its_own_switch() -> None:
    mat = in_work(SIDES, seconds=20 + 10 + 20 + 5 + 3)
    assert mat.state.segment.side is Side.LEFT
    mat.do("vary", HALVED)
    assert (mat.state.segment.kind, mat.state.segment.side) == (SegmentKind.SWITCH, Side.LEFT)


def test_the_other_sets_and_the_other_side_change_with_it() -> None:
    mat = in_work(SIDES, HOLD)
    mat.do("vary", HALVED)
    lengths = {
        (segment.step, segment.side, segment.set_no): segment.duration
        for segment in mat.state.timeline.segments
        if segment.kind.is_work
    }
    for side in (Side.LEFT, Side.RIGHT):
        assert [lengths[0, side, number] for number in (1, 2)] == [15.0, 15.0]
    assert lengths[1, None, 1] == 30.0, "the next exercise stays as it was"


def test_repetitions_change_in_number_and_keep_their_tempo() -> None:
    mat = in_work(CATS)
    mat.do("vary", Change(Variation(Way.EASIER, "x0"), 12.0))
    mat.run(6)
    assert (mat.state.segment.reps, mat.state.segment.tempo_s) == (2, 6.0)


def test_a_long_hold_keeps_its_rounds() -> None:
    mat = in_work(LONG)
    before = len(mat.state.timeline.segments)
    mat.do("vary", Change(Variation(Way.EASIER, "x0"), 120.0))
    rounds = [segment.duration for segment in mat.state.timeline.segments if segment.kind.is_work]
    assert rounds == [40.0, 40.0, 40.0]
    assert len(mat.state.timeline.segments) == before


def test_a_long_hold_begins_with_its_first_round_and_stays_countable() -> None:
    mat = in_work(LONG, seconds=100)
    assert mat.state.segment.round_no == 2
    mat.do("vary", Change(Variation(Way.HARDER, "x0"), 480.0))
    assert mat.state.segment.kind is SegmentKind.READY
    rounds = [segment.duration for segment in mat.state.timeline.segments if segment.kind.is_work]
    assert rounds == [99.0, 99.0, 99.0], "two digits"


def test_in_a_pause_it_is_the_exercise_to_come_that_changes() -> None:
    mat = on_the_mat(HOLD, HOLD)
    mat.run(5 + 30 + 4)
    assert mat.state.segment.kind is SegmentKind.REST
    tick = mat.do("vary", HALVED)
    assert kinds(tick) == [EventKind.EASIER], "the pause goes on"
    assert mat.state.shown_second == 6
    assert [s.duration for s in mat.state.timeline.segments if s.kind.is_work] == [30.0, 15.0]


def test_a_paused_session_stays_paused() -> None:
    mat = in_work()
    mat.do("pause")
    mat.do("vary", HALVED)
    assert mat.state.status is Status.PAUSED
    mat.wait(60)
    assert mat.state.remaining == 5.0


def test_there_is_a_way_back() -> None:
    mat = in_work()
    for way, kind in ((SOFTER, EventKind.EASIER), (PLANNED, EventKind.AS_PLANNED)):
        assert kinds(mat.do("vary", way)) == [kind]
    assert mat.state.way is Way.AS_PLANNED
    assert kinds(mat.do("vary", HEAVIER))[0] is EventKind.HARDER
    assert mat.state.variation == Variation(Way.HARDER, "other")


def test_a_rung_is_not_skipped() -> None:
    mat = in_work()
    mat.do("vary", SOFTER)
    assert mat.do("vary", HEAVIER).events == ()
    assert mat.do("vary", SOFTER).events == ()


def test_each_exercise_has_its_own_way() -> None:
    mat = in_work(HOLD, HOLD)
    mat.do("vary", SOFTER)
    mat.do("skip_exercise")
    assert mat.state.way is Way.AS_PLANNED
    mat.do("back")
    assert mat.state.way is Way.EASIER


def test_where_it_hurt_nothing_harder_is_offered() -> None:
    mat = in_work(HOLD, HOLD)
    mat.do("hurt")
    assert mat.state.harder is None
    mat.do("ease", SOFTER)
    assert mat.state.harder is Way.AS_PLANNED, "what was eased can be taken back"
    mat.do("vary", PLANNED)
    assert mat.state.harder is None
    assert mat.do("vary", HEAVIER).events == ()
    mat.do("skip_exercise")
    assert mat.state.harder is Way.HARDER, "another exercise is another matter"


def test_eased_because_of_pain_can_be_shorter_too() -> None:
    mat = in_work()
    mat.do("hurt")
    mat.wait(40)
    tick = mat.do("ease", HALVED)
    assert kinds(tick) == [
        *(EventKind.EASED, EventKind.WENT_BACK, EventKind.SEGMENT, EventKind.RESUMED),
    ]
    assert mat.state.segment.kind is SegmentKind.READY
    assert mat.state.status is Status.RUNNING


# --- ten seconds less ----------------------------------------------------------------------------


def test_ten_seconds_less() -> None:
    mat = in_work(seconds=10)
    (event,) = mat.do("shorten").events
    assert (event.kind, event.seconds) == (EventKind.SHORTENED, 10.0)
    assert mat.state.shown_second == 10


def test_the_count_of_three_is_always_left() -> None:
    mat = in_work(seconds=22)
    mat.do("shorten")
    assert mat.state.remaining == pytest.approx(3.05)
    assert [cue.number for cue in mat.run(3)] == [3, 2, 1]
    assert mat.do("shorten").events == (), "there is nothing left to take"


def test_a_pause_can_be_shorter_too() -> None:
    mat = on_the_mat(HOLD, HOLD)
    mat.run(5 + 30 + 1)
    mat.do("shorten")
    assert (mat.state.segment.kind, mat.state.shown_second) == (SegmentKind.REST, 4)


def test_whole_repetitions_are_taken_off_and_the_one_being_done_is_finished() -> None:
    mat = in_work(CATS, seconds=7)
    mat.do("shorten")
    assert (mat.state.segment.reps, mat.state.segment.duration) == (2, 12.0)
    assert mat.do("shorten").events == ()


def test_a_half_that_was_told_is_not_told_again() -> None:
    mat = in_work(Dose(hold_s=60), seconds=31)
    mat.do("shorten")
    mat.do("prolong")
    assert CueKind.HALF not in [cue.kind for cue in mat.run(28)]


def test_what_waits_for_the_person_has_no_time_to_take() -> None:
    mat = in_work(Dose(hold_s=30, untimed=True))
    assert mat.do("shorten").events == ()


def test_no_more_time_is_given_than_two_digits_can_count() -> None:
    mat = in_work(Dose(hold_s=90), seconds=10)
    mat.do("prolong")
    assert mat.state.shown_second == 90
    mat.do("prolong")
    assert mat.state.shown_second == 99
    assert mat.do("prolong").events == ()


# --- what an exercise becomes --------------------------------------------------------------------

STEP = PlannedStep("x", Dose(reps=10, tempo_s=4.0), 10)


def known(variant: Variant) -> Change:
    return change(Way.AS_PLANNED, Way.EASIER, STEP, replace(exercise("x"), easier_variant=variant))


def test_a_variant_with_another_dose_takes_another_time() -> None:
    assert known(Variant("Half", "Do half.", 0.5)) == Change(Variation(Way.EASIER, "x"), 20.0)


def test_a_variant_that_is_another_exercise_begins_anew() -> None:
    other = known(Variant("Other", "Do the other.", exercise_id="y"))
    assert other == Change(Variation(Way.EASIER, "y"), 40.0)


def test_a_variant_in_words_changes_no_time() -> None:
    assert known(Variant("Smaller", "Make it smaller.")) == Change(Variation(Way.EASIER, "x"), 0.0)


def test_the_way_back_leads_to_what_was_planned() -> None:
    halved = replace(exercise("x"), easier_variant=Variant("Half", "Do half.", 0.5))
    back = change(Way.EASIER, Way.AS_PLANNED, STEP, halved)
    assert back == Change(Variation(Way.AS_PLANNED, "x"), 40.0)


def test_an_exercise_without_a_description_can_still_be_done_more_easily() -> None:
    assert change(Way.AS_PLANNED, Way.EASIER, STEP, None) == Change(Variation(Way.EASIER, "x"), 0.0)


# --- planned in another way ----------------------------------------------------------------------


def test_a_step_planned_in_a_way_goes_from_there_and_back_to_the_same_length() -> None:
    taps = Variant("Shoulder taps", "Tap.", dose_factor=0.5)
    plank = replace(exercise("plank"), harder_variant=taps)
    step = PlannedStep("plank", Dose(hold_s=15), 30, Way.HARDER)
    assert planned_ways((step,)) == {0: Variation(Way.HARDER, "plank")}
    down = change(Way.HARDER, Way.AS_PLANNED, step, plank)
    assert (down.to.way, down.set_s) == (Way.AS_PLANNED, 30.0)
    up = change(Way.AS_PLANNED, Way.HARDER, step, plank)
    assert (up.to.way, up.set_s) == (Way.HARDER, 15.0)


def test_one_side_alone_is_laid_out_without_a_switch() -> None:
    step = PlannedStep("bird-dog", Dose(reps=6, tempo_s=8.0, sets=2), 30, side=Side.LEFT)
    work = [s for s in build(Plan((step,))).segments if s.kind.is_work]
    assert [(s.side, s.set_no) for s in work] == [(Side.LEFT, 1), (Side.LEFT, 2)]


def test_a_step_is_done_on_one_side_or_on_each() -> None:
    with pytest.raises(ValueError, match="one side"):
        PlannedStep("bird-dog", Dose(hold_s=6, each_side=True), 30, side=Side.LEFT)
