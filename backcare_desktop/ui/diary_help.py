"""What can be done about a diary that can't be opened."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.backup_plan import Backup
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.ui.coordinator import Coordinator
from backcare_desktop.ui.diary_help_state import HelpState
from backcare_desktop.ui.diary_help_words import DiaryHelpWords
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.open_folder import OpenFolder

if TYPE_CHECKING:
    from backcare_desktop.services.backups import Backups, Recovery

PASSING = (StorageProblem.FULL, StorageProblem.READ_ONLY, StorageProblem.ENCRYPTED)
"""Problems for which there is nothing to choose here: they end by themselves, or another page asks
for the passphrase."""


class DiaryHelp(QObject):
    """Finds out what can be done, and does what is chosen. Nothing happens without a press.

    Args:
        around: says that the diary can't be used, and opens it afterwards.
        jobs: the diary's thread.
        backups: hands out the use cases; called on that thread.
        words: of the page.
        open_folder: shows a folder.

    Signals:
        state_changed: a :class:`HelpState`.
        opened: the page is wanted.
        closed: it isn't any more.
        replaced: another diary is open now; what happened, in a sentence.
        quit_wanted: the window is to be closed.
    """

    state_changed = Signal(object)
    opened = Signal()
    closed = Signal()
    replaced = Signal(str)
    quit_wanted = Signal()

    def __init__(
        self,
        around: Coordinator,
        jobs: Jobs,
        backups: Callable[[], "Backups"],
        words: DiaryHelpWords,
        open_folder: OpenFolder,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._jobs = jobs
        self._backups = backups
        self._words = words
        self._open_folder = open_folder
        self._offered: Backup | None = None
        self._folder = Path()
        self._problem: StorageUnavailable | None = None
        self.state = HelpState()
        around.unusable.connect(self.hear)
        around.opened.connect(self._on_opened)

    # --- what the matter is --------------------------------------------------------------------

    @Slot(object)
    def hear(self, problem: StorageUnavailable) -> None:
        """The diary can't be used, and why."""
        if problem.problem in PASSING:
            return
        self._problem = problem

        def ask() -> "tuple[Recovery, int]":
            backups = self._backups()
            return backups.recovery(problem), backups.newest_schema

        self._jobs.submit(ask, self._on_asked, self._on_not_asked)

    @Slot(object)
    def _on_asked(self, found: "tuple[Recovery, int]") -> None:
        recovery, newest = found
        self._folder = recovery.folder
        self._offered = recovery.offer.backup if recovery.offer is not None else None
        self._show(self._words.state(recovery, newest))
        self.opened.emit()

    @Slot(object)
    def _on_not_asked(self, _problem: StorageUnavailable) -> None:
        """The folder of backups can't be read either: the banner has said what there is to say."""
        self.closed.emit()

    @Slot()
    def _on_opened(self) -> None:
        self._problem = None
        self.closed.emit()

    # --- what is pressed -----------------------------------------------------------------------

    @Slot()
    def restore(self) -> None:
        """Put the backup that is offered in the diary's place."""
        offered = self._offered
        if offered is None or self.state.busy:
            return
        self._show(self._words.busy(self.state))

        self._jobs.submit(
            lambda: self._backups().restore(offered), self._on_restored, self._on_refused
        )

    @Slot()
    def start_empty(self) -> None:
        """Put the diary aside and begin another one."""
        if not self.state.empty_text or self.state.busy:
            return
        self._show(self._words.busy(self.state))

        self._jobs.submit(
            lambda: self._backups().start_empty(), self._on_put_aside, self._on_refused
        )

    @Slot()
    def open(self) -> None:
        """Try to open the diary once more."""
        self._around.open_diary()

    @Slot()
    def show_folder(self) -> None:
        """Show the diary's folder in the file manager."""
        if not self._open_folder(self._folder):
            self._show(self._words.refused(self.state, self._words.no_manager()))

    @Slot()
    def quit(self) -> None:
        """Leave everything as it is, and close the window."""
        self.quit_wanted.emit()

    @Slot(object)
    def _on_restored(self, _before: Backup | None) -> None:
        if self._offered is not None:
            self._replaced(self._words.restored(self._offered))

    @Slot(object)
    def _on_put_aside(self, folder: Path) -> None:
        self._replaced(self._words.put_aside(folder))

    def _replaced(self, said: str) -> None:
        self.closed.emit()
        self.replaced.emit(said)

    @Slot(object)
    def _on_refused(self, problem: StorageUnavailable) -> None:
        self._show(self._words.refused(self.state, self._words.why_not(problem)))

    def _show(self, state: HelpState) -> None:
        self.state = state
        self.state_changed.emit(state)
