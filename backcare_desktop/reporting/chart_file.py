"""A chart written to a file."""

from pathlib import Path

from backcare_desktop.reporting.chart import PainChart
from backcare_desktop.reporting.chart_frame import SLACK
from backcare_desktop.reporting.chart_style import ChartStyle, ChartWords
from backcare_desktop.reporting.drawing import framed_drawing, pain_drawing
from backcare_desktop.reporting.figure import picture, text_width
from backcare_desktop.whole_file import write_whole


def write_chart(
    path: Path, chart: PainChart, words: ChartWords, style: ChartStyle, size: tuple[float, float]
) -> None:
    """Write a chart to ``path``, whole or not at all.

    A name that ends in ``.svg`` becomes an SVG whose words stay words, any other one a PNG of twice
    the size in dots.

    Args:
        path: where to.
        chart, words, style, size: as for :func:`~backcare_desktop.reporting.drawing.pain_drawing`.

    Raises:
        OSError: it can't be written; a file that was there is as it was.
    """

    def measure(text: str) -> float:
        return SLACK * text_width(text, style.text_px)

    inside = pain_drawing(chart, words, style, size, measure)
    drawing = framed_drawing(inside, words, measure)
    data = picture(drawing, as_text=path.suffix.lower() == ".svg")
    write_whole(path, data)
