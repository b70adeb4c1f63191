"""Phases: criteria decide, the calendar guides, and a correction opens no gate."""

import itertools
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.clock import Moment, moment
from backcare_desktop.core.gates import Gate, GateTry, LightTry, Standing, standing
from backcare_desktop.core.load_calm import CalmWeek
from backcare_desktop.core.phase import (
    PHASES,
    Correction,
    Pace,
    PhaseStanding,
    allowed,
    by_calendar,
    gates_for_share,
    most_share,
    needed,
    usual_days,
)
from backcare_desktop.core.phase_way import (
    corrected,
    open_shares,
    phase_standing,
    phases_begun,
    stood,
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
    light = LightTry(day(number - 1), 2, as_usual=True) if gate is Gate.NEUTRAL_SPINE else None
    return GateTry(key or f"{gate}-{number}-{met}", "e", gate, at(number), met, light=light)


def calm(*numbers: int, above_half: bool = False) -> tuple[CalmWeek, ...]:
    """Calm weeks that begin on those days."""
    return tuple(CalmWeek(day(number), above_half) for number in numbers)


def met_on(number: int, *gates: Gate) -> Standing:
    return standing(tried(gate, number) for gate in gates)


NOTHING = standing([])
ALL_FIVE = met_on(1, *Gate)


def today(
    number: int,
    gates: Standing,
    said: Correction | None = None,
    weeks: tuple[CalmWeek, ...] = (),
) -> PhaseStanding:
    return phase_standing(ONSET, day(number), gates, said, weeks)


def says(
    number: int,
    phase: RoutinePhase | None,
    gates: Standing,
    before: Correction | None = None,
    weeks: tuple[CalmWeek, ...] = (),
) -> Correction | None:
    """The word as it is kept when it is said on a day."""
    return corrected(ONSET, at(number), phase, gates, before, weeks)


def test_phases_have_the_day_they_were_last_begun_on() -> None:
    gates = standing(
        [
            tried(Gate.STAIRS, 8),
            tried(Gate.STAIRS, 10, met=False),
            tried(Gate.STAIRS, 12),
            *(tried(gate, 40) for gate in Gate),
        ]
    )
    found = stood(ONSET, day(40), gates)
    assert found == {FIRST: day(0), DAYS: day(10), WEEK_2: day(12), FULL: day(40)}
    assert stood(ONSET, day(9), gates) == {FIRST: day(0), DAYS: day(2), WEEK_2: day(8)}


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
    ahead = today(3, ALL_FIVE, Correction(WEEK_2, at(3)))
    assert (ahead.phase, ahead.by_calendar, ahead.corrected) == (WEEK_2, DAYS, True)
    behind = today(40, ALL_FIVE, Correction(DAYS, at(40)))
    assert (behind.phase, behind.by_calendar, behind.corrected) == (DAYS, FULL, True)


def test_a_correction_opens_no_gate() -> None:
    found = today(8, NOTHING, Correction(FULL, at(8)))
    assert found.phase is DAYS and found.held_back_by == tuple(Gate)


def test_a_correction_holds_until_a_gate_is_met_after_it() -> None:
    said = Correction(DAYS, at(20))
    before = [tried(gate, 6) for gate in tuple(Gate)[:-1]]
    assert today(25, standing(before), said).phase is DAYS
    then = standing([*before, tried(Gate.NEUTRAL_SPINE, 24)])
    found = today(25, then, said)
    assert (found.phase, found.corrected, found.first_day) == (WEEK_2, True, day(24))


def test_a_correction_ahead_goes_one_phase_beyond_the_days_and_one_more_a_calm_week() -> None:
    said = says(5, FULL, ALL_FIVE)
    assert said == Correction(FULL, at(5))
    found = [today(number, ALL_FIVE, said).phase for number in (5, 13, 14)]
    assert found == [WEEKS, WEEKS, FULL]
    weeks = calm(4, 6)
    assert today(12, ALL_FIVE, said, weeks).phase is WEEKS
    assert today(13, ALL_FIVE, said, weeks).phase is FULL
    assert today(12, ALL_FIVE, said).slowed and not today(14, ALL_FIVE, said).slowed


def test_no_word_opens_a_load_in_the_first_48_hours() -> None:
    for number in (0, 1):
        gates = met_on(0, *Gate)
        shares = open_shares(ONSET, gates, says(number, FULL, gates))
        assert shares.on(day(0)) == shares.on(day(1)) == 0


def test_after_a_correction_back_one_gate_brings_one_phase_and_each_calm_week_one_more() -> None:
    before = [tried(gate, 6) for gate in tuple(Gate)[:-1]]
    then = standing([*before, tried(Gate.NEUTRAL_SPINE, 60)])
    said = says(50, DAYS, standing(before))
    assert said == Correction(DAYS, at(50), Pace(DAYS, day(50)))
    weeks = calm(60, 67)
    found = [today(number, then, said, weeks) for number in (59, 60, 66, 67, 73, 74, 90)]
    assert [each.phase for each in found[1:]] == [WEEK_2, WEEK_2, WEEKS, WEEKS, FULL, FULL]
    assert [each.first_day for each in found[2:]] == [day(n) for n in (60, 67, 67, 74, 74)]
    assert today(200, then, said).phase is WEEK_2
    assert today(200, then, said).slowed and not found[-1].slowed


@pytest.mark.parametrize("phase", [None, FULL, WEEKS])
def test_a_word_back_is_left_at_the_same_pace_whatever_is_said(phase: RoutinePhase | None) -> None:
    back = says(40, DAYS, ALL_FIVE)
    word = says(41, phase, ALL_FIVE, back)
    for number in (41, 42, 60):
        assert today(number, ALL_FIVE, word).phase is WEEK_2
    assert today(52, ALL_FIVE, word, calm(45)).phase is WEEKS
    for again in (WEEK_2, None, FULL, None):
        word = says(43, again, ALL_FIVE, word)
    assert today(43, ALL_FIVE, word).phase is WEEK_2


def test_a_word_that_held_an_episode_back_for_weeks_is_left_by_one_phase() -> None:
    held = says(3, DAYS, ALL_FIVE)
    assert held == Correction(DAYS, at(3))
    assert today(40, ALL_FIVE, says(40, None, ALL_FIVE, held)).phase is WEEK_2


def test_weeks_without_loads_need_no_log() -> None:
    back = says(40, FIRST, ALL_FIVE)
    word = says(40, None, ALL_FIVE, back)
    found = [today(number, ALL_FIVE, word).phase for number in (40, 46, 47, 90)]
    assert found == [DAYS, DAYS, WEEK_2, WEEK_2]


def test_a_word_that_left_nothing_behind_is_gone_when_it_is_taken_back() -> None:
    assert says(6, None, ALL_FIVE, says(5, WEEKS, ALL_FIVE)) is None
    with pytest.raises(ValueError, match="leaves a pace"):
        Correction(None, at(0))


def test_what_was_said_before_the_onset_counts_for_nothing() -> None:
    tries = (tried(gate, -3, key=gate) for gate in Gate)
    found = phase_standing(ONSET, day(7), standing(tries, ONSET), Correction(FULL, at(-2)))
    assert found.phase is DAYS and not found.corrected


def test_more_than_four_fifths_waits_for_a_calm_week_above_half() -> None:
    def most(number: int, weeks: tuple[CalmWeek, ...]) -> Decimal:
        return open_shares(ONSET, ALL_FIVE, None, None, weeks).on(day(number))

    assert most(40, ()) == most(40, calm(20)) == Decimal("0.8")
    weeks = calm(30, above_half=True)
    assert [most(number, weeks) for number in (36, 37)] == [Decimal("0.8"), 1]


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
