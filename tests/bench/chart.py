"""Does a chart cost the same out of ten years as out of one, and is it there at once?

Each range of the Pain tab is laid out and drawn in full out of a diary of one year and of ten
(fixed seed; 3,650 days, five lanes, flares, a second panel), as the window does it: values to
picture. Then the window's canvas: opening, changing the range there and back, reading dots with
the pointer; and what fifty drawings leave behind.

    python3 dev.py bench chart

Goals (performance.md): a change of range in 60 ms, opening in 150 ms, thirty days out of ten years
at most 1.3 times those out of one. Times are of this processor, without what waited beside it.
"""

import gc
import os
import random
import resource
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from backcare_desktop.core.daily import DailyPain, between
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
from backcare_desktop.reporting.chart_layout import wanted_height
from backcare_desktop.reporting.chart_points import points
from backcare_desktop.reporting.chart_style import ChartWords
from backcare_desktop.reporting.chart_ticks import TickKind
from backcare_desktop.reporting.drawing import pain_drawing
from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets.chart_canvas import ChartCanvas
from backcare_desktop.ui.widgets.chart_dots import Reading
from backcare_desktop.ui.widgets.chart_painting import picture_of, width_of_words
from backcare_desktop.ui.widgets.chart_surface import chart_style

LAST = date(2025, 7, 9)
DAY = timedelta(days=1)
A_YEAR, TEN_YEARS = 365, 3_650
RANGES = {"7 d": 7, "30 d": 30, "90 d": 90, "1 y": 365, "all": 0}
SIZE = (781, 560)
TIMES = 15
MOST_MS, MOST_OPENING_MS, MOST_RATIO = 60.0, 150.0, 1.3

EVERY = {
    LaneKind.STRETCH: 1,
    LaneKind.CORE: 2,
    LaneKind.LIFTING: 3,
    LaneKind.RELIEF: 9,
    LaneKind.NOTES: 20,
}


def written(day: date, kind: TickKind) -> str:
    """A date under the axis."""
    return {TickKind.DAY: f"{day:%d %B}", TickKind.MONTH: f"{day:%b %Y}"}.get(kind, f"{day:%Y}")


WORDS = ChartWords(
    "day’s last rating",
    "day’s range",
    "7-day median",
    "flare",
    "gap: no entry",
    written,
    "“{}”".format,
    {kind: str(kind) for kind in LaneKind},
    second="What you can do, 0 to 10: up is better",
)


class History:
    """So many days of everything a chart shows."""

    def __init__(self, days: int) -> None:
        chance = random.Random(5)
        self.first = LAST - DAY * (days - 1)
        every = [self.first + DAY * number for number in range(days)]
        self.days = tuple(self._day(day, chance) for day in every if chance.random() < 0.87)
        self.flares = tuple(
            Flare(str(day), day, day + DAY * 3, "carried boxes") for day in every[30:-4:90]
        )
        self.lanes = {
            kind: [LaneMark(day, text="50 kg" if kind is LaneKind.LIFTING else "") for day in kept]
            for kind, kept in ((kind, every[::step]) for kind, step in EVERY.items())
        }
        self.second = [SeriesPoint(day, chance.uniform(2, 9)) for day in every[::7]]

    @staticmethod
    def _day(day: date, chance: random.Random) -> DailyPain:
        scores = [chance.randint(1, 7) for _ in range(5)]
        mean = sum(scores) / len(scores)
        return DailyPain(day, scores[-1], mean, min(scores), max(scores), len(scores))

    def chart(self, width: int) -> PainChart:
        """The latest days; 0 for all of them."""
        first = max(self.first, LAST - DAY * (width - 1)) if width else self.first
        return PainChart(
            first,
            LAST,
            tuple(between(self.days, first, LAST)),
            rolling_median(self.days, first, LAST),
            self.flares,
            lanes=tuple(
                Lane(kind, tuple(mark for mark in marks if mark.day >= first))
                for kind, marks in self.lanes.items()
            ),
            second=Series(SeriesKind.PSFS, tuple(p for p in self.second if p.day >= first)),
        )


def ms(work: Callable[[], object], times: int = TIMES) -> float:
    """The median processor time of some runs, milliseconds."""
    took = []
    for _ in range(times):
        began = time.process_time()
        work()
        took.append(1000 * (time.process_time() - began))
    return statistics.median(took)


def drawn(chart: PainChart) -> None:
    """From values to a picture."""
    picture_of(pain_drawing(chart, WORDS, chart_style(), SIZE, width_of_words()))


def ranges() -> bool:
    """Print what each range costs; whether the goals are kept."""
    one, ten = History(A_YEAR), History(TEN_YEARS)
    fine = True
    print("range   1 year   10 years   ratio")
    for name, width in RANGES.items():
        short, long = (ms(partial(drawn, each.chart(width))) for each in (one, ten))
        print(f"{name:5} {short:6.1f} ms  {long:6.1f} ms   {long / short:5.2f}")
        fine &= max(short, long) <= MOST_MS and (width != 30 or long / short <= MOST_RATIO)
    return fine


def shown(canvas: ChartCanvas, chart: PainChart) -> None:
    """Show a chart and have it painted."""
    readings = tuple(
        Reading(point.x, point.value, f"{point.first:%d %B}", point.first)
        for point in points(chart)
    )
    canvas.set_figure(
        partial(pain_drawing, chart, WORDS), readings, partial(wanted_height, chart, WORDS)
    )
    canvas.grab()


def window() -> bool:
    """Print what the window's canvas costs; whether the goals are kept."""
    ten = History(TEN_YEARS)
    month, everything = ten.chart(30), ten.chart(0)
    canvas = ChartCanvas()
    canvas.resize(*SIZE)
    opening = ms(partial(shown, canvas, month), 1)
    there, back = (ms(partial(shown, canvas, each)) for each in (everything, month))
    places = canvas.places

    def hover() -> None:
        for place in places:
            at = QPointF(place.x(), 80)
            held = Qt.MouseButton.NoButton, Qt.MouseButton.NoButton
            moved = QMouseEvent(
                QEvent.Type.MouseMove, at, at, *held, Qt.KeyboardModifier.NoModifier
            )
            QApplication.sendEvent(canvas, moved)

    print(
        f"opening {opening:.1f} ms, 30 d to all {there:.1f} ms, back {back:.1f} ms, "
        f"one dot read {ms(hover) / len(places):.2f} ms"
    )
    return opening <= MOST_OPENING_MS and max(there, back) <= MOST_MS


def memory() -> None:
    """Print what drawings leave behind."""
    chart = History(TEN_YEARS).chart(0)
    for _ in range(5):
        drawn(chart)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(50):
        drawn(chart)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    gc.collect()
    print(f"fifty drawings of ten years: the most memory grew by {(after - before) / 1024:.1f} MiB")


def main() -> int:
    """Run the bench; 1 when a goal is missed."""
    application = QApplication(["backcare", *theme.STYLE])
    manager = theme.install(application)
    fine = window()
    fine &= ranges()
    memory()
    print("holds" if fine else "PASSED THE LIMIT")
    manager.deleteLater()
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
