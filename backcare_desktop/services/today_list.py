"""The day's list at one touch: walked, warmth or cold, a habit; each can be taken back."""

from collections.abc import Callable
from datetime import date

from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.habits import Habit, HabitTick
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.comfort import Ended
from backcare_desktop.services.done import Done
from backcare_desktop.services.entries import Entries
from backcare_desktop.services.pain_ports import HabitStore

_HABITS = Changes(habits=True)


class TodayList:
    """The use cases of the list. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.
    """

    def __init__(self, entries: Entries, habits: HabitStore, clock: Clock) -> None:
        self._entries = entries
        self._habits = habits
        self._clock = clock

    def walked(self, minutes: int | None = None) -> Done:
        """Log a walk of now.

        Args:
            minutes: how long it was; None if nobody said, it can be added in the diary.
        """
        return self._entries.relieve(self._entries.made_relief(ReliefKind.WALK, minutes=minutes))

    def comforted(self, ended: Ended) -> Done:
        """Log warmth or cold that has ended, as long as it went on; under half a minute, nothing.

        Raises:
            EntryRefusedError: it begins ahead of now, because the clock was set back meanwhile.
        """
        if not ended.minutes:
            return Done()
        timer = ended.timer
        relief = self._entries.made_relief(timer.kind, timer.began, minutes=ended.minutes)
        return self._entries.relieve(relief)

    def tick(self, habit: Habit, day: date | None = None) -> Done:
        """Tick a habit, of today unless another day is named."""
        tick = HabitTick(day or self._today(), habit)
        if self._is_ticked(tick):
            return Done()
        self._habits.tick(tick)
        return Done(_HABITS, self._undo(self._habits.untick, tick))

    def untick(self, habit: Habit, day: date | None = None) -> Done:
        """Take a tick away."""
        tick = HabitTick(day or self._today(), habit)
        if not self._is_ticked(tick):
            return Done()
        self._habits.untick(tick)
        return Done(_HABITS, self._undo(self._habits.tick, tick))

    def _undo(self, back: Callable[[HabitTick], None], tick: HabitTick) -> Callable[[], Changes]:
        def undo() -> Changes:
            back(tick)
            return _HABITS

        return undo

    def _is_ticked(self, tick: HabitTick) -> bool:
        return tick in self._habits.ticks(tick.day, tick.day)

    def _today(self) -> date:
        return now(self._clock).local_date
