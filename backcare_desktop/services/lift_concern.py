"""Whether the pain of the latest lifting is a reason to check the symptoms."""

from collections.abc import Iterable
from datetime import date, timedelta

from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load_calm import Usual
from backcare_desktop.core.session_feedback import Concern, concern_of
from backcare_desktop.services.gate import Gate as Lockkeeper
from backcare_desktop.services.lift_diary import LiftDiary

_DAY = timedelta(days=1)
_BEFORE = (RatingContext.NOW, RatingContext.BEFORE_SESSION, RatingContext.NEXT_MORNING)
"""Ratings of how it is when they are given, which lifting has no part in."""


class LiftConcern:
    """Asks the stop rule of sessions about what was lifted. Lives on the database's thread."""

    def __init__(self, diary: LiftDiary, lockkeeper: Lockkeeper) -> None:
        self._diary = diary
        self._lockkeeper = lockkeeper

    def of(self, entries: Iterable[LiftEntry], usual: Usual, today: date) -> Concern | None:
        """The weightiest reason of today and yesterday; None once a check was done after it.

        Pain while lifting is measured from the latest rating of that day before it was entered, a
        morning from what is usual.

        Args:
            entries: what was logged.
            usual: usual mornings.
            today: the day it is.
        """
        late = [entry for entry in entries if today - _DAY <= entry.day <= today]
        if not any(entry.pain_during or entry.pain_next_morning for entry in late):
            return None
        checked, asked = self._lockkeeper.allowed_at(), self._lockkeeper.asked_today()
        found: set[Concern | None] = set()
        for entry in late:
            if checked is None or checked <= entry.logged.at_utc:
                found.add(concern_of(entry.pain_during, self._before(entry)))
            if not asked and entry.day < today:
                found.add(concern_of(entry.pain_next_morning, usual(entry.day)))
        return next((concern for concern in Concern if concern in found), None)

    def _before(self, entry: LiftEntry) -> int | None:
        """The pain before lifting, 0-10; None if it wasn't rated on that day."""
        if entry.pain_during is None or entry.back_dated:
            return None
        known = (
            rating.score
            for rating in self._diary.ratings_since(entry.day)
            if rating.when.local_date == entry.day
            and rating.when.at_utc <= entry.logged.at_utc
            and rating.context in _BEFORE
        )
        return next(known, None)
