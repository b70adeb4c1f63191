"""How much it usually hurts in the morning, from the diary."""

from collections.abc import Iterable
from datetime import date, timedelta

from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.load_calm import Usual

USUAL_DAYS = timedelta(days=14)
"""How long before a week its usual morning is looked for: our choice."""

USUAL_MORNINGS = 3
"""Fewer rated mornings than this say nothing about what is usual: our choice."""


def usual_mornings(ratings: Iterable[Rating], lifting_days: frozenset[date]) -> Usual:
    """How much it usually hurts in the morning, from the diary.

    The middle of the first ratings before noon in the 14 days before; mornings after a day with
    lifting are left out, as they are what is held against it. Unknown below three mornings.

    Args:
        ratings: in any order.
        lifting_days: days on which something was lifted.
    """
    first: dict[date, Rating] = {}
    for rating in ratings:
        day = rating.when.local_date
        lone = rating.context in (RatingContext.NOW, RatingContext.NEXT_MORNING)
        after = day - timedelta(days=1) in lifting_days
        if not rating.when.is_morning or not lone or after:
            continue
        known = first.get(day)
        if known is None or rating.when.at_utc < known.when.at_utc:
            first[day] = rating

    def usual(day: date) -> int | None:
        scores = sorted(r.score for on, r in first.items() if day - USUAL_DAYS <= on < day)
        # The lower of two in the middle.
        return scores[(len(scores) - 1) // 2] if len(scores) >= USUAL_MORNINGS else None

    return usual
