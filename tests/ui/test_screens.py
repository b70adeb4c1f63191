"""The mat fills the screen that was chosen for it, or the best one left."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.platform.screens import (
    FullScreen,
    MatScreen,
    ScreenMark,
    best_screen,
    mark_of,
    read_mark,
)

LAPTOP = ScreenMark("eDP-1", "Panel", "", 0, 0, 1920, 1080)
DESK = ScreenMark("DP-2", "Desk 24", "A1", 1920, 0, 1920, 1200)
TELEVISION = ScreenMark("HDMI-1", "TV", "T9", 3840, 0, 3840, 2160)


def chosen(there: list[ScreenMark], wanted: ScreenMark | None, current: int = 0) -> ScreenMark:
    return there[best_screen(there, wanted, current)]


def test_before_one_was_chosen_the_mat_stays_where_the_window_is() -> None:
    assert chosen([LAPTOP, DESK], None, current=1) is DESK


def test_the_chosen_screen_is_found_again_in_any_order() -> None:
    assert chosen([TELEVISION, LAPTOP, DESK], DESK) is DESK
    assert chosen([DESK, TELEVISION, LAPTOP], DESK, current=2) is DESK


def test_the_screen_itself_counts_more_than_its_socket() -> None:
    moved = ScreenMark("HDMI-1", "Desk 24", "A1", 0, 0, 1920, 1200)
    other = ScreenMark("DP-2", "TV", "T9", 1920, 0, 3840, 2160)
    assert chosen([other, moved], DESK) is moved


def test_another_known_screen_in_its_socket_is_not_the_chosen_one() -> None:
    other = ScreenMark("DP-2", "TV", "T9", 1920, 0, 1920, 1200)
    assert chosen([LAPTOP, other], DESK, current=0) is LAPTOP


def test_a_screen_without_a_number_is_known_by_its_socket() -> None:
    wider = ScreenMark("eDP-1", "Panel", "", 0, 0, 2560, 1440)
    assert chosen([DESK, wider], LAPTOP) is wider


def test_a_screen_whose_socket_was_renamed_is_known_by_its_place_and_size() -> None:
    renamed = ScreenMark("eDP-9", "Panel", "", 0, 0, 1920, 1080)
    assert chosen([DESK, renamed], LAPTOP) is renamed


def test_two_alike_are_told_apart_by_socket_then_place() -> None:
    twins = [ScreenMark("DP-1", "Desk 24", "", 0, 0, 1920, 1200)]
    twins.append(ScreenMark("DP-2", "Desk 24", "", 1920, 0, 1920, 1200))
    assert chosen(twins, twins[1]) is twins[1]
    same_number = [ScreenMark("A", "M", "0", 0, 0, 9, 9), ScreenMark("B", "M", "0", 9, 0, 9, 9)]
    assert chosen(same_number, ScreenMark("C", "M", "0", 9, 0, 9, 9)) is same_number[1]


def test_a_chosen_screen_that_is_gone_leaves_the_mat_with_the_window() -> None:
    assert chosen([LAPTOP, DESK], TELEVISION, current=1) is DESK
    assert chosen([LAPTOP], TELEVISION, current=5) is LAPTOP


def test_a_mark_survives_the_settings_file() -> None:
    assert read_mark(DESK.to_settings()) == DESK


@pytest.mark.parametrize(
    "broken",
    [
        *(None, "DP-2", [], {}, {"name": "DP-2"}),
        DESK.to_settings() | {"x": "0"},
        DESK.to_settings() | {"width": True},
        DESK.to_settings() | {"serial": None},
    ],
)
def test_a_mark_that_cannot_be_read_is_none(broken: object) -> None:
    assert read_mark(broken) is None


# --- with Qt -----------------------------------------------------------------------------------


class FakeScreen(QObject):
    def __init__(self, mark: ScreenMark) -> None:
        super().__init__()
        self.mark = mark

    def name(self) -> str:
        return self.mark.name

    def manufacturer(self) -> str:
        return ""

    def model(self) -> str:
        return self.mark.model

    def serialNumber(self) -> str:
        return self.mark.serial

    def geometry(self) -> QRect:
        return QRect(self.mark.x, self.mark.y, self.mark.width, self.mark.height)


class FakeApplication(QObject):
    screenRemoved = Signal(object)  # noqa: N815 - Qt's own name
    screenAdded = Signal(object)  # noqa: N815

    def __init__(self, *marks: ScreenMark) -> None:
        super().__init__()
        self.there = [FakeScreen(mark) for mark in marks]

    def screens(self) -> list[FakeScreen]:
        return self.there

    def primaryScreen(self) -> FakeScreen | None:
        return self.there[0] if self.there else None

    def unplug(self, index: int) -> None:
        screen = self.there.pop(index)
        self.screenRemoved.emit(screen)


class Mat:
    """A mat with three fake screens, and a note of where it was sent."""

    def __init__(self, wanted: ScreenMark | None = None) -> None:
        self.application = FakeApplication(LAPTOP, DESK, TELEVISION)
        self.screen: Any = MatScreen(self.application, wanted)  # type: ignore[arg-type]
        self.sent: list[ScreenMark] = []
        self.changes = 0
        self.screen.gone.connect(self._gone)
        self.screen.changed.connect(self._changed)

    def _gone(self, target: FakeScreen) -> None:
        self.sent.append(target.mark)

    def _changed(self) -> None:
        self.changes += 1


def test_the_mat_fills_the_screen_that_is_remembered(qapp: object) -> None:
    mat = Mat(wanted=TELEVISION)
    assert mat.screen.enter(mat.application.there[0]).mark is TELEVISION


def test_choosing_a_screen_gives_what_is_remembered(qapp: object) -> None:
    mat = Mat()
    assert mat.screen.enter(mat.application.there[0]).mark is LAPTOP
    assert mat.screen.choose(mat.application.there[1]) == DESK
    assert mat.screen.enter(mat.application.there[0]).mark is DESK


def test_a_filled_screen_that_is_unplugged_sends_the_mat_to_another(qapp: object) -> None:
    mat = Mat(wanted=TELEVISION)
    mat.screen.enter(None)
    mat.application.unplug(2)
    assert mat.sent == [LAPTOP]
    mat.application.unplug(0)
    assert mat.sent == [LAPTOP, DESK]
    assert mat.changes == 2


def test_another_screen_that_is_unplugged_moves_nothing(qapp: object) -> None:
    mat = Mat(wanted=TELEVISION)
    mat.screen.enter(None)
    mat.application.unplug(1)
    mat.screen.leave()
    mat.application.unplug(1)
    assert mat.sent == []


def test_the_last_screen_going_sends_the_mat_nowhere(qapp: object) -> None:
    mat = Mat(wanted=TELEVISION)
    mat.screen.enter(None)
    mat.application.there[:2] = []
    mat.application.unplug(0)
    assert mat.sent == []


def test_a_real_screen_has_a_mark(qapp: QGuiApplication) -> None:
    screen = qapp.primaryScreen()
    mark = mark_of(screen)
    assert (mark.width, mark.height) == screen.geometry().size().toTuple()
    assert read_mark(mark.to_settings()) == mark
    assert MatScreen(qapp).enter(screen) is screen


def test_what_is_chosen_is_known_while_it_is_plugged_in(qapp: object) -> None:
    mat = Mat()
    assert mat.screen.chosen is None
    mat.screen.choose(mat.application.there[2])
    assert mat.screen.chosen is mat.application.there[2]
    assert mat.screen.screens == tuple(mat.application.there)
    mat.application.unplug(2)
    assert mat.screen.chosen is None


# --- the window --------------------------------------------------------------------------------


def test_on_the_only_screen_the_window_stays_where_it_is(
    qtbot: QtBot, qapp: QGuiApplication
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(40, 50, 300, 200)
    window.show()
    full = FullScreen(window, MatScreen(qapp))
    full.set_full(True)
    window.showFullScreen()
    full.set_full(False)
    window.showNormal()
    assert window.geometry() == QRect(40, 50, 300, 200)


TWO_SCREENS = {
    "screens": [
        {"name": "LAPTOP", "x": 0, "y": 0, "width": 1000, "height": 700},
        {"name": "TV", "x": 1000, "y": 0, "width": 1600, "height": 900},
    ]
}
STORY = """
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget
from backcare_desktop.ui.platform.screens import FullScreen, MatScreen
application = QApplication(["backcare", "-style", "fusion"])
laptop, television = application.screens()
window, mat = QWidget(), MatScreen(application)
full = FullScreen(window, mat)
window.setGeometry(40, 50, 300, 200)
window.show()
def where(): return window.screen().name(), window.geometry().getRect()
def fill():
    full.set_full(True)
    window.showFullScreen()
    application.processEvents()
    assert window.isFullScreen()
    return window.screen().name()
def leave():
    full.set_full(False)
    window.showNormal()
    application.processEvents()
    return where()
home = ("LAPTOP", (40, 50, 300, 200))
assert fill() == "LAPTOP"
assert leave() == home, where()
mat.choose(television)
assert fill() == "TV"
assert leave() == home, where()
fill()
mat.gone.emit(laptop)
application.processEvents()
assert window.isFullScreen() and where()[0] == "LAPTOP", where()
assert leave() == home, where()
print("as told")
"""


def test_lesson_16_the_window_fills_the_chosen_screen_and_comes_home(tmp_path: Path) -> None:
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps(TWO_SCREENS))
    environ = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}
    story = subprocess.run(
        [sys.executable, "-c", STORY],
        cwd=Path(__file__).parents[2],
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert story.stdout == "as told\n", story.stderr
