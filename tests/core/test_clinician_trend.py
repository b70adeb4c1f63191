"""Theil-Sen and Mann-Kendall, against other people's implementations."""

from itertools import combinations
from statistics import median

import pymannkendall
import pytest
from hypothesis import given
from scipy import stats

from backcare_desktop.core.clinician_trend import (
    LEAST_DAYS,
    LONGEST_DAYS,
    Stretch,
    mann_kendall,
    theil_sen,
)
from backcare_desktop.core.daily import DailyPain
from tests.core.pain_days import MONDAY, day, rated, whole_series

many = whole_series(LEAST_DAYS, 60)


def values_of(days: tuple[DailyPain, ...]) -> list[int]:
    return [each.value for each in days]


# --- the slope -----------------------------------------------------------------------------------


def test_a_fall_of_a_point_every_other_week_is_half_a_point_a_week() -> None:
    found = theil_sen(tuple(DailyPain.single(day(7 * n), 10 - n // 2) for n in range(20)))
    assert found is not None
    assert found.per_week == pytest.approx(-0.5)
    assert found.low <= found.per_week <= found.high < 0
    assert found.of == Stretch(MONDAY, day(133), 20)


def test_a_steady_pain_has_no_slope() -> None:
    found = theil_sen(rated(*[4] * 20))
    assert found is not None and (found.low, found.per_week, found.high) == (0, 0, 0)


def test_a_gap_keeps_its_width() -> None:
    apart = rated(*[6] * 7, *[None] * 70, *[4] * 7)
    together = rated(*[6] * 7, *[4] * 7)
    wide, narrow = theil_sen(apart), theil_sen(together)
    assert wide is not None and narrow is not None
    assert wide.per_week > narrow.per_week


@given(many)
def test_the_slope_is_the_median_of_all_pairs(days: tuple[DailyPain, ...]) -> None:
    found = theil_sen(days)
    slopes = [7 * (b.value - a.value) / (b.day - a.day).days for a, b in combinations(days, 2)]
    assert found is not None
    assert found.per_week == pytest.approx(median(slopes))
    assert min(slopes) - 1e-9 <= found.low <= found.per_week + 1e-9
    assert found.per_week - 1e-9 <= found.high <= max(slopes) + 1e-9


@given(many)
def test_the_interval_leaves_out_as_many_pairs_as_chance_would(
    days: tuple[DailyPain, ...],
) -> None:
    found = theil_sen(days)
    slopes = sorted(
        7 * (b.value - a.value) / (b.day - a.day).days for a, b in combinations(days, 2)
    )
    width = 1.959964 * pymannkendall.original_test(values_of(days)).var_s ** 0.5
    lowest = max(0, round((len(slopes) - width) / 2) - 1)
    highest = min(len(slopes) - 1, round((len(slopes) + width) / 2))
    assert found is not None
    assert found.low == pytest.approx(slopes[lowest])
    assert found.high == pytest.approx(slopes[highest])


@given(many)
def test_the_slope_agrees_with_pymannkendall_where_there_are_no_gaps(
    days: tuple[DailyPain, ...],
) -> None:
    found = theil_sen(rated(*values_of(days)))
    assert found is not None
    assert found.per_week == pytest.approx(7 * pymannkendall.sens_slope(values_of(days)).slope)


@given(many)
def test_the_slope_and_its_interval_are_those_of_scipy(days: tuple[DailyPain, ...]) -> None:
    numbers = [each.day.toordinal() for each in days]
    found, theirs = theil_sen(days), stats.theilslopes(values_of(days), numbers, alpha=0.95)
    assert found is not None
    assert found.per_week == pytest.approx(7 * theirs.slope)
    assert found.low == pytest.approx(7 * theirs.low_slope)
    assert found.high == pytest.approx(7 * theirs.high_slope)


@given(many)
def test_pain_turned_upside_down_turns_the_slope(days: tuple[DailyPain, ...]) -> None:
    turned = tuple(DailyPain.single(each.day, 10 - each.value) for each in days)
    ours, theirs = theil_sen(days), theil_sen(turned)
    assert ours is not None and theirs is not None
    assert ours.per_week == pytest.approx(-theirs.per_week)


# --- the test ------------------------------------------------------------------------------------


@given(many)
def test_the_test_agrees_with_pymannkendall(days: tuple[DailyPain, ...]) -> None:
    found, theirs = mann_kendall(days), pymannkendall.original_test(values_of(days))
    assert found is not None
    assert found.s == theirs.s
    assert found.variance == pytest.approx(theirs.var_s)
    assert found.z == pytest.approx(theirs.z)
    assert found.p == pytest.approx(theirs.p)


@given(many)
def test_the_test_points_where_kendalls_tau_points(days: tuple[DailyPain, ...]) -> None:
    found, values = mann_kendall(days), values_of(days)
    assert found is not None
    if len(set(values)) == 1:
        assert (found.s, found.z, found.p) == (0, 0.0, 1.0)
        return
    pairs = len(values) * (len(values) - 1) / 2
    tied = sum(n * (n - 1) / 2 for n in map(values.count, set(values)))
    tau = stats.kendalltau(range(len(values)), values).statistic
    assert tau == pytest.approx(found.s / (pairs * (pairs - tied)) ** 0.5)


# --- what they are made of -----------------------------------------------------------------------


def test_thirteen_rated_days_are_not_enough() -> None:
    thirteen = rated(*range(10), 9, 8, 7)
    assert theil_sen(thirteen) is None and mann_kendall(thirteen) is None
    assert theil_sen(()) is None and mann_kendall(()) is None


def test_of_years_the_latest_one_counts() -> None:
    days = rated(*[9] * 1000, *[3] * LONGEST_DAYS)
    slope, test = theil_sen(days), mann_kendall(days)
    assert slope is not None and test is not None
    assert slope.of == test.of == Stretch(day(1000), day(999 + LONGEST_DAYS), LONGEST_DAYS)
    assert (slope.per_week, test.s) == (0.0, 0)


def test_days_out_of_order_are_refused() -> None:
    for statistic in (theil_sen, mann_kendall):
        with pytest.raises(ValueError, match="order"):
            statistic(rated(*range(10), *range(10))[::-1])
