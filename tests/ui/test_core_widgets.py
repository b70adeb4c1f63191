"""The pieces of the Core tab: the ring, the grid of days, set chips, quiet choices, the chart."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.ui import theme
from backcare_desktop.ui.theme import ThemeManager
from backcare_desktop.ui.widgets.day_cell import DayCell, DayLook
from backcare_desktop.ui.widgets.day_grid import DayGrid, GridColumn
from backcare_desktop.ui.widgets.progress_chart import ProgressChart, ProgressPoint
from backcare_desktop.ui.widgets.quiet_choice import QuietChoice
from backcare_desktop.ui.widgets.record_table import RecordTable
from backcare_desktop.ui.widgets.set_chip import ChipFace, SetChip
from backcare_desktop.ui.widgets.week_ring import WeekRing

FIRST = date(2025, 6, 30)  # A Monday.
TODAY = FIRST + timedelta(days=9)
OPEN = ChipFace("s1", "40 s", "Plank, set 1: 40 seconds")
DONE = ChipFace("s1", "40 s", "Plank, set 1: 40 seconds done", done=True)
PART = ChipFace("s1", "15 s", "Plank, set 1: 15 seconds done, less", done=True, part=True)


def shown(qtbot: QtBot, widget: QWidget, size: tuple[int, int] = (400, 300)) -> None:
    qtbot.addWidget(widget)
    widget.resize(*size)
    widget.show()
    widget.activateWindow()
    QApplication.processEvents()


def pixels(widget: QWidget) -> bytes:
    return bytes(widget.grab().toImage().constBits())


# --- the ring ------------------------------------------------------------------------------------


def test_the_ring_says_in_its_name_what_it_paints(qtbot: QtBot) -> None:
    ring = WeekRing()
    ring.show_week(2 / 3, ("2", "of 3", "this week"), "2 of 3 this week")
    shown(qtbot, ring, (148, 148))
    face = QAccessible.queryAccessibleInterface(ring)
    assert face.text(QAccessible.Text.Name) == "2 of 3 this week"
    assert ring.share == pytest.approx(2 / 3)


def test_more_than_planned_fills_the_ring_and_no_more(qtbot: QtBot) -> None:
    ring = WeekRing()
    qtbot.addWidget(ring)
    ring.show_week(5 / 3, ("5", "", "this week"), "5 this week")
    assert ring.share == 1.0


def test_a_paused_ring_is_told_from_an_empty_one_without_colour(qtbot: QtBot) -> None:
    ring = WeekRing()
    shown(qtbot, ring, (148, 148))
    ring.show_week(0, ("", "", ""), "")
    empty = pixels(ring)
    ring.show_week(0, ("", "", ""), "", paused=True)
    assert pixels(ring) != empty


# --- the grid ------------------------------------------------------------------------------------


def two_weeks(*, last: DayLook = DayLook.AHEAD) -> tuple[GridColumn, ...]:
    cells = []
    for number in range(14):
        day = FIRST + timedelta(days=number)
        ahead = day > TODAY
        look = last if ahead else DayLook.REST
        cells.append(DayCell(day, look, str(day), today=day == TODAY, ahead=ahead))
    return GridColumn("30 Jun", tuple(cells[:7])), GridColumn("", tuple(cells[7:]))


@pytest.fixture
def grid(qtbot: QtBot) -> DayGrid:
    made = DayGrid("12 weeks")
    made.show_days(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), two_weeks())
    shown(qtbot, made)
    return made


def focused(grid: DayGrid) -> date:
    return next(button.cell.day for button in grid._days if button.hasFocus())


def test_the_tab_key_comes_to_the_grid_once_at_today(grid: DayGrid) -> None:
    stops = [button.cell.day for button in grid._days if button.stops]
    assert stops == [TODAY]


def test_arrows_go_from_day_to_day_and_from_week_to_week(grid: DayGrid) -> None:
    grid.day(TODAY).setFocus()
    for key, days in (
        (Qt.Key.Key_Left, -7),
        (Qt.Key.Key_Up, -8),
        (Qt.Key.Key_Down, -7),
        (Qt.Key.Key_Right, 0),
        (Qt.Key.Key_Home, -9),
        (Qt.Key.Key_Up, -9),
        (Qt.Key.Key_Left, -9),
        (Qt.Key.Key_End, 4),
    ):
        QTest.keyClick(grid.focusWidget(), key)
        assert focused(grid) == TODAY + timedelta(days=days)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_opens_a_day_that_was_and_none_that_is_ahead(grid: DayGrid, key: Qt.Key) -> None:
    opened = QSignalSpy(grid.opened)
    grid.day(TODAY).setFocus()
    QTest.keyClick(grid.day(TODAY), key)
    QTest.keyClick(grid.day(TODAY + timedelta(days=1)), key)
    assert [opened.at(n)[0] for n in range(opened.count())] == [TODAY.isoformat()]


def test_every_look_is_told_from_the_others_without_colour(
    grid: DayGrid, qt_test: ThemeManager
) -> None:
    qt_test.set_choice("high_contrast")
    seen = set()
    for look in DayLook:
        button = grid.day(FIRST)
        button.show_cell(DayCell(FIRST, look, ""))
        image = button.grab().toImage()
        grey = image.convertToFormat(image.Format.Format_Mono)
        seen.add(bytes(grey.constBits()))
    assert len(seen) == len(DayLook)


def test_the_focus_stays_when_the_days_are_shown_anew(grid: DayGrid) -> None:
    grid.day(FIRST).setFocus()
    grid.show_days(("Mon",) * 7, two_weeks())
    assert focused(grid) == FIRST


def test_cells_are_large_enough_to_be_pressed_where_the_grid_is_narrow(grid: DayGrid) -> None:
    grid.resize(grid.minimumSizeHint())
    assert min(grid.day(TODAY).width(), grid.day(TODAY).height()) >= 24


# --- set chips -----------------------------------------------------------------------------------


@pytest.fixture
def chip(qtbot: QtBot) -> SetChip:
    made = SetChip()
    made.show_face(OPEN)
    shown(qtbot, made, (78, 40))
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_one_key_presses_a_chip_and_the_diary_decides_how_it_stands(
    chip: SetChip, key: Qt.Key
) -> None:
    pressed = QSignalSpy(chip.pressed_on)
    chip.setFocus()
    QTest.keyClick(chip, key)
    assert pressed.at(0) == ["s1"]
    assert not chip.isChecked()
    chip.show_face(DONE)
    assert chip.isChecked()


def test_a_chip_is_as_wide_done_as_open(chip: SetChip) -> None:
    before = chip.sizeHint()
    chip.show_face(DONE)
    assert chip.sizeHint() == before


def test_open_done_and_part_are_told_apart(chip: SetChip) -> None:
    seen = []
    for face in (OPEN, DONE, PART):
        chip.show_face(face)
        seen.append(pixels(chip))
    assert len(set(seen)) == 3


def test_a_long_press_asks_for_another_amount_and_logs_nothing(chip: SetChip) -> None:
    pressed, other = QSignalSpy(chip.pressed_on), QSignalSpy(chip.other_wanted)
    QTest.mousePress(chip, Qt.MouseButton.LeftButton)
    chip._timer.timeout.emit()
    QTest.mouseRelease(chip, Qt.MouseButton.LeftButton)
    assert (pressed.count(), other.count()) == (0, 1)
    assert not chip.isDown()


def test_a_short_press_logs_and_asks_nothing(chip: SetChip) -> None:
    pressed, other = QSignalSpy(chip.pressed_on), QSignalSpy(chip.other_wanted)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    chip._timer.timeout.emit()
    assert (pressed.count(), other.count()) == (1, 0)


def test_the_menu_key_and_the_right_button_ask_for_another_amount(chip: SetChip) -> None:
    other = QSignalSpy(chip.other_wanted)
    for reason in (QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse):
        event = QContextMenuEvent(reason, QPoint(4, 4), chip.mapToGlobal(QPoint(4, 4)))
        QApplication.sendEvent(chip, event)
    assert other.count() == 2


# --- quiet choices -------------------------------------------------------------------------------


def test_a_quiet_choice_is_a_list_with_a_label_and_reports_a_key(qtbot: QtBot) -> None:
    choice = QuietChoice("Form", "Form, plank", (("", "–"), ("good", "Good")))
    shown(qtbot, choice, (100, 50))
    chosen = QSignalSpy(choice.chosen)
    choice.setFocus()
    for _ in range(2):
        QTest.keyClick(choice.box, Qt.Key.Key_Down)
    assert chosen.at(chosen.count() - 1) == ["good"]
    assert choice.choice == "good"
    face = QAccessible.queryAccessibleInterface(choice.box)
    assert face.role() == QAccessible.Role.ComboBox
    labels = [other.text(QAccessible.Text.Name) for other, _ in face.relations()]
    assert "Form, plank" in labels


# --- the chart -----------------------------------------------------------------------------------


def points(count: int) -> tuple[ProgressPoint, ...]:
    return tuple(
        ProgressPoint(FIRST + timedelta(days=n), 20 + n, 60 + n, f"day {n}", f"reading {n}")
        for n in range(count)
    )


@pytest.fixture
def chart(qtbot: QtBot) -> ProgressChart:
    made = ProgressChart()
    made.show_points(points(3), ("Best", "All"), "Plank, chart", "Days: 3.")
    shown(qtbot, made)
    return made


def test_the_chart_is_walked_through_point_by_point(chart: ProgressChart) -> None:
    chart.setFocus()
    assert chart.reading == ""
    said = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(chart, key)
        said.append(chart.reading)
    assert said == ["reading 2", "reading 1", "reading 2", "reading 2"]


def test_the_chart_says_what_it_shows_to_who_cannot_see_it(chart: ProgressChart) -> None:
    face = QAccessible.queryAccessibleInterface(chart)
    assert face.text(QAccessible.Text.Name) == "Plank, chart"
    assert face.text(QAccessible.Text.Description) == "Days: 3."


@pytest.mark.parametrize("count", [0, 1, 2, 200])
def test_any_number_of_days_can_be_painted(chart: ProgressChart, count: int) -> None:
    chart.show_points(points(count), ("Best", "All"), "Plank", "")
    QTest.keyClick(chart, Qt.Key.Key_Right)
    chart.grab()


# --- the table -----------------------------------------------------------------------------------


def test_rows_are_opened_with_enter_and_copied_with_their_headers(qtbot: QtBot) -> None:
    table = RecordTable("Days")
    table.show_rows(("Day", "Best"), (("9 July", "40 s"), ("7 July", "35 s")))
    shown(qtbot, table)
    opened = QSignalSpy(table.row_opened)
    table.setFocus()
    table.selectRow(1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.at(0) == [1]
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Day\tBest\n7 July\t35 s"


def test_words_of_two_columns_never_touch(qtbot: QtBot) -> None:
    table = RecordTable("Days")
    sets, effort = "3 of 3 of 3", "6 of 10"
    table.show_rows(("Sets", "Effort", "A long name of a column"), ((sets, effort, "–"),))
    shown(qtbot, table, (240, 300))
    header, metrics = table.horizontalHeader(), table.fontMetrics()
    begins = header.sectionViewportPosition(1)
    words_end = metrics.horizontalAdvance(sets)
    assert begins - words_end >= theme.current().px(16)
