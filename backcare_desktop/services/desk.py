"""The use cases of one diary, opened when first needed."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from backcare_desktop.core.backup_plan import Backup, BackupReason, EntryKey
from backcare_desktop.core.clock import Clock
from backcare_desktop.core.diary import KEPT_AFTER_DELETING
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.problems import StorageUnavailable, WholeNeeded
from backcare_desktop.core.programme import is_core
from backcare_desktop.core.session_log import SessionRecord
from backcare_desktop.services.core_done import keep_plan
from backcare_desktop.services.core_signs import CoreSigns
from backcare_desktop.services.core_work import CoreWork
from backcare_desktop.services.gate import Gate, GateOnce
from backcare_desktop.services.held_days import HeldDays
from backcare_desktop.services.ports import Store
from backcare_desktop.services.return_to_lifting import ReturnToLifting
from backcare_desktop.services.sessions import Sessions
from backcare_desktop.services.strong_pain import StrongPain
from backcare_desktop.services.today import Today
from backcare_desktop.services.today_board import TodayBoard, Wishes

if TYPE_CHECKING:
    from backcare_desktop.core.report_words import ReportWords
    from backcare_desktop.services.archives import Archives
    from backcare_desktop.services.checks import Checks
    from backcare_desktop.services.clinician_page import ClinicianPages
    from backcare_desktop.services.diary import Diary
    from backcare_desktop.services.entries import Entries
    from backcare_desktop.services.flares import Flares
    from backcare_desktop.services.lifting import Lifting
    from backcare_desktop.services.measures import Measures
    from backcare_desktop.services.mornings import Mornings
    from backcare_desktop.services.pain_page import PainPages
    from backcare_desktop.services.rating_import import RatingImport
    from backcare_desktop.services.routine_voices import RoutineVoices
    from backcare_desktop.services.routines import Routines
    from backcare_desktop.services.today_boards import TodayBoards
    from backcare_desktop.services.today_list import TodayList
    from backcare_desktop.services.ways_out import WaysOut


class Desk:
    """Opens the diary on first use and hands out the use cases.

    Belongs to the database's thread: whoever asks for :attr:`sessions` or :attr:`diary` does so in
    a job. Asking is what opens the file, so that a window is on the screen before SQL is loaded,
    and what tries again after another program let go of it.
    """

    def __init__(
        self,
        database: Path,
        open_store: Callable[[Path], Store],
        clock: Clock,
        new_id: Callable[[], str],
        exercises: Mapping[str, Exercise] | None = None,
    ) -> None:
        self.database = database
        self._open_store = open_store
        self._clock = clock
        self._new_id = new_id
        self._exercises = exercises or {}
        self._begun = clock.utc_now()
        self._store: Store | None = None
        self._sessions: Sessions | None = None
        self._diary: Diary | None = None
        self._core_work: CoreWork | None = None

    def open(self) -> bool:
        """Open the diary if it isn't yet, and say whether it can be written.

        Raises:
            StorageUnavailable: it can't be opened; the next use tries again.
        """
        return self._opened().writable

    @property
    def network(self) -> str:
        """The network file system it lies on; empty for none. Raises like :meth:`open`."""
        return self._opened().network

    @property
    def encrypted(self) -> bool:
        """A key opened it. Raises like :meth:`open`."""
        return self._opened().encrypted

    @property
    def sessions(self) -> Sessions:
        """Guiding sessions. Raises StorageUnavailable like :meth:`open`."""
        if self._sessions is None:
            self._sessions = self._guide(self._opened(), self.gate)
        return self._sessions

    def _guide(self, store: Store, gate: Gate) -> Sessions:
        return Sessions(
            store.sessions,
            self._clock,
            self._new_id,
            gate.pass_or_raise,
            self._exercises,
            self._keep_plan,
        )

    @property
    def diary(self) -> "Diary":
        """Ratings and what to show of them. Raises StorageUnavailable like :meth:`open`."""
        from backcare_desktop.services.diary import Diary

        if self._diary is None:
            store = self._opened()
            self._diary = Diary(store.ratings, self._clock, self._new_id)
        return self._diary

    @property
    def entries(self) -> "Entries":
        """Entries with their details. Raises StorageUnavailable like :meth:`open`."""
        from backcare_desktop.services.entries import Entries

        store = self._opened()
        return Entries(
            store.entries,
            store.ratings,
            store.sessions,
            store.pain_days,
            self._clock,
            self._new_id,
        )

    @property
    def flares(self) -> "Flares":
        """Flare-ups. Raises StorageUnavailable like :meth:`open`."""
        from backcare_desktop.services.flares import Flares

        store = self._opened()
        return Flares(store.flares, store.entries, store.ratings, self._clock, self._new_id)

    @property
    def measures(self) -> "Measures":
        """Outcome measures. Raises StorageUnavailable like :meth:`open`."""
        from backcare_desktop.services.measures import Measures

        store = self._opened()
        return Measures(store.measures, store.episodes, self._clock, self._new_id)

    @property
    def pain(self) -> "PainPages":
        """The diary's page. Raises StorageUnavailable like :meth:`open`."""
        # Statistics take as long to load as the rest of the diary; the first paint needs none.
        from backcare_desktop.services.pain_page import PainPages

        store = self._opened()
        return PainPages(
            store.ratings,
            store.pain_days,
            store.flares,
            store.measures,
            store.episodes,
            store.lifting,
            self._clock,
        )

    @property
    def clinician(self) -> "ClinicianPages":
        """A physiotherapist's numbers. Raises StorageUnavailable like :meth:`open`."""
        from backcare_desktop.services.clinician_page import ClinicianPages

        store = self._opened()
        return ClinicianPages(
            store.ratings, store.pain_days, self.measures, store.episodes, self._clock
        )

    @property
    def today(self) -> Today:
        """Where things stand. Raises StorageUnavailable like :meth:`open`."""
        return _today(self._opened(), self.sessions, self.gate, self._clock)

    def today_board(self, wishes: Wishes) -> TodayBoard:
        """Everything that Today shows. Raises StorageUnavailable like :meth:`open`.

        Before anything else was asked of the diary a glance will mostly do, so that nobody waits
        for the whole of it. Whatever a glance can't read the whole diary can, or says why not.
        """
        store = self._opened()
        if self._sessions is None:
            with suppress(WholeNeeded, ValueError):
                return self._boards(store.glance, None).read(wishes)
        return self._boards(store, self.core_work).read(wishes)

    def _boards(self, store: Store, core_work: CoreWork | None) -> "TodayBoards":
        """Reads boards from a store; without ``core_work`` with use cases of its own."""
        from backcare_desktop.services.today_boards import TodayBoards
        from backcare_desktop.services.today_way import TodayWay

        gate = GateOnce(store.checks, self._clock, self._new_id)
        sessions = self._guide(store, gate) if core_work is None else self.sessions
        work = core_work or self._core_work_of(store, sessions, gate)
        way = TodayWay(store, gate, self._way_back_of(store, gate))
        today = _today(store, sessions, gate, self._clock)
        return TodayBoards(store, today, way, work, gate, self._clock)

    @property
    def today_list(self) -> "TodayList":
        """What is done of the day's list. Raises StorageUnavailable like :meth:`open`."""
        from backcare_desktop.services.today_list import TodayList

        return TodayList(self.entries, self._opened().habits, self._clock)

    @property
    def gate(self) -> Gate:
        """What a symptom check locks. Raises StorageUnavailable like :meth:`open`."""
        return Gate(self._opened().checks, self._clock, self._new_id)

    @property
    def checks(self) -> "Checks":
        """Symptom checks and episodes. Raises StorageUnavailable like :meth:`open`."""
        from backcare_desktop.services.checks import Checks

        store = self._opened()
        return Checks(store.checks, store.episodes, self.gate, self._clock, self._new_id)

    @property
    def routine_voices(self) -> "RoutineVoices":
        """Which routines are spoken. Raises StorageUnavailable like :meth:`open`."""
        from backcare_desktop.services.routine_voices import RoutineVoices

        return RoutineVoices(self._opened().routines)

    @property
    def own_routines(self) -> "Routines":
        """Routines that the person put together. Raises StorageUnavailable like :meth:`open`."""
        from backcare_desktop.services.routines import Routines

        return Routines(self._opened().routines, self._exercises, self._clock, self._new_id)

    @property
    def core_work(self) -> CoreWork:
        """The programme and what was done of it. Raises StorageUnavailable like :meth:`open`."""
        if self._core_work is None:
            self._core_work = self._core_work_of(self._opened(), self.sessions, self.gate)
        return self._core_work

    def _core_work_of(self, store: Store, sessions: Sessions, gate: Gate) -> CoreWork:
        return CoreWork(
            store.core,
            store.sessions,
            sessions,
            gate,
            self._clock,
            self._new_id,
            self._exercises,
            CoreSigns(store.core, store.ratings, store.episodes, store.lifting, store.checks),
        )

    @property
    def lifting(self) -> "Lifting":
        """Lifts, their plans and their log. Raises StorageUnavailable like :meth:`open`."""
        from backcare_desktop.services.lifting import Lifting

        admit = self.gate.pass_or_raise
        store = self._opened()
        return Lifting(store.lifting, self._clock, self._new_id, admit, _held(store))

    @property
    def mornings(self) -> "Mornings":
        """How mornings after lifting were. Raises StorageUnavailable like :meth:`open`."""
        from backcare_desktop.services.mornings import Mornings

        store = self._opened()
        return Mornings(store.ratings, store.sessions, store.lifting, self._clock, self._new_id)

    @property
    def way_back(self) -> ReturnToLifting:
        """Episode, gates and comeback. Raises StorageUnavailable like :meth:`open`."""
        return self._way_back_of(self._opened(), self.gate)

    def _way_back_of(self, store: Store, gate: Gate) -> ReturnToLifting:
        return ReturnToLifting(
            store.lifting,
            store.episodes,
            store.ratings,
            gate,
            _held(store),
            StrongPain(store.ratings, store.lifting, store.core),
            self._clock,
            self._new_id,
        )

    def ways_out(self, words: "ReportWords", code: str, first_weekday: int) -> "WaysOut":
        """Reports and the calendar. Raises StorageUnavailable like :meth:`open`.

        Args:
            words: of the report.
            code: what every report of this diary carries.
            first_weekday: the day that weeks begin on, 0 for Monday.
        """
        from backcare_desktop.services.ways_out import WaysOut

        return WaysOut(self._opened(), self.gate, self._clock, words, code, first_weekday)

    @property
    def archives(self) -> "Archives":
        """Everything into one file, and back. Raises StorageUnavailable like :meth:`open`."""
        from backcare_desktop.services.archives import Archives

        return Archives(self._opened().archive, self.back_up, self._clock)

    @property
    def rating_import(self) -> "RatingImport":
        """Ratings out of a file. Raises StorageUnavailable like :meth:`open`."""
        from backcare_desktop.services.rating_import import RatingImport

        store = self._opened()
        back_up = partial(self.back_up, BackupReason.BEFORE_IMPORT)
        return RatingImport(store.ratings, store.entries, self._clock, self._new_id, back_up)

    def back_up(self, reason: BackupReason) -> Backup:
        """Make a verified backup now. Raises StorageUnavailable when it was not made."""
        return self._opened().back_up(reason)

    def back_up_if_due(self) -> None:
        """Make the day's backup if something was changed and there is none yet; never raises.

        What was deleted long ago is removed for good after it, but nothing that was deleted since
        the program began: that can still be undone.

        Costs nothing when none is due. Meant for the moment after each piece of work, when its
        result is on its way and nobody waits.
        """
        if self._store is not None and self._store.back_up_if_due():
            long_ago = self._clock.utc_now() - KEPT_AFTER_DELETING
            # What can't be removed today goes on another day.
            with suppress(StorageUnavailable):
                self._store.purge(min(long_ago, self._begun))

    def deleted(self) -> int:
        """How many deleted entries could be removed for good. Raises like :meth:`open`."""
        return self._opened().deleted()

    def purge(self) -> int:
        """Remove everything for good that was deleted; how many entries went.

        Whatever was to undo that must be forgotten. Raises StorageUnavailable; nothing was removed
        then.
        """
        return self._opened().purge()

    @property
    def backup_problem(self) -> StorageUnavailable | None:
        """Why the day's backup was not made; None when it was, or none was due."""
        return None if self._store is None else self._store.backup_problem

    def entries_held(self) -> frozenset[EntryKey]:
        """The keys of what the diary holds. Raises StorageUnavailable like :meth:`open`."""
        return self._opened().entries_held()

    def close(self) -> None:
        """Let go of the file. A session that is being followed is left to be resumed.

        Raises:
            StorageUnavailable: what a session still had to write was not taken; the file is closed.
        """
        store, sessions = self._store, self._sessions
        if store is None:
            return
        self._store = self._sessions = self._diary = self._core_work = None
        try:
            if sessions is not None:
                sessions.leave_open()
        finally:
            store.close()

    def _keep_plan(self, record: SessionRecord) -> None:
        """A session of core work is measured by what was planned when it began."""
        if is_core(record.routine_id):
            keep_plan(self._opened().core, record.started.local_date)

    def _opened(self) -> Store:
        if self._store is None:
            self._store = self._open_store(self.database)
        return self._store


def _today(store: Store, sessions: Sessions, gate: Gate, clock: Clock) -> Today:
    strong = StrongPain(store.ratings, store.lifting, store.core)
    return Today(store.ratings, store.sessions, sessions, gate, clock, strong, store.measures)


def _held(store: Store) -> HeldDays:
    return HeldDays(store.lifting, store.episodes, store.checks, store.core.pauses, store.ratings)
