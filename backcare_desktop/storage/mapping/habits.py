"""Ticks and their rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backcare_desktop.core.habits import Habit, HabitTick

if TYPE_CHECKING:
    from backcare_desktop.storage.rows import HabitTickRow


def tick_row(tick: HabitTick) -> HabitTickRow:
    """A habit that was kept."""
    from backcare_desktop.storage.rows import HabitTickRow

    return HabitTickRow(day=tick.day, habit=tick.habit.value)


def tick(row: HabitTickRow) -> HabitTick:
    """The tick of a row."""
    return HabitTick(row.day, Habit(row.habit))
