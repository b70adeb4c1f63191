"""Check-ins: on day 7, 14 and 28 of an episode the symptoms are looked at again.

The days are the articles' (A-03); what follows is decided by the trend and not by the date, so that
each asks for a symptom check, which knows the rules for those days (clinical.md 1.4, 6; 1.5, 1).
"""

from collections.abc import Collection
from datetime import date, timedelta

from msgspec import Struct

CHECK_IN_DAYS = (7, 14, 28)
"""Days since the onset, counted as a symptom check counts them: the onset is day 0."""

KEPT_DAYS = 14
"""How long one is asked for when no later one takes its place: our choice, it is not a debt."""


class CheckIn(Struct, frozen=True):
    """A check-in that is due, or the next one.

    Attributes:
        number: 7, 14 or 28.
        day: the day from which it is asked for.
        due: that day has come.
        compare: it also asks how the back is compared with the start (GROC, clinical.md 3.1).
    """

    number: int
    day: date
    due: bool
    compare: bool = True


def check_in(
    onset: date, today: date, checked: Collection[date], compared: Collection[date] = ()
) -> CheckIn | None:
    """What an episode is to be asked now, or next; None when nothing is left to ask.

    Done is a check-in with a whole symptom check on its day or later: one from before knows nothing
    of that day's rules. A later check-in takes the place of an earlier one.

    Args:
        onset: the first day of the episode, which goes on.
        today: the day it is.
        checked: the days on which a symptom check was finished.
        compared: the days on which the change since the start was told.
    """
    ahead: CheckIn | None = None
    for number in reversed(CHECK_IN_DAYS):
        day = onset + timedelta(days=number)
        if day > today:
            ahead = CheckIn(number, day, due=False)
            continue
        if today - day >= timedelta(days=KEPT_DAYS) or any(day <= on <= today for on in checked):
            break
        return CheckIn(number, day, due=True, compare=not any(day <= on for on in compared))
    return ahead
