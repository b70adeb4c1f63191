"""What a whole day of core work came to."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from backcare_desktop.core.set_log import ExerciseDay

COUNTS_FROM = 0.5
"""Share of its planned sets from which a day counts as done. Whoever stops early because the form
goes has done what the programme asks; one set alone is a taste and no training day. Where the line
lies is a choice, not a finding."""


class DayStanding(StrEnum):
    """What a day came to: no planned set, less than half of them, half or more, all of them."""

    REST = "rest"
    PART = "part"
    MOST = "most"
    ALL = "all"

    @property
    def counts(self) -> bool:
        """Whether the day counts towards the week's target."""
        return self in (DayStanding.MOST, DayStanding.ALL)


def standing(done: int, planned: int) -> DayStanding:
    """What a day came to, by its planned sets.

    Raises:
        ValueError: a number below zero, or more sets done than planned.
    """
    if not 0 <= done <= planned:
        raise ValueError("between none and all of the planned sets are done")
    if not done:
        return DayStanding.REST
    if done == planned:
        return DayStanding.ALL
    return DayStanding.MOST if done / planned >= COUNTS_FROM else DayStanding.PART


def day_standings(days: Iterable[ExerciseDay]) -> dict[date, DayStanding]:
    """What each day came to, all its exercises together; days in the order they come.

    Sets beyond the plan change nothing: a day with nothing else is one of rest.
    """
    sets: dict[date, tuple[int, int]] = {}
    for entry in days:
        done, planned = sets.get(entry.day, (0, 0))
        sets[entry.day] = done + entry.done, planned + entry.planned
    return {day: standing(*numbers) for day, numbers in sets.items()}
