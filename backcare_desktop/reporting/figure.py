"""The pain chart as a matplotlib Figure; the only place that draws with matplotlib.

The library takes a third of a second to load, so it is imported when the first chart is drawn and
never at start-up. Lengths are pixels at 96 dpi: the Figure has 72 dots per inch, which makes one
of its points one pixel, and a canvas that multiplies its resolution makes everything sharper
without making anything larger.
"""

from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, Any

from backcare_desktop.reporting.chart import (
    PainChart,
    covered,
    points,
    runs,
    session_places,
    strokes,
)
from backcare_desktop.reporting.chart_layout import (
    ChartLayout,
    ChartStyle,
    ChartWords,
    Mark,
    Word,
    lay_out,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.path import Path
    from matplotlib.transforms import Transform

DOTS_PER_INCH = 72
"""One point is one pixel."""

_FALLBACK = "DejaVu Sans"  # matplotlib brings it along; it has what Inter lacks

_THIN_DAYS_PX = 12
_INTO_A_GAP = 0.33


def pain_figure(
    chart: PainChart, words: ChartWords, style: ChartStyle, size: tuple[float, float]
) -> "Figure":
    """Draw ratings over time: a dot at each mean, a bar over each range, gaps left as gaps.

    Args:
        chart: what to show. Over more than a year a dot stands for a week or a month.
        words: legend and dates.
        style: colours and sizes.
        size: width and height, px.

    Returns:
        a Figure without a canvas. Its first Axes counts days (``date.toordinal()``) to the right
        and pain, 0 to 10, upwards.
    """
    import matplotlib as mpl
    from matplotlib.figure import Figure

    width, height = max(size[0], 1.0), max(size[1], 1.0)
    measure = partial(text_width, px=style.text_px)
    layout = lay_out(chart, words, style, (width, height), measure)
    # Somebody's own matplotlib settings must not make maths or wobbly lines of the diary.
    with mpl.rc_context(
        {"text.parse_math": False, "text.usetex": False, "path.sketch": None, "path.effects": []}
    ):
        figure = Figure(
            figsize=(width / DOTS_PER_INCH, height / DOTS_PER_INCH),
            dpi=DOTS_PER_INCH,
            facecolor=style.background,
            edgecolor="none",
        )
        _Painter(figure, chart, style, layout).paint((width, height))
    return figure


def load() -> None:
    """Load the library and its fonts now, so that the first chart comes quickly.

    May be called on any thread, before the first chart is drawn.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    for family in font_families():
        text_width(family, px=1)
    FigureCanvasAgg(Figure(figsize=(1, 1), dpi=1)).draw()  # type: ignore[no-untyped-call]


@cache
def font_families() -> tuple[str, ...]:
    """Families to write with, best first: Inter if it is installed with Backcare."""
    from matplotlib import font_manager

    try:
        import fontpkg_inter
    except ImportError:
        return (_FALLBACK,)
    # The one upright file holds every weight; matplotlib writes with its regular one.
    for path in sorted((fontpkg_inter.ROOT / "files").glob("Inter*.ttf")):
        if "Italic" not in path.name:
            font_manager.fontManager.addfont(path)
            return (str(fontpkg_inter.FAMILY), _FALLBACK)
    return (_FALLBACK,)


@lru_cache(maxsize=512)
def text_width(text: str, px: float) -> float:
    """How wide a text is drawn, px."""
    from matplotlib import font_manager

    font = font_manager.get_font([font_manager.findfont(family) for family in font_families()])
    font.set_size(px, DOTS_PER_INCH)
    font.set_text(text)
    return float(font.get_width_height()[0]) / 64


class _Painter:
    """Draws one chart where its layout says."""

    def __init__(
        self, figure: "Figure", chart: PainChart, style: ChartStyle, layout: ChartLayout
    ) -> None:
        from matplotlib.transforms import Affine2D

        self._figure, self._chart, self._style, self._layout = figure, chart, style, layout
        self._pixels: Transform = Affine2D().scale(1 / DOTS_PER_INCH) + figure.dpi_scale_trans
        self._points = points(chart)
        self._write: dict[str, Any] = {
            "color": style.text,
            "fontfamily": list(font_families()),
            "fontsize": style.text_px,
            "parse_math": False,
        }

    def paint(self, size: tuple[float, float]) -> None:
        axes = self._axes(*size)
        self._grid(axes)
        self._ratings(axes)
        self._sessions(axes)
        self._dates(axes)
        for word in self._layout.legend:
            self._legend(word)

    def _axes(self, width: float, height: float) -> "Axes":
        place = self._layout
        across, up = place.right - place.left, place.top - place.bottom
        axes = self._figure.add_axes(
            (place.left / width, place.bottom / height, across / width, up / height)
        )
        axes.set_facecolor("none")
        axes.spines[:].set_visible(False)
        axes.set_xlim(self._chart.first.toordinal() - 0.6, self._chart.last.toordinal() + 0.6)
        axes.set_ylim(0, 10)
        scores = range(0, 11, 2)
        axes.set_yticks(scores, [str(score) for score in scores], **self._write)
        axes.tick_params(length=0, pad=10 * self._style.scale)
        axes.set_xticks([])
        return axes

    def _grid(self, axes: "Axes") -> None:
        k, style = self._style.scale, self._style
        edges = axes.get_xlim()
        scores = (2, 4, 6, 8, 10)
        grid: dict[str, Any] = {"color": style.grid, "linewidth": k, "clip_on": False, "zorder": 1}
        lines = strokes(edges for _ in scores)
        axes.plot(lines, strokes((score, score) for score in scores), gid="grid", **grid)
        lane = (self._layout.lane, self._layout.lane)
        axes.plot(edges, lane, transform=self._across(axes), gid="lane", **grid)
        # A short way into the day without an entry, as long as days are wide enough to see it.
        inset = _INTO_A_GAP if self._layout.pitch >= _THIN_DAYS_PX * k else 0.0
        spans = covered(self._points, edges, inset)
        axes.plot(
            strokes(spans),
            strokes((0, 0) for _ in spans),
            color=style.baseline,
            linewidth=1.5 * k,
            solid_capstyle="butt",
            clip_on=False,
            zorder=2,
            gid="baseline",
        )

    def _ratings(self, axes: "Axes") -> None:
        style, place = self._style, self._layout
        joined = runs(self._points)
        spread: dict[str, Any] = {"color": style.spread, "clip_on": False}
        axes.plot(
            strokes([point.x for point in run] for run in joined),
            strokes([point.mean for point in run] for run in joined),
            linewidth=place.line,
            zorder=3,
            gid="joined",
            **spread,
        )
        # A round end stands out by half the bar's width, so a bar is drawn that much shorter.
        cap = place.bar / 2 / (place.top - place.bottom) * 10
        ranged = [point for point in self._points if point.highest > point.lowest]
        axes.plot(
            strokes((point.x, point.x) for point in ranged),
            strokes((point.lowest + cap, point.highest - cap) for point in ranged),
            linewidth=place.bar,
            solid_capstyle="round",
            zorder=4,
            gid="range",
            **spread,
        )
        axes.plot(
            [point.x for point in self._points],
            [point.mean for point in self._points],
            "o",
            color=style.rating,
            markersize=place.dot,
            markeredgecolor=style.background,
            markeredgewidth=place.dot * 0.14 if place.dot >= 6 else 0,
            clip_on=False,
            zorder=5,
            gid="mean",
        )

    def _sessions(self, axes: "Axes") -> None:
        finished, broken_off = session_places(self._chart)
        for places, gid, marker in (
            (finished, "finished", "o"),
            (broken_off, "partial", _half_circle()),
        ):
            axes.plot(
                places,
                [self._layout.lane] * len(places),
                linestyle="none",
                marker=marker,
                markersize=self._layout.mark,
                markerfacecolor=self._style.background,
                markeredgewidth=min(1.75 * self._style.scale, self._layout.mark / 3),
                color=self._style.session,
                transform=self._across(axes),
                clip_on=False,
                zorder=5,
                gid=gid,
            )

    def _dates(self, axes: "Axes") -> None:
        dates = self._layout.dates
        axes.plot(
            [day.toordinal() for day, _ in dates],
            [self._layout.tick] * len(dates),
            linestyle="none",
            marker="|",
            markersize=5 * self._style.scale,
            markeredgewidth=self._style.scale,
            color=self._style.baseline,
            transform=self._across(axes),
            clip_on=False,
            gid="ticks",
        )
        for _, word in dates:
            self._word(word, word.x, "center")

    def _legend(self, word: Word) -> None:
        from matplotlib.lines import Line2D

        k, style = self._style.scale, self._style
        x, y = word.x + 6 * k, word.y
        if word.mark is Mark.NONE:
            self._word(word, word.x, "left")
            return
        self._word(word, word.x + 18 * k, "left")
        if word.mark is Mark.BAR:
            mark = Line2D([x, x], [y - 5 * k, y + 5 * k], linewidth=6 * k, color=style.spread)
            mark.set_solid_capstyle("round")
        else:
            filled = word.mark is Mark.DOT
            mark = Line2D([x], [y], markersize=9 * k, markeredgewidth=0 if filled else 1.75 * k)
            mark.set_marker(_half_circle() if word.mark is Mark.HALF else "o")
            mark.set_color(style.rating if filled else style.session)
            mark.set_markerfacecolor(style.rating if filled else style.background)
        mark.set_transform(self._pixels)
        self._figure.add_artist(mark)

    def _word(self, word: Word, x: float, align: str) -> None:
        self._figure.text(
            x, word.y, word.text, transform=self._pixels, ha=align, va="center_baseline",
            **self._write,
        )  # fmt: skip

    def _across(self, axes: "Axes") -> "Transform":
        """Days to the right, pixels upwards."""
        from matplotlib.transforms import blended_transform_factory

        return blended_transform_factory(axes.transData, self._pixels)


@cache
def _half_circle() -> "Path":
    """A standing half circle: a session that ended early."""
    from matplotlib.path import Path

    return Path.make_compound_path(Path.arc(90, 270), Path([(0, -1), (0, 1)]))
