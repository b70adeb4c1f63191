"""What is done for the diary when nobody waits for it, and said only where it matters."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.desk import Desk
from backcare_desktop.ui.coordinator import Coordinator
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.main_window import MainWindow
from backcare_desktop.ui.problem_words import ProblemWords
from backcare_desktop.ui.ticker import Ticker

ROOM_S = 3.0
"""Room on the disk is looked for so often; what waits for it is written within 5 s (R7)."""

_BACKUP, _NETWORK = "backup", "network"


class DiaryNotes(QObject):
    """Makes the day's backup, looks for room on a full disk, and knows a network drive.

    Args:
        has_room: whether the disk takes something again; called on the diary's thread.
        ticker: wakes it up; its own.
    """

    def __init__(
        self,
        window: MainWindow,
        around: Coordinator,
        desk: Desk,
        jobs: Jobs,
        words: ProblemWords,
        has_room: Callable[[], bool],
        ticker: Ticker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._around = around
        self._desk = desk
        self._jobs = jobs
        self._words = words
        self._has_room = has_room
        self._ticker = ticker
        self._waits = False
        self._told = ""
        # A turn of the event loop later, what was written is shown as saved.
        self._shown = QTimer(self, singleShot=True, interval=0)
        self._shown.timeout.connect(self._back_up)
        ticker.due.connect(self._look)
        around.opened.connect(self._on_opened)
        around.written.connect(self._shown.start)
        around.room_wanted.connect(self._wait_for_room)
        window.banner_pressed.connect(self._on_banner)

    def stop(self) -> None:
        """Look for nothing more: the diary is about to be closed."""
        if self._shown.isActive():
            self._shown.stop()
            self._back_up()
        self._waits = False
        self._ticker.stop()

    # --- the day's backup ----------------------------------------------------------------------

    @Slot()
    def _back_up(self) -> None:
        def make() -> StorageUnavailable | None:
            self._desk.back_up_if_due()
            return self._desk.backup_problem

        self._jobs.submit(make, self._on_backed_up, _ignore)

    @Slot(object)
    def _on_backed_up(self, problem: StorageUnavailable | None) -> None:
        """Said once for each reason: whoever has read it has read it."""
        told = "" if problem is None else self._words.no_backup(problem)
        if told != self._told:
            self._told = told
            self._window.clear_banner(_BACKUP)
            if told:
                self._window.show_banner(_BACKUP, "warning", told, self.tr("Close"))

    # --- room on the disk ----------------------------------------------------------------------

    @Slot(bool)
    def _wait_for_room(self, wanted: bool) -> None:  # noqa: FBT001 - a signal's value
        self._waits = wanted
        if wanted:
            self._ticker.arm(ROOM_S)
        else:
            self._ticker.stop()

    @Slot()
    def _look(self) -> None:
        self._jobs.submit(self._has_room, self._on_looked, _ignore)

    @Slot(object)
    def _on_looked(self, room: bool) -> None:  # noqa: FBT001 - a job's result
        if not self._waits:
            return
        if room:
            self._around.try_again()
        else:
            self._ticker.arm(ROOM_S)

    # --- where it lies -------------------------------------------------------------------------

    @Slot()
    def _on_opened(self) -> None:
        # What can only be read is read from a copy, which lies elsewhere.
        if self._around.writable:
            self._jobs.submit(lambda: self._desk.network, self._on_network, _ignore)

    @Slot(object)
    def _on_network(self, kind: str) -> None:
        if kind:
            text = self._words.network(kind)
            self._window.show_banner(_NETWORK, "info", text, self.tr("Close"))

    @Slot(str)
    def _on_banner(self, topic: str) -> None:
        if topic in (_BACKUP, _NETWORK):
            self._window.clear_banner(topic)


def _ignore(_: object) -> None:
    """What can't be asked now is said by whoever needs the diary."""
