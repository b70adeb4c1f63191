"""An archive brought in: looked at, agreed to, taken back."""

from collections.abc import Callable
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from backcare_desktop.core.archive import ArchiveError, Way
from backcare_desktop.core.backup_plan import Backup
from backcare_desktop.core.clock import Clock
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.reporting.archive_lock import PassphraseError
from backcare_desktop.services.archives import Archives, BroughtIn, Looked
from backcare_desktop.services.changes import EVERYTHING
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tab_parts import Settings
from backcare_desktop.ui.tabs.report.archive_words import ArchiveWords
from backcare_desktop.ui.tabs.report.import_state import ArchiveState, Step


class ArchiveDesk(Protocol):
    """Who hands out the archive. Asked inside jobs only, because asking may open the file."""

    @property
    def archives(self) -> Archives: ...


class ArchiveImporter(QObject):
    """Nothing is changed before the person has seen what would be.

    Args:
        desk: hands out the use cases.
        restore: puts a backup in the diary's place; called on the diary's thread.
        jobs, settings, clock, locale: as everywhere.

    Signals:
        state_changed: a new :class:`ArchiveState`.
        closed: the page is left.
        changed: what was written, as Changes.
        undo_offered: what happened, in words, and a function that takes it back.
        not_saved: what was not done, in words, why, and a function that tries again.
    """

    state_changed = Signal(object)
    closed = Signal()
    changed = Signal(object)
    undo_offered = Signal(str, object)
    not_saved = Signal(str, object, object)

    def __init__(
        self,
        desk: ArchiveDesk,
        restore: Callable[[Backup], object],
        jobs: Jobs,
        settings: Settings,
        clock: Clock,
        locale: QLocale,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._restore = restore
        self._jobs = jobs
        self._settings = settings
        self._words = ArchiveWords(locale, clock, self)
        self._state = ArchiveState()
        self._path = Path()
        self._looked: Looked | None = None
        self._undo: Callable[[], None] | None = None
        self._writable = True

    @property
    def state(self) -> ArchiveState:
        """What to show now."""
        return self._state

    def set_writable(self, *, writable: bool) -> None:
        """Without a diary to write to nothing can be brought in; the window's banner says why."""
        self._writable = writable
        self._show_looked()

    # --- looking -------------------------------------------------------------------------------

    def begin(self, path: Path) -> None:
        """Look at a file."""
        self._path, self._looked, self._undo = path, None, None
        self._set(ArchiveState(path.name, busy=True))
        self._look("")

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        """Look at it with a passphrase."""
        if self._state.step is Step.LOCKED and not self._state.busy:
            self._set(replace(self._state, busy=True))
            self._look(passphrase)

    @Slot(str)
    def choose_way(self, key: str) -> None:
        """Add what is new, or put it in the place of what is here."""
        if self._state.step is Step.LOOKED and not self._state.busy:
            self._set(replace(self._state, way=Way(key)))
            self._show_looked()

    def _look(self, passphrase: str) -> None:
        work = partial(self._looking, self._path, passphrase)
        self._jobs.submit(work, self._on_looked, self._on_not_looked)

    def _looking(self, path: Path, passphrase: str) -> tuple[Path, str, Looked | ArchiveError]:
        try:
            return path, passphrase, self._desk.archives.look(path, passphrase)
        except ArchiveError as error:
            return path, passphrase, error

    @Slot(object)
    def _on_looked(self, answer: tuple[Path, str, Looked | ArchiveError]) -> None:
        path, passphrase, found = answer
        if path != self._path:
            return
        if isinstance(found, Looked):
            self._looked = found
            # In one, so that the page knows what comes next.
            self._state = replace(self._state, step=Step.LOOKED, busy=False)
            self._show_looked()
        elif isinstance(found, PassphraseError):
            wrong = self.tr("This passphrase doesn’t open it, or the file is damaged.")
            words = wrong if passphrase else ""
            self._set(replace(self._state, step=Step.LOCKED, words=words, busy=False))
        else:
            self._refuse(found)

    @Slot(object)
    def _on_not_looked(self, problem: StorageUnavailable) -> None:
        again = partial(self.begin, self._path)
        self.leave()
        self.not_saved.emit(self.tr("The archive could not be looked at."), problem, again)

    def _show_looked(self) -> None:
        looked, way = self._looked, self._state.way
        if looked is None or self._state.step is not Step.LOOKED:
            return
        preview = looked.preview
        self._set(
            replace(
                self._state,
                words=self._words.made(preview),
                rows=self._words.rows(preview),
                notes=self._words.notes(preview, way),
                effect=self._words.effect(preview, way),
                possible=self._writable and (way is Way.REPLACE or preview.new > 0),
            )
        )

    def _refuse(self, error: ArchiveError) -> None:
        text = self.tr("{file} is not taken: it {reason}. Nothing was changed.")
        place = f"{error.part}: " if error.part else ""
        words = text.format(file=self._path.name, reason=error.reason)
        if place:
            text = self.tr("{file} is not taken. {place}{reason}. Nothing was changed.")
            words = text.format(file=self._path.name, place=place, reason=error.reason)
        self._set(replace(self._state, step=Step.REFUSED, words=words, busy=False))

    # --- bringing in ---------------------------------------------------------------------------

    @Slot()
    def bring_in(self) -> None:
        """Do it, after a backup."""
        state, looked = self._state, self._looked
        if looked is None or not state.possible or state.busy or state.step is not Step.LOOKED:
            return
        self._set(replace(state, busy=True))
        work = partial(self._bringing, looked, state.way, self._settings.preferences)
        self._jobs.submit(work, self._on_brought_in, self._on_not_brought_in)

    def _bringing(
        self, looked: Looked, way: Way, preferences: Preferences
    ) -> BroughtIn | ArchiveError:
        try:
            return self._desk.archives.bring_in(looked, way, preferences)
        except ArchiveError as error:
            return error

    @Slot(object)
    def _on_brought_in(self, done: BroughtIn | ArchiveError) -> None:
        if isinstance(done, ArchiveError):
            self._refuse(done)
            return
        before = self._settings.preferences
        if done.preferences is not None:
            self._adopt(done.preferences)
        self._looked = None
        words = self._words.done(done, self._state.way)
        undoable = done.backup is not None
        self._set(replace(self._state, step=Step.DONE, words=words, busy=False, undoable=undoable))
        self.changed.emit(done.changes)
        if done.backup is not None:
            self._undo = partial(self._take_back, done.backup, before)
            self.undo_offered.emit(self.tr("Archive imported"), self._undo)

    @Slot(object)
    def _on_not_brought_in(self, problem: StorageUnavailable) -> None:
        self._set(replace(self._state, busy=False))
        text = self.tr("The archive was not imported. Your diary is as it was.")
        self.not_saved.emit(text, problem, self.bring_in)

    # --- back ----------------------------------------------------------------------------------

    @Slot()
    def undo(self) -> None:
        """Put the diary back as it was before."""
        if self._undo is not None and self._state.undoable:
            self._undo()

    @Slot()
    def leave(self) -> None:
        """Go back to where the report is; nothing is brought in any more."""
        self._looked = None
        self.closed.emit()

    def _take_back(self, backup: Backup, before: Preferences) -> None:
        def restored(_: object) -> None:
            self._adopt(before)
            if self._state.step is Step.DONE:
                words = self.tr("Your diary is as it was before the import.")
                self._set(replace(self._state, step=Step.TAKEN_BACK, words=words, undoable=False))
            self.changed.emit(EVERYTHING)

        def lost(problem: StorageUnavailable) -> None:
            again = partial(self._take_back, backup, before)
            self.not_saved.emit(self.tr("The import was not taken back."), problem, again)

        self._jobs.submit(partial(self._restore, backup), restored, lost)

    def _adopt(self, wanted: Preferences) -> None:
        """Choose all that is chosen otherwise now."""
        here = asdict(self._settings.preferences)
        for name, value in asdict(wanted).items():
            if value == here[name]:
                continue
            if name == "unit":
                self._settings.set_unit(value)
            elif name == "country":
                self._settings.set_country(value)
            else:
                self._settings.choose(name, value)

    def _set(self, state: ArchiveState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
