"""Where the parts of a pain chart go, in pixels; worked out before anything is drawn.

The chart is laid out from below, because its foot grows with the text: legend, dates, the lane of
sessions, and the plot in what is left.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from backcare_desktop.reporting.chart import Grain, PainChart
from backcare_desktop.reporting.chart_ticks import Tick, TickKind, ticks

Measure = Callable[[str], float]
"""How wide a text is drawn, px."""

_DAYS = {Grain.DAY: 1.0, Grain.WEEK: 7.0, Grain.MONTH: 30.4}
_MOST_DATES = (8, 6, 5, 4, 3, 2)


@dataclass(frozen=True, slots=True)
class ChartStyle:
    """How a chart looks.

    Attributes:
        background, text, grid, baseline, rating, spread, session: colours as ``#rrggbb``.
        text_px: size of every word, px.
        scale: factor for every other length.
    """

    background: str
    text: str
    grid: str
    baseline: str
    rating: str
    spread: str
    session: str
    text_px: float = 13.0
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class ChartWords:
    """The words on a chart, in the person's language.

    Attributes:
        mean, spread, session, partial, gap: the legend.
        date: writes a date under the axis.
    """

    mean: str
    spread: str
    session: str
    partial: str
    gap: str
    date: Callable[[date, TickKind], str]


class Mark(StrEnum):
    """What stands before a word of the legend."""

    DOT = "dot"
    BAR = "bar"
    CIRCLE = "circle"
    HALF = "half"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Word:
    """A text at ``x`` (its left edge in the legend, its middle under the axis) and ``y``, px."""

    text: str
    x: float
    y: float
    mark: Mark = Mark.NONE


@dataclass(frozen=True, slots=True)
class ChartLayout:
    """Places in px from the lower left corner, and thicknesses in px.

    Attributes:
        left, right, bottom, top: the plot, from pain 0 to pain 10.
        pitch: px for a day.
        lane: height of the marks for sessions.
        tick: height of the tick marks.
        dates: days that are written, and their words.
        legend: words of the legend.
        dot, bar, line, mark: thickness of a mean, a range, a joining line and a session.
    """

    left: float
    right: float
    bottom: float
    top: float
    pitch: float
    lane: float
    tick: float
    dates: tuple[tuple[date, Word], ...]
    legend: tuple[Word, ...]
    dot: float
    bar: float
    line: float
    mark: float


def lay_out(
    chart: PainChart,
    words: ChartWords,
    style: ChartStyle,
    size: tuple[float, float],
    measure: Measure,
) -> ChartLayout:
    """Place everything on ``size`` (width, height in px); never refuses for lack of room."""
    k = style.scale
    left = 28 * k + measure("10")
    right = max(size[0] - 14 * k, left + 1)
    legend, legend_top = _legend(words, style, size[0], measure)
    dates_y = legend_top + 22 * k + style.text_px * 0.5
    tick = dates_y + 8 * k + style.text_px * 0.6
    lane = tick + 19 * k
    bottom = lane + 23 * k
    pitch = (right - left) / (chart.width + 0.2)
    apart = pitch * _DAYS[chart.grain]
    # Days don't move apart when the text grows, so that marks grow less than it does.
    m = math.sqrt(k)
    return ChartLayout(
        left=left,
        right=right,
        bottom=bottom,
        top=max(size[1] - style.text_px * 0.8, bottom + 1),
        pitch=pitch,
        lane=lane,
        tick=tick,
        dates=_dates(chart, words, (left, right), pitch, measure, dates_y, style),
        legend=legend,
        dot=_between(3.2 * m, apart * 0.85, 10 * m),
        bar=_between(1.4 * m, apart * 0.4, 6 * m),
        line=_between(0.8 * m, apart * 0.2, 1.5 * m),
        mark=_between(3.2 * m, apart * 0.75, 9 * m),
    )


def _between(least: float, wanted: float, most: float) -> float:
    return min(max(wanted, least), most)


def _dates(
    chart: PainChart,
    words: ChartWords,
    edges: tuple[float, float],
    pitch: float,
    measure: Measure,
    y: float,
    style: ChartStyle,
) -> tuple[tuple[date, Word], ...]:
    """As many dates as have room side by side, each under its day and inside the chart."""
    left, right = edges
    chosen: tuple[Tick, ...] = ()
    texts: list[str] = []
    for most in _MOST_DATES:
        chosen = ticks(chart.first, chart.last, most)
        texts = [words.date(tick.day, tick.kind) for tick in chosen]
        widest = max(map(measure, texts), default=0.0)
        if len(chosen) * (widest + 24 * style.scale) <= right - left:
            break
    placed = []
    for tick, text in zip(chosen, texts, strict=True):
        middle = left + ((tick.day - chart.first).days + 0.6) * pitch
        half = measure(text) / 2
        most_right = right + 14 * style.scale - half
        placed.append((tick.day, Word(text, max(min(middle, most_right), half), y)))
    return tuple(placed)


def _legend(
    words: ChartWords, style: ChartStyle, width: float, measure: Measure
) -> tuple[tuple[Word, ...], float]:
    """The legend in as many rows as it needs, and the height of its top row's middle."""
    k = style.scale
    wanted = [
        (words.mean, Mark.DOT),
        (words.spread, Mark.BAR),
        (words.session, Mark.CIRCLE),
        (words.partial, Mark.HALF),
        (words.gap, Mark.NONE),
    ]
    rows: list[list[tuple[str, Mark, float]]] = [[]]
    x = 0.0
    for text, mark in wanted:
        wide = measure(text) + (0.0 if mark is Mark.NONE else 18 * k)
        if rows[-1] and x + wide > width:
            rows.append([])
            x = 0.0
        if mark is Mark.NONE:
            x = max(x, width - wide)
        rows[-1].append((text, mark, x))
        x += wide + 20 * k
    step = max(24 * k, style.text_px * 1.5)
    lowest = style.text_px * 0.9
    heights = [lowest + step * above for above in reversed(range(len(rows)))]
    placed = tuple(
        Word(text, x, y, mark)
        for y, row in zip(heights, rows, strict=True)
        for text, mark, x in row
    )
    return placed, heights[0]
