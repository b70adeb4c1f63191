"""Days and times in the words of the person's language."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QObject, QTime

from backcare_desktop.core.clock import Moment


class WhenWriter(QObject):
    """Writes moments as people say them; ``today`` is the local date that counts as today."""

    def __init__(self, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = locale

    def day(self, day: date) -> str:
        """For instance ``Thursday 12 June``."""
        return self._locale.toString(_qdate(day), self.tr("dddd d MMMM"))

    def weekday(self, day: date) -> str:
        """For instance ``Thursday``."""
        return self._locale.toString(_qdate(day), "dddd")

    def short_day(self, day: date) -> str:
        """For instance ``12 June``."""
        return self._locale.toString(_qdate(day), self.tr("d MMMM"))

    def short_day_of(self, day: date, today: date) -> str:
        """The same, with the year if it is another one than today's."""
        if day.year == today.year:
            return self.short_day(day)
        return self._locale.toString(_qdate(day), self.tr("d MMMM yyyy"))

    def time(self, local: datetime) -> str:
        """For instance ``7:40``."""
        clock_time = QTime(local.hour, local.minute)
        return self._locale.toString(clock_time, QLocale.FormatType.ShortFormat)

    def full(self, moment: Moment) -> str:
        """For instance ``9 July 2025, 12:00``: true on any day."""
        day = self._locale.toString(_qdate(moment.local_date), self.tr("d MMMM yyyy"))
        return self.tr("{day}, {time}").format(day=day, time=self.time(moment.local))

    def moment(self, moment: Moment, today: date, *, inside: bool = False) -> str:
        """For instance ``Today, 7:40`` or ``12 June, 7:40``.

        Args:
            inside: it stands inside a sentence. Names of days keep their own capitals.
        """
        ago = (today - moment.local_date).days
        if ago == 0:
            named = self.tr("today") if inside else self.tr("Today")
        elif ago == 1:
            named = self.tr("yesterday") if inside else self.tr("Yesterday")
        elif 1 < ago < 7:
            named = self.weekday(moment.local_date)
        elif moment.local_date.year == today.year:
            named = self.short_day(moment.local_date)
        else:
            named = self._locale.toString(_qdate(moment.local_date), self.tr("d MMMM yyyy"))
        return self.tr("{day}, {time}").format(day=named, time=self.time(moment.local))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
