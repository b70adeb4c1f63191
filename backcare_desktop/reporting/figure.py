"""The pain chart as matplotlib draws it; the only place that draws with matplotlib.

The library takes a third of a second to load, so it is imported when the first chart is drawn and
never at start-up. Lengths are pixels at 96 dpi: there are 72 dots per inch, which makes one point
one pixel, and a resolution multiplied makes everything sharper without making anything larger. A
file and the report get a Figure. The window gets the same artists on the same canvas without one:
with Figure come axes, 3D and dates, 7 MiB that no chart of ours has a use for.
"""

import io
import warnings
from collections.abc import Iterable
from contextlib import AbstractContextManager
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from backcare_desktop.reporting.chart import PainChart
from backcare_desktop.reporting.chart_frame import SLACK, framed
from backcare_desktop.reporting.chart_layout import ChartLayout, lay_out
from backcare_desktop.reporting.chart_scene import scene
from backcare_desktop.reporting.chart_shapes import Area, Marks, Shape, Sign, Stroke
from backcare_desktop.reporting.chart_style import ChartStyle, ChartWords
from backcare_desktop.reporting.xmr_chart import XmrChart, XmrWords, xmr_scene

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties
    from matplotlib.path import Path as Outline
    from matplotlib.text import Text
    from matplotlib.transforms import Transform

# matplotlib names every letter that its fonts lack, and a flare's note in Chinese would be spelled
# out in whatever journal keeps what a program prints.
warnings.filterwarnings("ignore", r"Glyph \d+ .*missing from font", UserWarning)

DOTS_PER_INCH = 72
"""One point is one pixel."""

SHARPNESS = 2
"""A picture in a file has so many dots to a pixel, across and down."""


_HALF_A_LETTER = 0.364
"""From the baseline to the middle of a capital, in text sizes (Inter's capitals: 0.727)."""

_SEMIBOLD = 600
_BOLDER = 0.035
"""How far aside the second stroke of a semibold text lies, in text sizes."""

_FALLBACK = "DejaVu Sans"  # matplotlib brings it along; it has what Inter lacks


class Pixels(Struct, frozen=True):
    """A picture: rows from the top, four bytes (red, green, blue, alpha) a dot."""

    width: int
    height: int
    data: bytes


class Drawing(Struct, frozen=True):
    """A chart that is ready to be shown.

    Attributes:
        shapes: what is on it, the later ones on top.
        style: colours and sizes.
        size: width and height, px.
        layout: where things are on it, px from its lower left corner; None where nobody asks.
    """

    shapes: tuple[Shape, ...]
    style: ChartStyle
    size: tuple[float, float]
    layout: ChartLayout | None

    @property
    def figure(self) -> "Figure":
        """A new Figure of it, without a canvas of its own."""
        return _drawn(self.shapes, self.style, self.size)

    def pixels(self, ratio: float = 1.0) -> Pixels:
        """Draw it, ``ratio`` dots to a pixel, as its Figure would be; nothing is left behind."""
        from matplotlib.backends.backend_agg import RendererAgg
        from matplotlib.patches import Rectangle
        from matplotlib.transforms import Affine2D

        width, height = (int(ratio * px) for px in self.size)
        renderer: Any = RendererAgg(width, height, DOTS_PER_INCH * ratio)  # type: ignore[no-untyped-call]
        pixels = Affine2D().scale(ratio)
        with _our_own_settings():
            ground = Rectangle(
                (0, 0), *self.size, transform=pixels, facecolor=self.style.background, linewidth=0
            )
            ground.set_antialiased(False)
            ground.draw(renderer)
            for shape in self.shapes:
                _artist(shape, pixels, self.style).draw(renderer)
        return Pixels(width, height, bytes(renderer.buffer_rgba()))


def pain_drawing(
    chart: PainChart, words: ChartWords, style: ChartStyle, size: tuple[float, float]
) -> Drawing:
    """Draw a chart.

    Args:
        chart: what to show. Over more than a year a dot stands for a week or a month.
        words: legend, dates, titles.
        style: colours and sizes.
        size: width and height, px.
    """
    room = max(size[0], 1.0), max(size[1], 1.0)
    measure = partial(text_width, px=style.text_px)
    layout = lay_out(chart, words, style, room, measure)
    return Drawing(tuple(scene(chart, words, style, layout, measure)), style, room, layout)


def pain_figure(
    chart: PainChart, words: ChartWords, style: ChartStyle, size: tuple[float, float]
) -> "Figure":
    """The same as a picture by itself: with a title, margins, and room for a wider font.

    Args:
        chart, words, style: as for :func:`pain_drawing`; ``title`` and ``maker`` are written.
        size: width and height of the chart without its frame, px.
    """
    room = max(size[0], 1.0), max(size[1], 1.0)

    def measure(text: str) -> float:
        return SLACK * text_width(text, style.text_px)

    layout = lay_out(chart, words, style, room, measure)
    shapes = scene(chart, words, style, layout, measure)
    framed_shapes, whole = framed(shapes, words, style, room, measure)
    return _drawn(framed_shapes, style, whole)


def xmr_drawing(
    chart: XmrChart, words: XmrWords, style: ChartStyle, size: tuple[float, float]
) -> Drawing:
    """Draw an individuals chart; colours and sizes as for :func:`pain_drawing`."""
    room = max(size[0], 1.0), max(size[1], 1.0)
    measure = partial(text_width, px=style.text_px)
    return Drawing(tuple(xmr_scene(chart, words, style, room, measure)), style, room, None)


def _drawn(shapes: Iterable[Shape], style: ChartStyle, size: tuple[float, float]) -> "Figure":
    """A Figure of ``size`` in px with these shapes, the later ones on top."""
    from matplotlib.figure import Figure
    from matplotlib.transforms import Affine2D

    width, height = size
    with _our_own_settings():
        figure = Figure(
            figsize=(width / DOTS_PER_INCH, height / DOTS_PER_INCH),
            dpi=DOTS_PER_INCH,
            facecolor=style.background,
            edgecolor="none",
        )
        pixels = Affine2D().scale(1 / DOTS_PER_INCH) + figure.dpi_scale_trans
        for above, shape in enumerate(shapes):
            artist = _artist(shape, pixels, style)
            artist.set_gid(shape.name)
            artist.set_zorder(above + 1)
            artist.set_figure(figure)
            figure.add_artist(artist)
    return figure


def _our_own_settings() -> AbstractContextManager[None]:
    """Somebody's own matplotlib settings must not make maths or wobbly lines of the diary."""
    import matplotlib as mpl

    return mpl.rc_context({"text.usetex": False, "path.sketch": None, "path.effects": []})


def pixels_of(figure: "Figure", ratio: float = 1.0) -> Pixels:
    """Draw a Figure, ``ratio`` dots to a pixel, and take it apart, so that it is soon forgotten."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure.set_dpi(DOTS_PER_INCH * ratio)
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    width, height = canvas.get_width_height(physical=True)
    found = Pixels(width, height, bytes(canvas.buffer_rgba()))
    figure.clear()
    return found


def picture(figure: "Figure", *, as_text: bool) -> bytes:
    """A file's content: an SVG whose words stay words, or a PNG.

    The PNG has :data:`SHARPNESS` dots to a pixel.
    """
    import matplotlib as mpl

    data = io.BytesIO()
    if as_text:
        with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "backcare"}):
            figure.savefig(data, format="svg", metadata={"Date": None, "Creator": "Backcare"})
    else:
        dpi = DOTS_PER_INCH * SHARPNESS
        figure.savefig(data, format="png", dpi=dpi, metadata={"Software": "Backcare"})
    return data.getvalue()


def load() -> None:
    """Load the library and its fonts now, so that the first chart comes quickly.

    May be called on any thread, before the first chart is drawn.
    """
    import matplotlib.backends.backend_agg  # noqa: F401 - so that it is there for the first chart

    for family in font_families():
        text_width(family, px=1)


def _artist(shape: Shape, pixels: "Transform", style: ChartStyle) -> "Artist":
    from matplotlib.lines import Line2D
    from matplotlib.patches import Rectangle

    if isinstance(shape, Stroke):
        line = Line2D(shape.xs, shape.ys, color=shape.color, linewidth=shape.width)
        line.set_solid_capstyle("round" if shape.round_ends else "butt")
        line.set_solid_joinstyle("round")
        line.set_transform(pixels)
        return line
    if isinstance(shape, Marks):
        return _mark_line(shape, pixels)
    if isinstance(shape, Area):
        return Rectangle(
            (shape.left, shape.bottom),
            shape.right - shape.left,
            shape.top - shape.bottom,
            facecolor=shape.color,
            edgecolor=shape.edge or "none",
            linewidth=shape.line if shape.edge else 0,
            transform=pixels,
        )
    return _line_of_text(strong=shape.strong)(
        shape.x,
        shape.y,
        shape.text,
        color=shape.color,
        fontproperties=_font_of(style.text_px),
        horizontalalignment=shape.align.value,
        verticalalignment="baseline",
        parse_math=False,
        transform=pixels,
    )


def _mark_line(marks: Marks, pixels: "Transform") -> "Artist":
    from matplotlib.lines import Line2D

    framing = marks.sign is Sign.FRAME
    filled = not marks.sign.hollow and not framing
    tick = marks.sign is Sign.TICK
    line = Line2D(
        marks.xs,
        marks.ys,
        linestyle="none",
        marker=_outline(marks.sign),
        markersize=marks.size,
        markerfacecolor="none" if framing else marks.color if filled else marks.ground,
        markeredgecolor=marks.ground if filled and not tick else marks.color,
        markeredgewidth=marks.line,
    )
    line.set_transform(pixels)
    return line


@cache
def _outline(sign: Sign) -> "str | Outline":
    """The outline of a sign, as matplotlib has it or as a path."""
    from matplotlib.path import Path as Outline

    if sign is Sign.HALF_CIRCLE:
        return Outline.make_compound_path(Outline.arc(90, 270), Outline([(0, -1), (0, 1)]))
    if sign is Sign.SHEET:
        frame = Outline([(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)], closed=True)
        lines = [Outline([(-0.5, y), (0.5, y)]) for y in (0.35, -0.35)]
        return Outline.make_compound_path(frame, *lines)
    return {
        Sign.DOT: "o",
        Sign.CIRCLE: "o",
        Sign.SQUARE: "s",
        Sign.HOLLOW_SQUARE: "s",
        Sign.FRAME: "s",
        Sign.TRIANGLE: "^",
        Sign.DIAMOND: "D",
        Sign.TICK: "|",
    }[sign]


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


@cache
def _font_of(px: float) -> "FontProperties":
    """The font of a text of this size."""
    from matplotlib.font_manager import FontProperties

    return FontProperties(family=list(font_families()), size=px)


@cache
def _line_of_text(*, strong: bool = False) -> "type[Text]":
    """A Text on one level line, whose width is known: drawing it doesn't measure it again.

    Args:
        strong: it is written in semibold.

    Measuring takes most of the time of a chart, and matplotlib forgets it with each canvas.
    """
    from matplotlib.text import Text

    class LineOfText(Text):
        def draw(self, renderer: Any) -> None:
            px, dots = float(self.get_fontsize()), renderer.points_to_pixels(1.0)
            x, y = self.get_transform().transform(self.get_unitless_position())
            share = {"left": 0.0, "center": 0.5, "right": 1.0}[self.get_horizontalalignment()]
            x -= share * text_width(self.get_text(), px) * dots
            y -= _HALF_A_LETTER * px * dots
            if renderer.flipy():
                y = renderer.height - y
            context = renderer.new_gc()
            context.set_foreground(self.get_color())
            context.set_url(self.get_url())
            font = self.get_fontproperties()
            renderer.open_group("text", self.get_gid())
            # The one font file is drawn in its regular weight: twice beside itself it is bolder.
            # An SVG names the weight instead, and its words stay single ones.
            asides: tuple[float, ...] = (0.0,)
            if strong and hasattr(renderer, "buffer_rgba"):
                asides = (0.0, _BOLDER * px * dots)
            elif strong:
                font = font.copy()
                font.set_weight(_SEMIBOLD)
            for aside in asides:
                renderer.draw_text(
                    context, x + aside, y, self.get_text(), font, 0.0, ismath=False, mtext=self
                )
            renderer.close_group("text")
            context.restore()

    return LineOfText
