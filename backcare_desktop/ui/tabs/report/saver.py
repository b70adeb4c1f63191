"""Every way out: files that are written, and pages that are printed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QPagedPaintDevice

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.csv_tables import CsvCancelledError
from backcare_desktop.reporting.report import Report
from backcare_desktop.services.ways_out import WaysOut
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tab_parts import Settings
from backcare_desktop.ui.tabs.report.ask_files import AskFiles, Target
from backcare_desktop.ui.tabs.report.file_writer import (
    ArchiveDesk,
    CancelledError,
    Ended,
    FileWriter,
    printed,
)
from backcare_desktop.ui.tabs.report.presenter import ReportPresenter
from backcare_desktop.ui.tabs.report.preview_maker import Made
from backcare_desktop.ui.tabs.report.printing import AskPrinter
from backcare_desktop.ui.tabs.report.state import Out, Progress


class Saver(QObject):
    """One thing at a time; the file is written whole or not at all.

    Args:
        desk: hands out the archive.
        ways: hands out the report and the calendar.
        jobs: the diary's, and others for what needs no diary.
        presenter: of what is wanted, and what was made of it.
        settings, words: what goes along.
        asks: who asks the person for files, and for a printer.

    Attributes:
        ask, printer: as they were given; a test puts others there.
        open_folder: has the computer show a folder; a test puts another there.

    Signals:
        told: ``info`` or ``warning``, and a sentence.
        progressed: a :class:`Progress`; None when nothing goes on.
        saved: a file was written; :meth:`show_folder` shows where.
    """

    told = Signal(str, str)
    progressed = Signal(object)
    saved = Signal()
    _stepped = Signal(int)

    def __init__(
        self,
        desk: ArchiveDesk,
        ways: Callable[[], WaysOut],
        jobs: tuple[Jobs, Jobs],
        presenter: ReportPresenter,
        settings: Settings,
        words: ReportWords,
        asks: tuple[AskFiles, AskPrinter],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.ask, self.printer = asks
        self._writer = FileWriter(desk, ways, words, self._step)
        self._jobs, self._files = jobs
        self._keeper, self._maker = presenter.keeper, presenter.maker
        self._settings = settings
        self._out: Out | None = None
        self._last: Path | None = None
        self.open_folder: Callable[[Path], object] = _open_folder
        self._stepped.connect(self._on_step)

    @property
    def busy(self) -> bool:
        """Something is being written or printed."""
        return self._out is not None

    # --- what is wanted ------------------------------------------------------------------------

    def save(self, out: Out) -> None:
        """Ask where to, and write it there."""
        proposed = self._name(out)
        if self.busy or not proposed:
            return
        target = self.ask.to_save(out, proposed, self._keeper.state.tables)
        if target is None:
            return
        self._begin(out)
        # What is typed from now on is for the next file.
        passphrase = self._keeper.passphrase
        if out is Out.ARCHIVE:
            chosen = self._settings.preferences
            work = partial(self._writer.archive, target.path, chosen, passphrase)
            self._jobs.submit(work, self._on_ended, self._on_lost)
        elif out is Out.CALENDAR:
            work = partial(self._writer.calendar, target.path, self._settings.preferences.asking)
            self._jobs.submit(work, self._on_ended, self._on_lost)
        elif out is Out.PDF:
            write = partial(self._write_pages, target.path, passphrase)
            self._maker.when_made(write, self._on_not_made)
        else:
            self._maker.when_read(partial(self._write, out, target), self._on_not_made)

    @Slot()
    def print_report(self) -> None:
        """Ask for a printer, and print the pages that are shown."""
        if self.busy or self._keeper.choice is None:
            return
        paper = self._keeper.state.paper
        if not self.printer.choose(self.tr("Backcare report"), paper, self._print_on):
            self.told.emit(
                "warning",
                self.tr("This computer has no printer set up. You can save a PDF instead."),
            )

    @Slot()
    def show_folder(self) -> None:
        """Have the computer show the folder of the file that was written last."""
        if self._last is not None:
            self.open_folder(self._last.parent)

    @Slot()
    def cancel(self) -> None:
        """Write nothing; a file that was there stays."""
        self._writer.cancelled.set()

    def _print_on(self, device: QPagedPaintDevice) -> None:
        if not self.busy:
            self._begin(Out.PDF)
            self.progressed.emit(Progress(self.tr("Printing…")))
            self._maker.when_made(partial(self._print, device), self._on_not_made)

    def _print(self, device: QPagedPaintDevice, made: Made) -> None:
        self._files.submit(partial(printed, made.pdf, device), self._on_printed, self._on_lost)

    def _write_pages(self, path: Path, passphrase: str, made: Made) -> None:
        work = partial(self._writer.pages, made, path, passphrase)
        self._files.submit(work, self._on_ended, self._on_lost)

    def _write(self, out: Out, target: Target, report: Report) -> None:
        work: Callable[[], Ended]
        if out is Out.CSV:
            work = partial(self._writer.tables, report, target)
        elif out is Out.FHIR:
            work = partial(self._writer.bundle, report, target.path)
        else:
            work = partial(self._writer.json, report, target.path)
        self._files.submit(work, self._on_ended, self._on_lost)

    def _begin(self, out: Out) -> None:
        self._out = out
        self._writer.cancelled.clear()
        saving = {
            Out.PDF: self.tr("Saving the report…"),
            Out.CSV: self.tr("Saving the tables…"),
            Out.FHIR: self.tr("Saving the FHIR document…"),
            Out.JSON: self.tr("Saving the JSON file…"),
            Out.ARCHIVE: self.tr("Saving everything…"),
            Out.CALENDAR: self.tr("Saving the calendar…"),
        }[out]
        self.progressed.emit(Progress(saving, cancellable=out in {Out.CSV, Out.ARCHIVE}))

    def _name(self, out: Out) -> str:
        """A file name without its ending; empty while there is nothing to save."""
        choice, standing = self._keeper.choice, self._keeper.standing
        if standing is None:
            return ""
        if out in {Out.ARCHIVE, Out.CALENDAR}:
            named = self.tr("Backcare {day}") if out is Out.ARCHIVE else self.tr("Calendar {day}")
            return named.format(day=standing.today.isoformat())
        if choice is None:
            return ""
        named = self.tr("Backcare report {first} to {last}")
        return named.format(first=choice.first.isoformat(), last=choice.last.isoformat())

    # --- what came of it -----------------------------------------------------------------------

    def _step(self, done: int, total: int) -> None:
        """Called beside the window."""
        self._stepped.emit(100 * done // total if total else 100)

    @Slot(int)
    def _on_step(self, share: int) -> None:
        if self.busy:
            text = self.tr("Saving the tables: {share} %.").format(share=share)
            self.progressed.emit(Progress(text, cancellable=True))

    @Slot(object)
    def _on_ended(self, ended: Ended) -> None:
        out = self._over()
        error = ended.error
        if error is None:
            if out is Out.CALENDAR and not ended.days:
                self.told.emit("info", self.tr("Nothing is planned: no file was written."))
            elif out is not None:
                self._last = ended.path
                self.saved.emit()
                self.told.emit("info", self._saved(out, ended))
        elif isinstance(error, (CsvCancelledError, CancelledError)):
            self.told.emit("info", self.tr("Cancelled. No file was written."))
        elif isinstance(error, OSError):
            text = self.tr(
                "{file} could not be written: {reason}. A file that was there is as it was. Choose "
                "another place."
            )
            reason = error.strerror or self.tr("unknown reason")
            self.told.emit("warning", text.format(file=ended.path, reason=reason))
        else:
            text = self.tr("{file} was not written: {reason}.")
            self.told.emit("warning", text.format(file=ended.path, reason=error))

    def _saved(self, out: Out, ended: Ended) -> str:
        saved = {
            Out.PDF: self.tr("Report saved to {file}."),
            Out.CSV: self.tr("Tables saved to {file}."),
            Out.FHIR: self.tr("FHIR document saved to {file}."),
            Out.JSON: self.tr("JSON saved to {file}."),
            Out.ARCHIVE: self.tr("Everything is saved to {file}."),
            Out.CALENDAR: self.tr(
                "The days planned are saved to {file}. Days of an earlier file that are no longer "
                "planned stay in your calendar until you remove them."
            ),
        }[out].format(file=ended.path)
        if out is Out.CALENDAR:
            return saved
        open_to = self.tr("Anyone who gets the file can read it.")
        opens = self.tr("It opens with your passphrase only.") if ended.locked else open_to
        codes = self.tr("Whose codes it holds stands under “Codes in FHIR documents”.")
        notice = codes if out is Out.FHIR else ""
        return " ".join(filter(None, (saved, opens, notice)))

    @Slot(object)
    def _on_printed(self, taken: bool) -> None:  # noqa: FBT001 - a job's result
        self._over()
        if taken:
            self.told.emit("info", self.tr("Sent to the printer."))
        else:
            self.told.emit("warning", self.tr("The printer did not take the pages."))

    @Slot(object)
    def _on_lost(self, _problem: StorageUnavailable) -> None:
        self._on_not_made()

    def _on_not_made(self) -> None:
        self._over()
        self.told.emit("warning", self.tr("It could not be saved. Try again."))

    def _over(self) -> Out | None:
        out, self._out = self._out, None
        self.progressed.emit(None)
        return out


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
