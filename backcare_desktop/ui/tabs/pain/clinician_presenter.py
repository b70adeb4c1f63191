"""Works out the physiotherapist's view when it is opened."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.baseline import Baseline
from backcare_desktop.services.clinician_page import ClinicianPage, ClinicianPages
from backcare_desktop.services.pain_range import PainRange, Span
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.pain.clinician_state import ClinicianState
from backcare_desktop.ui.tabs.pain.clinician_words import ClinicianWriter
from backcare_desktop.ui.tabs.pain.words import PainWords

PATIENCE_MS = 150
"""Only what takes longer is said to be calculated: a word that flashes up reads as a fault."""


class ClinicianDesk(Protocol):
    """Who hands out the numbers. Asked inside jobs only, because asking may open the file."""

    @property
    def clinician(self) -> ClinicianPages: ...


class Compare(Protocol):
    """Who knows which week the latest one is compared with."""

    @property
    def baseline(self) -> Baseline: ...


class ClinicianPresenter(QObject):
    """Holds no pixel. Nothing is read before the view is opened the first time.

    Signals:
        state_changed: a new :class:`ClinicianState`.
        changed: for the coordinator; this view writes nothing.
        failed: a StorageUnavailable; nothing could be read.
        opened, closed: the view is wanted in front, or done.
        copied: its text is on the clipboard.
    """

    state_changed = Signal(object)
    changed = Signal(object)
    failed = Signal(object)
    opened = Signal()
    closed = Signal()
    copied = Signal()

    def __init__(
        self,
        desk: ClinicianDesk,
        jobs: Jobs,
        words: PainWords,
        compare: Compare,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._compare = compare
        self._jobs = jobs
        self._writer = ClinicianWriter(words, self)
        self._wanted: PainRange = Span.MONTH
        self._in_front = False
        self._state = ClinicianState()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._say_calculating)

    @property
    def state(self) -> ClinicianState:
        """What to show now."""
        return self._state

    @Slot(object)
    def set_range(self, wanted: PainRange) -> None:
        """The numbers are those of other days from now on."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.refresh()

    @Slot()
    def open(self) -> None:
        """Bring the view to the front."""
        self._in_front = True
        self.opened.emit()
        self.refresh()

    @Slot()
    def close(self) -> None:
        """Back to the chart."""
        self._in_front = False
        self._patience.stop()
        self.closed.emit()

    @Slot()
    def refresh(self) -> None:
        """Work everything out again, if somebody looks."""
        if self._in_front:
            self._patience.start()
            work = partial(self._read, self._wanted, self._compare.baseline)
            self._jobs.submit(work, self._on_read, self._on_failed)

    @Slot()
    def copy(self) -> None:
        """Put the view on the clipboard as text."""
        if self._state.text:
            QGuiApplication.clipboard().setText(self._state.text)
            self.copied.emit()

    def _read(self, wanted: PainRange, baseline: Baseline) -> tuple[PainRange, ClinicianPage]:
        return wanted, self._desk.clinician.page(wanted, baseline)

    @Slot(object)
    def _on_read(self, read: tuple[PainRange, ClinicianPage]) -> None:
        wanted, page = read
        if wanted == self._wanted:
            self._patience.stop()
            self._show(self._writer.state(page))

    @Slot(object)
    def _on_failed(self, problem: StorageUnavailable) -> None:
        self._patience.stop()
        text = self.tr("Your diary can’t be read now. Nothing in it has changed.")
        self._show(ClinicianState(message=text))
        self.failed.emit(problem)

    @Slot()
    def _say_calculating(self) -> None:
        self._show(ClinicianState(message=self.tr("Calculating")))

    def _show(self, state: ClinicianState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
