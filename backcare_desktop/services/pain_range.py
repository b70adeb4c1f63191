"""Which days a page of the diary looks at."""

from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from backcare_desktop.core.daily import check_day


class Span(StrEnum):
    """How far back a page looks."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    ALL = "all"


class FreeRange(Struct, frozen=True):
    """Days that the person chose, both ends included.

    Raises:
        ValueError: it ends before it begins, or a day lies outside 1900-2100.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        check_day(self.first)
        check_day(self.last)
        if self.last < self.first:
            raise ValueError("a stretch ends after it begins")


PainRange = Span | FreeRange

_DAYS = {Span.WEEK: 7, Span.MONTH: 30, Span.QUARTER: 90, Span.YEAR: 365}


def ends_of(wanted: PainRange, last: date, begun: date | None) -> tuple[date, date]:
    """First and last day of a stretch.

    Args:
        wanted: a span that ends with ``last``, or the days themselves.
        last: the last day that there is anything of.
        begun: the first rated day, where ``ALL`` begins; None in an empty diary. A diary shorter
            than a week still gets a week's width.
    """
    if isinstance(wanted, FreeRange):
        return wanted.first, wanted.last
    week = last - timedelta(days=_DAYS[Span.WEEK] - 1)
    if wanted is Span.ALL:
        return (week if begun is None else min(begun, week)), last
    return last - timedelta(days=_DAYS[wanted] - 1), last
