"""Backups and what to do with a diary that can't be opened, for the use cases."""

from contextlib import suppress
from pathlib import Path

from backcare_desktop.core.backup_plan import Backup, EntryKey
from backcare_desktop.core.clock import Clock
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.storage import backups, gate, restore
from backcare_desktop.storage.backup_report import CheckReport, check
from backcare_desktop.storage.schema import SCHEMA


class BackupKeeper:
    """The backups of one diary, which is closed whenever something here changes it.

    Attributes:
        newest_schema: of a newer one a backup can't be restored by this version.
    """

    newest_schema = SCHEMA

    def __init__(self, database: Path, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    @property
    def folder(self) -> Path:
        """Where the backups are. Raises StorageUnavailable for a link to nothing."""
        return backups.folder_of(gate.place_of(self._database))

    def all(self) -> tuple[Backup, ...]:
        """Every backup, newest first, each one read whole to know whether it is good.

        Raises:
            StorageUnavailable: the folder can't be read.
        """
        return backups.listed(self.folder)

    def held_now(self) -> frozenset[EntryKey]:
        """The keys in the diary, which isn't open here, as far as they can be read."""
        with suppress(StorageUnavailable):
            return restore.held_in(self._database)
        return frozenset()

    def held_in(self, name: str) -> frozenset[EntryKey]:
        """The keys in a backup; raises StorageUnavailable when it can't be looked at."""
        return restore.held_in(self._named(name))

    def held_in_file(self, file: Path) -> frozenset[EntryKey]:
        """The keys in a copy that somebody keeps elsewhere; raises StorageUnavailable."""
        return restore.held_in(file)

    def restore(self, name: str) -> Backup | None:
        """See :func:`backcare_desktop.storage.restore.restore`."""
        return restore.restore(self._database, self._named(name), self._clock)

    def restore_from(self, file: Path) -> Backup | None:
        """The same from a file that somebody keeps elsewhere."""
        return restore.restore(self._database, file, self._clock)

    def check(self) -> CheckReport:
        """What ``backcare check`` says. Not while this process has the diary open."""
        return check(self._database, self._clock.utc_now())

    def start_empty(self) -> Path:
        """See :func:`backcare_desktop.storage.restore.start_empty`."""
        return restore.start_empty(self._database, self._clock)

    def _named(self, name: str) -> Path:
        """A name is looked up among those that are there; it never makes a path."""
        for backup in backups.looked_over(self.folder):
            if backup.name == name:
                return self.folder / backup.name
        raise StorageUnavailable(StorageProblem.FAILED, "there is no backup of that name")
