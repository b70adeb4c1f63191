"""The lift log: what was lifted, how the mornings after were, when it was filmed."""

from collections.abc import Callable
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.lift_log import FormPoint, LiftEntry
from backcare_desktop.core.load import Load
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.done import Done
from backcare_desktop.services.lifting_ports import LiftingStore

LIFTING = Changes(lifting=True)


class Lifted(Struct, frozen=True):
    """What somebody says was lifted; see :class:`LiftEntry`."""

    day: date
    lift_id: str
    sets: int
    reps: int
    load: Load
    effort: int | None = None
    pain_during: int | None = None
    pain_next_morning: int | None = None
    form: tuple[FormPoint, ...] | None = None
    note: str = ""


class LiftJournal:
    """The use cases of the log. Lives on the database's thread.

    A lock leaves it open: what was lifted was lifted.

    Args:
        store: lifts, plans and log.
        clock, new_id: time, and keys that no other row has.
    """

    def __init__(self, store: LiftingStore, clock: Clock, new_id: Callable[[], str]) -> None:
        self._store = store
        self._clock = clock
        self._new_id = new_id

    def new_id(self) -> str:
        """A key for an entry or a lift: a form has one, however often it is saved."""
        return self._new_id()

    def log(self, lifted: Lifted, entry_id: str = "") -> Done:
        """Keep what was lifted.

        Args:
            lifted: what somebody says.
            entry_id: the key of the form; empty for a new one.

        Raises:
            ValueError: something is out of its bounds, or the day lies ahead.
        """
        entry = self._entry(lifted, entry_id or self._new_id())
        self._store.log(entry)

        def undo() -> Changes:
            self._refuse_changed(entry)
            return self._take_entry(entry.id)

        return Done(LIFTING, undo)

    def change(self, before: LiftEntry, lifted: Lifted) -> Done:
        """Rewrite an entry. It keeps the time it was entered, unless its day was later.

        A morning after that stands in the diary as a rating, and was left as it is, stays there.

        Raises:
            ValueError: something is out of its bounds, or the day lies ahead.
        """
        of_day = self._store.entries(before.day, before.day)
        kept = next((each for each in of_day if each.id == before.id), before)
        entry = self._entry(lifted, before.id)
        if (entry.day, entry.pain_next_morning) == (before.day, before.pain_next_morning):
            entry = replace(entry, pain_next_morning=kept.pain_next_morning)
        if entry.day <= before.logged.local_date:
            entry = replace(entry, logged=before.logged)
        self._store.log(entry)
        return Done(LIFTING, lambda: self._put_back((entry,), (kept,)))

    def remove(self, entry_id: str) -> Done:
        """Take an entry out of every view."""
        self._take_entry(entry_id)

        def undo() -> Changes:
            self._store.restore(entry_id)
            return LIFTING

        return Done(LIFTING, undo)

    def film(self) -> Done:
        """Keep that lifts were filmed today; undoing a second time leaves the first."""
        today = self._today
        before = self._store.last_filmed() == today
        self._store.filmed(today)

        def undo() -> Changes:
            if not before:
                self._store.unfilmed(today)
            return LIFTING

        return Done(LIFTING, undo)

    @property
    def _today(self) -> date:
        return now(self._clock).local_date

    def _entry(self, lifted: Lifted, entry_id: str) -> LiftEntry:
        return LiftEntry(
            id=entry_id,
            day=lifted.day,
            logged=now(self._clock),
            lift_id=lifted.lift_id,
            sets=lifted.sets,
            reps=lifted.reps,
            load=lifted.load,
            effort=lifted.effort,
            pain_during=lifted.pain_during,
            pain_next_morning=lifted.pain_next_morning,
            form=lifted.form,
            note=lifted.note,
        )

    def _refuse_changed(self, *entries: LiftEntry) -> None:
        """Whoever takes a change back must not lose one that was made after it."""
        for entry in entries:
            if entry not in self._store.entries(entry.day, entry.day):
                raise ValueError("the entry has changed since")

    def _take_entry(self, entry_id: str) -> Changes:
        self._store.remove(entry_id, self._clock.utc_now())
        return LIFTING

    def _put_back(self, after: tuple[LiftEntry, ...], before: tuple[LiftEntry, ...]) -> Changes:
        self._refuse_changed(*after)
        self._store.log(*before)
        return LIFTING
