"""Calm weeks of the lift log: what more is opened by, beside days and checks."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta

from msgspec import Struct

from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load import Load
from backcare_desktop.core.load_plan import START_SHARE, WEEK
from backcare_desktop.core.load_week import felt

Usual = Callable[[date], int | None]
"""How much it usually hurts in the morning, 0-10, before the week that begins on a day."""


class CalmWeek(Struct, frozen=True):
    """Seven days from one with lifting on, in which nothing that was lifted hurt.

    Attributes:
        first: the first of them.
        above_half: something was lifted in it that is above half of its usual load.
    """

    first: date
    above_half: bool

    @property
    def until(self) -> date:
        """The day after it: from then on it counts."""
        return self.first + WEEK


def calm_weeks(
    entries: Iterable[LiftEntry], usual: Usual, normal: Mapping[str, Load], since: date
) -> tuple[CalmWeek, ...]:
    """The calm weeks of a log, the earliest first; none of their days is counted twice.

    A week is calm when each day with lifting was: pain at 3 or less, and the next morning, too, and
    as usual
    (clinical.md 1.5, 16). What nobody answered isn't calm. After a day that wasn't, weeks are
    counted from the next day with lifting on. That weeks of the log open more is our choice.

    Args:
        entries: what was logged; the same back has lifted all of it.
        usual: usual mornings.
        normal: the usual load of each lift, by its id.
        since: days before count for nothing.
    """
    days: dict[date, list[LiftEntry]] = {}
    for entry in entries:
        if entry.day >= since:
            days.setdefault(entry.day, []).append(entry)
    found: list[CalmWeek] = []
    left = sorted(days)
    while left:
        first = left[0]
        week = [day for day in left if day < first + WEEK]
        rough = [day for day in week if felt(days[day], usual(first))]
        if not rough:
            above = any(_above_half(each, normal) for day in week for each in days[day])
            found.append(CalmWeek(first, above))
        over = first + WEEK if not rough else max(rough) + timedelta(days=1)
        left = [day for day in left if day >= over]
    return tuple(found)


def _above_half(entry: LiftEntry, normal: Mapping[str, Load]) -> bool:
    usual = normal.get(entry.lift_id)
    return usual is not None and entry.load.kg > usual.kg * START_SHARE
