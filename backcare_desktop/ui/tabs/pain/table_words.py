"""The chart as a table, a day a line."""

from datetime import date, timedelta

from PySide6.QtCore import QObject

from backcare_desktop.core.day_marks import DoneDay, LiftDay
from backcare_desktop.core.load import Unit
from backcare_desktop.services.pain_page import PainPage
from backcare_desktop.ui.entry_words import EntryWords
from backcare_desktop.ui.formats import listed
from backcare_desktop.ui.tabs.pain.state import DayLine, TableState
from backcare_desktop.ui.tabs.pain.words import PainWords


class TableWriter(QObject):
    """Writes one page's days; days without a rating are lines as well."""

    def __init__(self, words: PainWords, page: PainPage, unit: Unit) -> None:
        super().__init__(words)
        self._words = words
        self._page = page
        self._unit = unit
        self._entry_words = EntryWords(self)

    def state(self) -> TableState:
        """The table."""
        return TableState(
            headers=(
                self.tr("Day"),
                self.tr("Last rating"),
                self.tr("Lowest"),
                self.tr("Highest"),
                self.tr("Ratings"),
                self.tr("7-day median"),
                self.tr("Stretch"),
                self.tr("Core"),
                self.tr("Lifting"),
                self.tr("Relief"),
                self.tr("Sleep"),
                self.tr("Note"),
            ),
            lines=self._lines,
            cells=self._cells,
            keys=self._keys,
        )

    def _lines(self) -> tuple[DayLine, ...]:
        """Every day since the diary began, and earlier ones on which something was done."""
        page, lanes = self._page, self._page.lanes
        rated = {each.day: each for each in page.days}
        medians = {each.day: each.median for each in page.line}
        stretch = {each.day: each for each in lanes.stretch}
        core = {each.day: each for each in lanes.core}
        reliefs = {each.day: each for each in lanes.reliefs}
        notes = {each.day: each.words for each in lanes.notes}
        lifts: dict[date, tuple[LiftDay, ...]] = {}
        for each in lanes.lifts:
            lifts[each.day] = (*lifts.get(each.day, ()), each)
        told = (rated, stretch, core, reliefs, lifts)
        days = self._days().union(*told)
        return tuple(
            DayLine(
                day=day,
                rated=rated.get(day),
                median=medians.get(day),
                stretch=stretch.get(day),
                core=core.get(day),
                lifts=lifts.get(day, ()),
                reliefs=reliefs[day].eased if day in reliefs else (),
                sleep_min=reliefs[day].sleep_min if day in reliefs else None,
                note=notes.get(day, ""),
            )
            for day in sorted(days, reverse=True)
        )

    def _days(self) -> set[date]:
        page = self._page
        if page.begun is None:
            return set()
        # No day ahead lacks an entry yet; one that is rated there has its line anyhow.
        first, last = max(page.first, page.begun), min(page.last, page.today)
        return {first + timedelta(days=n) for n in range(max(0, (last - first).days + 1))}

    def _cells(self, line: DayLine) -> tuple[str, ...]:
        nothing = self.tr("–")
        day = self._words.day(line.day, self._page.today)
        numbers = (self.tr("no entry"), nothing, nothing, nothing)
        if line.rated is not None:
            rated = line.rated
            shown = (rated.value, rated.lowest, rated.highest, rated.count)
            one, two, three, four = map(self._words.locale.toString, shown)
            numbers = (one, two, three, four)
        median = nothing if line.median is None else self._words.short_number(line.median)
        return (
            day,
            *numbers,
            median,
            self._done(line.stretch) or nothing,
            self._done(line.core) or nothing,
            listed(map(self._lift, line.lifts)) or nothing,
            listed(map(self._entry_words.relief, line.reliefs)) or nothing,
            nothing if line.sleep_min is None else self._words.minutes(line.sleep_min),
            line.note,
        )

    def _done(self, day: DoneDay | None) -> str:
        if day is None:
            return ""
        return self.tr("ended early") if day.partial else self.tr("yes")

    def _lift(self, lift: LiftDay) -> str:
        return self.tr("{lift} {load}").format(
            lift=lift.name, load=self._words.load(lift.load, self._unit)
        )

    def _keys(self, line: DayLine) -> tuple[float | str | None, ...]:
        rated, day = line.rated, line.day.toordinal()
        numbers: tuple[float | None, ...] = (None,) * 4
        if rated is not None:
            numbers = (rated.value, rated.lowest, rated.highest, rated.count)
        heaviest = max((float(each.load.kg) for each in line.lifts), default=None)
        return (
            day,
            *numbers,
            line.median,
            _share(line.stretch),
            _share(line.core),
            heaviest,
            listed(map(self._entry_words.relief, line.reliefs)) or None,
            line.sleep_min,
            line.note.casefold() or None,
        )


def _share(day: DoneDay | None) -> float | None:
    """What a day is sorted by: one that ended early stands below a whole one."""
    if day is None:
        return None
    return 0.5 if day.partial else 1.0
