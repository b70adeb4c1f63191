"""A chart as a list of shapes, ready to be drawn by whoever shows it.

The window paints it with Qt, files and the report are drawn by matplotlib
(:mod:`backcare_desktop.reporting.figure`). Each of them gives the width of its own letters.
"""

from msgspec import Struct

from backcare_desktop.reporting.chart import PainChart
from backcare_desktop.reporting.chart_frame import framed
from backcare_desktop.reporting.chart_layout import ChartLayout, lay_out
from backcare_desktop.reporting.chart_scene import scene
from backcare_desktop.reporting.chart_shapes import Shape
from backcare_desktop.reporting.chart_style import ChartStyle, ChartWords, Measure
from backcare_desktop.reporting.xmr_chart import XmrChart, XmrWords, xmr_scene


class Drawing(Struct, frozen=True):
    """A chart that is ready to be drawn.

    Attributes:
        shapes: what is on it, the later ones on top.
        style: colours and sizes.
        size: width and height, px.
        layout: where things are on it, px from its lower left corner; None where nobody asks.
    """

    shapes: tuple[Shape, ...]
    style: ChartStyle
    size: tuple[float, float]
    layout: ChartLayout | None = None


def pain_drawing(
    chart: PainChart,
    words: ChartWords,
    style: ChartStyle,
    size: tuple[float, float],
    measure: Measure,
) -> Drawing:
    """Draw a chart.

    Args:
        chart: what to show. Over more than a year a dot stands for a week or a month.
        words: legend, dates, titles.
        style: colours and sizes.
        size: width and height, px.
        measure: how wide a text is where it is drawn, px.
    """
    room = _room(size)
    layout = lay_out(chart, words, style, room, measure)
    return Drawing(scene(chart, words, style, layout, measure), style, room, layout)


def framed_drawing(inside: Drawing, words: ChartWords, measure: Measure) -> Drawing:
    """The same as a picture by itself: with a title and margins.

    Args:
        inside: the chart.
        words: ``title`` and ``maker`` are written.
        measure: how wide a text may become, px.
    """
    shapes, whole = framed(inside.shapes, words, inside.style, inside.size, measure)
    return Drawing(shapes, inside.style, whole)


def xmr_drawing(
    chart: XmrChart,
    words: XmrWords,
    style: ChartStyle,
    size: tuple[float, float],
    measure: Measure,
) -> Drawing:
    """Draw an individuals chart; the rest as for :func:`pain_drawing`."""
    room = _room(size)
    return Drawing(tuple(xmr_scene(chart, words, style, room, measure)), style, room)


def _room(size: tuple[float, float]) -> tuple[float, float]:
    """One px at least, for a window that isn't laid out yet."""
    return max(size[0], 1.0), max(size[1], 1.0)
