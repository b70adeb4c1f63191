"""Ticked habits in memory."""

from datetime import date

from backcare_desktop.core.habits import HabitTick
from tests.memory_base import Troubled


class MemoryHabits(Troubled):
    """Ticks in a set."""

    def __init__(self, *ticks: HabitTick) -> None:
        super().__init__()
        self._ticks = {*ticks}

    def tick(self, tick: HabitTick) -> None:
        self._check()
        self._ticks.add(tick)

    def untick(self, tick: HabitTick) -> None:
        self._check()
        self._ticks.discard(tick)

    def ticks(self, first: date, last: date) -> tuple[HabitTick, ...]:
        self._check()
        return tuple(sorted((t for t in self._ticks if first <= t.day <= last), key=_ticked_on))


def _ticked_on(tick: HabitTick) -> tuple[date, str]:
    return tick.day, tick.habit.value
