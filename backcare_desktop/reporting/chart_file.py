"""A chart written to a file."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from backcare_desktop.reporting.chart import PainChart
from backcare_desktop.reporting.chart_style import ChartStyle, ChartWords
from backcare_desktop.reporting.figure import pain_figure, picture


def write_chart(
    path: Path, chart: PainChart, words: ChartWords, style: ChartStyle, size: tuple[float, float]
) -> None:
    """Write a chart to ``path``, all or nothing; a link is followed.

    It is written beside ``path`` first, under a name that nothing else has, and only its owner may
    read it. A name that ends in ``.svg`` becomes an SVG whose words stay words, any other one a PNG
    of twice the size in dots.

    Args:
        path: where to.
        chart, words, style, size: as for :func:`~backcare_desktop.reporting.figure.pain_drawing`.

    Raises:
        OSError: it can't be written; a file that was there is as it was.
    """
    figure = pain_figure(chart, words, style, size)
    data = picture(figure, as_text=path.suffix.lower() == ".svg")
    target = Path(os.path.realpath(path))
    descriptor, half = tempfile.mkstemp(".part", ".backcare-", target.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(half).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(half).unlink()
        raise
