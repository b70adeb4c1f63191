"""Short walks: how many a day, and when the next one fits.

From the first day on walking goes before bed rest (clinical.md 1.5, 11). One source has five to ten
minutes in each waking hour (A1), the other three short walks a day (A2). In between lie our own
numbers: nobody has to fill sixteen circles.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from backcare_desktop.core.pain_context import Relief, ReliefKind
from backcare_desktop.core.routine import RoutinePhase

WALK_MINUTES = (5, 10)
"""How long a short walk is, from and to (articles.md, A-04)."""

WALKS_APART = timedelta(hours=1)
"""From the beginning of one to the next: hourly in the first days (articles.md, A-04)."""

WALKS_A_DAY: dict[RoutinePhase, int] = {
    RoutinePhase.FIRST_48H: 10,  # hourly from nine to six
    RoutinePhase.DAYS_3_5: 6,  # fewer and a little further, between both sources
    RoutinePhase.WEEK_2: 3,  # A-15, its first week
    RoutinePhase.WEEKS_3_4: 3,
    RoutinePhase.FULL_TRAINING: 0,
}
WALKS_IN_A_FLARE = 6
"""As in the days 3-5: a flare-up is walked through as a bout's early days are."""


def walks_wanted(phase: RoutinePhase | None, *, flare: bool) -> int:
    """Short walks on a day; 0 where none are asked for.

    Args:
        phase: where the episode stands; None while none goes on.
        flare: a declared flare goes on.
    """
    wanted = WALKS_A_DAY[phase] if phase is not None else 0
    return max(wanted, WALKS_IN_A_FLARE) if flare else wanted


def last_walk(reliefs: Iterable[Relief]) -> datetime | None:
    """When the latest walk began, in UTC; None without one."""
    return max((r.when.at_utc for r in reliefs if r.kind is ReliefKind.WALK), default=None)


def walk_fits(last: datetime | None, now_utc: datetime) -> bool:
    """Whether an hour has gone by since the last walk; one logged ahead of now holds none back."""
    return last is None or not timedelta() <= now_utc - last < WALKS_APART
