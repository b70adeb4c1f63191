"""The picture of an exercise: what is drawn where, that it is drawn once, and how it moves."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from backcare_desktop.content.figures import load_figures
from backcare_desktop.core.figure_motion import motion
from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.figure import FigureView
from backcare_desktop.ui.widgets.figure_moving import MovingFigure
from backcare_desktop.ui.widgets.figure_painter import FigurePainter, Labels
from backcare_desktop.ui.widgets.figure_place import FigurePlace
from tests.fakes import FakeClock
from tests.ui.fake_ticker import FakeTicker

FIGURES, _ = load_figures(Path(__file__).parents[2] / "resources" / "figures")
PLAYER = QSize(760, 400)
SIZES = [PLAYER, QSize(214, 138), QSize(115, 124), QSize(130, 78)]


@pytest.fixture(autouse=True)
def look(qapp):
    manager = theme.install(qapp)
    manager.set_choice("light")
    yield manager
    manager.set_choice("system")


@pytest.fixture
def view(qtbot):
    view = FigureView()
    qtbot.addWidget(view)
    view.resize(PLAYER)
    return view


def test_a_place_keeps_its_room_and_shows_the_figure_once_it_was_painted(qtbot):
    place = FigurePlace()
    qtbot.addWidget(place)
    place.show_figure(FIGURES, "plank", "Plank")
    assert place.sizeHint() == FigureView().sizeHint()
    assert place.minimumSizeHint() == FigureView().minimumSizeHint()
    assert place.findChildren(FigureView) == []
    place.show()
    qtbot.waitUntil(lambda: place.findChildren(FigureView) != [])
    (view,) = place.findChildren(FigureView)
    assert view.isVisible()
    assert view.accessibleName() == "Plank"
    place.resize(300, 200)
    assert view.size() == place.size()
    place.show_figure(FIGURES, "walk", "Walk")
    assert place.findChildren(FigureView) == [view]
    assert view.accessibleName() == "Walk"


@pytest.fixture
def drawn(monkeypatch):
    """The phases drawn so far, in order."""
    phases: list[int] = []
    draw = FigurePainter.pixmap

    def counted(self: FigurePainter, index: int, ratio: float, **options) -> QPixmap:
        phases.append(index)
        return draw(self, index, ratio, **options)

    monkeypatch.setattr(FigurePainter, "pixmap", counted)
    return phases


def shot(view: FigureView) -> QImage:
    image = QImage(view.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    view.render(image, QPoint())
    return image


def rows_of(image: QImage, color: QColor) -> list[int]:
    """The rows in which ``color`` occurs, once for each pixel."""
    return [
        y
        for y in range(0, image.height(), 2)
        for x in range(0, image.width(), 2)
        if image.pixelColor(x, y) == color
    ]


def middle(rows: list[int]) -> float:
    return sum(rows) / len(rows)


def assert_drawn(view: FigureView) -> None:
    image = shot(view)
    for role in ("fig_near", "fig_body", "fig_panel"):
        assert rows_of(image, theme.current().color(role)), role


@pytest.mark.parametrize("choice", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("figure_id", sorted(FIGURES))
def test_every_figure_is_drawn_in_every_theme(look, view, figure_id, choice):
    look.set_choice(choice)
    view.resize(214, 138)
    view.set_figure(FIGURES[figure_id])
    assert_drawn(view)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("figure_id", ["knee-rolls", "hip-circles", "rdl-light"])
def test_a_figure_of_every_view_is_drawn_at_every_size(view, figure_id, size):
    view.resize(size)
    view.set_figure(FIGURES[figure_id])
    assert_drawn(view)


PROPS = {
    "ankle-df": ("fig_prop", "fig_prop_edge"),
    "goblet-squat": ("fig_prop_edge", "fig_weight"),
    "hamstring": ("fig_prop_edge",),
    "hinge-dowel": ("fig_prop_edge",),
    "hip-thrust": ("fig_prop", "fig_prop_edge", "fig_weight"),
    "rdl-light": ("fig_prop_edge", "fig_weight"),
    "step-up": ("fig_prop",),
}


@pytest.mark.parametrize("figure_id", sorted(PROPS))
def test_what_the_figure_uses_is_drawn_in_the_colours_of_the_theme(view, figure_id):
    view.set_figure(FIGURES[figure_id])
    image = shot(view)
    for role in PROPS[figure_id]:
        assert rows_of(image, theme.current().color(role)), role


@pytest.mark.parametrize("choice", ["light", "dark", "high_contrast"])
def test_things_stand_out_from_the_panel_and_their_edges_from_themselves(look, choice):
    look.set_choice(choice)
    its = theme.current()
    panel = luminance(its.color("fig_panel"))
    for role in ("fig_prop_edge", "fig_weight"):
        lighter, darker = sorted((luminance(its.color(role)), panel), reverse=True)
        assert (lighter + 0.05) / (darker + 0.05) >= 3.0, role
    assert its.color("fig_prop") != its.color("fig_prop_edge")


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.x defines it."""
    channels = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def columns_of(image: QImage, color: QColor) -> list[int]:
    return [
        x
        for y in range(0, image.height(), 2)
        for x in range(0, image.width(), 2)
        if image.pixelColor(x, y) == color
    ]


def test_the_limbs_that_are_worked_are_near_so_that_a_left_side_view_faces_left(view):
    reaching = {}
    for side in ("left", "right"):
        view.set_figure(FIGURES["hip-flexor"], side)
        image = shot(view)
        reaching[side] = middle(columns_of(image, theme.current().color("fig_far")))
        assert columns_of(image, theme.current().color("fig_near"))
    assert reaching["left"] + reaching["right"] == pytest.approx(PLAYER.width(), abs=8)
    assert abs(reaching["left"] - reaching["right"]) > 40


def test_left_puts_the_legs_up_and_the_ghost_down_and_right_the_other_way(view):
    for side, sign in (("left", 1), ("right", -1)):
        view.set_figure(FIGURES["knee-rolls"], side)
        image = shot(view)
        legs = middle(rows_of(image, theme.current().color("fig_far")))
        ghost = middle(rows_of(image, theme.current().color("fig_ghost")))
        assert (ghost - legs) * sign > 100


def test_cat_and_cow_are_two_pictures_on_the_same_mat(view):
    view.set_figure(FIGURES["cat-cow"])
    cat = shot(view)
    view.set_frame(1)
    cow = shot(view)
    assert cat != cow
    mat = theme.current().color("fig_mat")
    assert rows_of(cat, mat) == rows_of(cow, mat)


def test_floors_of_side_views_are_level(view):
    floors = set()
    for figure_id in ("childs-pose", "cat-cow", "crook-lying"):
        view.set_figure(FIGURES[figure_id])
        floors.add(max(rows_of(shot(view), theme.current().color("fig_floor"))))
    assert max(floors) - min(floors) <= 2


def test_a_repaint_copies_the_picture_and_phases_are_kept(view, drawn):
    view.set_figure(FIGURES["cat-cow"])
    for phase in (0, 0, 1, 0, 1, 2):
        view.set_frame(phase)
        shot(view)
    assert drawn == [0, 1]


def test_another_size_theme_figure_or_side_is_drawn_anew(look, view, drawn):
    view.set_figure(FIGURES["knee-rolls"], "left")
    shot(view)
    view.resize(214, 138)
    shot(view)
    look.set_choice("dark")
    shot(view)
    view.set_figure(FIGURES["knee-rolls"], "right")
    shot(view)
    view.set_figure(FIGURES["childs-pose"])
    shot(view)
    assert len(drawn) == 5


def test_setting_the_same_figure_again_draws_nothing(view, drawn):
    for _ in range(3):
        view.set_figure(FIGURES["childs-pose"])
        view.set_panel(True)
        view.set_labels(False)
        shot(view)
    assert drawn == [0]


def test_the_sides_are_written_only_when_asked_for(view):
    view.set_figure(FIGURES["knee-rolls"], "left")
    bare = shot(view)
    view.set_labels(True)
    assert shot(view) != bare


def test_a_side_view_has_no_sides_to_write(view):
    view.set_figure(FIGURES["childs-pose"])
    bare = shot(view)
    view.set_labels(True)
    assert shot(view) == bare


def test_the_words_never_reach_the_body_at_double_text_size(look, view):
    view.set_figure(FIGURES["knee-rolls"], "left")
    look.set_text_scale(2.0)
    try:
        bare = shot(view)
        view.set_labels(True)
        labelled = shot(view)
    finally:
        look.set_text_scale(1.0)
    changed = [
        bare.pixelColor(x, y)
        for y in range(0, 400, 2)
        for x in range(0, 760, 2)
        if bare.pixelColor(x, y) != labelled.pixelColor(x, y)
    ]
    assert changed
    assert {color.name() for color in changed} == {theme.current().color("fig_mat_top").name()}


def test_words_too_small_to_read_are_left_out():
    look = theme.current()
    painter = FigurePainter(FIGURES["knee-rolls"], "left", QSize(115, 124), look)
    words = Labels("your left", "your right")
    written = painter.pixmap(0, 1.0, panel=True, labels=words).toImage()
    assert written == painter.pixmap(0, 1.0, panel=True, labels=None).toImage()


def test_a_fine_screen_gets_a_finer_picture():
    painter = FigurePainter(FIGURES["childs-pose"], None, QSize(214, 138), theme.current())
    picture = painter.pixmap(0, 2.0, panel=True, labels=None)
    assert picture.size() == QSize(428, 276)
    assert picture.deviceIndependentSize().toSize() == QSize(214, 138)


def test_without_a_panel_the_ground_shows_through(view):
    view.set_figure(FIGURES["childs-pose"])
    assert shot(view).pixelColor(380, 40) == theme.current().color("fig_panel")
    view.set_panel(False)
    assert shot(view).pixelColor(380, 40) != theme.current().color("fig_panel")


def test_no_figure_shows_an_empty_panel(view):
    view.set_figure(None)
    image = shot(view)
    assert image.pixelColor(380, 200) == theme.current().color("fig_panel")
    view.set_panel(False)
    assert rows_of(shot(view), theme.current().color("fig_panel")) == []


def test_a_description_is_what_a_listener_hears(view):
    view.set_description("Child's pose, seen from the side")
    assert view.accessibleName() == "Child's pose, seen from the side"


@pytest.fixture
def moving(qtbot):
    """A figure with a clock and a ticker that move when they are told to."""
    clock, ticker = FakeClock(), FakeTicker()
    view = FigureView(clock=clock, ticker=ticker)
    qtbot.addWidget(view)
    view.resize(214, 138)
    view.set_figure(FIGURES["bw-squat"])

    def after(seconds: float) -> QImage:
        clock.advance(seconds)
        if ticker.armed is not None:
            ticker.fire()
        return shot(view)

    return view, ticker, after


def test_a_figure_that_plays_moves_thirty_times_a_second_while_it_is_seen(moving):
    view, ticker, after = moving
    still = shot(view)
    view.play()
    assert ticker.armed is None
    view.show()
    assert ticker.armed == pytest.approx(1 / 30)
    one, other = after(0.5), after(1 / 30)
    assert one != other
    assert still not in (one, other)
    view.hide()
    assert ticker.armed is None
    assert view.is_playing


def test_a_hidden_figure_goes_on_where_it_rested(moving):
    view, ticker, after = moving
    view.play()
    view.show()
    before = after(0.7)
    view.hide()
    after(100)
    view.show()
    assert ticker.armed is not None
    assert after(0.0) == before


def test_a_late_tick_makes_the_next_one_earlier_and_no_loop_longer(moving):
    view, ticker, after = moving
    view.play()
    view.show()
    after(1 / 30 + 0.02)
    assert ticker.armed == pytest.approx(1 / 30 - 0.02)
    loop = motion(FIGURES["bw-squat"]).duration_ms / 1000
    once = after(0.4)
    assert after(loop) == once


def test_stopping_shows_the_still_picture_again(moving):
    view, ticker, after = moving
    still = shot(view)
    view.play()
    view.show()
    assert after(0.8) != still
    view.stop()
    assert ticker.armed is None
    assert shot(view) == still


def test_another_figure_plays_from_its_beginning(moving):
    view, _ticker, after = moving
    view.play()
    view.show()
    after(1.1)
    view.set_figure(FIGURES["glute-bridge"])
    first = after(0.0)
    view.set_figure(FIGURES["bw-squat"])
    view.set_figure(FIGURES["glute-bridge"])
    assert after(0.0) == first


def test_with_reduced_motion_still_pictures_take_turns_every_two_seconds(look, moving):
    view, ticker, after = moving
    view.show()
    stills = []
    for index in (0, 1):
        view.set_frame(index)
        stills.append(shot(view))
    view.set_frame(0)
    view.play()
    look.set_reduced_motion(True)
    assert ticker.armed == pytest.approx(2.0)
    assert [after(2.0) for _ in range(3)] == [stills[1], stills[0], stills[1]]


def test_with_reduced_motion_a_hold_needs_no_timer_at_all(look, moving):
    view, ticker, _after = moving
    look.set_reduced_motion(True)
    view.set_figure(FIGURES["plank"])
    view.show()
    view.play()
    assert ticker.armed is None
    look.set_reduced_motion(False)
    assert ticker.armed is not None


def test_a_player_says_which_moment_of_a_phase_is_shown(moving):
    view, ticker, _after = moving
    view.show()
    low = shot(view)
    view.set_phase(0, 0.3)
    on_the_way = shot(view)
    view.set_phase(0, 1.0)
    assert shot(view) == low != on_the_way
    view.set_phase(1, 0.3)
    assert shot(view) not in (low, on_the_way)
    assert ticker.armed is None


def test_a_player_that_says_the_moment_ends_the_figures_own_loop(moving):
    view, ticker, _after = moving
    view.show()
    view.play()
    view.set_phase(0, 0.5)
    assert not view.is_playing
    assert ticker.armed is None


def test_a_held_picture_breathes_and_keeps_its_limbs(view):
    view.set_figure(FIGURES["childs-pose"])
    empty = shot(view)
    view.set_held(0, 4.0)
    full = shot(view)
    assert full != empty
    near = theme.current().color("fig_near")
    assert rows_of(full, near) == pytest.approx(rows_of(empty, near))
    view.set_held(0, 10.0)
    assert shot(view) == empty


def test_with_reduced_motion_a_players_moments_are_still_pictures(look, view):
    view.set_figure(FIGURES["bw-squat"])
    stills = [shot(view)]
    view.set_frame(1)
    stills.append(shot(view))
    view.set_phase(0, 0.4)
    look.set_reduced_motion(True)
    assert shot(view) == stills[0]
    for phase in (0, 1):
        view.set_phase(phase, 0.4)
        assert shot(view) == stills[phase]
        view.set_held(phase, 3.0)
        assert shot(view) == stills[phase]


def test_a_moving_figure_draws_its_ground_once(view, monkeypatch):
    grounds = []
    draw = FigurePainter.ground

    def counted(self: FigurePainter, ratio: float, **options) -> QPixmap:
        grounds.append(ratio)
        return draw(self, ratio, **options)

    monkeypatch.setattr(FigurePainter, "ground", counted)
    view.set_figure(FIGURES["step-up"])
    for step in range(5):
        view.set_phase(0, step / 5)
        shot(view)
    assert len(grounds) == 1


def test_a_view_without_a_figure_neither_moves_nor_fails(moving):
    view, ticker, after = moving
    view.set_figure(None)
    view.show()
    view.play()
    view.set_phase(0, 0.5)
    view.set_held(0, 1.0)
    after(1.0)
    assert ticker.armed is None


def test_a_view_brings_its_own_clock_and_rests_when_it_is_gone(qtbot):
    view = FigureView()
    qtbot.addWidget(view)
    view.set_figure(FIGURES["cat-cow"])
    view.show()
    view.play()
    assert any(timer.isActive() for timer in view.findChildren(QTimer))
    view.hide()
    assert not any(timer.isActive() for timer in view.findChildren(QTimer))


def test_another_language_writes_the_words_anew(view, drawn):
    view.set_figure(FIGURES["knee-rolls"], "left")
    view.set_labels(True)
    shot(view)
    QApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    shot(view)
    assert drawn == [0, 0]


def test_the_panel_of_today_is_the_natural_size(look, view):
    assert view.sizeHint() == QSize(214, 138)
    look.set_text_scale(2.0)
    try:
        assert view.sizeHint() == QSize(428, 276)
        assert view.minimumSizeHint().width() < view.sizeHint().width()
    finally:
        look.set_text_scale(1.0)


# --- a figure that moves when it is asked to ------------------------------------------------------


@pytest.fixture
def asked(qtbot):
    """A figure with a button, whose clock and ticker move when they are told to."""
    clock, ticker = FakeClock(), FakeTicker()
    figure = MovingFigure(clock=clock, ticker=ticker)
    qtbot.addWidget(figure)
    figure.resize(600, 220)
    figure.set_exercise(FIGURES["bw-squat"], "Squats", 3.0)
    figure.show()

    def after(seconds: float) -> QImage:
        clock.advance(seconds)
        if ticker.armed is not None:
            ticker.fire()
        return shot(figure)

    return figure, ticker, after


def test_it_stands_still_until_somebody_asks_and_then_no_timer_rests(asked):
    figure, ticker, after = asked
    still = shot(figure)
    assert ticker.armed is None
    assert after(60) == still
    figure.button.click()
    assert ticker.armed is not None
    assert after(0.8) != still
    figure.button.click()
    assert ticker.armed is None


def test_the_button_says_what_pressing_it_does_and_to_which_exercise(asked):
    figure, _ticker, _after = asked
    button = figure.button
    assert (button.text(), button.accessibleName()) == ("Play", "Play the movement of Squats")
    button.click()
    assert (button.text(), button.accessibleName()) == ("Stop", "Stop the movement of Squats")
    button.click()
    assert button.text() == "Play"


def test_a_click_anywhere_on_the_figure_plays_and_stops(qtbot, asked):
    figure, _ticker, _after = asked
    for plays in (True, False):
        qtbot.mouseClick(figure, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
        assert figure.is_playing is plays
    qtbot.mouseClick(figure, Qt.MouseButton.RightButton, pos=QPoint(200, 150))
    assert not figure.is_playing


def test_a_press_that_is_let_go_elsewhere_does_nothing(qtbot, asked):
    figure, _ticker, _after = asked
    qtbot.mousePress(figure, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    qtbot.mouseRelease(figure, Qt.MouseButton.LeftButton, pos=QPoint(200, 500))
    assert not figure.is_playing


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_keyboard_plays_and_stops_too(qtbot, asked, key):
    figure, _ticker, _after = asked
    assert figure.button.focusPolicy() & Qt.FocusPolicy.TabFocus
    for plays in (True, False):
        qtbot.keyClick(figure.button, key)
        assert figure.is_playing is plays


def test_repetitions_take_the_time_that_the_dose_gives_them(asked):
    figure, _ticker, after = asked
    figure.button.click()
    one = after(0.7)
    assert after(1.5) != one
    assert after(1.5) == one


def test_a_movement_without_a_tempo_takes_the_time_it_was_drawn_for(asked):
    figure, _ticker, after = asked
    figure.set_exercise(FIGURES["knee-rolls"], "Knee rolls")
    figure.button.click()
    one = after(0.7)
    assert after(motion(FIGURES["knee-rolls"]).duration_ms / 1000) == one


def test_a_hidden_figure_stands_still_when_it_is_seen_again(asked):
    figure, ticker, _after = asked
    still = shot(figure)
    figure.button.click()
    figure.hide()
    figure.show()
    assert not figure.is_playing
    assert ticker.armed is None
    assert figure.button.text() == "Play"
    assert shot(figure) == still


@pytest.mark.parametrize("figure_id", ["plank", "childs-pose"])
def test_a_position_that_is_held_has_nothing_to_play(qtbot, asked, figure_id):
    figure, _ticker, _after = asked
    figure.set_exercise(FIGURES[figure_id], "A hold")
    assert not figure.button.isVisible()
    qtbot.mouseClick(figure, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    assert not figure.is_playing


def test_an_exercise_without_a_figure_has_nothing_to_play(asked):
    figure, _ticker, _after = asked
    figure.set_exercise(None, "An exercise that is gone")
    figure.toggle()
    assert not figure.button.isVisible()
    assert not figure.is_playing


def test_with_reduced_motion_the_button_shows_the_still_pictures_in_turn(look, asked):
    figure, ticker, after = asked
    look.set_reduced_motion(True)
    assert figure.button.accessibleName() == "Play the positions of Squats in turn"
    figure.button.click()
    assert ticker.armed == pytest.approx(2.0)
    first, second, third = (after(2.0) for _ in range(3))
    assert first == third != second


def test_motion_that_is_reduced_meanwhile_stops_what_has_one_still_picture(look, asked):
    figure, ticker, _after = asked
    figure.set_exercise(FIGURES["knee-rolls"], "Knee rolls")
    figure.button.click()
    look.set_reduced_motion(True)
    assert not figure.is_playing
    assert ticker.armed is None
    assert not figure.button.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_button_is_large_enough_and_lies_in_its_corner(look, asked, scale, direction):
    figure, _ticker, _after = asked
    figure.setLayoutDirection(direction)
    look.set_text_scale(scale)
    try:
        figure.resize(601, 300)
        place = figure.button.geometry()
    finally:
        look.set_text_scale(1.0)
    assert min(place.width(), place.height()) >= 24
    assert figure.rect().contains(place)
    at_the_right = place.center().x() > figure.rect().center().x()
    assert at_the_right is (direction is Qt.LayoutDirection.LeftToRight)
