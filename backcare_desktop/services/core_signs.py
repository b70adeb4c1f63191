"""What speaks against a step up in core work, read from the rest of the diary."""

from collections.abc import Iterable
from datetime import date, timedelta

from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.gates import standing
from backcare_desktop.core.phase import PHASES, phase_standing
from backcare_desktop.core.progression import DAYS_TO_GROW
from backcare_desktop.core.set_log import ExerciseDay
from backcare_desktop.core.signs import FRESH_FOR, Signs, rose_on
from backcare_desktop.services.core_ports import CoreStore
from backcare_desktop.services.lifting_ports import LiftingStore
from backcare_desktop.services.ports import EpisodeStore, RatingStore

EARLY = PHASES[:2]
"""Phases of an episode in which nothing grows: the first 48 hours, and days 3-5."""

READ_RATINGS = 400
"""The latest ratings looked at: fourteen a day for the four weeks that count."""

_LONE = (RatingContext.NOW, RatingContext.BEFORE_SESSION, RatingContext.NEXT_MORNING)


class CoreSigns:
    """Reads them from the diary. Lives on the database's thread.

    Every method may raise StorageUnavailable.
    """

    def __init__(
        self,
        core: CoreStore,
        ratings: RatingStore,
        episodes: EpisodeStore,
        lifting: LiftingStore,
    ) -> None:
        self._core = core
        self._ratings = ratings
        self._episodes = episodes
        self._lifting = lifting

    def read(self, today: date, days: Iterable[ExerciseDay] = ()) -> Signs:
        """What speaks against a step up today.

        Args:
            today: the day it is.
            days: what was done; strong pain that was said of one exercise speaks for all.
        """
        since = today - DAYS_TO_GROW * FRESH_FOR - timedelta(days=1)
        before = self.pain_before(today)
        strong = {day.day for day in days if day.concern(before if day.day == today else None)}
        return Signs(
            paused=any(pause.covers(today) for pause in self._core.pauses()),
            early=self._early(today),
            rose=frozenset(day for day in strong | rose_on(self._latest()) if day >= since),
        )

    def pain_before(self, today: date) -> int | None:
        """The latest pain of today that no exercise stands behind; None if it wasn't rated."""
        known = (
            rating.score
            for rating in self._ratings.latest(READ_RATINGS)
            if rating.when.local_date == today and rating.context in _LONE
        )
        return next(known, None)

    def _latest(self) -> tuple[Rating, ...]:
        return self._ratings.latest(READ_RATINGS)

    def _early(self, today: date) -> bool:
        episode = self._episodes.active()
        if episode is None:
            return False
        gates = standing(self._lifting.tries(episode.id))
        correction = self._lifting.correction(episode.id)
        return phase_standing(episode.onset, today, gates, correction).phase in EARLY
