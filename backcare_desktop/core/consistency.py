"""How steady the last four weeks were, without a row of days that can break.

"x of the last 28 days", rest counted as planned, in no flare-up, and never a zero (ux.md, E 19).
"""

from collections.abc import Collection, Iterable
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.adherence import Pause, Record, adherence, days_between, week_start
from backcare_desktop.core.flare import Flare

WINDOW_DAYS = 28


class Consistency(Struct, frozen=True):
    """What may be shown; all numbers are of days.

    Attributes:
        kept: days as planned: moved on, or rest that the plan has. As many as ``moved`` while no
            programme is followed, because nothing was planned then.
        of: the days looked at: 28, or those since there is a plan, if they are fewer.
        moved: days of these with a session, core work, a walk or lifting.
        this_week: the same, of the week that goes on.
    """

    kept: int
    of: int
    moved: int
    this_week: int


def consistency(
    today: date,
    first_weekday: int,
    moved: Collection[date],
    record: Record,
    flares: Iterable[Flare] = (),
) -> Consistency | None:
    """How steady the last four weeks were; None in a flare-up, and where there is nothing to show.

    Args:
        today: the day it is.
        first_weekday: 0 for weeks from Monday, 6 for weeks from Sunday.
        moved: the days with a session, core work, a walk or lifting.
        record: what core work was planned, done and paused.
        flares: as they were declared; their days are planned rest, as a pause's are.
    """
    resting = [Pause(flare.first, flare.last) for flare in flares]
    if any(pause.covers(today) for pause in resting):
        return None
    record = replace(record, pauses=(*record.pauses, *resting))
    first = today - timedelta(days=WINDOW_DAYS - 1)
    # Four whole weeks that end today: part of a calendar week would round a day away. Of the last
    # one nothing counts as missing yet.
    begins = first.weekday()
    began = min((target.since for target in record.targets), default=None)
    if began is not None:
        first = max(first, min(began, today))
    window = frozenset(days_between(first, today))
    active = window.intersection(moved)
    if not active:
        return None
    week = frozenset(days_between(week_start(today, first_weekday), today))
    kept = len(active)
    if began is not None:
        kept = len(window) - adherence(first, today, today, begins, record).missed
    return Consistency(kept, len(window), len(active), len(week.intersection(moved)))
