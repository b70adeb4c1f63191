"""Routines out to files and in from files."""

from collections.abc import Callable, Container
from pathlib import Path
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.content.routine_file import (
    RoutineFileError,
    file_name,
    read_routine_file,
    write_routine_file,
)
from backcare_desktop.core.own_routine import OwnRoutine
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.routine import Routine
from backcare_desktop.core.routine_draft import Draft
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.stretch.editor.keeper import RoutineKeeper
from backcare_desktop.ui.tabs.stretch.editor.state import Preview, Refusal
from backcare_desktop.ui.tabs.stretch.editor.writer import EditorWriter


class AskFile(Protocol):
    """Somebody who asks a person for a file; None when the person changes their mind."""

    def to_open(self) -> Path | None:
        """Which routine file to read."""
        ...

    def to_save(self, proposed: str) -> Path | None:
        """Where to write a routine file; ``proposed`` is a file name. Overwriting is agreed to."""
        ...


class _Written(Struct, frozen=True):
    path: Path
    error: OSError | None = None


class _Found(Struct, frozen=True):
    file: str
    content: Draft | RoutineFileError


class TransferPresenter(QObject):
    """Export, and import with a look at the routine before anything is kept.

    Files are read and written on the diary's thread, so that a slow disk never holds the window.

    Signals:
        state_changed: a Preview or a Refusal to show.
        opened, closed: the preview is wanted, or no longer.
        change_wanted: the draft is to be changed before it is kept.
        writable_changed: whether anything can be kept.
        told: ``info`` or ``warning``, and a sentence about an export.
        not_saved: what was not done, in words, why, and a function that tries again.
    """

    state_changed = Signal(object)
    opened = Signal()
    closed = Signal()
    change_wanted = Signal(object)
    told = Signal(str, str)
    writable_changed = Signal(bool)
    not_saved = Signal(str, object, object)

    def __init__(
        self,
        ask: AskFile,
        keeper: RoutineKeeper,
        jobs: Jobs,
        writer: EditorWriter,
        exercises: Container[str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self._keeper = keeper
        self._jobs = jobs
        self._words = writer
        self._exercises = exercises
        self._draft: Draft | None = None
        self._keeping = False
        self._writable = True

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a switch's slot
        """Without a diary to write to nothing can be kept; the window's banner says why."""
        self._writable = writable
        self.writable_changed.emit(writable)

    # --- out -----------------------------------------------------------------------------------

    def export(self, routine: Routine | OwnRoutine) -> None:
        """Ask where to, and write the routine there."""
        draft = Draft.of(routine)
        refused = self._words.not_exported(draft)
        if refused:
            # It was kept before such names were refused.
            self.told.emit("warning", refused)
            return
        path = self._ask.to_save(file_name(draft.name))
        if path is not None:
            self._jobs.submit(_writing(path, draft), self._on_written, self._on_lost)

    @Slot(object)
    def _on_written(self, written: _Written) -> None:
        if written.error is None:
            text = self.tr("Routine written to {file}.")
            self.told.emit("info", text.format(file=written.path))
            return
        text = self.tr("{file} could not be written: {reason}. Choose another place.")
        reason = written.error.strerror or self.tr("unknown reason")
        self.told.emit("warning", text.format(file=written.path, reason=reason))

    @Slot(object)
    def _on_lost(self, _problem: StorageUnavailable) -> None:
        self.told.emit("warning", self.tr("The file could not be used. Nothing was changed."))

    # --- in ------------------------------------------------------------------------------------

    @Slot()
    def import_file(self) -> None:
        """Ask which file, and show what it holds or why it is not taken."""
        path = self._ask.to_open()
        if path is not None:
            self._jobs.submit(self._reading(path), self._on_read, self._on_lost)

    @Slot()
    def keep(self) -> None:
        """Keep the routine that is looked at."""
        if self._draft is not None and self._writable and not self._keeping:
            self._keeping = True
            self._keeper.keep(self._draft, None, self._on_kept, self._on_not_kept)

    @Slot()
    def change_first(self) -> None:
        """Take the routine that is looked at to the editor."""
        draft = self._draft
        if draft is not None and not self._keeping:
            self.leave()
            self.change_wanted.emit(draft)

    @Slot()
    def leave(self) -> None:
        """Keep nothing of it."""
        self._draft = None
        self.closed.emit()

    def _reading(self, path: Path) -> Callable[[], _Found]:
        def read() -> _Found:
            try:
                return _Found(path.name, read_routine_file(path, self._exercises))
            except RoutineFileError as error:
                return _Found(path.name, error)

        return read

    @Slot(object)
    def _on_read(self, found: _Found) -> None:
        content = found.content
        shown: Preview | Refusal
        if isinstance(content, RoutineFileError):
            self._draft = None
            shown = Refusal(content.file, self._words.refusal(content))
        else:
            self._draft = content
            shown = self._words.preview(content, found.file)
        self.state_changed.emit(shown)
        self.opened.emit()

    def _on_kept(self) -> None:
        self._keeping = False
        self.leave()

    def _on_not_kept(self, problem: StorageUnavailable) -> None:
        self._keeping = False
        text = self.tr("The routine was not saved. The file is as it was.")
        self.not_saved.emit(text, problem, self.keep)


def _writing(path: Path, draft: Draft) -> Callable[[], _Written]:
    def write() -> _Written:
        try:
            write_routine_file(path, draft)
        except OSError as error:
            return _Written(path, error)
        return _Written(path)

    return write
