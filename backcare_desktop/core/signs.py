"""What speaks against a step up, beside the sets themselves."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

from msgspec import Struct

from backcare_desktop.core.adherence import Pause
from backcare_desktop.core.check import Clearance, Mode, SymptomCheck, lock_of
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load_week import CALM_PAIN
from backcare_desktop.core.session_feedback import HIGHEST_TO_GO_ON, Hurt, concern_of
from backcare_desktop.core.suggestion import Reason

FRESH_FOR = timedelta(days=14)
"""Whole days speak for a step up as long as no more time than this lies between them, and between
the latest and today. Two weeks are our choice: whoever trains once a week keeps the row, and who
comes back from a month of rest begins it anew."""

AFTERWARDS = (RatingContext.AFTER_SESSION, RatingContext.NEXT_MORNING)
"""Ratings of a session that are compared with the one before it."""

LONE = (RatingContext.NOW, RatingContext.BEFORE_SESSION, RatingContext.NEXT_MORNING)
"""Ratings of pain that no exercise stands behind."""

_DAY = timedelta(days=1)


class Signs(Struct, frozen=True):
    """What speaks against a step up, whatever the sets say.

    Attributes:
        paused: today is a day of an injury pause.
        early: an episode stands in one of its first two phases.
        since: the latest onset, end of a pause or end of a lock; only days after it speak for a
            step up, because those before it were another back's. None if there was none.
        rose: days on which pain rose with core work, was strong whatever it came with, or was
            worse the next morning.
    """

    paused: bool = False
    early: bool = False
    since: date | None = None
    rose: frozenset[date] = frozenset()

    def against(self, days: Sequence[date], today: date) -> Reason | None:
        """Why no step up is suggested; None when nothing speaks against it.

        Args:
            days: those that would speak for it, in order; at least one.
            today: the day it is.
        """
        if self.paused:
            return Reason.PAUSED
        if self.early:
            return Reason.EARLY_DAYS
        if self.since is not None and days[0] <= self.since:
            return Reason.LONG_AGO if days[-1] <= self.since else Reason.FIRST_OF_TWO
        if any(day >= days[0] for day in self.rose):
            return Reason.PAIN_ROSE
        gaps = (later - earlier for earlier, later in pairwise([*days, today]))
        return Reason.LONG_AGO if any(gap > FRESH_FOR for gap in gaps) else None


NO_SIGNS = Signs()
"""Nothing speaks against a step up."""


# --- where the row begins anew -------------------------------------------------------------------


def pause_end(pauses: Iterable[Pause], today: date) -> date | None:
    """The last day of the latest injury pause that is over; None if none is."""
    ends = (pause.last for pause in pauses if pause.last is not None)
    return max((last for last in ends if last < today), default=None)


def lock_end(
    checks: Iterable[SymptomCheck], clearance_of: Callable[[str], Clearance | None]
) -> date | None:
    """The day on which the latest lock ended; None if there was none, or it goes on.

    A lock ends with its clearance, or with a later check that finds less. A list of signs of which
    none applies takes nothing back that was computed.

    Args:
        checks: those with a level, the one entered last first.
        clearance_of: the newest clearance recorded for a check.
    """
    ended: dict[Mode, date] = {}
    for check in checks:
        if check.found is None or not check.counts:
            continue
        if lock_of(check, None) is None:
            ended[check.mode] = check.found.local_date
            continue
        opens = (Mode.COMPUTED, check.mode)
        ends = [day for mode, day in ended.items() if mode in opens]
        clearance = clearance_of(check.id)
        if clearance is not None and lock_of(check, clearance) is None:
            ends.append(clearance.when.local_date)
        return min(ends, default=None)
    return None


# --- pain ----------------------------------------------------------------------------------------


def lowest_before(ratings: Iterable[Rating]) -> dict[date, int]:
    """The lowest pain of each day that no exercise stands behind: what a rise is measured from."""
    found: dict[date, int] = {}
    for rating in ratings:
        if rating.context in LONE:
            day = rating.when.local_date
            found[day] = min(rating.score, found.get(day, rating.score))
    return found


def rose_on(ratings: Iterable[Rating]) -> frozenset[date]:
    """The days of the sessions after which pain was higher than before, at once or next morning.

    One point is enough: no step up is lost for good, and a careful wait costs a few days. A session
    whose pain before is unknown says nothing here; :func:`strong_on` hears it.

    Args:
        ratings: in any order; those that belong to no session are passed over.
    """
    found: dict[str, dict[RatingContext, Rating]] = {}
    for rating in sorted(ratings, key=lambda each: each.when.at_utc):
        if rating.session_id is not None:
            found.setdefault(rating.session_id, {})[rating.context] = rating
    return frozenset(
        said[RatingContext.BEFORE_SESSION].when.local_date for said in found.values() if _rose(said)
    )


def _rose(said: Mapping[RatingContext, Rating]) -> bool:
    before = said.get(RatingContext.BEFORE_SESSION)
    later = (said[context].score for context in AFTERWARDS if context in said)
    return before is not None and any(score > before.score for score in later)


def worse_mornings(ratings: Iterable[Rating]) -> frozenset[date]:
    """The days before the mornings that were worse, where no session was rated before.

    Sets logged by hand have no session. Such a morning is measured by the lowest pain of the day
    before; where that is unknown, by the 3 that may be felt at work (our choice).

    Args:
        ratings: in any order; mornings that belong to a session are passed over.
    """
    listed = tuple(ratings)
    lowest = lowest_before(listed)
    return frozenset(
        rating.when.local_date - _DAY
        for rating in listed
        if rating.context is RatingContext.NEXT_MORNING
        and rating.session_id is None
        and rating.score > lowest.get(rating.when.local_date - _DAY, CALM_PAIN)
    )


def strong_on(ratings: Iterable[Rating]) -> frozenset[date]:
    """The days with pain above 5, whenever it was rated and whatever it came with."""
    return frozenset(
        rating.when.local_date for rating in ratings if rating.score > HIGHEST_TO_GO_ON
    )


def lifted_on(entries: Iterable[LiftEntry], before: Mapping[date, int]) -> frozenset[date]:
    """The days of the lift log on which the stop rule holds, and those with a worse morning after.

    A morning is measured as in :func:`worse_mornings`: in whatever form it was told, it is the same
    back.

    Args:
        entries: what was lifted.
        before: as from :func:`lowest_before`.
    """
    found: set[date] = set()
    for entry in entries:
        if concern_of(entry.pain_during, before.get(entry.day)) is not None:
            found.add(entry.day)
        if concern_of(entry.pain_next_morning, None) is not None:
            found.add(entry.day + _DAY)
        if (entry.pain_next_morning or 0) > before.get(entry.day, CALM_PAIN):
            found.add(entry.day)
    return frozenset(found)


def told_on(
    hurts: Iterable[tuple[date, Hurt]], ratings: Iterable[Rating], before: Mapping[date, int]
) -> frozenset[date]:
    """The days on which the stop rule holds for what was told in the player.

    Args:
        hurts: what was said of "This hurts", each with the day of its session.
        ratings: where the pain before these sessions is found.
        before: as from :func:`lowest_before`, for sessions without one.
    """
    rated = {
        rating.session_id: rating.score
        for rating in ratings
        if rating.context is RatingContext.BEFORE_SESSION
    }
    return frozenset(
        day
        for day, hurt in hurts
        if hurt.concern(rated.get(hurt.session_id, before.get(day))) is not None
    )
