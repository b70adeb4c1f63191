"""The pages of the outcome measures, one in front."""

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from backcare_desktop.ui.tabs.pain import groc_writer, psfs_writer, rmdq_writer
from backcare_desktop.ui.tabs.pain.groc_page import GrocPage
from backcare_desktop.ui.tabs.pain.measure_parts import MeasurePage
from backcare_desktop.ui.tabs.pain.measure_presenter import MeasurePresenter
from backcare_desktop.ui.tabs.pain.psfs_page import PsfsPage
from backcare_desktop.ui.tabs.pain.rmdq_page import RmdqPage
from backcare_desktop.ui.widgets.own_keys import claimed

P = TypeVar("P", bound=MeasurePage)


class MeasurePages(QStackedWidget):
    """Esc leaves the page in front, Save saves it. Each is made when it is first opened."""

    def __init__(self, presenter: MeasurePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._coming = False

    @cached_property
    def psfs(self) -> PsfsPage:
        """Activities of one's own."""
        return self._added(PsfsPage(self._presenter))

    @cached_property
    def rmdq(self) -> RmdqPage | None:
        """The questionnaire; None where its text can't be used."""
        text = self._presenter.questionnaire
        return None if text is None else self._added(RmdqPage(self._presenter, text))

    @cached_property
    def groc(self) -> GrocPage:
        """The change since the start."""
        return self._added(GrocPage(self._presenter))

    def _added(self, page: P) -> P:
        self.addWidget(page)
        self._presenter.show()
        return page

    def _page(self, key: str) -> MeasurePage | None:
        if key == psfs_writer.KEY:
            return self.psfs
        if key == rmdq_writer.KEY:
            return self.rmdq
        return self.groc if key == groc_writer.KEY else None

    def bring(self, key: str) -> None:
        """Put a page in front."""
        page = self._page(key)
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
