"""Whether a logged load runs ahead: of what is open, or of the cap."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from msgspec import Struct

from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load import Load
from backcare_desktop.core.load_plan import Jump, jump
from backcare_desktop.services.lift_standing import LiftStanding
from backcare_desktop.services.lift_weeks import Followed

_DAY = timedelta(days=1)


class NotOpen(Struct, frozen=True):
    """A logged load above what phase, gates, lock or pause left open on its day.

    Attributes:
        load: what was logged.
        most: what was open; None if nothing was.
    """

    load: Load
    most: Load | None


def jump_of(
    standing: LiftStanding,
    entries: Iterable[LiftEntry],
    load: Load,
    day: date,
    since: date | None = None,
    *,
    logged: bool = False,
) -> Jump | NotOpen | None:
    """Whether a load on a day isn't open, or passes the cap of the lift's plan.

    What is open is asked first, plan or no plan. The smallest step of the plates passes the cap in
    a plan, and is no jump there. What was lifted lately is a measure, and so is the plan: after a
    step back the heavier loads of the days before are none.

    Args:
        standing: the lift.
        entries: what was logged; leave out the one that is looked at.
        load, day: what is looked at.
        since: entries before that day don't count; the first day of the trouble.
        logged: it is in the log already. Then its week's load is the measure, not what pain has
            left of that since: whoever lifted as planned isn't told otherwise later.
    """
    followed, lift = standing.followed, standing.lift
    most = standing.opened.most_kg(day, lift)
    if most is not None and load.kg > most:
        return NotOpen(load, lift.loadable(most) if most > 0 else None)
    if followed is None:
        return None
    week = followed.planned_on(day)
    now = not logged and (week is followed.week or _beside_the_plan(followed, day))
    if now and standing.setback and standing.load is None:
        return NotOpen(load, None)
    earlier = [
        (entry.day, entry.load)
        for entry in entries
        if entry.lift_id == standing.lift.id and (since is None or entry.day >= since)
    ]
    planned = standing.load if now else None if week is None else week.load
    step = week.step if week is not None else None
    cap = max(followed.plan.cap, step or Decimal(0))
    return jump(earlier, load, day, cap) or jump((), load, day, cap, planned)


def _beside_the_plan(followed: Followed, day: date) -> bool:
    """Whether a day is that of a step back, whose plan begins on the next, or after the plan."""
    if followed.complete:
        return followed.planned_on(day) is None and day >= followed.began
    return followed.began - _DAY <= day < followed.began
