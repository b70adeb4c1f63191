"""The Report tab over a diary, and a person who answers what it asks."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcare_desktop.core.backup_plan import Backup
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.reporting.pdf import Paper
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.report.ask_files import Target
from backcare_desktop.ui.tabs.report.printing import page_size
from backcare_desktop.ui.tabs.report.report_tab import ReportTab
from backcare_desktop.ui.tabs.report.state import Out, Progress, Tables
from backcare_desktop.ui.widgets.question import Answer
from tests.fakes import FakeClock, InlineJobs, MemoryStore
from tests.reporting.report_samples import words
from tests.services.report_book import CODE, ReportBook
from tests.ui.fake_ticker import FakeTicker

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


class Choices(QObject):
    """What was chosen in Settings."""

    applied = Signal(object)
    pace_changed = Signal(object)
    unit_changed = Signal(str)
    check_changed = Signal()

    def __init__(self, preferences: Preferences | None = None) -> None:
        super().__init__()
        self.preferences = preferences or Preferences()

    def choose(self, name: str, value: Any) -> None:
        self.preferences = replace(self.preferences, **{name: value})

    def set_unit(self, unit: str) -> None:
        self.choose("unit", unit)

    def set_country(self, code: str) -> None:
        self.choose("country", code)

    def accept_rules(self, version: str) -> None:
        self.choose("accepted_rules", version)


class Asked:
    """Somebody who answers which file.

    Attributes:
        target, file: where to write and what to read; None for a changed mind.
        proposed: the names that were proposed.
    """

    def __init__(self) -> None:
        self.target: Target | None = None
        self.file: Path | None = None
        self.proposed: list[tuple[Out, str]] = []

    def to_save(self, out: Out, proposed: str, tables: Tables) -> Target | None:
        self.proposed.append((out, proposed))
        return self.target

    def to_import(self) -> Path | None:
        return self.file


class PaperPrinter:
    """A printer whose paper is a PDF file.

    Attributes:
        paper: the file; None for a computer without a printer.
        pages: first and last of those that somebody wants; None for all.
        sheet: what somebody chooses instead of the paper that is proposed; None for nothing.
    """

    def __init__(self) -> None:
        self.paper: Path | None = None
        self.pages: tuple[int, int] | None = None
        self.sheet: QPageSize | None = None

    def choose(self, title: str, paper: Paper, done: Callable[[QPagedPaintDevice], None]) -> bool:
        if self.paper is None:
            return False
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.paper))
        printer.setDocName(title)
        printer.setPageSize(self.sheet or page_size(paper))
        if self.pages is not None:
            printer.setPrintRange(QPrinter.PrintRange.PageRange)
            printer.setFromTo(*self.pages)
        done(printer)
        return True


Open = Callable[..., "House"]
"""Opens the tab; what it is given is given to the house. It is on the screen unless told not to."""


def opener(qtbot: QtBot) -> Iterator[Open]:
    """For a fixture: puts tabs on the screen, and takes them away in time."""
    houses: list[House] = []  # One that nobody holds any more may go in the middle of its painting.

    def build(*, look: bool = True, **given: Any) -> House:
        house = House(**given)
        houses.append(house)
        qtbot.addWidget(house.tab.view)
        if look:
            house.look()
        return house

    yield build
    for house in houses:
        house.tab.stop()


class House(QObject):
    """Everything that the tab says, written down.

    Attributes:
        tab: what is tried.
        typing, slow: its timers.
        files: does its work beside the diary.
    """

    def __init__(
        self,
        store: Any = None,
        *,
        clock: FakeClock | None = None,
        jobs: Jobs | None = None,
        files: Jobs | None = None,
        settings: Choices | None = None,
        locale: QLocale = BRITISH,
        restore: Callable[[Desk, Backup], object] | None = None,
    ) -> None:
        super().__init__()
        self.store = MemoryStore() if store is None else store
        self.book: ReportBook[Any] = ReportBook(self.store)
        self.clock = clock or self.book.clock
        self.jobs = InlineJobs() if jobs is None else jobs
        self.files = InlineJobs() if files is None else files
        self.settings = settings or Choices()
        self.typing, self.slow = FakeTicker(), FakeTicker()
        self.asked, self.printer = Asked(), PaperPrinter()
        self._restore = restore
        self.desk = Desk(Path("nowhere"), self._open, self.clock, self.book.new_id)
        self.tab = ReportTab(
            self.desk,
            self.jobs,
            self.clock,
            locale,
            self.settings,
            words(),
            self,
            (self.asked, self.printer, self.typing, self.slow),
        )
        self.tab.setParent(self)
        self.told: list[tuple[str, str]] = []
        self.changes: list[Changes] = []
        self.offered: list[tuple[str, Callable[[], None]]] = []
        self.questions: list[tuple[str, str, Sequence[Answer], Callable[[str], None]]] = []
        self.replaced = 0
        self.unsaved: list[tuple[str, StorageProblem, Callable[[], None]]] = []
        self.problems: list[StorageProblem] = []
        self.progress: list[Progress | None] = []
        self._listen()

    def code(self) -> str:
        return CODE

    def restore(self, backup: Backup) -> object:
        if self._restore is None:
            raise AssertionError("nothing is restored here")
        return self._restore(self.desk, backup)

    def look(self, size: tuple[int, int] = (1336, 868)) -> None:
        """Put the tab on the screen."""
        self.tab.view.resize(*size)
        self.tab.view.show()
        self.tab.view.activateWindow()
        QApplication.processEvents()

    def save(self, out: Out, target: Target) -> None:
        """Save something there."""
        self.asked.target = target
        self.tab.saver.save(out)

    def _open(self, _: Path) -> Any:
        return self.store

    def _listen(self) -> None:
        tab = self.tab
        tab.told.connect(self._on_told)
        tab.undo_offered.connect(self._on_offered)
        tab.not_saved.connect(self._on_unsaved)
        tab.asked.connect(self._on_asked)
        tab.replaced.connect(self._on_replaced)
        tab.report.changed.connect(self.changes.append)
        tab.report.failed.connect(self._on_failed)
        tab.saver.progressed.connect(self.progress.append)

    def _on_told(self, kind: str, text: str) -> None:
        self.told.append((kind, text))

    def _on_failed(self, problem: StorageUnavailable) -> None:
        self.problems.append(problem.problem)

    def _on_offered(self, text: str, undo: Callable[[], None]) -> None:
        self.offered.append((text, undo))

    def _on_asked(
        self, title: str, text: str, answers: Sequence[Answer], then: Callable[[str], None]
    ) -> None:
        self.questions.append((title, text, answers, then))

    def _on_replaced(self) -> None:
        self.replaced += 1

    def _on_unsaved(
        self, text: str, problem: StorageUnavailable, retry: Callable[[], None]
    ) -> None:
        self.unsaved.append((text, problem.problem, retry))
