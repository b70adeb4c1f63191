"""The Core tab over a diary in memory."""

import itertools
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcare_desktop import paths
from backcare_desktop.content.library import load_library
from backcare_desktop.core.check import Lock
from backcare_desktop.core.clock import now
from backcare_desktop.core.programme import Programme
from backcare_desktop.core.triage import Level
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.gate import Gate, LockedError
from backcare_desktop.ui.tabs.core.presenter import CorePresenter
from backcare_desktop.ui.tabs.core.state import CoreState, ExerciseRow
from backcare_desktop.ui.tabs.core.view import CoreView
from tests.fakes import FakeClock, InlineJobs, MemoryStore
from tests.words import plain

LIBRARY = load_library(paths.resources())
BASICS = LIBRARY.programmes["core-basics"].programme
TODAY = date(2025, 7, 9)  # A Wednesday.
DAY = timedelta(days=1)


class House:
    """A diary in memory, the presenter, and who refreshes it when something was written."""

    def __init__(
        self,
        followed: Programme | None = BASICS,
        locale: str = "en_GB",
        since: date = TODAY - 14 * DAY,
    ) -> None:
        numbers = itertools.count(1)
        self.clock = FakeClock()
        self.store = MemoryStore()
        self.desk = Desk(
            Path("diary.sqlite"),
            lambda _: self.store,  # type: ignore[arg-type,return-value]
            self.clock,
            lambda: f"id-{next(numbers)}",
            LIBRARY.exercises,
        )
        if followed is not None:
            self.store.core.follow(followed, since)
        self.presenter = CorePresenter(self.desk, InlineJobs(), LIBRARY, QLocale(locale))
        self.presenter.changed.connect(self._refresh)
        self.undo: list[tuple[str, Callable[[], None]]] = []
        self.presenter.undo_offered.connect(self._offered)
        self.presenter.refresh()

    def _refresh(self, _: object) -> None:
        self.presenter.refresh()

    def _offered(self, text: str, undo: Callable[[], None]) -> None:
        self.undo.append((text, undo))

    @property
    def state(self) -> CoreState:
        return self.presenter.state

    def row(self, exercise_id: str = "plank") -> ExerciseRow:
        day = self.state.day
        assert day is not None
        return next(row for row in day.rows if row.exercise_id == exercise_id)

    def faces(self, exercise_id: str = "plank") -> list[str]:
        return [plain(face.text) for line in self.row(exercise_id).chips for face in line]

    def ring(self) -> tuple[str, str, str]:
        ring = self.state.ring
        assert ring is not None
        return ring.spoken, ring.title, ring.text

    def locked(self, monkeypatch: pytest.MonkeyPatch) -> None:
        lock = Lock("check", Level.EMERGENCY, now(self.clock))

        def refuse(_: Gate) -> None:
            raise LockedError(lock)

        monkeypatch.setattr(Gate, "lock", lambda _: lock)
        monkeypatch.setattr(Gate, "pass_or_raise", refuse)
        self.presenter.refresh()


def shown(house: House, qtbot: QtBot) -> CoreView:
    """Its view, in front and laid out."""
    made = CoreView(house.presenter, LIBRARY.figures)
    qtbot.addWidget(made)
    made.resize(1336, 900)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made
