"""What the pain diary needs to keep, beside its ratings; storage satisfies it unknowingly."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from backcare_desktop.core.daily import EARLIEST, LATEST
from backcare_desktop.core.day_marks import AreaCounts, DoneDay, LiftDay, NoteDay, ReliefDay
from backcare_desktop.core.entry import Before, Entry
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.habits import HabitTick
from backcare_desktop.core.outcome import GrocMeasure, RmdqMeasure
from backcare_desktop.core.pain_context import Relief
from backcare_desktop.core.psfs import PsfsForm, PsfsMeasure


class EntryStore(Protocol):
    """Entries and reliefs. Every method may raise StorageUnavailable; then nothing was changed."""

    def put(self, entry: Entry) -> None:
        """Keep an entry, or rewrite the one with its rating's id, in one transaction.

        Rewriting keeps ``entered_utc`` as it was first, removes reliefs that are no longer there,
        and brings a removed rating back.
        """
        ...

    def get(self, rating_id: str) -> Entry | None:
        """An entry that wasn't removed."""
        ...

    def of_day(self, day: date) -> tuple[Entry, ...]:
        """Entries of a local day, in order of time."""
        ...

    def latest(self, count: int, before: Before | None = None) -> tuple[Entry, ...]:
        """The newest entries, or the newest of those before a place, newest first."""
        ...

    def between(self, first: date, last: date) -> tuple[Entry, ...]:
        """Entries of these days, in order of time."""
        ...

    def put_relief(self, relief: Relief) -> None:
        """Keep a relief that stands alone, or rewrite the one with its id."""
        ...

    def remove_relief(self, relief_id: str) -> None:
        """Remove a relief; putting it again undoes that. LookupError without it."""
        ...

    def reliefs(self, first: date, last: date) -> tuple[Relief, ...]:
        """Every relief of these days whose rating wasn't removed, in order of time."""
        ...


class FlareStore(Protocol):
    """Declared flares. Every method may raise StorageUnavailable."""

    def replace_all(self, flares: Sequence[Flare]) -> None:
        """Keep exactly these flares, in one transaction."""
        ...

    def flares(self) -> tuple[Flare, ...]:
        """All of them, in order."""
        ...

    def say_no(self, day: date) -> None:
        """Keep that the question was answered with no on this day."""
        ...

    def last_no(self) -> date | None:
        """The day of the latest no."""
        ...

    def take_no_back(self, day: date) -> None:
        """Forget the no of this day."""
        ...


class HabitStore(Protocol):
    """Ticked habits. Every method may raise StorageUnavailable."""

    def tick(self, tick: HabitTick) -> None:
        """Keep that a habit was kept on a day; a second time changes nothing."""
        ...

    def untick(self, tick: HabitTick) -> None:
        """Take that back."""
        ...

    def ticks(self, first: date, last: date) -> tuple[HabitTick, ...]:
        """Ticks of these days, both included, by day, then by the habit's word."""
        ...


class MeasureStore(Protocol):
    """Outcome measures. Every method may raise StorageUnavailable."""

    def put_form(self, form: PsfsForm) -> None:
        """Keep a new form of own activities. A form is never rewritten."""
        ...

    def remove_form(self, form_id: str) -> None:
        """Remove a form without answers (undo). ValueError if it has some."""
        ...

    def forms(self) -> tuple[PsfsForm, ...]:
        """All forms, the oldest first; the last one is in use."""
        ...

    def put_psfs(self, measure: PsfsMeasure) -> None:
        """Keep an answer, or rewrite the one with its id."""
        ...

    def put_rmdq(self, measure: RmdqMeasure) -> None:
        """Keep an answer, or rewrite the one with its id; an unfinished one too."""
        ...

    def put_groc(self, measure: GrocMeasure) -> None:
        """Keep an answer, or rewrite the one with its id."""
        ...

    def remove(self, measure_id: str, at_utc: datetime) -> None:
        """Take an answer out of every view. LookupError if there is no such answer."""
        ...

    def restore(self, measure_id: str) -> None:
        """Undo a removal."""
        ...

    def psfs(self, first: date = EARLIEST, last: date = LATEST) -> tuple[PsfsMeasure, ...]:
        """Answers of these local days, in order of time."""
        ...

    def rmdq(self, first: date = EARLIEST, last: date = LATEST) -> tuple[RmdqMeasure, ...]:
        """Answers of these local days, in order of time."""
        ...

    def groc(self) -> tuple[GrocMeasure, ...]:
        """All answers, in order of time."""
        ...


class PainDayStore(Protocol):
    """What happened on which day, put together where it is kept.

    A page of ten years would otherwise read every set and every entry. What was removed is left
    out; ``first`` and ``last`` are both included. Every method may raise StorageUnavailable.
    """

    def stretched(self, first: date, last: date) -> tuple[DoneDay, ...]:
        """Days with a session, finished or ended early, that wasn't core work; in order."""
        ...

    def core_done(self, first: date, last: date) -> tuple[DoneDay, ...]:
        """Days with a set of core work, or a session of it, finished or ended early; in order.

        Sets of a session that ended early don't make it a whole one.
        """
        ...

    def lifted(self, first: date, last: date) -> tuple[LiftDay, ...]:
        """Each lift of each day with its heaviest load, removed lifts too; by day, then name."""
        ...

    def relieved(self, first: date, last: date) -> tuple[ReliefDay, ...]:
        """Days with a relief whose rating wasn't removed, in order."""
        ...

    def noted(self, first: date, last: date) -> tuple[NoteDay, ...]:
        """Days with a note beside a rating, in order; the day's first, only its beginning."""
        ...

    def areas(self, first: date, last: date) -> AreaCounts:
        """How many entries there are, and in how many it hurt where."""
        ...

    def moves(self, first: date, last: date) -> tuple[int, int]:
        """Of the ratings of a moment: points from each to the next added up, and how many they are.

        See :func:`~backcare_desktop.core.volatility.volatility_of`.
        """
        ...
