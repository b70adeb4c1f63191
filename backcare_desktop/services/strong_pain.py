"""Strong pain today, read from everything that keeps pain."""

from datetime import date, timedelta

from backcare_desktop.core.strong_pain import strong_pain
from backcare_desktop.services.core_ports import CoreStore
from backcare_desktop.services.lifting_ports import LiftingStore
from backcare_desktop.services.ports import RatingStore


class StrongPain:
    """Reads it in a few bounded queries. Lives on the database's thread.

    Every method may raise StorageUnavailable.
    """

    def __init__(self, ratings: RatingStore, lifting: LiftingStore, core: CoreStore) -> None:
        """Make the reader.

        Args:
            ratings: the diary, sessions included.
            lifting: the lift log.
            core: pain of core exercises, and what was told in the player.
        """
        self._ratings = ratings
        self._lifting = lifting
        self._core = core

    def on(self, today: date) -> int | None:
        """The strongest pain of a day, 6-10; None when there is none above 5."""
        rated = [day.highest for day in self._ratings.days(today, today)]
        found = (strong_pain(today, rated=rated), self.by_hand(today), self.in_player(today))
        return max((score for score in found if score is not None), default=None)

    def by_hand(self, today: date) -> int | None:
        """The same, of what was told of lifts and core exercises alone."""
        lifted = self._lifting.entries(today - timedelta(days=1), today)
        return strong_pain(today, lifted=lifted, noted=self._core.notes(today, today))

    def in_player(self, today: date) -> int | None:
        """The same, of what was told in the player alone, in discarded sessions as well."""
        return strong_pain(today, told=self._core.told(today, today))
