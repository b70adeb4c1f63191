"""What a chart is drawn of: strokes, marks, areas and words, in pixels from the lower left corner.

A drawing is a list of these; what comes later lies on top. They know nothing of who draws them.
"""

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct


class Sign(StrEnum):
    """The shape of a mark; everything on a chart that differs in colour differs in this too."""

    DOT = "dot"
    CIRCLE = "circle"
    HALF_CIRCLE = "half circle"
    SQUARE = "square"
    HOLLOW_SQUARE = "hollow square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    SHEET = "sheet"
    TICK = "tick"
    FRAME = "frame"
    """A square around something else; what it stands around shows inside."""

    @property
    def hollow(self) -> bool:
        """Whether the ground shows inside."""
        return self in (Sign.CIRCLE, Sign.HALF_CIRCLE, Sign.HOLLOW_SQUARE, Sign.SHEET)


class Align(StrEnum):
    """Which part of a text its ``x`` is."""

    LEFT = "left"
    MIDDLE = "center"
    RIGHT = "right"


class Stroke(Struct, frozen=True):
    """A line through points; a NaN breaks it.

    Attributes:
        name: what it is part of.
        xs, ys: px.
        color: ``#rrggbb``.
        width: px.
        round_ends: the ends stand out by half the width.
    """

    name: str
    xs: Sequence[float]
    ys: Sequence[float]
    color: str
    width: float
    round_ends: bool = False


class Marks(Struct, frozen=True):
    """The same sign at several places.

    Attributes:
        name: what they are part of.
        xs, ys: px.
        sign: their shape.
        size: their width, px.
        color: of the sign.
        ground: inside hollow signs, and around filled ones.
        line: thickness of a hollow sign's line, or of the ring of ground around a filled one; px.
    """

    name: str
    xs: Sequence[float]
    ys: Sequence[float]
    sign: Sign
    size: float
    color: str
    ground: str
    line: float = 0.0


class Area(Struct, frozen=True):
    """A rectangle, with a line of ``edge`` around it or none."""

    name: str
    left: float
    right: float
    bottom: float
    top: float
    color: str
    edge: str = ""
    line: float = 0.0


class Word(Struct, frozen=True):
    """A text on one line.

    Attributes:
        name: what it is part of.
        text: what it says.
        x, y: the edge or middle that ``align`` says, and the middle of its small letters; px.
        color: ``#rrggbb``.
        align: which part of it ``x`` is.
        strong: it is written in semibold.
    """

    name: str
    text: str
    x: float
    y: float
    color: str
    align: Align = Align.LEFT
    strong: bool = False


Shape = Stroke | Marks | Area | Word
