"""The pain diary at one touch: a rating of right now, kept and taken back."""

from collections.abc import Callable

from msgspec import Struct

from backcare_desktop.core import clock as clocks
from backcare_desktop.core.clock import Clock, Moment
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.ports import RatingStore

_RATINGS = Changes(ratings=True)


class Saved(Struct, frozen=True):
    """A rating that is in the diary now."""

    rating: Rating
    changes: Changes


class Diary:
    """The use cases of the diary. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.
    """

    def __init__(
        self,
        ratings: RatingStore,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._ratings = ratings
        self._clock = clock
        self._new_id = new_id

    def rate(
        self,
        score: int,
        context: RatingContext = RatingContext.NOW,
        session_id: str | None = None,
        note: str = "",
        when: Moment | None = None,
    ) -> Saved:
        """Keep a rating of the pain right now, or of the moment at which it was touched.

        Raises:
            ValueError: the score is not on the 0-10 scale, or the note is too long.
        """
        return self.keep(self.made(score, context, session_id, note, when))

    def made(
        self,
        score: int,
        context: RatingContext = RatingContext.NOW,
        session_id: str | None = None,
        note: str = "",
        when: Moment | None = None,
    ) -> Rating:
        """A rating that is not kept yet; of now without a moment. Raises ValueError."""
        at = when or clocks.now(self._clock)
        return Rating(self._new_id(), score, at, context, session_id, note)

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
