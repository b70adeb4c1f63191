"""The use cases of core work: choose a programme, log sets, take steps, rest, look back."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from backcare_desktop.core.adherence import Pause, adherence, week_start
from backcare_desktop.core.begin_again import begun_again
from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.programme import Programme, ProgrammeItem, is_core
from backcare_desktop.core.routine import Routine
from backcare_desktop.services import core_page, core_sessions
from backcare_desktop.services.changes import NOTHING, Changes
from backcare_desktop.services.core_brief import CoreBrief, read_brief
from backcare_desktop.services.core_done import CORE, followed, refuse_more
from backcare_desktop.services.core_filer import SessionFiler
from backcare_desktop.services.core_page import CoreHistory, CorePage
from backcare_desktop.services.core_ports import CoreStore
from backcare_desktop.services.core_rest import CoreRest
from backcare_desktop.services.core_sets import CoreSets
from backcare_desktop.services.core_signs import CoreSigns
from backcare_desktop.services.core_steps import CoreSteps
from backcare_desktop.services.done import Done
from backcare_desktop.services.gate import Gate
from backcare_desktop.services.ports import SessionStore
from backcare_desktop.services.sessions import BrokenOff, Sessions

if TYPE_CHECKING:
    from backcare_desktop.core.programme_draft import ProgrammeDraft

OWN_PREFIX: Final = "own-"
"""Ids of programmes that a person has changed begin with this."""


class CoreWork:
    """The use cases of core work. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.

    Attributes:
        sets: logging sets, and what is said of an exercise.
        rest: pauses, and why a week fell short.
        steps: what could change in an exercise.
    """

    def __init__(
        self,
        store: CoreStore,
        sessions: SessionStore,
        guide: Sessions,
        gate: Gate,
        clock: Clock,
        new_id: Callable[[], str],
        exercises: Mapping[str, Exercise],
        signs: CoreSigns,
    ) -> None:
        """Start with nothing filed.

        Args:
            store, sessions, clock, new_id: what the use cases need of the outside.
            guide: knows of a session that was broken off.
            gate: raises LockedError while a symptom check asks for somebody to look first.
            exercises: by their ids; what their easier and harder ways are.
            signs: what speaks against a step up.
        """
        self._store = store
        self._guide = guide
        self._gate = gate
        self._clock = clock
        self._exercises = exercises
        self._signs = signs
        self._new_id = new_id
        self._filer = SessionFiler(store, sessions)
        self.sets = CoreSets(store, gate, clock, new_id)
        self.rest = CoreRest(store, clock)
        self.steps = CoreSteps(store, gate, clock, exercises, signs)

    # --- reading -------------------------------------------------------------------------------

    def page(self, first_weekday: int, day: date | None = None) -> CorePage:
        """Where core work stands, with one day opened; today unless ``day`` is another.

        Sessions that have ended since the last look are made into sets first.

        Args:
            first_weekday: 0 for weeks from Monday, 6 for weeks from Sunday.
            day: the day to open; one ahead opens today.
        """
        today = now(self._clock).local_date
        opened = min(day or today, today)
        broken_off = self._broken_off()
        lock = self._gate.lock()
        programme = self._store.programme()
        own = self._store.own_programmes(OWN_PREFIX)
        if programme is None:
            return CorePage(
                today,
                opened,
                None,
                broken_off=broken_off,
                lock=lock,
                own=own,
                phase=self._signs.phase(today),
            )
        shown = core_page.first_shown(today, first_weekday)
        self._filer.file(shown, today, programme)
        logged = core_page.read_logged(self._store, min(shown, opened), today)
        pauses = self._store.pauses()
        paused = next((pause for pause in pauses if pause.covers(today)), None)
        return CorePage(
            today,
            opened,
            programme,
            core_page.opened_day(logged, opened, programme),
            {} if lock is not None else self.steps.suggestions(programme, logged, today),
            core_page.this_week(
                programme.weekly_target,
                self._store.targets(),
                today,
                first_weekday,
                logged,
                pauses,
            ),
            core_page.twelve_weeks(today, first_weekday, logged, pauses),
            paused,
            self._short_week(today, first_weekday, logged, pauses),
            broken_off,
            lock,
            own,
            tuple(pause for pause in pauses if pause != paused and not _over(pause, shown)),
            self._signs.pain_before(today),
            self._signs.strong(today),
            self._signs.phase(today),
            core_page.away_since(self._store, today),
        )

    def brief(self, first_weekday: int) -> CoreBrief | None:
        """Where core work stands in a few words; None before a programme was chosen.

        Sessions that have ended since the last look are made into sets first.

        Args:
            first_weekday: as for :meth:`page`.
        """
        today, programme = now(self._clock).local_date, self._store.programme()
        if programme is None:
            return None
        self._filer.file(core_page.first_shown(today, first_weekday), today, programme)
        return read_brief(self._store, programme, today, first_weekday)

    def history(self, first_weekday: int, exercise_id: str | None = None) -> CoreHistory:
        """One exercise from its first day on; the one done last unless another is named."""
        today = now(self._clock).local_date
        logged = core_page.read_logged(self._store, date.min, today)
        worked = [day for day in logged.days if day.sets]
        done = tuple(dict.fromkeys(day.exercise_id for day in reversed(worked)))
        shown = exercise_id if exercise_id in done else next(iter(done), "")
        first = core_page.first_shown(today, first_weekday)
        record = core_page.record_of(
            self._store.targets(),
            logged,
            self._store.pauses(),
            self._store.reasons(first, today),
        )
        return CoreHistory(
            today,
            shown,
            tuple(day for day in worked if day.exercise_id == shown),
            done,
            adherence(first, today, today, first_weekday, record),
        )

    def left_today(self) -> Routine | None:
        """What is left of today, to be followed in the player; None when nothing is.

        Raises:
            LookupError: no programme was chosen.
        """
        today, programme = now(self._clock).local_date, followed(self._store)
        logged = core_page.read_logged(self._store, today, today)
        days = core_page.opened_day(logged, today, programme)
        return core_sessions.what_is_left(programme, days, self._exercises)

    # --- the programme -------------------------------------------------------------------------

    def follow(self, programme: Programme) -> Done:
        """Follow a programme from today on.

        Raises:
            LockedError: a symptom check locks.
        """
        if self._store.programme() == programme:
            return Done()
        self._gate.pass_or_raise()
        return self._follow(programme)

    def change(self, draft: "ProgrammeDraft") -> Done:
        """Follow what was made of the programme from the next day on that isn't begun.

        A programme that ships becomes one of the person's own; the one it was made of stays.

        Raises:
            LookupError: no programme was chosen.
            ValueError: the draft has problems.
            LockedError: a symptom check locks, and the draft asks for more of something.
        """
        before = followed(self._store)
        own = before.id.startswith(OWN_PREFIX)
        changed = draft.finished(
            before.id if own else f"{OWN_PREFIX}{self._new_id()}", before.weekly_target
        )
        if replace(changed, id=before.id) == before:
            return Done()
        refuse_more(self._gate, changed, before)
        return self._follow(changed)

    def set_goal(self, days: int) -> Done:
        """Plan so many days a week from today on.

        Raises:
            LookupError: no programme was chosen.
            ValueError: it doesn't lie between 1 and 7.
            LockedError: a symptom check locks, and it is more than before.
        """
        before = followed(self._store)
        changed = replace(before, weekly_target=days)
        refuse_more(self._gate, changed, before)
        return self._follow(changed)

    def begin_again(self, starts: Iterable[ProgrammeItem]) -> Done:
        """Go back to the start of the programme that is followed, from the next day on that isn't
        begun; nothing of it becomes more.

        Args:
            starts: see :func:`begun_again`.

        Raises:
            LookupError: no programme was chosen.
        """
        return self._follow(begun_again(followed(self._store), starts))

    # --- taking back ---------------------------------------------------------------------------

    def _unfollow(self, programme: Programme) -> Changes:
        if self._store.programme() != programme:
            # It has been changed since; the later choice stands.
            return NOTHING
        self._store.unfollow()
        return CORE

    def _follow_again(self, after: Programme, before: Programme, since: date) -> Changes:
        """Follow what was followed before, from the day of the change on: it was never changed.

        Raises:
            LockedError: a symptom check locks by now, and that would be more.
        """
        if self._store.programme() != after:
            # It has been changed since; the later choice stands.
            return NOTHING
        refuse_more(self._gate, before, after)
        self._store.follow(before, since)
        return CORE

    # --- inside --------------------------------------------------------------------------------

    def _follow(self, programme: Programme) -> Done:
        before, today = self._store.programme(), now(self._clock).local_date
        if before == programme:
            return Done()
        self._store.follow(programme, today)
        if before is None:
            return Done(CORE, partial(self._unfollow, programme))
        return Done(CORE, partial(self._follow_again, programme, before, today))

    def _short_week(
        self,
        today: date,
        first_weekday: int,
        logged: core_page.Logged,
        pauses: tuple[Pause, ...],
    ) -> core_page.ShortWeek | None:
        first = week_start(today, first_weekday) - timedelta(weeks=1)
        if self._store.is_unasked(first):
            return None
        reasons = self._store.reasons(first, today)
        record = core_page.record_of(self._store.targets(), logged, pauses, reasons)
        return core_page.short_week(today, first_weekday, record)

    def _broken_off(self) -> BrokenOff | None:
        """A core session to go on with; one that is too old is filed by asking."""
        found = self._guide.broken_off()
        core = found is not None and is_core(found.record.routine_id)
        return found if core else None


def _over(pause: Pause, shown: date) -> bool:
    """The pause ended before the first day shown."""
    return pause.last is not None and pause.last < shown
