"""Puts the Report tab together, for whoever knows the window."""

from functools import cached_property
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from backcare_desktop.core.adherence import WEEKDAYS
from backcare_desktop.core.backup_plan import Backup
from backcare_desktop.core.clock import Clock
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.archive_reader import looks_like_archive
from backcare_desktop.services.changes import EVERYTHING, Changes
from backcare_desktop.services.ways_out import WaysOut
from backcare_desktop.ui.coordinator import Presenter
from backcare_desktop.ui.formats import usual_weekday
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tab_parts import Settings, TabParts
from backcare_desktop.ui.tabs.report.archive_importer import ArchiveDesk, ArchiveImporter
from backcare_desktop.ui.tabs.report.ask_files import ARCHIVE, AskFiles, FileDialogs
from backcare_desktop.ui.tabs.report.choice_keeper import ChoiceKeeper
from backcare_desktop.ui.tabs.report.page_drawer import PageDrawer
from backcare_desktop.ui.tabs.report.presenter import ReportPresenter
from backcare_desktop.ui.tabs.report.preview_maker import PreviewMaker
from backcare_desktop.ui.tabs.report.printing import AskPrinter, PrinterDialog
from backcare_desktop.ui.tabs.report.rating_importer import RatingDesk, RatingImporter
from backcare_desktop.ui.tabs.report.saver import Saver
from backcare_desktop.ui.tabs.report.state import Progress
from backcare_desktop.ui.tabs.report.view import ReportView
from backcare_desktop.ui.ticker import QtTicker, Ticker


class TabDesk(ArchiveDesk, RatingDesk, Protocol):
    """Who hands out every use case of the tab."""

    def ways_out(self, words: ReportWords, code: str, first_weekday: int) -> WaysOut: ...


class Outside(Protocol):
    """What the tab needs beside what every tab gets."""

    @property
    def files(self) -> Jobs:
        """For work that takes long and needs no diary."""
        ...

    def code(self) -> str:
        """What every report of this diary carries."""
        ...

    def restore(self, backup: Backup) -> object:
        """Put a backup in the diary's place; called on the diary's thread."""
        ...


class ReportTab(QObject):
    """The tab's presenters and its view.

    Attributes:
        report: presenter of the first page.
        saver: writes and prints.
        archives, ratings: bring in what comes from elsewhere.
        view: the widget of the tab.

    Signals:
        began: something is written or brought in now; what was told of the last is past.
        told: ``info`` or ``warning``, and a sentence about a file.
        undo_offered: what happened, in words, and a function that takes it back.
        not_saved: what was not done, in words, why, and a function that tries again.
        said: what has just happened, in a few words.
        replaced: another diary is open now; nothing that was done before can be taken back.
        asked: a question: title, text, answers, and who hears the key of the one that was given.
    """

    began = Signal()
    told = Signal(str, str)
    undo_offered = Signal(str, object)
    not_saved = Signal(str, object, object)
    said = Signal(str)
    replaced = Signal()
    asked = Signal(str, str, object, object)

    def __init__(
        self,
        desk: TabDesk,
        jobs: Jobs,
        clock: Clock,
        locale: QLocale,
        settings: Settings,
        words: ReportWords,
        outside: Outside,
        asks: tuple[AskFiles, AskPrinter, Ticker, Ticker],
    ) -> None:
        super().__init__()
        self._desk, self._words, self._outside = desk, words, outside
        self._jobs = jobs
        self._settings, self._usual_weekday = settings, usual_weekday(locale)
        ask, printer, typing, slow = asks
        keeper = ChoiceKeeper(settings, locale, self)
        maker = PreviewMaker(self._ways, jobs, outside.files, words, typing, slow, self)
        self.report = ReportPresenter(self._ways, jobs, keeper, maker, self)
        self.saver = Saver(
            desk,
            self._ways,
            (jobs, outside.files),
            self.report,
            settings,
            words,
            (ask, printer),
            self,
        )
        self.archives = ArchiveImporter(desk, outside.restore, jobs, settings, clock, locale, self)
        self.ratings = RatingImporter(desk, jobs, locale, self)
        drawer = PageDrawer(outside.files, self)
        self.view = ReportView(self.report, self.saver, drawer, self.archives, self.ratings, words)
        self._connect()

    def _connect(self) -> None:
        self.saver.told.connect(self.told)
        self.saver.progressed.connect(self._on_progress)
        self.view.home.everything.bring_in.clicked.connect(self.bring_in)
        self.ratings.said.connect(self.said)
        self.archives.replaced.connect(self.replaced)
        self.archives.asked.connect(self.asked)
        for importer in (self.archives, self.ratings):
            importer.undo_offered.connect(self.undo_offered)
            importer.not_saved.connect(self.not_saved)
            importer.changed.connect(self.report.changed)

    @cached_property
    def _code(self) -> str:
        return self._outside.code()

    def _ways(self) -> WaysOut:
        weekday = self._settings.preferences.first_weekday(self._usual_weekday)
        return self._desk.ways_out(self._words, self._code, weekday)

    @Slot(object)
    def _on_progress(self, progress: Progress | None) -> None:
        if progress is not None:
            self.began.emit()

    @Slot()
    def bring_in(self) -> None:
        """Ask which file, and look at it."""
        path = self.saver.ask.to_import()
        if path is None:
            return
        self.began.emit()
        self._jobs.submit(lambda: (path, _is_archive(path)), self._on_told_apart, self._on_lost)

    @Slot(object)
    def _on_told_apart(self, found: tuple[Path, bool]) -> None:
        path, archive = found
        if archive:
            self.archives.begin(path)
            self.view.show_archive()
        else:
            self.ratings.begin(path)
            self.view.show_ratings()

    @Slot(object)
    def _on_lost(self, _problem: StorageUnavailable) -> None:
        self.told.emit("warning", self.tr("The file could not be looked at."))

    def stop(self) -> None:
        """Ask for nothing more: the diary is about to be closed."""
        self.report.stop()
        self.saver.cancel()
        self.archives.stop()
        self.ratings.stop()

    @property
    def shown(self) -> tuple[Presenter, Changes]:
        """The presenter that reads the diary, and what concerns it."""
        return self.report, EVERYTHING

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a signal's value
        """Allow importing, or don't."""
        self.archives.set_writable(writable=writable)
        self.ratings.set_writable(writable=writable)


def made_report(parts: TabParts, words: ReportWords, outside: Outside) -> ReportTab:
    """The tab, connected to the window."""
    around, window = parts.coordinator, parts.window
    asks = (
        FileDialogs(window, parts.own_files),
        PrinterDialog(window),
        QtTicker(parts.owner),
        QtTicker(parts.owner),
    )
    tab = ReportTab(
        parts.desk,
        parts.jobs,
        parts.clock,
        parts.locale,
        parts.settings,
        words,
        outside,
        asks,
    )
    tab.setParent(parts.owner)
    tab.replaced.connect(window.forget_undos)
    tab.asked.connect(window.ask)
    _note_first_day(parts)
    tab.undo_offered.connect(window.show_toast)
    tab.not_saved.connect(around.offer_retry)
    tab.said.connect(window.say)
    tab.set_writable(writable=around.writable)
    around.writable_changed.connect(tab.set_writable)
    presenter, shows = tab.shown
    around.add_tab(presenter, "report", shows)
    return tab


def _note_first_day(parts: TabParts) -> None:
    """Keep what is usual here, so that a report without a window has the same weeks."""
    here = WEEKDAYS[usual_weekday(parts.locale)]
    if parts.settings.preferences.first_day_here != here:
        parts.settings.choose("first_day_here", here)


def _is_archive(path: Path) -> bool:
    """One that is damaged at its very beginning is still told by its name."""
    return looks_like_archive(path) or path.suffix.lower() == f".{ARCHIVE}"
