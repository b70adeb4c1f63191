"""Days with something against days without it. This does not show cause.

Pain changes what people do as much as the reverse, so that there are two means with their counts
and no test of any kind (clinical.md 6.3).
"""

from collections.abc import Collection, Sequence
from datetime import date

from msgspec import Struct

from backcare_desktop.core.daily import DailyPain

LEAST_DAYS = 10


class DayGroup(Struct, frozen=True):
    """Some rated days.

    Attributes:
        days: how many there are.
        mean: mean of their daily values, 0-10; None while either group has too few days.
    """

    days: int
    mean: float | None

    @property
    def missing(self) -> int:
        """Days that it lacks to be shown."""
        return max(0, LEAST_DAYS - self.days)


class Association(Struct, frozen=True):
    """Rated days with something, and rated days without it."""

    with_it: DayGroup
    without: DayGroup

    @property
    def can_be_shown(self) -> bool:
        """Whether both groups have enough days."""
        return not self.with_it.missing and not self.without.missing


def association(days: Sequence[DailyPain], dates: Collection[date]) -> Association:
    """Part rated days in two groups.

    Args:
        days: each day once. Leave out the days before anybody kept a record of the thing: they
            would count as days without it.
        dates: local dates with it; those without a rating count nowhere.
    """
    marked = frozenset(dates)
    with_it = [each.value for each in days if each.day in marked]
    without = [each.value for each in days if each.day not in marked]
    enough = min(len(with_it), len(without)) >= LEAST_DAYS
    return Association(_group(with_it, enough=enough), _group(without, enough=enough))


def _group(values: list[int], *, enough: bool) -> DayGroup:
    return DayGroup(len(values), sum(values) / len(values) if enough else None)
