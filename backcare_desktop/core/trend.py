"""The line through the dots: a rolling median that leaves gaps as gaps."""

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

from backcare_desktop.core.daily import DailyPain, between

WINDOW_DAYS = 7
LEAST_RATED = 4
"""A seven-day median with four rated days at least (clinical.md 6.1)."""


class RollingPoint(Struct, frozen=True):
    """The line at one rated day.

    Attributes:
        day: the last day of the window.
        median: 0-10, of the daily values in the window; a half where their number is even.
        rated: how many days of the window were rated.
    """

    day: date
    median: float
    rated: int


def rolling_median(days: Sequence[DailyPain], first: date, last: date) -> tuple[RollingPoint, ...]:
    """The median of each rated day and the six days before it.

    For drawing only: medians of whole numbers move in steps, and a verdict made of them gives twice
    as many false alarms as one made of means (clinical.md 6.2).

    Args:
        days: in order; those up to six days before ``first`` count too.
        first, last: what is shown, both included.

    Returns:
        In order. Days that weren't rated, or with fewer than four rated days in their window, have
        no point.

    Raises:
        ValueError: the days are out of order or doubled.
    """
    # Today is filled without.
    from statistics import median

    reach = timedelta(days=WINDOW_DAYS - 1)
    found = between(days, first - reach, last)
    points: list[RollingPoint] = []
    begin = 0
    for end, each in enumerate(found, start=1):
        while found[begin].day < each.day - reach:
            begin += 1
        rated = end - begin
        if each.day >= first and rated >= LEAST_RATED:
            middle = median(entry.value for entry in found[begin:end])
            points.append(RollingPoint(each.day, float(middle), rated))
    return tuple(points)
