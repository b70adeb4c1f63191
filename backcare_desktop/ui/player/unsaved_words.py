"""One line about what the disk does not take."""

from PySide6.QtCore import QObject

from backcare_desktop.core.problems import StorageProblem, StorageUnavailable


class UnsavedWords(QObject):
    """Says what is not saved yet and, where that helps, what to do."""

    def session(self, problem: StorageUnavailable) -> str:
        """What is done on the mat."""
        if problem.problem is StorageProblem.FULL:
            return self.tr("Disk full: not saved yet. Make room; Backcare keeps trying.")
        return self.tr("Not saved yet: the disk does not take it. Backcare keeps trying.")

    def rating(self, problem: StorageUnavailable) -> str:
        """The pain after a session."""
        return self._with_way_out(self.tr("Your rating isn’t saved yet."), problem)

    def feel(self, problem: StorageUnavailable) -> str:
        """How an exercise felt."""
        return self._with_way_out(self.tr("How it felt isn’t saved yet."), problem)

    def _with_way_out(self, what: str, problem: StorageUnavailable) -> str:
        words = self.tr("{what} Backcare keeps trying.")
        if problem.problem is StorageProblem.FULL:
            words = self.tr("{what} The disk is full: make room; Backcare keeps trying.")
        return words.format(what=what)
