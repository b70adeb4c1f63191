"""A chart in a file or a report, as matplotlib draws it; the only place that uses matplotlib.

The library takes a third of a second to load and 33 MiB, so it is imported when the first picture
is written and never at start-up; the window paints its charts with Qt. Lengths are pixels at 96
dpi: there are 72 dots per inch, which makes one point one pixel, and a resolution multiplied makes
everything sharper without making anything larger.
"""

import io
import warnings
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from backcare_desktop.reporting.chart_shapes import Area, Marks, Shape, Sign, Stroke
from backcare_desktop.reporting.chart_style import ChartStyle
from backcare_desktop.reporting.drawing import Drawing

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


def picture(drawing: Drawing, *, as_text: bool) -> bytes:
    """A file's content: an SVG whose words stay words, or a PNG.

    The PNG has :data:`SHARPNESS` dots to a pixel.
    """
    import matplotlib as mpl

    figure, data = figure_of(drawing), io.BytesIO()
    if as_text:
        with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "backcare"}):
            figure.savefig(data, format="svg", metadata={"Date": None, "Creator": "Backcare"})
    else:
        dpi = DOTS_PER_INCH * SHARPNESS
        figure.savefig(data, format="png", dpi=dpi, metadata={"Software": "Backcare"})
    return data.getvalue()


def figure_of(drawing: Drawing) -> "Figure":
    """A new Figure of it."""
    import matplotlib as mpl
    from matplotlib.figure import Figure
    from matplotlib.transforms import Affine2D

    width, height = drawing.size
    # Somebody's own matplotlib settings must not make maths or wobbly lines of the diary.
    with mpl.rc_context({"text.usetex": False, "path.sketch": None, "path.effects": []}):
        figure = Figure(
            figsize=(width / DOTS_PER_INCH, height / DOTS_PER_INCH),
            dpi=DOTS_PER_INCH,
            facecolor=drawing.style.background,
            edgecolor="none",
        )
        pixels = Affine2D().scale(1 / DOTS_PER_INCH) + figure.dpi_scale_trans
        for above, shape in enumerate(drawing.shapes):
            artist = _artist(shape, pixels, drawing.style)
            artist.set_gid(shape.name)
            artist.set_zorder(above + 1)
            artist.set_figure(figure)
            figure.add_artist(artist)
    return figure


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
