"""Writes the files of the Report tab, beside the window."""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from msgspec import Struct
from PySide6.QtGui import QPagedPaintDevice

from backcare_desktop.core.archive import ArchiveError
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.csv_tables import CsvCancelledError, write_csv
from backcare_desktop.reporting.fhir import write_fhir
from backcare_desktop.reporting.pdf import write_pdf
from backcare_desktop.reporting.report import Report
from backcare_desktop.reporting.report_json import write_report_json
from backcare_desktop.services.archives import Archives
from backcare_desktop.services.asking import Asking
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.services.ways_out import WaysOut
from backcare_desktop.ui.tabs.report.ask_files import Target
from backcare_desktop.ui.tabs.report.pdf_pages import print_pages
from backcare_desktop.ui.tabs.report.preview_maker import Made
from backcare_desktop.ui.uncollected import uncollected


class ArchiveDesk(Protocol):
    """Who hands out the archive. Asked inside jobs only, because asking may open the file."""

    @property
    def archives(self) -> Archives: ...


class CancelledError(Exception):
    """Somebody changed their mind; nothing was written."""


class Ended(Struct, frozen=True):
    """What came of it.

    Attributes:
        path: the file.
        error: why it was not written; None if it was.
        days: days in a calendar.
        locked: whether it asks for a passphrase.
    """

    path: Path
    error: Exception | None = None
    days: int = 0
    locked: bool = False


class FileWriter:
    """Each file is written whole or not at all. Every method is a job's.

    Args:
        desk: hands out the archive.
        ways: hands out the calendar.
        words: of the report.
        step: told how many rows of how many are written.

    Attributes:
        cancelled: set to break off what takes long.
    """

    def __init__(
        self,
        desk: ArchiveDesk,
        ways: Callable[[], WaysOut],
        words: ReportWords,
        step: Callable[[int, int], None],
    ) -> None:
        self.cancelled = threading.Event()
        self._desk, self._ways = desk, ways
        self._words, self._step = words, step

    def pages(self, made: Made, path: Path, passphrase: str) -> Ended:
        """The PDF, locked with a passphrase unless that is empty."""
        paper = made.wanted.paper
        write = partial(
            write_pdf, made.report, self._words, path, paper=paper, passphrase=passphrase
        )
        return _tried(path, write, locked=bool(passphrase))

    def tables(self, report: Report, target: Target) -> Ended:
        """CSV."""
        write = partial(
            write_csv,
            report,
            self._words,
            target.path,
            separator=target.separator,
            cancelled=self.cancelled.is_set,
            progress=self._step,
        )
        return _tried(target.path, write)

    def bundle(self, report: Report, path: Path) -> Ended:
        """FHIR."""
        return _tried(path, partial(write_fhir, report, self._words, path))

    def json(self, report: Report, path: Path) -> Ended:
        """Plain JSON."""
        return _tried(path, partial(write_report_json, report, path))

    def archive(self, path: Path, chosen: Preferences, passphrase: str) -> Ended:
        """Everything, locked with a passphrase unless that is empty."""

        def write() -> None:
            self._desk.archives.write(path, chosen, passphrase, self._look)

        return _tried(path, write, locked=bool(passphrase))

    def calendar(self, path: Path, asking: Asking) -> Ended:
        """The coming weeks."""
        try:
            days = self._ways().write_calendar(path, asking)
        except OSError as error:
            return Ended(path, error)
        return Ended(path, days=days)

    def _look(self, _table: str) -> None:
        if self.cancelled.is_set():
            raise CancelledError


def printed(pdf: bytes, device: QPagedPaintDevice) -> bool:
    """Put pages on paper; whether the device took them."""
    try:
        return print_pages(pdf, device)
    except ImportError:
        return False


def _tried(path: Path, write: Callable[[], object], *, locked: bool = False) -> Ended:
    try:
        with uncollected():
            write()
    except (OSError, ArchiveError, CsvCancelledError, CancelledError) as error:
        return Ended(path, error)
    return Ended(path, locked=locked)
