"""Planned against done: rest is part of the plan, and a pause is rest."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core.adherence import (
    Adherence,
    MissReason,
    Pause,
    Record,
    Week,
    WeekKept,
    adherence,
    days_done,
    week,
    week_start,
)
from backcare_desktop.core.day_standing import DayStanding
from backcare_desktop.core.programme import WeeklyTarget

MON, SUN = 0, 6
MONDAY = date(2025, 6, 2)
DAY, WEEK = timedelta(days=1), timedelta(days=7)
THREE = (WeeklyTarget(MONDAY, 3),)


def days(*numbers: int) -> frozenset[date]:
    """Days by their number from the first Monday on."""
    return frozenset(MONDAY + number * DAY for number in numbers)


def kept(record: Record, *, weeks: int = 1, first: int = 0, today: int | None = None) -> Adherence:
    """Whole weeks from the first Monday on, seen the day after them unless said otherwise."""
    last = MONDAY + weeks * WEEK - DAY
    seen = last + DAY if today is None else MONDAY + today * DAY
    return adherence(MONDAY + first * DAY, last, seen, MON, record)


def numbers(found: Adherence) -> tuple[int, int, int]:
    return found.planned, found.done, found.missed


# --- weeks ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", range(7))
def test_a_week_begins_on_the_day_it_is_told_to(number: int) -> None:
    day = MONDAY + number * DAY
    assert week_start(day, MON) == MONDAY
    assert week_start(day, SUN) == (MONDAY + 6 * DAY if number == 6 else MONDAY - DAY)


def test_days_count_from_half_their_sets_on() -> None:
    found = dict(zip(sorted(days(0, 1, 2, 3)), DayStanding, strict=True))
    assert days_done(found) == days(2, 3)


def test_a_pause_has_a_first_and_a_last_day_or_goes_on() -> None:
    pause = Pause(MONDAY, MONDAY + DAY)
    assert [pause.covers(MONDAY + n * DAY) for n in (-1, 0, 1, 2)] == [False, True, True, False]
    assert replace(pause, last=None).covers(MONDAY + 999 * DAY)
    assert Pause(MONDAY, MONDAY).covers(MONDAY)
    with pytest.raises(ValueError, match="after it begins"):
        Pause(MONDAY, MONDAY - DAY)


# --- the ring ------------------------------------------------------------------------------------


def test_the_ring_shows_what_was_done_what_is_to_go_and_what_can_still_be_used() -> None:
    saturday = MONDAY + 5 * DAY
    found = week(saturday, MON, 3, days(2, 4, -3))
    assert found == Week(MONDAY, 3, (MONDAY + 2 * DAY, MONDAY + 4 * DAY), days_left=2)
    assert found.to_go == 1


def test_a_day_that_counts_already_is_not_left() -> None:
    found = week(MONDAY + 5 * DAY, MON, 3, days(5))
    assert (len(found.done), found.days_left) == (1, 1)


def test_the_ring_knows_nothing_of_days_ahead() -> None:
    assert week(MONDAY, MON, 3, days(0, 4)).done == (MONDAY,)


def test_more_than_planned_leaves_nothing_to_go() -> None:
    found = week(MONDAY + 6 * DAY, MON, 2, days(0, 1, 2, 6))
    assert (len(found.done), found.target, found.to_go, found.days_left) == (4, 2, 0, 0)


@pytest.mark.parametrize(
    ("paused", "target"), [(1, 3), (2, 2), (3, 2), (4, 1), (5, 1), (6, 0), (7, 0)]
)
def test_a_pause_takes_its_share_of_the_week(paused: int, target: int) -> None:
    pause = Pause(MONDAY, MONDAY + (paused - 1) * DAY)
    found = week(MONDAY, MON, 3, (), [pause])
    assert (found.target, found.days_left) == (target, 7 - paused)


def test_a_pause_takes_nothing_that_was_done() -> None:
    found = week(MONDAY + 6 * DAY, MON, 3, days(0, 1, 2), [Pause(MONDAY + 3 * DAY)])
    assert (found.target, found.to_go) == (3, 0)


def test_pauses_that_overlap_count_each_day_once() -> None:
    both = [Pause(MONDAY, MONDAY + 3 * DAY), Pause(MONDAY + DAY, MONDAY + 3 * DAY)]
    assert week(MONDAY, MON, 7, (), both).target == 3


@pytest.mark.parametrize("target", [0, 8])
def test_a_ring_needs_a_number_of_days_a_week(target: int) -> None:
    with pytest.raises(ValueError, match="weekly target"):
        week(MONDAY, MON, target, ())


# --- planned against done ------------------------------------------------------------------------


def test_a_week_plans_days_and_rest_days_are_no_misses() -> None:
    assert numbers(kept(Record(THREE, days(0, 2, 4)))) == (3, 3, 0)
    assert numbers(kept(Record(THREE, days(5, 6)))) == (3, 2, 1)
    assert numbers(kept(Record(THREE, ()))) == (3, 0, 3)


def test_more_than_planned_makes_up_for_no_other_week() -> None:
    record = Record(THREE, days(0, 1, 2, 3, 4, 7))
    found = kept(record, weeks=2)
    assert numbers(found) == (6, 4, 2)
    assert [each.done for each in found.weeks] == [3, 1]


def test_the_share_is_done_of_planned_and_nothing_planned_has_none() -> None:
    assert kept(Record(THREE, days(0))).share == pytest.approx(1 / 3)
    assert kept(Record((), days(0))).share is None
    assert numbers(kept(Record((), days(0)))) == (0, 0, 0)


@pytest.mark.parametrize("today", range(7))
def test_the_running_week_has_missed_nothing_yet(today: int) -> None:
    record = Record(THREE, days(0, 7))
    found = kept(record, weeks=2, today=7 + today)
    assert [(each.planned, each.done) for each in found.weeks] == [(3, 1), (1, 1)]


def test_nothing_after_today_is_looked_at() -> None:
    found = kept(Record(THREE, days(0)), weeks=9, today=3)
    assert [each.first for each in found.weeks] == [MONDAY]
    assert adherence(MONDAY + DAY, MONDAY + WEEK, MONDAY, MON, Record(THREE, ())) == Adherence(())


def test_a_pause_is_planned_rest() -> None:
    pause = [Pause(MONDAY + 3 * DAY, MONDAY + 9 * DAY)]
    found = kept(Record(THREE, days(0, 11), pause), weeks=2)
    assert [(each.planned, each.done) for each in found.weeks] == [(1, 1), (2, 1)]
    assert kept(Record(THREE, (), [Pause(MONDAY)]), weeks=4).share is None


def test_what_was_done_in_a_pause_still_counts() -> None:
    found = kept(Record(THREE, days(0, 1), [Pause(MONDAY)]))
    assert numbers(found) == (2, 2, 0)


def test_a_programme_begun_in_the_middle_of_a_week_plans_the_rest_of_it() -> None:
    late = Record([WeeklyTarget(MONDAY + 3 * DAY, 3)], ())
    assert [each.planned for each in kept(late, weeks=2).weeks] == [2, 3]


def test_a_new_target_counts_from_its_day_on_and_rewrites_nothing_before() -> None:
    raised = [WeeklyTarget(MONDAY + 2 * WEEK, 5), *THREE]
    found = kept(Record(raised, ()), weeks=3)
    assert [each.planned for each in found.weeks] == [3, 3, 5]
    middle = [*THREE, WeeklyTarget(MONDAY + 3 * DAY, 7)]
    assert kept(Record(middle, ())).planned == 5


def test_a_range_that_begins_in_the_middle_of_a_week_takes_its_share_of_it() -> None:
    found = kept(Record(THREE, days(1)), first=3)
    assert found.weeks == (WeekKept(MONDAY, 2, 0),)


# --- reasons -------------------------------------------------------------------------------------


def said(**reasons: int) -> dict[date, MissReason]:
    """Reasons by the number of the day they were said of."""
    return {MONDAY + number * DAY: MissReason(word) for word, number in reasons.items()}


def test_a_reason_stands_for_a_day_not_done() -> None:
    found = kept(Record(THREE, days(0), reasons=said(too_painful=2)))
    assert (found.missed, found.reasons) == (2, {MissReason.TOO_PAINFUL: 1})
    assert found.unexplained == 1


def test_there_are_no_more_reasons_than_days_to_explain() -> None:
    found = kept(Record(THREE, days(0, 1), reasons=said(ill=4, away=5, no_time=3)))
    assert (found.missed, found.reasons, found.unexplained) == (1, {MissReason.NO_TIME: 1}, 0)


def test_a_reason_said_of_a_day_that_was_done_or_paused_explains_nothing() -> None:
    record = Record(THREE, days(0), [Pause(MONDAY + 6 * DAY)], said(ill=0, away=6))
    found = kept(record)
    assert (found.reasons, found.unexplained) == ({}, found.missed)


def test_reasons_are_added_up_over_the_weeks() -> None:
    reasons = said(ill=1) | {MONDAY + n * DAY: MissReason.NO_TIME for n in (8, 9)}
    found = kept(Record(THREE, (), reasons=reasons), weeks=2)
    assert found.reasons == {MissReason.NO_TIME: 2, MissReason.ILL: 1}
    assert found.weeks[1].reasons == {MissReason.NO_TIME: 2}


# --- what holds for every life -------------------------------------------------------------------

some_days = st.integers(-10, 50).map(lambda number: MONDAY + number * DAY)
pauses = st.builds(
    lambda first, length: Pause(first, None if length is None else first + length * DAY),
    some_days,
    st.none() | st.integers(0, 20),
)
records = st.builds(
    Record,
    st.lists(st.builds(WeeklyTarget, some_days, st.integers(1, 7)), max_size=3),
    st.frozensets(some_days, max_size=25),
    st.lists(pauses, max_size=2).map(tuple),
    st.dictionaries(some_days, st.sampled_from(MissReason), max_size=10),
)
weekdays = st.integers(0, 6)


def lived(first: date, last: date, today: date, weekday: int, record: Record) -> Adherence:
    found = adherence(first, last, today, weekday, record)
    for each in found.weeks:
        assert 0 <= each.done <= each.planned <= 7
        assert sum(each.reasons.values()) <= each.missed
    return found


@given(some_days, some_days, some_days, weekdays, records)
def test_adherence_lies_between_none_and_all(
    first: date, last: date, today: date, weekday: int, record: Record
) -> None:
    share = lived(first, last, today, weekday, record).share
    assert share is None or 0 <= share <= 1


@given(some_days, some_days, some_days, weekdays, records, some_days)
def test_a_day_more_done_never_lowers_it(
    first: date, last: date, today: date, weekday: int, record: Record, added: date
) -> None:
    before = lived(first, last, today, weekday, record)
    more = replace(record, done=frozenset({*record.done, added}))
    after = lived(first, last, today, weekday, more)
    assert after.done >= before.done
    assert after.missed <= before.missed
    assert (after.share or 0) >= (before.share or 0)


@given(some_days, some_days, some_days, weekdays, records, pauses)
def test_a_pause_more_never_lowers_it(
    first: date, last: date, today: date, weekday: int, record: Record, added: Pause
) -> None:
    before = lived(first, last, today, weekday, record)
    after = lived(first, last, today, weekday, replace(record, pauses=[*record.pauses, added]))
    assert (after.done, after.planned <= before.planned) == (before.done, True)
    if before.share is not None and after.share is not None:
        assert after.share >= before.share


@given(some_days, some_days, weekdays, records)
def test_the_weeks_of_a_range_follow_each_other(
    first: date, today: date, weekday: int, record: Record
) -> None:
    found = lived(first, today, today, weekday, record)
    begins = [each.first for each in found.weeks]
    assert begins == [week_start(first, weekday) + number * WEEK for number in range(len(begins))]
    if begins:
        assert found.weeks[-1].missed == 0, "the running week"


@given(some_days, weekdays, st.integers(1, 7), records)
def test_the_ring_asks_for_no_more_than_can_be_done(
    today: date, weekday: int, target: int, record: Record
) -> None:
    found = week(today, weekday, target, record.done, record.pauses)
    assert found.target <= target
    assert set(found.done) <= set(record.done)
    assert 0 <= found.to_go <= found.target
    assert 0 <= found.days_left <= 7


# --- the first week, and its end -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("chosen", "goal", "planned"),
    [(0, 3, 3), (2, 3, 2), (5, 3, 1), (6, 3, 0), (5, 7, 1), (6, 7, 1), (3, 7, 2), (0, 7, 7)],
)
def test_a_first_week_plans_its_share_and_every_second_day_at_most(
    chosen: int, goal: int, planned: int
) -> None:
    today = MONDAY + chosen * DAY
    found = week(today, MON, goal, (), (), today)
    assert (found.target, found.to_go) == (planned, planned)


@given(st.integers(0, 6), st.integers(0, 6), st.integers(1, 7), st.sets(st.integers(0, 6)))
def test_never_more_days_to_go_than_there_are(
    began: int, now: int, goal: int, done: set[int]
) -> None:
    today = MONDAY + now * DAY
    found = week(today, MON, goal, days(*done), (), MONDAY + began * DAY)
    assert 0 <= found.to_go <= found.days_left
    assert found.to_go <= max(0, found.target - len(found.done))


@pytest.mark.parametrize(("weekday", "to_go"), [(0, 3), (2, 3), (3, 2), (4, 2), (5, 1), (6, 1)])
def test_three_days_a_week_keep_a_day_between_to_the_end(weekday: int, to_go: int) -> None:
    assert week(MONDAY + weekday * DAY, MON, 3, ()).to_go == to_go


def test_a_first_week_misses_no_more_than_the_ring_planned() -> None:
    saturday = MONDAY + 5 * DAY
    for goal in range(1, 8):
        planned = week(saturday, MON, goal, (), (), saturday).target
        record = Record((WeeklyTarget(saturday, goal),), frozenset())
        assert numbers(kept(record)) == (planned, 0, planned)
