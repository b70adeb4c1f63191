"""Calm words for problems of the machine: what happened, what was kept, what to do."""

from pathlib import Path

from PySide6.QtCore import QObject

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable


class ProblemWords(QObject):
    """One or two sentences for each :class:`StorageProblem`."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = str(folder)

    def read_only(self) -> str:
        """The diary is open, but can't be written."""
        return self.tr(
            "You can read your diary, but not add to it: {folder} can't be written. Give your "
            "account permission to write there, then start Backcare again."
        ).format(folder=self._folder)

    def unavailable(self, problem: StorageUnavailable) -> str:
        """The diary can't be opened, or something could not be saved."""
        words = {
            StorageProblem.READ_ONLY: self.read_only(),
            StorageProblem.LOCKED: self.tr(
                "Backcare is already open in another window. Close it there, then try again."
            ),
            StorageProblem.FULL: self.tr(
                "The disk is full. What was saved before is safe. Make room, then try again."
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
            StorageProblem.FAILED: self.tr(
                "The diary could not be used just now. What was saved before is safe. Try again."
            ),
        }
        return words[problem.problem]
