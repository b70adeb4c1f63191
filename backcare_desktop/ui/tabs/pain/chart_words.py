"""What the chart says: its legend, its dots, and itself to somebody who can't see it."""

from collections.abc import Mapping
from datetime import date, timedelta
from operator import attrgetter

from PySide6.QtCore import QObject

from backcare_desktop.core.load import Load, Unit
from backcare_desktop.reporting.chart import Grain, LaneKind, SeriesKind
from backcare_desktop.reporting.chart_points import ChartPoint, points, series_runs
from backcare_desktop.reporting.chart_range import LEAST_DAYS
from backcare_desktop.reporting.chart_style import ChartWords
from backcare_desktop.services.pain_chart import made_chart, range_of, series_points
from backcare_desktop.services.pain_page import PainPage
from backcare_desktop.ui.tabs.pain.mark_words import MarkWriter
from backcare_desktop.ui.tabs.pain.state import ChartState, PanelChoice
from backcare_desktop.ui.tabs.pain.words import PainWords
from backcare_desktop.ui.widgets.chart_dots import Reading

NOTHING = "nothing"
"""Key of a second panel that isn't there."""


class ChartWriter(QObject):
    """Writes one page's chart.

    Args:
        unit: what loads are shown in.
        panel: key of the second panel that is wanted.
    """

    def __init__(self, words: PainWords, page: PainPage, unit: Unit, panel: str = NOTHING) -> None:
        super().__init__(words)
        self._words = words
        self._page = page
        self._unit = unit
        has = {kind: bool(series_points(page, kind)) for kind in SeriesKind}
        self._panels = tuple(kind for kind in SeriesKind if has[kind])
        self._panel = next((kind for kind in self._panels if kind.value == panel), None)
        self._chart = made_chart(page, self._panel, self._load, words.phase)

    def state(self, direction: str) -> ChartState:
        """The chart and what it says.

        Args:
            direction: which way the pain goes, in words; ends the description.
        """
        page, chart = self._page, self._chart
        found = points(chart)
        name = self._words.span(page.wanted, page.first, page.last, page.today)
        days = {point.last: _at_least(point, page) for point in found}
        return ChartState(
            chart=chart,
            words=self._legend(),
            readings=self._readings(found),
            title=self._title(),
            name=self.tr("Pain chart, {span}").format(span=name),
            description=self._description(direction),
            notice="" if found else self.tr("You have no entries in this time."),
            shown=range_of(page),
            stretches={} if chart.grain is Grain.DAY else days,
            panel=self._choice(),
            file_name=self.tr("pain {first} to {last}").format(first=page.first, last=page.last),
        )

    # --- legend --------------------------------------------------------------------------------

    def _legend(self) -> ChartWords:
        value, spread = {
            Grain.DAY: (self.tr("day’s last rating"), self.tr("day’s range")),
            Grain.WEEK: (self.tr("weekly mean"), self.tr("week’s range")),
            Grain.MONTH: (self.tr("monthly mean"), self.tr("month’s range")),
        }[self._chart.grain]
        return ChartWords(
            value=value,
            spread=spread,
            median=self.tr("7-day median"),
            flare=self.tr("flare"),
            gap=self.tr("gap: no entry"),
            lanes={
                LaneKind.STRETCH: self.tr("stretch"),
                LaneKind.CORE: self.tr("core"),
                LaneKind.LIFTING: self.tr("lifting, heaviest load"),
                LaneKind.RELIEF: self.tr("relief"),
                LaneKind.NOTES: self.tr("note"),
            },
            note=self.tr("“{0}”").format,
            date=self._words.tick,
            second="" if self._panel is None else self._panel_title(self._panel),
            title=self._picture_title(),
            maker=self.tr("made with Backcare"),
        )

    def _title(self) -> str:
        return self.tr("Pain, 0 to 10")

    def _picture_title(self) -> str:
        """What stands above a picture that leaves the diary: true in any year."""
        page, words = self._page, self._words
        return self.tr("{pain} · {days} · {rated} of {possible} days rated").format(
            pain=self._title(),
            days=words.full_days(page.first, page.last),
            rated=words.count(page.coverage.rated),
            possible=words.count(page.coverage.possible),
        )

    def _panel_title(self, kind: SeriesKind) -> str:
        return {
            SeriesKind.PSFS: self.tr("My activities, 0 to 10: higher is easier"),
            SeriesKind.RMDQ: self.tr("RMDQ, 0 to 24: higher is more limited"),
            SeriesKind.SLEEP: self.tr("Sleep, hours"),
        }[kind]

    def _choice(self) -> PanelChoice:
        names = self._panel_names()
        options = [(NOTHING, self.tr("Nothing"))]
        options += [(kind.value, names[kind]) for kind in self._panels]
        return PanelChoice(
            options=tuple(options),
            chosen=NOTHING if self._panel is None else self._panel.value,
            missing=self._missing([names[kind] for kind in names if kind not in self._panels]),
        )

    def _panel_names(self) -> dict[SeriesKind, str]:
        return {
            SeriesKind.PSFS: self.tr("My activities"),
            SeriesKind.RMDQ: self.tr("RMDQ"),
            SeriesKind.SLEEP: self.tr("Sleep"),
        }

    def _missing(self, names: list[str]) -> str:
        if not names:
            return ""
        if len(names) == len(self._panel_names()):
            return self.tr(
                "No answers about activities, no RMDQ and no sleep are noted in this time."
            )
        return self.tr("Nothing is noted in this time for: {names}.").format(names=", ".join(names))

    # --- dots ----------------------------------------------------------------------------------

    def _readings(self, found: tuple[ChartPoint, ...]) -> tuple[Reading, ...]:
        medians = {each.day: each.median for each in self._page.line}
        marks = MarkWriter(self._page, self._chart.grain, self._load, self)
        read = [
            Reading(
                point.x,
                point.value,
                self.tr(" · ").join((*self._reading(point, medians), *marks.of(point.last))),
                point.last,
            )
            for point in found
        ]
        for run in series_runs(self._chart):
            read += [Reading(x, y, self._panel_reading(x, y), panel=1) for x, y in run]
        return tuple(sorted(read, key=attrgetter("x", "panel")))

    def _reading(self, point: ChartPoint, medians: Mapping[date, float]) -> list[str]:
        values = {
            "when": self._when(point),
            "value": self._words.short_number(point.value),
            "mean": self._words.number(point.value),
            "lowest": point.lowest,
            "highest": point.highest,
            "days": point.rated_days,
        }
        if self._chart.grain is not Grain.DAY:
            text = self.tr("{when}: mean {mean}, from {lowest} to {highest}, days rated: {days}")
            return [text.format(**values)]
        text = self.tr("{when}: pain {lowest}")
        if point.ratings > 1:
            text = self.tr("{when}: last {value}, from {lowest} to {highest}")
        said = [text.format(**values)]
        if point.first in medians:
            middle = self._words.short_number(medians[point.first])
            said.append(self.tr("7-day median {median}").format(median=middle))
        return said

    def _panel_reading(self, x: float, value: float) -> str:
        day = self._words.day(date.fromordinal(round(x)), self._page.today)
        shown = self._words.short_number(value)
        text = {
            SeriesKind.PSFS: self.tr("{day}: my activities {value} of 10"),
            SeriesKind.RMDQ: self.tr("{day}: RMDQ {value} of 24"),
            SeriesKind.SLEEP: self.tr("{day}: {value} hours of sleep"),
        }[self._panel or SeriesKind.SLEEP]
        return text.format(day=day, value=shown)

    def _when(self, point: ChartPoint) -> str:
        day = self._words.day(point.first, self._page.today)
        if self._chart.grain is Grain.WEEK:
            return self.tr("Week of {day}").format(day=day)
        return self._words.month(point.first) if self._chart.grain is Grain.MONTH else day

    # --- the whole -----------------------------------------------------------------------------

    def _description(self, direction: str) -> str:
        page, words = self._page, self._words
        parts = [
            self.tr("From {first} to {last}.").format(
                first=words.day(page.first, page.today), last=words.day(page.last, page.today)
            ),
            self.tr("{rated} of {possible} days rated.").format(
                rated=words.count(page.coverage.rated),
                possible=words.count(page.coverage.possible),
            ),
        ]
        if page.days:
            mean = sum(day.value for day in page.days) / len(page.days)
            latest_first = page.days[::-1]
            low = min(latest_first, key=attrgetter("lowest"))
            high = max(latest_first, key=attrgetter("highest"))
            parts += [
                self.tr("Mean {mean}.").format(mean=words.number(mean)),
                self.tr("Lowest {score}, on {day}.").format(
                    score=low.lowest, day=words.day(low.day, page.today)
                ),
                self.tr("Highest {score}, on {day}.").format(
                    score=high.highest, day=words.day(high.day, page.today)
                ),
            ]
        return " ".join((*parts, direction))

    def _load(self, load: Load) -> str:
        return self._words.load(load, self._unit)


def _at_least(point: ChartPoint, page: PainPage) -> tuple[date, date]:
    """The days of a dot, and those before them where the chart would be too narrow."""
    short = timedelta(days=LEAST_DAYS - 1)
    return min(point.first, max(point.last - short, page.first)), point.last
