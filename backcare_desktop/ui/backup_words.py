"""Backups in words."""

from PySide6.QtCore import QLocale, QObject

from backcare_desktop.core.backup_plan import Backup, BackupReason
from backcare_desktop.core.clock import Clock, moment, now
from backcare_desktop.ui.when import WhenWriter


class BackupWords(QObject):
    """When a backup was made, why, and what it would cost to restore it."""

    def __init__(self, clock: Clock, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._locale = locale
        self._when = WhenWriter(locale, self)

    def made(self, backup: Backup, *, inside: bool = False) -> str:
        """For instance ``Yesterday, 21:40``, as the clocks are here now.

        Args:
            inside: it stands inside a sentence.
        """
        made = moment(backup.made_utc, self._clock.zone(), self._clock.day_starts_at)
        return self._when.moment(made, now(self._clock).local_date, inside=inside)

    def reason(self, backup: Backup) -> str:
        """Why it was made."""
        return {
            BackupReason.DAILY: self.tr("Daily"),
            BackupReason.PRE_UPGRADE: self.tr("Before an upgrade"),
            BackupReason.BEFORE_IMPORT: self.tr("Before an import"),
            BackupReason.BEFORE_RESTORE: self.tr("Before a restore"),
            BackupReason.BEFORE_DELETE: self.tr("Before deleting"),
            BackupReason.BY_HAND: self.tr("Made by you"),
            BackupReason.ENCRYPTION: self.tr("When encryption changed"),
        }[backup.reason]

    def missing(self, count: int | None, *, damaged: bool = False) -> str:
        """What the diary holds and the backup doesn't.

        Args:
            count: entries; None when nothing of the diary can be read.
            damaged: the diary can be read in part at most.
        """
        if count is None:
            return self.tr("Nothing of the diary can be read, so what would be missing is unknown.")
        if damaged:
            return self._missing_from_damaged(count)
        if not count:
            return self.tr("It holds everything that is in your diary now.")
        if count == 1:
            return self.tr("1 entry of your diary now is not in it, and would be missing.")
        return self.tr(
            "{count} entries of your diary now are not in it, and would be missing."
        ).format(count=self._locale.toString(count))

    def size(self, size: int) -> str:
        """For instance ``1.2 MB``."""
        return self._locale.formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)

    def entries(self, count: int) -> str:
        """For instance ``412 entries``."""
        if count == 1:
            return self.tr("1 entry")
        return self.tr("{count} entries").format(count=self._locale.toString(count))

    def _missing_from_damaged(self, count: int) -> str:
        if not count:
            return self.tr("It holds everything that can still be read of the damaged diary.")
        if count == 1:
            return self.tr(
                "1 entry that can still be read of the damaged diary is not in it, and would be "
                "missing."
            )
        return self.tr(
            "{count} entries that can still be read of the damaged diary are not in it, and would "
            "be missing."
        ).format(count=self._locale.toString(count))
