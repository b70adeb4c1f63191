"""The drop-down list: choosing by keys and pointer, and being left alone by the wheel."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.ui.theme import Choice, ThemeManager
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.choice_box import ChoiceBox

LIFTS = (("dead", "Deadlift"), ("squat", "Squat"), ("row", "Rowing"), ("long", "A long session"))
TAB = Qt.FocusReason.TabFocusReason


@pytest.fixture
def box(qtbot: QtBot) -> Iterator[ChoiceBox]:
    """Four options in an active window."""
    window = QWidget()
    made = ChoiceBox("What were you doing?", LIFTS)
    window.setLayout(boxes.column(boxes.row(made, None), None, margins=24))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield made
    made.hidePopup()


def chosen(spy: QSignalSpy) -> list[object]:
    """Every key reported."""
    return [spy.at(index)[0] for index in range(spy.count())]


def test_nothing_is_chosen_at_first(box: ChoiceBox) -> None:
    assert box.choice is None
    assert box.placeholderText() == "Choose…"


def test_showing_a_choice_reports_nothing(box: ChoiceBox) -> None:
    spy = QSignalSpy(box.chosen)
    box.choose("row")
    assert box.choice == "row"
    assert box.currentText() == "Rowing"
    box.choose(None)
    assert box.currentIndex() == -1
    assert spy.count() == 0


def test_a_key_that_is_not_there_shows_no_choice(box: ChoiceBox) -> None:
    box.choose("row")
    box.choose("swim")
    assert box.choice is None


def test_arrow_keys_choose_without_opening_the_list(box: ChoiceBox) -> None:
    spy = QSignalSpy(box.chosen)
    box.setFocus(TAB)
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert chosen(spy) == ["dead", "squat"]


def test_the_first_letter_chooses(box: ChoiceBox) -> None:
    spy = QSignalSpy(box.chosen)
    box.setFocus(TAB)
    QTest.keyClick(box, Qt.Key.Key_R)
    assert chosen(spy) == ["row"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_and_space_open_the_list(box: ChoiceBox, key: Qt.Key) -> None:
    box.setFocus(TAB)
    QTest.keyClick(box, key)
    assert box.view().isVisible()
    assert box.view().accessibleName() == "What were you doing?"


def test_an_option_of_the_open_list_is_chosen_with_enter(box: ChoiceBox) -> None:
    spy = QSignalSpy(box.chosen)
    box.choose("dead")
    box.showPopup()
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert chosen(spy) == ["squat"]
    assert not box.view().isVisible()


def test_escape_closes_the_list_and_chooses_nothing(box: ChoiceBox, qtbot: QtBot) -> None:
    box.choose("dead")
    box.showPopup()
    with qtbot.assertNotEmitted(box.chosen):
        QTest.keyClick(box.view(), Qt.Key.Key_Down)
        QTest.keyClick(box.view(), Qt.Key.Key_Escape)
    assert box.choice == "dead"


def test_the_wheel_scrolls_the_page_and_chooses_nothing(box: ChoiceBox) -> None:
    box.choose("dead")
    box.setFocus(TAB)
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(box.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)
    assert not event.isAccepted()
    assert box.choice == "dead"


def test_other_options_keep_the_choice_if_it_is_among_them(box: ChoiceBox) -> None:
    spy = QSignalSpy(box.chosen)
    box.choose("row")
    box.set_options((("row", "Rowing"), ("swim", "Swimming")))
    assert box.choice == "row"
    box.set_options((("swim", "Swimming"),))
    assert box.currentIndex() == -1
    assert spy.count() == 0


def test_it_has_room_for_its_longest_option_and_can_be_narrower(box: ChoiceBox) -> None:
    words = box.fontMetrics().horizontalAdvance("A long session")
    assert box.sizeHint().width() > words
    assert box.minimumSizeHint().width() < box.sizeHint().width()


def test_a_screen_reader_hears_the_question(box: ChoiceBox) -> None:
    face = QAccessible.queryAccessibleInterface(box)
    assert face.role() == QAccessible.Role.ComboBox
    assert face.text(QAccessible.Text.Name) == "What were you doing?"


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
def test_it_paints_itself_and_its_list_in_every_theme(
    box: ChoiceBox, qt_test: ThemeManager, name: Choice
) -> None:
    qt_test.set_choice(name)
    box.choose("row")
    box.showPopup()
    assert not box.view().grab().isNull()
    box.hidePopup()
    box.setEnabled(False)
    assert not box.grab().isNull()


def test_it_grows_with_the_text(box: ChoiceBox, qt_test: ThemeManager) -> None:
    before = box.sizeHint()
    qt_test.set_text_scale(2.0)
    assert box.sizeHint().height() >= 1.8 * before.height()
