"""The Pain tab over a diary in memory, and a person who writes down what it says."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication

from backcare_desktop.content.figures import load_figures
from backcare_desktop.content.library import load_library
from backcare_desktop.core.figure import Figure
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.routine import Routine
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.pain.pain_tab import PainTab, Shipped
from tests.fakes import InlineJobs
from tests.services.pain_book import PainBook
from tests.ui.pain_entry_house import name_then

RESOURCES = Path(__file__).parents[2] / "resources"
FULL = StorageUnavailable(StorageProblem.FULL)


class Choices:
    """What was chosen in Settings."""

    def __init__(self) -> None:
        self.preferences = Preferences()

    def choose(self, name: str, value: Any) -> None:
        self.preferences = replace(self.preferences, **{name: value})


class Asked:
    """Somebody who answers where a picture goes."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.proposed: list[str] = []

    def to_save(self, proposed: str) -> Path | None:
        self.proposed.append(proposed)
        return self.path


class House(QObject):
    """Refreshes every presenter after changes, as the window does."""

    def __init__(
        self,
        book: PainBook,
        jobs: Jobs | None = None,
        parent: QObject | None = None,
        choices: Choices | None = None,
    ) -> None:
        super().__init__(parent)
        self.book = book
        self.jobs = InlineJobs() if jobs is None else jobs
        desk = Desk(Path("nowhere"), self._open, book.clock, book.new_id)
        shipped = Shipped(figures(), trio(), None, name_then)
        self.asked = Asked()
        self.choices = Choices() if choices is None else choices
        self.tab = PainTab(
            desk, self.jobs, book.clock, QLocale("en_GB"), self.choices, shipped, self.asked, self
        )
        self.changes: list[Changes] = []
        self.offered: list[tuple[str, Callable[[], None]]] = []
        self.unsaved: list[tuple[str, StorageProblem, Callable[[], None]]] = []
        self.problems: list[StorageProblem] = []
        self.told: list[tuple[str, str]] = []
        self.started: list[Routine] = []
        self.checks = 0
        self._listen()
        self.refresh()

    def _open(self, _: Path) -> Any:
        return self.book.store

    def _listen(self) -> None:
        tab = self.tab
        tab.view.destroyed.connect(self._on_view_gone)
        tab.undo_offered.connect(self._on_offered)
        tab.not_saved.connect(self._on_unsaved)
        tab.told.connect(self._on_told)
        tab.start_wanted.connect(self.started.append)
        tab.check_wanted.connect(self._on_check)
        for each in (tab.pain, tab.flares, tab.clinician, tab.room):
            each.changed.connect(self._on_changed)
            each.failed.connect(self._on_failed)

    def _on_view_gone(self) -> None:
        """A problem that was raised holds on to whoever met it, and to what still waits there."""
        self.tab.stop()

    def refresh(self) -> None:
        for each in (self.tab.pain, self.tab.flares, self.tab.measures, self.tab.clinician):
            each.refresh()

    def show(self, size: tuple[int, int] = (1336, 900)) -> None:
        """Put the tab on the screen, with its chart drawn."""
        self.tab.view.resize(*size)
        self.tab.view.show()
        self.tab.view.activateWindow()
        QApplication.processEvents()

    def undo(self) -> None:
        self.offered[-1][1]()

    def _on_changed(self, changes: Changes) -> None:
        self.changes.append(changes)
        self.refresh()

    def _on_failed(self, problem: StorageUnavailable) -> None:
        self.problems.append(problem.problem)

    def _on_offered(self, text: str, undo: Callable[[], None]) -> None:
        self.offered.append((text, undo))

    def _on_unsaved(
        self, text: str, problem: StorageUnavailable, retry: Callable[[], None]
    ) -> None:
        self.unsaved.append((text, problem.problem, retry))

    def _on_told(self, kind: str, text: str) -> None:
        self.told.append((kind, text))

    def _on_check(self) -> None:
        self.checks += 1


@cache
def figures() -> Mapping[str, Figure]:
    """What ships; read once, because it is only looked at."""
    return load_figures(RESOURCES / "figures")[0]


@cache
def trio() -> Routine:
    """What is proposed in a flare-up."""
    return load_library(RESOURCES).routines["ease-off-trio"]
