"""Ratings brought in from a table: columns told apart, looked at, agreed to, taken back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, Signal, Slot

from backcare_desktop.core.importing import ImportCancelledError, Watch
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.reporting.rating_columns import propose
from backcare_desktop.reporting.rating_dates import DateOrder
from backcare_desktop.reporting.rating_file import (
    Columns,
    RatingFile,
    RatingFileError,
    open_rating_file,
)
from backcare_desktop.services.done import Done
from backcare_desktop.services.rating_import import ImportPreview, RatingImport
from backcare_desktop.ui.errands import Errands
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.report.import_state import NO_COLUMN, RatingState, Step
from backcare_desktop.ui.tabs.report.import_watch import ImportWatch
from backcare_desktop.ui.tabs.report.rating_words import RatingWords

PARTS: Final = ("date", "score", "time", "note")
_NEEDED: Final = ("date", "score")


class RatingDesk(Protocol):
    """Who hands out the import. Asked inside jobs only, because asking may open the file."""

    @property
    def rating_import(self) -> RatingImport: ...


class RatingImporter(QObject):
    """What is what in the file is proposed; the person decides.

    Signals:
        state_changed: a new :class:`RatingState`.
        closed: the page is left.
        changed: what was written, as Changes.
        undo_offered: what happened, in words, and a function that takes it back; no words where
            the page says it, with a button.
        not_saved: what was not done, in words, why, and a function that tries again.
        said: what has just happened, in a few words.
    """

    state_changed = Signal(object)
    closed = Signal()
    changed = Signal(object)
    undo_offered = Signal(str, object)
    not_saved = Signal(str, object, object)
    said = Signal(str)

    def __init__(
        self, desk: RatingDesk, jobs: Jobs, locale: QLocale, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._words = RatingWords(locale, self)
        self._errands = Errands(jobs, self)
        self._errands.changed.connect(self._on_changed)
        self._errands.undo_offered.connect(self._on_undo_offered)
        self._errands.not_saved.connect(self.not_saved)
        self._errands.outdated.connect(self.said)
        for ended in (self._errands.refused, self._errands.outdated):
            ended.connect(self._on_not_kept)
        self._keeping_now = False
        self._state = RatingState()
        self._path = Path()
        self._file: RatingFile | None = None
        self._columns: Columns | None = None
        self._preview: ImportPreview | None = None
        self._undo: Callable[[], None] | None = None
        self._writable = True
        self._reading, self._writing = ImportWatch(self), ImportWatch(self)
        for watch in (self._reading, self._writing):
            watch.stepped.connect(self._on_step)

    @property
    def state(self) -> RatingState:
        """What to show now."""
        return self._state

    def set_writable(self, *, writable: bool) -> None:
        """Without a diary to write to nothing can be kept; the window's banner says why."""
        self._writable = writable
        self._show()

    # --- looking -------------------------------------------------------------------------------

    def begin(self, path: Path) -> None:
        """Look at a file."""
        self._path = path
        self._file = self._columns = self._preview = self._undo = None
        self._reading.stop()
        self._set(RatingState(path.name, busy=True))
        self._jobs.submit(partial(_opened, path), self._on_opened, self._on_not_read)

    def set_column(self, part: str, key: str) -> None:
        """Say which column is what.

        Args:
            part: one of :data:`PARTS`.
            key: of a column, counted from 0; :data:`NO_COLUMN` for none.
        """
        columns = self._columns
        if columns is None:
            return
        taken = {each: getattr(columns, each) for each in PARTS}
        at = None if key == NO_COLUMN else int(key)
        # Two parts change places, so that each column stays one thing.
        for other in PARTS:
            if at is not None and taken[other] == at:
                taken[other] = taken[part]
        taken[part] = at
        if any(taken[each] is None for each in _NEEDED):
            self._set(replace(self._state, problem=self._words.needed()))
            self._show()
            return
        self._use(replace(columns, **taken))

    @Slot(bool)
    def set_header(self, header: bool) -> None:  # noqa: FBT001 - a box's slot
        """Whether the first line names the columns."""
        if self._columns is not None:
            self._use(replace(self._columns, header=header))

    @Slot(str)
    def set_order(self, key: str) -> None:
        """Whether the day or the month comes first."""
        if self._columns is not None:
            self._use(replace(self._columns, order=DateOrder(key)))

    @Slot(object)
    def _on_opened(self, found: "tuple[Path, RatingFile, Columns] | RatingFileError") -> None:
        if isinstance(found, RatingFileError):
            self._refuse(found)
        elif found[0] == self._path:
            self._file = found[1]
            self._use(found[2])

    def _use(self, columns: Columns) -> None:
        if self._keeping_now:
            return
        self._columns, self._preview = columns, None
        if self._file is not None:
            self._set(replace(self._state, problem="", busy=True, percent=0))
            work = partial(self._looking, self._file, columns, self._reading.begin())
            self._jobs.submit(work, self._on_looked, self._on_not_read)

    def _looking(
        self, file: RatingFile, columns: Columns, watch: Watch
    ) -> tuple[Columns, ImportPreview] | RatingFileError | None:
        try:
            return columns, self._desk.rating_import.preview(file, columns, watch)
        except RatingFileError as error:
            return error
        except ImportCancelledError:
            return None

    @Slot(object)
    def _on_looked(self, found: tuple[Columns, ImportPreview] | RatingFileError | None) -> None:
        if found is None:
            return
        if isinstance(found, RatingFileError):
            self._refuse(found)
        elif found[0] == self._columns:
            self._preview = found[1]
            self._show()

    @Slot(object)
    def _on_not_read(self, problem: StorageUnavailable) -> None:
        again = partial(self.begin, self._path)
        self.leave()
        self.not_saved.emit(self.tr("The file could not be looked at."), problem, again)

    def _refuse(self, error: RatingFileError) -> None:
        self._set(RatingState(self._path.name, Step.REFUSED, self._words.not_taken(error)))

    def _show(self) -> None:
        file, columns, preview = self._file, self._columns, self._preview
        if file is None or columns is None or self._state.step in {Step.DONE, Step.TAKEN_BACK}:
            return
        problem = self._state.problem
        shown = self._words.state(file, columns, preview)
        keep = shown.keep if self._writable and not problem else ""
        busy = preview is None and not problem
        self._set(replace(shown, problem=problem, keep=keep, busy=busy))

    # --- keeping -------------------------------------------------------------------------------

    @Slot()
    def keep(self) -> None:
        """Keep what is looked at, after a backup."""
        preview = self._preview
        if preview is None or not self._state.keep or self._keeping_now:
            return
        self._keeping_now = True
        self._set(replace(self._state, busy=True, writing=True, percent=0))
        self._errands.run(
            partial(self._keeping, preview, self._writing.begin()),
            self._words.imported(len(preview.ratings)),
            ("ratings", self._path, id(preview)),
            failed=self.tr("The ratings were not imported. Your diary is as it was."),
            then=partial(self._on_kept, preview),
        )

    def _keeping(self, preview: ImportPreview, watch: Watch) -> Done:
        try:
            return self._desk.rating_import.keep(preview, watch)
        except ImportCancelledError:
            return Done()

    @Slot()
    def _on_not_kept(self) -> None:
        """It was broken off, or the disk did not take it."""
        self._keeping_now = False
        if self._preview is not None:
            self._show()
            words = self.tr("Nothing was imported. Your diary is as it was.")
            self._set(replace(self._state, words=words))

    def _on_kept(self, preview: ImportPreview) -> None:
        if self._writing.broke_off:
            return
        self._keeping_now = False
        if preview is not self._preview:
            return
        self._preview = None
        words = self._words.kept(len(preview.ratings))
        self._set(RatingState(self._path.name, Step.DONE, words))

    @Slot(object)
    def _on_changed(self, changes: object) -> None:
        # After an import this comes once for it, and again when it is taken back.
        if self._state.step is Step.DONE and self._undo is not None:
            self._undo = None
            words = self.tr("The ratings are taken out of your diary again.")
            self._set(replace(self._state, step=Step.TAKEN_BACK, words=words, undoable=False))
        self.changed.emit(changes)

    @Slot(str, object)
    def _on_undo_offered(self, text: str, undo: Callable[[], None]) -> None:
        shown = self._state.step is Step.DONE
        if shown:
            self._undo = undo
            self._set(replace(self._state, undoable=True))
        self.undo_offered.emit("" if shown else text, undo)

    @Slot()
    def undo(self) -> None:
        """Take the ratings out again."""
        if self._undo is not None:
            self._undo()

    @Slot()
    def leave(self) -> None:
        """Go back to where the report is; what is being kept is broken off first.

        While that goes on the page stays, because only its end shows what became of it.
        """
        self.stop()
        if self._keeping_now:
            self._writing.stop()
            return
        self._file = self._columns = self._preview = None
        self._path = Path()
        self.closed.emit()

    def stop(self) -> None:
        """Look at nothing any more; what was agreed to is finished."""
        self._reading.stop()

    @Slot(int)
    def _on_step(self, percent: int) -> None:
        if self._state.busy:
            self._set(replace(self._state, percent=percent))

    def _set(self, state: RatingState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def _opened(path: Path) -> tuple[Path, RatingFile, Columns] | RatingFileError:
    try:
        file = open_rating_file(path)
        return path, file, propose(file)
    except RatingFileError as error:
        return error
