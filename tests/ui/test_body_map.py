"""The body map: by pointer, by keyboard and as a list the same, and left is the person's left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.core.body import BodyArea, BodySide, Face
from backcare_desktop.ui import theme
from backcare_desktop.ui.entry_words import EntryWords
from backcare_desktop.ui.theme import Choice, ThemeManager
from backcare_desktop.ui.widgets import boxes, focus
from backcare_desktop.ui.widgets.body_figures import BodyFigures
from backcare_desktop.ui.widgets.body_map import BodyMap
from backcare_desktop.ui.widgets.labels import Label

CALF = BodyArea.CALF_LEFT
BUTTOCK = BodyArea.BUTTOCK_RIGHT
LOW = BodyArea.LOWER_BACK_MIDDLE
QUESTION = "Where does it hurt?"
TAB = Qt.FocusReason.TabFocusReason
THEMES: tuple[Choice, ...] = ("light", "dark", "high_contrast")
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


@pytest.fixture
def body(qtbot: QtBot) -> Iterator[BodyMap]:
    """A map in an active window, as wide as its card on the Pain tab."""
    window = QWidget()
    made = BodyMap(QUESTION)
    window.setLayout(boxes.column(made, None, margins=24))
    qtbot.addWidget(window)
    window.resize(403, 900)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield made
    window.hide()


def inside(body: BodyMap, area: BodyArea) -> QPoint:
    """A place that belongs to the area, in the picture."""
    path = body.picture.path_of(area)
    box = path.boundingRect()
    places = (
        QPointF(box.left() + across * box.width() / 8, box.top() + down * box.height() / 8)
        for down in (4, 3, 5, 2, 6)
        for across in (4, 3, 5, 2, 6)
    )
    return next(place for place in places if path.contains(place)).toPoint()


def click(body: BodyMap, area: BodyArea) -> None:
    QTest.mouseClick(
        body.picture, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, inside(body, area)
    )


def chosen(body: BodyMap) -> tuple[BodyArea, ...]:
    return body.areas


def focused(body: BodyMap) -> BodyArea | None:
    return next((area for area in BodyArea if body.picture.box(area).hasFocus()), None)


def reported(spy: QSignalSpy) -> list[object]:
    return [spy.at(index)[0] for index in range(spy.count())]


def said(body: BodyMap) -> list[str]:
    """Everything that is written, line by line."""
    shown = [label.text() for label in body.findChildren(Label) if label.isVisible()]
    return "\n".join(shown).split("\n")


# --- by pointer ----------------------------------------------------------------------------------


@pytest.mark.parametrize("area", BodyArea)
def test_a_click_chooses_the_area_below_it_and_another_one_takes_it_back(
    body: BodyMap, area: BodyArea
) -> None:
    spy = QSignalSpy(body.changed)
    click(body, area)
    assert chosen(body) == (area,)
    click(body, area)
    assert chosen(body) == ()
    assert reported(spy) == [(area,), ()]


def test_several_are_chosen_at_a_time_and_stand_in_the_maps_order(body: BodyMap) -> None:
    for area in (CALF, LOW, BUTTOCK):
        click(body, area)
    assert chosen(body) == (LOW, BUTTOCK, CALF)


def test_a_press_that_slides_off_chooses_nothing(body: BodyMap) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(body.picture, left, none, inside(body, CALF))
    QTest.mouseRelease(body.picture, left, none, inside(body, BUTTOCK))
    assert chosen(body) == ()


def test_the_head_is_no_area_and_a_near_miss_is_one(body: BodyMap) -> None:
    back = body.picture.path_of(BodyArea.UPPER_BACK_MIDDLE).boundingRect()
    assert body.picture.area_at(QPointF(back.center().x(), back.top() - 60)) is None
    assert body.picture.area_at(QPointF(0, 0)) is None
    foot = body.picture.path_of(BodyArea.FOOT_LEFT).boundingRect()
    assert body.picture.area_at(QPointF(foot.right() + 4, foot.center().y())) is BodyArea.FOOT_LEFT


def test_the_area_below_the_pointer_is_named(body: BodyMap) -> None:
    assert "Press where it hurts." in said(body)
    QTest.mouseMove(body.picture, inside(body, CALF))
    assert "Calf, your left" in said(body)
    QTest.mouseMove(body.picture, QPoint(1, 1))
    assert "Press where it hurts." in said(body)


def test_pointing_sets_an_area_off(body: BodyMap) -> None:
    def picture() -> QImage:
        return body.picture.grab().toImage()

    QTest.mouseMove(body.picture, QPoint(1, 1))
    before = picture()
    QTest.mouseMove(body.picture, inside(body, CALF))
    assert picture() != before


# --- left and right ------------------------------------------------------------------------------


@pytest.mark.parametrize("area", [area for area in BodyArea if area.side is BodySide.LEFT])
def test_left_in_front_is_on_the_right_as_on_somebody_who_faces_you(
    body: BodyMap, area: BodyArea
) -> None:
    other = BodyArea(area.value.replace("_left", "_right"))
    here, there = (body.picture.path_of(each).boundingRect().center().x() for each in (area, other))
    assert (here > there) == (area.face is Face.FRONT)


def test_it_is_not_mirrored_where_reading_goes_from_right_to_left(body: BodyMap) -> None:
    before = inside(body, CALF)
    body.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert inside(body, CALF) == before


@pytest.mark.parametrize("area", BodyArea)
def test_areas_keep_out_of_each_other(body: BodyMap, area: BodyArea) -> None:
    path = body.picture.path_of(area)
    size = path.boundingRect()
    assert size.width() * size.height() > 100
    for other in BodyArea:
        shared = path.intersected(body.picture.path_of(other)).boundingRect()
        assert other is area or shared.width() * shared.height() < 2


# --- by keyboard ---------------------------------------------------------------------------------


def test_tab_enters_once_and_leaves(body: BodyMap) -> None:
    body.as_list.setFocus(TAB)
    QTest.keyClick(body.as_list, Qt.Key.Key_Tab)
    first = focused(body)
    assert first is BodyArea.UPPER_BACK_LEFT
    QTest.keyClick(body.picture.box(first), Qt.Key.Key_Tab)
    assert focused(body) is None


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        (LOW, Qt.Key.Key_Down, BodyArea.BUTTOCK_LEFT),
        (LOW, Qt.Key.Key_Right, BodyArea.LOWER_BACK_RIGHT),
        (LOW, Qt.Key.Key_Left, BodyArea.LOWER_BACK_LEFT),
        (BodyArea.LOWER_BACK_LEFT, Qt.Key.Key_Up, BodyArea.UPPER_BACK_LEFT),
        (BodyArea.SHIN_RIGHT, Qt.Key.Key_Right, BodyArea.SHIN_LEFT),
        (BodyArea.SHIN_LEFT, Qt.Key.Key_Right, BodyArea.CALF_LEFT),
        (BodyArea.FOOT_LEFT, Qt.Key.Key_Down, BodyArea.FOOT_LEFT),
        (CALF, Qt.Key.Key_Home, BodyArea.UPPER_BACK_LEFT),
        (CALF, Qt.Key.Key_End, BodyArea.FOOT_RIGHT),
    ],
)
def test_keys_go_where_they_point(
    body: BodyMap, start: BodyArea, key: Qt.Key, end: BodyArea
) -> None:
    body.picture.box(start).setFocus(TAB)
    QTest.keyClick(body.picture.box(start), key)
    assert focused(body) is end


def test_arrow_keys_reach_every_area(body: BodyMap) -> None:
    reached, ahead = set(), [BodyArea.UPPER_BACK_LEFT]
    while ahead:
        here = ahead.pop()
        reached.add(here)
        for key in ARROWS:
            body.picture.box(here).setFocus(TAB)
            QTest.keyClick(body.picture.box(here), key)
            found = focused(body)
            assert found is not None
            if found not in reached:
                ahead.append(found)
    assert reached == set(BodyArea)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_turn_an_area_round(body: BodyMap, key: Qt.Key) -> None:
    box = body.picture.box(CALF)
    box.setFocus(TAB)
    QTest.keyClick(box, key)
    assert chosen(body) == (CALF,)
    QTest.keyClick(box, key)
    assert chosen(body) == ()


def test_the_area_with_the_focus_is_named_and_has_the_ring(body: BodyMap) -> None:
    box = body.picture.box(CALF)
    box.setFocus(TAB)
    assert "Calf, your left" in said(body)
    assert focus.ring_around(box)


# --- as a list -----------------------------------------------------------------------------------


def test_the_list_holds_the_same_areas_as_check_boxes(body: BodyMap) -> None:
    body.as_list.click()
    assert body.list.isVisible()
    assert not body.picture.isVisible()
    words = EntryWords()
    for area in BodyArea:
        face = QAccessible.queryAccessibleInterface(body.list.chip(area))
        assert face.role() == QAccessible.Role.CheckBox
        assert face.text(QAccessible.Text.Name) == words.area(area)


def test_list_and_picture_say_the_same(body: BodyMap) -> None:
    spy = QSignalSpy(body.changed)
    click(body, CALF)
    assert body.list.chip(CALF).isChecked()
    body.as_list.click()
    QTest.mouseClick(body.list.chip(BUTTOCK), Qt.MouseButton.LeftButton)
    assert chosen(body) == (BUTTOCK, CALF)
    assert body.picture.box(BUTTOCK).isChecked()
    assert body.picture.areas == {BUTTOCK, CALF}
    assert reported(spy) == [(CALF,), (BUTTOCK, CALF)]


# --- showing -------------------------------------------------------------------------------------


def test_showing_areas_reports_nothing(body: BodyMap) -> None:
    spy = QSignalSpy(body.changed)
    body.choose([CALF, LOW, CALF])
    assert chosen(body) == (LOW, CALF)
    assert [area for area in BodyArea if body.picture.box(area).isChecked()] == [LOW, CALF]
    body.choose([])
    assert chosen(body) == ()
    assert spy.count() == 0


def test_what_is_chosen_is_written_out(body: BodyMap) -> None:
    body.choose([CALF, LOW])
    assert said(body)[-2:] == ["Lower back, middle", "Calf, your left"]


def test_a_screen_reader_hears_question_area_and_state(body: BodyMap) -> None:
    body.choose([CALF])
    assert body.accessibleName() == body.picture.accessibleName() == QUESTION
    face = QAccessible.queryAccessibleInterface(body.picture.box(CALF))
    assert face.role() == QAccessible.Role.CheckBox
    assert face.text(QAccessible.Text.Name) == "Calf, your left"
    assert face.state().checked
    assert not QAccessible.queryAccessibleInterface(body.picture.box(LOW)).state().checked


def test_every_area_is_large_enough_to_be_reached(body: BodyMap) -> None:
    for area in BodyArea:
        size = body.picture.box(area).size()
        assert min(size.width(), size.height()) >= 24


@pytest.mark.parametrize("name", THEMES)
def test_a_chosen_area_is_told_by_lines_and_outline_too(
    body: BodyMap, qt_test: ThemeManager, name: Choice
) -> None:
    qt_test.set_choice(name)
    body.choose([BUTTOCK])
    area = body.picture.path_of(BUTTOCK).boundingRect().toAlignedRect()
    picture = body.picture.grab(area).toImage()
    found = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    for role in ("accent", "on_accent", "text"):
        assert QColor(theme.current().color(role)).rgb() in found


@pytest.mark.parametrize("name", THEMES)
def test_lines_between_areas_can_be_seen(qt_test: ThemeManager, name: Choice) -> None:
    qt_test.set_choice(name)
    now = theme.current()
    line, fill, ground = (now.color(role) for role in ("text_muted", "fig_far", "surface"))
    assert contrast(line, fill) >= 3
    assert contrast(line, ground) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_it_paints_itself_when_it_cannot_be_used(
    body: BodyMap, qt_test: ThemeManager, name: Choice
) -> None:
    qt_test.set_choice(name)
    body.choose([CALF])
    before = body.picture.grab().toImage()
    body.setEnabled(False)
    assert body.picture.grab().toImage() != before
    click(body, LOW)
    assert chosen(body) == (CALF,)


def test_large_text_puts_the_bodies_below_each_other(body: BodyMap, qt_test: ThemeManager) -> None:
    picture = body.picture
    beside = QSize(picture.sizeHint().width(), picture.heightForWidth(picture.sizeHint().width()))
    below = picture.heightForWidth(beside.width() - 1)
    assert below > 1.9 * beside.height()
    qt_test.set_text_scale(2.0)
    assert picture.sizeHint().height() == pytest.approx(2 * beside.height(), abs=4)
    assert picture.minimumSizeHint().width() <= 403
    picture.resize(403, picture.heightForWidth(403))
    front, back = (picture.path_of(area).boundingRect() for area in (BodyArea.FOOT_LEFT, LOW))
    assert front.bottom() < back.top()
    assert back.right() < 403


def test_figures_for_looking_at_take_no_focus_and_no_clicks(qtbot: QtBot) -> None:
    figures = BodyFigures("Lower back, middle: in 19 of 26 entries")
    qtbot.addWidget(figures)
    figures.resize(figures.sizeHint())
    figures.choose([LOW])
    assert figures.areas == {LOW}
    assert figures.focusPolicy() == Qt.FocusPolicy.NoFocus
    QTest.mouseClick(figures, Qt.MouseButton.LeftButton)
    assert figures.areas == {LOW}
    assert not figures.grab().isNull()


def contrast(one: QColor, other: QColor) -> float:
    """By WCAG 2.x."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_a_place_is_named_once(qtbot: QtBot) -> None:
    body = BodyMap("Where does it hurt?")
    qtbot.addWidget(body)
    body.picture.pointed.emit("calf_left")
    shown = [label.text() for label in body.findChildren(Label) if not label.isHidden()]
    assert shown.count("Calf, your left") == 1
    body.picture.chosen.emit("calf_left")
    shown = [label.text() for label in body.findChildren(Label) if label.isVisibleTo(body)]
    assert shown.count("Calf, your left") == 1
    assert "Press again to take it off." in shown
