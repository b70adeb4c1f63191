"""What the use cases need of the outside; storage satisfies it without knowing of it."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from backcare_desktop.core.backup_plan import Backup, BackupReason, EntryKey
from backcare_desktop.core.check import Clearance, Mode, SymptomCheck
from backcare_desktop.core.daily import DailyPain
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.episode import Episode
from backcare_desktop.core.importing import Watch, unwatched
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.session_feedback import Feel, Hurt
from backcare_desktop.core.session_log import LoggedEvent, Progress, SessionMark, SessionRecord
from backcare_desktop.services.core_ports import CoreStore
from backcare_desktop.services.lifting_ports import LiftingStore
from backcare_desktop.services.pain_ports import (
    EntryStore,
    FlareStore,
    HabitStore,
    MeasureStore,
    PainDayStore,
)

if TYPE_CHECKING:
    from backcare_desktop.core.own_routine import OwnRoutine
    from backcare_desktop.services.archive_ports import ArchiveStore


class RatingStore(Protocol):
    """Pain ratings. Every method may raise StorageUnavailable."""

    def add(self, rating: Rating) -> None:
        """Keep a rating."""
        ...

    def add_all(
        self, ratings: Sequence[Rating], entered_utc: datetime, watch: Watch = unwatched
    ) -> None:
        """Keep new ratings that were written down together, in one transaction.

        ``watch`` may break it off; none is kept then.
        """
        ...

    def remove(self, rating_id: str, at_utc: datetime) -> None:
        """Take a rating out of every view; it can be restored."""
        ...

    def remove_all(self, rating_ids: Sequence[str], at_utc: datetime) -> None:
        """Take ratings out of every view, in one transaction; unknown ones are passed over."""
        ...

    def restore(self, rating_id: str) -> None:
        """Undo a removal."""
        ...

    def days(self, first: date, last: date) -> tuple[DailyPain, ...]:
        """Rated days from ``first`` to ``last``, both included, in order; without their ``at``.

        Ratings dated outside 1900-2100 are left out.
        """
        ...

    def latest(self, count: int) -> tuple[Rating, ...]:
        """The newest ratings, newest first."""
        ...

    def first_day(self) -> date | None:
        """The earliest rated day; None in an empty diary."""
        ...

    def mornings(self, first: date, last: date) -> tuple[Rating, ...]:
        """Ratings of a morning after, of these days, both included, in order of time."""
        ...

    def of_session(self, session_id: str) -> tuple[Rating, ...]:
        """The ratings that belong to a session, in order of time."""
        ...


class SessionStore(Protocol):
    """Sessions and their events. Every method may raise StorageUnavailable."""

    def begin(
        self, record: SessionRecord, events: Sequence[LoggedEvent], rating: Rating | None
    ) -> None:
        """Keep a new session, its first events and the pain before it, in one transaction."""
        ...

    def append(self, session_id: str, events: Sequence[LoggedEvent], progress: Progress) -> None:
        """Add events and rewrite the progress, in one transaction."""
        ...

    def newest_open(self) -> SessionRecord | None:
        """The session that was not ended, if there is one; the newest of several."""
        ...

    def get(self, session_id: str) -> SessionRecord | None:
        """One session."""
        ...

    def events(self, session_id: str) -> tuple[LoggedEvent, ...]:
        """Everything that happened in a session, in order."""
        ...

    def marks(self, first: date, last: date, prefix: str = "") -> tuple[SessionMark, ...]:
        """Sessions of these days that were finished or ended early, in order of time.

        Args:
            first, last: both included.
            prefix: how the ids of their routines begin.
        """
        ...

    def last_of(self, routine_id: str) -> SessionMark | None:
        """The latest session of a routine of which at least one piece of work was done."""
        ...

    def hurt(self, hurt: Hurt) -> None:
        """Keep what was said of a hurt event, or rewrite it."""
        ...

    def hurts(self, session_id: str) -> tuple[Hurt, ...]:
        """What was said of the hurt events of a session, in order."""
        ...

    def feel(self, session_id: str, exercise_id: str, feel: Feel | None) -> None:
        """Keep how an exercise felt, or rewrite it; None takes it back."""
        ...

    def feels(self, session_id: str) -> dict[str, Feel]:
        """How the exercises of a session felt, by their ids."""
        ...


class RoutineStore(Protocol):
    """Routines that a person put together, and choices for any routine.

    Every method may raise StorageUnavailable.
    """

    def put(self, routine: "OwnRoutine") -> None:
        """Keep a new routine, or rewrite the one with its id, in one transaction."""
        ...

    def all(self) -> "tuple[OwnRoutine, ...]":
        """Every routine that wasn't removed, the one changed last first."""
        ...

    def remove(self, routine_id: str, at_utc: datetime) -> None:
        """Take a routine out of every view; it can be restored."""
        ...

    def restore(self, routine_id: str) -> None:
        """Undo a removal."""
        ...

    def choose_voice(self, routine_id: str, *, on: bool | None) -> None:
        """Whether a routine is spoken, its own or one that ships; None is as the routine says."""
        ...

    def voices(self) -> dict[str, bool]:
        """The choices made, by id of the routine."""
        ...


class CheckStore(Protocol):
    """Symptom checks and clearances. Every method may raise StorageUnavailable."""

    def put(self, check: SymptomCheck) -> None:
        """Keep a new check, or rewrite the one with its id, in one transaction."""
        ...

    def get(self, check_id: str) -> SymptomCheck | None:
        """One check, removed or not."""
        ...

    def newest_open(self) -> SymptomCheck | None:
        """The check entered last, if it isn't complete."""
        ...

    def latest(self, mode: Mode | None = None) -> SymptomCheck | None:
        """The check that counts and was entered last; of one mode only, if wanted.

        Entered, not dated: a wall clock that was wrong must not hide an emergency.
        """
        ...

    def newest(self, count: int) -> tuple[SymptomCheck, ...]:
        """Checks with a level, the one entered last first."""
        ...

    def begun(self, first: date, last: date) -> tuple[SymptomCheck, ...]:
        """Checks that count and were begun on these days, in order of time."""
        ...

    def clearances(self, first: date, last: date) -> tuple[Clearance, ...]:
        """Clearances that weren't withdrawn of checks begun on these days, in order of time."""
        ...

    def remove(self, check_id: str, at_utc: datetime) -> None:
        """Take a check out of every view; it can be restored."""
        ...

    def restore(self, check_id: str) -> None:
        """Undo a removal."""
        ...

    def clear(self, clearance: Clearance) -> None:
        """Keep the word that somebody was examined after a check."""
        ...

    def clearance_of(self, check_id: str) -> Clearance | None:
        """The newest clearance recorded for a check."""
        ...

    def withdraw(self, clearance_id: str, at_utc: datetime) -> None:
        """Take a clearance back; it stays in the file, and counts no more."""
        ...


class EpisodeStore(Protocol):
    """Episodes. Every method may raise StorageUnavailable."""

    def put(self, episode: Episode) -> None:
        """Keep a new episode, or rewrite the one with its id, in one transaction.

        Raises:
            ValueError: another episode is still active.
        """
        ...

    def start(self, episode: Episode, ended: Episode | None, check: SymptomCheck | None) -> None:
        """Keep a new episode, the end of the one before and the check it starts from, together.

        Raises:
            ValueError: another episode than the one that ended is still active.
        """
        ...

    def get(self, episode_id: str) -> Episode | None:
        """One episode, removed or not."""
        ...

    def active(self) -> Episode | None:
        """The episode that goes on, if there is one."""
        ...

    def newest(self, count: int) -> tuple[Episode, ...]:
        """Episodes, latest onset first."""
        ...

    def remove(self, episode_id: str, at_utc: datetime) -> None:
        """Take an episode out of every view; it can be restored."""
        ...

    def restore(self, episode_id: str) -> None:
        """Undo a removal.

        Raises:
            ValueError: it goes on, and another episode is active by now.
        """
        ...


class Store(Protocol):
    """An open diary.

    Attributes:
        writable: False when the folder can only be read; writing raises StorageUnavailable.
        glance: the same diary, fast to reach, as far as a first look at Today needs it; whatever
            else it is asked raises WholeNeeded.
    """

    @property
    def writable(self) -> bool: ...

    @property
    def glance(self) -> "Store": ...

    @property
    def ratings(self) -> RatingStore: ...

    @property
    def sessions(self) -> SessionStore: ...

    @property
    def routines(self) -> RoutineStore: ...

    @property
    def checks(self) -> CheckStore: ...

    @property
    def episodes(self) -> EpisodeStore: ...

    @property
    def core(self) -> CoreStore: ...

    @property
    def lifting(self) -> LiftingStore: ...

    @property
    def entries(self) -> EntryStore: ...

    @property
    def flares(self) -> FlareStore: ...

    @property
    def habits(self) -> HabitStore: ...

    @property
    def measures(self) -> MeasureStore: ...

    @property
    def pain_days(self) -> PainDayStore: ...

    @property
    def archive(self) -> "ArchiveStore": ...

    @property
    def network(self) -> str:
        """The kind of network file system it lies on, such as ``nfs4``; empty for none."""
        ...

    @property
    def encrypted(self) -> bool:
        """A key opened it."""
        ...

    def back_up(self, reason: BackupReason) -> Backup:
        """Make a verified backup of the diary as it is now; may raise StorageUnavailable."""
        ...

    def back_up_if_due(self) -> bool:
        """Make the day's backup if something was changed and there is none yet; never raises.

        Returns:
            True once a day, when it is there.
        """
        ...

    def deleted(self) -> int:
        """How many deleted entries could be removed for good; may raise StorageUnavailable."""
        ...

    def purge(self, before: datetime | None = None) -> int:
        """Remove for good what was deleted before then, or all of it; how many entries went.

        May raise StorageUnavailable; nothing was removed then.
        """
        ...

    @property
    def backup_problem(self) -> StorageUnavailable | None:
        """Why the day's backup was not made; None when it was, or none was due."""
        ...

    def entries_held(self) -> frozenset[EntryKey]:
        """The keys of everything that stands for itself; may raise StorageUnavailable."""
        ...

    def close(self) -> None:
        """Write everything back and let go of the file."""
        ...
