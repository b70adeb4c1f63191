"""A routine laid out in time: segments, sides, cues, and where a second leads."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.dose import Dose, Side
from backcare_desktop.core.routine import Plan, PlannedStep
from backcare_desktop.core.timeline import (
    HALF_WAY_FROM_S,
    LONGEST_COUNTDOWN_S,
    Cue,
    CueKind,
    Position,
    Segment,
    SegmentKind,
    Timeline,
    build,
)

doses = st.one_of(
    st.builds(Dose, st.integers(1, 300), sets=st.integers(1, 3), each_side=st.booleans()),
    st.builds(
        Dose,
        st.just(0),
        st.integers(1, 20),
        st.floats(1, 7),
        sets=st.integers(1, 3),
        each_side=st.booleans(),
    ),
)
plans = st.builds(
    Plan,
    st.lists(
        st.builds(PlannedStep, st.just("x"), doses, st.integers(0, 20)), min_size=1, max_size=4
    ).map(tuple),
    st.integers(0, 10),
    st.integers(0, 10),
)


def laid_out(*doses: Dose, rest_s: int = 15, ready_s: int = 5, switch_s: int = 5) -> Timeline:
    steps = tuple(PlannedStep(f"exercise-{n}", dose, rest_s) for n, dose in enumerate(doses))
    return build(Plan(steps, ready_s, switch_s))


def kinds(line: Timeline) -> list[SegmentKind]:
    return [segment.kind for segment in line.segments]


def told(segment: Segment, kind: CueKind) -> list[float]:
    return [cue.at for cue in segment.cues if cue.kind is kind]


READY, HOLD, REPS, SWITCH, REST = SegmentKind


def test_only_holds_and_repetitions_are_work() -> None:
    assert [kind.is_work for kind in SegmentKind] == [False, True, True, False, False]


# --- order ---------------------------------------------------------------------------------------


def test_each_side_is_a_timed_half_with_a_switch_of_its_own() -> None:
    line = laid_out(Dose(hold_s=30, each_side=True), switch_s=7)
    assert kinds(line) == [READY, HOLD, SWITCH, HOLD]
    assert [segment.duration for segment in line.segments] == [5, 30, 7, 30]
    assert [s.side for s in line.segments] == [Side.RIGHT, Side.RIGHT, Side.LEFT, Side.LEFT]


def test_all_sets_of_one_side_come_before_the_other() -> None:
    line = laid_out(Dose(hold_s=10, sets=2, each_side=True), rest_s=8)
    assert kinds(line) == [READY, HOLD, REST, HOLD, SWITCH, HOLD, REST, HOLD]
    work = [segment for segment in line.segments if segment.kind.is_work]
    assert [(s.side, s.set_no, s.sets) for s in work] == [
        (Side.RIGHT, 1, 2),
        (Side.RIGHT, 2, 2),
        (Side.LEFT, 1, 2),
        (Side.LEFT, 2, 2),
    ]


def test_a_pause_tells_of_what_comes_and_lasts_as_the_step_before_asks() -> None:
    steps = (
        PlannedStep("a", Dose(hold_s=30), 12),
        PlannedStep("b", Dose(reps=5, tempo_s=4, each_side=True), 99),
    )
    line = build(Plan(steps))
    rest = line.segments[2]
    assert (rest.kind, rest.duration, rest.step, rest.side) == (REST, 12, 1, Side.RIGHT)
    assert (rest.reps, rest.tempo_s) == (0, 0)
    assert kinds(line)[-1] is REPS, "nobody rests after the last step"


def test_pauses_of_no_length_are_left_out() -> None:
    line = laid_out(
        Dose(hold_s=5, sets=2, each_side=True), Dose(hold_s=5), rest_s=0, ready_s=0, switch_s=0
    )
    assert kinds(line) == [HOLD] * 5


def test_a_hold_that_two_digits_can_not_count_is_split_into_equal_rounds() -> None:
    (whole,) = laid_out(Dose(hold_s=LONGEST_COUNTDOWN_S), ready_s=0).segments
    assert (whole.duration, whole.round_no, whole.rounds) == (99, 1, 1)
    rounds = laid_out(Dose(hold_s=200), ready_s=0).segments
    assert [segment.round_no for segment in rounds] == [1, 2, 3]
    assert {segment.rounds for segment in rounds} == {3}
    assert sum(segment.duration for segment in rounds) == pytest.approx(200)
    assert all(segment.duration <= LONGEST_COUNTDOWN_S for segment in rounds)


def test_repetitions_are_never_split() -> None:
    (reps,) = laid_out(Dose(reps=50, tempo_s=6.0), ready_s=0).segments
    assert (reps.duration, reps.reps, reps.tempo_s, reps.rounds) == (300, 50, 6.0, 1)


# --- cues ----------------------------------------------------------------------------------------


def test_every_segment_begins_with_the_cue_of_its_kind() -> None:
    line = laid_out(Dose(hold_s=30, each_side=True), Dose(reps=3, tempo_s=2))
    assert [segment.cues[0] for segment in line.segments] == [
        Cue(0.0, kind)
        for kind in (
            CueKind.GET_READY,
            CueKind.START,
            CueKind.SWITCH,
            CueKind.START,
            CueKind.REST,
            CueKind.START,
        )
    ]


def test_three_two_one_comes_before_zero_never_after() -> None:
    for segment in laid_out(Dose(hold_s=30, each_side=True), Dose(hold_s=10)).segments:
        counts = [(cue.at, cue.number) for cue in segment.cues if cue.kind is CueKind.COUNT]
        assert counts == [(segment.duration - n, n) for n in (3, 2, 1)]


def test_a_short_segment_counts_only_what_fits_into_it() -> None:
    (hold,) = laid_out(Dose(hold_s=3), ready_s=0).segments
    assert told(hold, CueKind.COUNT) == [1, 2]
    (blink,) = laid_out(Dose(hold_s=1), ready_s=0).segments
    assert blink.cues == (Cue(0.0, CueKind.START),)


def test_half_way_is_told_from_twenty_seconds_on() -> None:
    (short,) = laid_out(Dose(hold_s=HALF_WAY_FROM_S - 1), ready_s=0).segments
    (long,) = laid_out(Dose(hold_s=HALF_WAY_FROM_S), ready_s=0).segments
    assert told(short, CueKind.HALF) == []
    assert told(long, CueKind.HALF) == [10]


def test_only_a_hold_has_a_half_not_a_long_rest() -> None:
    rest = laid_out(Dose(hold_s=30), Dose(hold_s=30), rest_s=60).segments[2]
    assert told(rest, CueKind.HALF) == []


@pytest.mark.parametrize(("hold_s", "half"), [(120, 60), (150, 75), (270, 135), (400, 200)])
def test_a_hold_in_rounds_has_one_half_and_it_is_that_of_the_whole(hold_s: int, half: int) -> None:
    line = laid_out(Dose(hold_s=hold_s), ready_s=0)
    halves = [
        start + at
        for start, segment in zip(line.starts, line.segments, strict=False)
        for at in told(segment, CueKind.HALF)
    ]
    assert halves == [pytest.approx(half)]


def test_repetitions_are_counted_aloud_from_the_second_on() -> None:
    (reps,) = laid_out(Dose(reps=3, tempo_s=4.0), ready_s=0).segments
    assert reps.cues == (
        Cue(0.0, CueKind.START),
        Cue(4.0, CueKind.REP, 2),
        Cue(8.0, CueKind.REP, 3),
    )


@given(plans)
def test_cues_lie_inside_their_segment_in_order_of_time(plan: Plan) -> None:
    for segment in build(plan).segments:
        times = [cue.at for cue in segment.cues]
        assert times == sorted(times)
        assert times[0] == 0.0
        assert times[-1] < segment.duration


# --- looking up ----------------------------------------------------------------------------------


def test_a_boundary_belongs_to_the_segment_that_begins_there() -> None:
    line = laid_out(Dose(hold_s=30))
    assert line.at(0) == Position(0, 0)
    assert line.at(5) == Position(1, 0)
    assert line.at(34.5) == Position(1, 29.5)
    assert line.at(35) is None
    assert line.at(1e9) is None


def test_before_the_beginning_is_the_beginning() -> None:
    assert laid_out(Dose(hold_s=30)).at(-1) == Position(0, 0)


@given(plans, st.floats(0, 1))
def test_looking_up_agrees_with_the_starts(plan: Plan, share: float) -> None:
    line = build(plan)
    assert line.duration == pytest.approx(sum(segment.duration for segment in line.segments))
    for index, (start, end) in enumerate(itertools.pairwise(line.starts)):
        assert line.at(start) == Position(index, 0.0)
        position = line.at(start + share * (end - start) * 0.999)
        assert position is not None
        assert position.index == index
        assert 0 <= position.into < line.segments[index].duration
    assert line.at(line.duration) is None


# --- growing -------------------------------------------------------------------------------------


def test_growing_moves_the_count_and_everything_after() -> None:
    line = laid_out(Dose(hold_s=15), Dose(hold_s=15))
    longer = line.prolonged(1, 10, into=4.0)
    assert longer.segments[1].duration == 25
    assert told(longer.segments[1], CueKind.COUNT) == [22, 23, 24]
    assert told(longer.segments[1], CueKind.HALF) == [12.5]
    assert longer.starts == (0, 5, 30, 45, 60)
    assert (line.segments[0], line.segments[2:]) == (longer.segments[0], longer.segments[2:])


def test_cues_already_given_stay_and_come_again_for_the_new_end() -> None:
    line = laid_out(Dose(hold_s=15), ready_s=0).prolonged(0, 10, into=13.5)
    assert told(line.segments[0], CueKind.COUNT) == [12, 13, 22, 23, 24]


@pytest.mark.parametrize(("into", "halves"), [(14.9, [20]), (15.0, [15]), (25.0, [15])])
def test_a_half_that_was_told_is_not_told_again(into: float, halves: list[float]) -> None:
    line = laid_out(Dose(hold_s=30), ready_s=0).prolonged(0, 10, into=into)
    assert told(line.segments[0], CueKind.HALF) == halves


def test_repetitions_are_added_whole() -> None:
    line = laid_out(Dose(reps=3, tempo_s=6.0), ready_s=0).prolonged(0, 10, into=1.0)
    (segment,) = line.segments
    assert (segment.reps, segment.duration) == (5, 30)
    assert told(segment, CueKind.REP) == [6, 12, 18, 24]


def test_a_cue_at_the_very_moment_is_there_once() -> None:
    line = laid_out(Dose(reps=3, tempo_s=6.0), ready_s=0).prolonged(0, 10, into=6.0)
    assert told(line.segments[0], CueKind.REP) == [6, 12, 18, 24]


def test_on_a_new_pass_the_cues_are_those_of_the_length_it_has_now() -> None:
    line = laid_out(Dose(hold_s=30), ready_s=0).prolonged(0, 10, into=28.5).renewed(0)
    (segment,) = line.segments
    assert segment.duration == 40
    assert told(segment, CueKind.COUNT) == [37, 38, 39]
    assert told(segment, CueKind.HALF) == [20]


@given(plans, st.data())
def test_growing_never_takes_time_away(plan: Plan, data: st.DataObject) -> None:
    line = build(plan)
    index = data.draw(st.integers(0, len(line.segments) - 1))
    segment = line.segments[index]
    into = data.draw(st.floats(0, segment.duration))
    longer = line.prolonged(index, 10.0, into)
    grown = longer.segments[index].duration - segment.duration
    room = LONGEST_COUNTDOWN_S - (segment.duration - into)
    least = 10.0 if segment.reps else min(10.0, room)
    assert least - 1e-9 <= grown < 10.0 + max(1.0, segment.tempo_s)
    assert longer.duration == pytest.approx(line.duration + grown)
    assert longer.renewed(index).segments[index].cues[-1].at < longer.segments[index].duration
