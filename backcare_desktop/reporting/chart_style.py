"""How a chart looks and which words it has; given by whoever shows it."""

from collections.abc import Callable, Mapping
from datetime import date

from msgspec import Struct, field

from backcare_desktop.reporting.chart import LaneKind
from backcare_desktop.reporting.chart_ticks import TickKind

Measure = Callable[[str], float]
"""How wide a text is drawn, px."""


class ChartStyle(Struct, frozen=True):
    """How a chart looks.

    Attributes:
        background: behind everything, and inside hollow marks.
        text: every word but those on a flare.
        grid, baseline: fine lines, and those that carry meaning: zero, phases, ticks.
        rating, spread, median: a day's value, its range, the rolling median.
        flare, flare_ink: the ground of a flare, and what stands on it.
        stretch, core, lift, relief, note: marks of the lanes.
        second: the second panel.
        outlined: surfaces get a line around them, because their tint alone may not be seen.
        text_px: size of every word, px.
        scale: factor for every other length.

    Colours are ``#rrggbb``.
    """

    background: str
    text: str
    grid: str
    baseline: str
    rating: str
    spread: str
    median: str
    flare: str
    flare_ink: str
    stretch: str
    core: str
    lift: str
    relief: str
    note: str
    second: str
    outlined: bool = False
    text_px: float = 13.0
    scale: float = 1.0


class ChartWords(Struct, frozen=True):
    """The words on a chart, in the person's language.

    Attributes:
        value, spread, median, flare, gap: the legend; ``flare`` is written on flares too.
        lanes: what each lane's marks are.
        partial: what a lane's mark is that ended early; a lane without it makes no difference.
        second: title of the second panel: what it shows, its scale, and which way is better.
        date: writes a date under the axis.
        note: writes a flare's note as somebody's own words, with quotation marks.
        title: what a picture by itself shows, which days, and how many of them are rated.
        maker: what a picture by itself was made with.
    """

    value: str
    spread: str
    median: str
    flare: str
    gap: str
    date: Callable[[date, TickKind], str]
    note: Callable[[str], str]
    lanes: Mapping[LaneKind, str] = field(default_factory=dict)
    partial: Mapping[LaneKind, str] = field(default_factory=dict)
    second: str = ""
    title: str = ""
    maker: str = ""
