"""Trend statistics for a physiotherapist to read; descriptive, and no part of any verdict.

Both take days to be independent of each other. Pain isn't: the interval is too narrow for it, and
the test calls stable pain a trend in 13 to 28 % of cases where neighbouring days are alike
(clinical.md 6.2).
"""

import math
from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import combinations
from statistics import NormalDist, median

from msgspec import Struct

from backcare_desktop.core.daily import DailyPain, between, check_order

LEAST_DAYS = 14
"""Rated days; the test's limit (clinical.md 6.1), taken for the slope as well."""

LONGEST_DAYS = 366
"""Of a longer stretch only the latest part counts: one straight line through years describes none
of them, and the slope looks at all pairs of days."""

CONFIDENCE = 0.95
DAYS_A_WEEK = 7


class Stretch(Struct, frozen=True):
    """What a statistic is made of: first and last rated day, and how many there are."""

    first: date
    last: date
    rated: int


class Slope(Struct, frozen=True):
    """The Theil-Sen slope.

    Attributes:
        per_week: points a week; below zero when the pain falls.
        low, high: the 95 % interval, points a week.
        of: what it is made of.
    """

    per_week: float
    low: float
    high: float
    of: Stretch


class MannKendall(Struct, frozen=True):
    """The Mann-Kendall test for a trend in one direction.

    Attributes:
        s: pairs of days that rise, less pairs that fall.
        variance: of ``s`` where there is no trend, corrected for ties.
        z: ``s`` in its standard deviations, moved one step towards zero.
        p: two-sided; 1 where all days are alike.
        of: what it is made of.
    """

    s: int
    variance: float
    z: float
    p: float
    of: Stretch


def theil_sen(days: Sequence[DailyPain]) -> Slope | None:
    """The median slope over all pairs of rated days; None with fewer than 14.

    Distances are in calendar days, so that gaps keep their width.

    Args:
        days: in order.

    Raises:
        ValueError: the days are out of order or doubled.
    """
    found = _latest(days)
    if len(found) < LEAST_DAYS:
        return None
    points = [(each.day.toordinal(), each.value) for each in found]
    slopes = sorted((y2 - y1) / (x2 - x1) for (x1, y1), (x2, y2) in combinations(points, 2))
    # Sen 1968: the interval leaves out as many pairs at each end as chance would, by Kendall's S.
    share = NormalDist().inv_cdf((1 + CONFIDENCE) / 2)
    width = share * math.sqrt(_variance(each.value for each in found))
    lowest = max(round((len(slopes) - width) / 2) - 1, 0)
    highest = min(round((len(slopes) + width) / 2), len(slopes) - 1)
    low, middle, high = (
        DAYS_A_WEEK * each for each in (slopes[lowest], median(slopes), slopes[highest])
    )
    return Slope(middle, low, high, _stretch(found))


def mann_kendall(days: Sequence[DailyPain]) -> MannKendall | None:
    """Whether later days are higher or lower more often than not; None with fewer than 14.

    Args:
        days: in order.

    Raises:
        ValueError: the days are out of order or doubled.
    """
    found = _latest(days)
    if len(found) < LEAST_DAYS:
        return None
    s = 0
    before: list[int] = []
    for each in found:
        s += bisect_left(before, each.value) - (len(before) - bisect_right(before, each.value))
        insort(before, each.value)
    variance = _variance(before)
    towards_zero = (s > 0) - (s < 0)
    z = (s - towards_zero) / math.sqrt(variance) if variance else 0.0
    return MannKendall(s, variance, z, math.erfc(abs(z) / math.sqrt(2)), _stretch(found))


def _variance(values: Iterable[int]) -> float:
    """Of Kendall's S where there is no trend, corrected for ties."""
    ties = Counter(values)
    return (_spread(ties.total()) - sum(_spread(tied) for tied in ties.values())) / 18


def _spread(count: int) -> int:
    return count * (count - 1) * (2 * count + 5)


def _latest(days: Sequence[DailyPain]) -> Sequence[DailyPain]:
    """The part that counts."""
    check_order(days)
    if not days:
        return days
    last = days[-1].day
    return between(days, last - timedelta(days=LONGEST_DAYS - 1), last)


def _stretch(found: Sequence[DailyPain]) -> Stretch:
    return Stretch(found[0].day, found[-1].day, len(found))
