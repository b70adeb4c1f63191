"""Habits that somebody may keep an eye on, ticked by the day (articles.md, A-16).

All are off until chosen. A day without a tick says nothing: there is no row of days to break, and
what stands beside the pain never claims to have caused it.
"""

from datetime import date
from enum import StrEnum

from msgspec import Struct


class Habit(StrEnum):
    """What is ticked (articles.md, A-16)."""

    SLEEP = "sleep"
    BREAKS = "breaks"
    """Sitting or standing was broken up by moving."""
    WATER = "water"
    WIND_DOWN = "wind_down"
    """Slow breathing before bed."""


class TargetBounds(Struct, frozen=True):
    """What a target may be, and what it is until somebody says otherwise."""

    least: int
    most: int
    usual: int


TARGETS: dict[Habit, TargetBounds] = {
    Habit.SLEEP: TargetBounds(4, 12, 8),  # hours; the source names 7 to 9
    Habit.BREAKS: TargetBounds(1, 16, 8),  # times a day; the source asks each hour
    Habit.WATER: TargetBounds(1, 20, 6),  # glasses; no source for a number (clinical.md 1.5, 17)
    Habit.WIND_DOWN: TargetBounds(1, 3, 1),  # times a day
}
"""By habit: the person's own number, a reminder of what the tick stands for and nothing more."""


class HabitGoal(Struct, frozen=True):
    """A habit somebody chose, and what they mean by it.

    Attributes:
        habit: which.
        target: hours, times or glasses a day, see :data:`TARGETS`.

    Raises:
        ValueError: the target is out of its bounds.
    """

    habit: Habit
    target: int

    def __post_init__(self) -> None:
        bounds = TARGETS[self.habit]
        if not bounds.least <= self.target <= bounds.most:
            raise ValueError(f"{self.habit} lies between {bounds.least} and {bounds.most}")


class HabitTick(Struct, frozen=True):
    """The person's word that a habit was kept on a day."""

    day: date
    habit: Habit
