"""The rolling median: seven days, four of them rated, gaps stay gaps."""

import pandas as pd
import pytest
from hypothesis import given

from backcare_desktop.core.daily import DailyPain
from backcare_desktop.core.trend import LEAST_RATED, WINDOW_DAYS, RollingPoint, rolling_median
from tests.core.pain_days import DAY, MONDAY, day, rated, series


def test_it_begins_with_the_fourth_rated_day() -> None:
    assert rolling_median(rated(1, 2, 9, 4), MONDAY, day(6)) == (RollingPoint(day(3), 3.0, 4),)


def test_three_of_seven_days_are_not_enough() -> None:
    assert rolling_median(rated(1, None, 2, None, None, None, 9), MONDAY, day(6)) == ()


def test_it_looks_back_seven_days_and_no_further() -> None:
    (point,) = rolling_median(rated(10, 0, 0, 0, 6, 6, 6, 6), day(7), day(7))
    assert (point.median, point.rated) == (6.0, 7)


def test_a_day_without_a_rating_has_no_point() -> None:
    days = rated(4, 4, 4, 4, None, 4, None, None, None, None, None, 4)
    assert [point.day for point in rolling_median(days, MONDAY, day(20))] == [day(3), day(5)]


def test_days_before_the_stretch_count_and_are_not_shown() -> None:
    days = rated(*[5] * 20)
    assert [point.day for point in rolling_median(days, day(10), day(12))] == [
        day(10),
        day(11),
        day(12),
    ]


@pytest.mark.parametrize("days", [(), rated(4), rated(*[None] * 30)])
def test_next_to_nothing_has_no_line(days: tuple[DailyPain, ...]) -> None:
    assert rolling_median(days, MONDAY, day(40)) == ()


@given(series())
def test_it_agrees_with_pandas(days: tuple[DailyPain, ...]) -> None:
    values = pd.Series(
        [float(each.value) for each in days],
        index=pd.DatetimeIndex([each.day for each in days]),
    )
    theirs = values.rolling(f"{WINDOW_DAYS}D", min_periods=LEAST_RATED).median().dropna()
    ours = rolling_median(days, MONDAY, MONDAY + 100 * DAY)
    assert [(point.day, point.median) for point in ours] == [
        (stamp.date(), value) for stamp, value in theirs.items()
    ]


@given(series())
def test_a_stretch_shows_what_the_whole_shows_there(days: tuple[DailyPain, ...]) -> None:
    whole = rolling_median(days, MONDAY, day(100))
    part = rolling_median(days, day(20), day(40))
    assert list(part) == [point for point in whole if day(20) <= point.day <= day(40)]
