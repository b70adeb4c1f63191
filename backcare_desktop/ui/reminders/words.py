"""Reminders in words: for everybody who sees the screen, and for the person alone."""

from PySide6.QtCore import QLocale, QObject

from backcare_desktop.core.clock import Clock, Moment, moment
from backcare_desktop.core.reminder_plan import Notice, ReminderKind
from backcare_desktop.core.reminders import Due
from backcare_desktop.ui.when import WhenWriter

_K = ReminderKind


class ReminderWords(QObject):
    """What is said of a reminder, and of the next one."""

    def __init__(self, clock: Clock, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._when = WhenWriter(locale, self)

    def name(self, kind: ReminderKind) -> str:
        """What Settings calls it."""
        return {
            _K.CHECK_IN: self.tr("Check-ins"),
            _K.RATING: self.tr("Pain rating"),
            _K.MEASURES: self.tr("Outcome measures"),
            _K.TRIO: self.tr("Ease-off trio"),
            _K.CORE: self.tr("Core days"),
            _K.WALK: self.tr("Short walks"),
            _K.WARMTH_COLD: self.tr("Warmth or cold"),
            _K.MOVE: self.tr("Movement break"),
            _K.WATER: self.tr("Water"),
            _K.WIND_DOWN: self.tr("Wind-down"),
        }[kind]

    def about(self, kind: ReminderKind) -> str:
        """When it reminds of anything, in a line."""
        return {
            _K.CHECK_IN: self.tr("On the days of an episode that have one"),
            _K.RATING: self.tr("On days you have not rated yet"),
            _K.MEASURES: self.tr("When a questionnaire you use is due again"),
            _K.TRIO: self.tr("In the first days of an episode"),
            _K.CORE: self.tr("On days your programme has core work"),
            _K.WALK: self.tr("While walks are on the day’s list, and whenever you want them"),
            _K.WARMTH_COLD: self.tr("In the first days, at least two hours apart"),
            _K.MOVE: self.tr("To change how you sit or stand"),
            _K.WATER: self.tr("Until you tick it, if it is one of your habits"),
            _K.WIND_DOWN: self.tr("A few quiet minutes in the evening"),
        }[kind]

    def title(self, due: Due) -> str:
        """What it is about, for the person alone."""
        return {
            _K.CHECK_IN: self.tr("A check-in is due"),
            _K.RATING: self.tr("You can rate your pain for today"),
            _K.MEASURES: self.tr("A questionnaire is due again"),
            _K.TRIO: self.tr("It is time for the ease-off trio"),
            _K.CORE: self.tr("Today is a core day"),
            _K.WALK: self.tr("It is time for a short walk"),
            _K.WARMTH_COLD: self.tr("You can use warmth or cold again"),
            _K.MOVE: self.tr("Change how you sit or stand"),
            _K.WATER: self.tr("Drink some water"),
            _K.WIND_DOWN: self.tr("It is time to wind down"),
        }[due.kind]

    def neutral(self, notice: Notice) -> str:
        """What everybody may read."""
        return {
            Notice.MOVE: self.tr("Time to move"),
            Notice.NOTE: self.tr("Time for a short note"),
            Notice.BREAK: self.tr("Time for a break"),
            Notice.WATER: self.tr("Time for some water"),
            Notice.WIND_DOWN: self.tr("Time to wind down"),
        }[notice]

    def begin(self, kind: ReminderKind) -> str:
        """What the button that does it says; it gives nothing away."""
        if kind in (_K.TRIO, _K.WIND_DOWN):
            return self.tr("Start")
        return self.tr("Done") if kind in (_K.MOVE, _K.WATER) else self.tr("Open")

    def snooze(self, minutes: int) -> str:
        """Being reminded again later."""
        if minutes == 60:
            return self.tr("In an hour")
        return self.tr("In {minutes} minutes").format(minutes=minutes)

    def not_today(self) -> str:
        """Not being reminded of this again today."""
        return self.tr("Not today")

    def since(self, due: Due) -> str:
        """That it has waited; empty for one that is on time."""
        if not due.missed:
            return ""
        at = self._when.time(self._local(due).local)
        return self.tr("It was due at {time}.").format(time=at)

    def behind(self, count: int) -> str:
        """That others wait; empty when none does."""
        return self.tr("Waiting behind it: {count}").format(count=count) if count else ""

    def upcoming(self, due: Due | None) -> str:
        """The next one in a line, for the person alone."""
        if due is None:
            return self.tr("Nothing is due within a week.")
        return self.tr("Next: {what}, {when}").format(what=self.name(due.kind), when=self._at(due))

    def upcoming_to_all(self, due: Due | None) -> str:
        """The same for everybody who sees the screen."""
        if due is None:
            return self.tr("No reminder is due")
        return self.tr("Next reminder: {when}").format(when=self._at(due))

    def _at(self, due: Due) -> str:
        """Such as ``14:00``, ``tomorrow, 9:00``, or ``Monday, 9:00``."""
        at, here = self._local(due), moment(self._clock.utc_now(), self._clock.zone())
        time, away = self._when.time(at.local), (at.local_date - here.local_date).days
        if away == 0:
            return time
        if away == 1:
            return self.tr("tomorrow, {time}").format(time=time)
        day = self._when.day(at.local_date)
        return self.tr("{day}, {time}").format(day=day, time=time)

    def _local(self, due: Due) -> Moment:
        """Its time; the day is that of reminders, whenever the diary's begins."""
        return moment(due.at_utc, self._clock.zone())
