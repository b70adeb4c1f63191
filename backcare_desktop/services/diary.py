"""The pain diary: one touch saves a rating, and a page shows what was rated."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from backcare_desktop.core import clock as clocks
from backcare_desktop.core.clock import Clock
from backcare_desktop.core.diary import RatedDay, Rating, RatingContext
from backcare_desktop.core.session_log import SessionMark
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.ports import RatingStore, SessionStore

LATEST = 10
"""How many entries a page lists."""

_RATINGS = Changes(ratings=True)


class Span(StrEnum):
    """How far back a page looks."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    ALL = "all"


_DAYS = {Span.WEEK: 7, Span.MONTH: 30, Span.QUARTER: 90, Span.YEAR: 365}


@dataclass(frozen=True, slots=True)
class Saved:
    """A rating that is in the diary now."""

    rating: Rating
    changes: Changes


@dataclass(frozen=True, slots=True)
class DiaryPage:
    """What the diary has to show for a stretch of days.

    Attributes:
        first, last: the stretch, both days included; ``last`` is today, or tomorrow if that is
            rated already: whoever flew east over the date line and back has been there.
        days: rated days of the stretch, in order. A day without a rating is not among them:
            missing is not zero (peers.md, lesson 23).
        sessions: finished and partial sessions of the stretch, in order of time.
        latest: the newest ratings of all, newest first.
        rated_days: how many days of the stretch were rated.
        possible_days: how many could have been, counted from the first rating ever on
            (clinical.md, 6.3: days rated out of days possible); 0 in an empty diary.
        today: the day it is now, by the person's own clock.
    """

    first: date
    last: date
    days: tuple[RatedDay, ...]
    sessions: tuple[SessionMark, ...]
    latest: tuple[Rating, ...]
    rated_days: int
    possible_days: int
    today: date


class Diary:
    """The use cases of the diary. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.
    """

    def __init__(
        self,
        ratings: RatingStore,
        sessions: SessionStore,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._ratings = ratings
        self._sessions = sessions
        self._clock = clock
        self._new_id = new_id

    def rate(
        self,
        score: int,
        context: RatingContext = RatingContext.NOW,
        session_id: str | None = None,
        note: str = "",
    ) -> Saved:
        """Keep a rating of the pain right now.

        Raises:
            ValueError: the score is not on the 0-10 scale, or the note is too long.
        """
        return self.keep(self.made(score, context, session_id, note))

    def made(
        self,
        score: int,
        context: RatingContext = RatingContext.NOW,
        session_id: str | None = None,
        note: str = "",
    ) -> Rating:
        """A rating of the pain right now, not kept yet. Raises ValueError like :meth:`rate`."""
        return Rating(self._new_id(), score, clocks.now(self._clock), context, session_id, note)

    def keep(self, rating: Rating) -> Saved:
        """Keep a rating that was made before, with the time at which it was made."""
        self._ratings.add(rating)
        return Saved(rating, _RATINGS)

    def remove(self, rating_id: str) -> Changes:
        """Take a rating out of every view. Can be undone."""
        self._ratings.remove(rating_id, self._clock.utc_now())
        return _RATINGS

    def restore(self, rating_id: str) -> Changes:
        """Undo a removal."""
        self._ratings.restore(rating_id)
        return _RATINGS

    def page(self, span: Span) -> DiaryPage:
        """The stretch of days that ends today; ``ALL`` starts at the first rating."""
        today = clocks.now(self._clock).local_date
        latest = self._ratings.latest(LATEST)
        tomorrow = today + timedelta(days=1)
        last = tomorrow if any(r.when.local_date == tomorrow for r in latest) else today
        begun = self._ratings.first_day()
        first = _first_day(span, last, begun)
        days = self._ratings.days(first, last)
        return DiaryPage(
            first=first,
            last=last,
            days=days,
            sessions=self._sessions.marks(first, last),
            latest=latest,
            rated_days=len(days),
            possible_days=_possible(first, last, begun),
            today=today,
        )


def _first_day(span: Span, last: date, begun: date | None) -> date:
    """First day of the stretch; a diary shorter than a week still gets a week's width."""
    week = last - timedelta(days=_DAYS[Span.WEEK] - 1)
    if span is Span.ALL:
        return week if begun is None else min(begun, week)
    return last - timedelta(days=_DAYS[span] - 1)


def _possible(first: date, last: date, begun: date | None) -> int:
    """Days of the stretch since the diary began; none if a wrong clock put that ahead of now."""
    return 0 if begun is None else max(0, (last - max(first, begun)).days + 1)
