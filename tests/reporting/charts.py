"""Charts for the tests: days are counted back from one last day."""

import math
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.daily import DailyPain, daily
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.trend import rolling_median
from backcare_desktop.reporting.chart import (
    Lane,
    LaneKind,
    LaneMark,
    PainChart,
    Series,
    SeriesKind,
    SeriesPoint,
)
from backcare_desktop.reporting.chart_layout import ChartLayout, lay_out
from backcare_desktop.reporting.chart_scene import scene
from backcare_desktop.reporting.chart_shapes import Marks, Shape, Stroke, Word
from backcare_desktop.reporting.chart_style import ChartStyle, ChartWords
from backcare_desktop.reporting.chart_ticks import TickKind

LAST = date(2025, 7, 9)
SIZE = (781.0, 560.0)
STYLE = ChartStyle(
    background="#fffdfa",
    text="#56605e",
    grid="#e9e1d4",
    baseline="#857c6e",
    rating="#0f5257",
    spread="#6b918c",
    median="#ad4e27",
    flare="#f6e3d6",
    flare_ink="#7e3415",
    stretch="#2c5b8f",
    core="#6b4a8e",
    lift="#4a4438",
    relief="#6b918c",
    note="#56605e",
    second="#4a4438",
)


def written(day: date, kind: TickKind) -> str:
    return {
        TickKind.DAY: f"{day:%d %b}",
        TickKind.MONTH: f"{day:%b %Y}",
        TickKind.YEAR: f"{day:%Y}",
    }[kind]


WORDS = ChartWords(
    value="last rating",
    spread="range",
    median="median",
    flare="flare",
    gap="gap: no entry",
    date=written,
    note="“{}”".format,
    lanes={kind: str(kind) for kind in LaneKind},
    partial={LaneKind.STRETCH: "stretch, early end", LaneKind.CORE: "core, early end"},
    second="RMDQ, 0 to 24, up is worse",
    title="Pain, 0 to 10 · 10 June 2025 to 9 July 2025 · 10 of 30 days rated",
    maker="made with Backcare",
)


def ago(days: int) -> date:
    return LAST - timedelta(days=days)


def number(days_ago: int) -> int:
    """The day number of a day."""
    return ago(days_ago).toordinal()


def rated(*scores: tuple[int, int]) -> tuple[DailyPain, ...]:
    """Each score as (days ago, score), those of a day in order of time."""
    ratings = []
    for minute, (days_ago, score) in enumerate(scores):
        day = ago(days_ago)
        at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC) + timedelta(minutes=minute)
        ratings.append(Rating(str(minute), score, Moment(at, 0, "UTC", day)))
    return daily(ratings)


def chart(width: int, *scores: tuple[int, int], **more: Any) -> PainChart:
    """A chart of ``width`` days with its medians."""
    days = rated(*scores)
    first = ago(width - 1)
    return PainChart(first, LAST, days, rolling_median(days, first, LAST), **more)


def lane(kind: LaneKind, *days_ago: int, partial: bool = False, text: str = "") -> Lane:
    return Lane(kind, tuple(LaneMark(ago(days), partial, text) for days in days_ago))


def series(kind: SeriesKind, *values: tuple[int, float]) -> Series:
    return Series(kind, tuple(SeriesPoint(ago(days), value) for days, value in values))


def rough_width(text: str, px: float = 13.0) -> float:
    """How wide a text is, about."""
    return len(text) * px * 0.53


class Shown:
    """A chart as it is laid out, asked for its shapes by name."""

    def __init__(
        self,
        shown: PainChart,
        words: ChartWords = WORDS,
        style: ChartStyle = STYLE,
        size: tuple[float, float] = SIZE,
    ) -> None:
        measure = partial(rough_width, px=style.text_px)
        self.layout: ChartLayout = lay_out(shown, words, style, size, measure)
        self.shapes: tuple[Shape, ...] = scene(shown, words, style, self.layout, measure)

    def all(self, name: str) -> list[Any]:
        return [shape for shape in self.shapes if shape.name == name]

    def texts(self, name: str) -> list[str]:
        return [shape.text for shape in self.all(name) if isinstance(shape, Word)]

    def marks(self, name: str) -> list[float]:
        """Where marks stand, as day numbers."""
        (found,) = self.all(name)
        assert isinstance(found, Marks)
        return [round(self.layout.day_at(x), 3) for x in found.xs]

    def strokes(self, name: str) -> list[list[float]]:
        """Where the pieces of a line begin, go and end, as day numbers."""
        (found,) = self.all(name)
        assert isinstance(found, Stroke)
        pieces: list[list[float]] = [[]]
        for x in found.xs:
            if not math.isnan(x):
                pieces[-1].append(round(self.layout.day_at(x), 3))
            elif pieces[-1]:
                pieces.append([])
        return [piece for piece in pieces if piece]


def full(width: int) -> PainChart:
    """A chart with everything on it."""
    return chart(
        width,
        *((days, days % 11) for days in range(0, width, 3)),
        lanes=tuple(lane(kind, *range(0, width, 4), text="50 kg") for kind in LaneKind),
        flares=(Flare("a", ago(min(20, width - 1)), ago(min(18, width - 1)), "moved house"),),
        second=series(SeriesKind.SLEEP, *((days, 7.0) for days in range(width))),
    )
