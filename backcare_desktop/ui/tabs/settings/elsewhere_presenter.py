"""Restoring a copy of the diary that somebody keeps elsewhere."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.backup_plan import Backup
from backcare_desktop.core.encryption import SecretError
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.backups import Backups
from backcare_desktop.services.encryption import Encryption
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.problem_words import ProblemWords
from backcare_desktop.ui.tabs.settings.ask_place import AskPlace
from backcare_desktop.ui.tabs.settings.data_state import DataPage, RestoreState
from backcare_desktop.ui.tabs.settings.data_words import DataWords


class ElsewhereState(Struct, frozen=True):
    """A copy that may be restored.

    Attributes:
        name: of the file.
        restoring: what restoring it would mean; None while nobody knows.
        locked: it has a passphrase of its own that is to be given first.
        wrong: why that one doesn't open it.
        plain: what restoring it would mean for its encryption; empty for nothing.
        busy: what is being done; empty while nothing is.
        trouble: why the last thing was not done.
    """

    name: str = ""
    restoring: RestoreState | None = None
    locked: bool = False
    wrong: str = ""
    plain: str = ""
    busy: str = ""
    trouble: str = ""


class ElsewherePresenter(QObject):
    """Asks for a file, says what restoring it would mean, and restores it.

    Args:
        jobs: the diary's thread.
        backups, encryption: hand out the use cases; called on that thread.
        words: of backups.
        problems: of the machine.
        ask: which file.

    Signals:
        state_changed: an :class:`ElsewhereState`.
        page_wanted: a :class:`DataPage` to open.
        closed: back to Settings; never from here, where one goes back to the backups.
        restored: the diary is the copy now; in words, and the backup of the one before or None.
    """

    state_changed = Signal(object)
    page_wanted = Signal(object)
    closed = Signal()
    restored = Signal(str, object)

    def __init__(
        self,
        jobs: Jobs,
        backups: Callable[[], Backups],
        encryption: Callable[[], Encryption],
        words: DataWords,
        problems: ProblemWords,
        ask: AskPlace,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._backups = backups
        self._encryption = encryption
        self._words = words
        self._problems = problems
        self._ask = ask
        self._file = Path()
        self._opened = False
        self.state = ElsewhereState()

    @Slot()
    def choose(self) -> None:
        """Ask for a file, and look at it."""
        file = self._ask.to_open_copy()
        if file is None or self.state.busy:
            return
        self._file, self._opened = file, False
        self.state = ElsewhereState(file.name)
        self.page_wanted.emit(DataPage.ELSEWHERE)
        self._look()

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        """Open an encrypted copy by its own passphrase."""
        if self.state.busy:
            return

        def attempt() -> bool:
            try:
                self._encryption().unlock_file(self._file, passphrase)
            except SecretError:
                return False
            return True

        self._show(busy=self.tr("Opening the copy…"), wrong="")
        self._jobs.submit(attempt, self._on_tried, self._on_refused)

    @Slot()
    def restore(self) -> None:
        """Put the copy in the diary's place."""
        if self.state.restoring is None or self.state.busy:
            return
        self._show(busy=self.tr("Restoring…"), trouble="")
        self._jobs.submit(
            lambda: self._backups().restore_from(self._file), self._on_restored, self._on_refused
        )

    @Slot()
    def close(self) -> None:
        """Leave the diary as it is."""
        if not self.state.busy:
            self.page_wanted.emit(DataPage.BACKUPS)

    def _look(self) -> None:
        opened = self._opened

        def look() -> tuple[int | None, bool]:
            missing = self._backups().missing_from(self._file)
            return missing, opened and not self._encryption().standing().encrypted

        self._show(busy=self.tr("Looking what would be missing…"), locked=False, trouble="")
        self._jobs.submit(look, self._on_looked, self._on_refused)

    @Slot(object)
    def _on_looked(self, found: tuple[int | None, bool]) -> None:
        missing, becomes_plain = found
        said = self.tr(
            "The copy is encrypted, and your diary here isn't: once restored, it is plain. Encrypt "
            "it in Settings."
        )
        restoring = self._words.restore_file(self._file.name, missing)
        self._show(busy="", restoring=restoring, plain=said if becomes_plain else "")

    @Slot(object)
    def _on_tried(self, right: bool) -> None:  # noqa: FBT001 - a job's result
        if right:
            self._opened = True
            self._look()
        else:
            wrong = self.tr("This passphrase doesn't open it, or the file is damaged.")
            self._show(busy="", wrong=wrong)

    @Slot(object)
    def _on_restored(self, before: Backup | None) -> None:
        self._show(busy="", restoring=None)
        self.restored.emit(self._words.restored_file(self._file.name, before), before)

    @Slot(object)
    def _on_refused(self, problem: StorageUnavailable) -> None:
        # Once the copy is open it is the diary that isn't.
        if problem.problem is StorageProblem.ENCRYPTED and not self._opened:
            self._show(busy="", locked=True)
            return
        self._show(busy="", trouble=self._problems.not_restored(problem))

    def _show(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self.state_changed.emit(self.state)
