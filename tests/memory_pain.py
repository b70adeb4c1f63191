"""Entries, flares and outcome measures in memory, and what each day was marked with."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import pairwise
from typing import Protocol, TypeVar

from backcare_desktop.core.daily import EARLIEST, LATEST, OF_A_MOMENT
from backcare_desktop.core.day_marks import (
    LONGEST_WORDS,
    AreaCounts,
    DoneDay,
    LiftDay,
    NoteDay,
    ReliefDay,
)
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.entry import Before, Entry
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load_plan import Lift
from backcare_desktop.core.outcome import GrocMeasure, RmdqMeasure
from backcare_desktop.core.pain_context import EntryDetail, Relief, ReliefKind
from backcare_desktop.core.programme import is_core
from backcare_desktop.core.psfs import PsfsForm, PsfsMeasure
from backcare_desktop.core.session_log import Outcome, SessionMark
from backcare_desktop.core.set_log import SetLog
from tests.memory_base import Troubled, must_be_utc


class Ratings(Protocol):
    """Where the ratings of entries are kept."""

    def add(self, rating: Rating) -> None: ...

    def restore(self, rating_id: str) -> None: ...

    def latest(self, count: int) -> tuple[Rating, ...]: ...

    @property
    def entered(self) -> dict[str, datetime]: ...


class MemoryEntries(Troubled):
    """Details and reliefs in dictionaries, beside the ratings of another store."""

    def __init__(self, ratings: Ratings) -> None:
        super().__init__()
        self._ratings = ratings
        self._details: dict[str, tuple[datetime, EntryDetail]] = {}
        self._reliefs: dict[str, Relief] = {}

    def put(self, entry: Entry) -> None:
        self._check()
        key = entry.rating.id
        self._ratings.add(entry.rating)
        self._ratings.restore(key)
        entered = self._details[key][0] if key in self._details else entry.entered_utc
        self._details[key] = entered, entry.detail
        kept = {i: r for i, r in self._reliefs.items() if r.rating_id != key}
        self._reliefs = kept | {relief.id: relief for relief in entry.reliefs}

    def get(self, rating_id: str) -> Entry | None:
        self._check()
        return next((e for e in self._shown() if e.rating.id == rating_id), None)

    def of_day(self, day: date) -> tuple[Entry, ...]:
        return self.between(day, day)

    def latest(self, count: int, before: Before | None = None) -> tuple[Entry, ...]:
        self._check()
        end = (before.at_utc, before.rating_id) if before is not None else None
        found = [e for e in self._shown() if end is None or _felt_at(e.rating) < end]
        return tuple(reversed(found))[:count]

    def between(self, first: date, last: date) -> tuple[Entry, ...]:
        self._check()
        return tuple(e for e in self._shown() if first <= e.rating.when.local_date <= last)

    def put_relief(self, relief: Relief) -> None:
        self._check()
        self._reliefs[relief.id] = relief

    def remove_relief(self, relief_id: str) -> None:
        self._check()
        if relief_id not in self._reliefs:
            raise LookupError(f"there is no relief {relief_id}")
        del self._reliefs[relief_id]

    def reliefs(self, first: date, last: date) -> tuple[Relief, ...]:
        self._check()
        shown = {entry.rating.id for entry in self._shown()}
        found = (
            relief
            for relief in self._reliefs.values()
            if first <= relief.when.local_date <= last
            and (relief.rating_id is None or relief.rating_id in shown)
        )
        return tuple(sorted(found, key=_relieved_at))

    def _shown(self) -> list[Entry]:
        """Every entry that wasn't removed, in order of time."""
        found = []
        for rating in reversed(self._ratings.latest(10**9)):
            noted = self._ratings.entered.get(rating.id, rating.when.at_utc)
            entered, detail = self._details.get(rating.id, (noted, EntryDetail()))
            own = tuple(r for r in self._reliefs.values() if r.rating_id == rating.id)
            found.append(Entry(rating, entered, detail, own))
        return found


class MemoryFlares(Troubled):
    """Flares in a tuple."""

    def __init__(self, *flares: Flare) -> None:
        super().__init__()
        self._flares = flares
        self._noes: set[date] = set()

    def replace_all(self, flares: Sequence[Flare]) -> None:
        self._check()
        self._flares = tuple(sorted(flares, key=_begun_on))

    def flares(self) -> tuple[Flare, ...]:
        self._check()
        return self._flares

    def say_no(self, day: date) -> None:
        self._check()
        self._noes.add(day)

    def last_no(self) -> date | None:
        self._check()
        return max(self._noes, default=None)

    def take_no_back(self, day: date) -> None:
        self._check()
        self._noes.discard(day)


M = TypeVar("M", PsfsMeasure, RmdqMeasure, GrocMeasure)


class MemoryMeasures(Troubled):
    """Forms and answers in dictionaries."""

    def __init__(self) -> None:
        super().__init__()
        self._forms: dict[str, PsfsForm] = {}
        self._psfs: dict[str, PsfsMeasure] = {}
        self._rmdq: dict[str, RmdqMeasure] = {}
        self._groc: dict[str, GrocMeasure] = {}
        self._removed: set[str] = set()

    def put_form(self, form: PsfsForm) -> None:
        self._check()
        if form.id in self._forms:
            raise ValueError("a form is never rewritten")
        self._forms[form.id] = form

    def remove_form(self, form_id: str) -> None:
        self._check()
        if any(answer.form.id == form_id for answer in self._psfs.values()):
            raise ValueError("a form with answers stays")
        self._forms.pop(form_id, None)

    def forms(self) -> tuple[PsfsForm, ...]:
        self._check()
        return tuple(sorted(self._forms.values(), key=_named_at))

    def put_psfs(self, measure: PsfsMeasure) -> None:
        self._check()
        if measure.form.id not in self._forms:
            raise LookupError(f"there is no form {measure.form.id}")
        self._psfs[measure.id] = measure

    def put_rmdq(self, measure: RmdqMeasure) -> None:
        self._check()
        self._rmdq[measure.id] = measure

    def put_groc(self, measure: GrocMeasure) -> None:
        self._check()
        self._groc[measure.id] = measure

    def remove(self, measure_id: str, at_utc: datetime) -> None:
        self._check()
        must_be_utc(at_utc)
        self._refuse_unknown(measure_id)
        self._removed.add(measure_id)

    def restore(self, measure_id: str) -> None:
        self._check()
        self._refuse_unknown(measure_id)
        self._removed.discard(measure_id)

    def psfs(self, first: date = EARLIEST, last: date = LATEST) -> tuple[PsfsMeasure, ...]:
        return self._of_days(self._psfs.values(), first, last)

    def rmdq(self, first: date = EARLIEST, last: date = LATEST) -> tuple[RmdqMeasure, ...]:
        return self._of_days(self._rmdq.values(), first, last)

    def groc(self) -> tuple[GrocMeasure, ...]:
        return self._of_days(self._groc.values(), EARLIEST, LATEST)

    def _of_days(self, kept: Iterable[M], first: date, last: date) -> tuple[M, ...]:
        self._check()
        shown = (each for each in kept if each.id not in self._removed)
        found = [each for each in shown if first <= each.when.local_date <= last]
        found.sort(key=lambda each: (each.when.at_utc, each.id))
        return tuple(found)

    def _refuse_unknown(self, measure_id: str) -> None:
        if not any(measure_id in kept for kept in (self._psfs, self._rmdq, self._groc)):
            raise LookupError(f"there is no answer {measure_id}")


class Sessions(Protocol):
    """Where sessions are kept."""

    def marks(self, first: date, last: date, prefix: str = "") -> tuple[SessionMark, ...]: ...


class Core(Protocol):
    """Where sets are kept."""

    def sets(self, first: date, last: date) -> tuple[SetLog, ...]: ...


class Lifting(Protocol):
    """Where lifts are kept."""

    def entries(self, first: date, last: date) -> tuple[LiftEntry, ...]: ...

    def every_lift(self) -> dict[str, Lift]: ...


class MemoryPainDays:
    """Day by day, put together from the other stores."""

    def __init__(
        self, entries: MemoryEntries, sessions: Sessions, core: Core, lifting: Lifting
    ) -> None:
        self._entries = entries
        self._sessions = sessions
        self._core = core
        self._lifting = lifting

    def stretched(self, first: date, last: date) -> tuple[DoneDay, ...]:
        marks = self._sessions.marks(first, last)
        return _done([mark for mark in marks if not is_core(mark.routine_id)])

    def core_done(self, first: date, last: date) -> tuple[DoneDay, ...]:
        marks = self._sessions.marks(first, last)
        sets = [log.day for log in self._core.sets(first, last)]
        return _done([mark for mark in marks if is_core(mark.routine_id)], sets)

    def lifted(self, first: date, last: date) -> tuple[LiftDay, ...]:
        heaviest: dict[tuple[date, str], LiftEntry] = {}
        for entry in self._lifting.entries(first, last):
            key = entry.day, entry.lift_id
            if key not in heaviest or heaviest[key].load < entry.load:
                heaviest[key] = entry
        names = {key: lift.name for key, lift in self._lifting.every_lift().items()}
        found = [LiftDay(*key, names[key[1]], entry.load) for key, entry in heaviest.items()]
        return tuple(sorted(found, key=lambda each: (each.day, each.name, each.lift_id)))

    def relieved(self, first: date, last: date) -> tuple[ReliefDay, ...]:
        reliefs = self._entries.reliefs(first, last)
        return tuple(
            _relief_day(day, [each for each in reliefs if each.when.local_date == day])
            for day in _days(each.when.local_date for each in reliefs)
        )

    def noted(self, first: date, last: date) -> tuple[NoteDay, ...]:
        found: dict[date, str] = {}
        for rating in self._ratings(first, last):
            # A blank beginning says nothing.
            if rating.note[:LONGEST_WORDS].strip():
                found.setdefault(rating.when.local_date, rating.note[:LONGEST_WORDS])
        return tuple(NoteDay(day, found[day]) for day in sorted(found))

    def areas(self, first: date, last: date) -> AreaCounts:
        entries = self._entries.between(first, last)
        placed = [entry.detail.areas for entry in entries if entry.detail.areas]
        times = Counter(area for areas in placed for area in areas)
        return AreaCounts(len(entries), len(placed), times)

    def moves(self, first: date, last: date) -> tuple[int, int]:
        ratings = self._ratings(first, last)
        scores = [rating.score for rating in ratings if rating.context in OF_A_MOMENT]
        return sum(abs(later - earlier) for earlier, later in pairwise(scores)), len(scores)

    def _ratings(self, first: date, last: date) -> list[Rating]:
        return [entry.rating for entry in self._entries.between(first, last)]


def _relief_day(day: date, reliefs: Sequence[Relief]) -> ReliefDay:
    kinds = {relief.kind for relief in reliefs}
    slept = [r.minutes for r in reliefs if r.kind is ReliefKind.SLEEP and r.minutes is not None]
    ordered = tuple(kind for kind in ReliefKind if kind in kinds)
    return ReliefDay(day, ordered, sum(slept) if slept else None)


def _done(marks: Sequence[SessionMark], also: Iterable[date] = ()) -> tuple[DoneDay, ...]:
    """Days with one of these sessions, or on which something was done besides."""
    ends: dict[date, set[Outcome]] = {day: set() for day in also}
    for mark in marks:
        ends.setdefault(mark.started.local_date, set()).add(mark.outcome)
    return tuple(DoneDay(day, ends[day] == {Outcome.PARTIAL}) for day in sorted(ends))


def _days(days: Iterable[date]) -> tuple[date, ...]:
    return tuple(sorted(set(days)))


def _felt_at(rating: Rating) -> tuple[datetime, str]:
    return rating.when.at_utc, rating.id


def _relieved_at(relief: Relief) -> tuple[datetime, str]:
    return relief.when.at_utc, relief.id


def _begun_on(flare: Flare) -> date:
    return flare.first


def _named_at(form: PsfsForm) -> tuple[datetime, str]:
    return form.begun.at_utc, form.id
