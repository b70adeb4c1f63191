"""Days, numbers and names that every part of the Pain tab writes alike."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject

from backcare_desktop.core.load import Load, Unit
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.reporting.chart_ticks import TickKind
from backcare_desktop.services.pain_range import PainRange, Span
from backcare_desktop.ui.when import WhenWriter


class PainWords(QObject):
    """Dates of another year than today's carry their year."""

    def __init__(self, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.locale = locale
        self.when = WhenWriter(locale, self)

    def day(self, day: date, today: date) -> str:
        """For instance ``12 June``."""
        if day.year == today.year:
            return self.when.short_day(day)
        return self.locale.toString(_qdate(day), self.tr("d MMMM yyyy"))

    def days(self, first: date, last: date, today: date) -> str:
        """For instance ``10 June to 9 July``; one day alone is named once."""
        if first == last:
            return self.day(first, today)
        same_year = first.year == last.year and last.year != today.year
        begin = self.when.short_day(first) if same_year else self.day(first, today)
        return self.tr("{first} to {last}").format(first=begin, last=self.day(last, today))

    def full_days(self, first: date, last: date) -> str:
        """For instance ``10 June 2025 to 9 July 2025``: true in any year."""
        pattern = self.tr("d MMMM yyyy")
        begin, end = (self.locale.toString(_qdate(day), pattern) for day in (first, last))
        return self.tr("{first} to {last}").format(first=begin, last=end)

    def month(self, day: date) -> str:
        """For instance ``July 2025``."""
        return self.locale.toString(_qdate(day), "MMMM yyyy")

    def tick(self, day: date, kind: TickKind) -> str:
        """A date under the chart's axis."""
        if kind is TickKind.DAY:
            return self.when.short_day(day)
        return self.locale.toString(_qdate(day), "MMM yyyy" if kind is TickKind.MONTH else "yyyy")

    def number(self, value: float, places: int = 1) -> str:
        """With as many decimals as are asked for."""
        return self.locale.toString(value + 0.0, "f", places)

    def count(self, value: int) -> str:
        """A whole number, in groups where it is long."""
        return self.locale.toString(value)

    def short_number(self, value: float) -> str:
        """A whole number without decimals, else one: ``4``, ``4.5``."""
        return self.number(value, 0 if value == int(value) else 1)

    def load(self, load: Load, unit: Unit) -> str:
        """For instance ``52.5 kg``."""
        plain = f"{load.shown_in(unit):f}"
        digits = len(plain.rstrip("0").partition(".")[2]) if "." in plain else 0
        return self.tr("{amount} {unit}").format(
            amount=self.locale.toString(float(plain), "f", digits), unit=unit.value
        )

    def span(self, wanted: PainRange, first: date, last: date, today: date) -> str:
        """Which stretch is looked at."""
        if not isinstance(wanted, Span):
            return self.days(first, last, today)
        return {
            Span.WEEK: self.tr("Last 7 days"),
            Span.MONTH: self.tr("Last 30 days"),
            Span.QUARTER: self.tr("Last 90 days"),
            Span.YEAR: self.tr("Last year"),
            Span.ALL: self.tr("All your entries"),
        }[wanted]

    def phase(self, phase: RoutinePhase) -> tuple[str, ...]:
        """That it is a phase of an episode, and its names by the calendar, the longest first."""
        names = {
            RoutinePhase.FIRST_48H: (self.tr("First 48 hours"), self.tr("48 h")),
            RoutinePhase.DAYS_3_5: (self.tr("Days 3–5"), self.tr("D 3–5")),
            RoutinePhase.WEEK_2: (self.tr("Week 2"), self.tr("W 2")),
            RoutinePhase.WEEKS_3_4: (self.tr("Weeks 3–4"), self.tr("W 3–4")),
            RoutinePhase.FULL_TRAINING: (self.tr("Full training"), self.tr("Full")),
            RoutinePhase.ANY: ("", ""),
        }[phase]
        return (self.tr("in phase “{name}”").format(name=names[0]), *names)

    def minutes(self, minutes: int) -> str:
        """A length of time: ``20 min``, ``7 h``, ``7 h 30 min``."""
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.tr("{minutes} min").format(minutes=rest)
        if not rest:
            return self.tr("{hours} h").format(hours=hours)
        return self.tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)

    def signed(self, value: float, places: int = 2) -> str:
        """A change: with a plus or a minus, and without either where it is written as zero."""
        shown = self.number(abs(value), places)
        if float(f"{abs(value):.{places}f}") == 0:
            return shown
        return f"{self.minus if value < 0 else self.locale.positiveSign()}{shown}"

    @property
    def minus(self) -> str:
        """The country's minus; where it is a hyphen, one that is wide enough to be seen."""
        sign = self.locale.negativeSign()
        return "−" if sign == "-" else sign


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
