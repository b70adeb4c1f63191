"""An archive brought in: looked at, agreed to."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, Signal, Slot

from backcare_desktop.core.archive import ArchiveError, Way
from backcare_desktop.core.backup_plan import Backup
from backcare_desktop.core.clock import Clock
from backcare_desktop.core.importing import ImportCancelledError, Watch
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.reporting.archive_lock import PassphraseError
from backcare_desktop.services.archives import Archives, BroughtIn, Looked
from backcare_desktop.services.changes import EVERYTHING
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.reason_words import reason_words
from backcare_desktop.ui.tab_parts import Settings
from backcare_desktop.ui.tabs.report.archive_undo import ArchiveUndo, Import
from backcare_desktop.ui.tabs.report.archive_words import ArchiveWords
from backcare_desktop.ui.tabs.report.import_state import ArchiveState, Step
from backcare_desktop.ui.tabs.report.import_watch import ImportWatch

_Found = Looked | ArchiveError | ImportCancelledError
_Came = BroughtIn | ArchiveError | ImportCancelledError


class ArchiveDesk(Protocol):
    """Who hands out the archive. Asked inside jobs only, because asking may open the file."""

    @property
    def archives(self) -> Archives: ...


class _Wanted(Struct, frozen=True, eq=False):
    """What is being brought in; what the page shows may be another file by the time it is."""

    looked: Looked
    way: Way
    before: Preferences


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
        replaced: another diary is open now; nothing that was done before can be taken back.
        undo_offered: what happened, in words, and a function that takes it back; no words where
            the page says it, with a button.
        asked: a question, as :class:`ArchiveUndo` asks it.
        not_saved: what was not done, in words, why, and a function that tries again.
    """

    state_changed = Signal(object)
    closed = Signal()
    changed = Signal(object)
    replaced = Signal()
    undo_offered = Signal(str, object)
    asked = Signal(str, str, object, object)
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
        self._jobs = jobs
        self._settings = settings
        self._reading, self._writing = ImportWatch(self), ImportWatch(self)
        for watch in (self._reading, self._writing):
            watch.stepped.connect(self._on_step)
        self._undo = ArchiveUndo(lambda: desk.archives, restore, jobs, settings, self)
        self._undo.asked.connect(self.asked)
        self._undo.not_saved.connect(self.not_saved)
        self._undo.taken_back.connect(self._on_taken_back)
        self._words = ArchiveWords(locale, clock, self)
        self._state = ArchiveState()
        self._path = Path()
        self._looked: Looked | None = None
        self._shown: Import | None = None
        self._wanted: _Wanted | None = None
        self._writable = True

    @property
    def state(self) -> ArchiveState:
        """What to show now."""
        return self._state

    def set_writable(self, *, writable: bool) -> None:
        """Without a diary to write to nothing can be brought in; the window's banner says why."""
        self._writable = writable
        if not self._state.busy:
            self._show_looked()

    # --- looking -------------------------------------------------------------------------------

    def begin(self, path: Path) -> None:
        """Look at a file."""
        self._path, self._looked, self._shown = path, None, None
        self._set(ArchiveState(path.name, busy=True))
        self._look("")

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        """Look at it with a passphrase."""
        if self._state.step is Step.LOCKED and not self._state.busy:
            self._set(replace(self._state, words="", busy=True, percent=0))
            self._look(passphrase)

    @Slot(str)
    def choose_way(self, key: str) -> None:
        """Add what is new, or put it in the place of what is here."""
        if self._state.step is Step.LOOKED and not self._state.busy:
            self._set(replace(self._state, way=Way(key)))
            self._show_looked()
        else:
            # The page goes back to what is being done.
            self.state_changed.emit(self._state)

    def _look(self, passphrase: str) -> None:
        work = partial(self._looking, self._path, passphrase, self._reading.begin())
        self._jobs.submit(work, self._on_looked, self._on_not_looked)

    def _looking(self, path: Path, passphrase: str, watch: Watch) -> tuple[Path, str, _Found]:
        try:
            return path, passphrase, self._desk.archives.look(path, passphrase, watch)
        except (ArchiveError, ImportCancelledError) as error:
            return path, passphrase, error

    @Slot(object)
    def _on_looked(self, answer: tuple[Path, str, _Found]) -> None:
        path, passphrase, found = answer
        if path != self._path or isinstance(found, ImportCancelledError):
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

    def _show_looked(self, words: str = "") -> None:
        looked, way = self._looked, self._state.way
        if looked is None or self._state.step is not Step.LOOKED:
            return
        preview = looked.preview
        self._set(
            replace(
                self._state,
                words=words or self._words.made(preview),
                rows=self._words.rows(preview),
                notes=self._words.notes(preview, way),
                effect=self._words.effect(preview, way),
                possible=self._writable and (way is Way.REPLACE or preview.new > 0),
            )
        )

    def _refuse(self, error: ArchiveError) -> None:
        text = self.tr("{file} is not taken: it {reason}. Nothing was changed.")
        place = f"{error.part}: " if error.part else ""
        reason = reason_words(error.reason)
        words = text.format(file=self._path.name, reason=reason)
        if place:
            text = self.tr("{file} is not taken. {place}{reason}. Nothing was changed.")
            words = text.format(file=self._path.name, place=place, reason=reason)
        self._set(replace(self._state, step=Step.REFUSED, words=words, busy=False))

    # --- bringing in ---------------------------------------------------------------------------

    @Slot()
    def bring_in(self) -> None:
        """Do it, after a backup."""
        state, looked = self._state, self._looked
        if looked is None or not state.possible or state.busy or state.step is not Step.LOOKED:
            return
        self._bring(_Wanted(looked, state.way, self._settings.preferences))

    def _bring(self, wanted: _Wanted) -> None:
        if self._wanted is not None:
            return
        self._wanted = wanted
        if wanted.looked is self._looked:
            self._set(replace(self._state, busy=True, writing=True, percent=0))
        self._jobs.submit(
            partial(self._bringing, wanted, self._writing.begin()),
            partial(self._on_brought_in, wanted),
            partial(self._on_not_brought_in, wanted),
        )

    def _bringing(self, wanted: _Wanted, watch: Watch) -> _Came:
        try:
            return self._desk.archives.bring_in(wanted.looked, wanted.way, wanted.before, watch)
        except (ArchiveError, ImportCancelledError) as error:
            return error

    def _on_brought_in(self, wanted: _Wanted, done: _Came) -> None:
        self._wanted = None
        shown = wanted.looked is self._looked
        if isinstance(done, ArchiveError):
            if shown:
                self._refuse(done)
            return
        if isinstance(done, ImportCancelledError):
            if shown:
                self._state = replace(self._state, busy=False, writing=False)
                self._show_looked(self.tr("Nothing was imported. Your diary is as it was."))
            return
        if done.preferences is not None:
            self._undo.adopt(done.preferences)
            self.replaced.emit()
        made = None if done.backup is None else Import(done, done.backup, wanted.before)
        if shown:
            self._looked, self._shown = None, made
            words, undoable = self._words.done(done, wanted.way), made is not None
            self._set(
                replace(self._state, step=Step.DONE, words=words, busy=False, undoable=undoable)
            )
        self.changed.emit(done.changes)
        if made is not None:
            said = "" if shown else self.tr("Archive imported")
            self.undo_offered.emit(said, partial(self._undo.take_back, made))

    def _on_not_brought_in(self, wanted: _Wanted, problem: StorageUnavailable) -> None:
        self._wanted = None
        if wanted.looked is self._looked:
            self._state = replace(self._state, busy=False, writing=False)
            self._show_looked()
        text = self.tr("The archive was not imported. Your diary is as it was.")
        self.not_saved.emit(text, problem, partial(self._bring, wanted))

    # --- back ----------------------------------------------------------------------------------

    @Slot()
    def undo(self) -> None:
        """Put the diary back as it was before."""
        if self._shown is not None and self._state.undoable:
            self._undo.take_back(self._shown)

    @Slot()
    def leave(self) -> None:
        """Go back to where the report is; what is being brought in is broken off first.

        While that goes on the page stays, because only its end shows what became of it.
        """
        self.stop()
        if self._wanted is not None and self._wanted.looked is self._looked:
            self._writing.stop()
        else:
            self._looked, self._path = None, Path()
            self.closed.emit()

    def stop(self) -> None:
        """Look at nothing any more; what was agreed to is finished."""
        self._reading.stop()

    @Slot(object)
    def _on_taken_back(self, what: Import) -> None:
        if what is self._shown and self._state.step is Step.DONE:
            words = self.tr("Your diary is as it was before the import.")
            self._set(replace(self._state, step=Step.TAKEN_BACK, words=words, undoable=False))
        self.replaced.emit()
        self.changed.emit(EVERYTHING)

    @Slot(int)
    def _on_step(self, percent: int) -> None:
        if self._state.busy:
            self._set(replace(self._state, percent=percent))

    def _set(self, state: ArchiveState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
