"""The number field: typing, counting, bounds, and being empty."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.theme import Choice, ThemeManager
from backcare_desktop.ui.widgets import boxes, focus
from backcare_desktop.ui.widgets.number_field import NumberField

TAB = Qt.FocusReason.TabFocusReason


@pytest.fixture
def age(qtbot: QtBot) -> Iterator[NumberField]:
    """From 10 to 120 years, in an active window that has the focus itself."""
    window = QWidget()
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field = NumberField("How old are you?", 10, 120, "years")
    window.setLayout(boxes.column(boxes.row(field, None), None, margins=24))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.setFocus()
    yield field
    window.hide()


def entered(spy: QSignalSpy) -> list[object]:
    """Every number reported."""
    return [spy.at(index)[0] for index in range(spy.count())]


def turn(field: NumberField, notches: int) -> QWheelEvent:
    """Turn the wheel over the field."""
    middle = field.field.rect().center()
    event = QWheelEvent(
        QPointF(middle),
        QPointF(field.field.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field.field, event)
    return event


def test_it_is_empty_until_something_is_entered(age: NumberField) -> None:
    assert age.value is None
    assert age.field.text() == ""
    assert not age.less.isEnabled()


def test_typing_reports_the_number_and_none_while_it_is_out_of_bounds(age: NumberField) -> None:
    spy = QSignalSpy(age.entered)
    age.setFocus(TAB)
    QTest.keyClicks(age.field, "34")
    assert entered(spy) == [None, 34]
    assert age.value == 34


@pytest.mark.parametrize(("typed", "shown"), [("121", "12"), ("3x4", "34"), ("-5", "5")])
def test_what_is_typed_cannot_leave_the_bounds(age: NumberField, typed: str, shown: str) -> None:
    age.setFocus(TAB)
    QTest.keyClicks(age.field, typed)
    assert age.field.text() == shown


def test_a_number_that_is_not_one_yet_does_not_stay(age: NumberField) -> None:
    age.setFocus(TAB)
    QTest.keyClicks(age.field, "3")
    age.window().setFocus()
    assert age.field.text() == ""


def test_emptying_the_field_reports_none(age: NumberField) -> None:
    age.set_value(34)
    spy = QSignalSpy(age.entered)
    age.setFocus(TAB)
    age.field.selectAll()
    QTest.keyClick(age.field, Qt.Key.Key_Delete)
    assert entered(spy) == [None]


def test_showing_a_number_reports_nothing(age: NumberField) -> None:
    spy = QSignalSpy(age.entered)
    age.set_value(34)
    age.set_value(None)
    assert spy.count() == 0
    assert age.value is None


def test_showing_what_is_typed_already_leaves_the_cursor_alone(age: NumberField) -> None:
    age.set_value(34)
    age.field.setCursorPosition(0)
    age.set_value(34)
    assert age.field.cursorPosition() == 0


def test_arrow_keys_count_by_one_and_page_keys_by_ten(age: NumberField) -> None:
    age.set_value(34)
    age.setFocus(TAB)
    for key, value in (
        (Qt.Key.Key_Up, 35),
        (Qt.Key.Key_Down, 34),
        (Qt.Key.Key_PageUp, 44),
        (Qt.Key.Key_PageDown, 34),
    ):
        QTest.keyClick(age.field, key)
        assert age.value == value


def test_counting_stops_at_the_bounds(age: NumberField) -> None:
    age.set_value(119)
    age.count(10)
    assert age.value == 120
    assert not age.more.isEnabled()
    age.count(-500)
    assert age.value == 10
    assert not age.less.isEnabled()


def test_counting_up_from_nothing_begins_at_the_lower_bound(age: NumberField) -> None:
    age.count(-1)
    assert age.value is None
    age.count(1)
    assert age.value == 10


def test_the_buttons_count(age: NumberField) -> None:
    age.set_value(34)
    spy = QSignalSpy(age.entered)
    age.more.click()
    age.less.click()
    assert entered(spy) == [35, 34]


def test_the_wheel_counts_only_with_the_focus(age: NumberField) -> None:
    age.set_value(34)
    assert not turn(age, 1).isAccepted()
    assert age.value == 34
    age.setFocus(TAB)
    assert turn(age, 1).isAccepted()
    assert age.value == 35
    turn(age, -1)
    assert age.value == 34


def test_tab_reaches_the_field_and_not_its_buttons(age: NumberField) -> None:
    QTest.keyClick(age.window(), Qt.Key.Key_Tab)
    assert age.field.hasFocus()
    assert age.less.focusPolicy() == age.more.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_the_ring_goes_round_the_whole_control(age: NumberField) -> None:
    age.setFocus(TAB)
    assert focus.ring_around(age.field)
    (ring,) = age.window().findChildren(focus.FocusRing)
    assert ring.geometry().contains(age.geometry())


def test_a_screen_reader_hears_question_bounds_and_unit(age: NumberField) -> None:
    face = QAccessible.queryAccessibleInterface(age.field)
    assert face.role() == QAccessible.Role.EditableText
    assert face.text(QAccessible.Text.Name) == "How old are you?"
    assert face.text(QAccessible.Text.Description) == "10 to 120 years"
    assert age.less.accessibleName() != age.more.accessibleName()


def test_enter_is_left_to_the_page(age: NumberField, qtbot: QtBot) -> None:
    age.set_value(34)
    age.setFocus(TAB)
    with qtbot.assertNotEmitted(age.entered):
        QTest.keyClick(age.field, Qt.Key.Key_Return)


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
def test_it_paints_itself_in_every_theme(
    age: NumberField, qt_test: ThemeManager, name: Choice
) -> None:
    qt_test.set_choice(name)
    age.setEnabled(False)
    assert not age.grab().isNull()


def test_it_grows_with_the_text(age: NumberField, qt_test: ThemeManager) -> None:
    before = age.sizeHint()
    qt_test.set_text_scale(2.0)
    assert age.sizeHint().height() >= 1.8 * before.height()
