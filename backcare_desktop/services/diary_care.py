"""Looking after the diary as a file: its backups, its state, and what to tell of it."""

from typing import Protocol

from msgspec import Struct

from backcare_desktop.core.backup_plan import Backup, BackupReason
from backcare_desktop.core.problems import CLOSED, StorageUnavailable
from backcare_desktop.services.backups import Backups
from backcare_desktop.services.desk import Desk


class HeldBackup(Struct, frozen=True):
    """A backup, and what is known of it without opening it.

    Attributes:
        backup: its date, reason and state.
        usable: it can be restored by this version.
        entries: that were in the diary when it was made, those included that had been deleted not
            long before; None when nobody knows.
        size: in bytes; None when it can't be measured.
    """

    backup: Backup
    usable: bool
    entries: int | None = None
    size: int | None = None


class DiaryReport(Struct, frozen=True):
    """What looking at a diary and its backups found.

    Attributes:
        lines: everything, a fact a line, in plain words.
        problems: what is wrong, in plain words; empty when all is well.
        locked: the diary's passphrase was not given, so that it was not looked into.
    """

    lines: tuple[str, ...]
    problems: tuple[str, ...]
    locked: bool = False


class DiaryFile(Protocol):
    """The file of a diary that isn't open."""

    def entries_in(self, backup: Backup) -> int | None:
        """Entries that a backup was made of."""
        ...

    def size_of(self, backup: Backup) -> int | None:
        """Its length in bytes."""
        ...

    def report(self) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
        """What ``backcare check`` says, the problems alone, and whether the diary is locked."""
        ...

    def facts(self) -> tuple[str, ...]:
        """The same for a report of a fault: numbers, without a path or a name."""
        ...


class DiaryCare:
    """The use cases. Belongs to the database's thread, like the desk."""

    def __init__(self, desk: Desk, backups: Backups, file: DiaryFile) -> None:
        self._desk = desk
        self._backups = backups
        self._file = file

    @property
    def encrypted(self) -> bool:
        """The diary opens with a passphrase only, as far as is known."""
        try:
            return self._desk.encrypted
        except StorageUnavailable as problem:
            return problem.problem in CLOSED

    @property
    def deleted(self) -> int:
        """Deleted entries that are still in the diary's file; 0 of one that can't be read."""
        try:
            return self._desk.deleted()
        except StorageUnavailable:
            return 0

    def purge(self) -> int:
        """Remove what was deleted for good, after a backup; how many entries went.

        Nothing of it can be undone any more: whoever offers that forgets it.

        Raises:
            StorageUnavailable: nothing was removed.
        """
        self._desk.back_up(BackupReason.BEFORE_DELETE)
        return self._desk.purge()

    def held(self) -> tuple[HeldBackup, ...]:
        """Every backup, newest first, the bad ones too; raises StorageUnavailable."""
        return tuple(
            HeldBackup(
                backup,
                self._backups.usable(backup),
                self._file.entries_in(backup),
                self._file.size_of(backup),
            )
            for backup in self._backups.all()
        )

    def report(self) -> DiaryReport:
        """Look at the diary and its backups.

        The diary is closed for it, because it can't be looked at beside an open one; the next use
        opens it again.
        """
        self._desk.close()
        return DiaryReport(*self._file.report())

    def facts(self) -> tuple[str, ...]:
        """The same without a path or a name, for a report of a fault."""
        self._desk.close()
        return self._file.facts()
