"""The chart in the window: read, opened and looked at closer, by mouse and by keyboard alike."""

import weakref
from datetime import date
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Slot
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backcare_desktop.reporting.chart import PainChart, SeriesKind
from backcare_desktop.reporting.chart_layout import wanted_height
from backcare_desktop.reporting.chart_points import points
from backcare_desktop.reporting.chart_range import ChartRange
from backcare_desktop.reporting.chart_style import Measure
from backcare_desktop.reporting.drawing import Drawing, pain_drawing
from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.chart_canvas import ChartCanvas
from backcare_desktop.ui.widgets.chart_dots import Reading
from tests.reporting.charts import LAST, WORDS, ago, chart, number, series

RATED = (29, 20, 3, 0)
NOTHING = Qt.MouseButton.NoButton
LEFT = Qt.MouseButton.LeftButton
CONTROL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Heard(QObject):
    """Writes down what a canvas says."""

    def __init__(self, canvas: ChartCanvas) -> None:
        super().__init__(canvas)
        self.read: list[str] = []
        self.opened: list[date] = []
        self.ranges: list[tuple[date, date]] = []
        self.resets = 0
        canvas.read.connect(self.read.append)
        canvas.opened.connect(self.opened.append)
        canvas.range_chosen.connect(self._chosen)
        canvas.reset_range.connect(self._reset)

    @Slot(object, object)
    def _chosen(self, first: date, last: date) -> None:
        self.ranges.append((first, last))

    @Slot()
    def _reset(self) -> None:
        self.resets += 1


def readings(shown: PainChart) -> tuple[Reading, ...]:
    return tuple(
        Reading(point.x, point.value, f"{point.first:%d %b}", point.first)
        for point in points(shown)
    )


@pytest.fixture
def canvas(qtbot: QtBot) -> ChartCanvas:
    """Thirty days with four rated ones, out of a hundred."""
    shown = chart(30, *((days, days % 9) for days in RATED))
    made = ChartCanvas()
    qtbot.addWidget(made)
    made.set_figure(
        partial(pain_drawing, shown, WORDS), readings(shown), partial(wanted_height, shown, WORDS)
    )
    made.set_range(ChartRange(ago(29), LAST, ago(99), LAST))
    made.resize(781, 410)
    made.show()
    return made


def press(canvas: ChartCanvas, *keys: Qt.Key, modifiers: Any = PLAIN) -> None:
    for key in keys:
        QTest.keyClick(canvas, key, modifiers)


def x_of(canvas: ChartCanvas, day: float) -> float:
    placed = canvas.placed
    assert placed is not None
    return placed.x(day)


def mouse(canvas: ChartCanvas, kind: QEvent.Type, at: QPointF, held: Any = NOTHING) -> None:
    button = NOTHING if kind == QEvent.Type.MouseMove else LEFT
    event = QMouseEvent(kind, at, canvas.mapToGlobal(at), button, held, PLAIN)
    QApplication.sendEvent(canvas, event)


def drag(canvas: ChartCanvas, first: float, last: float) -> None:
    """Draw a band from one day number to another."""
    begin, end = (QPointF(x_of(canvas, day), 100) for day in (first, last))
    mouse(canvas, QEvent.Type.MouseButtonPress, begin, LEFT)
    mouse(canvas, QEvent.Type.MouseMove, (begin + end) / 2, LEFT)
    mouse(canvas, QEvent.Type.MouseMove, end, LEFT)


def let_go(canvas: ChartCanvas, at: QPointF) -> None:
    mouse(canvas, QEvent.Type.MouseButtonRelease, at)


def turn(target: ChartCanvas, day: float, delta: QPoint, modifiers: Any = PLAIN) -> QWheelEvent:
    at = QPointF(x_of(target, day), 100)
    event = QWheelEvent(
        at,
        target.mapToGlobal(at),
        QPoint(),
        delta,
        NOTHING,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)
    return event


# --- reading -----------------------------------------------------------------------------------


def test_the_chart_can_be_read_dot_by_dot_with_the_keyboard(canvas: ChartCanvas) -> None:
    heard = Heard(canvas)
    press(canvas, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right)
    press(canvas, Qt.Key.Key_Home)
    assert heard.read == ["10 Jun", "19 Jun", "09 Jul", "09 Jul", "10 Jun"]


def test_the_mouse_reads_the_dot_it_is_near_however_high_it_stands(canvas: ChartCanvas) -> None:
    heard = Heard(canvas)
    mouse(canvas, QEvent.Type.MouseMove, canvas.places[1] + QPointF(4, 60))
    assert heard.read == ["19 Jun"]
    mouse(canvas, QEvent.Type.MouseMove, canvas.places[1] + QPointF(60, 0))
    assert heard.read == ["19 Jun"]


def test_of_two_dots_over_each_other_the_nearer_one_is_read(qtbot: QtBot) -> None:
    shown = chart(30, (3, 4), second=series(SeriesKind.SLEEP, (3, 7.0)))
    made = ChartCanvas()
    qtbot.addWidget(made)
    both = (Reading(number(3), 4, "pain"), Reading(number(3), 7.0, "sleep", panel=1))
    made.set_figure(partial(pain_drawing, shown, WORDS), both)
    made.resize(781, 560)
    made.show()
    heard = Heard(made)
    for place in made.places:
        mouse(made, QEvent.Type.MouseMove, place + QPointF(2, -3))
    assert heard.read == ["pain", "sleep"]


def test_a_dot_is_where_the_figure_draws_it(canvas: ChartCanvas) -> None:
    picture = canvas.grab().toImage()
    ratio = picture.devicePixelRatio()
    ink = theme.current().color("chart_rating")
    for place in canvas.places:
        found = picture.pixelColor(round(place.x() * ratio), round(place.y() * ratio))
        assert found.name() == ink.name()


def test_escape_lets_go_of_a_dot(canvas: ChartCanvas) -> None:
    heard = Heard(canvas)
    press(canvas, Qt.Key.Key_End, Qt.Key.Key_Escape, Qt.Key.Key_Right)
    assert heard.read == ["09 Jul", "10 Jun"]


# --- opening -----------------------------------------------------------------------------------


def test_a_click_on_a_dot_opens_its_day(canvas: ChartCanvas) -> None:
    heard = Heard(canvas)
    at = canvas.places[1] + QPointF(2, 9)
    mouse(canvas, QEvent.Type.MouseButtonPress, at, LEFT)
    let_go(canvas, at)
    assert heard.opened == [ago(20)]
    assert not heard.ranges


def test_a_click_beside_every_dot_opens_nothing(canvas: ChartCanvas) -> None:
    heard = Heard(canvas)
    at = QPointF(x_of(canvas, number(12)), 100)
    mouse(canvas, QEvent.Type.MouseButtonPress, at, LEFT)
    let_go(canvas, at)
    assert not heard.opened


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_return_opens_the_day_of_the_marker(canvas: ChartCanvas, key: Qt.Key) -> None:
    heard = Heard(canvas)
    press(canvas, key, Qt.Key.Key_End, key)
    assert heard.opened == [LAST]


# --- choosing days -----------------------------------------------------------------------------


def test_days_are_chosen_with_a_drag_in_either_direction(canvas: ChartCanvas) -> None:
    heard = Heard(canvas)
    for first, last in ((20, 10), (10, 20)):
        canvas.set_range(ChartRange(ago(29), LAST, ago(99), LAST))
        drag(canvas, number(first), number(last))
        let_go(canvas, QPointF(x_of(canvas, number(last)), 100))
    assert heard.ranges == [(ago(20), ago(10))] * 2
    assert not heard.opened


def test_a_band_is_seen_while_it_is_drawn(canvas: ChartCanvas) -> None:
    before = canvas.grab().toImage()
    drag(canvas, number(18), number(10))
    at = QPoint(round(x_of(canvas, number(14))), 100)
    assert canvas.grab().toImage().pixelColor(at) != before.pixelColor(at)
    let_go(canvas, QPointF(x_of(canvas, number(10)), 100))
    assert canvas.grab().toImage().pixelColor(at) == before.pixelColor(at)


def test_escape_takes_a_drag_back(canvas: ChartCanvas) -> None:
    heard = Heard(canvas)
    drag(canvas, number(20), number(10))
    press(canvas, Qt.Key.Key_Escape)
    let_go(canvas, QPointF(x_of(canvas, number(10)), 100))
    assert not heard.ranges
    assert not heard.opened


def test_the_keyboard_chooses_days_from_dot_to_dot(canvas: ChartCanvas) -> None:
    heard = Heard(canvas)
    press(canvas, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Right)
    press(canvas, Qt.Key.Key_Space)
    assert heard.ranges == [(ago(20), ago(3))]
    press(canvas, Qt.Key.Key_Home, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Space)
    assert len(heard.ranges) == 1


def test_without_a_range_nothing_is_chosen(canvas: ChartCanvas) -> None:
    canvas.set_range(None)
    heard = Heard(canvas)
    drag(canvas, number(20), number(10))
    let_go(canvas, QPointF(x_of(canvas, number(10)), 100))
    press(canvas, Qt.Key.Key_Plus, Qt.Key.Key_0, Qt.Key.Key_Home, Qt.Key.Key_Space)
    assert not heard.ranges
    assert heard.resets == 0


# --- zooming and moving along ------------------------------------------------------------------


def test_plus_and_minus_show_fewer_days_and_more(canvas: ChartCanvas) -> None:
    heard = Heard(canvas)
    press(canvas, Qt.Key.Key_Plus)
    press(canvas, Qt.Key.Key_Minus, Qt.Key.Key_Minus)
    widths = [(last - first).days + 1 for first, last in heard.ranges]
    assert widths == [24, 30, 38]


def test_keys_zoom_around_the_marker(canvas: ChartCanvas) -> None:
    heard = Heard(canvas)
    press(canvas, Qt.Key.Key_End, *[Qt.Key.Key_Plus] * 5)
    assert {last for _, last in heard.ranges} == {LAST}


def test_control_and_wheel_zoom_around_the_pointer(canvas: ChartCanvas) -> None:
    heard = Heard(canvas)
    event = turn(canvas, number(29), QPoint(0, 120), CONTROL)
    assert heard.ranges == [(ago(29), ago(6))]
    assert event.isAccepted()
    turn(canvas, number(29), QPoint(0, -120), CONTROL)
    assert heard.ranges[-1] == (ago(29), LAST)


def test_a_fine_wheel_adds_up(canvas: ChartCanvas) -> None:
    heard = Heard(canvas)
    for _ in range(6):
        turn(canvas, number(29), QPoint(0, 15), CONTROL)
    assert len(heard.ranges) == 2


def test_the_wheel_alone_is_left_to_the_page_also_when_the_chart_has_the_focus(
    canvas: ChartCanvas,
) -> None:
    canvas.setFocus()
    heard = Heard(canvas)
    assert not turn(canvas, number(15), QPoint(0, -120)).isAccepted()
    assert not heard.ranges


def test_a_sideways_wheel_and_shifted_arrows_move_along(canvas: ChartCanvas) -> None:
    heard = Heard(canvas)
    turn(canvas, number(15), QPoint(120, 0))
    press(canvas, Qt.Key.Key_Left, modifiers=SHIFT)
    press(canvas, Qt.Key.Key_Right, modifiers=SHIFT)
    assert heard.ranges == [(ago(37), ago(8)), (ago(45), ago(16)), (ago(37), ago(8))]


def test_what_cannot_go_further_asks_for_nothing(canvas: ChartCanvas) -> None:
    heard = Heard(canvas)
    press(canvas, Qt.Key.Key_Right, modifiers=SHIFT)
    assert not heard.ranges
    for _ in range(40):
        press(canvas, Qt.Key.Key_Plus)
    first, last = heard.ranges[-1]
    assert (last - first).days + 1 == 3
    assert len(set(heard.ranges)) == len(heard.ranges)


def test_0_asks_for_the_range_as_it_was(canvas: ChartCanvas) -> None:
    heard = Heard(canvas)
    press(canvas, Qt.Key.Key_0)
    assert heard.resets == 1


# --- drawing -----------------------------------------------------------------------------------


class Drawer:
    """Draws nothing but a small chart, and counts."""

    def __init__(self, *scores: tuple[int, int]) -> None:
        self.shown = chart(30, *scores)
        self.asked: list[tuple[str, tuple[float, float]]] = []

    def __call__(self, style: Any, size: tuple[float, float], measure: Measure) -> Drawing:
        self.asked.append((style.background, size))
        return pain_drawing(self.shown, WORDS, style, size, measure)


def test_the_canvas_draws_anew_for_another_size_or_theme_and_only_then(qtbot: QtBot) -> None:
    made, drawer = ChartCanvas(), Drawer((0, 3))
    qtbot.addWidget(made)
    made.set_figure(drawer, ())
    made.resize(400, 300)
    for _ in range(3):
        made.grab()
    assert len(drawer.asked) == 1
    made.resize(500, 300)
    made.grab()
    assert len(drawer.asked) == 2
    theme.manager().set_choice("dark")
    made.grab()
    assert len(drawer.asked) == 3
    assert drawer.asked[-1][0] == theme.current().color("surface").name()
    assert drawer.asked[-1][0] != drawer.asked[0][0]


def test_of_several_charts_in_a_row_only_the_latest_is_drawn(canvas: ChartCanvas) -> None:
    drawers = [Drawer((0, score)) for score in range(5)]
    for drawer in drawers:
        canvas.set_figure(drawer, ())
    canvas.grab()
    assert [len(drawer.asked) for drawer in drawers] == [0, 0, 0, 0, 1]


def test_a_chart_that_nobody_sees_is_not_drawn(qtbot: QtBot) -> None:
    made, drawer = ChartCanvas(), Drawer()
    qtbot.addWidget(made)
    made.set_figure(drawer, ())
    QApplication.processEvents()
    assert not drawer.asked


def test_a_chart_that_was_replaced_is_let_go_of(canvas: ChartCanvas) -> None:
    drawer = Drawer()
    canvas.set_figure(drawer, ())
    canvas.grab()
    gone = weakref.ref(drawer)
    canvas.set_figure(Drawer(), ())
    del drawer
    assert gone() is None


def test_a_narrow_chart_is_higher_because_its_legend_is(canvas: ChartCanvas) -> None:
    wide = canvas.sizeHint().height()
    canvas.resize(240, 410)
    assert canvas.sizeHint().height() > wide


def test_large_text_makes_a_chart_higher(canvas: ChartCanvas) -> None:
    usual = canvas.sizeHint().height()
    theme.manager().set_text_scale(2.0)
    assert canvas.sizeHint().height() > usual
