"""Which day of the week is the next one for core work."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from backcare_desktop.core.adherence import MOST_APART, Pause, Week, is_paused
from backcare_desktop.core.programme import DAYS_A_WEEK

_DAY = timedelta(days=1)


def next_core_day(
    week: Week, today: date, done: Collection[date], pauses: Sequence[Pause] = ()
) -> date | None:
    """The next day to do core work on; None when this week has enough.

    A week plans a number of days and not which ones. Up to four a week keep a day of rest between
    them, as the week's ring reckons; more follow each other.

    Args:
        week: the running one.
        today: the day it is.
        done: the days that count, last week's last one among them.
        pauses: injury pauses.
    """
    if not week.to_go:
        return None
    apart = week.target <= MOST_APART
    ahead = (week.first + number * _DAY for number in range(DAYS_A_WEEK))
    open_days = (
        day
        for day in ahead
        if day >= today
        and day not in done
        and not (apart and day - _DAY in done)
        and not is_paused(day, pauses)
    )
    return next(open_days, None)
