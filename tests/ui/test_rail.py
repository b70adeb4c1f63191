"""The rail: a real tab list, steered by keys and pointer, at every text size."""

import itertools
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.rail import FOOT, Rail, RailPanel, RailTab
from backcare_desktop.ui.theme import ThemeManager

NAMES = ("Today", "Symptom check", "Stretch", "Core", "Pain", "Training", "Report", "Settings")
TABS = tuple(RailTab(name.lower(), "today", name) for name in (*NAMES, "Help"))
LAST = len(TABS) - 1

Made = Callable[[int], Rail]


@pytest.fixture
def made(qtbot: QtBot) -> Made:
    kept: list[RailPanel] = []

    def make(height: int) -> Rail:
        panel = RailPanel(TABS)
        kept.append(panel)
        qtbot.addWidget(panel)
        panel.resize(panel.sizeHint().width(), height)
        panel.show()
        panel.rail.setFocus()
        return panel.rail

    return make


@pytest.fixture
def rail(made: Made) -> Rail:
    return made(900)


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        (0, Qt.Key.Key_Down, 1),
        (3, Qt.Key.Key_Up, 2),
        (0, Qt.Key.Key_Up, 0),
        (LAST, Qt.Key.Key_Down, LAST),
        (4, Qt.Key.Key_Home, 0),
        (4, Qt.Key.Key_End, LAST),
        (6, Qt.Key.Key_Down, 7),
        (4, Qt.Key.Key_Left, 4),
        (4, Qt.Key.Key_X, 4),
    ],
)
def test_keys_move_between_tabs(rail: Rail, start: int, key: Qt.Key, end: int) -> None:
    rail.setCurrentIndex(start)
    QTest.keyClick(rail, key)
    assert rail.currentIndex() == end


def test_a_press_on_a_tab_goes_there(rail: Rail) -> None:
    for index in reversed(range(len(TABS))):
        QTest.mouseClick(rail, Qt.MouseButton.LeftButton, pos=rail._box(index).center())
        assert rail.currentIndex() == index


def test_the_slack_above_the_foot_belongs_to_nobody(rail: Rail) -> None:
    above, foot = rail._box(LAST - FOOT), rail._box(LAST - FOOT + 1)
    assert foot.top() - above.bottom() > 100
    QTest.mouseClick(rail, Qt.MouseButton.LeftButton, pos=QPoint(50, foot.top() - 20))
    assert rail.currentIndex() == 0


def test_settings_and_help_stand_at_the_bottom(rail: Rail) -> None:
    assert rail._box(LAST).bottom() >= rail.height() - 2


@pytest.mark.parametrize("height", [640, 720, 900, 1400])
@pytest.mark.parametrize("scale", [1.0, 1.3, 1.5, 2.0])
def test_every_tab_is_inside_and_none_lies_over_another(
    made: Made, qt_test: ThemeManager, height: int, scale: float
) -> None:
    qt_test.set_text_scale(scale)
    rail = made(height)
    boxes = [rail._box(index) for index in range(len(TABS))]
    for box in boxes:
        assert rail.rect().contains(box)
        assert min(box.width(), box.height()) >= 24
    for upper, lower in itertools.pairwise(boxes):
        assert not upper.intersects(lower)


def test_it_moves_its_foot_when_the_window_grows(made: Made) -> None:
    rail = made(800)
    before = rail._box(LAST).bottom()
    panel = rail.parentWidget()
    assert panel is not None
    panel.resize(panel.width(), 1000)
    assert rail._box(LAST).bottom() == before + 200


def test_a_screen_reader_meets_a_list_of_named_tabs(rail: Rail) -> None:
    face = QAccessible.queryAccessibleInterface(rail)
    assert face.role() == QAccessible.Role.PageTabList
    names = [face.child(n).text(QAccessible.Text.Name) for n in range(len(TABS))]
    assert names == [tab.label for tab in TABS]


@pytest.mark.parametrize("turn", [-120, 120])
def test_the_wheel_over_the_rail_turns_no_tab(rail: Rail, turn: int) -> None:
    rail.setCurrentIndex(4)
    spot = QPointF(20, 300)
    wheel = QWheelEvent(
        spot,
        QPointF(rail.mapToGlobal(spot)),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(rail, wheel)
    assert rail.currentIndex() == 4
