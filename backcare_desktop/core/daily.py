"""What a day's pain comes to: one value, and the range around it.

The day is the local date that was fixed when a rating was entered; hours that clocks repeat or
leave out, and journeys, don't move it. Within a day the instant decides which rating is the last.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import pairwise
from operator import attrgetter

from msgspec import Struct

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.diary import Rating, RatingContext

SCALE = range(11)
"""Scores of the 0-10 numeric rating scale."""

EARLIEST, LATEST = date(1900, 1, 1), date(2100, 12, 31)
"""Dates outside of these are mistakes (reliability.md, S7)."""

OF_A_MOMENT = frozenset(RatingContext) - {RatingContext.WORST, RatingContext.AVERAGE}
"""Contexts that say how it is; the other two sum up a stretch of time."""

_day_of = attrgetter("day")


class DailyPain(Struct, frozen=True):
    """One rated day. A day without a rating has none: missing is not zero.

    Attributes:
        day: the local date.
        value: 0-10, what the day counts as (clinical.md 6.1): its last rating.
        mean, lowest, highest: over all ratings of the day.
        count: how many there are.
        at: when the pain of ``value`` was felt; None where that isn't known.

    Raises:
        ValueError: a score is off its scale (NaN is), the mean or the value lies outside of the
            day's range, nothing was rated, or the day lies outside 1900-2100 or has a time.
    """

    day: date
    value: int
    mean: float
    lowest: int
    highest: int
    count: int
    at: Moment | None = None

    def __post_init__(self) -> None:
        check_day(self.day)
        check_score(self.value)
        if self.lowest not in SCALE or self.highest not in SCALE:
            raise ValueError("a day's range lies between 0 and 10")
        if not (self.lowest <= self.value <= self.highest):
            raise ValueError("a day's value lies within its range")
        if not (self.lowest <= self.mean <= self.highest):
            raise ValueError("a day's mean lies within its range")
        if self.count < 1:
            raise ValueError("a rated day has a rating")

    @classmethod
    def single(cls, day: date, score: int) -> "DailyPain":
        """A day with one rating."""
        return cls(day, score, score, score, score, 1)


def check_day(day: date) -> None:
    """Let a local date pass.

    Raises:
        ValueError: it lies outside 1900-2100, or it is an instant.
    """
    if isinstance(day, datetime):
        raise ValueError(f"a day has no time of day: {day}")  # noqa: TRY004 - bad input is one kind
    if not EARLIEST <= day <= LATEST:
        raise ValueError(f"{day} lies outside {EARLIEST.year}-{LATEST.year}")


def check_score(score: int) -> None:
    """Let a pain score pass.

    Raises:
        ValueError: it is no whole number from 0 to 10.
    """
    if score not in SCALE:
        raise ValueError(f"pain is a whole number from 0 to 10, not {score}")


def daily(ratings: Iterable[Rating]) -> tuple[DailyPain, ...]:
    """Ratings by day; days in order, missing days missing.

    A worst or an average that somebody sums a day up with counts in its range. It is the day's
    value only where nothing else was rated, else an evening's "worst today" would raise the trend.

    Args:
        ratings: in any order, deleted ones left out.
    """
    found: dict[date, list[Rating]] = {}
    for rating in ratings:
        found.setdefault(rating.when.local_date, []).append(rating)
    return tuple(_day(day, found[day]) for day in sorted(found))


def between(days: Sequence[DailyPain], first: date, last: date) -> Sequence[DailyPain]:
    """The rated days from ``first`` to ``last``, both included.

    Takes as long for ten years as for one: only what is wanted is looked at.

    Args:
        days: in order, each day once.

    Raises:
        ValueError: the days found are out of order or doubled.
    """
    begin = bisect_left(days, first, key=_day_of)
    end = bisect_right(days, last, lo=begin, key=_day_of)
    found = days[begin:end]
    check_order(found)
    return found


def check_order(days: Sequence[DailyPain]) -> None:
    """Let days pass that are in order.

    Raises:
        ValueError: one is doubled, or comes before the one in front of it.
    """
    if any(earlier.day >= later.day for earlier, later in pairwise(days)):
        raise ValueError("rated days stand in order, each once")


def _day(day: date, ratings: list[Rating]) -> DailyPain:
    last = max(ratings, key=_lateness)
    scores = [rating.score for rating in ratings]
    mean = sum(scores) / len(scores)
    return DailyPain(day, last.score, mean, min(scores), max(scores), len(scores), last.when)


def _lateness(rating: Rating) -> tuple[bool, datetime, str]:
    return rating.context in OF_A_MOMENT, rating.when.at_utc, rating.id
