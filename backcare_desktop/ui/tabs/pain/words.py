"""The diary's page in the person's words."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QObject

from backcare_desktop.core.diary import RatedDay, Rating, RatingContext
from backcare_desktop.reporting.chart import ChartPoint, Grain, PainChart, points
from backcare_desktop.reporting.chart_layout import ChartWords
from backcare_desktop.reporting.chart_ticks import TickKind
from backcare_desktop.services.diary import DiaryPage, Span
from backcare_desktop.ui.tabs.pain.state import (
    ChartState,
    DayLine,
    EntryRow,
    Fact,
    Summary,
    TableState,
)
from backcare_desktop.ui.when import WhenWriter
from backcare_desktop.ui.widgets.chart_canvas import Reading


class PainWords(QObject):
    """Writes one page. Dates of another year than today's carry their year."""

    def __init__(
        self, page: DiaryPage, span: Span, locale: QLocale, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._span = span
        self._locale = locale
        self._when = WhenWriter(locale, self)
        self._chart = PainChart(page.first, page.last, page.days, page.sessions)

    # --- chart ---------------------------------------------------------------------------------

    def chart(self) -> ChartState:
        """The chart, its words, and the same for somebody who listens to it."""
        found = points(self._chart)
        return ChartState(
            chart=self._chart,
            words=self._chart_words(),
            readings=tuple(Reading(point.x, point.mean, self._reading(point)) for point in found),
            title=self.tr("Pain, 0 to 10"),
            name=self.tr("Pain chart, {span}").format(span=self._span_name()),
            description=self._description(),
            notice="" if found else self.tr("You have no entries in this time."),
        )

    def _chart_words(self) -> ChartWords:
        mean, spread = {
            Grain.DAY: (self.tr("daily mean"), self.tr("day’s range")),
            Grain.WEEK: (self.tr("weekly mean"), self.tr("week’s range")),
            Grain.MONTH: (self.tr("monthly mean"), self.tr("month’s range")),
        }[self._chart.grain]
        return ChartWords(
            mean=mean,
            spread=spread,
            session=self.tr("stretch"),
            partial=self.tr("stretch, ended early"),
            gap=self.tr("gap: no entry"),
            date=self._tick,
        )

    def _tick(self, day: date, kind: TickKind) -> str:
        if kind is TickKind.DAY:
            return self._when.short_day(day)
        return self._locale.toString(_qdate(day), "MMM yyyy" if kind is TickKind.MONTH else "yyyy")

    def _reading(self, point: ChartPoint) -> str:
        values = {
            "when": self._point_date(point),
            "mean": self._number(point.mean),
            "lowest": point.lowest,
            "highest": point.highest,
            "days": point.rated_days,
        }
        if self._chart.grain is not Grain.DAY:
            text = self.tr("{when}: mean {mean}, from {lowest} to {highest}, days rated: {days}")
        elif point.ratings == 1:
            text = self.tr("{when}: pain {lowest}")
        else:
            text = self.tr("{when}: mean {mean}, from {lowest} to {highest}")
        return text.format(**values)

    def _point_date(self, point: ChartPoint) -> str:
        if self._chart.grain is Grain.WEEK:
            return self.tr("Week of {day}").format(day=self._day(point.first))
        if self._chart.grain is Grain.MONTH:
            return self._locale.toString(_qdate(point.first), "MMMM yyyy")
        return self._day(point.first)

    def _description(self) -> str:
        days = self._page.days
        parts = [
            self.tr("From {first} to {last}.").format(
                first=self._day(self._page.first), last=self._day(self._page.last)
            ),
            self._rated(),
        ]
        if days:
            parts.append(self.tr("Mean {mean}.").format(mean=self._number(_mean(days))))
            for name, (score, day) in self._extremes():
                parts.append(
                    self.tr("{name} {score}, on {day}.").format(
                        name=name, score=score, day=self._day(day)
                    )
                )
        parts.append(self.tr("Stretch sessions: {count}.").format(count=len(self._chart.stretches)))
        return " ".join(parts)

    # --- numbers -------------------------------------------------------------------------------

    def summary(self) -> Summary:
        """Mean, lowest and highest of the stretch, and how much of it was rated."""
        days = self._page.days
        return Summary(
            title=self._span_name(),
            mean=self._number(_mean(days)) if days else "",
            mean_text=self.tr("mean of the days you rated"),
            facts=tuple(
                Fact(name, self.tr("{score}, on {day}").format(score=score, day=self._day(day)))
                for name, (score, day) in (self._extremes() if days else ())
            ),
            rated=self._rated(),
            gaps=""
            if self._page.rated_days == self._page.possible_days
            else self.tr("A day without an entry stays a gap; it never counts as 0."),
        )

    def _rated(self) -> str:
        if self._page.possible_days == 1:
            return self.tr("Your first day is rated.")
        return self.tr("{rated} of {possible} days rated.").format(
            rated=self._page.rated_days, possible=self._page.possible_days
        )

    def _extremes(self) -> tuple[tuple[str, tuple[int, date]], ...]:
        """Lowest and highest rating, each with the latest day that had it."""
        latest_first = self._page.days[::-1]
        lowest = min(latest_first, key=_lowest)
        highest = max(latest_first, key=_highest)
        return (
            (self.tr("Lowest"), (lowest.lowest, lowest.day)),
            (self.tr("Highest"), (highest.highest, highest.day)),
        )

    def _span_name(self) -> str:
        return {
            Span.WEEK: self.tr("Last 7 days"),
            Span.MONTH: self.tr("Last 30 days"),
            Span.QUARTER: self.tr("Last 90 days"),
            Span.YEAR: self.tr("Last year"),
            Span.ALL: self.tr("All your entries"),
        }[self._span]

    # --- lists ---------------------------------------------------------------------------------

    def table(self) -> TableState:
        """Every day since the diary began, newest first, days without a rating too."""
        page = self._page
        rated = {day.day: day for day in page.days}
        sessions: dict[date, int] = {}
        for mark in self._chart.stretches:
            day = mark.started.local_date
            sessions[day] = sessions.get(day, 0) + 1
        begun = page.last - timedelta(days=page.possible_days - 1)
        wanted = {page.last - timedelta(days=ago) for ago in range(page.possible_days)}
        wanted.update(day for day in sessions if day < begun)
        return TableState(
            headers=(
                self.tr("Day"),
                self.tr("Mean"),
                self.tr("Lowest"),
                self.tr("Highest"),
                self.tr("Ratings"),
                self.tr("Stretch sessions"),
            ),
            lines=tuple(
                DayLine(day, rated.get(day), sessions.get(day, 0))
                for day in sorted(wanted, reverse=True)
            ),
            cells=self._cells,
        )

    def _cells(self, line: DayLine) -> tuple[str, ...]:
        sessions = str(line.sessions) if line.sessions else "–"
        if line.rated is None:
            return self._day(line.day), self.tr("no entry"), "–", "–", "–", sessions
        rated = line.rated
        return (
            self._day(line.day),
            self._number(rated.mean),
            str(rated.lowest),
            str(rated.highest),
            str(rated.count),
            sessions,
        )

    def entries(self) -> tuple[EntryRow, ...]:
        """The latest ratings."""
        return tuple(self._entry(rating) for rating in self._page.latest)

    def _entry(self, rating: Rating) -> EntryRow:
        when = self._when.moment(rating.when, self._page.today)
        return EntryRow(
            rating_id=rating.id,
            score=rating.score,
            when=when,
            context=self._context(rating.context),
            note=rating.note,
            delete=self.tr("Delete pain {score}, {when}").format(score=rating.score, when=when),
        )

    def _context(self, context: RatingContext) -> str:
        return {
            RatingContext.NOW: "",
            RatingContext.BEFORE_SESSION: self.tr("Before the session"),
            RatingContext.AFTER_SESSION: self.tr("After the session"),
            RatingContext.NEXT_MORNING: self.tr("The next morning"),
            RatingContext.WORST: self.tr("Worst of the day"),
            RatingContext.AVERAGE: self.tr("Average of the day"),
        }[context]

    def _day(self, day: date) -> str:
        if day.year == self._page.today.year:
            return self._when.short_day(day)
        return self._locale.toString(_qdate(day), self.tr("d MMMM yyyy"))

    def _number(self, value: float) -> str:
        return self._locale.toString(value, "f", 1)


def _mean(days: tuple[RatedDay, ...]) -> float:
    return sum(day.mean for day in days) / len(days)


def _lowest(day: RatedDay) -> int:
    return day.lowest


def _highest(day: RatedDay) -> int:
    return day.highest


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
