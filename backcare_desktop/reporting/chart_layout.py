"""Where the parts of a pain chart go, in pixels; worked out before anything is drawn.

The chart is laid out from below, because its foot grows with the text: legend, dates, a second
panel, the lanes, and the plot in what is left; phases stand above it.
"""

import math
from datetime import date

from msgspec import Struct

from backcare_desktop.reporting.chart import Grain, LaneKind, PainChart, SeriesKind
from backcare_desktop.reporting.chart_legend import Entry, place_legend
from backcare_desktop.reporting.chart_points import LanePlace, shown_lanes
from backcare_desktop.reporting.chart_style import ChartStyle, ChartWords, Measure
from backcare_desktop.reporting.chart_ticks import Tick, ticks

TOP_SCORE = 10
_PLOT, _PANEL, _LANE = 259, 72, 23
"""Heights of the mockup, design px; a second panel isn't in it."""

_MOST_GROWTH = 1.25
"""Text may grow further; the plot and the panel don't, or they would leave the screen."""

_RMDQ_TOP, _PSFS_TOP, _NIGHT_TOP, _DAY_TOP = 24, 10, 12, 24
_DAYS = {Grain.DAY: 1.0, Grain.WEEK: 7.0, Grain.MONTH: 30.4}
_MOST_DATES = (8, 6, 5, 4, 3, 2)


class Panel(Struct, frozen=True):
    """The second panel, px.

    Attributes:
        bottom, top: its plot.
        title: lines of its title from the top down, each with its middle.
        ceiling: the value at its top; 0 is at its bottom.
        marks: values that have a line and a number.
    """

    bottom: float
    top: float
    title: tuple[tuple[str, float], ...]
    ceiling: float
    marks: tuple[int, ...]

    def y(self, value: float) -> float:
        """The height of a value, px."""
        return self.bottom + (self.top - self.bottom) * min(value, self.ceiling) / self.ceiling


class DateWord(Struct, frozen=True):
    """A date under the axis; ``x`` is the middle of its word."""

    day: date
    text: str
    x: float
    y: float


class ChartLayout(Struct, frozen=True):
    """Places in px from the lower left corner, and thicknesses in px.

    Attributes:
        left, right, bottom, top: the plot, from pain 0 to pain 10.
        start: day number at the left edge.
        pitch: px for a day.
        lanes: the lanes that are shown, from the top down, each with its height and marks.
        panel: the second panel, if there is one.
        phases: height of the line of phases, if there are any.
        tick: height of the tick marks.
        dates: days that are written.
        legend: its words.
        dot, bar, line, mark: thickness of a dot, a range, the median and a lane's mark.
    """

    left: float
    right: float
    bottom: float
    top: float
    start: float
    pitch: float
    tick: float
    dot: float
    bar: float
    line: float
    mark: float
    panel: Panel | None = None
    phases: float | None = None
    lanes: tuple[tuple[LaneKind, float, tuple[LanePlace, ...]], ...] = ()
    dates: tuple[DateWord, ...] = ()
    legend: tuple[Entry, ...] = ()

    def x(self, day: float) -> float:
        """Where a day number is, px."""
        return self.left + (day - self.start) * self.pitch

    def y(self, score: float) -> float:
        """How high a pain score is, px."""
        return self.bottom + (self.top - self.bottom) * score / TOP_SCORE

    def day_at(self, x: float) -> float:
        """The day number at a place, px; the plot's first or last day beside it."""
        return self.start + (min(max(x, self.left), self.right) - self.left) / self.pitch


def lay_out(
    chart: PainChart,
    words: ChartWords,
    style: ChartStyle,
    size: tuple[float, float],
    measure: Measure,
) -> ChartLayout:
    """Place everything on ``size`` (width, height in px); never refuses for lack of room."""
    k = style.scale
    left = 28 * k + measure(str(_RMDQ_TOP))
    right = max(size[0] - 14 * k, left + 1)
    lanes = shown_lanes(chart)
    legend, legend_top = place_legend(chart, lanes, words, style, size[0], measure)
    dates_y = legend_top + 22 * k + style.text_px * 0.5
    tick = dates_y + 8 * k + style.text_px * 0.6
    title = wrapped(words.second, right - left, measure)
    panel = _panel(chart, title, style, tick + 13 * k)
    lowest = panel.title[0][1] + style.text_px * 0.5 + 6 * k if panel else tick
    heights = [lowest + (19 + _LANE * up) * k for up in reversed(range(len(lanes)))]
    bottom = (heights[0] if heights else lowest) + _LANE * k
    top = max(size[1] - _head(chart, style), bottom + 1)
    pitch = (right - left) / (chart.width + 0.2)
    apart = pitch * _DAYS[chart.grain]
    # Days don't move apart when the text grows, so that marks grow less than it does.
    m = math.sqrt(k)
    return ChartLayout(
        left=left,
        right=right,
        bottom=bottom,
        top=top,
        start=chart.first.toordinal() - 0.6,
        pitch=pitch,
        tick=tick,
        dot=_between(3.2 * m, apart * 0.85, 10 * m),
        bar=_between(1.4 * m, apart * 0.4, 6 * m),
        line=_between(1.8 * m, apart * 0.2, 2.5 * m),
        mark=_between(3.2 * m, apart * 0.75, 9 * m),
        panel=panel,
        phases=top + 9 * k if chart.phases else None,
        lanes=tuple((kind, y, marks) for (kind, marks), y in zip(lanes, heights, strict=True)),
        dates=_dates(chart, words, (left, right), pitch, measure, dates_y, k),
        legend=legend,
    )


def wanted_height(
    chart: PainChart, words: ChartWords, style: ChartStyle, width: float, measure: Measure
) -> float:
    """How high a chart of this width likes to be, px."""
    foot = lay_out(chart, words, style, (width, 0.0), measure).bottom
    return foot + _PLOT * min(style.scale, _MOST_GROWTH) + _head(chart, style)


def _head(chart: PainChart, style: ChartStyle) -> float:
    """Room above the plot: half of a number, and the phases."""
    return style.text_px * (1.8 if chart.phases else 0.8) + (
        12 * style.scale if chart.phases else 0
    )


def _panel(chart: PainChart, title: list[str], style: ChartStyle, bottom: float) -> Panel | None:
    if chart.second is None:
        return None
    most = max((point.value for point in chart.second.points), default=0.0)
    ceiling, step = {
        SeriesKind.PSFS: (_PSFS_TOP, 5),
        SeriesKind.RMDQ: (_RMDQ_TOP, 12),
        SeriesKind.SLEEP: (_NIGHT_TOP, 4) if most <= _NIGHT_TOP else (_DAY_TOP, 8),
    }[chart.second.kind]
    top = bottom + _PANEL * min(style.scale, _MOST_GROWTH)
    low = top + style.text_px * 0.5 + 9 * style.scale
    lines = [(line, low + style.text_px * 1.4 * up) for up, line in enumerate(title[::-1])]
    return Panel(bottom, top, tuple(lines[::-1]), ceiling, tuple(range(0, ceiling + 1, step)))


def wrapped(text: str, room: float, measure: Measure) -> list[str]:
    """A text in lines that fit; a word that is wider than the room stands alone."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and measure(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _between(least: float, wanted: float, most: float) -> float:
    return min(max(wanted, least), most)


def _dates(
    chart: PainChart,
    words: ChartWords,
    edges: tuple[float, float],
    pitch: float,
    measure: Measure,
    y: float,
    k: float,
) -> tuple[DateWord, ...]:
    """As many dates as have room side by side, each under its day and inside the chart."""
    left, right = edges
    chosen: tuple[Tick, ...] = ()
    texts: list[str] = []
    for most in _MOST_DATES:
        chosen = ticks(chart.first, chart.last, most)
        texts = [words.date(tick.day, tick.kind) for tick in chosen]
        widest = max(map(measure, texts), default=0.0)
        if len(chosen) * (widest + 24 * k) <= right - left:
            break
    placed = []
    for tick, text in zip(chosen, texts, strict=True):
        middle = left + ((tick.day - chart.first).days + 0.6) * pitch
        half = measure(text) / 2
        most_right = right + 14 * k - half
        placed.append(DateWord(tick.day, text, max(min(middle, most_right), half), y))
    return tuple(placed)
