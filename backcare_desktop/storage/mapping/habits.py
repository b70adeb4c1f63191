"""Ticks and their rows."""

from backcare_desktop.core.habits import Habit, HabitTick
from backcare_desktop.storage.rows import HabitTickRow


def tick_row(tick: HabitTick) -> HabitTickRow:
    """A habit that was kept."""
    return HabitTickRow(day=tick.day, habit=tick.habit.value)


def tick(row: HabitTickRow) -> HabitTick:
    """The tick of a row."""
    return HabitTick(row.day, Habit(row.habit))
