"""The font of charts: Inter where it is installed with Backcare, else what matplotlib brings."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.font_manager import FontProperties
    from matplotlib.text import Text

DOTS_PER_INCH = 72
"""One point is one pixel."""

_HALF_A_LETTER = 0.364
"""From the baseline to the middle of a capital, in text sizes (Inter's capitals: 0.727)."""

_REGULAR, _SEMIBOLD = 400, 600
_BOLDER = 0.035
"""How far aside the second stroke of a semibold text lies, in text sizes."""

_FALLBACK = "DejaVu Sans"  # matplotlib brings it along; it has what Inter lacks


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
def font_of(px: float, *, strong: bool) -> "FontProperties":
    """The font of a text of this size; ``strong`` for semibold."""
    from matplotlib.font_manager import FontProperties

    return FontProperties(
        family=list(font_families()), size=px, weight=_SEMIBOLD if strong else _REGULAR
    )


@cache
def line_of_text() -> "type[Text]":
    """A Text on one level line, whose width is known: drawing it doesn't measure it again.

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
            bolder = font.get_weight() == _SEMIBOLD and hasattr(renderer, "buffer_rgba")
            for aside in (0.0, _BOLDER * px * dots) if bolder else (0.0,):
                renderer.draw_text(
                    context, x + aside, y, self.get_text(), font, 0.0, ismath=False, mtext=self
                )
            renderer.close_group("text")
            context.restore()

    return LineOfText
