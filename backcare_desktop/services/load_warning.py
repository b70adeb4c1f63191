"""Whether a logged load runs ahead: of what is open, or of the cap."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load import Load
from backcare_desktop.core.load_plan import Jump, jump
from backcare_desktop.services.lift_standing import LiftStanding


@dataclass(frozen=True, slots=True)
class NotOpen:
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

    The smallest step of the plates passes the cap in a plan, and is no jump there.

    Args:
        standing: the lift.
        entries: what was logged; leave out the one that is looked at.
        load, day: what is looked at.
        since: entries before that day don't count; the first day of the trouble.
        logged: it is in the log already. Then its week's load is the measure, not what pain has
            left of that since: whoever lifted as planned isn't told otherwise later.
    """
    followed, lift = standing.followed, standing.lift
    if followed is None:
        return None
    share = standing.shares.on(day)
    open_kg = lift.normal.kg * share
    if day >= followed.began and share < 1 and load.kg > open_kg:
        return NotOpen(load, lift.loadable(open_kg) if open_kg > 0 else None)
    earlier = [
        (entry.day, entry.load)
        for entry in entries
        if entry.lift_id == standing.lift.id and (since is None or entry.day >= since)
    ]
    week = followed.planned_on(day)
    if week is None:
        return jump(earlier, load, day, followed.plan.cap)
    planned = standing.load if week is followed.week and not logged else week.load
    cap = max(followed.plan.cap, week.step or Decimal(0))
    return jump(earlier, load, day, cap, planned)
