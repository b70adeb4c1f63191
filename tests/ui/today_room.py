"""Today without a window around it: a diary in memory, its presenter, and ears for what it says."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from backcare_desktop import paths
from backcare_desktop.content.phase_titles import load_phase_titles
from backcare_desktop.core.pain_context import Relief
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.today.presenter import Tickers, TodayPresenter
from backcare_desktop.ui.tabs.today.reader import Shipped
from backcare_desktop.ui.tabs.today.state import ActionCard, ListRow, TodayState
from backcare_desktop.ui.tabs.today.today_tab import titles_in
from backcare_desktop.ui.tabs.today.view import TodayView
from backcare_desktop.ui.widgets.labels import Label
from tests.fakes import InlineJobs, MemoryStore
from tests.services.paper import Paper
from tests.services.today_house import LIBRARY, TODAY, House
from tests.ui.fake_ticker import FakeTicker

FULL = StorageUnavailable(StorageProblem.FULL)
TITLES = titles_in(partial(load_phase_titles, paths.resource("recovery")))


class Room(House):
    """Somebody lives, and Today is on the screen.

    Attributes:
        memory: the diary.
        told: what was offered to be taken back: words, and how.
    """

    def __init__(self, jobs: Jobs | None = None) -> None:
        self.memory = MemoryStore()
        super().__init__(self.memory)  # type: ignore[arg-type]
        self.jobs = InlineJobs() if jobs is None else jobs
        self.paper = Paper()
        self.enter()

    def enter(self) -> None:
        """The program begins, or begins anew."""
        self.ticker, self.hour = FakeTicker(), FakeTicker()
        self.presenter = TodayPresenter(
            self.desk,
            self.jobs,
            self.clock,
            Shipped(LIBRARY, TITLES),
            self.paper,
            Tickers(self.ticker, self.hour),
            QLocale("en_GB"),
        )
        self.states: list[TodayState] = []
        self.changes: list[Changes] = []
        self.told: list[tuple[str, Callable[[], None]]] = []
        presenter = self.presenter
        presenter.state_changed.connect(self.states.append)
        presenter.changed.connect(self.changes.append)
        presenter.changed.connect(self._read_again)
        presenter.undo_offered.connect(self._tell)
        self.not_saved = QSignalSpy(presenter.not_saved)
        self.saved = QSignalSpy(presenter.rater.saved)
        self.started = QSignalSpy(presenter.mat.start_wanted)
        self.resumed = QSignalSpy(presenter.mat.resume_wanted)
        self.discarded = QSignalSpy(presenter.mat.discarded)
        self.tabs = QSignalSpy(presenter.tab_wanted)
        self.checks = QSignalSpy(presenter.check_wanted)
        self.over = QSignalSpy(presenter.comfort.over)

    def _read_again(self, _: Changes) -> None:
        self.presenter.refresh()

    def _tell(self, text: str, undo: Callable[[], None]) -> None:
        self.told.append((text, undo))

    def open(self, *, watched: bool = True) -> "Room":
        """The diary takes entries, and somebody looks."""
        self.presenter.set_writable(True)
        self.presenter.watch(watched=watched)
        self.presenter.refresh()
        return self

    def take_back(self) -> None:
        """Press the latest Undo."""
        self.told.pop()[1]()

    # --- what is seen --------------------------------------------------------------------------

    @property
    def state(self) -> TodayState:
        return self.states[-1]

    @property
    def card(self) -> ActionCard:
        assert self.state.action is not None
        return self.state.action

    @property
    def rows(self) -> dict[str, ListRow]:
        return {row.key: row for row in self.state.rows}

    @property
    def reliefs(self) -> tuple[Relief, ...]:
        return self.memory.entries.reliefs(TODAY, TODAY)


def each_of(spy: QSignalSpy) -> list[tuple[Any, ...]]:
    return [tuple(spy.at(number)) for number in range(spy.count())]


def words(view: TodayView) -> set[str]:
    QApplication.processEvents()
    return {label.text() for label in view.findChildren(Label) if label.isVisible()}
