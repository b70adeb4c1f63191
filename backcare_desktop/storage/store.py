"""Opening the diary."""

import os
import tempfile
import time
from contextlib import ExitStack, closing, suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from backcare_desktop.core.backup_plan import Backup, BackupReason, EntryKey
from backcare_desktop.core.clock import Clock, SystemClock
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.paths import make_private
from backcare_desktop.storage import copies, files, gate, locks
from backcare_desktop.storage.bare import BareFile, set_up
from backcare_desktop.storage.connections import connect, is_of_cipher
from backcare_desktop.storage.daily_backup import DailyBackup
from backcare_desktop.storage.file_system import is_network, kind_of
from backcare_desktop.storage.glance.store import Glance
from backcare_desktop.storage.problems import translated
from backcare_desktop.storage.schema import CURRENT, TABLES, Release
from backcare_desktop.storage.stages import stages_beside

if TYPE_CHECKING:
    from backcare_desktop.storage.archive import ArchiveRepository
    from backcare_desktop.storage.checks import CheckRepository
    from backcare_desktop.storage.core_work import CoreRepository
    from backcare_desktop.storage.database import Database
    from backcare_desktop.storage.entries import EntryRepository
    from backcare_desktop.storage.episodes import EpisodeRepository
    from backcare_desktop.storage.flares import FlareRepository
    from backcare_desktop.storage.habits import HabitRepository
    from backcare_desktop.storage.lifting import LiftingRepository
    from backcare_desktop.storage.measures import MeasureRepository
    from backcare_desktop.storage.pain_days import PainDayRepository
    from backcare_desktop.storage.ratings import RatingRepository
    from backcare_desktop.storage.repositories import Repositories
    from backcare_desktop.storage.routines import RoutineRepository
    from backcare_desktop.storage.sessions import SessionRepository

_MORE_TRIES = 4
"""After a lock is met: 0.24 s in the mean until another process is believed to hold it."""


class SqlStore:
    """An open diary. Belongs to the thread that opened it.

    The file is open from the start; SQLAlchemy is loaded by whoever asks first for more than
    :attr:`glance` shows.
    """

    def __init__(self, opened: BareFile, kept: ExitStack, place: Path, clock: Clock) -> None:
        """Take over an open file, and what has to be let go of with it."""
        self._opened = opened
        self._kept = kept
        self._place = place
        self._clock = clock
        self._daily = DailyBackup(opened.connection, place, clock)

    @cached_property
    def _database(self) -> "Database":
        from backcare_desktop.storage.database import Database

        opened = self._opened
        with translated():
            database = Database(opened.connection, opened.place, writable=opened.writable)
        database.changed = self._daily.on_change
        return database

    @cached_property
    def _all(self) -> "Repositories":
        from backcare_desktop.storage.repositories import Repositories

        return Repositories(self._database)

    @property
    def glance(self) -> "SqlStore":
        """As much as the first board of Today asks for, read without SQLAlchemy.

        Anything else that is asked of it raises WholeNeeded.
        """
        return cast("SqlStore", Glance(self._opened.connection))

    @property
    def writable(self) -> bool:
        """False when the folder can only be read; writing raises StorageUnavailable."""
        return self._opened.writable

    @property
    def encrypted(self) -> bool:
        """A key opened it."""
        return is_of_cipher(self._opened.connection)

    @property
    def ratings(self) -> "RatingRepository":
        """Pain ratings."""
        return self._all.ratings

    @property
    def sessions(self) -> "SessionRepository":
        """Sessions and their events."""
        return self._all.sessions

    @property
    def routines(self) -> "RoutineRepository":
        """Own routines, and choices for any routine."""
        return self._all.routines

    @property
    def checks(self) -> "CheckRepository":
        """Symptom checks and clearances."""
        return self._all.checks

    @property
    def episodes(self) -> "EpisodeRepository":
        """Episodes of back pain."""
        return self._all.episodes

    @property
    def core(self) -> "CoreRepository":
        """The core programme and what was done of it."""
        return self._all.core

    @property
    def lifting(self) -> "LiftingRepository":
        """Gates, lifts, plans and the lift log."""
        return self._all.lifting

    @property
    def entries(self) -> "EntryRepository":
        """Ratings with all that was said with them, and what was done against pain."""
        return self._all.entries

    @property
    def flares(self) -> "FlareRepository":
        """Declared flares."""
        return self._all.flares

    @property
    def habits(self) -> "HabitRepository":
        """Ticked habits."""
        return self._all.habits

    @property
    def measures(self) -> "MeasureRepository":
        """Outcome measures."""
        return self._all.measures

    @property
    def pain_days(self) -> "PainDayRepository":
        """What happened on which day, beside the pain."""
        return self._all.pain_days

    @property
    def archive(self) -> "ArchiveRepository":
        """All of it, out of the diary and into it."""
        return self._all.archive

    def go_by(self, clock: Clock) -> None:
        """Date backups by that clock. To be called before anything is read or written."""
        self._clock = clock
        self._daily = DailyBackup(self._opened.connection, self._place, clock)

    @property
    def network(self) -> str:
        """The kind of network file system the diary lies on, such as ``nfs4``; empty for none."""
        kind = kind_of(self._place.parent)
        return kind if is_network(kind) else ""

    def back_up(self, reason: BackupReason) -> Backup:
        """Make a verified backup of the diary as it is now.

        Raises:
            StorageUnavailable: it was not made; READ_ONLY where nothing can be written.
        """
        if not self.writable:
            raise StorageUnavailable(StorageProblem.READ_ONLY, "the diary is open as a copy")
        from backcare_desktop.storage.backup import back_up

        return back_up(self._opened.connection, self._place, reason, self._clock)

    def entries_held(self) -> frozenset[EntryKey]:
        """The keys of everything that stands for itself and wasn't removed.

        Raises:
            StorageUnavailable: any problem of the machine.
        """
        return self.archive.held()

    def back_up_if_due(self) -> bool:
        """Make the day's backup if something was changed and there is none yet.

        Returns:
            True once a day, when it is there.
        """
        return self._daily.make_if_due()

    def deleted(self) -> int:
        """How many deleted entries are still in the file, and could be removed for good.

        Raises:
            StorageUnavailable: any problem of the machine.
        """
        from backcare_desktop.storage.purging import count

        return count(self._opened.connection)

    def purge(self, before: datetime | None = None) -> int:
        """Remove for good what was deleted before then, or all of it; how many entries went.

        Raises:
            StorageUnavailable: nothing was removed; READ_ONLY where nothing can be written.
        """
        if not self.writable:
            raise StorageUnavailable(StorageProblem.READ_ONLY, "the diary is open as a copy")
        from backcare_desktop.storage.purging import purge

        connection = self._opened.connection
        known = connection.total_changes
        try:
            return purge(connection, before)
        finally:
            self._database.tidied += connection.total_changes - known

    @property
    def backup_problem(self) -> StorageUnavailable | None:
        """Why the day's backup was not made; None when it was, or none was due."""
        return self._daily.problem

    def write_without_waiting(self) -> None:
        """Leave it to the system when entries reach the disk, until this is closed.

        A power cut may then cost the whole file: only for one that nobody would miss.
        """
        self._opened.connection.execute("PRAGMA synchronous=OFF")

    def close(self) -> None:
        """Write everything back and let go of the file; doing so twice is harmless."""
        self._kept.close()


def open_store(path: Path, *, clock: Clock | None = None, release: Release = CURRENT) -> SqlStore:
    """Open the diary in ``path``, making or upgrading it where that is due.

    Where nothing can be written, a copy is opened to read from; a diary that can't be made there
    is empty and can't be written.

    Args:
        path: the SQLite file.
        clock: dates the backups.
        release: the schema wanted, and the scripts that lead to it.

    Raises:
        StorageUnavailable: NEWER, FOREIGN, CORRUPT, LOCKED, ENCRYPTED or NO_CIPHER with the file
            untouched; FULL or FAILED.
    """
    place, told = gate.place_of(path), clock or SystemClock()
    for _ in range(_MORE_TRIES):
        try:
            return _open(place, told, release)
        except StorageUnavailable as problem:
            if problem.problem is not StorageProblem.LOCKED or locks.is_held_here(place):
                raise
        import secrets

        # Two that start at the same moment look into the file at the same time and keep each
        # other out; whoever waits for less gets it.
        time.sleep((10 + secrets.randbelow(100)) / 1000)
    return _open(place, told, release)


def open_to_read(path: Path) -> SqlStore:
    """Open the diary; where a window has it open, a private copy of it as it is now.

    Nothing may be written: it could be lost with the copy.

    Raises:
        StorageUnavailable: as :func:`open_store` does.
    """
    try:
        return open_store(path)
    except StorageUnavailable as problem:
        place = gate.place_of(path)
        if problem.problem is not StorageProblem.LOCKED or locks.is_held_here(place):
            raise
    return _open(place, SystemClock(), CURRENT, copied=True)


def _open(place: Path, clock: Clock, release: Release, *, copied: bool = False) -> SqlStore:
    with ExitStack() as kept:
        if copied:
            place = kept.enter_context(copies.private_copy(place))
        kept.enter_context(locks.held_here(place))
        _settle(place)
        found = gate.schema_of(place, release.schema)
        writable = _can_write(place)
        if not writable:
            place = kept.enter_context(copies.private_copy(place))
        opened = _opened(place, kept, writable=writable)
        if found != release.schema:
            _upgrade(opened, place, found, release, clock)
        _refuse_missing_tables(opened)
        done = kept.pop_all()
    return SqlStore(opened, done, place, clock)


def _settle(place: Path) -> None:
    """What a kill broke off; where it can't be done the diary is opened as it is."""
    with suppress(OSError):
        if stages_beside(place):
            from backcare_desktop.storage.settling import settle

            settle(place)


def _can_write(place: Path) -> bool:
    """Try it: rights as the system tells them mean little to root or on a network.

    A disk that is full or failing is left for SQLite to notice; the diary may still be read.
    """
    with suppress(OSError):
        # Rights that can't be narrowed, on a memory stick for instance, don't forbid writing.
        make_private(place.parent)
    if not place.parent.is_dir() or not os.access(place.parent, os.R_OK | os.W_OK | os.X_OK):
        return False
    try:
        with tempfile.TemporaryFile(dir=place.parent):
            pass
        if place.exists():
            with place.open("r+b"):
                pass
    except OSError as error:
        return not files.refused(error)
    return not place.exists() or os.access(place, os.R_OK | os.W_OK)


def _opened(place: Path, kept: ExitStack, *, writable: bool) -> BareFile:
    try:
        if place.exists():
            for suffix in ("", *copies.SIDE_FILES):
                files.keep_private(copies.beside(place, suffix))
        else:
            files.create_private(place)
    except OSError as error:
        raise files.unavailable(error) from error
    with ExitStack() as failed, translated():
        connection = failed.enter_context(closing(connect(place)))
        set_up(connection, place)
        failed.pop_all()
    opened = BareFile(connection, place, writable)
    kept.callback(opened.close)
    return opened


def _upgrade(opened: BareFile, place: Path, found: int, release: Release, clock: Clock) -> None:
    """From the schema found, 0 for none, to the one wanted; a copy to read needs no backup."""
    if found and opened.writable:
        from backcare_desktop.storage.backup import back_up

        back_up(opened.connection, place, BackupReason.PRE_UPGRADE, clock)
    # Loading Alembic takes longer than everything else here together.
    from backcare_desktop.storage.database import Database
    from backcare_desktop.storage.upgrade import migrate

    with translated():
        database = Database(opened.connection, place, writable=opened.writable)
    migrate(database, release)


def _refuse_missing_tables(opened: BareFile) -> None:
    """A page that lists tables can be lost without any page being malformed."""
    with translated():
        found = {name for (name,) in opened.connection.execute("SELECT name FROM sqlite_master")}
    missing = sorted(TABLES - found)
    if missing:
        raise StorageUnavailable(StorageProblem.CORRUPT, f"tables are missing: {missing}")
