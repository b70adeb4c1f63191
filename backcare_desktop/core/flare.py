"""Flares: declared by the person, never inferred. A rise may only prompt the question.

On 68 % of the days that people call a flare the pain is not above its average (clinical.md 6.1;
L92), so that no number can tell one.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from msgspec import Struct

from backcare_desktop.core.daily import DailyPain, between, check_day
from backcare_desktop.core.diary import LONGEST_NOTE
from backcare_desktop.core.trend import rolling_median

RISE = 2
"""Points over the rolling median (clinical.md 6.1; L91)."""

DAYS_RUNNING = 2

QUIET_DAYS = 7
"""Days without the question after a no. By then every day before the no has left the rolling
median's window. The number is a choice, not a finding."""


class Flare(Struct, frozen=True):
    """A flare that somebody declared.

    Attributes:
        id: unique for good.
        first, last: both belong to it; ``last`` is None while it goes on.
        note: the person's own words; plain text.

    Raises:
        ValueError: the id is empty, it ends before it begins, a day lies outside 1900-2100, or the
            note is too long.
    """

    id: str
    first: date
    last: date | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if not self.id:
            raise ValueError("a flare has an id")
        check_day(self.first)
        if self.last is not None:
            check_day(self.last)
            if self.last < self.first:
                raise ValueError("a flare ends after it begins")
        if len(self.note) > LONGEST_NOTE:
            raise ValueError(f"a note has {LONGEST_NOTE} characters at most")

    @property
    def is_open(self) -> bool:
        """Whether it goes on."""
        return self.last is None

    def covers(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.first <= day and (self.last is None or day <= self.last)

    def meets(self, first: date, last: date) -> bool:
        """Whether it shares a day with those from ``first`` to ``last``, both included."""
        return self.first <= last and (self.last is None or self.last >= first)

    def overlaps(self, other: "Flare") -> bool:
        """Whether a day lies in both."""
        return self.covers(other.first) or other.covers(self.first)


class FlaresOverlapError(ValueError):
    """Two flares share a day.

    Attributes:
        other: the one that was there before.
    """

    def __init__(self, other: Flare) -> None:
        super().__init__("two flares share a day")
        self.other = other


class FlarePrompt(Struct, frozen=True):
    """A reason to ask, and no more.

    Attributes:
        day: the day to ask on.
        value: its daily value.
        median: the rolling median on that day, which it rises above.
    """

    day: date
    value: int
    median: float


def with_flare(flares: Iterable[Flare], flare: Flare, today: date) -> tuple[Flare, ...]:
    """The flares with one more, or with one of them changed; in order.

    Args:
        flares: what was declared.
        flare: takes the place of the one with its id.
        today: no flare begins or ends after it.

    Raises:
        FlaresOverlapError: it shares a day with another one.
        ValueError: it lies ahead of today.
    """
    if max(flare.first, flare.last or flare.first) > today:
        raise ValueError("a flare is declared when it has come")
    others = [each for each in flares if each.id != flare.id]
    for other in others:
        if flare.overlaps(other):
            raise FlaresOverlapError(other)
    return tuple(sorted((*others, flare), key=lambda each: each.first))


def flare_prompt(
    days: Sequence[DailyPain], today: date, flares: Iterable[Flare], last_no: date | None = None
) -> FlarePrompt | None:
    """Whether to ask "is this a flare-up?": the pain is up today, as it was yesterday.

    Up is two points or more over the rolling median of the day, as drawn. Days of a declared flare
    aren't asked about, nor is anything for seven days from a no on.

    Args:
        days: in order.
        today: the day it is.
        flares: what was declared.
        last_no: the day the question was last answered with no; None if it never was.

    Returns:
        What to ask about; None for nothing.

    Raises:
        ValueError: the days are out of order or doubled.
    """
    if last_no is not None and today < last_no + timedelta(days=QUIET_DAYS):
        return None
    first = today - timedelta(days=DAYS_RUNNING - 1)
    values = {each.day: each.value for each in between(days, first, today)}
    up = [
        point
        for point in rolling_median(days, first, today)
        if values[point.day] >= point.median + RISE
    ]
    declared = tuple(flares)
    if len(up) < DAYS_RUNNING or any(f.covers(point.day) for f in declared for point in up):
        return None
    return FlarePrompt(today, values[today], up[-1].median)
