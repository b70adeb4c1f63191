"""Whether the pain has changed by an amount that means something: two weeks' means compared.

Two points and 30 % (clinical.md 6.1; L42, L43), with five rated days in each week, because single
days are too unsteady (L86, L87). Everything is counted in whole numbers, so that a change of
exactly two points is one.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from backcare_desktop.core.daily import DailyPain, between, check_order
from backcare_desktop.core.told import change_told

DAYS_A_WEEK = 7
LEAST_RATED = 5
LEAST_POINTS = 2
LEAST_PERCENT = 30

_REACH = timedelta(days=DAYS_A_WEEK - 1)


class PainChange(StrEnum):
    """What can be said of the latest week against the baseline week."""

    LOWER = "lower"
    HIGHER = "higher"
    NO_CLEAR_CHANGE = "no_clear_change"
    NOT_ENOUGH_DAYS = "not_enough_days"
    WEEKS_OVERLAP = "weeks_overlap"


class RatedWeek(Struct, frozen=True):
    """Seven days.

    Attributes:
        first: the first of them.
        rated: how many were rated.
        total: the sum of their daily values.
    """

    first: date
    rated: int
    total: int

    @property
    def last(self) -> date:
        """The last of them."""
        return self.first + _REACH

    @property
    def mean(self) -> float | None:
        """0-10; None where no day was rated."""
        return self.total / self.rated if self.rated else None

    @property
    def missing(self) -> int:
        """Rated days that it lacks to be compared."""
        return max(0, LEAST_RATED - self.rated)


class PainVerdict(Struct, frozen=True):
    """The latest week against the baseline week.

    Attributes:
        change: what can be said.
        baseline, latest: the two weeks.
    """

    change: PainChange
    baseline: RatedWeek
    latest: RatedWeek

    @property
    def difference(self) -> float | None:
        """Points from the baseline's mean to the latest as they are told; None where they can't be
        compared.
        """
        if self.change in (PainChange.NOT_ENOUGH_DAYS, PainChange.WEEKS_OVERLAP):
            return None
        before, after = self.baseline.mean, self.latest.mean
        return None if before is None or after is None else change_told(before, after)

    @property
    def percent(self) -> float | None:
        """The difference in percent of the baseline; None without either."""
        before, after = self.baseline.mean, self.latest.mean
        if self.difference is None or not before or after is None:
            return None
        return 100 * (after - before) / before

    @property
    def possible_from(self) -> date:
        """The first day on which the latest week lies behind the baseline week."""
        return self.baseline.last + timedelta(days=DAYS_A_WEEK)


def verdict(days: Sequence[DailyPain], today: date, baseline: date) -> PainVerdict:
    """Compare the seven days up to today with the seven days from ``baseline`` on.

    Args:
        days: in order; looked at in these two weeks only.
        today: the last day of the latest week.
        baseline: the first day of the baseline week.

    Raises:
        ValueError: the days are out of order or doubled.
    """
    before, after = _week(days, baseline), _week(days, today - _REACH)
    return PainVerdict(_change(before, after), before, after)


def first_baseline(days: Sequence[DailyPain]) -> date | None:
    """The first rated day whose seven days have enough ratings to compare with; None without.

    It is the first week, unless that was hardly rated: nobody can go back and rate it.

    Raises:
        ValueError: the days are out of order or doubled.
    """
    check_order(days)
    weeks = zip(days, days[LEAST_RATED - 1 :], strict=False)
    return next((begin.day for begin, end in weeks if end.day <= begin.day + _REACH), None)


def _week(days: Sequence[DailyPain], first: date) -> RatedWeek:
    found = between(days, first, first + _REACH)
    return RatedWeek(first, len(found), sum(each.value for each in found))


def _change(before: RatedWeek, after: RatedWeek) -> PainChange:
    if after.first <= before.last:
        return PainChange.WEEKS_OVERLAP
    if before.missing or after.missing:
        return PainChange.NOT_ENOUGH_DAYS
    # Both means over one denominator.
    moved = after.total * before.rated - before.total * after.rated
    of_baseline = before.total * after.rated
    enough = abs(moved) >= LEAST_POINTS * before.rated * after.rated
    if not enough or 100 * abs(moved) < LEAST_PERCENT * of_baseline:
        return PainChange.NO_CLEAR_CHANGE
    return PainChange.LOWER if moved < 0 else PainChange.HIGHER
