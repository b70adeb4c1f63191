"""The calendar, rest and pauses in words."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QObject

from backcare_desktop.core.adherence import MissReason, Pause
from backcare_desktop.core.core_calendar import CalendarDay
from backcare_desktop.core.day_standing import DayStanding
from backcare_desktop.core.programme import DAYS_A_WEEK
from backcare_desktop.services.core_page import CorePage, ShortWeek
from backcare_desktop.ui.tabs.core.state import (
    OPEN_END,
    AskState,
    GridState,
    Options,
    PauseLine,
    RestState,
)
from backcare_desktop.ui.when import WhenWriter
from backcare_desktop.ui.widgets.day_cell import DayCell, DayLook
from backcare_desktop.ui.widgets.day_grid import GridColumn

PAUSE_BACK_DAYS, PAUSE_AHEAD_DAYS = 28, 42
"""Days around today that a pause can begin and end on, beside those of the pauses there are."""

LABEL_EVERY = 4
"""Every so many weeks the calendar names one."""

_LOOKS = {
    DayStanding.REST: DayLook.REST,
    DayStanding.PART: DayLook.PART,
    DayStanding.MOST: DayLook.MOST,
    DayStanding.ALL: DayLook.ALL,
}


class WeekWords(QObject):
    """Writes the cards beside the day. Rest is never called a miss, and nothing is praised."""

    def __init__(
        self,
        locale: QLocale,
        when: WhenWriter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._locale = locale
        self._when = when

    # --- the calendar --------------------------------------------------------------------------

    def grid(self, page: CorePage) -> GridState | None:
        """Twelve weeks; None before a programme was chosen."""
        if not page.calendar:
            return None
        days = page.days_that_count
        count = self.tr("1 session") if days == 1 else self.tr("{count} sessions")
        return GridState(
            count=count.format(count=days) if days else "",
            weekdays=tuple(self._short_weekday(cell.day) for cell in page.calendar[0]),
            columns=tuple(
                GridColumn(
                    "" if number % LABEL_EVERY else self._short_date(cells[0].day),
                    tuple(self._cell(cell, page) for cell in cells),
                )
                for number, cells in enumerate(page.calendar)
            ),
            legend=(
                (DayLook.REST, self.tr("rest")),
                (DayLook.PART, self.tr("part")),
                (DayLook.MOST, self.tr("most")),
                (DayLook.ALL, self.tr("all sets")),
                (DayLook.PAUSED, self.tr("paused")),
            ),
        )

    def _cell(self, cell: CalendarDay, page: CorePage) -> DayCell:
        look = DayLook.AHEAD if cell.standing is None else _LOOKS[cell.standing]
        if cell.paused and look in (DayLook.REST, DayLook.AHEAD):
            look = DayLook.PAUSED
        words = self._standing(look)
        day = self._when.day(cell.day)
        if cell.day == page.today:
            day = self.tr("Today, {day}").format(day=day)
        name = self.tr("{day}: {standing}").format(day=day, standing=words)
        return DayCell(
            cell.day,
            look,
            name,
            today=cell.day == page.today,
            opened=cell.day == page.day,
            ahead=cell.standing is None,
        )

    def _standing(self, look: DayLook) -> str:
        return {
            DayLook.REST: self.tr("rest"),
            DayLook.PART: self.tr("part of the sets"),
            DayLook.MOST: self.tr("most of the sets"),
            DayLook.ALL: self.tr("all sets"),
            DayLook.PAUSED: self.tr("paused"),
            DayLook.AHEAD: self.tr("ahead"),
        }[look]

    # --- rest ----------------------------------------------------------------------------------

    def rest(self, page: CorePage, *, asks: bool = True) -> RestState | None:
        """The card of rest; None before a programme was chosen.

        Args:
            asks: whether this is a day to ask why last week fell short.
        """
        if page.programme is None:
            return None
        goal = page.programme.weekly_target
        words = self.tr("1 session") if goal == 1 else self.tr("{goal} sessions")
        return RestState(
            goal=goal,
            most=DAYS_A_WEEK if page.lock is None else goal,
            goal_note="" if page.lock is None else self._only_lower(),
            goal_words=self.tr("Weekly goal: {sessions}").format(sessions=words.format(goal=goal)),
            paused="" if page.paused is None else self._paused(page.paused),
            starts=self._days_to_choose(page),
            ends=((OPEN_END, self.tr("Until I end it")), *self._days_to_choose(page)),
            pause=("", "") if page.paused is None else _keys(page.paused),
            pauses=tuple(PauseLine(self._listed_pause(each), *_keys(each)) for each in page.pauses),
            today=page.today.isoformat(),
            ask=self._ask(page.short) if page.short is not None and asks else None,
        )

    def paused_words(self, first: date, last: date | None) -> str:
        """What a pause that was just entered is."""
        return self._paused(Pause(first, last))

    def _paused(self, pause: Pause) -> str:
        first = self._when.short_day(pause.first)
        if pause.last is None:
            return self.tr("Paused since {first}.").format(first=first)
        if pause.last == pause.first:
            return self.tr("Paused on {first}.").format(first=first)
        last = self._when.short_day(pause.last)
        return self.tr("Paused from {first} to {last}.").format(first=first, last=last)

    def _listed_pause(self, pause: Pause) -> str:
        """A pause in the list, for instance ``12 to 15 July``."""
        first = self._when.short_day(pause.first)
        if pause.last is None:
            return self.tr("From {first} until you end it").format(first=first)
        if pause.last == pause.first:
            return first
        return self.tr("{first} to {last}").format(
            first=first, last=self._when.short_day(pause.last)
        )

    def _days_to_choose(self, page: CorePage) -> Options:
        """Weeks around today, and the days of the pauses there are."""
        near = range(-PAUSE_BACK_DAYS, PAUSE_AHEAD_DAYS + 1)
        days = {page.today + timedelta(days=number) for number in near}
        for pause in (*page.pauses, *filter(None, (page.paused,))):
            days.update(filter(None, (pause.first, pause.last)))
        return tuple((day.isoformat(), self._named(day, page.today)) for day in sorted(days))

    def _ask(self, short: ShortWeek) -> AskState:
        kept = short.kept
        if kept.done:
            question = self.tr("Last week had {done} of {planned} days. What came in the way?")
        else:
            question = self.tr("Last week was all rest. What came in the way?")
        return AskState(
            question.format(done=kept.done, planned=kept.planned),
            tuple((str(reason), self.reason(reason)) for reason in MissReason),
        )

    def reason(self, reason: MissReason) -> str:
        """What came in the way."""
        return {
            MissReason.NO_TIME: self.tr("No time"),
            MissReason.TOO_PAINFUL: self.tr("Too painful"),
            MissReason.ILL: self.tr("Ill"),
            MissReason.AWAY: self.tr("Away"),
            MissReason.OTHER: self.tr("Something else"),
        }[reason]

    def _only_lower(self) -> str:
        return self.tr("Until your symptom check is cleared, the goal can only be lowered.")

    # --- days ----------------------------------------------------------------------------------

    def _named(self, day: date, today: date) -> str:
        near = {
            -1: self.tr("Yesterday"),
            0: self.tr("Today"),
            1: self.tr("Tomorrow"),
        }.get((day - today).days)
        return near or self._when.day(day)

    def _short_weekday(self, day: date) -> str:
        return self._locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)

    def _short_date(self, day: date) -> str:
        return self._locale.toString(QDate(day.year, day.month, day.day), self.tr("d MMM"))


def _keys(pause: Pause) -> tuple[str, str]:
    """Keys of a pause's first and last day."""
    return pause.first.isoformat(), OPEN_END if pause.last is None else pause.last.isoformat()
