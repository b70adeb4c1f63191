"""The individuals chart (XmR): rated days one after the other, with the limits of the first ones.

A dot outside of the limits stands in a square, a run on one side of the mean below a line.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from msgspec import Struct

from backcare_desktop.core.daily import SCALE, DailyPain
from backcare_desktop.core.xmr import SignalKind, Xmr
from backcare_desktop.reporting.chart_points import strokes
from backcare_desktop.reporting.chart_shapes import Align, Area, Marks, Shape, Sign, Stroke, Word
from backcare_desktop.reporting.chart_style import ChartStyle, Measure

_PLOT = 170
"""Height of the plot, design px; it grows with the text up to a quarter."""

_MOST_GROWTH = 1.25
_SCORES = (0, 5, 10)
_DASH, _SPACE = 7, 5
_BEFORE_WORD, _BETWEEN = 18, 20
_OUTLINED_FROM = 3
"""Dots smaller than this, px, have no line between them: it would hide them."""


class XmrChart(Struct, frozen=True):
    """What is shown.

    Attributes:
        days: rated days, in order; the baseline's come first.
        found: limits and signals.
    """

    days: tuple[DailyPain, ...]
    found: Xmr


class XmrWords(Struct, frozen=True):
    """The words on it, in the person's language.

    Attributes:
        value, mean, limits, baseline, outside, run: the legend.
        date: writes the first and the last day below the plot.
    """

    value: str
    mean: str
    limits: str
    baseline: str
    outside: str
    run: str
    date: Callable[[date], str]


def xmr_scene(
    chart: XmrChart,
    words: XmrWords,
    style: ChartStyle,
    size: tuple[float, float],
    measure: Measure,
) -> tuple[Shape, ...]:
    """Everything that is drawn, from the ground up, px from the lower left corner."""
    return tuple(_Scene(chart, words, style, size, measure).shapes())


def xmr_height(
    chart: XmrChart, words: XmrWords, style: ChartStyle, width: float, measure: Measure
) -> float:
    """How high a chart of this width likes to be, px."""
    made = _Scene(chart, words, style, (width, 0.0), measure)
    return made.bottom + _PLOT * min(style.scale, _MOST_GROWTH) + made.head


def xmr_spots(
    chart: XmrChart,
    words: XmrWords,
    style: ChartStyle,
    size: tuple[float, float],
    measure: Measure,
) -> tuple[tuple[float, float], ...]:
    """The middle of each day's dot, px from the lower left corner."""
    return _Scene(chart, words, style, size, measure).spots()


class _Scene:
    """Makes the shapes of one chart."""

    def __init__(
        self,
        chart: XmrChart,
        words: XmrWords,
        style: ChartStyle,
        size: tuple[float, float],
        measure: Measure,
    ) -> None:
        self._chart, self._words, self._style, self._measure = chart, words, style, measure
        k = style.scale
        self.head = style.text_px * 0.6 + 12 * k
        self._left = 14 * k + measure(str(SCALE[-1]))
        self._right = max(size[0] - 8 * k, self._left + 1)
        self._legend = self._placed_legend(size[0])
        self._dates_y = self._legend[0][2] + 22 * k + style.text_px * 0.5
        self.bottom = self._dates_y + style.text_px * 0.6 + 12 * k
        self._top = max(size[1] - self.head, self.bottom + 1)
        self._pitch = (self._right - self._left) / max(len(chart.days), 1)
        self._dot = min(max(self._pitch * 0.7, 2.0), 8 * k)

    def shapes(self) -> Iterator[Shape]:
        """From the ground up."""
        yield self._baseline()
        yield from self._grid()
        yield from self._lines()
        yield from self._values()
        yield from self._signals()
        yield from self._dates()
        for name, x, y in self._legend:
            yield Word(
                "legend",
                self._texts()[name],
                x + _BEFORE_WORD * self._style.scale,
                y,
                self._style.text,
            )
            yield self._key(name, x, y)

    def spots(self) -> tuple[tuple[float, float], ...]:
        """The middle of each day's dot."""
        return tuple(
            (self._x(number), self._y(day.value)) for number, day in enumerate(self._chart.days)
        )

    # --- where things are ----------------------------------------------------------------------

    def _x(self, number: int) -> float:
        """The middle of the day with this number."""
        return self._left + (number + 0.5) * self._pitch

    def _y(self, value: float) -> float:
        return self.bottom + (self._top - self.bottom) * value / SCALE[-1]

    def _texts(self) -> dict[str, str]:
        """The legend's words for what is on the chart."""
        words, found = self._words, self._chart.found
        kinds = {signal.kind for signal in found.signals}
        texts = {"value": words.value, "mean": words.mean}
        if found.limits is not None:
            texts["limits"] = words.limits
        texts["baseline"] = words.baseline
        if SignalKind.OUTSIDE in kinds:
            texts["outside"] = words.outside
        if SignalKind.RUN in kinds:
            texts["run"] = words.run
        return texts

    def _placed_legend(self, width: float) -> list[tuple[str, float, float]]:
        """Key, left edge and height of each word; the top row first."""
        k = self._style.scale
        rows: list[list[tuple[str, float]]] = [[]]
        x = 0.0
        for name, text in self._texts().items():
            wide = _BEFORE_WORD * k + self._measure(text)
            if rows[-1] and x + wide > width:
                rows.append([])
                x = 0.0
            rows[-1].append((name, x))
            x += wide + _BETWEEN * k
        step, lowest = max(24 * k, self._style.text_px * 1.5), self._style.text_px * 0.9
        heights = [lowest + step * above for above in reversed(range(len(rows)))]
        return [(name, at, y) for y, row in zip(heights, rows, strict=True) for name, at in row]

    # --- the plot ------------------------------------------------------------------------------

    def _baseline(self) -> Area:
        style = self._style
        right = self._left + self._chart.found.baseline * self._pitch
        edge = style.baseline if style.outlined else ""
        return Area(
            "baseline", self._left, right, self.bottom, self._top, style.grid, edge, style.scale
        )

    def _grid(self) -> Iterator[Shape]:
        style = self._style
        heights = [self._y(score) for score in _SCORES]
        yield Stroke(
            "grid",
            strokes((self._left, self._right) for _ in heights),
            strokes((y, y) for y in heights),
            style.grid,
            style.scale,
        )
        for score, y in zip(_SCORES, heights, strict=True):
            x = self._left - 8 * style.scale
            yield Word("number", str(score), x, y, style.text, Align.RIGHT)

    def _lines(self) -> Iterator[Shape]:
        style, found = self._style, self._chart.found
        y = self._y(found.mean)
        yield Stroke("mean", [self._left, self._right], [y, y], style.median, 2 * style.scale)
        if found.limits is not None:
            for limit in found.limits:
                yield self._dashed("limits", self._left, self._right, self._y(limit))

    def _dashed(self, name: str, left: float, right: float, y: float) -> Stroke:
        k = self._style.scale
        step = (_DASH + _SPACE) * k
        count = int((right - left) / step) + 1
        begins = [left + step * number for number in range(count)]
        pieces = [(begin, min(begin + _DASH * k, right)) for begin in begins]
        return Stroke(
            name, strokes(pieces), strokes((y, y) for _ in pieces), self._style.median, 1.5 * k
        )

    def _values(self) -> Iterator[Shape]:
        style = self._style
        xs, ys = ([spot[axis] for spot in self.spots()] for axis in (0, 1))
        if self._dot >= _OUTLINED_FROM:
            yield Stroke("steps", xs, ys, style.spread, style.scale, round_ends=True)
        yield Marks("value", xs, ys, Sign.DOT, self._dot, style.rating, style.background)

    def _signals(self) -> Iterator[Shape]:
        style, k = self._style, self._style.scale
        number = {day.day: at for at, day in enumerate(self._chart.days)}
        signals = self._chart.found.signals
        outside = [number[each.first] for each in signals if each.kind is SignalKind.OUTSIDE]
        if outside:
            ys = [self._y(self._chart.days[at].value) for at in outside]
            yield self._square("outside", list(map(self._x, outside)), ys, self._dot + 6 * k)
        runs = [
            (self._x(number[each.first]), self._x(number[each.last]))
            for each in signals
            if each.kind is SignalKind.RUN
        ]
        if runs:
            y = self._top + 6 * k
            heights = strokes((y, y) for _ in runs)
            yield Stroke("run", strokes(runs), heights, style.flare_ink, 3 * k)

    def _square(self, name: str, xs: Sequence[float], ys: Sequence[float], size: float) -> Marks:
        style = self._style
        return Marks(
            name, xs, ys, Sign.FRAME, size, style.flare_ink, style.background, 1.5 * style.scale
        )

    def _dates(self) -> Iterator[Shape]:
        days, style = self._chart.days, self._style
        first, last = (self._words.date(days[at].day) for at in (0, -1))
        yield Word("date", first, self._left, self._dates_y, style.text)
        both = self._measure(first) + self._measure(last) + _BETWEEN * style.scale
        if both <= self._right - self._left:
            yield Word("date", last, self._right, self._dates_y, style.text, Align.RIGHT)

    def _key(self, name: str, x: float, y: float) -> Shape:
        """What stands before a word of the legend."""
        k, style = self._style.scale, self._style
        left, middle, right = x, x + 6 * k, x + 13 * k
        if name == "value":
            return Marks(
                "legend mark", [middle], [y], Sign.DOT, 8 * k, style.rating, style.background
            )
        if name == "baseline":
            return Area(
                "legend mark", left, right, y - 6 * k, y + 6 * k, style.grid, style.baseline, k
            )
        if name == "outside":
            return self._square("legend mark", [middle], [y], 11 * k)
        if name == "limits":
            return self._dashed("legend mark", left, left + (2 * _DASH + _SPACE) * k * 0.8, y)
        color, wide = (style.median, 2 * k) if name == "mean" else (style.flare_ink, 3 * k)
        return Stroke("legend mark", [left, right], [y, y], color, wide)
