"""What the diary says of lifting: entries, usual mornings, usual loads, calm weeks."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from msgspec.structs import replace

from backcare_desktop.core.diary import Rating
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load import Load
from backcare_desktop.core.load_calm import CalmWeek, Usual, calm_weeks
from backcare_desktop.services.lifting_ports import LiftingStore
from backcare_desktop.services.ports import RatingStore
from backcare_desktop.services.usual_mornings import USUAL_DAYS, usual_mornings

READ_RATINGS = 120
_DAY = timedelta(days=1)


class LiftDiary:
    """Reads them. Lives on the database's thread.

    Every method may raise StorageUnavailable.
    """

    def __init__(self, store: LiftingStore, ratings: RatingStore) -> None:
        self._store = store
        self._ratings = ratings

    def usual(self, first: date, entries: Iterable[LiftEntry]) -> Usual:
        """Usual mornings before weeks that begin on a day or later.

        Args:
            first: that day.
            entries: what was lifted in those weeks, and in the two before.
        """
        days = frozenset(entry.day for entry in entries)
        return usual_mornings(self.ratings_since(first - USUAL_DAYS), days)

    def entries(self, first: date, last: date) -> tuple[LiftEntry, ...]:
        """Entries of these days, in order of time, with the mornings after as they were rated.

        What an entry says itself goes before a rating; of several ratings the worst counts.
        """
        found = self._store.entries(first, last)
        asked = [entry.day for entry in found if entry.pain_next_morning is None]
        if not asked:
            return found
        rated: dict[date, int] = {}
        for rating in self._ratings.mornings(min(asked) + _DAY, max(asked) + _DAY):
            day = rating.when.local_date - _DAY
            rated[day] = max(rating.score, rated.get(day, 0))
        return tuple(_with_morning(entry, rated.get(entry.day)) for entry in found)

    def ratings_since(self, first: date) -> tuple[Rating, ...]:
        """The newest ratings, back to a day at least."""
        count = READ_RATINGS
        while True:
            found = self._ratings.latest(count)
            if len(found) < count or found[-1].when.local_date < first:
                return found
            count *= 4

    def usual_loads(self, episode: Episode | None) -> Mapping[str, Load]:
        """The usual load of each lift by its id, the lowest of those named in an episode.

        With the one that stood when it began: whoever names a higher one later hasn't lifted it.
        """
        found = {lift.id: lift.normal for lift in self._store.lifts()}
        if episode is None:
            return found
        stood: dict[str, Load] = {}
        named = []
        for lift_id, made, load in self._store.usual_loads():
            if made < episode.opened.at_utc:
                stood[lift_id] = load
            else:
                named.append((lift_id, load))
        for lift_id, load in (*stood.items(), *named):
            found[lift_id] = min(load, found.get(lift_id, load))
        return found

    def calm(self, episode: Episode) -> tuple[CalmWeek, ...]:
        """The calm weeks of an episode."""
        first = episode.onset
        entries = self.entries(first - USUAL_DAYS - _DAY, date.max)
        if not any(entry.day >= first for entry in entries):
            return ()
        loads = self.usual_loads(episode)
        return calm_weeks(entries, self.usual(first, entries), loads, first)


def _with_morning(entry: LiftEntry, rated: int | None) -> LiftEntry:
    if entry.pain_next_morning is not None or rated is None:
        return entry
    return replace(entry, pain_next_morning=rated)
