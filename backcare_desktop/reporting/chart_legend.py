"""The legend: a word for everything that is on the chart, and for nothing else."""

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from backcare_desktop.reporting.chart import LaneKind, PainChart
from backcare_desktop.reporting.chart_points import LanePlace
from backcare_desktop.reporting.chart_style import ChartStyle, ChartWords, Measure

BEFORE_WORD = 18
_BETWEEN = 20
"""Room for a mark before its word, and between two entries; design px."""

Lanes = Sequence[tuple[LaneKind, Sequence[LanePlace]]]


class Part(StrEnum):
    """What a word of the legend explains, apart from lanes."""

    VALUE = "value"
    SPREAD = "spread"
    MEDIAN = "median"
    FLARE = "flare"
    GAP = "gap"


class Entry(Struct, frozen=True):
    """A word of the legend.

    Attributes:
        part: what it explains: a part of the plot, or a lane.
        partial: it explains the lane's marks that ended early.
        text: the word.
        x, y: left edge and middle, px; the mark stands first, except before a gap's word.
    """

    part: Part | LaneKind
    text: str
    partial: bool = False
    x: float = 0.0
    y: float = 0.0


def place_legend(
    chart: PainChart,
    lanes: Lanes,
    words: ChartWords,
    style: ChartStyle,
    width: float,
    measure: Measure,
) -> tuple[tuple[Entry, ...], float]:
    """The legend in as many rows as it needs, and the height of its top row's middle, px."""
    k = style.scale
    rows: list[list[tuple[Entry, float]]] = [[]]
    x = 0.0
    for entry in _wanted(chart, lanes, words):
        wide = measure(entry.text) + (0.0 if entry.part is Part.GAP else BEFORE_WORD * k)
        if rows[-1] and x + wide > width:
            rows.append([])
            x = 0.0
        if entry.part is Part.GAP:
            x = max(x, width - wide)
        rows[-1].append((entry, x))
        x += wide + _BETWEEN * k
    step = max(24 * k, style.text_px * 1.5)
    lowest = style.text_px * 0.9
    heights = [lowest + step * above for above in reversed(range(len(rows)))]
    placed = tuple(
        Entry(entry.part, entry.text, entry.partial, x, y)
        for y, row in zip(heights, rows, strict=True)
        for entry, x in row
    )
    return placed, heights[0]


def _wanted(chart: PainChart, lanes: Lanes, words: ChartWords) -> list[Entry]:
    wanted = [Entry(Part.VALUE, words.value), Entry(Part.SPREAD, words.spread)]
    if chart.medians:
        wanted.append(Entry(Part.MEDIAN, words.median))
    if any(chart.clipped(flare.first, flare.last) for flare in chart.flares):
        wanted.append(Entry(Part.FLARE, words.flare))
    for kind, places in lanes:
        if not all(place.partial for place in places) or kind not in words.partial:
            wanted.append(Entry(kind, words.lanes[kind]))
        if kind in words.partial and any(place.partial for place in places):
            wanted.append(Entry(kind, words.partial[kind], partial=True))
    wanted.append(Entry(Part.GAP, words.gap))
    return wanted
