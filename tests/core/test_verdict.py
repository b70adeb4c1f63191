"""Two weeks compared: two points and 30 %, five rated days each, no shared days."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.daily import DailyPain
from backcare_desktop.core.verdict import (
    PainChange,
    PainVerdict,
    RatedWeek,
    first_baseline,
    verdict,
)
from tests.core.pain_days import MONDAY, day, rated, series

Week = tuple[int | None, ...]


def compared(before: Week, after: Week) -> PainVerdict:
    """Two weeks that follow each other, seen on the last day of the second."""
    return verdict(rated(*before, *after), day(13), MONDAY)


def steady(score: int) -> Week:
    return (score,) * 7


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        (6, 4, PainChange.LOWER),
        (4, 6, PainChange.HIGHER),
        (6, 5, PainChange.NO_CLEAR_CHANGE),
        (6, 6, PainChange.NO_CLEAR_CHANGE),
        (2, 1, PainChange.NO_CLEAR_CHANGE),  # 50 %, but one point
        (7, 5, PainChange.NO_CLEAR_CHANGE),  # two points, but 29 %
        (8, 10, PainChange.NO_CLEAR_CHANGE),
        (10, 7, PainChange.LOWER),  # exactly 30 %
        (0, 2, PainChange.HIGHER),
        (0, 0, PainChange.NO_CLEAR_CHANGE),
    ],
)
def test_it_takes_two_points_and_thirty_percent(
    before: int, after: int, change: PainChange
) -> None:
    assert compared(steady(before), steady(after)).change is change


def test_two_points_are_two_points_whatever_the_number_of_days() -> None:
    # 31/5 and 21/5, 25/6 and 13/6: no float holds these means exactly.
    fives = compared((7, 6, 6, 6, 6, None, None), (5, 4, 4, 4, 4, None, None))
    sixes = compared((5, 4, 4, 4, 4, 4, None), (3, 2, 2, 2, 2, 2, None))
    assert fives.change is sixes.change is PainChange.LOWER


def test_a_verdict_tells_its_numbers() -> None:
    found = compared((5, 6, 6, 5, 6, 5, 6), (3, 3, 3, 3, 2, None, 3))
    assert found.baseline == RatedWeek(MONDAY, 7, 39)
    assert (found.latest.first, found.latest.last, found.latest.rated) == (day(7), day(13), 6)
    # As they are told: 5.6 and 2.8.
    assert found.difference == -2.8
    assert found.percent == pytest.approx(100 * (17 / 6 - 39 / 7) / (39 / 7))


def test_from_no_pain_there_is_no_percentage() -> None:
    found = compared(steady(0), steady(3))
    assert (found.difference, found.percent) == (3.0, None)


@pytest.mark.parametrize("missing", [1, 3, 5])
def test_with_fewer_than_five_days_it_says_how_many_are_missing(missing: int) -> None:
    kept = 5 - missing
    thin = (4,) * kept + (None,) * (7 - kept)
    early, late = compared(thin, steady(0)), compared(steady(9), thin)
    assert (early.change, early.baseline.missing, early.latest.missing) == (
        PainChange.NOT_ENOUGH_DAYS,
        missing,
        0,
    )
    assert (late.change, late.baseline.missing, late.latest.missing) == (
        PainChange.NOT_ENOUGH_DAYS,
        0,
        missing,
    )
    assert early.difference is None and late.percent is None


def test_five_days_are_enough() -> None:
    assert compared((6, None, 6, 6, None, 6, 6), (None, 2, 2, 2, 2, 2, None)).change is (
        PainChange.LOWER
    )


def test_a_week_without_a_rating_has_no_mean() -> None:
    found = verdict((), day(13), MONDAY)
    assert found.change is PainChange.NOT_ENOUGH_DAYS
    assert found.baseline.mean is None and found.baseline.missing == 5


@pytest.mark.parametrize("today", range(-7, 13))
def test_weeks_that_share_a_day_are_not_compared(today: int) -> None:
    found = verdict(rated(*steady(9), *steady(0)), day(today), MONDAY)
    assert found.change is PainChange.WEEKS_OVERLAP
    assert (found.difference, found.possible_from) == (None, day(13))


def test_on_the_first_possible_day_they_are() -> None:
    assert verdict(rated(*steady(9), *steady(0)), day(13), MONDAY).change is PainChange.LOWER


def test_a_chosen_baseline_takes_the_place_of_the_first_week() -> None:
    days = rated(*steady(2), *steady(8), *steady(3))
    assert verdict(days, day(20), MONDAY).change is PainChange.NO_CLEAR_CHANGE
    assert verdict(days, day(20), day(7)).change is PainChange.LOWER


def test_a_day_after_today_is_left_out() -> None:
    days = rated(*steady(6), *steady(4), 10)
    assert verdict(days, day(13), MONDAY).latest.total == 28


def test_the_first_baseline_is_the_first_week_with_five_rated_days() -> None:
    assert first_baseline(rated(4, 4, None, 4, 4, None, 4)) == MONDAY
    assert first_baseline(rated(4, None, None, None, None, None, None, None, *[4] * 5)) == day(8)
    assert first_baseline(rated(4, 4, None, 4, 4, None, None)) is None
    assert first_baseline(()) is None


@given(series(14), st.integers(13, 60))
def test_it_follows_the_means_as_numpy_has_them(days: tuple[DailyPain, ...], today: int) -> None:
    found = verdict(days, day(today), MONDAY)
    weeks = [
        np.array([each.value for each in days if day(n) <= each.day <= day(n + 6)])
        for n in (0, today - 6)
    ]
    if min(map(len, weeks)) < 5:
        assert found.change is PainChange.NOT_ENOUGH_DAYS
        return
    before, after = (float(week.mean()) for week in weeks)
    assert found.difference == pytest.approx(after - before)
    enough = abs(after - before) > 2 - 1e-9 and abs(after - before) > 0.3 * before - 1e-9
    direction = PainChange.LOWER if after < before else PainChange.HIGHER
    assert found.change is (direction if enough else PainChange.NO_CLEAR_CHANGE)


@given(series(14), st.integers(13, 60))
def test_pain_turned_upside_down_turns_the_difference(
    days: tuple[DailyPain, ...], today: int
) -> None:
    turned = tuple(DailyPain.single(each.day, 10 - each.value) for each in days)
    ours, theirs = verdict(days, day(today), MONDAY), verdict(turned, day(today), MONDAY)
    if ours.difference is not None and theirs.difference is not None:
        assert ours.difference == pytest.approx(-theirs.difference)
