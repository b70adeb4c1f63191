"""The individuals chart: every rated day in order, the limits, and what lies beyond them."""

from functools import partial

import pytest
from msgspec.structs import replace

from backcare_desktop.core.xmr import xmr
from backcare_desktop.reporting.chart_shapes import Align, Area, Marks, Shape, Stroke, Word
from backcare_desktop.reporting.xmr_chart import XmrChart, XmrWords, xmr_height, xmr_scene
from tests.reporting.charts import STYLE, rated, rough_width

WORDS = XmrWords(
    "value", "mean", "limits", "first 14", "outside", "8 on one side", "{:%d %b}".format
)
CALM = [3, 4] * 7


def made(*scores: int) -> XmrChart:
    """Days up to the last one, one score a day."""
    days = rated(*((len(scores) - 1 - at, score) for at, score in enumerate(scores)))
    found = xmr(days)
    assert found is not None
    return XmrChart(days, found)


def shapes(chart: XmrChart, width: float = 640.0) -> tuple[Shape, ...]:
    height = xmr_height(chart, WORDS, STYLE, width, rough_width)
    return xmr_scene(chart, WORDS, STYLE, (width, height), rough_width)


def named(found: tuple[Shape, ...], name: str) -> list[Shape]:
    return [one for one in found if one.name == name]


def test_each_rated_day_is_a_dot_in_order_and_the_first_14_stand_on_a_ground() -> None:
    found = shapes(made(*CALM, 9, 3, 4))
    (dots,) = named(found, "value")
    (ground,) = named(found, "baseline")
    assert isinstance(dots, Marks) and isinstance(ground, Area)
    assert len(dots.xs) == 17
    assert list(dots.xs) == sorted(dots.xs)
    assert [x < ground.right for x in dots.xs] == [True] * 14 + [False] * 3


def test_a_day_outside_stands_in_a_frame_and_a_run_below_a_line() -> None:
    found = shapes(made(*CALM, 9, *[4] * 8))
    (dots,), (frame,), (run,) = (named(found, name) for name in ("value", "outside", "run"))
    assert isinstance(dots, Marks) and isinstance(frame, Marks) and isinstance(run, Stroke)
    assert (list(frame.xs), list(frame.ys)) == ([dots.xs[14]], [dots.ys[14]])
    assert list(run.xs)[:2] == [dots.xs[14], dots.xs[22]]


def test_the_legend_names_only_what_is_there() -> None:
    texts = [one.text for one in named(shapes(made(*CALM)), "legend") if isinstance(one, Word)]
    assert texts == ["value", "mean", "limits", "first 14"]
    alike = [one.text for one in named(shapes(made(*[4] * 14)), "legend") if isinstance(one, Word)]
    assert alike == ["value", "mean", "first 14"]


@pytest.mark.parametrize("width", [320, 640])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_its_words_stay_inside(width: int, scale: float) -> None:
    style = replace(STYLE, scale=scale, text_px=13 * scale)
    measure = partial(rough_width, px=style.text_px)
    chart = made(*CALM, 9, *[4] * 8)
    size = (width, xmr_height(chart, WORDS, style, width, measure))
    for one in xmr_scene(chart, WORDS, style, size, measure):
        if isinstance(one, Word):
            share = {Align.LEFT: 0.0, Align.MIDDLE: 0.5, Align.RIGHT: 1.0}[one.align]
            left = one.x - share * measure(one.text)
            assert left >= -0.5
            assert left + measure(one.text) <= width + 0.5
