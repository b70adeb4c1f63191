"""Flares are declared; a rise may only prompt the question."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.daily import DailyPain
from backcare_desktop.core.diary import LONGEST_NOTE
from backcare_desktop.core.flare import (
    QUIET_DAYS,
    Flare,
    FlarePrompt,
    FlaresOverlapError,
    flare_prompt,
    with_flare,
)
from backcare_desktop.core.trend import rolling_median
from tests.core.pain_days import MONDAY, day, rated, series

RISE = rated(3, 3, 3, 3, 3, 5, 5)
TODAY = day(6)


def flare(first: int, last: int | None, key: str = "a") -> Flare:
    return Flare(key, day(first), None if last is None else day(last))


# --- declared ------------------------------------------------------------------------------------


def test_both_ends_belong_to_a_flare() -> None:
    assert [flare(2, 4).covers(day(number)) for number in range(1, 6)] == [
        False, True, True, True, False,
    ]  # fmt: skip


def test_an_open_flare_goes_on() -> None:
    assert flare(2, None).is_open and flare(2, None).covers(day(4000))
    assert not flare(2, 2).is_open


@pytest.mark.parametrize(
    ("key", "first", "last", "note", "says"),
    [
        ("", MONDAY, None, "", "id"),
        ("a", MONDAY, day(-1), "", "ends after"),
        ("a", date(1899, 12, 31), None, "", "1900"),
        ("a", MONDAY, date(2101, 1, 1), "", "2100"),
        ("a", MONDAY, None, "x" * (LONGEST_NOTE + 1), "note"),
    ],
)
def test_a_flare_that_can_not_be_is_refused(
    key: str, first: date, last: date | None, note: str, says: str
) -> None:
    with pytest.raises(ValueError, match=says):
        Flare(key, first, last, note)


@pytest.mark.parametrize(
    ("first", "last"), [(0, 2), (4, 9), (3, 3), (0, 9), (0, None), (2, 4), (4, None)]
)
def test_a_flare_that_shares_a_day_with_another_is_refused(first: int, last: int | None) -> None:
    there = flare(2, 4)
    with pytest.raises(FlaresOverlapError) as refused:
        with_flare([there], flare(first, last, "b"), day(20))
    assert refused.value.other == there


@pytest.mark.parametrize(("first", "last"), [(0, 1), (5, 5), (5, None)])
def test_a_flare_beside_another_is_kept_in_order(first: int, last: int | None) -> None:
    kept = with_flare([flare(2, 4)], flare(first, last, "b"), day(20))
    assert [each.first for each in kept] == sorted([day(2), day(first)])


def test_nothing_follows_a_flare_that_goes_on() -> None:
    with pytest.raises(FlaresOverlapError):
        with_flare([flare(2, None)], flare(9, None, "b"), day(20))


def test_a_flare_is_changed_in_its_place() -> None:
    assert with_flare([flare(2, None)], flare(1, 4), day(20)) == (flare(1, 4),)


@pytest.mark.parametrize(("first", "last"), [(7, None), (6, 7)])
def test_a_flare_ahead_of_today_is_refused(first: int, last: int | None) -> None:
    with pytest.raises(ValueError, match="has come"):
        with_flare([], flare(first, last), TODAY)


ends = st.tuples(st.integers(0, 30), st.none() | st.integers(0, 5))


@given(st.lists(ends, max_size=12))
def test_whatever_is_declared_no_two_share_a_day(wanted: list[tuple[int, int | None]]) -> None:
    kept: tuple[Flare, ...] = ()
    for number, (first, length) in enumerate(wanted):
        new = flare(first, None if length is None else first + length, str(number))
        clash = any(new.covers(day(n)) and each.covers(day(n)) for each in kept for n in range(60))
        try:
            kept = with_flare(kept, new, day(60))
            assert not clash
        except FlaresOverlapError:
            assert clash
    assert list(kept) == sorted(kept, key=lambda each: each.first)


# --- asked ---------------------------------------------------------------------------------------


def test_two_days_up_by_two_points_prompt_the_question() -> None:
    assert flare_prompt(RISE, TODAY, ()) == FlarePrompt(TODAY, 5, 3.0)


@pytest.mark.parametrize(
    "days",
    [
        rated(3, 3, 3, 3, 3, 3, 5),  # one day
        rated(3, 3, 3, 3, 3, 5, 4),  # down again
        rated(3, 3, 3, 3, 4, 4, 4),  # one point
        rated(3, 3, 3, 3, 5, None, 5),  # not running
        rated(3, 3, 3, 3, 5, 5, None),  # not today
        rated(None, None, None, None, 3, 5, 5),  # no line to rise above
        (),
    ],
)
def test_less_than_that_prompts_nothing(days: tuple[DailyPain, ...]) -> None:
    assert flare_prompt(days, TODAY, ()) is None


@pytest.mark.parametrize("declared", [flare(6, None), flare(0, None), flare(6, 6), flare(2, 5)])
def test_days_of_a_declared_flare_are_not_asked_about(declared: Flare) -> None:
    assert flare_prompt(RISE, TODAY, [declared]) is None


def test_a_flare_that_is_long_over_keeps_nobody_from_asking() -> None:
    assert flare_prompt(RISE, TODAY, [flare(-30, 4)]) is not None


@pytest.mark.parametrize("ago", range(QUIET_DAYS))
def test_after_a_no_it_is_quiet_for_seven_days(ago: int) -> None:
    assert flare_prompt(RISE, TODAY, (), day(6 - ago)) is None


def test_after_these_days_it_may_be_asked_again() -> None:
    assert flare_prompt(RISE, TODAY, (), day(6 - QUIET_DAYS)) is not None


@given(series(), st.integers(0, 60))
def test_it_asks_exactly_when_both_days_stand_two_over_the_drawn_line(
    days: tuple[DailyPain, ...], number: int
) -> None:
    drawn = {point.day: point.median for point in rolling_median(days, MONDAY, day(60))}
    values = {each.day: each.value for each in days}
    up = [
        each in drawn and values[each] >= drawn[each] + 2 for each in (day(number - 1), day(number))
    ]
    assert (flare_prompt(days, day(number), ()) is not None) is all(up)


@pytest.mark.parametrize(
    ("first", "last", "meets"),
    [(5, 6, False), (4, 5, True), (2, 3, True), (1, 1, True), (0, 0, False), (0, 9, True)],
)
def test_a_flare_meets_days_that_share_one_with_it(first: int, last: int, meets: bool) -> None:
    assert flare(1, 4).meets(day(first), day(last)) is meets


def test_a_flare_that_goes_on_meets_every_later_day() -> None:
    assert flare(1, None).meets(day(1000), day(1001))
    assert not flare(1, None).meets(day(-9), day(0))
