"""Entries of the diary: written now or later, with everything that was said, edited, undone."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.clock import Clock, Moment, now
from backcare_desktop.core.daily import EARLIEST, LATEST
from backcare_desktop.core.day_marks import LiftDay
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.entry import Before, Entry
from backcare_desktop.core.pain_context import Effect, EntryDetail, Relief, ReliefKind
from backcare_desktop.core.programme import is_core
from backcare_desktop.core.session_log import SessionMark
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.done import Done
from backcare_desktop.services.entry_checks import (
    EntryRefusedError,
    Refusal,
    check_time,
    check_words,
    words_of,
)
from backcare_desktop.services.pain_ports import EntryStore, PainDayStore
from backcare_desktop.services.ports import RatingStore, SessionStore

__all__ = ["DayPage", "Entries", "EntryRefusedError", "Refusal", "Written", "place"]

_DAY = timedelta(days=1)
_FIRST_STEP = 14
_WRITTEN = Changes(ratings=True, entries=True)
_RELIEVED = Changes(entries=True)


class Written(Struct, frozen=True):
    """An entry that is in the diary now.

    Attributes:
        before: the entry as it was; None for a new one.
        entry: as it is kept.
        changes: what was written.
    """

    before: Entry | None
    entry: Entry
    changes: Changes = _WRITTEN


class DayPage(Struct, frozen=True):
    """Everything of one local day.

    Attributes:
        day: the day.
        entries: in order of time.
        reliefs: those that stand alone, in order of time.
        previous, following: the rated days beside it; None where there is none.
        sessions: finished or ended early, in order of time; core work left out.
        core: whether core work was done.
        lifts: what was lifted, each with its heaviest load.
    """

    day: date
    entries: tuple[Entry, ...]
    reliefs: tuple[Relief, ...]
    previous: date | None
    following: date | None
    sessions: tuple[SessionMark, ...]
    core: bool
    lifts: tuple[LiftDay, ...]


class Entries:
    """The use cases of entries. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.
    """

    def __init__(
        self,
        store: EntryStore,
        ratings: RatingStore,
        sessions: SessionStore,
        days: PainDayStore,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._store = store
        self._ratings = ratings
        self._sessions = sessions
        self._days = days
        self._clock = clock
        self._new_id = new_id

    # --- made, not kept yet --------------------------------------------------------------------

    def made(
        self,
        score: int,
        when: Moment | None = None,
        context: RatingContext = RatingContext.NOW,
        note: str = "",
        detail: EntryDetail | None = None,
    ) -> Entry:
        """An entry that is not kept yet; of now, unless another time is given.

        Raises:
            ValueError: the score is off its scale, or the note is too long.
        """
        here = now(self._clock)
        rating = Rating(self._new_id(), score, when or here, context, note=note)
        return Entry(rating, here.at_utc, detail or EntryDetail())

    def made_relief(
        self,
        kind: ReliefKind,
        when: Moment | None = None,
        words: str = "",
        minutes: int | None = None,
        effect: Effect | None = None,
        rating_id: str | None = None,
    ) -> Relief:
        """A relief that is not kept yet; of now, unless another time is given.

        Raises:
            ValueError: see :class:`Relief`.
        """
        at = when or now(self._clock)
        return Relief(self._new_id(), kind, at, words, minutes, effect, rating_id)

    # --- reading -------------------------------------------------------------------------------

    def read(self, rating_id: str) -> Entry:
        """An entry with all its details.

        Raises:
            LookupError: there is no such entry any more.
        """
        entry = self._store.get(rating_id)
        if entry is None:
            raise LookupError(f"there is no entry {rating_id}")
        return entry

    def of_day(self, day: date) -> tuple[Entry, ...]:
        """Entries of a local day, in order of time."""
        return self._store.of_day(day)

    def latest(self, count: int, before: Before | None = None) -> tuple[Entry, ...]:
        """The newest entries, or the newest of those before a place, newest first."""
        return self._store.latest(count, before)

    def day_page(self, day: date) -> DayPage:
        """Everything of one local day."""
        alone = (relief for relief in self._store.reliefs(day, day) if relief.rating_id is None)
        marks = self._sessions.marks(day, day)
        return DayPage(
            day=day,
            entries=self._store.of_day(day),
            reliefs=tuple(alone),
            previous=self._rated_day(day, forwards=False),
            following=self._rated_day(day, forwards=True),
            sessions=tuple(mark for mark in marks if not is_core(mark.routine_id)),
            core=bool(self._days.core_done(day, day)),
            lifts=self._days.lifted(day, day),
        )

    # --- writing -------------------------------------------------------------------------------

    def write(self, entry: Entry, touched: datetime | None = None) -> Written:
        """Keep a new entry, of now or an earlier time, or an edited one.

        Args:
            entry: as it is to be.
            touched: when a new one was given, in UTC; now, unless it could not be kept at once.

        Raises:
            EntryRefusedError: it lies ahead of now or outside 1900-2100, or new words are refused.
        """
        before = self._store.get(entry.rating.id)
        kept = before or Entry(entry.rating, entry.entered_utc)
        if before is None or before.rating.when != entry.rating.when:
            self._check_time(entry.rating.when)
        times = {relief.id: relief.when for relief in kept.reliefs}
        for relief in entry.reliefs:
            if times.get(relief.id) != relief.when:
                self._check_time(relief.when)
        check_words(words_of(entry), words_of(kept))
        entered = touched or self._clock.utc_now() if before is None else before.entered_utc
        entry = replace(entry, entered_utc=entered)
        self._store.put(entry)
        return Written(before, entry)

    def undo(self, written: Written) -> Changes:
        """Take a new entry away again, or put an edited one back as it was."""
        if written.before is None:
            return self.remove(written.entry.rating.id)
        self._store.put(written.before)
        return _WRITTEN

    def remove(self, rating_id: str) -> Changes:
        """Take an entry with its reliefs out of every view; it can be restored.

        Raises:
            LookupError: there is no such entry.
        """
        self._ratings.remove(rating_id, self._clock.utc_now())
        return _WRITTEN

    def restore(self, rating_id: str) -> Changes:
        """Undo a removal.

        Raises:
            LookupError: there is no such entry.
        """
        self._ratings.restore(rating_id)
        return _WRITTEN

    def relieve(self, relief: Relief, before: Relief | None = None) -> Done:
        """Keep something done against pain, or an edited one.

        Args:
            relief: what was done.
            before: the same as it was, when it is edited.

        Raises:
            EntryRefusedError: as for :meth:`write`.
        """
        if before is None or before.when != relief.when:
            self._check_time(relief.when)
        check_words({relief.words}, {before.words if before is not None else ""})
        self._store.put_relief(relief)

        def undo() -> Changes:
            if before is None:
                self._store.remove_relief(relief.id)
            else:
                self._store.put_relief(before)
            return _RELIEVED

        return Done(_RELIEVED, undo)

    def remove_relief(self, relief: Relief) -> Done:
        """Take a relief away.

        Raises:
            LookupError: there is no such relief any more.
        """
        self._store.remove_relief(relief.id)

        def undo() -> Changes:
            self._store.put_relief(relief)
            return _RELIEVED

        return Done(_RELIEVED, undo)

    # --- help ----------------------------------------------------------------------------------

    def _check_time(self, when: Moment) -> None:
        check_time(when, self._clock.utc_now())

    def _rated_day(self, day: date, *, forwards: bool) -> date | None:
        """The rated day next to one, looked for in steps that grow: it is mostly close."""
        end, days = self._end(forwards=forwards), _FIRST_STEP if forwards else -_FIRST_STEP
        if end is None:
            return None
        while (day < end) if forwards else (end < day):
            reach = _moved(day, days)
            span = (day + _DAY, min(reach, end)) if forwards else (max(reach, end), day - _DAY)
            found = self._ratings.days(*span)
            if found:
                return found[0 if forwards else -1].day
            if end in span:
                return None
            days *= 8
        return None

    def _end(self, *, forwards: bool) -> date | None:
        """The first rated day, or one that none lies after; None in an empty diary."""
        if not forwards:
            return self._ratings.first_day()
        newest = self._ratings.latest(1)
        # Whoever flew east over the date line and back rated a later day earlier.
        return _moved(newest[0].when.local_date, 1) if newest else None


def place(entry: Entry) -> Before:
    """Where an entry stands in the list of all, to go on from there."""
    return Before(entry.rating.when.at_utc, entry.rating.id)


def _moved(day: date, days: int) -> date:
    """A day so many days away, and no further than a diary goes."""
    earliest, latest = EARLIEST.toordinal(), LATEST.toordinal()
    return date.fromordinal(min(latest, max(earliest, day.toordinal() + days)))
