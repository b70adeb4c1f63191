"""Planned against done: the week's ring, and what came in the way.

Rest is part of the plan. A week plans a number of days and not which ones, so no single day is
ever missed; a day of an injury pause is rest that nobody has to make up for.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from msgspec import Struct, field

from backcare_desktop.core.day_standing import DayStanding
from backcare_desktop.core.programme import DAYS_A_WEEK, WeeklyTarget, check_weekly_target

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""As they are written into files, by their numbers from 0."""

_DAY = timedelta(days=1)
_WEEK = timedelta(days=DAYS_A_WEEK)

MOST_APART = 4
"""Up to so many days a week can each have a day of rest between them: every second of seven."""


class MissReason(StrEnum):
    """What came in the way of a planned day, as the person says."""

    NO_TIME = "no_time"
    TOO_PAINFUL = "too_painful"
    ILL = "ill"
    AWAY = "away"
    OTHER = "other"


class Pause(Struct, frozen=True):
    """An injury pause: its days are planned rest.

    Attributes:
        first, last: both belong to it; ``last`` is None while it goes on.

    Raises:
        ValueError: it ends before it begins.
    """

    first: date
    last: date | None = None

    def __post_init__(self) -> None:
        if self.last is not None and self.last < self.first:
            raise ValueError("a pause ends after it begins")

    def covers(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.first <= day and (self.last is None or day <= self.last)


# --- days ----------------------------------------------------------------------------------------


def days_done(standings: Mapping[date, DayStanding]) -> frozenset[date]:
    """The days that count."""
    return frozenset(day for day, found in standings.items() if found.counts)


def is_paused(day: date, pauses: Sequence[Pause]) -> bool:
    """Whether a day lies in one of these pauses."""
    return any(pause.covers(day) for pause in pauses)


def days_between(first: date, last: date) -> tuple[date, ...]:
    """Every day from ``first`` to ``last``, both included; none if it ends before it begins."""
    return tuple(first + number * _DAY for number in range((last - first).days + 1))


def week_start(day: date, first_weekday: int) -> date:
    """The first day of the week that a day lies in.

    Args:
        first_weekday: 0 for weeks from Monday, 6 for weeks from Sunday.
    """
    return day - timedelta(days=(day.weekday() - first_weekday) % DAYS_A_WEEK)


# --- the ring ------------------------------------------------------------------------------------


class Week(Struct, frozen=True):
    """The running week, as the ring shows it.

    Attributes:
        first: its first day.
        target: days planned; a pause takes its share of them, and none that was done.
        done: the days that count, in order; there may be more than planned.
        days_left: days that can still be used: today unless it counts already, and those to come,
            without days of a pause.
    """

    first: date
    target: int
    done: tuple[date, ...]
    days_left: int

    @property
    def to_go(self) -> int:
        """Days still to be done, and no more than fit, with rest between where the goal has it.

        Nobody is asked to make up for a week in two days. Up to four days a week leave a day
        between; that they are kept apart to the end is our choice.
        """
        apart = self.target <= MOST_APART
        room = _apart(self.days_left) if apart else self.days_left
        return max(0, min(self.target - len(self.done), room))


def week(
    today: date,
    first_weekday: int,
    target: int,
    done: Collection[date],
    pauses: Sequence[Pause] = (),
    began: date | None = None,
) -> Week:
    """The week of ``today``.

    The first week of all plans its share of the days that it has, and no more than every second.

    Args:
        first_weekday: 0 for weeks from Monday, 6 for weeks from Sunday.
        target: days planned a week, by the present programme.
        done: the days that count; others than this week's are passed over.
        began: the first day on which anything was planned; None if it isn't known.

    Raises:
        ValueError: the target is no number of days a week.
    """
    check_weekly_target(target)
    first = week_start(today, first_weekday)
    days = days_between(first, first + _WEEK - _DAY)
    kept = tuple(day for day in days if day in done and day <= today)
    free = [day for day in days if not is_paused(day, pauses)]
    return Week(
        first=first,
        target=_planned(
            {day: target if began is None or day >= began else 0 for day in free}, target, len(kept)
        ),
        done=kept,
        days_left=sum(day >= today and day not in kept for day in free),
    )


# --- adherence -----------------------------------------------------------------------------------


class WeekKept(Struct, frozen=True):
    """Planned against done in one week.

    Attributes:
        first: the week's first day, even where the range that was asked for begins later.
        planned: days.
        done: days that count, no more than planned.
        reasons: how many of the days not done each reason stands for; the rest weren't explained.
    """

    first: date
    planned: int
    done: int
    reasons: Mapping[MissReason, int] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def missed(self) -> int:
        """Planned days that were not done."""
        return self.planned - self.done


class Adherence(Struct, frozen=True):
    """Planned against done, week by week."""

    weeks: tuple[WeekKept, ...]

    @property
    def planned(self) -> int:
        """Days planned."""
        return sum(week.planned for week in self.weeks)

    @property
    def done(self) -> int:
        """Days done, no more in any week than it had planned."""
        return sum(week.done for week in self.weeks)

    @property
    def missed(self) -> int:
        """Planned days that were not done."""
        return self.planned - self.done

    @property
    def share(self) -> float | None:
        """Done of planned, 0 to 1; None where nothing was planned."""
        return self.done / self.planned if self.planned else None

    @property
    def reasons(self) -> dict[MissReason, int]:
        """How many of the days not done each reason stands for, in the order of the reasons."""
        found = {why: sum(week.reasons.get(why, 0) for week in self.weeks) for why in MissReason}
        return {why: number for why, number in found.items() if number}

    @property
    def unexplained(self) -> int:
        """Days not done that no reason was given for."""
        return self.missed - sum(self.reasons.values())


class Record(Struct, frozen=True):
    """What adherence is reckoned from.

    Attributes:
        targets: by the day they began; before the first, nothing was planned.
        done: the days that count.
        pauses: injury pauses; they may overlap.
        reasons: what was said to have come in the way, by the day it was said of.
    """

    targets: Sequence[WeeklyTarget]
    done: Collection[date]
    pauses: Sequence[Pause] = ()
    reasons: Mapping[date, MissReason] = field(default_factory=lambda: MappingProxyType({}))


def adherence(
    first: date, last: date, today: date, first_weekday: int, record: Record
) -> Adherence:
    """Planned against done from ``first`` to ``last``, both included.

    A week plans its target; days in a pause, before the first target or outside the range take
    their share of it, but never a day that was done. More than planned in one week makes up for
    no other. The week that goes on plans no more than was done: nothing of it is missed yet.

    Args:
        first, last: days; nothing after ``today`` is looked at.
        today: tells which week goes on.
        first_weekday: 0 for weeks from Monday, 6 for weeks from Sunday.
    """
    end = min(last, today)
    running = week_start(today, first_weekday)
    in_weeks: dict[date, list[date]] = {}
    for day in days_between(first, end):
        in_weeks.setdefault(week_start(day, first_weekday), []).append(day)
    return Adherence(
        tuple(
            _kept(begins, days, record, goes_on=begins == running)
            for begins, days in in_weeks.items()
        )
    )


def _kept(first: date, days: Sequence[date], record: Record, *, goes_on: bool) -> WeekKept:
    """One week, of which ``days`` lie in the range."""
    targets = {day: _target(day, record.targets) for day in days}
    most = max(targets.values())
    count = min(most, sum(day in record.done for day in days))
    free = [day for day in days if not is_paused(day, record.pauses)]
    planned = count if goes_on else _planned({day: targets[day] for day in free}, most, count)
    done = min(planned, count)
    # Reasons are for days that could have been used, and no more than there are days to explain.
    said = [
        record.reasons[day] for day in free if day in record.reasons and day not in record.done
    ][: planned - done]
    return WeekKept(first, planned, done, {why: said.count(why) for why in said})


def _planned(targets: Mapping[date, int], most: int, done: int) -> int:
    """The days a week plans.

    Args:
        targets: the weekly target on each day that the plan has; each stands for a seventh. 0 on
            the days before the first one, which make it the first week.
        most: the whole week's target.
        done: days that count.
    """
    # Sevenths never lie half-way between two whole numbers, so rounding is the same everywhere.
    share = round(sum(targets.values()) / DAYS_A_WEEK)
    if 0 in targets.values():
        share = min(share, _apart(sum(target > 0 for target in targets.values())))
    return max(share, min(done, most))


def _apart(days: int) -> int:
    """How many of so many days fit with at least one between any two."""
    return (days + 1) // 2


def _target(day: date, targets: Sequence[WeeklyTarget]) -> int:
    """Days a week planned on a day; 0 before the first target."""
    begun = [target for target in targets if target.since <= day]
    return max(begun, key=lambda target: target.since).days if begun else 0
