"""The diary as one report looks at it."""

from datetime import date, timedelta
from functools import cached_property

from backcare_desktop.core.daily import DailyPain
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.habits import HabitTick
from backcare_desktop.core.pain_context import Relief
from backcare_desktop.core.set_log import ExerciseNote, SetLog
from backcare_desktop.reporting.report import ReportChoice
from backcare_desktop.reporting.report_sections import DAYS_BEFORE_A_FLARE, LiftLine
from backcare_desktop.services.lift_diary import LiftDiary
from backcare_desktop.services.pain_page import episodes_of
from backcare_desktop.services.ports import Store
from backcare_desktop.services.report_told import Told

_DAY = timedelta(days=1)
_BEFORE = timedelta(days=DAYS_BEFORE_A_FLARE - 1)


class ReportDiary:
    """Reads each thing once, when it is first asked for, as far as it may be told.

    Lives on the database's thread; everything may raise StorageUnavailable.

    Attributes:
        store: the diary.
        choice: what is wanted.
        today: the day it is.
        told: what may be told.
        first, last: the days, both included.
    """

    def __init__(self, store: Store, choice: ReportChoice, today: date) -> None:
        self.store = store
        self.choice = choice
        self.today = today
        self.told = Told(choice)
        self.first, self.last = choice.first, choice.last

    @cached_property
    def end(self) -> date:
        """The last day of the range that has come. Tomorrow has, once it is rated: whoever flew
        east over the date line and back has been there.
        """
        ahead = self.store.ratings.days(self.today + _DAY, self.today + _DAY)
        return min(self.last, self.today + _DAY if ahead else self.today)

    @cached_property
    def days(self) -> tuple[DailyPain, ...]:
        """Rated days, in order."""
        return self.store.ratings.days(self.first, self.last)

    @cached_property
    def episode(self) -> Episode | None:
        """The episode that the days were chosen by, or the one that goes on at their end."""
        if self.choice.episode_id is not None:
            return self.store.episodes.get(self.choice.episode_id)
        latest = self.episodes[-1] if self.episodes else None
        goes_on = latest is not None and (
            latest.closed is None or latest.closed.local_date >= self.last
        )
        return latest if goes_on else None

    @cached_property
    def episodes(self) -> tuple[Episode, ...]:
        """The episode that the days were chosen by, or all that share a day with them, in order."""
        if self.choice.episode_id is not None:
            return () if self.episode is None else (self.episode,)
        return episodes_of(self.store.episodes, self.first, self.last)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Entries of the range, in order of time."""
        return tuple(map(self.told.entry, self.store.entries.between(self.first, self.last)))

    @cached_property
    def alone(self) -> tuple[Relief, ...]:
        """Reliefs of the range that belong to no entry, in order of time."""
        found = self.store.entries.reliefs(self.first, self.last)
        return self.told.reliefs(each for each in found if each.rating_id is None)

    @cached_property
    def habits(self) -> tuple[HabitTick, ...]:
        """Habits that were ticked, by day."""
        return self.store.habits.ticks(self.first, self.last)

    @cached_property
    def flares(self) -> tuple[Flare, ...]:
        """Flares that share a day with the range, in order."""
        flares = self.store.flares.flares()
        return tuple(self.told.flare(each) for each in flares if each.meets(self.first, self.last))

    @cached_property
    def lifts(self) -> tuple[LiftLine, ...]:
        """The lift log of the range, in order of time."""
        return tuple(line for line in self._lifts if line.entry.day >= self.first)

    def lifts_before(self, flare: Flare) -> tuple[LiftLine, ...]:
        """What was lifted up to the day on which a flare began, in order of time."""
        begin = flare.first - _BEFORE
        # Flares share no day: one at most began before the range.
        lines = self._lifts if flare.first >= self.first else self._lines(begin, flare.first)
        return tuple(line for line in lines if begin <= line.entry.day <= flare.first)

    @cached_property
    def core_sets(self) -> tuple[SetLog, ...]:
        """Sets of core work of the range, by day and then as they were logged."""
        return tuple(sorted(self.store.core.sets(self.first, self.last), key=_day_of))

    @cached_property
    def core_notes(self) -> tuple[ExerciseNote, ...]:
        """What was said of exercises in the log of core work, in order of the days."""
        return self.store.core.notes(self.first, self.last)

    @cached_property
    def _lifts(self) -> tuple[LiftLine, ...]:
        return self._lines(self.first - _BEFORE, self.last)

    def _lines(self, first: date, last: date) -> tuple[LiftLine, ...]:
        names = {each.lift_id: each.name for each in self.store.pain_days.lifted(first, last)}
        logged = LiftDiary(self.store.lifting, self.store.ratings).entries(first, last)
        return tuple(self.told.lift(LiftLine(entry, names[entry.lift_id])) for entry in logged)


def _day_of(log: SetLog) -> date:
    return log.day
