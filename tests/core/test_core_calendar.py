"""The calendar: twelve weeks, each day with what it came to."""

from datetime import date, timedelta

from backcare_desktop.core.adherence import Pause
from backcare_desktop.core.core_calendar import CALENDAR_WEEKS, calendar
from backcare_desktop.core.day_standing import DayStanding

MON, SUN = 0, 6
MONDAY = date(2025, 6, 2)
DAY = timedelta(days=1)


def test_the_calendar_shows_twelve_whole_weeks_up_to_this_one() -> None:
    wednesday = MONDAY + 2 * DAY
    weeks = calendar(wednesday, SUN, {})
    assert [len(row) for row in weeks] == [7] * CALENDAR_WEEKS
    shown = [cell.day for row in weeks for cell in row]
    assert shown == [shown[0] + number * DAY for number in range(84)]
    assert (shown[-7], shown[-1]) == (MONDAY - DAY, MONDAY + 5 * DAY)


def test_a_day_nothing_is_known_of_was_rest_and_a_day_ahead_is_nothing_yet() -> None:
    standings = {MONDAY: DayStanding.ALL}
    (row,) = calendar(MONDAY + DAY, MON, standings, weeks=1)
    assert [cell.standing for cell in row] == [DayStanding.ALL, DayStanding.REST, *[None] * 5]


def test_the_calendar_knows_the_days_of_a_pause() -> None:
    (row,) = calendar(MONDAY, MON, {}, [Pause(MONDAY + 5 * DAY)], weeks=1)
    assert [cell.paused for cell in row] == [False] * 5 + [True] * 2
