"""From the Core tab to the player: what is left of today, or a session that was broken off."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.routine import Routine
from backcare_desktop.services.core_page import CorePage
from backcare_desktop.services.sessions import BrokenOff
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.core.keeper import CoreDesk, CoreKeeper


class MatPresenter(QObject):
    """Puts core work on the mat; a second press before the first is answered does nothing.

    Signals:
        start_wanted: a routine of what is left of today.
        resume_wanted: the id of a session to go on with.
        failed: a StorageUnavailable; nothing could be read.
    """

    start_wanted = Signal(object)
    resume_wanted = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        desk: CoreDesk,
        jobs: Jobs,
        keeper: CoreKeeper,
        page: Callable[[], CorePage | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._keeper = keeper
        self._page = page
        self._looking = False

    @Slot()
    def start(self) -> None:
        """Put what is left of today on the mat, or go on with a session that was broken off."""
        page, broken_off = self._page(), self._broken_off()
        if broken_off is not None:
            self.resume_wanted.emit(broken_off.record.id)
        elif page is not None and page.programme is not None and not self._looking:
            self._looking = True
            self._jobs.submit(self._left_today, self._on_left, self._on_failed)

    @Slot()
    def file_broken_off(self) -> None:
        """Keep a session that was broken off as it is."""
        broken_off = self._broken_off()
        if broken_off is not None:
            self._keeper.file_broken_off(broken_off.record.id)

    def _broken_off(self) -> BrokenOff | None:
        page = self._page()
        return None if page is None else page.broken_off

    def _left_today(self) -> Routine | None:
        return self._desk.core_work.left_today()

    @Slot(object)
    def _on_left(self, routine: Routine | None) -> None:
        self._looking = False
        if routine is not None:
            self.start_wanted.emit(routine)

    @Slot(object)
    def _on_failed(self, problem: StorageUnavailable) -> None:
        self._looking = False
        self.failed.emit(problem)
