"""Phases: criteria decide, the calendar guides, and a correction opens no gate."""

import itertools
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.clock import Moment, moment
from backcare_desktop.core.gates import Gate, GateTry, Standing, standing
from backcare_desktop.core.phase import (
    PHASES,
    Correction,
    PhaseStanding,
    allowed,
    by_calendar,
    gates_for_share,
    most_share,
    needed,
    phase_standing,
    phases_begun,
    usual_days,
)
from backcare_desktop.core.routine import RoutinePhase

ONSET = date(2026, 6, 10)
FIRST, DAYS, WEEK_2, WEEKS, FULL = PHASES


def day(number: int) -> date:
    return ONSET + timedelta(days=number)


def at(number: int, hour: int = 12) -> Moment:
    noon = datetime(2026, 6, 10, hour, tzinfo=UTC) + timedelta(days=number)
    return moment(noon, ZoneInfo("UTC"))


def tried(gate: Gate, number: int, *, met: bool = True, key: str = "") -> GateTry:
    return GateTry(key or f"{gate}-{number}-{met}", "e", gate, at(number), met)


def met_on(number: int, *gates: Gate) -> Standing:
    return standing(tried(gate, number) for gate in gates)


NOTHING = standing([])
ALL_FIVE = met_on(1, *Gate)


def today(number: int, gates: Standing, said: Correction | None = None) -> PhaseStanding:
    return phase_standing(ONSET, day(number), gates, said)


# --- the calendar --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "phase"),
    [
        (-3, FIRST),
        (0, FIRST),
        (1, FIRST),
        (2, DAYS),
        (4, DAYS),
        (5, WEEK_2),
        (13, WEEK_2),
        (14, WEEKS),
        (27, WEEKS),
        (28, FULL),
        (400, FULL),
    ],
)
def test_with_every_gate_met_the_calendar_guides(number: int, phase: RoutinePhase) -> None:
    assert by_calendar(ONSET, day(number)) is phase
    found = today(number, ALL_FIVE)
    assert (found.phase, found.by_calendar) == (phase, phase)
    assert found.held_back_by == () and not found.corrected


# --- the gates -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("gates", "phase"),
    [
        ((), DAYS),
        ((Gate.SITTING_WALKING, Gate.BODYWEIGHT_SQUAT), DAYS),
        ((Gate.STAIRS,), WEEK_2),
        ((Gate.STAIRS, Gate.SITTING_WALKING), WEEK_2),
        ((Gate.STAIRS, Gate.SITTING_WALKING, Gate.BODYWEIGHT_SQUAT), WEEK_2),
        (tuple(Gate)[:-1], WEEK_2),
        (tuple(Gate), FULL),
    ],
)
def test_gates_hold_a_phase_back_however_late_it_is(
    gates: tuple[Gate, ...], phase: RoutinePhase
) -> None:
    assert allowed(gates) is phase
    found = today(100, met_on(1, *gates))
    assert found.phase is phase
    assert found.held_back_by == tuple(gate for gate in Gate if gate not in gates)


def test_what_holds_back_is_what_the_calendars_phase_still_needs() -> None:
    assert today(6, NOTHING).held_back_by == (Gate.STAIRS,)
    assert today(15, met_on(1, Gate.STAIRS)).held_back_by == tuple(Gate)[1:]
    assert today(3, NOTHING).held_back_by == ()


def test_not_yet_takes_a_phase_back() -> None:
    tries = [*ALL_FIVE.tries, tried(Gate.STAIRS, 30, met=False)]
    assert today(30, standing(tries)).phase is DAYS
    assert today(30, standing([*tries, tried(Gate.STAIRS, 31)])).phase is FULL


def test_each_phase_needs_what_the_one_before_needs() -> None:
    for before, after in itertools.pairwise(PHASES):
        assert set(needed(before)) <= set(needed(after))
    assert needed(FULL) == tuple(Gate)


# --- since when ----------------------------------------------------------------------------------


def test_a_phase_begins_with_its_day_of_the_calendar() -> None:
    assert [today(number, ALL_FIVE).first_day for number in (0, 1, 4, 13, 20, 90)] == [
        day(each) for each in (0, 0, 2, 5, 14, 28)
    ]


def test_a_phase_begins_with_the_gate_that_opened_it() -> None:
    assert today(10, met_on(8, Gate.STAIRS)).first_day == day(8)
    assert today(7, NOTHING).first_day == day(2)


def test_a_phase_that_was_lost_and_won_again_begins_anew() -> None:
    tries = [tried(Gate.STAIRS, 6), tried(Gate.STAIRS, 8, met=False), tried(Gate.STAIRS, 11)]
    assert today(7, standing(tries[:1])).first_day == day(6)
    assert today(9, standing(tries[:2])).first_day == day(8)
    assert today(13, standing(tries)).first_day == day(11)


def test_a_phase_begins_today_when_its_gate_was_met_today() -> None:
    assert today(8, met_on(8, Gate.STAIRS)).first_day == day(8)


def test_a_correction_begins_a_phase() -> None:
    found = today(9, ALL_FIVE, Correction(WEEKS, at(7)))
    assert (found.phase, found.first_day) == (WEEKS, day(7))


# --- the person's own word -----------------------------------------------------------------------


def test_a_correction_takes_the_calendars_place() -> None:
    ahead = today(3, ALL_FIVE, Correction(WEEKS, at(3)))
    assert (ahead.phase, ahead.by_calendar, ahead.corrected) == (WEEKS, DAYS, True)
    behind = today(40, ALL_FIVE, Correction(DAYS, at(40)))
    assert (behind.phase, behind.by_calendar, behind.corrected) == (DAYS, FULL, True)


def test_a_correction_opens_no_gate() -> None:
    found = today(3, NOTHING, Correction(FULL, at(3)))
    assert found.phase is DAYS and found.held_back_by == tuple(Gate)


def test_a_correction_holds_until_a_gate_is_met_after_it() -> None:
    said = Correction(DAYS, at(20))
    before = [tried(gate, 6) for gate in tuple(Gate)[:-1]]
    assert today(25, standing(before), said).phase is DAYS
    then = standing([*before, tried(Gate.NEUTRAL_SPINE, 24)])
    found = today(25, then, said)
    assert (found.phase, found.corrected, found.first_day) == (WEEK_2, True, day(24))


def test_after_a_correction_back_one_gate_brings_one_phase_and_each_week_one_more() -> None:
    before = [tried(gate, 6) for gate in tuple(Gate)[:-1]]
    then = standing([*before, tried(Gate.NEUTRAL_SPINE, 60)])
    said = Correction(DAYS, at(50))
    found = [today(number, then, said) for number in (60, 66, 67, 73, 74, 90)]
    assert [each.phase for each in found] == [WEEK_2, WEEK_2, WEEKS, WEEKS, FULL, FULL]
    assert [each.first_day for each in found[1:]] == [day(n) for n in (60, 67, 67, 74, 74)]
    assert not found[-1].corrected


def test_a_gate_that_was_met_when_the_correction_was_made_does_not_end_it() -> None:
    gates = met_on(20, *Gate)
    assert today(25, gates, Correction(DAYS, at(20))).phase is DAYS


def test_answers_that_move_nothing_leave_a_correction_alone() -> None:
    said = Correction(WEEK_2, at(20))
    more = [tried(Gate.STAIRS, 21), tried(Gate.ROTATION, 22, met=False)]
    then = standing([*ALL_FIVE.tries, *more])
    assert today(25, then, said).phase is WEEK_2


def test_a_correction_ahead_of_the_calendar_stays_when_a_gate_is_met() -> None:
    said = Correction(WEEKS, at(6))
    before = met_on(5, *tuple(Gate)[:-1])
    then = standing([*before.tries, tried(Gate.NEUTRAL_SPINE, 7)])
    assert today(8, then, said).phase is WEEKS


def test_an_episode_does_not_stand_in_any_phase() -> None:
    with pytest.raises(ValueError, match="one phase"):
        Correction(RoutinePhase.ANY, at(0))


# --- what a phase allows -------------------------------------------------------------------------


def test_loads_begin_in_week_2_with_half() -> None:

    assert [f"{most_share(phase):.0%}" for phase in PHASES] == ["0%", "0%", "50%", "80%", "100%"]


@pytest.mark.parametrize(
    ("share", "phase"),
    [("0", FIRST), ("0.01", WEEK_2), ("0.5", WEEK_2), ("0.51", WEEKS), ("0.8", WEEKS), ("1", FULL)],
)
def test_a_share_needs_the_gates_of_the_first_phase_that_has_it(
    share: str, phase: RoutinePhase
) -> None:
    assert gates_for_share(Decimal(share)) == needed(phase)


def test_no_phase_has_more_than_the_usual_load() -> None:
    with pytest.raises(ValueError, match="usual load"):
        gates_for_share(Decimal("1.01"))


# --- whatever somebody does ----------------------------------------------------------------------

numbers = st.integers(0, 45)
histories = st.lists(st.tuples(st.sampled_from(Gate), numbers, st.booleans()), max_size=15).map(
    lambda found: [
        tried(gate, number, met=met, key=str(index))
        for index, (gate, number, met) in enumerate(found)
    ]
)
corrections = st.none() | st.builds(
    Correction, st.sampled_from(PHASES), st.builds(at, numbers, st.sampled_from((8, 18)))
)


@given(numbers, histories, corrections)
def test_no_phase_is_beyond_its_gates(
    number: int, tries: list[GateTry], said: Correction | None
) -> None:
    gates = standing(tries)
    found = today(number, gates, said)
    assert set(needed(found.phase)) <= gates.met
    assert not set(found.held_back_by) & gates.met
    assert ONSET <= found.first_day <= day(number)
    if said is None:
        assert not found.corrected
        assert PHASES.index(found.phase) <= PHASES.index(found.by_calendar)
        assert (found.phase is found.by_calendar) == (found.held_back_by == ())


@given(numbers, histories, corrections, st.sampled_from(Gate))
def test_one_more_gate_met_never_moves_a_phase_back(
    number: int, tries: list[GateTry], said: Correction | None, gate: Gate
) -> None:
    before = today(number, standing(tries), said)
    after = today(number, standing([*tries, tried(gate, 50, key="last")]), said)
    assert PHASES.index(after.phase) >= PHASES.index(before.phase)


@given(numbers, histories, corrections, st.sampled_from(Gate))
def test_a_not_yet_never_moves_a_phase_on(
    number: int, tries: list[GateTry], said: Correction | None, gate: Gate
) -> None:
    before = today(number, standing(tries), said)
    after = today(number, standing([*tries, tried(gate, 50, met=False, key="last")]), said)
    assert PHASES.index(after.phase) <= PHASES.index(before.phase)


@given(numbers, numbers, st.sets(st.sampled_from(Gate)))
def test_time_alone_never_moves_a_phase_back(one: int, other: int, gates: set[Gate]) -> None:
    earlier, later = sorted((one, other))
    then = standing(tried(gate, 0) for gate in gates)
    assert PHASES.index(today(earlier, then).phase) <= PHASES.index(today(later, then).phase)


@given(numbers, histories, corrections)
def test_the_first_day_is_the_first_of_an_unbroken_run(
    number: int, tries: list[GateTry], said: Correction | None
) -> None:
    tries = [each for each in tries if each.at.local_date <= day(number)]
    said = said if said is not None and said.at.local_date <= day(number) else None
    found = today(number, standing(tries), said)

    def on(each: int) -> RoutinePhase:
        known = [t for t in tries if t.at.local_date <= day(each)]
        word = said if said is not None and said.at.local_date <= day(each) else None
        return today(each, standing(known), word).phase

    run = number
    while run > 0 and on(run - 1) is found.phase:
        run -= 1
    assert found.first_day == day(run)


# --- the way so far ------------------------------------------------------------------------------


def test_an_episode_without_a_try_stays_where_the_gates_keep_it() -> None:
    assert phases_begun(ONSET, day(40), NOTHING) == ((day(0), FIRST), (day(2), DAYS))


def test_a_phase_begins_when_calendar_and_gates_are_both_there() -> None:
    stairs_late = standing(
        [tried(Gate.STAIRS, 8), *(tried(g, 20) for g in Gate if g is not Gate.STAIRS)]
    )
    begun = phases_begun(ONSET, day(60), stairs_late)
    assert begun == (
        (day(0), FIRST),
        (day(2), DAYS),
        (day(8), WEEK_2),
        (day(20), WEEKS),
        (day(28), FULL),
    )


def test_a_phase_that_was_left_is_there_again() -> None:
    back = standing([tried(Gate.STAIRS, 4), tried(Gate.STAIRS, 9, met=False)])
    begun = phases_begun(ONSET, day(12), back)
    assert begun[-2:] == ((day(5), WEEK_2), (day(9), DAYS))


def test_phases_ahead_of_the_last_day_are_not_told() -> None:
    assert phases_begun(ONSET, day(3), ALL_FIVE)[-1] == (day(2), DAYS)
    assert phases_begun(ONSET, day(-1), ALL_FIVE) == ()


@given(st.integers(0, 60), st.integers(0, 40))
def test_the_last_phase_told_is_the_one_that_it_stood_in(number: int, met: int) -> None:
    gates = met_on(met, *Gate)
    begun = phases_begun(ONSET, day(number), gates)
    known = gates.at_end_of(day(number))
    assert begun[-1][1] is today(number, known).phase


def test_the_calendar_gives_each_phase_its_days_and_the_last_one_no_end() -> None:
    assert [usual_days(phase) for phase in PHASES] == [2, 3, 9, 14, None]
