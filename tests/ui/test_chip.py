"""Chips: chosen by pointer and keys, told by a tick as well as by colour."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.theme import Choice, ThemeManager
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.chip import Chip, Chips

PLACES = (("low", "Lower back"), ("hip", "Hip"), ("foot", "Foot"))


@pytest.fixture
def chips(qtbot: QtBot) -> Iterator[Chips]:
    """Three chips in an active window."""
    window = QWidget()
    made = Chips("Where do you feel it?", PLACES)
    window.setLayout(boxes.column(made, None, margins=24))
    qtbot.addWidget(window)
    window.resize(600, 200)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield made
    window.hide()


def test_pressing_reports_the_key(chips: Chips) -> None:
    spy = QSignalSpy(chips.chosen)
    QTest.mouseClick(chips.chip("hip"), Qt.MouseButton.LeftButton)
    assert spy.count() == 1
    assert spy.at(0) == ["hip"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_turn_a_chip_round(chips: Chips, key: Qt.Key) -> None:
    chip = chips.chip("low")
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chip, key)
    assert chip.isChecked()
    QTest.keyClick(chip, key)
    assert not chip.isChecked()


def test_ctrl_enter_is_left_to_the_page(chips: Chips) -> None:
    chip = chips.chip("low")
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chip, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not chip.isChecked()


def test_showing_choices_reports_nothing(chips: Chips) -> None:
    spy = QSignalSpy(chips.chosen)
    chips.choose(("low", "foot"))
    assert [chips.chip(key).isChecked() for key, _ in PLACES] == [True, False, True]
    chips.choose(())
    assert not any(chips.chip(key).isChecked() for key, _ in PLACES)
    assert spy.count() == 0


def test_tab_goes_from_chip_to_chip(chips: Chips) -> None:
    chips.chip("low").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chips.chip("low"), Qt.Key.Key_Tab)
    assert chips.chip("hip").hasFocus()


def test_choosing_moves_no_neighbour(chips: Chips) -> None:
    before = [chips.chip(key).geometry() for key, _ in PLACES]
    chips.choose(("low",))
    assert [chips.chip(key).geometry() for key, _ in PLACES] == before


def test_chips_break_into_lines_where_there_is_no_room(chips: Chips) -> None:
    layout = chips.layout()
    assert layout is not None
    one = layout.heightForWidth(600)
    assert layout.heightForWidth(160) > one
    assert chips.minimumSizeHint().width() <= chips.chip("low").sizeHint().width()


def test_a_chosen_chip_differs_by_more_than_colour(chips: Chips, qt_test: ThemeManager) -> None:
    """Without a tick only the corners of the fill would differ once colours are taken away."""
    chip = chips.chip("hip")
    plain = ink_at_the_tick(chip)
    chip.setChecked(True)
    assert ink_at_the_tick(chip) > plain


def ink_at_the_tick(chip: Chip) -> int:
    """How many pixels of the place of the tick differ from the ground around it."""
    image = chip.grab().toImage()
    middle = image.height() // 2
    ground = image.pixelColor(20, 4)
    return sum(
        image.pixelColor(x, y) != ground
        for x in range(14, 30)
        for y in range(middle - 7, middle + 7)
    )


def test_a_screen_reader_hears_a_check_box(chips: Chips) -> None:
    chip = chips.chip("low")
    chip.setChecked(True)
    face = QAccessible.queryAccessibleInterface(chip)
    assert face.role() == QAccessible.Role.CheckBox
    assert face.text(QAccessible.Text.Name) == "Lower back"
    assert face.state().checked
    assert chips.accessibleName() == "Where do you feel it?"


def test_a_small_chip_is_as_high_as_a_small_button(qtbot: QtBot) -> None:
    small, plain = Chip("Mark", small=True), Chip("Mark")
    for chip in (small, plain):
        qtbot.addWidget(chip)
    assert small.sizeHint().height() == 32
    assert plain.sizeHint().height() == 36


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
def test_chips_paint_themselves_in_every_theme(
    chips: Chips, qt_test: ThemeManager, name: Choice
) -> None:
    qt_test.set_choice(name)
    chips.choose(("low",))
    chips.chip("foot").setEnabled(False)
    assert not chips.grab().isNull()


def test_chips_grow_with_the_text(chips: Chips, qt_test: ThemeManager) -> None:
    before = chips.chip("low").sizeHint()
    qt_test.set_text_scale(2.0)
    assert chips.chip("low").sizeHint().height() >= 1.8 * before.height()
