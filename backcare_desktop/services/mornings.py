"""How the back was on the morning after lifting: one answer for the whole diary."""

from collections.abc import Callable
from datetime import date, timedelta

from msgspec.structs import replace

from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.done import Done
from backcare_desktop.services.lifting_ports import LiftingStore
from backcare_desktop.services.ports import RatingStore, SessionStore

_DAY = timedelta(days=1)
_BOTH = Changes(ratings=True, lifting=True)
_LOG = Changes(lifting=True)


class Mornings:
    """Keeps the answer. Lives on the database's thread.

    This morning's pain is a rating of the diary, which the first screen and the way back to lifting
    both read: whoever was asked by one is not asked by the other. What is told of a morning that is
    over stands with the log's entries alone: it is not the pain of the moment in which it is told.

    Args:
        ratings, sessions, lifting: the diary.
        clock, new_id: time, and keys that no other row has.
    """

    def __init__(
        self,
        ratings: RatingStore,
        sessions: SessionStore,
        lifting: LiftingStore,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._ratings = ratings
        self._sessions = sessions
        self._lifting = lifting
        self._clock = clock
        self._new_id = new_id

    def answer(self, day: date, score: int) -> Done:
        """Keep the pain on the morning after a day with lifting.

        Raises:
            ValueError: the score is not on the 0-10 scale.
            StorageUnavailable: nothing was kept.
        """
        here = now(self._clock)
        if day != here.local_date - _DAY or not here.is_morning:
            return self._of_entries(day, score)
        marks = self._sessions.marks(day, day)
        session_id = marks[-1].id if marks else None
        rating = Rating(self._new_id(), score, here, RatingContext.NEXT_MORNING, session_id)
        self._ratings.add(rating)

        def undo() -> Changes:
            self._ratings.remove(rating.id, self._clock.utc_now())
            return _BOTH

        return Done(_BOTH, undo)

    def _of_entries(self, day: date, score: int) -> Done:
        before = tuple(e for e in self._lifting.entries(day, day) if e.pain_next_morning is None)
        after = tuple(replace(each, pain_next_morning=score) for each in before)
        self._lifting.log(*after)

        def undo() -> Changes:
            self._refuse_changed(after)
            self._lifting.log(*before)
            return _LOG

        return Done(_LOG, undo)

    def _refuse_changed(self, entries: tuple[LiftEntry, ...]) -> None:
        """Whoever takes an answer back must not lose a change that was made after it."""
        for entry in entries:
            if entry not in self._lifting.entries(entry.day, entry.day):
                raise ValueError("the entry has changed since")
