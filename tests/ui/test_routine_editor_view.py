"""The routine editor as it is seen and reached: keys, pointer, focus, names, room."""

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QMouseEvent, QShortcut, QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop import paths
from backcare_desktop.content.library import Library, load_library
from backcare_desktop.content.routine_file import write_routine_file
from backcare_desktop.core.dose import Dose
from backcare_desktop.core.routine import PlannedStep
from backcare_desktop.core.routine_draft import Draft
from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.stretch.editor.exercises_page import ExerciseTile
from backcare_desktop.ui.tabs.stretch.editor.view import EditorView
from backcare_desktop.ui.tabs.stretch.editor.workbench import WorkbenchView
from backcare_desktop.ui.theme import ThemeManager
from backcare_desktop.ui.widgets import focus
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.step_row import StepRow
from tests.ui import test_audit as audit
from tests.ui.test_routine_editor import SHIPPED, House
from tests.words import plain

Key = Qt.Key
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Window(QStackedWidget):
    """A window with an Undo of its own, as the real one has."""

    def __init__(self, house: House, library: Library | None = None) -> None:
        super().__init__()
        self.house = house
        self.bench = WorkbenchView(house.bench, library.figures if library else {})
        self.addWidget(self.bench)
        self.undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        self.undone = QSignalSpy(self.undo.activated)

    @property
    def view(self) -> EditorView:
        return self.bench.editor

    @property
    def rows(self) -> tuple[StepRow, ...]:
        return self.view.steps.steps.rows

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    def focus(self, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        assert widget.hasFocus()

    def drag(self, row: int, onto: QPoint, *, drop: bool = True) -> None:
        """Press a row, pull it in three moves to a point of the list, and let go."""
        start = self.rows[row].rect().center()
        end = self.rows[row].mapFromGlobal(self.view.steps.steps.mapToGlobal(onto))
        self._mouse(row, QEvent.Type.MouseButtonPress, start)
        for part in (0.3, 0.6, 1.0):
            self._mouse(row, QEvent.Type.MouseMove, start + (end - start) * part)
        if drop:
            self._mouse(row, QEvent.Type.MouseButtonRelease, end)

    def _mouse(self, row: int, kind: QEvent.Type, at: QPoint) -> None:
        widget = self.rows[row]
        held = kind is not QEvent.Type.MouseButtonRelease
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        event = QMouseEvent(
            kind,
            QPointF(at),
            QPointF(widget.mapToGlobal(at)),
            none if kind is QEvent.Type.MouseMove else left,
            left if held else none,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(widget, event)

    def below(self, row: int) -> QPoint:
        """A point of the list just below a row's middle."""
        return self.rows[row].geometry().center() + QPoint(0, 6)

    def above(self, row: int) -> QPoint:
        return self.rows[row].geometry().center() - QPoint(0, 6)


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
def window(qtbot: QtBot, house: House) -> Window:
    window = Window(house)
    qtbot.addWidget(window)
    window.resize(1336, 900)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    house.fill()
    house.drafting.add("rück")
    QApplication.processEvents()
    return window


def titles(house: House) -> str:
    return " ".join(step.exercise_id for step in house.drafting.draft.steps)


# --- reordering ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "target", "under", "order"),
    [
        (0, 2, True, "plank rück cat-cow"),
        (0, 1, True, "plank cat-cow rück"),
        (2, 0, False, "rück cat-cow plank"),
        (1, 0, False, "plank cat-cow rück"),
        (1, 2, False, "cat-cow plank rück"),
    ],
)
def test_a_dragged_step_goes_where_it_is_dropped(
    window: Window, house: House, row: int, target: int, under: bool, order: str
) -> None:
    window.drag(row, window.below(target) if under else window.above(target))
    assert titles(house) == order
    assert house.state.opened is None


def test_a_step_can_be_dragged_over_an_opened_one(window: Window, house: House) -> None:
    house.drafting.open_step(1)
    QApplication.processEvents()
    window.drag(0, window.below(2))
    assert titles(house) == "plank rück cat-cow"
    assert house.state.opened == 0


def test_a_line_shows_where_a_dragged_step_goes(window: Window) -> None:
    mark = window.view.steps.steps._mark
    window.focus(window.rows[0])
    window.drag(0, window.below(1), drop=False)
    assert mark.isVisible()
    gap = window.rows[2].y() - window.rows[1].geometry().bottom()
    assert abs(mark.geometry().center().y() - window.rows[2].y()) <= gap
    line = mark.grab().toImage().pixelColor(mark.width() // 2, mark.height() // 2)
    assert line == theme.current().color("primary")
    window.press(Key.Key_Escape)
    assert not mark.isVisible()


def test_escape_ends_a_drag_and_nothing_else(window: Window, house: House) -> None:
    window.focus(window.rows[0])
    window.drag(0, window.below(2), drop=False)
    window.press(Key.Key_Escape)
    window._mouse(0, QEvent.Type.MouseButtonRelease, QPoint(5, 5))
    assert titles(house) == "cat-cow plank rück"
    assert house.state.opened is None
    assert house.closed.count() == 0


def test_a_page_that_is_left_ends_a_drag(window: Window, house: House) -> None:
    window.drag(0, window.below(2), drop=False)
    house.editor.show_exercises()
    house.editor.show_steps()
    assert not window.view.steps.steps._mark.isVisible()
    assert titles(house) == "cat-cow plank rück"


def test_alt_and_an_arrow_move_a_step_and_the_focus_goes_along(
    window: Window, house: House
) -> None:
    window.focus(window.rows[0])
    window.press(Key.Key_Down, ALT)
    assert titles(house) == "plank cat-cow rück"
    assert window.rows[1].hasFocus()
    window.press(Key.Key_Down, ALT)
    window.press(Key.Key_Down, ALT)
    assert titles(house) == "plank rück cat-cow"
    assert house.said[-1] == "Cat-Cow, step 3 of 3"
    window.press(Key.Key_Up, ALT)
    assert titles(house) == "plank cat-cow rück"
    assert focus.ring_around(window.rows[1])


def test_alt_and_an_arrow_work_inside_the_opened_step_too(window: Window, house: House) -> None:
    house.drafting.open_step(0)
    number = window.view.steps.panel.steppers["sets"].number
    window.focus(number)
    window.press(Key.Key_Down, ALT)
    assert titles(house) == "plank cat-cow rück"
    assert house.state.opened == 1
    assert number.hasFocus()
    assert house.drafting.draft.steps[1].dose.sets == 1


def test_buttons_move_a_step_and_keep_the_focus_at_the_ends(window: Window, house: House) -> None:
    panel = window.view.steps.panel
    house.drafting.open_step(1)
    window.focus(panel.down)
    window.press(Key.Key_Space)
    assert titles(house) == "cat-cow rück plank"
    assert not panel.down.isEnabled()
    assert panel.up.hasFocus()
    window.press(Key.Key_Space)
    window.press(Key.Key_Space)
    assert titles(house) == "plank cat-cow rück"
    assert panel.down.hasFocus()


# --- removing, duplicating ----------------------------------------------------------------------


def test_delete_removes_a_step_and_the_focus_stays_in_the_list(
    window: Window, house: House
) -> None:
    window.focus(window.rows[2])
    window.press(Key.Key_Delete)
    assert titles(house) == "cat-cow plank"
    assert window.rows[1].hasFocus()
    window.press(Key.Key_Delete)
    window.press(Key.Key_Delete)
    assert titles(house) == ""
    assert window.view.steps.add.hasFocus()


def test_the_remove_button_leaves_the_focus_on_the_next_step(window: Window, house: House) -> None:
    house.drafting.open_step(0)
    window.focus(window.view.steps.panel.remove)
    window.press(Key.Key_Return)
    assert titles(house) == "plank rück"
    assert window.rows[0].hasFocus()


def test_a_step_is_duplicated_by_key_and_by_button(window: Window, house: House) -> None:
    window.focus(window.rows[0])
    window.press(Key.Key_D, CTRL)
    assert titles(house) == "cat-cow cat-cow plank rück"
    house.drafting.open_step(2)
    window.view.steps.panel.copy.click()
    assert titles(house) == "cat-cow cat-cow plank plank rück"


# --- doses --------------------------------------------------------------------------------------


def test_enter_opens_a_step_and_tab_leads_into_its_numbers(window: Window, house: House) -> None:
    window.focus(window.rows[1])
    window.press(Key.Key_Return)
    assert house.state.opened == 1
    panel = window.view.steps.panel
    assert panel.isVisible()
    order = [
        panel.kind.segment("hold_s"),
        panel.steppers["hold_s"].number,
        panel.steppers["sets"].number,
        panel.steppers["rest_s"].number,
        panel.each_side,
        panel.untimed,
        panel.up,
        panel.down,
        panel.copy,
        panel.remove,
        window.rows[2],
    ]
    for expected in order:
        window.press(Key.Key_Tab)
        assert QApplication.focusWidget() is expected


def test_a_number_is_changed_by_arrow_by_typing_and_by_press(window: Window, house: House) -> None:
    house.drafting.open_step(1)
    stepper = window.view.steps.panel.steppers["hold_s"]
    window.focus(stepper.number)
    window.press(Key.Key_Up)
    assert house.drafting.draft.steps[1].dose.hold_s == 45
    stepper.number.selectAll()
    QTest.keyClicks(stepper.number, "90")
    assert house.drafting.draft.steps[1].dose.hold_s == 90
    stepper.less.click()
    assert house.drafting.draft.steps[1].dose.hold_s == 85
    assert "1 min 25 s" in plain(window.rows[1].accessibleName())


def test_a_click_on_a_number_leads_to_its_digits(window: Window, house: House) -> None:
    house.drafting.open_step(1)
    QApplication.processEvents()
    number = window.view.steps.panel.steppers["hold_s"].number
    QTest.mouseClick(number.lineEdit(), Qt.MouseButton.LeftButton)
    assert number.hasFocus()


def test_a_wheel_over_a_number_scrolls_the_page_and_changes_nothing(
    window: Window, house: House
) -> None:
    house.drafting.open_step(1)
    stepper = window.view.steps.panel.steppers["hold_s"]
    window.focus(stepper.number)
    at, none = QPointF(5, 5), QPoint()
    turn = QWheelEvent(
        at,
        stepper.number.mapToGlobal(at),
        none,
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(stepper.number, turn)
    assert stepper.value == 40


def test_numbers_typed_are_undone_as_one_and_presses_one_by_one(
    window: Window, house: House
) -> None:
    house.drafting.open_step(1)
    stepper = window.view.steps.panel.steppers["hold_s"]
    window.focus(stepper.number)
    stepper.number.selectAll()
    QTest.keyClicks(stepper.number, "120")
    window.press(Key.Key_Z, CTRL)
    assert stepper.value == house.drafting.draft.steps[1].dose.hold_s == 40
    for _ in range(2):
        QTest.mouseClick(stepper.more, Qt.MouseButton.LeftButton)
    window.press(Key.Key_Z, CTRL)
    assert house.drafting.draft.steps[1].dose.hold_s == 45


def test_switches_and_kind_change_the_opened_step(window: Window, house: House) -> None:
    house.drafting.open_step(1)
    panel = window.view.steps.panel
    panel.each_side.click()
    panel.untimed.click()
    panel.kind.segment("reps").click()
    assert house.drafting.draft.steps[1].dose == Dose(
        reps=10, tempo_s=6.0, each_side=True, untimed=True
    )
    assert panel.steppers["tempo_s"].isVisible()
    assert not panel.steppers["hold_s"].isVisible()


# --- undo in the window -------------------------------------------------------------------------


def test_ctrl_z_in_a_name_is_the_editors_and_not_the_windows(window: Window, house: House) -> None:
    house.editor.copy(SHIPPED)
    name = window.view.steps.name.input
    window.focus(name)
    name.selectAll()
    QTest.keyClicks(name, "Night")
    window.press(Key.Key_Z, CTRL)
    assert name.text() == house.state.name == "Copy of Duo"
    window.press(Key.Key_Z, CTRL | SHIFT)
    assert name.text() == house.state.name == "Night"
    for _ in range(3):
        window.press(Key.Key_Z, CTRL)
    assert window.undone.count() == 0


@pytest.mark.parametrize("place", ["row", "button", "number"])
def test_ctrl_z_is_the_editors_wherever_the_focus_is(
    window: Window, house: House, place: str
) -> None:
    house.drafting.open_step(0)
    panel = window.view.steps.panel
    places = {"row": window.rows[0], "button": panel.copy, "number": panel.steppers["sets"].number}
    house.drafting.set_quiet(True)
    window.focus(places[place])
    window.press(Key.Key_Z, CTRL)
    assert not house.state.quiet
    assert window.undone.count() == 0


def test_the_undo_button_hands_its_focus_on_when_nothing_is_left(
    window: Window, house: House
) -> None:
    house.editor.copy(SHIPPED)
    house.drafting.set_quiet(True)
    window.focus(window.view.undo)
    window.press(Key.Key_Space)
    assert not window.view.undo.isEnabled()
    assert window.view.redo.hasFocus()


# --- the pages ----------------------------------------------------------------------------------


def test_the_total_is_always_in_sight(window: Window, house: House) -> None:
    above: QWidget | None = window.view.total
    while above is not None:
        assert not isinstance(above, QScrollArea)
        above = above.parentWidget()
    house.editor.show_exercises()
    house.drafting.add("plank")
    assert window.view.total.isVisible()
    assert window.view.total.text() == house.state.total


def test_exercises_are_added_by_key_and_the_focus_comes_back(window: Window, house: House) -> None:
    window.focus(window.view.steps.add)
    window.press(Key.Key_Return)
    search = window.view.exercises.search
    assert search.hasFocus()
    QTest.keyClicks(search, "plank")
    window.press(Key.Key_Return)
    assert titles(house).endswith("plank")
    assert search.hasFocus()
    window.press(Key.Key_Escape)
    assert window.view.steps.steps.rows[-1].hasFocus(), "it goes on with the step that was added"
    assert house.closed.count() == 0


def test_who_adds_nothing_comes_back_to_where_it_was_asked_for(window: Window) -> None:
    window.focus(window.view.steps.add)
    window.press(Key.Key_Return)
    window.press(Key.Key_Escape)
    assert window.view.steps.add.hasFocus()


def test_enter_adds_nothing_while_several_exercises_fit(window: Window, house: House) -> None:
    house.editor.show_exercises()
    window.focus(window.view.exercises.search)
    window.press(Key.Key_Return)
    assert len(house.state.lines) == 3


def test_a_tile_adds_its_exercise_and_says_how_often_it_is_there(
    window: Window, house: House
) -> None:
    house.editor.show_exercises()
    tiles = window.view.exercises.findChildren(ExerciseTile)
    assert plain(tiles[0].accessibleName()) == "Add Cat-Cow, 15 slow"
    window.focus(tiles[0])
    window.press(Key.Key_Return)
    assert titles(house).endswith("cat-cow")
    assert tiles[0].accessibleDescription() == "In this routine twice"


def test_escape_leaves_and_ctrl_s_saves(window: Window, house: House) -> None:
    window.focus(window.rows[0])
    window.press(Key.Key_S, CTRL)
    assert len(house.store.all()) == 1
    house.editor.new()
    window.press(Key.Key_Escape)
    assert house.closed.count() == 2


def test_what_is_missing_gets_the_focus_and_is_described(window: Window, house: House) -> None:
    house.editor.new()
    window.focus(window.view.save)
    window.press(Key.Key_Return)
    name = window.view.steps.name.input
    assert name.hasFocus()
    assert name.accessibleDescription() == "Give the routine a name."
    QTest.keyClicks(name, "Evening")
    window.view.save.click()
    assert window.view.steps.add.hasFocus()
    assert window.view.steps.add.accessibleDescription() == "Add at least one exercise."


def test_the_name_has_the_focus_when_the_editor_opens(window: Window, house: House) -> None:
    house.editor.copy(SHIPPED)
    assert window.view.steps.name.input.hasFocus()


def test_a_row_says_name_place_and_dose(window: Window) -> None:
    face = QAccessible.queryAccessibleInterface(window.rows[0])
    assert plain(face.text(QAccessible.Text.Name)) == "Cat-Cow, step 1 of 3, 15 slow"
    assert "Alt+Up" in face.text(QAccessible.Text.Description)
    assert face.role() == QAccessible.Role.Button


def test_a_name_with_markup_is_shown_as_it_is_and_refused_beside_its_field(
    window: Window, house: House
) -> None:
    own = replace(house.saved("x"), name="<b>x</b>")
    house.editor.change(own)
    assert window.view._title.text() == "Change “<b>x</b>”"
    name = window.view.steps.name
    assert name.input.text() == "<b>x</b>"
    assert "Put a space after < and &." in [label.text() for label in name.findChildren(Label)][-1]


def test_saving_goes_to_the_field_that_is_refused(window: Window, house: House) -> None:
    house.drafting.set_name("Evening")
    house.drafting.set_summary("Fish &amp; chips")
    house.editor.save()
    assert window.view.steps.summary.input.hasFocus()


def test_a_step_opened_at_the_edge_is_scrolled_into_sight(window: Window, house: House) -> None:
    window.resize(1016, 500)
    for _ in range(6):
        house.drafting.add("plank")
    QApplication.processEvents()
    house.drafting.open_step(8)
    for _ in range(3):
        QApplication.processEvents()
    panel, area = window.view.steps.panel, window.view.steps
    bottom = panel.mapTo(area.viewport(), panel.rect().bottomLeft()).y()
    assert bottom <= area.viewport().height()


# --- looks and room -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def shipped() -> Library:
    return load_library(paths.resources())


@pytest.fixture(params=[(1120, 720), (1440, 900)], ids=["small", "large"])
def furnished(
    request: pytest.FixtureRequest, qtbot: QtBot, qt_test: ThemeManager, shipped: Library
) -> Iterator[Window]:
    """The editor on what ships, in the room that the rail leaves."""
    wide, high = request.param
    window = Window(House(shipped), shipped)
    qtbot.addWidget(window)
    window.resize(wide - theme.current().layout("rail"), high)
    window.show()
    yield window
    window.house.bench.deleteLater()


def look(window: Window) -> list[str]:
    """What the accessibility chapter would find wrong."""
    for _ in range(3):
        QApplication.processEvents()
    window.grab()
    seen = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    found = [
        f"{audit._called(widget)} {problem}"
        for widget in seen
        for problem in (
            *audit._nameless(widget),
            *audit._clipped(widget),
            *audit._sideways(widget),
        )
    ]
    small = [
        f"{audit._called(widget)} is {widget.size().toTuple()}"
        for widget in filter(audit._is_pressed, seen)
        if min(widget.width(), widget.height()) < audit.SMALLEST
    ]
    return [*found, *small, *audit._alike(seen)]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_state_can_be_read_reached_and_pressed(
    furnished: Window, qt_test: ThemeManager, shipped: Library, scale: float, tmp_path: Path
) -> None:
    qt_test.set_text_scale(scale)
    house = furnished.house
    house.editor.new()
    house.editor.save()
    assert look(furnished) == []
    house.editor.copy(shipped.routines["ten-minute-mobility"])
    for index in range(2):
        house.drafting.open_step(index)
        assert look(furnished) == []
    house.drafting.set_name("A name as long as it can be, with words that need room, " * 2)
    assert look(furnished) == []
    house.editor.show_exercises()
    assert look(furnished) == []
    house.editor.search("hip")
    assert look(furnished) == []
    house.editor.cancel()
    house.editor.new()
    assert look(furnished) == []
    house.person.file = tmp_path / f"{'long ' * 20}.backcare-routine"
    write_routine_file(house.person.file, Draft.of(shipped.routines["leg-day-preparation"]))
    house.bench.transfer.import_file()
    assert look(furnished) == []
    house.person.file.write_text("nonsense", "utf-8")
    house.bench.transfer.import_file()
    assert look(furnished) == []


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
def test_the_editor_paints_itself_in_every_theme(
    window: Window, house: House, qt_test: ThemeManager, name: theme.Choice
) -> None:
    house.drafting.open_step(0)
    qt_test.set_choice(name)
    assert not window.grab().isNull()


def test_text_follows_the_theme(window: Window, qt_test: ThemeManager) -> None:
    name = window.view.steps.name.input
    for choice in ("light", "dark", "light"):
        qt_test.set_choice(choice)
        assert theme.current().color("text").name() == name.palette().text().color().name()


def test_the_editor_dies_when_it_is_dropped() -> None:
    house = House()
    gc.collect()
    gc.disable()
    try:
        view = WorkbenchView(house.bench, {})
        alive = weakref.ref(view)
        house.fill()
        house.drafting.open_step(0)
        house.editor.show_exercises()
        del view
        assert alive() is None
    finally:
        gc.enable()
    house.editor.take_over(Draft("Later", steps=(PlannedStep("plank", Dose(hold_s=5), 0),)))
