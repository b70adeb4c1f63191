"""The diary's own data: backups, restoring, looking whether all is well."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from backcare_desktop.core.backup_plan import Backup
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.backups import Backups, Offer
from backcare_desktop.services.diary_care import DiaryCare, DiaryReport, HeldBackup
from backcare_desktop.ui.jobs import Failed, Jobs
from backcare_desktop.ui.open_folder import OpenFolder
from backcare_desktop.ui.problem_words import ProblemWords
from backcare_desktop.ui.reason_words import reason_words
from backcare_desktop.ui.tabs.settings.data_state import DataPage, DataState
from backcare_desktop.ui.tabs.settings.data_words import DataWords


class DataSources(Struct, frozen=True):
    """Where the presenter gets things from.

    Attributes:
        backups, care: hand out the use cases; called on the diary's thread.
        about: versions and the like, a fact a line, for a report of a fault.
    """

    backups: Callable[[], Backups]
    care: Callable[[], DiaryCare]
    about: Callable[[], tuple[str, ...]]


class DataPresenter(QObject):
    """Reads and changes what is there of the diary as a file.

    Args:
        jobs: the diary's thread.
        sources: of what is read and changed.
        words: of backups.
        problems: of the machine.
        folder: of the diary.
        open_folder: shows a folder.

    Signals:
        state_changed: a :class:`DataState`.
        page_wanted: a :class:`DataPage` to open.
        closed: back to Settings.
        restored: another diary is open now.
        forgotten: what was deleted is being removed for good, and can't be taken back any more.
        said: what has just happened, in a few words.
    """

    state_changed = Signal(object)
    page_wanted = Signal(object)
    closed = Signal()
    restored = Signal()
    forgotten = Signal()
    said = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        sources: DataSources,
        words: DataWords,
        problems: ProblemWords,
        folder: Path,
        open_folder: OpenFolder,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._backups = sources.backups
        self._care = sources.care
        self._about = sources.about
        self._words = words
        self._problems = problems
        self._folder = folder
        self._open_folder = open_folder
        self._held: dict[str, Backup] = {}
        self._chosen: Backup | None = None
        self._before: Backup | None = None
        self.state = DataState(str(folder))

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a signal's value
        """Allow backing up and restoring, or don't."""
        self._show(writable=writable)

    # --- backups -------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Look at the backups; each is read whole to know whether it is good."""

        def look() -> tuple[tuple[HeldBackup, ...], bool, int]:
            care = self._care()
            return care.held(), care.encrypted, care.deleted

        self._jobs.submit(look, self._on_held, self._on_trouble)

    @Slot()
    def open_backups(self) -> None:
        """Show every backup."""
        self._show(trouble="")
        self.page_wanted.emit(DataPage.BACKUPS)
        self.refresh()

    @Slot()
    def back_up(self) -> None:
        """Make a backup now."""
        self._begin(self.tr("Backing up…"), lambda: self._backups().make(), self._on_made)

    @Slot(str)
    def choose(self, name: str) -> None:
        """Ask whether a backup is to be restored."""
        chosen = self._held.get(name)
        if chosen is not None:
            work = self.tr("Looking what would be missing…")
            self._begin(work, lambda: self._backups().offer(chosen), self._on_offered)

    @Slot()
    def restore(self) -> None:
        """Restore what was asked about."""
        self._put(self._chosen)

    @Slot(str, object)
    def tell_restored(self, said: str, before: Backup | None) -> None:
        """A copy from elsewhere was restored; say so, with a way back."""
        self._chosen, self._before = None, before
        self._show(undo=said)
        self.restored.emit()
        self.page_wanted.emit(DataPage.BACKUPS)
        self.refresh()

    @Slot()
    def undo_restore(self) -> None:
        """Go back to the diary as it was before."""
        self._put(self._before)

    def _put(self, backup: Backup | None) -> None:
        if backup is None:
            return

        def done(before: Backup | None) -> None:
            self._on_restored(backup, before)

        work = self.tr("Restoring…")
        self._begin(work, lambda: self._backups().restore(backup), done, self._on_not_restored)

    @Slot(object)
    def _on_held(self, found: tuple[tuple[HeldBackup, ...], bool, int]) -> None:
        held, encrypted, deleted = found
        self._held = {each.backup.name: each.backup for each in held if each.usable}
        lines = tuple(self._words.line(each) for each in held)
        self._show(backups=lines, newest=self._words.newest(held), encrypted=encrypted)
        self._show(deleted=deleted, deleted_words=self._words.deleted(deleted))

    @Slot(object)
    def _on_made(self, made: Backup) -> None:
        self._show(busy="")
        self.said.emit(self._words.backed_up(made))
        self.refresh()

    @Slot(object)
    def _on_offered(self, offer: Offer) -> None:
        self._chosen = offer.backup
        self._show(busy="", restoring=self._words.restore(offer))
        self.page_wanted.emit(DataPage.RESTORE)

    def _on_restored(self, backup: Backup, before: Backup | None) -> None:
        self._chosen, self._before = None, before
        said = self._words.restored(backup, before)
        self._show(busy="", restoring=None, undo=said)
        self.restored.emit()
        self.page_wanted.emit(DataPage.BACKUPS)
        self.refresh()

    # --- what was deleted ----------------------------------------------------------------------

    @Slot()
    def ask_purge(self) -> None:
        """Ask whether what was deleted is to be removed for good."""
        self._show(trouble="")
        self.page_wanted.emit(DataPage.PURGE)

    @Slot()
    def purge(self) -> None:
        """Remove it for good."""
        if not self.state.busy:
            # Before it, not after: what is taken back meanwhile would not be there any more.
            self.forgotten.emit()
            work = self.tr("Removing for good…")
            self._begin(work, lambda: self._care().purge(), self._on_purged, self._on_not_purged)

    @Slot(object)
    def _on_purged(self, count: int) -> None:
        self._show(busy="", deleted=0, deleted_words=self._words.deleted(0))
        self.said.emit(self._words.purged(count))
        self.closed.emit()
        self.refresh()

    @Slot(object)
    def _on_not_purged(self, problem: StorageUnavailable) -> None:
        self._show(busy="", trouble=self._problems.not_done(problem))

    # --- looking -------------------------------------------------------------------------------

    @Slot()
    def check(self) -> None:
        """Look whether the diary and its backups are all right."""
        self._show(report=(), verdict="", problems=(), trouble="")
        self.page_wanted.emit(DataPage.CHECK)
        self._begin(self.tr("Looking…"), lambda: self._care().report(), self._on_report)

    @Slot()
    def copy_report(self) -> None:
        """Put what was found on the clipboard."""
        self._copy(self.state.report)

    @Slot()
    def copy_diagnostics(self) -> None:
        """Put numbers for a report of a fault on the clipboard, nothing of the diary."""
        self._begin(self.tr("Looking…"), lambda: self._care().facts(), self._on_facts)

    @Slot(object)
    def _on_report(self, found: DiaryReport) -> None:
        verdict = self._words.verdict(len(found.problems), locked=found.locked)
        report, problems = (tuple(map(reason_words, it)) for it in (found.lines, found.problems))
        self._show(busy="", report=report, verdict=verdict, problems=problems)

    @Slot(object)
    def _on_facts(self, lines: tuple[str, ...]) -> None:
        self._show(busy="")
        self._copy((*self._about(), *lines))

    def _copy(self, lines: tuple[str, ...]) -> None:
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.said.emit(self.tr("Copied"))

    # --- around --------------------------------------------------------------------------------

    @Slot()
    def show_folder(self) -> None:
        """Show the diary's folder in the file manager."""
        if not self._open_folder(self._folder):
            self._show(trouble=self.tr("No program on this computer shows folders."))

    @Slot()
    def close(self) -> None:
        """Back to Settings, or from a question to what it was asked on."""
        if self.state.busy:
            return
        asked = self.state.restoring is not None
        self._chosen = None
        self._show(restoring=None, trouble="", undo=self.state.undo if asked else "")
        if asked:
            self.page_wanted.emit(DataPage.BACKUPS)
        else:
            self.closed.emit()

    def _begin(
        self,
        what: str,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Failed | None = None,
    ) -> None:
        """One thing at a time: a second press while the first is under way does nothing."""
        if not self.state.busy:
            self._show(busy=what, trouble="")
            self._jobs.submit(work, done, failed or self._on_trouble)

    @Slot(object)
    def _on_not_restored(self, problem: StorageUnavailable) -> None:
        self._show(busy="", trouble=self._problems.not_restored(problem))

    @Slot(object)
    def _on_trouble(self, problem: StorageUnavailable) -> None:
        self._show(busy="", trouble=self._problems.once(problem))

    def _show(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self.state_changed.emit(self.state)
