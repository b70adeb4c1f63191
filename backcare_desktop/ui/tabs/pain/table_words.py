"""The chart as a table, a day a line."""

from datetime import date, timedelta

from PySide6.QtCore import QObject

from backcare_desktop.core.day_marks import LiftDay
from backcare_desktop.core.load import Unit
from backcare_desktop.services.pain_page import PainPage
from backcare_desktop.ui.entry_words import EntryWords
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
        stretch, core = frozenset(lanes.stretch), frozenset(lanes.core)
        reliefs = {each.day: each.kinds for each in lanes.reliefs}
        notes = {each.day: each.words for each in lanes.notes}
        lifts: dict[date, tuple[LiftDay, ...]] = {}
        for each in lanes.lifts:
            lifts[each.day] = (*lifts.get(each.day, ()), each)
        days = self._days() | stretch | core | reliefs.keys() | lifts.keys()
        return tuple(
            DayLine(
                day=day,
                rated=rated.get(day),
                median=medians.get(day),
                stretch=day in stretch,
                core=day in core,
                lifts=lifts.get(day, ()),
                reliefs=reliefs.get(day, ()),
                note=notes.get(day, ""),
            )
            for day in sorted(days, reverse=True)
        )

    def _days(self) -> set[date]:
        page = self._page
        if page.begun is None:
            return set()
        first, last = max(page.first, page.begun), min(page.last, max(page.today, page.last))
        return {first + timedelta(days=n) for n in range(max(0, (last - first).days + 1))}

    def _cells(self, line: DayLine) -> tuple[str, ...]:
        nothing, yes = self.tr("–"), self.tr("yes")
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
            yes if line.stretch else nothing,
            yes if line.core else nothing,
            ", ".join(map(self._lift, line.lifts)) or nothing,
            ", ".join(map(self._entry_words.relief, line.reliefs)) or nothing,
            line.note,
        )

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
            1.0 if line.stretch else None,
            1.0 if line.core else None,
            heaviest,
            ", ".join(map(self._entry_words.relief, line.reliefs)) or None,
            line.note.casefold() or None,
        )
