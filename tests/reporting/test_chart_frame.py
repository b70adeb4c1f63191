"""A picture that leaves the diary says what it is, and a wider font than ours has room on it."""

from functools import partial

import pytest

from backcare_desktop.reporting.chart_frame import MARGIN, SLACK, framed
from backcare_desktop.reporting.chart_layout import lay_out
from backcare_desktop.reporting.chart_scene import scene
from backcare_desktop.reporting.chart_shapes import Align, Marks, Shape, Word
from tests.reporting.charts import SIZE, STYLE, WORDS, chart, rough_width


def made(width: float = SIZE[0]) -> tuple[tuple[Shape, ...], tuple[float, float]]:
    """A framed chart whose words have slack, as it is saved."""
    measure = partial(rough_width, px=SLACK * STYLE.text_px)
    shown, size = chart(30, (3, 4), (2, 6)), (width, SIZE[1])
    layout = lay_out(shown, WORDS, STYLE, size, measure)
    return framed(scene(shown, WORDS, STYLE, layout, measure), WORDS, STYLE, size, measure)


def words(shapes: tuple[Shape, ...], name: str) -> list[Word]:
    return [one for one in shapes if isinstance(one, Word) and one.name == name]


def test_it_says_what_it_shows_of_which_days_and_what_it_was_made_with() -> None:
    shapes, _ = made()
    assert [one.text for one in words(shapes, "title")] == [WORDS.title]
    assert [one.text for one in words(shapes, "maker")] == ["made with Backcare"]


@pytest.mark.parametrize("width", [420, 781])
def test_the_title_stands_above_everything_and_takes_the_lines_that_it_needs(width: int) -> None:
    shapes, size = made(width)
    title = words(shapes, "title")
    assert " ".join(one.text for one in title) == WORDS.title
    others = [one.y for one in shapes if isinstance(one, Word) and one.name != "title"]
    assert min(one.y for one in title) > max(others) + STYLE.text_px
    assert max(one.y for one in title) < size[1] - MARGIN / 2


def test_nothing_touches_the_edges() -> None:
    shapes, _ = made()
    for one in shapes:
        if isinstance(one, Marks) and len(one.xs):
            assert min(one.xs) - one.size / 2 >= MARGIN - 2
            assert min(one.ys) - one.size / 2 >= MARGIN / 2


def test_words_of_a_font_that_is_wider_stay_on_the_picture() -> None:
    shapes, size = made()
    for one in shapes:
        if isinstance(one, Word):
            wide = SLACK * rough_width(one.text)
            share = {Align.LEFT: 1.0, Align.MIDDLE: 0.5, Align.RIGHT: 0.0}[one.align]
            assert one.x + share * wide <= size[0]
