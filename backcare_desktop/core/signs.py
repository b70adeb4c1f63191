"""What speaks against a step up, beside the sets themselves."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.suggestion import Reason

FRESH_FOR = timedelta(days=14)
"""Whole days speak for a step up as long as no more time than this lies between them, and between
the latest and today. Two weeks are our choice: whoever trains once a week keeps the row, and who
comes back from a month of rest begins it anew."""

AFTERWARDS = (RatingContext.AFTER_SESSION, RatingContext.NEXT_MORNING)
"""Ratings of a session that are compared with the one before it."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks against a step up, whatever the sets say.

    Attributes:
        paused: today is a day of an injury pause.
        early: an episode stands in one of its first two phases.
        rose: days on which pain rose with core work, was strong in it, or was worse the next
            morning.
    """

    paused: bool = False
    early: bool = False
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
        if any(day >= days[0] for day in self.rose):
            return Reason.PAIN_ROSE
        gaps = (later - earlier for earlier, later in pairwise([*days, today]))
        return Reason.LONG_AGO if any(gap > FRESH_FOR for gap in gaps) else None


NO_SIGNS = Signs()
"""Nothing speaks against a step up."""


def rose_on(ratings: Iterable[Rating]) -> frozenset[date]:
    """The days of the sessions after which pain was higher than before, at once or next morning.

    One point is enough: no step up is lost for good, and a careful wait costs a few days. A session
    whose pain before is unknown says nothing.

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
