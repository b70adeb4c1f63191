"""Today takes the place of its frame when it has something to say, or when that takes too long."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.main_window import MainWindow
from backcare_desktop.ui.tabs.today.arrival import TodayArrival
from backcare_desktop.ui.tabs.today.frame import TodayFrame


class Presenter(QObject):
    """Says what Today has to say."""

    state_changed = Signal(object)

    def show_frame(self) -> None:
        self.state_changed.emit("what needs no diary")


class House:
    """A window with Today's frame in front, and the page behind the door."""

    def __init__(self, folder: Path) -> None:
        self.window = MainWindow(folder / "window.ini")
        self.frame, self.page, self.presenter = TodayFrame(), QWidget(), Presenter()
        self.window.hold_place("today", self.frame)
        self.window.show()
        self.arrival = TodayArrival(self.window, self.page, cast("Any", self.presenter))

    def wait(self) -> None:
        """The time that somebody usually waits passes."""
        self.arrival._patience.timeout.emit()


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path)
    qtbot.addWidget(made.window)
    yield made
    made.arrival._patience.stop()


def test_until_then_the_frame_is_seen(house: House) -> None:
    assert house.frame.isVisible()
    assert not house.page.isVisible()


def test_what_is_read_brings_today(house: House) -> None:
    house.presenter.state_changed.emit("a board")
    assert house.page.isVisible()
    assert not house.arrival._patience.isActive()


def test_whoever_waits_longer_gets_what_needs_no_diary(house: House) -> None:
    said: list[object] = []
    house.presenter.state_changed.connect(said.append)
    house.wait()
    assert house.page.isVisible()
    assert said == ["what needs no diary"]


def test_a_diary_that_can_t_be_opened_after_that_says_nothing_twice(house: House) -> None:
    said: list[object] = []
    house.presenter.state_changed.connect(said.append)
    house.wait()
    house.arrival.wait_no_longer()
    assert said == ["what needs no diary"]
