"""Words inside the plot and in the lanes: written where nothing is in their way, else left out.

What is left out is still in the legend, and read at the dots.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec import Struct

from backcare_desktop.core.flare import Flare
from backcare_desktop.core.own_routine import printable
from backcare_desktop.reporting.chart import PainChart
from backcare_desktop.reporting.chart_layout import ChartLayout
from backcare_desktop.reporting.chart_points import ChartPoint, LanePlace, median_runs
from backcare_desktop.reporting.chart_shapes import Align
from backcare_desktop.reporting.chart_style import ChartStyle, ChartWords, Measure

_NEAR_TOP = 0.3
"""The upper part of the plot, where a flare's line is in sight of its name."""

_BROAD = 6
"""A flare that is narrower is one of years; beside it a name would be in another's place."""

_STRONG = 1.06
"""How much wider semibold is."""

_LEAST_NOTE = 6
"""Letters of a note below which its beginning says nothing."""


class Box(Struct, frozen=True):
    """A rectangle, px."""

    left: float
    right: float
    bottom: float
    top: float

    def meets(self, other: "Box") -> bool:
        """Whether they share a place."""
        across = self.left < other.right and other.left < self.right
        return across and self.bottom < other.top and other.bottom < self.top


class FlareBand(Struct, frozen=True):
    """A flare on the chart, px.

    Attributes:
        left, right: its ground.
        word: middle of the word "flare"; None where it has no room.
        sheet: middle of the sign for a note; None without a note or without room.
        note: the note, quoted and perhaps shortened, and its left edge and middle.
    """

    left: float
    right: float
    word: tuple[float, float] | None = None
    sheet: tuple[float, float] | None = None
    note: tuple[str, float, float] | None = None


def lane_texts(
    places: Sequence[LanePlace], layout: ChartLayout, style: ChartStyle, measure: Measure
) -> list[tuple[str, float, Align]]:
    """What is written beside a lane's marks: each text with its edge and alignment.

    To the right of its mark, else to the left; where neither is free it is left out.
    """
    half, gap = layout.mark / 2 + 2 * style.scale, 3 * style.scale
    xs = [layout.x(place.x) for place in places]
    found: list[tuple[str, float, Align]] = []
    taken = layout.left
    for number, place in enumerate(places):
        x = xs[number]
        taken = max(taken, xs[number - 1] + half if number else 0.0)
        if not place.text:
            continue
        wide = measure(place.text) + gap
        after = xs[number + 1] - half if number + 1 < len(xs) else layout.right + 14 * style.scale
        if x + half + wide <= after:
            found.append((place.text, x + half + gap, Align.LEFT))
            taken = x + half + wide
        elif x - half - wide >= taken + gap:
            found.append((place.text, x - half - gap, Align.RIGHT))
    return found


def flare_bands(
    chart: PainChart,
    points: Sequence[ChartPoint],
    words: ChartWords,
    layout: ChartLayout,
    style: ChartStyle,
    measure: Measure,
) -> tuple[FlareBand, ...]:
    """The flares that touch the chart, with what can be written on them."""
    taken = _obstacles(chart, points, layout)
    flares = [(flare, _ground(chart, flare, layout, style)) for flare in chart.flares]
    shown = [(flare, ground) for flare, ground in flares if ground is not None]
    bands = []
    for flare, (left, right) in shown:
        others = [ground for other, ground in shown if other is not flare]
        writer = _FlareWriter(layout, style, measure, taken, others)
        bands.append(writer.written(left, right, words, flare.note))
    return tuple(bands)


class _FlareWriter:
    """Writes on one flare where there is room. What it writes is in the way of what comes next."""

    def __init__(
        self,
        layout: ChartLayout,
        style: ChartStyle,
        measure: Measure,
        taken: list[Box],
        others: Iterable[tuple[float, float]],
    ) -> None:
        self._layout, self._style, self._measure = layout, style, measure
        self._taken = taken
        self._others = [Box(left, right, layout.bottom, layout.top) for left, right in others]

    def written(self, left: float, right: float, words: ChartWords, note: str) -> FlareBand:
        k, row = self._style.scale, self._style.text_px * 1.3
        wide = self._measure(words.flare) * _STRONG
        place = self._place(left, right, wide, row + 18 * k) if note else None
        has_sheet = place is not None
        place = place or self._place(left, right, wide, row)
        if place is None:
            return FlareBand(left, right)
        self._taken.append(place)
        middle = (place.left + place.right) / 2
        word = (middle, place.top - row / 2)
        if not has_sheet:
            return FlareBand(left, right, word)
        y = place.bottom + 9 * k
        begin = max(right, place.right, middle + 9 * k) + 6 * k
        text = self._fitted(_one_line(note), words, begin, y)
        return FlareBand(left, right, word, (middle, y), (text, begin, y) if text else None)

    def _place(self, left: float, right: float, wide: float, high: float) -> Box | None:
        """Near the top on the flare or beside it; else further down on it."""
        near_top = self._layout.top - _NEAR_TOP * (self._layout.top - self._layout.bottom)
        aside = wide / 2 + 5 * self._style.scale
        # The lines around an outlined flare would go through the letters.
        least = wide + 4 * self._style.scale if self._style.outlined else wide / 2
        on_it = [(left + right) / 2] if right - left >= least else []
        beside = [right + aside, left - aside] if right - left >= _BROAD * self._style.scale else []
        for middle in (*on_it, *beside):
            place = self._free(middle, wide, high)
            if place is not None and place.bottom >= near_top:
                return place
        return self._free(on_it[0], wide, high) if on_it else None

    def _free(self, middle: float, wide: float, high: float) -> Box | None:
        """The highest free place there; never one that reaches over the plot's ends."""
        layout, step = self._layout, self._style.text_px / 2
        left, right = middle - wide / 2, middle + wide / 2
        if left < layout.left or right > layout.right + 14 * self._style.scale:
            return None
        column = Box(left, right, layout.bottom, layout.top)
        near = [box for box in (*self._taken, *self._others) if box.meets(column)]
        top = layout.top - 4 * self._style.scale
        while top - high > layout.bottom + high:
            box = Box(left, right, top - high, top)
            if not any(box.meets(other) for other in near):
                return box
            top -= step
        return None

    def _fitted(self, note: str, words: ChartWords, begin: float, y: float) -> str:
        """The note in quotation marks, cut where something else begins; empty without room."""
        half = self._style.text_px * 0.65
        room = Box(begin, self._layout.right + 14 * self._style.scale, y - half, y + half)
        ends = [box.left for box in (*self._taken, *self._others) if box.meets(room)]
        most = min(ends, default=room.right) - begin
        shown = words.note(note)
        length = len(note)
        while self._measure(shown) > most:
            length = min(length - 1, int(length * 0.9))
            if length < _LEAST_NOTE:
                return ""
            shown = words.note(note[:length].rstrip() + "…")
        self._taken.append(Box(begin, begin + self._measure(shown), room.bottom, room.top))
        return shown


def _ground(
    chart: PainChart, flare: Flare, layout: ChartLayout, style: ChartStyle
) -> tuple[float, float] | None:
    """Left and right end of a flare's ground, wide enough to be seen; None off the chart."""
    days = chart.clipped(flare.first, flare.last)
    if days is None:
        return None
    left = max(layout.x(days[0].toordinal() - 0.5), layout.left)
    right = min(layout.x(days[1].toordinal() + 0.5), layout.right)
    least = 3 * style.scale
    return (left, right) if right - left >= least else (left, left + least)


def _obstacles(chart: PainChart, points: Sequence[ChartPoint], layout: ChartLayout) -> list[Box]:
    """Dots, ranges and the median: nothing is written across them."""
    half = max(layout.dot, layout.bar) / 2 + 1
    boxes = [
        Box(
            layout.x(point.x) - half,
            layout.x(point.x) + half,
            layout.y(min(point.lowest, point.value)) - half,
            layout.y(max(point.highest, point.value)) + half,
        )
        for point in points
    ]
    for run in median_runs(chart):
        spots = [(layout.x(x), layout.y(y)) for x, y in run]
        boxes += [Box(x - half, x + half, y - 2, y + 2) for x, y in spots]
        boxes += [
            Box(x, to, min(y, up) - 2, max(y, up) + 2) for (x, y), (to, up) in pairwise(spots)
        ]
    return boxes


def _one_line(text: str) -> str:
    """Without what no line shows: a control sign in an SVG makes it one that nothing can read."""
    return printable(" ".join(text.split()))
