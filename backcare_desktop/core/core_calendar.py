"""Weeks of core work as a calendar: what each day came to."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from msgspec import Struct

from backcare_desktop.core.adherence import Pause, days_between, is_paused, week_start
from backcare_desktop.core.day_standing import DayStanding
from backcare_desktop.core.programme import DAYS_A_WEEK

CALENDAR_WEEKS = 12


class CalendarDay(Struct, frozen=True):
    """One cell of the calendar.

    Attributes:
        standing: what the day came to; None for a day ahead.
        paused: the day lies in an injury pause.
    """

    day: date
    standing: DayStanding | None
    paused: bool


def calendar(
    today: date,
    first_weekday: int,
    standings: Mapping[date, DayStanding],
    pauses: Sequence[Pause] = (),
    weeks: int = CALENDAR_WEEKS,
) -> tuple[tuple[CalendarDay, ...], ...]:
    """Weeks of seven days, the oldest first; the last one is that of ``today``.

    A day nothing is known of was one of rest.
    """

    def cell(day: date) -> CalendarDay:
        found = standings.get(day, DayStanding.REST) if day <= today else None
        return CalendarDay(day, found, is_paused(day, pauses))

    begin = week_start(today, first_weekday) - timedelta(weeks=weeks - 1)
    cells = tuple(map(cell, days_between(begin, begin + timedelta(weeks=weeks, days=-1))))
    return tuple(cells[at : at + DAYS_A_WEEK] for at in range(0, len(cells), DAYS_A_WEEK))
