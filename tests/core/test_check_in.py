"""Check-ins on days 7, 14 and 28: one at a time, done by looking, and never a debt."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.check_in import CHECK_IN_DAYS, KEPT_DAYS, CheckIn, check_in

ONSET = date(2025, 7, 1)


def day(number: int) -> date:
    return ONSET + timedelta(days=number)


@pytest.mark.parametrize(
    ("today", "number", "due"),
    [(0, 7, False), (6, 7, False), (7, 7, True), (13, 7, True), (14, 14, True), (27, 14, True)],
)
def test_the_one_whose_day_has_come_is_due_and_before_it_the_next(
    today: int, number: int, due: bool
) -> None:
    found = check_in(ONSET, day(today), ())
    assert found == CheckIn(number, day(number), due)


def test_the_last_one_is_asked_for_two_weeks_and_then_no_more() -> None:
    last = check_in(ONSET, day(28 + KEPT_DAYS - 1), ())
    assert last is not None and (last.number, last.due) == (28, True)
    assert check_in(ONSET, day(28 + KEPT_DAYS), ()) is None


@pytest.mark.parametrize("checked", [7, 9])
def test_a_check_on_its_day_or_later_is_the_check_in(checked: int) -> None:
    found = check_in(ONSET, day(10), [day(checked)])
    assert found == CheckIn(14, day(14), due=False)


@pytest.mark.parametrize("checked", [0, 6])
def test_a_check_from_before_knows_nothing_of_that_day(checked: int) -> None:
    found = check_in(ONSET, day(7), [day(checked)])
    assert found is not None and found.due


def test_a_check_dated_ahead_does_not_count_yet() -> None:
    found = check_in(ONSET, day(7), [day(8)])
    assert found is not None and found.due


def test_it_asks_for_the_change_unless_that_was_told() -> None:
    asked, told = check_in(ONSET, day(8), ()), check_in(ONSET, day(8), (), [day(7)])
    assert asked is not None and asked.compare
    assert told is not None and told.due and not told.compare


@given(
    today=st.integers(0, 60),
    checked=st.frozensets(st.integers(0, 60)),
)
def test_at_any_time_there_is_one_at_most_and_a_check_today_settles_it(
    today: int, checked: frozenset[int]
) -> None:
    found = check_in(ONSET, day(today), [day(number) for number in checked])
    if found is not None:
        assert found.number in CHECK_IN_DAYS
        assert found.due == (found.day <= day(today))
    settled = check_in(ONSET, day(today), [day(today)])
    assert settled is None or not settled.due
