"""What speaks against a step up in core work, read from the rest of the diary."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from backcare_desktop.core import signs
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.gates import standing
from backcare_desktop.core.phase import PHASES
from backcare_desktop.core.phase_way import phase_standing
from backcare_desktop.core.progression import DAYS_TO_GROW
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.set_log import ExerciseDay
from backcare_desktop.core.signs import FRESH_FOR, LONE, Signs
from backcare_desktop.services.core_ports import CoreStore
from backcare_desktop.services.lifting_ports import LiftingStore
from backcare_desktop.services.ports import CheckStore, EpisodeStore, RatingStore
from backcare_desktop.services.strong_pain import StrongPain

EARLY = PHASES[:2]
"""Phases of an episode in which nothing grows: the first 48 hours, and days 3-5."""

READ_RATINGS = 400
"""The latest ratings looked at: fourteen a day for the four weeks that count."""

READ_CHECKS = 50
"""The latest symptom checks looked at for the end of a lock; more in four weeks says nobody."""


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
        checks: CheckStore,
    ) -> None:
        self._core = core
        self._ratings = ratings
        self._episodes = episodes
        self._lifting = lifting
        self._checks = checks

    def read(self, today: date, days: Iterable[ExerciseDay] = ()) -> Signs:
        """What speaks against a step up today.

        Args:
            today: the day it is.
            days: what was done; strong pain that was said of one exercise speaks for all.
        """
        return Signs(
            paused=any(pause.covers(today) for pause in self._core.pauses()),
            early=self.phase(today) in EARLY,
            since=self._since(today),
            rose=self._rose(today, days),
        )

    def phase(self, today: date) -> RoutinePhase | None:
        """Where the episode stands; None while none goes on."""
        episode = self._episodes.active()
        if episode is None:
            return None
        gates = standing(self._lifting.tries(episode.id))
        correction = self._lifting.correction(episode.id)
        return phase_standing(episode.onset, today, gates, correction).phase

    def strong(self, today: date) -> int | None:
        """The strongest pain of today, 6-10, wherever it was told; None when none was above 5."""
        return StrongPain(self._ratings, self._lifting, self._core).on(today)

    def pain_before(self, today: date) -> int | None:
        """The latest pain of today that no exercise stands behind; None if it wasn't rated."""
        known = (
            rating.score
            for rating in self._latest()
            if rating.when.local_date == today and rating.context in LONE
        )
        return next(known, None)

    def _latest(self) -> tuple[Rating, ...]:
        return self._ratings.latest(READ_RATINGS)

    def _since(self, today: date) -> date | None:
        """The day after which the row of whole days begins; episodes that ended count as well."""
        found = (
            next((episode.onset for episode in self._episodes.newest(1)), None),
            signs.pause_end(self._core.pauses(), today),
            signs.lock_end(self._checks.newest(READ_CHECKS), self._checks.clearance_of),
        )
        return max((day for day in found if day is not None), default=None)

    def _rose(self, today: date, days: Iterable[ExerciseDay]) -> frozenset[date]:
        """The days of the row, at its longest, on which pain speaks against it."""
        first, ratings = today - DAYS_TO_GROW * FRESH_FOR - timedelta(days=1), self._latest()
        before = signs.lowest_before(ratings)
        found = (
            _said_on(days, before),
            signs.rose_on(ratings),
            signs.worse_mornings(ratings),
            signs.strong_on(ratings),
            signs.told_on(self._core.told(first, today), ratings, before),
            signs.lifted_on(self._lifting.entries(first, today), before),
        )
        return frozenset(day for each in found for day in each if day >= first)


def _said_on(days: Iterable[ExerciseDay], before: Mapping[date, int]) -> Sequence[date]:
    return [day.day for day in days if day.concern(before.get(day.day)) is not None]
