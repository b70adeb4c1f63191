"""The whole chart as a list of shapes, ready to be drawn by whatever can draw them."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from backcare_desktop.reporting.chart import LaneKind, PainChart
from backcare_desktop.reporting.chart_labels import flare_bands, lane_texts
from backcare_desktop.reporting.chart_layout import TOP_SCORE, ChartLayout, Panel
from backcare_desktop.reporting.chart_legend import BEFORE_WORD, Entry, Part
from backcare_desktop.reporting.chart_points import (
    Place,
    covered,
    median_runs,
    points,
    series_runs,
    strokes,
)
from backcare_desktop.reporting.chart_shapes import Align, Area, Marks, Shape, Sign, Stroke, Word
from backcare_desktop.reporting.chart_style import ChartStyle, ChartWords, Measure

_THIN_DAYS_PX = 12
_OUTLINED_PX = 8
_INTO_A_GAP = 0.33
_ALONE = 0.35
"""Half of the length of a median that stands alone, days."""

_SCORES = range(0, TOP_SCORE + 1, 2)

_SIGNS = {
    LaneKind.STRETCH: (Sign.CIRCLE, Sign.HALF_CIRCLE),
    LaneKind.CORE: (Sign.SQUARE, Sign.HOLLOW_SQUARE),
    LaneKind.LIFTING: (Sign.TRIANGLE, Sign.TRIANGLE),
    LaneKind.RELIEF: (Sign.DIAMOND, Sign.DIAMOND),
    LaneKind.NOTES: (Sign.SHEET, Sign.SHEET),
}
"""A mark, and a mark of what ended early."""


def scene(
    chart: PainChart, words: ChartWords, style: ChartStyle, layout: ChartLayout, measure: Measure
) -> tuple[Shape, ...]:
    """Everything that is drawn, from the ground up."""
    return tuple(_Scene(chart, words, style, layout, measure).shapes())


class _Scene:
    """Makes the shapes of one chart."""

    def __init__(
        self,
        chart: PainChart,
        words: ChartWords,
        style: ChartStyle,
        layout: ChartLayout,
        measure: Measure,
    ) -> None:
        self._chart, self._words, self._style = chart, words, style
        self._layout, self._measure = layout, measure
        self._points = points(chart)

    def shapes(self) -> Iterator[Shape]:
        bands = flare_bands(
            self._chart, self._points, self._words, self._layout, self._style, self._measure
        )
        for band in bands:
            yield self._flare_ground(band.left, band.right)
        yield from self._grid()
        for band in bands:
            yield self._flare_top(band.left, band.right)
        yield from self._phases()
        yield from self._ratings()
        for band in bands:
            ink = self._style.flare_ink
            if band.word is not None:
                x, y = band.word
                yield Word("flare", self._words.flare, x, y, ink, Align.MIDDLE, strong=True)
            if band.sheet is not None:
                x, y = band.sheet
                yield self._marks("flare note", [(x, y)], Sign.SHEET, ink, 13 * self._style.scale)
            if band.note is not None:
                yield Word("note", *band.note, self._style.text)
        yield from self._lanes()
        if self._layout.panel is not None:
            yield from self._panel(self._layout.panel)
        yield from self._dates()
        for entry in self._layout.legend:
            yield from self._legend(entry)

    # --- the plot ------------------------------------------------------------------------------

    def _flare_ground(self, left: float, right: float) -> Area:
        style, place = self._style, self._layout
        # Around a narrow flare two lines would be all that is seen.
        lined = style.outlined and right - left >= _OUTLINED_PX * style.scale
        edge = style.baseline if lined else ""
        return Area("flare", left, right, place.bottom, place.top, style.flare, edge, style.scale)

    def _flare_top(self, left: float, right: float) -> Stroke:
        """The tint alone is faint, and gone in print: a line along its top says the same."""
        style, y = self._style, self._layout.top
        return Stroke("flare top", [left, right], [y, y], style.flare_ink, 3 * style.scale)

    def _grid(self) -> Iterator[Shape]:
        k, style, place = self._style.scale, self._style, self._layout
        heights = [place.y(score) for score in _SCORES if score]
        heights += [y for _, y, _ in place.lanes]
        if place.panel is not None:
            heights += [place.panel.y(mark) for mark in place.panel.marks]
        yield Stroke(
            "grid",
            strokes((place.left, place.right) for _ in heights),
            strokes((y, y) for y in heights),
            style.grid,
            k,
        )
        for score in _SCORES:
            yield self._number(str(score), place.y(score))
        # A short way into the day without an entry, as long as days are wide enough to see it.
        inset = _INTO_A_GAP if place.pitch >= _THIN_DAYS_PX * k else 0.0
        ends = (place.start, place.day_at(place.right))
        # Below a dot that is alone, it would look like the beginning of an axis.
        spans = covered(self._points, ends, inset) if len(self._points) > 1 else []
        yield Stroke(
            "baseline",
            strokes((place.x(left), place.x(right)) for left, right in spans),
            strokes((place.bottom, place.bottom) for _ in spans),
            style.baseline,
            1.5 * k,
        )

    def _number(self, text: str, y: float) -> Word:
        x = self._layout.left - 10 * self._style.scale
        return Word("number", text, x, y, self._style.text, Align.RIGHT)

    def _phases(self) -> Iterator[Shape]:
        y, style = self._layout.phases, self._style
        if y is None:
            return
        k = style.scale
        usual: list[tuple[float, float]] = []
        longer: list[tuple[float, float]] = []
        begins: list[Place] = []
        for phase in self._chart.phases:
            days = self._chart.clipped(phase.first, phase.last)
            if days is None:
                continue
            left, right = self._edges_of(days[0], days[1])
            stood_still = phase.usual is not None and days[1] > phase.usual
            texts = (phase.name,) if stood_still else phase.names or (phase.name,)
            fitting = (text for text in texts if text and self._fits(text, right - left))
            for text in list(fitting)[:1]:
                up = y + style.text_px * 0.5 + 5 * k
                yield Word("phase", text, (left + right) / 2, up, style.text, Align.MIDDLE)
            # Days that the phase's name can't mean: the line goes on faintly and has no end.
            split = right
            if stood_still and phase.usual is not None:
                split = min(max(self._layout.x(phase.usual.toordinal() + 0.5), left), right)
                longer.append((split, right - k))
            if split > left:
                usual.append((left + k, split - k))
            if phase.first >= self._chart.first:
                begins.append((left + k, y))
        for name, ends, color in (
            ("phases", usual, style.baseline),
            ("phases longer", longer, style.grid),
        ):
            yield Stroke(name, strokes(ends), strokes((y, y) for _ in ends), color, 1.5 * k)
        yield self._marks("phase begins", begins, Sign.TICK, style.baseline, 7 * k, 1.5 * k)

    def _edges_of(self, first: date, last: date) -> tuple[float, float]:
        """Where days begin and end, px."""
        place = self._layout
        left, right = place.x(first.toordinal() - 0.5), place.x(last.toordinal() + 0.5)
        return max(left, place.left), min(right, place.right)

    def _fits(self, text: str, room: float) -> bool:
        return self._measure(text) + 4 * self._style.scale <= room

    def _ratings(self) -> Iterator[Shape]:
        style, place = self._style, self._layout
        ranged = [point for point in self._points if point.highest > point.lowest]
        # A round end stands out by half the bar's width, so a bar is drawn that much shorter.
        cap = place.bar / 2
        yield Stroke(
            "range",
            strokes((place.x(point.x), place.x(point.x)) for point in ranged),
            strokes(
                (place.y(point.lowest) + cap, place.y(point.highest) - cap) for point in ranged
            ),
            style.spread,
            place.bar,
            round_ends=True,
        )
        yield self._line("median", median_runs(self._chart), style.median, place.y)
        spots = [(place.x(point.x), place.y(point.value)) for point in self._points]
        ring = place.dot * 0.14 if place.dot >= 6 else 0.0
        yield self._marks("value", spots, Sign.DOT, style.rating, place.dot, ring)

    def _line(
        self,
        name: str,
        runs: Sequence[Sequence[Place]],
        color: str,
        height: Callable[[float], float],
    ) -> Stroke:
        """A line that is broken between runs; a run of one is a short stroke, not nothing."""
        alone = max(_ALONE * self._layout.pitch, 2 * self._style.scale)
        pieces = []
        for run in runs:
            spots = [(self._layout.x(x), height(value)) for x, value in run]
            if len(spots) == 1:
                ((x, y),) = spots
                spots = [(x - alone, y), (x + alone, y)]
            pieces.append(spots)
        return Stroke(
            name,
            strokes([x for x, _ in spots] for spots in pieces),
            strokes([y for _, y in spots] for spots in pieces),
            color,
            self._layout.line,
            round_ends=True,
        )

    # --- below the plot ------------------------------------------------------------------------

    def _lanes(self) -> Iterator[Shape]:
        for kind, y, places in self._layout.lanes:
            for partial in (False, True):
                shown = [place for place in places if place.partial is partial]
                spots = [(self._layout.x(place.x), y) for place in shown]
                if spots:
                    name = f"{kind} partial" if partial else str(kind)
                    sign = _SIGNS[kind][partial]
                    yield self._lane_marks(name, kind, sign, spots, self._layout.mark)
            texts = lane_texts(places, self._layout, self._style, self._measure)
            for text, x, align in texts:
                yield Word(f"{kind} text", text, x, y, self._style.text, align)

    def _lane_marks(
        self, name: str, kind: LaneKind, sign: Sign, spots: Sequence[Place], size: float
    ) -> Marks:
        line = min(1.75 * self._style.scale, size / 3) if sign.hollow else 0.0
        return self._marks(name, spots, sign, self._color_of(kind), size, line)

    def _color_of(self, kind: LaneKind) -> str:
        style = self._style
        return {
            LaneKind.STRETCH: style.stretch,
            LaneKind.CORE: style.core,
            LaneKind.LIFTING: style.lift,
            LaneKind.RELIEF: style.relief,
            LaneKind.NOTES: style.note,
        }[kind]

    def _panel(self, panel: Panel) -> Iterator[Shape]:
        style, place = self._style, self._layout
        for line, y in panel.title:
            yield Word("second title", line, place.left, y, style.text)
        for mark in panel.marks:
            yield self._number(str(mark), panel.y(mark))
        runs = series_runs(self._chart)
        yield self._line(
            "second line", [run for run in runs if len(run) > 1], style.second, panel.y
        )
        spots = [(place.x(x), panel.y(value)) for run in runs for x, value in run]
        size = min(place.dot, 8 * style.scale)
        yield self._marks("second", spots, Sign.DOT, style.second, size)

    def _dates(self) -> Iterator[Shape]:
        k, style, dates = self._style.scale, self._style, self._layout.dates
        spots = [(self._layout.x(word.day.toordinal()), self._layout.tick) for word in dates]
        yield self._marks("ticks", spots, Sign.TICK, style.baseline, 5 * k, k)
        for word in dates:
            yield Word("date", word.text, word.x, word.y, style.text, Align.MIDDLE)

    def _legend(self, entry: Entry) -> Iterator[Shape]:
        k, style = self._style.scale, self._style
        x, y = entry.x + 6 * k, entry.y
        at = entry.x if entry.part is Part.GAP else entry.x + BEFORE_WORD * k
        yield Word("legend", entry.text, at, y, style.text)
        if isinstance(entry.part, LaneKind):
            sign = _SIGNS[entry.part][entry.partial]
            yield self._lane_marks("legend mark", entry.part, sign, [(x, y)], 9 * k)
        elif entry.part is Part.VALUE:
            yield self._marks("legend mark", [(x, y)], Sign.DOT, style.rating, 9 * k)
        elif entry.part is Part.SPREAD:
            ys = [y - 5 * k, y + 5 * k]
            yield Stroke("legend mark", [x, x], ys, style.spread, 6 * k, round_ends=True)
        elif entry.part is Part.MEDIAN:
            xs = [x - 6 * k, x + 7 * k]
            yield Stroke("legend mark", xs, [y, y], style.median, 2.5 * k)
        elif entry.part is Part.FLARE:
            edge = style.baseline if style.outlined else ""
            yield Area(
                "legend mark", x - 6 * k, x + 7 * k, y - 6 * k, y + 6 * k, style.flare, edge, k
            )
            xs = [x - 6 * k, x + 7 * k]
            yield Stroke("legend mark", xs, [y + 6 * k] * 2, style.flare_ink, 2 * k)

    def _marks(
        self,
        name: str,
        spots: Sequence[Place],
        sign: Sign,
        color: str,
        size: float,
        line: float | None = None,
    ) -> Marks:
        k, ground = self._style.scale, self._style.background
        wide = 1.5 * k if line is None and sign.hollow else line or 0.0
        return Marks(
            name, [x for x, _ in spots], [y for _, y in spots], sign, size, color, ground, wide
        )
