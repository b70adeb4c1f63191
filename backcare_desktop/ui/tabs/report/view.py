"""The Report tab: its first page, and the pages of an import."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.ui.tabs.report.archive_importer import ArchiveImporter
from backcare_desktop.ui.tabs.report.archive_page import ArchivePage
from backcare_desktop.ui.tabs.report.home import ReportHome
from backcare_desktop.ui.tabs.report.page_drawer import PageDrawer
from backcare_desktop.ui.tabs.report.presenter import ReportPresenter
from backcare_desktop.ui.tabs.report.rating_importer import RatingImporter
from backcare_desktop.ui.tabs.report.rating_page import RatingPage
from backcare_desktop.ui.tabs.report.saver import Saver


class ReportView(QStackedWidget):
    """One page in front; an import goes back to where it was begun."""

    def __init__(
        self,
        presenter: ReportPresenter,
        saver: Saver,
        drawer: PageDrawer,
        archives: ArchiveImporter,
        ratings: RatingImporter,
        words: ReportWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.home = ReportHome(presenter, saver, drawer, words)
        self.archive_page = ArchivePage(archives)
        self.rating_page = RatingPage(ratings)
        for page in (self.home, self.archive_page, self.rating_page):
            self.addWidget(page)
        archives.closed.connect(self.back)
        ratings.closed.connect(self.back)

    def show_archive(self) -> None:
        """Look at an archive."""
        self.setCurrentWidget(self.archive_page)
        self.archive_page.begin()

    def show_ratings(self) -> None:
        """Look at a table of ratings."""
        self.setCurrentWidget(self.rating_page)
        self.rating_page.begin()

    def show_everything(self) -> None:
        """Bring the card with all of the diary into view, unless an import is in front."""
        if self.currentWidget() is self.home:
            self.home.everything.archive.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def back(self) -> None:
        """To the first page."""
        if self.currentWidget() is not self.home:
            self.setCurrentWidget(self.home)
            self.home.everything.bring_in.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._presenter.come()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._presenter.go()
