"""How Today comes into a window whose frame is seen already."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.main_window import MainWindow
from backcare_desktop.ui.tabs.today.presenter import TodayPresenter

PATIENCE_MS = 250
"""How long Today's frame stands at most."""


class TodayArrival(QObject):
    """Puts Today in its frame's place once it has something to say.

    Laid out empty and then filled it would take twice as long. Whoever waits longer than usual
    gets what needs no diary.
    """

    def __init__(self, window: MainWindow, page: QWidget, presenter: TodayPresenter) -> None:
        """Keep the page until its time comes."""
        super().__init__(presenter)
        self._window, self._presenter = window, presenter
        page.setParent(window)
        self._page: QWidget | None = page
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.wait_no_longer)
        self._patience.start()
        presenter.state_changed.connect(self._bring)

    @Slot()
    def wait_no_longer(self) -> None:
        """Show what there is, if nothing is shown yet."""
        if self._page is not None:
            self._presenter.show_frame()

    @Slot()
    def _bring(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            self._patience.stop()
            self._window.hold_place("today", page)
