"""One look, complete: colours, fonts and sizes for a theme at a scale."""

from msgspec import Struct
from PySide6.QtGui import QColor, QFont

from backcare_desktop.ui.theme import fonts
from backcare_desktop.ui.theme.tokens import Tokens

_NUMBERS = frozenset({"metric", "emergency_number", "player_digits", "player_total"})
"""Text styles of numbers that change in place."""


def parse_color(text: str) -> QColor:
    """``#RRGGBB`` or ``#RRGGBBAA`` as the tokens write it; Qt would read alpha first.

    Raises:
        ValueError: not a colour.
    """
    if len(text) == len("#RRGGBBAA"):
        text = f"#{text[7:]}{text[1:7]}"
    color = QColor(text)
    if not color.isValid():
        raise ValueError(f"not a colour: {text}")
    return color


class Theme(Struct, frozen=True):
    """What widgets ask for colours, fonts and sizes. Unknown names raise ``KeyError``.

    Attributes:
        name: ``light``, ``dark`` or ``high_contrast``.
        scale: pixels per design pixel; 1.0 at 96 dpi and 100 % text.
        reduced_motion: still pictures instead of movement.
    """

    name: str
    scale: float
    tokens: Tokens
    reduced_motion: bool = False

    @property
    def is_dark(self) -> bool:
        """Light text on a dark ground (high contrast too)."""
        return self.name != "light"

    @property
    def is_high_contrast(self) -> bool:
        """White lines carry what tinted surfaces carry elsewhere."""
        return self.name == "high_contrast"

    def color(self, role: str) -> QColor:
        """The colour of a role such as ``text_muted``."""
        return parse_color(self.tokens.themes[self.name].roles[role])

    def roles(self) -> frozenset[str]:
        """Every colour role of this theme."""
        return frozenset(self.tokens.themes[self.name].roles)

    def pain(self, score: int) -> tuple[QColor, QColor]:
        """Fill and text colour for a rating of 0 to 10.

        Raises:
            ValueError: the rating is outside 0 to 10.
        """
        colors = self.tokens.themes[self.name]
        if not 0 <= score < len(colors.pain):
            raise ValueError(f"pain is rated 0 to 10, not {score}")
        return parse_color(colors.pain[score]), parse_color(colors.pain_ink[score])

    def series(self, index: int) -> QColor:
        """The colour of the chart series with this number; starts over after the last."""
        colors = self.tokens.themes[self.name].series
        return parse_color(colors[index % len(colors)])

    def font(self, style: str, weight: int | None = None) -> QFont:
        """The font of a text style such as ``body``; ``weight`` (100 to 900) overrides."""
        token = self.tokens.fonts[style]
        chosen = token.weight if weight is None else weight
        return fonts.make(
            self.tokens.family, token.px, chosen, self.scale, tabular=style in _NUMBERS
        )

    def line(self, style: str) -> int:
        """The line height of a text style, px."""
        return self.px(self.tokens.fonts[style].line)

    def px(self, value: float) -> int:
        """A length of the design (px at 96 dpi, 100 %) in pixels now."""
        return round(value * self.scale)

    def space(self, name: str) -> int:
        """A gap such as ``lg``, px."""
        return self.px(self.tokens.space[name])

    def radius(self, name: str) -> int:
        """A corner radius such as ``card``, px."""
        return self.px(self.tokens.radius[name])

    def control(self, name: str) -> int:
        """A control's size such as ``height`` or ``switch.w``, px."""
        return self.px(self.tokens.control[name])

    def layout(self, name: str) -> int:
        """A size of the page such as ``gutter`` or ``window.min_w``, px."""
        return self.px(self.tokens.layout[name])

    def line_width(self, name: str) -> int:
        """A stroke such as ``focus_ring``, px, whole and at least 1 so that it stays crisp."""
        return max(1, self.px(self.tokens.line[name]))

    def motion(self, name: str) -> int:
        """How long a movement such as ``page`` takes, ms; the still value if motion is reduced."""
        still = f"reduced.{name}"
        if self.reduced_motion and still in self.tokens.motion:
            return int(self.tokens.motion[still])
        return int(self.tokens.motion[name])
