"""Every way out: files that are written, and pages that are printed."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QPagedPaintDevice

from backcare_desktop.core.archive import ArchiveError
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.csv_tables import CsvCancelledError, write_csv
from backcare_desktop.reporting.fhir import loinc_notice, write_fhir
from backcare_desktop.reporting.pdf import write_pdf
from backcare_desktop.reporting.report import Report
from backcare_desktop.services.archives import Archives
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.services.ways_out import WaysOut
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.reason_words import reason_words
from backcare_desktop.ui.tab_parts import Settings
from backcare_desktop.ui.tabs.report.ask_files import AskFiles, Target
from backcare_desktop.ui.tabs.report.pdf_pages import print_pages
from backcare_desktop.ui.tabs.report.presenter import ReportPresenter
from backcare_desktop.ui.tabs.report.preview_maker import Made
from backcare_desktop.ui.tabs.report.printing import AskPrinter
from backcare_desktop.ui.tabs.report.state import Out, Progress


class ArchiveDesk(Protocol):
    """Who hands out the archive. Asked inside jobs only, because asking may open the file."""

    @property
    def archives(self) -> Archives: ...


class _CancelledError(Exception):
    """Somebody changed their mind; nothing was written."""


@dataclass(frozen=True, slots=True)
class _Ended:
    """What came of it: a path that was written, or why not."""

    path: Path
    error: Exception | None = None
    days: int = 0


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

    Signals:
        told: ``info`` or ``warning``, and a sentence.
        progressed: a :class:`Progress`; None when nothing goes on.
    """

    told = Signal(str, str)
    progressed = Signal(object)
    _stepped = Signal(str)

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
        self._desk, self._ways = desk, ways
        self._jobs, self._files = jobs
        self._keeper, self._maker = presenter.keeper, presenter.maker
        self._settings, self._words = settings, words
        self._out: Out | None = None
        self._cancelled = threading.Event()
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
        target = self.ask.to_save(out, proposed)
        if target is None:
            return
        self._begin(out)
        if out is Out.ARCHIVE:
            chosen, passphrase = self._settings.preferences, self._keeper.passphrase
            work = partial(self._archived, target.path, chosen, passphrase)
            self._jobs.submit(work, self._on_ended, self._on_lost)
        elif out is Out.CALENDAR:
            work = partial(self._planned, target.path)
            self._jobs.submit(work, self._on_ended, self._on_lost)
        else:
            self._maker.when_made(partial(self._write, out, target), self._on_not_made)

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
    def cancel(self) -> None:
        """Write nothing; a file that was there stays."""
        self._cancelled.set()

    def _print_on(self, device: QPagedPaintDevice) -> None:
        if not self.busy:
            self._begin(Out.PDF)
            self.progressed.emit(Progress(self.tr("Printing…")))
            self._maker.when_made(partial(self._print, device), self._on_not_made)

    def _print(self, device: QPagedPaintDevice, made: Made) -> None:
        self._files.submit(partial(_printed, made.pdf, device), self._on_printed, self._on_lost)

    def _write(self, out: Out, target: Target, made: Made) -> None:
        work: Callable[[], _Ended]
        if out is Out.CSV:
            work = partial(self._tables, made.report, target)
        elif out is Out.FHIR:
            work = partial(self._bundle, made.report, target.path)
        else:
            work = partial(self._report, made, target.path, self._keeper.passphrase)
        self._files.submit(work, self._on_ended, self._on_lost)

    def _begin(self, out: Out) -> None:
        self._out = out
        self._cancelled.clear()
        saving = {
            Out.PDF: self.tr("Saving the report…"),
            Out.CSV: self.tr("Saving the tables…"),
            Out.FHIR: self.tr("Saving the FHIR document…"),
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

    # --- beside the window ---------------------------------------------------------------------

    def _report(self, made: Made, path: Path, passphrase: str) -> _Ended:
        paper = made.wanted.paper
        return _tried(
            path,
            partial(write_pdf, made.report, self._words, path, paper=paper, passphrase=passphrase),
        )

    def _bundle(self, report: Report, path: Path) -> _Ended:
        return _tried(path, partial(write_fhir, report, self._words, path))

    def _tables(self, report: Report, target: Target) -> _Ended:
        write = partial(
            write_csv,
            report,
            self._words,
            target.path,
            separator=target.separator,
            cancelled=self._cancelled.is_set,
            progress=self._step_rows,
        )
        return _tried(target.path, write)

    def _archived(self, path: Path, chosen: Preferences, passphrase: str) -> _Ended:
        return _tried(
            path, partial(self._desk.archives.write, path, chosen, passphrase, self._step_table)
        )

    def _planned(self, path: Path) -> _Ended:
        try:
            days = self._ways().write_calendar(path, self._settings.preferences.asking)
        except OSError as error:
            return _Ended(path, error)
        return _Ended(path, days=days)

    def _step_rows(self, done: int, total: int) -> None:
        share = 100 * done // total if total else 100
        self._stepped.emit(self.tr("Saving the tables: {share} %.").format(share=share))

    def _step_table(self, _table: str) -> None:
        if self._cancelled.is_set():
            raise _CancelledError

    # --- what came of it -----------------------------------------------------------------------

    @Slot(str)
    def _on_step(self, text: str) -> None:
        if self.busy:
            self.progressed.emit(Progress(text, cancellable=True))

    @Slot(object)
    def _on_ended(self, ended: _Ended) -> None:
        out = self._over()
        error = ended.error
        if error is None:
            if out is Out.CALENDAR and not ended.days:
                self.told.emit("info", self.tr("Nothing is planned: no file was written."))
            elif out is not None:
                self.told.emit("info", self._saved(out, ended))
        elif isinstance(error, (CsvCancelledError, _CancelledError)):
            self.told.emit("info", self.tr("Cancelled. No file was written."))
        elif isinstance(error, OSError):
            text = self.tr(
                "{file} could not be written: {reason}. A file that was there is as it was. Choose "
                "another place."
            )
            reason = error.strerror or self.tr("unknown reason")
            self.told.emit("warning", text.format(file=ended.path, reason=reason))
        elif isinstance(error, ArchiveError):
            text = self.tr("{file} was not written: {reason}.")
            said = text.format(file=ended.path, reason=reason_words(error.reason))
            self.told.emit("warning", said)

    def _saved(self, out: Out, ended: _Ended) -> str:
        saved = {
            Out.PDF: self.tr("Report saved to {file}."),
            Out.CSV: self.tr("Tables saved to {file}."),
            Out.FHIR: self.tr("FHIR document saved to {file}."),
            Out.ARCHIVE: self.tr("Everything is saved to {file}."),
            Out.CALENDAR: self.tr("The days planned are saved to {file}."),
        }[out].format(file=ended.path)
        if out is Out.CALENDAR:
            return saved
        locked = out in {Out.PDF, Out.ARCHIVE} and self._keeper.passphrase
        open_to = self.tr("Anyone who gets the file can read it.")
        opens = self.tr("It opens with your passphrase only.") if locked else open_to
        notice = loinc_notice(self._words) if out is Out.FHIR else ""
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


def _tried(path: Path, write: Callable[[], object]) -> _Ended:
    try:
        write()
    except (OSError, ArchiveError, CsvCancelledError, _CancelledError) as error:
        return _Ended(path, error)
    return _Ended(path)


def _printed(pdf: bytes, device: QPagedPaintDevice) -> bool:
    try:
        return print_pages(pdf, device)
    except ImportError:
        return False
