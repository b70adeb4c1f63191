"""The backup of each day on which something was changed."""

import sqlite3
from datetime import date
from pathlib import Path

from backcare_desktop.core import clock as clocks
from backcare_desktop.core.backup_plan import BackupReason
from backcare_desktop.core.clock import Clock
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.storage import files


class DailyBackup:
    """Backs a diary up once on each of the person's days on which it is changed.

    It is made when there is time for it and not by the change itself: of ten years it takes 0.15 s,
    and an entry is said to be saved in less.

    Attributes:
        problem: why the last one was not made; None when it was. It is tried again on the next
            day, and when the diary is opened again: entries must not wait for a disk that is full.
    """

    def __init__(self, connection: sqlite3.Connection, database: Path, clock: Clock) -> None:
        self.problem: StorageUnavailable | None = None
        self._connection = connection
        self._database = database
        self._clock = clock
        self._changed = False
        self._day: date | None = None

    def on_change(self) -> None:
        """Something was written."""
        self._changed = True

    def make_if_due(self) -> bool:
        """Make it if this is the first change of the day. Never raises for a disk's troubles.

        Returns:
            True once, when the backup of a day is there.
        """
        if not self._changed:
            return False
        self._changed = False
        today = clocks.now(self._clock).local_date
        if today == self._day:
            return False
        self._day, self.problem = today, None
        # Most of the time that Backcare is open nothing is due.
        from backcare_desktop.storage.backup import back_up, clear_half_restored

        try:
            clear_half_restored(self._database.parent)
            if not self._made(today):
                back_up(self._connection, self._database, BackupReason.DAILY, self._clock)
        except OSError as error:
            self.problem = files.unavailable(error)
        except StorageUnavailable as problem:
            self.problem = problem
        return self.problem is None

    def _made(self, day: date) -> bool:
        from backcare_desktop.storage import backups

        there = backups.looked_over(backups.folder_of(self._database))
        return any(
            it.day == day and it.reason is BackupReason.DAILY and it.good and it.application
            for it in there
        )
