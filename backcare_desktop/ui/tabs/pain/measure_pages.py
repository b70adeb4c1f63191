"""The pages of the outcome measures, one in front."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from backcare_desktop.ui.tabs.pain import groc_writer, psfs_writer, rmdq_writer
from backcare_desktop.ui.tabs.pain.groc_page import GrocPage
from backcare_desktop.ui.tabs.pain.measure_parts import MeasurePage
from backcare_desktop.ui.tabs.pain.measure_presenter import MeasurePresenter
from backcare_desktop.ui.tabs.pain.psfs_page import PsfsPage
from backcare_desktop.ui.tabs.pain.rmdq_page import RmdqPage
from backcare_desktop.ui.widgets.own_keys import claimed


class MeasurePages(QStackedWidget):
    """Esc leaves the page in front, Save saves it.

    Attributes:
        psfs, rmdq, groc: the pages; ``rmdq`` is None where its text can't be used.
    """

    def __init__(self, presenter: MeasurePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        text = presenter.questionnaire
        self.psfs, self.groc = PsfsPage(presenter), GrocPage(presenter)
        self.rmdq = RmdqPage(presenter, text) if text is not None else None
        self._pages: dict[str, MeasurePage] = {psfs_writer.KEY: self.psfs}
        if self.rmdq is not None:
            self._pages[rmdq_writer.KEY] = self.rmdq
        self._pages[groc_writer.KEY] = self.groc
        self._coming = False
        for page in self._pages.values():
            self.addWidget(page)
        presenter.opened.connect(self.bring)
        presenter.show()

    @Slot(str)
    def bring(self, key: str) -> None:
        """Put a page in front."""
        page = self._pages.get(key)
        if page is not None:
            self.setCurrentWidget(page)
            self._coming = True
            self._come()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._come()

    def _come(self) -> None:
        """Only what is seen can take the focus; whoever shows the pages may do so later."""
        page = self.currentWidget()
        if self._coming and self.isVisible() and isinstance(page, MeasurePage):
            self._coming = False
            page.come()

    def event(self, event: QEvent) -> bool:
        # The window may have these keys too; on a page they belong to the page.
        saves = QKeySequence.StandardKey.Save
        return claimed(event, lambda key: key.matches(saves)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._presenter.close()
        elif event.matches(QKeySequence.StandardKey.Save):
            self._save()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        page = self.currentWidget()
        if isinstance(page, PsfsPage) and page.use.isVisible():
            page.use.click()
        elif isinstance(page, MeasurePage):
            page.save.click()
