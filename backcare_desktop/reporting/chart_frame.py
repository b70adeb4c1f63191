"""A chart as a picture by itself: what it shows in words, margins, and who made it."""

from collections.abc import Sequence

from msgspec.structs import replace

from backcare_desktop.reporting.chart_layout import wrapped
from backcare_desktop.reporting.chart_shapes import Align, Area, Marks, Shape, Stroke, Word
from backcare_desktop.reporting.chart_style import ChartStyle, ChartWords, Measure

MARGIN = 24
"""On each side, design px."""

SLACK = 1.2
"""Words get so much more room than they take: an SVG may be shown with a wider font than ours.

DejaVu Sans, which stands in for Inter on many computers, is 10 to 18 % wider.
"""


def framed(
    shapes: Sequence[Shape],
    words: ChartWords,
    style: ChartStyle,
    size: tuple[float, float],
    measure: Measure,
) -> tuple[tuple[Shape, ...], tuple[float, float]]:
    """The shapes with a title above, a line below and margins around, and the new size.

    Args:
        shapes: the chart, laid out for ``size``.
        words: ``title`` and ``maker`` are written.
        style: as for the chart.
        size: width and height of the chart, px.
        measure: how wide a text may become.
    """
    margin, row = MARGIN * style.scale, style.text_px * 1.5
    foot = margin + row
    width, top = size[0] + 2 * margin, foot + size[1]
    lines = wrapped(words.title, size[0], measure)
    head = [
        Word(
            "title",
            line,
            margin,
            top + margin / 2 + row * (len(lines) - up - 0.5),
            style.text,
            strong=True,
        )
        for up, line in enumerate(lines)
    ]
    maker = Word("maker", words.maker, width - margin, margin, style.text, Align.RIGHT)
    found = (*(_moved(shape, margin, foot) for shape in shapes), *head, maker)
    return found, (width, top + margin / 2 + row * len(lines) + margin)


def _moved(shape: Shape, right: float, up: float) -> Shape:
    if isinstance(shape, Stroke | Marks):
        return replace(shape, xs=[x + right for x in shape.xs], ys=[y + up for y in shape.ys])
    if isinstance(shape, Area):
        return replace(
            shape,
            left=shape.left + right,
            right=shape.right + right,
            bottom=shape.bottom + up,
            top=shape.top + up,
        )
    return replace(shape, x=shape.x + right, y=shape.y + up)
