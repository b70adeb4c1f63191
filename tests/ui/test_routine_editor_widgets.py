"""The widgets that the routine editor brought: stepper, text field, tiles."""

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.ui import theme
from backcare_desktop.ui.theme import ThemeManager
from backcare_desktop.ui.widgets import focus
from backcare_desktop.ui.widgets.find_field import FindField
from backcare_desktop.ui.widgets.stepper import Stepper
from backcare_desktop.ui.widgets.text_field import TextField, TextInput
from backcare_desktop.ui.widgets.tiles import Tiles

MAKERS: dict[str, Callable[[], QWidget]] = {
    "stepper": lambda: Stepper("Hold for", 1, 600, 5, " s"),
    "text field": lambda: TextField("Name", "A line."),
    "search": lambda: TextInput("Search", "search"),
    "tiles": lambda: _tiles(),
}


def _tiles() -> Tiles:
    tiles = Tiles(100)
    tiles.add(TextInput("Search"))
    return tiles


@pytest.fixture
def stepper(qtbot: QtBot) -> Stepper:
    stepper = Stepper("Hold for", 1, 600, 5, " s")
    qtbot.addWidget(stepper)
    with qtbot.waitExposed(stepper):
        stepper.show()
    stepper.activateWindow()
    stepper.show_value(30)
    return stepper


@pytest.mark.parametrize("kind", MAKERS)
def test_a_dropped_widget_dies_without_the_collector(kind: str) -> None:
    gc.collect()
    gc.disable()
    try:
        widget = MAKERS[kind]()
        alive = weakref.ref(widget)
        del widget
        assert alive() is None
    finally:
        gc.enable()


@pytest.mark.parametrize("kind", sorted(set(MAKERS) - {"tiles"}))
def test_nothing_shrinks_when_the_text_doubles(
    qtbot: QtBot, qt_test: ThemeManager, kind: str
) -> None:
    widget = MAKERS[kind]()
    qtbot.addWidget(widget)
    before = widget.sizeHint()
    qt_test.set_text_scale(2.0)
    assert widget.sizeHint().height() >= 1.8 * before.height()


@pytest.mark.parametrize("kind", MAKERS)
@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_every_widget_paints_itself_in_every_theme_and_direction(
    qtbot: QtBot,
    qt_test: ThemeManager,
    kind: str,
    name: theme.Choice,
    direction: Qt.LayoutDirection,
) -> None:
    widget = MAKERS[kind]()
    qtbot.addWidget(widget)
    widget.setLayoutDirection(direction)
    widget.show()
    qt_test.set_choice(name)
    assert not widget.grab().isNull()
    widget.setEnabled(False)
    assert not widget.grab().isNull()


# --- the stepper --------------------------------------------------------------------------------


def test_less_and_more_are_named_after_the_number_and_large_enough(stepper: Stepper) -> None:
    assert stepper.less.accessibleName() == "Less: Hold for"
    assert stepper.more.accessibleName() == "More: Hold for"
    for key in (stepper.less, stepper.more):
        assert min(key.width(), key.height()) >= 24


def test_a_screen_reader_meets_one_number_with_a_name(stepper: Stepper) -> None:
    face = QAccessible.queryAccessibleInterface(stepper.number)
    assert face.role() == QAccessible.Role.SpinBox
    assert face.text(QAccessible.Text.Name) == "Hold for"


def test_the_bounds_end_the_way_and_switch_the_button_off(stepper: Stepper) -> None:
    changed = QSignalSpy(stepper.changed)
    stepper.show_value(598)
    stepper.more.click()
    stepper.more.click()
    assert stepper.value == 600
    assert not stepper.more.isEnabled()
    assert changed.count() == 1
    stepper.show_value(1)
    assert not stepper.less.isEnabled()
    assert stepper.more.isEnabled()


def test_a_number_that_is_shown_is_not_reported(stepper: Stepper) -> None:
    changed = QSignalSpy(stepper.changed)
    stepper.show_value(45)
    assert stepper.number.text() == "45 s"
    assert changed.count() == 0


def test_a_held_button_repeats_and_settles_once(stepper: Stepper) -> None:
    settled, changed = QSignalSpy(stepper.settled), QSignalSpy(stepper.changed)
    QTest.mousePress(stepper.more, Qt.MouseButton.LeftButton)
    for _ in range(3):
        # What the repeating timer of a held button does.
        stepper.more.released.emit()
        stepper.more.clicked.emit()
        stepper.more.pressed.emit()
    assert settled.count() == 0
    QTest.mouseRelease(stepper.more, Qt.MouseButton.LeftButton)
    assert (changed.count(), settled.count()) == (4, 1)


def test_an_arrow_key_settles_when_it_is_let_go(stepper: Stepper) -> None:
    settled = QSignalSpy(stepper.settled)
    stepper.number.setFocus()
    QTest.keyPress(stepper.number, Qt.Key.Key_Up)
    assert settled.count() == 0
    QTest.keyRelease(stepper.number, Qt.Key.Key_Up)
    assert (stepper.value, settled.count()) == (35, 1)


def test_only_digits_that_are_needed_are_shown_in_the_persons_own_way(qtbot: QtBot) -> None:
    stepper = Stepper("Each takes", 1, 30, 0.5, " s", decimals=2)
    qtbot.addWidget(stepper)
    stepper.number.setLocale(QLocale("de_DE"))
    for value, text in ((6, "6 s"), (10, "10 s"), (4.5, "4,5 s"), (4.25, "4,25 s")):
        stepper.show_value(value)
        assert stepper.number.text() == text


def test_the_ring_goes_around_the_whole_stepper(stepper: Stepper) -> None:
    stepper.number.clearFocus()
    stepper.number.setFocus(Qt.FocusReason.TabFocusReason)
    assert focus.ring_around(stepper.number)
    assert stepper.number.focus_area().size() == stepper.size()


# --- text ---------------------------------------------------------------------------------------


@pytest.fixture
def field(qtbot: QtBot) -> TextField:
    field = TextField("Name", "One line.")
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    return field


def test_a_problem_takes_the_place_of_the_hint_for_eyes_and_ears(field: TextField) -> None:
    assert field.input.accessibleName() == "Name"
    assert field.input.accessibleDescription() == "One line."
    field.set_problem("Give it a name.")
    assert field.input.accessibleDescription() == field._words.text() == "Give it a name."
    assert field._sign.isVisible()
    field.set_problem("")
    assert field._words.text() == "One line."
    assert not field._sign.isVisible()


def test_a_text_that_is_shown_keeps_the_cursor_and_is_not_reported(field: TextField) -> None:
    edited = QSignalSpy(field.edited)
    field.input.clearFocus()
    field.input.show_text("A long sentence")
    assert field.input.cursorPosition() == 0
    field.input.setFocus()
    field.input.end(False)
    field.input.show_text("Evening")
    assert field.input.cursorPosition() == 7
    field.input.setCursorPosition(2)
    field.input.show_text("Evenings")
    assert field.input.cursorPosition() == 2
    field.input.show_text("E")
    assert field.input.cursorPosition() == 1
    assert edited.count() == 0


def test_leaving_a_text_settles_it(field: TextField) -> None:
    settled, edited = QSignalSpy(field.settled), QSignalSpy(field.edited)
    QTest.keyClicks(field.input, "Ev")
    QTest.keyClick(field.input, Qt.Key.Key_Return)
    assert ([edited.at(n)[0] for n in range(edited.count())], settled.count()) == (["E", "Ev"], 1)


# --- tiles --------------------------------------------------------------------------------------


def test_hidden_tiles_leave_no_gap(qtbot: QtBot) -> None:
    holder = QWidget()
    tiles = Tiles(100, 10)
    parts = [QWidget() for _ in range(5)]
    for part in parts:
        part.setMinimumSize(40, 30)
        tiles.add(part)
    QVBoxLayout(holder).addWidget(tiles)
    qtbot.addWidget(holder)
    holder.resize(360, 300)
    holder.show()
    first = parts[0].geometry()
    assert parts[2].y() == first.y()
    assert parts[3].y() > first.y()
    for part in parts[:3]:
        part.hide()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    assert parts[3].geometry() == first


def test_tiles_mirror_where_reading_goes_from_right_to_left(qtbot: QtBot) -> None:
    tiles = Tiles(100, 10)
    tiles.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    parts = [QWidget() for _ in range(2)]
    for part in parts:
        tiles.add(part)
    qtbot.addWidget(tiles)
    tiles.resize(210, 60)
    tiles.show()
    assert parts[0].x() > parts[1].x()


def test_what_is_looked_through_is_read_to_its_end(qtbot: QtBot) -> None:
    field = FindField("Everything that can be chosen in the settings")
    qtbot.addWidget(field)
    field.resize(800, 60)
    field.show()
    QApplication.processEvents()
    text = field.input.placeholderText()
    margins = field.input.textMargins()
    room = field.input.width() - margins.left() - margins.right()
    assert room >= field.input.fontMetrics().horizontalAdvance(text)
