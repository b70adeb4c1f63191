"""Flare-ups: declared by the person, asked about after a rise, with what eased earlier ones."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.flare import (
    DAYS_RUNNING,
    Flare,
    FlarePrompt,
    flare_prompt,
    with_flare,
)
from backcare_desktop.core.own_words import plain_words
from backcare_desktop.core.pain_context import Activity, Effect, Relief, ReliefKind
from backcare_desktop.core.trend import WINDOW_DAYS
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.done import Done
from backcare_desktop.services.pain_ports import EntryStore, FlareStore
from backcare_desktop.services.ports import RatingStore

LOOKED_BACK = 5
"""How many earlier flares a plan is made of."""

AROUND = timedelta(days=3)
"""Days before and after a flare that belong to its story. The number is a choice."""

LONGEST_READ = timedelta(days=60)
"""A flare that nobody ended is read no further than this."""

_DAY = timedelta(days=1)
_FLARES = Changes(flares=True)


class Eased(Struct, frozen=True):
    """Something after or with which pain was said to ease. It is no advice, and proves nothing.

    Attributes:
        times: how often.
        latest: the last day of these.
        relief: what was done; None for an activity, or words alone.
        activity: what the person was doing; None for a relief, or words alone.
        words: their own; beside a relief that needs words, or alone. Else empty.
    """

    times: int
    latest: date
    relief: ReliefKind | None = None
    activity: Activity | None = None
    words: str = ""


class FlarePlan(Struct, frozen=True):
    """What was said to ease earlier flares.

    Attributes:
        flares: how many of them were looked at.
        eased: the newest first.
    """

    flares: int
    eased: tuple[Eased, ...]


class FlarePage(Struct, frozen=True):
    """How things stand with flares.

    Attributes:
        today: the local date.
        open: the one that goes on; None when none does.
        flares: all of them, newest first.
        prompt: a reason to ask whether this is one; None for nothing to ask.
        plan: what eased earlier ones, while one goes on or is asked about.
    """

    today: date
    open: Flare | None
    flares: tuple[Flare, ...]
    prompt: FlarePrompt | None
    plan: FlarePlan | None


class FlareWritten(Struct, frozen=True):
    """A flare that was declared, changed or removed.

    Attributes:
        before: as it was; None for a new one.
        flare: as it is; None for one that was removed.
        changes: what was written.
    """

    before: Flare | None
    flare: Flare | None
    changes: Changes = _FLARES


class Flares:
    """The use cases of flares. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.
    """

    def __init__(
        self,
        store: FlareStore,
        entries: EntryStore,
        ratings: RatingStore,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._store = store
        self._entries = entries
        self._ratings = ratings
        self._clock = clock
        self._new_id = new_id

    def page(self) -> FlarePage:
        """How things stand."""
        today, flares = self._today(), self._store.flares()
        opened = next((flare for flare in reversed(flares) if flare.is_open), None)
        prompt = self._prompt(today, flares)
        wanted = opened is not None or prompt is not None
        return FlarePage(
            today, opened, flares[::-1], prompt, self._plan(flares) if wanted else None
        )

    # --- writing -------------------------------------------------------------------------------

    def declare(
        self, first: date | None = None, note: str = "", last: date | None = None
    ) -> FlareWritten:
        """Keep that a flare began, today if no other day is given.

        Raises:
            FlaresOverlapError: it shares a day with another one.
            ValueError: it lies after today, ends before it begins, or the note is too long.
        """
        return self._put(None, Flare(self._new_id(), first or self._today(), last, note))

    def end(self, last: date | None = None) -> FlareWritten:
        """The flare that goes on is over; today was its last day if no other is given.

        One that began after ``last`` ends on the day it began.

        Raises:
            LookupError: none goes on.
            ValueError: it ends after today.
        """
        opened = next((flare for flare in self._store.flares() if flare.is_open), None)
        if opened is None:
            raise LookupError("no flare goes on")
        # Whoever flew east over the date line and back may have begun it tomorrow.
        return self._put(opened, replace(opened, last=max(last or self._today(), opened.first)))

    def edit(self, flare: Flare) -> FlareWritten:
        """Give a flare other days or another note.

        Raises:
            LookupError: there is no such flare any more.
            FlaresOverlapError: it shares a day with another one.
            ValueError: it lies after today.
        """
        return self._put(self._of(flare.id), flare)

    def remove(self, flare_id: str) -> FlareWritten:
        """Take a flare away.

        Raises:
            LookupError: there is no such flare.
        """
        before = self._of(flare_id)
        self._leave_out(flare_id)
        return FlareWritten(before, None)

    def undo(self, written: FlareWritten) -> Changes:
        """Make one flare what it was before; what was written of others since stays.

        Raises:
            FlaresOverlapError: another flare has been declared in its place since.
        """
        if written.before is not None:
            self._put(None, written.before)
        elif written.flare is not None:
            self._leave_out(written.flare.id)
        return _FLARES

    def say_no(self, day: date | None = None) -> Done:
        """The question was answered with no, today if no other day is given: it rests for a while.

        Said again it changes nothing, so that only the first can be taken back.
        """
        said = day or self._today()
        latest = self._store.last_no()
        if latest is not None and latest >= said:
            return Done()
        self._store.say_no(said)

        def undo() -> Changes:
            self._store.take_no_back(said)
            return _FLARES

        return Done(_FLARES, undo)

    # --- help ----------------------------------------------------------------------------------

    def _today(self) -> date:
        return now(self._clock).local_date

    def _of(self, flare_id: str) -> Flare:
        found = next((flare for flare in self._store.flares() if flare.id == flare_id), None)
        if found is None:
            raise LookupError(f"there is no flare {flare_id}")
        return found

    def _put(self, before: Flare | None, flare: Flare) -> FlareWritten:
        latest = max(day for day in (flare.first, flare.last, before and before.last) if day)
        # What was kept already may lie ahead of a clock that was set back.
        ahead = before is not None and latest in (before.first, before.last)
        today = max(self._today(), latest) if ahead else self._today()
        self._store.replace_all(with_flare(self._store.flares(), flare, today))
        return FlareWritten(before, flare)

    def _leave_out(self, flare_id: str) -> None:
        kept = self._store.flares()
        self._store.replace_all([flare for flare in kept if flare.id != flare_id])

    def _prompt(self, today: date, flares: tuple[Flare, ...]) -> FlarePrompt | None:
        reach = timedelta(days=DAYS_RUNNING - 1 + WINDOW_DAYS - 1)
        days = self._ratings.days(today - reach, today)
        return flare_prompt(days, today, flares, self._store.last_no())

    def _plan(self, flares: tuple[Flare, ...]) -> FlarePlan:
        earlier = [flare for flare in flares if not flare.is_open][-LOOKED_BACK:]
        entries: dict[str, Entry] = {}
        reliefs: dict[str, Relief] = {}
        for flare in earlier:
            first, last = _story_of(flare)
            entries |= {entry.rating.id: entry for entry in self._entries.between(first, last)}
            reliefs |= {relief.id: relief for relief in self._entries.reliefs(first, last)}
        return FlarePlan(len(earlier), _counted(entries.values(), reliefs.values()))


def _story_of(flare: Flare) -> tuple[date, date]:
    """The days that are read of an earlier flare."""
    last = min(flare.last or flare.first, flare.first + LONGEST_READ)
    return flare.first - AROUND, last + AROUND


_Said = tuple[ReliefKind | None, Activity | None, str]


def _counted(entries: Iterable[Entry], reliefs: Iterable[Relief]) -> tuple[Eased, ...]:
    """What eased, each thing once; words that differ in case and spaces only are the same."""
    said: list[tuple[datetime, date, _Said, str]] = []
    for relief in reliefs:
        if relief.effect is Effect.EASED:
            words = relief.words if relief.kind.needs_words else ""
            key: _Said = (relief.kind, None, plain_words(words))
            said.append((relief.when.at_utc, relief.when.local_date, key, words))
    for entry in entries:
        when, detail = entry.rating.when, entry.detail
        keys: list[tuple[_Said, str]] = [((None, each, ""), "") for each in detail.eased_by]
        if detail.eased_words.strip():
            keys.append(((None, None, plain_words(detail.eased_words)), detail.eased_words))
        said += [(when.at_utc, when.local_date, key, words) for key, words in keys]
    said.sort(key=lambda each: each[0], reverse=True)
    found: dict[_Said, Eased] = {}
    for _, day, each, words in said:
        known = found.get(each)
        found[each] = (
            replace(known, times=known.times + 1)
            if known is not None
            else Eased(1, day, each[0], each[1], words.strip())
        )
    return tuple(found.values())
