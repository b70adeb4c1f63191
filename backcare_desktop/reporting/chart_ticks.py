"""Which dates are written under a chart: few, evenly spaced, and the last day where days count."""

from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

_DAY_STEPS = (1, 2, 7, 14, 28, 56)
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 36)
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100)

_DAYS_UP_TO = 92
_MONTHS_UP_TO = 3 * 366


class TickKind(StrEnum):
    """How much of the date is to be written."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class Tick(Struct, frozen=True):
    """A date to write, and how."""

    day: date
    kind: TickKind


def kind_of(first: date, last: date) -> TickKind:
    """Days up to a quarter, months up to three years, years beyond."""
    width = (last - first).days + 1
    if width <= _DAYS_UP_TO:
        return TickKind.DAY
    return TickKind.MONTH if width <= _MONTHS_UP_TO else TickKind.YEAR


def ticks(first: date, last: date, most: int) -> tuple[Tick, ...]:
    """The densest even choice of at most ``most`` (2 or more) dates between ``first`` and ``last``.

    Days count back from the last one, so that today is written; months and years start on their
    first day.
    """
    kind = kind_of(first, last)
    steps = {
        TickKind.DAY: _DAY_STEPS,
        TickKind.MONTH: _MONTH_STEPS,
        TickKind.YEAR: _YEAR_STEPS,
    }[kind]
    chosen: tuple[date, ...] = ()
    for step in steps:
        chosen = (
            _days(first, last, step) if kind is TickKind.DAY else _firsts(first, last, kind, step)
        )
        if len(chosen) <= most:
            break
    return tuple(Tick(day, kind) for day in chosen)


def _days(first: date, last: date, step: int) -> tuple[date, ...]:
    count = (last - first).days // step + 1
    return tuple(last - timedelta(days=step * back) for back in reversed(range(count)))


def _firsts(first: date, last: date, kind: TickKind, step: int) -> tuple[date, ...]:
    """First days of every ``step``-th month or year, counted from the beginning of the era."""
    months = step if kind is TickKind.MONTH else step * 12
    number = first.year * 12 + first.month - 1
    number += -number % months
    found = []
    while number < date.max.year * 12:
        day = date(number // 12, number % 12 + 1, 1)
        if day > last:
            break
        if day >= first:
            found.append(day)
        number += months
    return tuple(found)
