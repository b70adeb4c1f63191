"""Calm words for problems of the machine: what happened, what was kept, what to do."""

import shutil
from pathlib import Path

from PySide6.QtCore import QLocale, QObject

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable

_OF_A_BACKUP = (StorageProblem.CORRUPT, StorageProblem.FOREIGN, StorageProblem.NEWER)
"""What a backup is found to be when it is restored: a diary that is so is put aside."""


class ProblemWords(QObject):
    """One or two sentences for each :class:`StorageProblem`.

    Args:
        folder: of the diary.
    """

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = folder
        self._folder = str(folder)

    def read_only(self) -> str:
        """The diary is open, but can't be written."""
        return self.tr(
            "You can read your diary, but not add to it: {folder} can't be written. Give your "
            "account permission to write there, then start Backcare again."
        ).format(folder=self._folder)

    def no_backup(self, problem: StorageUnavailable) -> str:
        """The day's backup was not made; the diary itself is all right."""
        reasons = {
            StorageProblem.FULL: self.tr("the disk is full"),
            StorageProblem.READ_ONLY: self.tr("the folder of backups can't be written"),
            StorageProblem.CORRUPT: self.tr("part of your diary is damaged"),
        }
        reason = reasons.get(problem.problem, self.tr("it could not be written"))
        return self.tr(
            "Today's backup of your diary was not made: {reason}. You can make one in Settings."
        ).format(reason=reason)

    def not_restored(self, problem: StorageUnavailable) -> str:
        """A backup did not take the diary's place."""
        if problem.problem in _OF_A_BACKUP:
            return self.tr("This backup can't be used. Your diary is as it was; try another one.")
        return self.not_done(problem)

    def not_done(self, problem: StorageUnavailable) -> str:
        """What was asked for once was not done, and isn't tried again by itself."""
        return self.tr("Nothing was changed. {reason}").format(reason=self.once(problem))

    def once(self, problem: StorageUnavailable) -> str:
        """Why something can't be done that isn't tried again by itself."""
        full = problem.problem is StorageProblem.FULL
        return self._full(problem.needed) if full else self.unavailable(problem)

    def network(self, kind: str) -> str:
        """The diary lies on another computer's disk."""
        return self.tr(
            "Your diary lies on a network drive ({kind}). It works there, a little slower. Open it "
            "on one computer at a time."
        ).format(kind=kind)

    def unavailable(self, problem: StorageUnavailable) -> str:
        """The diary can't be opened, or something could not be saved."""
        if problem.problem is StorageProblem.FULL:
            return self._full(problem.needed, tried_again=True)
        words = {
            StorageProblem.READ_ONLY: self.read_only(),
            StorageProblem.LOCKED: self.tr(
                "Backcare is already open in another window. Close it there, then try again."
            ),
            StorageProblem.NEWER: self.tr(
                "This diary was written by a newer Backcare and was left untouched. Start the "
                "newer one."
            ),
            StorageProblem.FOREIGN: self.tr(
                "{folder} holds a file of another program where the diary should be. It was left "
                "untouched."
            ).format(folder=self._folder),
            StorageProblem.CORRUPT: self.tr(
                "The diary in {folder} is damaged. It was left as it is; nothing was deleted. Keep "
                "a copy of that folder."
            ).format(folder=self._folder),
            StorageProblem.ENCRYPTED: self.tr(
                "It is encrypted, and its passphrase was not given. It was left untouched."
            ),
            StorageProblem.NO_CIPHER: self.tr(
                "Your diary is encrypted, and this computer lacks the part of Backcare that opens "
                "it. It was left untouched."
            ),
            StorageProblem.FAILED: self.tr(
                "The diary could not be used just now. What was saved before is safe. Try again."
            ),
        }
        return words[problem.problem]

    def _full(self, needed: int, *, tried_again: bool = False) -> str:
        said = self.tr("The disk is full. What was saved before is safe.")
        try:
            free = _size(shutil.disk_usage(self._path).free)
        except OSError:
            return self.tr("{said} Make room, then try again.").format(said=said)
        if needed:
            return self.tr(
                "{said} {folder} has {free} left, and this needs about {needed}. Make room, then "
                "try again."
            ).format(said=said, free=free, folder=self._folder, needed=_size(needed))
        if not tried_again:
            return self.tr("{said} {folder} has {free} left. Make room, then try again.").format(
                said=said, free=free, folder=self._folder
            )
        return self.tr(
            "{said} {folder} has {free} left. Make room; it is tried again every few seconds."
        ).format(said=said, free=free, folder=self._folder)


def _size(count: int) -> str:
    """Bytes as files are measured in."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
