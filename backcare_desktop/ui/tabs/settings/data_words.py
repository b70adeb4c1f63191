"""Backups in words, for Settings."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from backcare_desktop.core.backup_plan import Backup
from backcare_desktop.services.backups import Offer
from backcare_desktop.services.diary_care import HeldBackup
from backcare_desktop.ui.backup_words import BackupWords
from backcare_desktop.ui.tabs.settings.data_state import BackupLine, RestoreState


class DataWords(QObject):
    """Lines, and what is said before and after a restore."""

    def __init__(self, words: BackupWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def line(self, held: HeldBackup) -> BackupLine:
        """One backup."""
        backup = held.backup
        about = [self._words.reason(backup)]
        if held.entries is not None:
            about.append(self._words.entries(held.entries))
        if held.size is not None:
            about.append(self._words.size(held.size))
        made, joined, state = self._words.made(backup), " · ".join(about), self._state(held)
        spoken = self.tr("{made}, {about}, {state}").format(
            made=made, about=", ".join(about), state=state
        )
        return BackupLine(
            backup.name, made, joined, state, backup.good and held.usable, held.usable, spoken
        )

    def newest(self, held: Sequence[HeldBackup]) -> str:
        """The newest good one."""
        good = next((each.backup for each in held if each.backup.good), None)
        if good is None:
            return self.tr("There is no good backup yet")
        made = self._words.made(good, inside=True)
        return self.tr("The newest is from {when}").format(when=made)

    def restore(self, offer: Offer) -> RestoreState:
        """What restoring a backup would mean."""
        made = self.tr("{when} · {reason}").format(
            when=self._words.made(offer.backup), reason=self._words.reason(offer.backup)
        )
        return RestoreState(made, self._words.missing(offer.missing), self._kept())

    def restore_file(self, name: str, missing: int | None) -> RestoreState:
        """The same of a copy that somebody keeps elsewhere."""
        return RestoreState(name, self._words.missing(missing), self._kept())

    def restored_file(self, name: str, before: Backup | None) -> str:
        """That it was restored; ``before`` is the backup of the diary as it was."""
        text = self.tr("Restored from {name}.").format(name=name)
        return self._with_before(text, before)

    def restored(self, backup: Backup, before: Backup | None) -> str:
        """That it was restored; ``before`` is the backup of the diary as it was."""
        text = self.tr("Restored: your diary as of {when}.").format(
            when=self._words.made(backup, inside=True)
        )
        return self._with_before(text, before)

    def _kept(self) -> str:
        return self.tr(
            "Before that, your diary as it is now is kept as a backup, so that you can go back."
        )

    def _with_before(self, text: str, before: Backup | None) -> str:
        if before is None:
            aside = self.tr("The one before could not be read; it is in the folder quarantine.")
            return f"{text} {aside}"
        kept = self.tr("Your previous diary is kept as a backup.")
        return f"{text} {kept}"

    def verdict(self, problems: int, *, locked: bool) -> str:
        """Whether all is well, as far as a locked diary lets itself be looked at."""
        if locked:
            closed = self.tr("Your diary is locked, so it was not looked into.")
            return f"{closed} {self._found(problems)}" if problems else closed
        return self._found(problems) if problems else self.tr("No problems found.")

    def _found(self, problems: int) -> str:
        if problems == 1:
            return self.tr("1 problem found.")
        return self.tr("{count} problems found.").format(count=problems)

    def backed_up(self, backup: Backup) -> str:
        """That one was made."""
        return self.tr("Backed up, {when}").format(when=self._words.made(backup, inside=True))

    def deleted(self, count: int) -> str:
        """How many deleted entries are still kept."""
        if not count:
            return self.tr("No deleted entry is kept any more")
        if count == 1:
            return self.tr("1 deleted entry is still kept")
        return self.tr("{count} deleted entries are still kept").format(count=count)

    def purged(self, count: int) -> str:
        """That they were removed for good."""
        if count == 1:
            return self.tr("1 deleted entry removed for good")
        return self.tr("{count} deleted entries removed for good").format(count=count)

    def _state(self, held: HeldBackup) -> str:
        if not held.backup.good:
            return self.tr("Can't be used")
        return self.tr("Checked") if held.usable else self.tr("Of a newer Backcare")
