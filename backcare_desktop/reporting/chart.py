"""What the pain chart shows, as plain values.

Horizontal positions are day numbers (``date.toordinal()``), 0.5 either side of a day's middle.
"""

from datetime import date
from enum import StrEnum
from functools import cached_property

from msgspec import Struct

from backcare_desktop.core.daily import DailyPain
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.trend import RollingPoint

DAILY_UP_TO = 183
WEEKLY_UP_TO = 3 * 366
"""Days on a chart up to which a dot is a day, then a week, then a month.

Beyond these, dots would stand closer than four pixels on a chart of ordinary width and be specks.
"""


class Grain(StrEnum):
    """How long a stretch one dot stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class LaneKind(StrEnum):
    """Lanes of marks under the plot, from the top down."""

    STRETCH = "stretch"
    CORE = "core"
    LIFTING = "lifting"
    RELIEF = "relief"
    NOTES = "notes"


class LaneMark(Struct, frozen=True):
    """Something that was done, or noted, on a day.

    Attributes:
        day: its day.
        partial: it ended early.
        text: written beside the mark where there is room, "50 kg"; may be empty.
        rank: of several marks in the time of one dot, the highest is the one that is written.
    """

    day: date
    partial: bool = False
    text: str = ""
    rank: float = 0.0


class Lane(Struct, frozen=True):
    """Marks of one kind, in any order; a day may have several."""

    kind: LaneKind
    marks: tuple[LaneMark, ...]


class PhaseBand(Struct, frozen=True):
    """A phase of an episode.

    Attributes:
        first, last: both belong to it; ``last`` is None while it goes on.
        name: says that it is a phase; written where it lasts longer than the calendar has it.
        names: what the calendar calls it, the longest first; the first that fits is written on a
            band that isn't longer.
        usual: its last day by the calendar; None for a phase without an end.
    """

    first: date
    last: date | None
    name: str
    names: tuple[str, ...] = ()
    usual: date | None = None


class SeriesKind(StrEnum):
    """What a second panel may show; one at a time."""

    PSFS = "psfs"
    """0-10, up is better."""

    RMDQ = "rmdq"
    """0-24, up is worse."""

    SLEEP = "sleep"
    """Hours."""


class SeriesPoint(Struct, frozen=True):
    """One value of a second panel, in its unit."""

    day: date
    value: float


class Series(Struct, frozen=True):
    """What a second panel shows; points in order."""

    kind: SeriesKind
    points: tuple[SeriesPoint, ...]


class PainChart(Struct, frozen=True, dict=True):
    """Everything from ``first`` to ``last``, both included; what lies outside isn't drawn.

    Attributes:
        days: rated days in order. A day without a rating is not among them.
        medians: the rolling median, as :func:`~backcare_desktop.core.trend.rolling_median` has it.
        flares: declared flares.
        phases: of an episode, in order.
        lanes: each kind once; one without a mark takes no room.
        second: shown in a panel of its own; None for none.
    """

    first: date
    last: date
    days: tuple[DailyPain, ...] = ()
    medians: tuple[RollingPoint, ...] = ()
    flares: tuple[Flare, ...] = ()
    phases: tuple[PhaseBand, ...] = ()
    lanes: tuple[Lane, ...] = ()
    second: Series | None = None

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise ValueError("a chart can't end before it begins")
        if len({lane.kind for lane in self.lanes}) < len(self.lanes):
            raise ValueError("a chart has each lane once")

    @cached_property
    def worked_out(self) -> dict[object, object]:
        """What was found of all this so far; nothing of the value."""
        return {}

    @property
    def width(self) -> int:
        """How many days it spans."""
        return (self.last - self.first).days + 1

    @property
    def grain(self) -> Grain:
        """A day per dot up to a year; weeks or months over longer stretches."""
        if self.width <= DAILY_UP_TO:
            return Grain.DAY
        return Grain.WEEK if self.width <= WEEKLY_UP_TO else Grain.MONTH

    def clipped(self, first: date, last: date | None) -> tuple[date, date] | None:
        """The part of a stretch that lies on the chart; None if there is none.

        Args:
            first, last: both included; ``last`` is None for a stretch that goes on.
        """
        begin = max(first, self.first)
        end = self.last if last is None else min(last, self.last)
        return (begin, end) if begin <= end else None
