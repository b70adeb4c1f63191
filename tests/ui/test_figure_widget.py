"""The picture of an exercise: what is drawn where, and that it is drawn once."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from backcare_desktop.content.figures import load_figures
from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.figure import FigureView
from backcare_desktop.ui.widgets.figure_painter import FigurePainter, Labels

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


@pytest.mark.parametrize("choice", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("figure_id", sorted(FIGURES))
def test_every_figure_is_drawn_at_every_size_in_every_theme(look, view, figure_id, size, choice):
    look.set_choice(choice)
    view.resize(size)
    view.set_figure(FIGURES[figure_id])
    image = shot(view)
    for role in ("fig_near", "fig_body", "fig_panel"):
        assert rows_of(image, theme.current().color(role)), role


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
