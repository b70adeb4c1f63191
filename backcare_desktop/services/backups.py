"""Backups: made, looked at, restored; and the choices when a diary can't be opened."""

from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from backcare_desktop.core.backup_plan import Backup, BackupReason, EntryKey
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.backup_ports import BackupKeeper, Findings
from backcare_desktop.services.desk import Desk


class Offer(Struct, frozen=True):
    """A backup that can be restored, and what that would cost.

    Attributes:
        backup: its date, reason and numbers.
        missing: entries of today's diary that it doesn't hold, as far as they can be read; None
            when nothing of the diary can be read.
    """

    backup: Backup
    missing: int | None


class Recovery(Struct, frozen=True):
    """What to do about a diary that can't be used. Leaving it as it is always remains.

    Attributes:
        problem: why it can't be used.
        folder: where it is, to be shown.
        offer: the newest good backup; None when there is none, or the problem is one to wait for.
        skipped: backups newer than that one which can't be used, newest first.
        before_upgrade: for a diary of a newer version, the last backup from before it that this
            version reads; only to be named, the diary stays as it is.
        may_start_empty: the diary may be put aside, and a new one begun.
    """

    problem: StorageUnavailable
    folder: Path
    offer: Offer | None = None
    skipped: tuple[Backup, ...] = ()
    before_upgrade: Backup | None = None
    may_start_empty: bool = False


_IN_PIECES = (StorageProblem.CORRUPT, StorageProblem.FOREIGN)
"""Problems of the file itself, that neither waiting nor making room will mend."""


class Backups:
    """The backups of the diary on a desk. Belongs to the database's thread, like the desk."""

    def __init__(self, desk: Desk, keeper: BackupKeeper) -> None:
        self._desk = desk
        self._keeper = keeper

    @property
    def folder(self) -> Path:
        """Where they are."""
        return self._keeper.folder

    @property
    def newest_schema(self) -> int:
        """The newest schema that this version reads."""
        return self._keeper.newest_schema

    def all(self) -> tuple[Backup, ...]:
        """Every backup, newest first, the bad ones too; raises StorageUnavailable."""
        return self._keeper.all()

    def usable(self, backup: Backup) -> bool:
        """It is good, and of a schema that this version reads."""
        return backup.good and backup.schema <= self._keeper.newest_schema

    def make(self, reason: BackupReason = BackupReason.BY_HAND) -> Backup:
        """Make one now.

        Raises:
            StorageUnavailable: it was not made.
        """
        return self._desk.back_up(reason)

    def offer(self, backup: Backup) -> Offer:
        """What restoring a backup would mean; raises StorageUnavailable."""
        held = self._held_now()
        missing = None if held is None else len(held - self._keeper.held_in(backup.name))
        return Offer(backup, missing)

    def restore(self, backup: Backup) -> Backup | None:
        """Put a backup in the diary's place; the diary as it was is backed up, or put aside.

        The next use opens it. Restoring what is returned takes it back.

        Returns:
            The backup of the diary as it was; None when that couldn't be read, and was put aside.

        Raises:
            StorageUnavailable: the backup can't be used, or the diary can't be replaced just now.
        """
        self._desk.close()
        return self._keeper.restore(backup.name)

    def restore_from(self, file: Path) -> Backup | None:
        """The same from a file that somebody keeps elsewhere."""
        self._desk.close()
        return self._keeper.restore_from(file)

    def missing_from(self, file: Path) -> int | None:
        """Entries of today's diary that a copy from elsewhere doesn't hold.

        Returns:
            None when nothing of the diary can be read.

        Raises:
            StorageUnavailable: ENCRYPTED, the copy has a passphrase that was not given; or it
                can't be looked at.
        """
        held = self._held_now()
        if self._is_diary(file):
            # Chosen by mistake. It can't be looked at while it is open, as in :meth:`_held_now`.
            self._desk.close()
        kept = self._keeper.held_in_file(file)
        return None if held is None else len(held - kept)

    def recovery(self, problem: StorageUnavailable) -> Recovery:
        """The choices there are after a diary could not be opened, or not be read.

        Args:
            problem: what opening it, or reading in it, raised.

        Raises:
            StorageUnavailable: the folder of backups can't be read.
        """
        folder = self._desk.database.parent
        if problem.problem is StorageProblem.NEWER:
            return Recovery(problem, folder, before_upgrade=self._before_upgrade())
        if problem.problem not in _IN_PIECES:
            return Recovery(problem, folder)
        skipped: list[Backup] = []
        offer = None
        for backup in self._keeper.all():
            if self.usable(backup):
                offer = self.offer(backup)
                break
            skipped.append(backup)
        return Recovery(problem, folder, offer, tuple(skipped), may_start_empty=True)

    def check(self) -> Findings:
        """Everything that can be checked, the diary's values too; the next use opens it again.

        Raises:
            StorageUnavailable: what a session still had to write was not taken.
        """
        self._desk.close()
        return self._keeper.check()

    def start_empty(self) -> Path:
        """Put a diary that can't be used aside; the next use makes a new one.

        Returns:
            The folder where the old one is now.

        Raises:
            StorageUnavailable: nothing is wrong with it, or it can't be moved.
        """
        self._desk.close()
        return self._keeper.start_empty()

    def _is_diary(self, file: Path) -> bool:
        with suppress(OSError):
            return file.samefile(self._desk.database)
        return False

    def _before_upgrade(self) -> Backup | None:
        found = (it for it in self._keeper.all() if it.reason is BackupReason.PRE_UPGRADE)
        return next(filter(self.usable, found), None)

    def _held_now(self) -> frozenset[EntryKey] | None:
        try:
            return self._desk.entries_held()
        except StorageUnavailable:
            # Looking at the file of a diary that is open here would give up its locks.
            with suppress(StorageUnavailable):
                self._desk.close()
            return self._keeper.held_now() or None
