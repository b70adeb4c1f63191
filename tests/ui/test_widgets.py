"""The generic widgets: keyboard, names, sizes, focus ring, colours, and dying when dropped."""

import gc
import itertools
import weakref
from collections.abc import Callable, Iterator
from typing import Protocol

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from backcare_desktop.ui import theme
from backcare_desktop.ui.theme import ThemeManager
from backcare_desktop.ui.widgets import boxes, focus
from backcare_desktop.ui.widgets.banner import Banner
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.empty_state import EmptyState
from backcare_desktop.ui.widgets.find_field import FindField
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.key_hint import KeyHint
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.pain_pad import PainPad
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.segmented import Option, Segmented
from backcare_desktop.ui.widgets.slider import Slider
from backcare_desktop.ui.widgets.switch import Switch
from backcare_desktop.ui.widgets.tag import Tag
from backcare_desktop.ui.widgets.text_field import TextField
from backcare_desktop.ui.widgets.toast import SECONDS, Toast

TAB = Qt.FocusReason.TabFocusReason
ANSWERS = (Option("yes", "Yes"), Option("no", "No"), Option("unsure", "Not sure"))

MAKERS: dict[str, Callable[[], QWidget]] = {
    "banner": lambda: Banner("warning", "No backup for 8 days.", "Back up now"),
    "button": lambda: Button("Start", "primary", "large", "play"),
    "card": Card,
    "columns": Columns,
    "divider": Divider,
    "empty state": lambda: EmptyState(QWidget(), "No entries yet", "It takes one tap.", "Rate"),
    "icon": lambda: Icon("check", tile=40),
    "key hint": lambda: KeyHint("Space", "pause"),
    "label": lambda: Label("Stay in the range that feels easy.", wrap=True),
    "page": lambda: Page("Settings"),
    "pain pad": PainPad,
    "segmented": lambda: Segmented("Answer", ANSWERS, ticks=True),
    "slider": lambda: Slider("Volume", 0, 100),
    "switch": lambda: Switch("Countdown beeps"),
    "tag": lambda: Tag("Next for today"),
}


class Show(Protocol):
    def __call__(self, *widgets: QWidget, width: int = 900, height: int = 500) -> QWidget: ...


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Put widgets below each other in a window whose first focus stays with itself."""
    windows: list[QWidget] = []

    def in_window(*widgets: QWidget, width: int = 900, height: int = 500) -> QWidget:
        window = QWidget()
        windows.append(window)
        window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        window.setLayout(boxes.column(*widgets, None, gap=16, margins=24))
        qtbot.addWidget(window)
        window.resize(width, height)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        window.setFocus()
        return window

    yield in_window
    windows.clear()


def ring_in(widget: QWidget) -> focus.FocusRing:
    (ring,) = widget.findChildren(focus.FocusRing)
    return ring


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def middle(widget: QWidget) -> tuple[int, int, int]:
    """The colour at a spot inside the widget's left edge, as red, green, blue."""
    image = widget.grab().toImage()
    color = image.pixelColor(image.width() // 8, image.height() // 2)
    return color.red(), color.green(), color.blue()


# --- every widget ---------------------------------------------------------------------------


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


@pytest.mark.parametrize("kind", sorted(MAKERS))
@pytest.mark.parametrize("name", ["light", "dark", "high_contrast"])
def test_every_widget_paints_itself_in_every_theme(
    show: Show, qt_test: ThemeManager, kind: str, name: theme.Choice
) -> None:
    widget = MAKERS[kind]()
    window = show(widget)
    qt_test.set_choice(name)
    assert not window.grab().isNull()


@pytest.mark.parametrize("kind", sorted(set(MAKERS) - {"columns", "page", "card", "divider"}))
def test_nothing_shrinks_when_the_text_doubles(
    qtbot: QtBot, qt_test: ThemeManager, kind: str
) -> None:
    widget = MAKERS[kind]()
    qtbot.addWidget(widget)
    before = widget.sizeHint()
    qt_test.set_text_scale(2.0)
    after = widget.sizeHint()
    assert after.height() >= 1.8 * before.height() or after.width() >= 1.8 * before.width()


# --- text -----------------------------------------------------------------------------------


def test_a_label_shows_markup_as_it_is(qtbot: QtBot) -> None:
    label = Label("<b>5</b> & <img src='x'>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    needed = QFontMetrics(label.font()).horizontalAdvance(label.text())
    assert label.sizeHint().width() >= needed


def test_a_label_is_as_high_as_its_line_height(qtbot: QtBot) -> None:
    label = Label("Pain", "body", wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(400) == 22
    label.setText("one two three four five six seven eight nine ten")
    lines = label.heightForWidth(120) / 22
    assert lines == int(lines) > 1


def test_a_label_keeps_line_breaks(qtbot: QtBot) -> None:
    label = Label("one\ntwo", "body")
    qtbot.addWidget(label)
    assert label.sizeHint().height() == 44


def test_a_label_changes_colour_with_the_theme(qtbot: QtBot, qt_test: ThemeManager) -> None:
    label = Label("MMMM", "metric")
    qtbot.addWidget(label)
    light = label.grab().toImage()
    qt_test.set_choice("dark")
    assert label.grab().toImage() != light


# --- buttons --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "height"), [("small", 32), ("normal", 40), ("large", 52), ("player", 104)]
)
def test_buttons_have_the_heights_of_the_design(qtbot: QtBot, size: str, height: int) -> None:
    button = Button("Start", size=size)  # type: ignore[arg-type]
    qtbot.addWidget(button)
    assert button.sizeHint().height() == height


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_press_a_button(qtbot: QtBot, show: Show, key: Qt.Key) -> None:
    button = Button("Start")
    show(button)
    button.setFocus(TAB)
    with qtbot.waitSignal(button.clicked, timeout=500):
        QTest.keyClick(button, key)


def test_a_disabled_button_ignores_enter(qtbot: QtBot, show: Show) -> None:
    button = Button("Start")
    show(button)
    button.setEnabled(False)
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_a_button_is_a_button_named_by_its_words(qtbot: QtBot) -> None:
    button = Button("Edit", "text", icon="pencil", icon_only=True)
    qtbot.addWidget(button)
    assert role_of(button) is QAccessible.Role.Button
    assert name_of(button) == "Edit"
    assert button.toolTip() == "Edit"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_button_has_room_for_its_words(qtbot: QtBot, qt_test: ThemeManager, scale: float) -> None:
    qt_test.set_text_scale(scale)
    button = Button("Add a short walk", icon="plus")
    qtbot.addWidget(button)
    words = QFontMetrics(theme.current().font("body_strong"))
    assert button.sizeHint().width() > words.horizontalAdvance(button.text())
    assert button.minimumSizeHint() == button.sizeHint()


def test_a_button_changes_colour_with_the_theme(show: Show, qt_test: ThemeManager) -> None:
    button = Button("Start", "primary")
    show(button)
    for name in ("light", "dark", "high_contrast"):
        qt_test.set_choice(name)
        wanted = theme.current().color("primary")
        assert middle(button) == (wanted.red(), wanted.green(), wanted.blue())


# --- focus ring -----------------------------------------------------------------------------


def test_the_ring_shows_for_the_keyboard_only(show: Show) -> None:
    first, second = Button("Start"), Button("Edit")
    show(first, second)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert first.hasFocus()
    assert not focus.ring_around(first)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert focus.ring_around(second)
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert not focus.ring_around(second)


def test_the_ring_leaves_a_gap_and_is_three_px_wide(show: Show) -> None:
    button = Button("Start", "primary")
    window = show(button)
    button.setFocus(TAB)
    image = window.grab().toImage()
    y = button.geometry().center().y()
    left = button.x()
    ring = theme.current().color("focus").rgb()
    inked = [x for x in range(left - 10, left) if image.pixelColor(x, y).rgb() == ring]
    assert inked == [left - 5, left - 4, left - 3]


def test_there_is_one_ring_however_often_the_focus_moves(show: Show) -> None:
    buttons = [Button("One"), Button("Two"), Button("Three")]
    window = show(*buttons)
    for _ in range(3):
        for button in buttons:
            button.setFocus(TAB)
            assert [focus.ring_around(other) for other in buttons].count(True) == 1
    assert len(window.findChildren(focus.FocusRing)) == 1


def test_the_ring_follows_what_it_surrounds(show: Show) -> None:
    button = Button("Start")
    window = show(button)
    button.setFocus(TAB)
    ring = ring_in(window)
    before = ring.pos()
    button.move(button.pos() + QPoint(30, 40))
    assert ring.pos() - before == QPoint(30, 40)
    button.hide()
    assert not ring.isVisible()


def test_the_ring_goes_when_what_it_surrounds_is_deleted(show: Show) -> None:
    button, other = Button("Start"), Button("Edit")
    window = show(button, other)
    button.setFocus(TAB)
    button.setParent(None)
    del button
    gc.collect()
    window.setFocus()
    assert not ring_in(window).isVisible()
    other.setFocus(TAB)
    assert focus.ring_around(other)


def test_the_ring_scrolls_with_a_page(show: Show) -> None:
    page, button = Page("Today"), Button("Start")
    page.body.addWidget(button)
    show(page)
    button.setFocus(TAB)
    assert ring_in(page).parentWidget() is page.content


# --- choosing -------------------------------------------------------------------------------


def test_arrow_keys_move_the_choice_of_segments(qtbot: QtBot, show: Show) -> None:
    control = Segmented("Answer", ANSWERS)
    show(control)
    control.choose("yes")
    control.segment("yes").setFocus(TAB)
    with qtbot.waitSignal(control.chosen, timeout=500) as heard:
        QTest.keyClick(control.segment("yes"), Qt.Key.Key_Right)
    assert heard.args == ["no"]
    assert control.choice == "no"
    assert focus.ring_around(control.segment("no"))


def test_segments_begin_without_a_choice_and_can_return_to_none(qtbot: QtBot) -> None:
    control = Segmented("Answer", ANSWERS)
    qtbot.addWidget(control)
    assert control.choice is None
    with qtbot.assertNotEmitted(control.chosen):
        control.choose("no")
        control.choose(None)
    assert control.choice is None


def test_segments_are_radio_buttons_of_a_named_group(qtbot: QtBot) -> None:
    control = Segmented("Answer", ANSWERS)
    qtbot.addWidget(control)
    assert name_of(control) == "Answer"
    assert role_of(control.segment("no")) is QAccessible.Role.RadioButton
    assert name_of(control.segment("unsure")) == "Not sure"


@pytest.mark.parametrize("squeeze", [0, 40])
def test_segments_show_all_their_icons_or_none(show: Show, squeeze: int) -> None:
    control = Segmented("Theme", [Option("l", "Light", "sun"), Option("d", "Dark dark", "moon")])
    show(control)
    control.setFixedWidth(control.sizeHint().width() - squeeze)
    assert control.has_room_for_icons() is (squeeze == 0)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_segments_without_room_side_by_side_stand_below_each_other(
    show: Show, direction: Qt.LayoutDirection
) -> None:
    control = Segmented("Answer", ANSWERS)
    show(control)
    control.setLayoutDirection(direction)
    least = sum(control.segment(each.key).minimumSizeHint().width() for each in ANSWERS)
    for width, lines in ((least, 1), (least - 1, len(ANSWERS))):
        control.resize(width, control.heightForWidth(width))
        places = [control.segment(each.key).geometry() for each in ANSWERS]
        assert len({place.y() for place in places}) == lines
        assert all(control.rect().contains(place) for place in places)
        assert not any(a.intersects(b) for a, b in itertools.pairwise(places))


def test_choosing_moves_no_neighbour(qtbot: QtBot) -> None:
    control = Segmented("Answer", ANSWERS, ticks=True)
    qtbot.addWidget(control)
    before = control.sizeHint()
    control.choose("unsure")
    assert control.sizeHint() == before


def test_a_switch_toggles_by_key_and_says_what_it_is(show: Show) -> None:
    switch = Switch("Countdown beeps")
    show(switch)
    switch.setFocus(TAB)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    assert name_of(switch) == "Countdown beeps"
    assert role_of(switch) is QAccessible.Role.CheckBox


def test_a_switch_can_be_pressed_anywhere(show: Show) -> None:
    switch = Switch("Countdown beeps")
    show(switch)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(2, switch.height() - 2))
    assert switch.isChecked()


def test_a_slider_moves_by_key_and_to_where_it_is_pressed(show: Show) -> None:
    slider = Slider("Volume", 0, 100)
    show(slider)
    slider.setFocus(TAB)
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert slider.value() == 100
    QTest.mouseClick(
        slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, slider.height() // 2)
    )
    assert abs(slider.value() - 50) <= 1
    assert name_of(slider) == "Volume"
    assert role_of(slider) is QAccessible.Role.Slider


@pytest.mark.parametrize("kind", ["switch", "slider", "button", "segmented"])
def test_targets_are_large_enough(qtbot: QtBot, kind: str) -> None:
    widget = MAKERS[kind]()
    qtbot.addWidget(widget)
    assert widget.sizeHint().height() >= 24
    assert widget.sizeHint().width() >= 24


# --- pain pad -------------------------------------------------------------------------------


@pytest.mark.parametrize("score", range(10))
def test_a_digit_rates_the_pain(qtbot: QtBot, show: Show, score: int) -> None:
    pad = PainPad()
    show(pad)
    pad.key(0).setFocus(TAB)
    with qtbot.waitSignal(pad.chosen, timeout=500) as heard:
        QTest.keyClick(pad.key(0), Qt.Key(Qt.Key.Key_0 + score))
    assert heard.args == [score]


def test_shift_and_0_rate_10_once(show: Show) -> None:
    pad = PainPad()
    show(pad)
    pad.key(0).setFocus(TAB)
    heard: list[int] = []
    pad.chosen.connect(heard.append)
    QTest.keyClick(pad.key(0), Qt.Key.Key_0, Qt.KeyboardModifier.ShiftModifier)
    assert heard == [10]


def test_pressing_a_key_rates_the_pain(qtbot: QtBot, show: Show) -> None:
    pad = PainPad()
    show(pad)
    with qtbot.waitSignal(pad.chosen, timeout=500) as heard:
        QTest.mouseClick(pad.key(10), Qt.MouseButton.LeftButton)
    assert heard.args == [10]


def test_a_rating_is_shown_only_when_its_owner_says_that_it_is_saved(show: Show) -> None:
    pad = PainPad()
    show(pad)
    pad.set_score(3)
    QTest.mouseClick(pad.key(7), Qt.MouseButton.LeftButton)
    QTest.keyClick(pad.key(7), Qt.Key.Key_5)
    QTest.keyClick(pad.key(7), Qt.Key.Key_0, Qt.KeyboardModifier.ShiftModifier)
    assert pad.score == 3
    assert [n for n in range(11) if pad.key(n).accessibleDescription()] == [3]


def test_arrows_move_over_the_pad_without_rating(qtbot: QtBot, show: Show) -> None:
    pad = PainPad()
    show(pad)
    pad.key(0).setFocus(TAB)
    with qtbot.assertNotEmitted(pad.chosen):
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
            QTest.keyClick(pad.focusWidget(), key)
        assert pad.key(1).hasFocus()
        QTest.keyClick(pad.key(1), Qt.Key.Key_End)
        assert pad.key(10).hasFocus()
    assert focus.ring_around(pad.key(10))


def test_tab_passes_the_pad_in_one_step(show: Show) -> None:
    before, pad, after = Button("Before"), PainPad(), Button("After")
    show(before, pad, after)
    before.setFocus(TAB)
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert pad.key(0).hasFocus()
    QTest.keyClick(pad.key(0), Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_nothing_is_chosen_before_the_person_chooses(qtbot: QtBot) -> None:
    pad = PainPad()
    qtbot.addWidget(pad)
    assert pad.score is None
    pad.set_score(4)
    pad.set_score(None)
    assert pad.score is None


@pytest.mark.parametrize("score", [-1, 11])
def test_there_is_no_rating_outside_0_to_10(qtbot: QtBot, score: int) -> None:
    pad = PainPad()
    qtbot.addWidget(pad)
    with pytest.raises(ValueError, match="0 to 10"):
        pad.set_score(score)


def test_keys_are_named_and_say_which_is_chosen(qtbot: QtBot) -> None:
    pad = PainPad()
    qtbot.addWidget(pad)
    pad.set_score(4)
    assert [name_of(pad.key(score)) for score in (4, 10)] == ["Pain 4 of 10", "Pain 10 of 10"]
    assert role_of(pad.key(4)) is QAccessible.Role.Button
    chosen = [score for score in range(11) if pad.key(score).accessibleDescription()]
    assert chosen == [4]


@pytest.mark.parametrize("width", [320, 560, 674, 900])
@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_keys_stay_large_and_inside_the_pad(
    show: Show, qt_test: ThemeManager, width: int, scale: float
) -> None:
    qt_test.set_text_scale(scale)
    pad = PainPad()
    show(pad, width=round(width * scale) + 96, height=1200)
    least = 44 * max(scale, 1.0)
    for score in range(11):
        key = pad.key(score)
        assert key.width() >= least
        assert key.height() >= least
        assert pad.rect().contains(QRect(key.mapTo(pad, QPoint(0, 0)), key.size()))


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_what_0_and_10_mean_stands_next_to_them(show: Show, direction: Qt.LayoutDirection) -> None:
    pad = PainPad()
    pad.setLayoutDirection(direction)
    show(pad, width=400, height=600)
    none, worst = pad.findChildren(Label)
    assert (none.text(), worst.text()) == ("0 = no pain", "10 = worst pain imaginable")
    assert none.geometry().bottom() < pad.key(0).geometry().top()
    assert worst.geometry().top() > pad.key(10).geometry().bottom()
    if direction is Qt.LayoutDirection.LeftToRight:
        assert none.geometry().left() == pad.key(0).geometry().left()
        assert worst.geometry().right() == pad.key(10).geometry().right()
    else:
        assert none.geometry().right() == pad.key(0).geometry().right()
        assert worst.geometry().left() == pad.key(10).geometry().left()


def test_in_one_row_both_ends_are_named_under_it(show: Show) -> None:
    pad = PainPad()
    show(pad, width=900)
    none, worst = pad.findChildren(Label)
    assert (none.text(), worst.text()) == ("no pain", "worst pain imaginable")
    assert none.y() == worst.y() > pad.key(10).geometry().bottom()
    assert worst.geometry().right() == pad.key(10).geometry().right()


def test_the_pad_has_the_size_of_the_design(show: Show) -> None:
    pad = PainPad()
    show(pad, width=674 + 48)
    assert (pad.key(5).width(), pad.key(5).height()) == (54, 84)


# --- toast ----------------------------------------------------------------------------------


def seconds_pass(toast: Toast, seconds: int) -> None:
    for _ in range(seconds):
        if toast._timer.isActive():
            toast._timer.timeout.emit()


def test_a_long_message_takes_more_lines_rather_than_losing_words(qtbot: QtBot, show: Show) -> None:
    window = show()
    window.resize(600, 500)
    toast = Toast(window)
    toast.show_message("Pain 4 saved", undo=True)
    short = toast.height()
    toast.show_message(
        "A new diary is open. The old one is kept in the folder beside it.", undo=True
    )
    assert short < toast.height() and window.rect().contains(toast.geometry())
    for label in toast.findChildren(Label):
        assert label.height() >= label.sizeHint().height()


def test_a_toast_goes_after_ten_seconds_and_its_timer_with_it(qtbot: QtBot, show: Show) -> None:
    toast = Toast(show())
    toast.show_message("Pain 4 saved")
    seconds_pass(toast, SECONDS - 1)
    assert toast.isVisible()
    with qtbot.waitSignal(toast.closed, timeout=500):
        seconds_pass(toast, 1)
    assert not toast.isVisible()
    assert not toast._timer.isActive()


def test_a_toast_waits_while_undo_has_the_focus(show: Show) -> None:
    window = show()
    toast = Toast(window)
    toast.show_message("Pain 4 saved", undo=True)
    toast._undo.setFocus(TAB)
    assert not toast._timer.isActive()
    window.setFocus()
    assert toast._timer.isActive()
    toast.dismiss()


def test_undo_is_reported_and_closes_the_toast(qtbot: QtBot, show: Show) -> None:
    toast = Toast(show())
    toast.show_message("Pain 4 saved", undo=True)
    with qtbot.waitSignal(toast.undo_requested, timeout=500), qtbot.assertNotEmitted(toast.closed):
        QTest.mouseClick(toast._undo, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_a_toast_leaves_the_focus_where_it_is(show: Show) -> None:
    button = Button("Start")
    toast = Toast(show(button))
    button.setFocus()
    toast.show_message("Pain 4 saved", undo=True)
    assert button.hasFocus()
    toast.dismiss()


def test_a_toast_stays_at_the_foot_of_its_window(show: Show) -> None:
    window = show()
    toast = Toast(window)
    toast.show_message("Pain 4 saved", undo=True)
    window.resize(700, 640)
    assert abs(toast.geometry().center().x() - window.rect().center().x()) <= 1
    assert window.height() - toast.geometry().bottom() <= 24
    toast.dismiss()


@pytest.mark.parametrize("undo", [False, True])
def test_a_toast_that_is_shown_already_has_room_for_another_text(show: Show, *, undo: bool) -> None:
    window = show()
    window.resize(1200, 640)
    long = "Front plank: 45 seconds logged, and whatever else there is to be said of it in a line"
    fresh = Toast(window)
    fresh.show_message(long, undo=undo)
    toast = Toast(window)
    toast.show_message("Saved", undo=not undo)
    QApplication.processEvents()
    toast.show_message(long, undo=undo)
    assert toast.geometry() == fresh.geometry()
    assert toast._text.width() >= toast._text.sizeHint().width()
    for each in (fresh, toast):
        each.dismiss()


# --- pages ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("scale", "width", "stacked"),
    [
        (1.0, 1256, False),
        (1.0, 1095, True),
        (1.0, 1096, False),
        (2.0, 1256, True),
        (2.0, 2192, False),
    ],
)
def test_columns_stack_below_1280(
    qtbot: QtBot, qt_test: ThemeManager, scale: float, width: int, stacked: bool
) -> None:
    qt_test.set_text_scale(scale)
    columns = Columns()
    left, right = Button("Left"), Button("Right")
    columns.left.addWidget(left)
    columns.right.addWidget(right)
    qtbot.addWidget(columns)
    columns.resize(width, 400)
    columns.show()
    assert columns.stacked is stacked
    below = right.mapTo(columns, QPoint(0, 0)).y() > left.mapTo(columns, QPoint(0, 0)).y()
    assert below is stacked


def test_columns_share_the_width_as_the_grid_does(qtbot: QtBot) -> None:
    columns = Columns((722, 510))
    left, right = Card(), Card()
    columns.left.addWidget(left)
    columns.right.addWidget(right)
    qtbot.addWidget(columns)
    columns.resize(1256, 400)
    columns.show()
    assert (left.width(), right.width()) == (722, 510)


def test_a_page_never_scrolls_sideways(show: Show) -> None:
    page = Page("Today")
    page.body.addWidget(Label("Stay in the range that feels easy. " * 12, wrap=True))
    show(page, width=420)
    assert page.horizontalScrollBar().maximum() == 0
    assert page.content.width() == page.viewport().width()


def test_a_page_shows_the_ground_behind_it(show: Show, qt_test: ThemeManager) -> None:
    page = Page("Today")
    window = show(page)
    qt_test.set_choice("dark")
    image: QImage = window.grab().toImage()
    ground = theme.current().color("background")
    assert image.pixelColor(window.width() // 2, window.height() - 60).rgb() == ground.rgb()


def test_wrapped_text_in_a_card_is_never_cut(qtbot: QtBot, qt_test: ThemeManager) -> None:
    qt_test.set_text_scale(2.0)
    card = Card()
    text = Label("It did not match the warning signs we check for. " * 4, wrap=True)
    card.body.addWidget(text)
    holder = QWidget()
    qtbot.addWidget(holder)
    QVBoxLayout(holder).addWidget(card)
    holder.resize(500, holder.heightForWidth(500))
    holder.show()
    assert text.height() >= text.heightForWidth(text.width())


def test_the_second_click_of_a_double_click_rates_nothing(qtbot: QtBot) -> None:
    pad = PainPad()
    qtbot.addWidget(pad)
    pad.show()
    chosen: list[int] = []
    pad.chosen.connect(chosen.append)
    QTest.mouseDClick(pad.key(0), Qt.MouseButton.LeftButton)
    assert len(chosen) <= 1
    chosen.clear()
    spot = QPointF(pad.key(0).rect().center())
    double = QMouseEvent(
        QEvent.Type.MouseButtonDblClick,
        spot,
        pad.key(0).mapToGlobal(spot),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(pad.key(0), double)
    QTest.mouseRelease(pad.key(0), Qt.MouseButton.LeftButton)
    assert chosen == []


@pytest.mark.usefixtures("theme_manager")
@pytest.mark.parametrize("words", ["Search Help", "Einstellungen durchsuchen"])
def test_the_words_in_an_empty_search_box_are_not_cut(qtbot: QtBot, words: str) -> None:
    field = FindField(words)
    qtbot.addWidget(field)
    field.resize(800, 60)
    field.show()
    margins = field.input.textMargins()
    room = field.input.width() - margins.left() - margins.right()
    assert room >= field.input.fontMetrics().horizontalAdvance(words)


def test_two_fields_side_by_side_stay_in_line_when_one_has_a_problem(qtbot: QtBot) -> None:
    holder, first, second = QWidget(), TextField("From"), TextField("To")
    qtbot.addWidget(holder)
    holder.setLayout(boxes.row(first, second))
    second.set_problem("A time of day; beginning and end differ")
    holder.resize(300, 200)
    holder.show()
    assert first.input.mapTo(holder, QPoint()).y() == second.input.mapTo(holder, QPoint()).y()
