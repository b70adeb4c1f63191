"""The reminders of Settings in words."""

from collections.abc import Mapping
from datetime import time
from typing import Final

from PySide6.QtCore import QLocale, QObject

from backcare_desktop.core.reminder_plan import (
    EVERY_DAY,
    MOST_TIMES,
    AtTimes,
    Every,
    Reminder,
    ReminderPlan,
)
from backcare_desktop.core.reminders import Due
from backcare_desktop.ui.reminders.words import ReminderWords
from backcare_desktop.ui.tabs.settings.reminder_state import (
    ReminderLine,
    RemindersState,
    TimeField,
    Typed,
)
from backcare_desktop.ui.typed_when import written_time

Wrong = Mapping[tuple[str, str], tuple[str, str]]
"""By what it is of and the field: what was typed, and what is wrong with it."""

_HOURLY: Final = Every(60, time(9), time(18))


def usual_times(rhythm: AtTimes | Every) -> AtTimes | Every:
    """What another sort of rhythm begins with, from the times of this one."""
    if isinstance(rhythm, AtTimes):
        return _HOURLY
    return AtTimes((rhythm.first,))


class ReminderTexts(QObject):
    """Makes the state that the card and the page show."""

    def __init__(
        self, words: ReminderWords, locale: QLocale, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._locale = locale

    def state(
        self,
        plan: ReminderPlan,
        wrong: Wrong,
        *,
        upcoming: Due | None,
        left_out: bool,
        works: bool | None,
        can_tell: bool,
    ) -> RemindersState:
        """Everything in words.

        Args:
            plan: what is reminded of, and when.
            wrong: what was typed and can't be used.
            upcoming: the next one.
            left_out: all are left out today.
            works: whether the desktop shows notifications; None while that isn't known.
            can_tell: whether it can be told that another program fills the screen.
        """
        quiet = plan.quiet
        begin, end = (time(22), time(8)) if quiet is None else (quiet.begin, quiet.end)
        return RemindersState(
            lines=tuple(self._line(each, wrong) for each in plan.reminders),
            summary=self._summary(plan, upcoming, left_out=left_out),
            wanted=bool(plan.wanted),
            left_out=left_out,
            quiet=quiet is not None,
            begin=self._typed(wrong, ("quiet", "begin"), begin),
            end=self._typed(wrong, ("quiet", "end"), end),
            most=plan.most_a_day,
            details=plan.details,
            notes=self._notes(works),
            held=self._held(can_tell=can_tell),
        )

    def problem(self, field: str) -> str:
        """What is wrong with a text that no time was found in."""
        example = f"{self._time(time(9))}, {self._time(time(14, 30))}"
        of_times = self.tr("One to {most} times, such as {example}")
        return {
            str(TimeField.TIMES): of_times.format(most=MOST_TIMES, example=example),
            str(TimeField.FIRST): self.tr("A time of the day, not after the last"),
            str(TimeField.LAST): self.tr("A time of the day, not before the first"),
        }.get(field, self.tr("A time of the day; begin and end differ"))

    def _line(self, reminder: Reminder, wrong: Wrong) -> ReminderLine:
        rhythm, kind = reminder.rhythm, reminder.kind
        times = rhythm.times if isinstance(rhythm, AtTimes) else (rhythm.first,)
        ends = (rhythm.first, rhythm.last) if isinstance(rhythm, Every) else (times[0], times[-1])
        written = ", ".join(self._time(at) for at in times)
        typed = wrong.get((kind, TimeField.TIMES))
        return ReminderLine(
            kind=kind,
            name=self._words.name(kind),
            about=self._words.about(kind),
            on=reminder.on,
            summary=self._when(reminder),
            steady=isinstance(rhythm, Every),
            fields={
                TimeField.TIMES: Typed(written) if typed is None else Typed(*typed),
                TimeField.FIRST: self._typed(wrong, (kind, TimeField.FIRST), ends[0]),
                TimeField.LAST: self._typed(wrong, (kind, TimeField.LAST), ends[1]),
            },
            minutes=rhythm.minutes if isinstance(rhythm, Every) else _HOURLY.minutes,
            weekdays=tuple(str(day) for day in sorted(reminder.weekdays)),
        )

    def _typed(self, wrong: Wrong, key: tuple[str, str], at: time) -> Typed:
        typed = wrong.get(key)
        return Typed(self._time(at)) if typed is None else Typed(*typed)

    def _summary(self, plan: ReminderPlan, upcoming: Due | None, *, left_out: bool) -> str:
        count = len(plan.wanted)
        if not count:
            return self.tr("All are off. You choose what you are reminded of, and when.")
        on = self.tr("On: {count} of {all}").format(count=count, all=len(plan.reminders))
        if left_out:
            following = self.tr("Left out for the rest of today.")
        else:
            following = self._words.upcoming(upcoming)
        return self.tr("{on}. {following}").format(on=on, following=following)

    def _when(self, reminder: Reminder) -> str:
        rhythm = reminder.rhythm
        if isinstance(rhythm, Every):
            times = self.tr("Every {minutes} minutes, {first} to {last}").format(
                minutes=rhythm.minutes,
                first=self._time(rhythm.first),
                last=self._time(rhythm.last),
            )
        else:
            times = ", ".join(self._time(at) for at in rhythm.times)
        if reminder.weekdays == EVERY_DAY:
            return self.tr("{times}; every day").format(times=times)
        days = ", ".join(self.day(day) for day in sorted(reminder.weekdays))
        return self.tr("{times}; {days}").format(times=times, days=days)

    def day(self, weekday: int) -> str:
        """A short name of a day, Monday being 0."""
        return self._locale.dayName(weekday + 1, QLocale.FormatType.ShortFormat)

    def long_day(self, weekday: int) -> str:
        """Its whole name."""
        return self._locale.dayName(weekday + 1, QLocale.FormatType.LongFormat)

    @property
    def weekdays(self) -> tuple[int, ...]:
        """The days in the order of the week."""
        first = self._locale.firstDayOfWeek().value - 1
        return tuple((first + number) % 7 for number in range(7))

    def _notes(self, works: bool | None) -> str:  # noqa: FBT001 - a state
        if works is None:
            return ""
        if works:
            return self.tr("While you look elsewhere, your desktop shows them as notifications.")
        return self.tr(
            "This desktop shows no notifications. What is due stands at the top of this window."
        )

    def _held(self, *, can_tell: bool) -> str:
        if can_tell:
            return self.tr(
                "They wait while a session runs, the screen is locked, or another program fills "
                "the screen. Afterwards one comes, not all."
            )
        return self.tr(
            "They wait while a session runs or the screen is locked. Afterwards one comes, not "
            "all. This desktop does not say whether another program fills the screen: leave them "
            "out for today before a talk or a film."
        )

    def _time(self, at: time) -> str:
        return written_time(at, self._locale)
