"""A diary that lives in memory and behaves like the one on disk."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from msgspec.structs import replace

from backcare_desktop.core.backup_plan import Backup, BackupReason, EntryKey
from backcare_desktop.core.check import Clearance, Mode, SymptomCheck
from backcare_desktop.core.daily import EARLIEST, LATEST, DailyPain, daily
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.importing import Watch, unwatched
from backcare_desktop.core.problems import StorageUnavailable
from tests.memory_base import Troubled, must_be_utc
from tests.memory_core import MemoryCore
from tests.memory_habits import MemoryHabits
from tests.memory_lifting import MemoryLifting
from tests.memory_pain import MemoryEntries, MemoryFlares, MemoryMeasures, MemoryPainDays
from tests.memory_routines import MemoryRoutines
from tests.memory_sessions import MemorySessions

__all__ = [
    "MemoryChecks",
    "MemoryCore",
    "MemoryEpisodes",
    "MemoryLifting",
    "MemoryRatings",
    "MemoryRoutines",
    "MemorySessions",
    "MemoryStore",
]


class MemoryRatings(Troubled):
    """Ratings in a dictionary.

    Attributes:
        entered: when those were written down that came together.
    """

    def __init__(self, *ratings: Rating) -> None:
        super().__init__()
        self._kept: dict[str, Rating] = {rating.id: rating for rating in ratings}
        self._removed: set[str] = set()
        self.entered: dict[str, datetime] = {}

    def add(self, rating: Rating) -> None:
        self._check()
        self._kept[rating.id] = rating

    def add_all(
        self, ratings: Sequence[Rating], entered_utc: datetime, watch: Watch = unwatched
    ) -> None:
        self._check()
        must_be_utc(entered_utc)
        watch(0.0)
        for rating in ratings:
            self._kept[rating.id] = rating
            self.entered[rating.id] = entered_utc

    def remove(self, rating_id: str, at_utc: datetime) -> None:
        self._check()
        must_be_utc(at_utc)
        self._refuse_unknown(rating_id)
        self._removed.add(rating_id)

    def remove_all(self, rating_ids: Sequence[str], at_utc: datetime) -> None:
        self._check()
        must_be_utc(at_utc)
        self._removed |= self._kept.keys() & set(rating_ids)

    def restore(self, rating_id: str) -> None:
        self._check()
        self._refuse_unknown(rating_id)
        self._removed.discard(rating_id)

    def days(self, first: date, last: date) -> tuple[DailyPain, ...]:
        self._check()
        begin, end = max(first, EARLIEST), min(last, LATEST)
        wanted = (rating for rating in self._shown() if begin <= rating.when.local_date <= end)
        return tuple(replace(day, at=None) for day in daily(wanted))

    def latest(self, count: int) -> tuple[Rating, ...]:
        self._check()
        return tuple(sorted(self._shown(), key=_felt_at, reverse=True)[:count])

    def first_day(self) -> date | None:
        self._check()
        days = (rating.when.local_date for rating in self._shown())
        return min((day for day in days if EARLIEST <= day <= LATEST), default=None)

    def mornings(self, first: date, last: date) -> tuple[Rating, ...]:
        self._check()
        found = (
            rating
            for rating in self._shown()
            if rating.context is RatingContext.NEXT_MORNING
            and first <= rating.when.local_date <= last
        )
        return tuple(sorted(found, key=_felt_at))

    def of_session(self, session_id: str) -> tuple[Rating, ...]:
        self._check()
        found = (rating for rating in self._shown() if rating.session_id == session_id)
        return tuple(sorted(found, key=_felt_at))

    def _refuse_unknown(self, rating_id: str) -> None:
        if rating_id not in self._kept:
            raise LookupError(f"there is no rating {rating_id}")

    def _shown(self) -> list[Rating]:
        return [rating for rating in self._kept.values() if rating.id not in self._removed]


class MemoryChecks(Troubled):
    """Symptom checks and clearances in dictionaries."""

    def __init__(self, *checks: SymptomCheck) -> None:
        super().__init__()
        self._kept: dict[str, SymptomCheck] = {check.id: check for check in checks}
        self._removed: set[str] = set()
        self._clearances: dict[str, Clearance] = {}
        self._withdrawn: set[str] = set()

    def put(self, check: SymptomCheck) -> None:
        self._check()
        self._kept[check.id] = check

    def get(self, check_id: str) -> SymptomCheck | None:
        self._check()
        return self._kept.get(check_id)

    def newest_open(self) -> SymptomCheck | None:
        self._check()
        newest = next(reversed(self._shown()), None)
        return newest if newest is not None and not newest.complete else None

    def latest(self, mode: Mode | None = None) -> SymptomCheck | None:
        self._check()
        counting = (c for c in reversed(self._shown()) if c.counts)
        return next((c for c in counting if mode in (None, c.mode)), None)

    def newest(self, count: int) -> tuple[SymptomCheck, ...]:
        self._check()
        found = [check for check in self._shown() if check.found is not None]
        return tuple(reversed(found))[:count]

    def begun(self, first: date, last: date) -> tuple[SymptomCheck, ...]:
        self._check()
        found = (c for c in self._shown() if c.counts and first <= c.started.local_date <= last)
        return tuple(sorted(found, key=_begun_at))

    def clearances(self, first: date, last: date) -> tuple[Clearance, ...]:
        self._check()
        found = (
            clearance
            for clearance in self._clearances.values()
            if clearance.id not in self._withdrawn
            and first <= self._kept[clearance.check_id].started.local_date <= last
        )
        return tuple(sorted(found, key=_cleared_at))

    def remove(self, check_id: str, at_utc: datetime) -> None:
        self._check()
        must_be_utc(at_utc)
        self._removed.add(self._kept[check_id].id)

    def restore(self, check_id: str) -> None:
        self._check()
        self._removed.discard(self._kept[check_id].id)

    def clear(self, clearance: Clearance) -> None:
        self._check()
        if clearance.check_id not in self._kept:
            raise LookupError(f"there is no check {clearance.check_id}")
        self._clearances[clearance.id] = clearance

    def clearance_of(self, check_id: str) -> Clearance | None:
        self._check()
        found = [c for c in self._clearances.values() if c.check_id == check_id]
        counts = [clearance for clearance in found if clearance.id not in self._withdrawn]
        return max(counts, key=_cleared_at, default=None)

    def withdraw(self, clearance_id: str, at_utc: datetime) -> None:
        self._check()
        must_be_utc(at_utc)
        self._withdrawn.add(self._clearances[clearance_id].id)

    def _shown(self) -> list[SymptomCheck]:
        return [check for check in self._kept.values() if check.id not in self._removed]


class MemoryEpisodes(Troubled):
    """Episodes in a dictionary."""

    def __init__(self, *episodes: Episode, checks: MemoryChecks | None = None) -> None:
        super().__init__()
        self.checks = checks or MemoryChecks()
        self._kept: dict[str, Episode] = {episode.id: episode for episode in episodes}
        self._removed: set[str] = set()

    def put(self, episode: Episode) -> None:
        self._check()
        if episode.id not in self._removed:
            self._refuse_beside_another(episode)
        self._kept[episode.id] = episode

    def start(self, episode: Episode, ended: Episode | None, check: SymptomCheck | None) -> None:
        self._check()
        if ended is not None:
            self.put(ended)
        self.put(episode)
        if check is not None:
            self.checks.put(check)

    def get(self, episode_id: str) -> Episode | None:
        self._check()
        return self._kept.get(episode_id)

    def active(self) -> Episode | None:
        self._check()
        return next((episode for episode in self._shown() if episode.is_active), None)

    def newest(self, count: int) -> tuple[Episode, ...]:
        self._check()
        return tuple(sorted(self._shown(), key=_began_at, reverse=True)[:count])

    def remove(self, episode_id: str, at_utc: datetime) -> None:
        self._check()
        must_be_utc(at_utc)
        self._removed.add(self._kept[episode_id].id)

    def restore(self, episode_id: str) -> None:
        self._check()
        self._refuse_beside_another(self._kept[episode_id])
        self._removed.discard(episode_id)

    def _refuse_beside_another(self, episode: Episode) -> None:
        others = (other for other in self._shown() if other.id != episode.id)
        if episode.is_active and any(other.is_active for other in others):
            raise ValueError("another episode is still active")

    def _shown(self) -> list[Episode]:
        return [episode for episode in self._kept.values() if episode.id not in self._removed]


class MemoryStore:
    """A whole diary in memory.

    Attributes:
        writable: only says so; nothing is refused.
        network: the kind of file system it says it lies on.
        held: what it says it holds.
        backed_up: why backups were made, in order; nothing is copied.
        backup_problem: what it says about the day's backup.
        kept_deleted: how many deleted entries it says it still holds.
        purged: before when what was deleted was removed for good, in order; None for all of it.
    """

    def __init__(self) -> None:
        self.writable = True
        self.network = ""
        self.encrypted = False
        self.held: frozenset[EntryKey] = frozenset()
        self.backed_up: list[BackupReason] = []
        self.backup_problem: StorageUnavailable | None = None
        self.kept_deleted = 0
        self.purged: list[datetime | None] = []
        self.ratings = MemoryRatings()
        self.sessions = MemorySessions(self.ratings)
        self.routines = MemoryRoutines()
        self.checks = MemoryChecks()
        self.episodes = MemoryEpisodes(checks=self.checks)
        self.core = MemoryCore(self.sessions)
        self.lifting = MemoryLifting()
        self.entries = MemoryEntries(self.ratings)
        self.flares = MemoryFlares()
        self.habits = MemoryHabits()
        self.measures = MemoryMeasures()
        self.pain_days = MemoryPainDays(self.entries, self.sessions, self.core, self.lifting)

    @property
    def glance(self) -> "MemoryStore":
        return self

    def back_up(self, reason: BackupReason) -> Backup:
        self.backed_up.append(reason)
        made = datetime(2025, 7, 9, tzinfo=UTC)
        return Backup(f"{reason}-{len(self.backed_up)}.sqlite", reason, made, made.date(), 1)

    def back_up_if_due(self) -> bool:
        """Nothing here is ever due."""
        return False

    def deleted(self) -> int:
        return self.kept_deleted

    def purge(self, before: datetime | None = None) -> int:
        self.purged.append(before)
        gone, self.kept_deleted = self.kept_deleted, 0
        return gone

    def entries_held(self) -> frozenset[EntryKey]:
        return self.held

    def close(self) -> None:
        """A real one lets go of the file here."""


def _felt_at(rating: Rating) -> tuple[datetime, str]:
    return rating.when.at_utc, rating.id


def _begun_at(check: SymptomCheck) -> tuple[datetime, str]:
    return check.started.at_utc, check.id


def _cleared_at(clearance: Clearance) -> tuple[datetime, str]:
    return clearance.when.at_utc, clearance.id


def _began_at(episode: Episode) -> tuple[date, datetime, str]:
    return episode.onset, episode.opened.at_utc, episode.id
