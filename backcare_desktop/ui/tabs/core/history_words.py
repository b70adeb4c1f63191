"""One exercise over time, and how the weeks were kept, in words."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject

from backcare_desktop.core.set_log import ExerciseDay
from backcare_desktop.services.core_page import CoreHistory
from backcare_desktop.ui.formats import listed
from backcare_desktop.ui.routine_words import RoutineWords
from backcare_desktop.ui.tabs.core.state import HistoryState
from backcare_desktop.ui.tabs.core.suggestion_words import ItemWords
from backcare_desktop.ui.tabs.core.week_words import WeekWords
from backcare_desktop.ui.when import WhenWriter
from backcare_desktop.ui.widgets.progress_chart import ProgressPoint

NOTHING = "–"


class HistoryWords(QObject):
    """Writes the History page. Dates of another year than today's carry their year."""

    def __init__(
        self,
        locale: QLocale,
        when: WhenWriter,
        items: ItemWords,
        week: WeekWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._locale = locale
        self._when = when
        self._items = items
        self._week = week
        self._words = RoutineWords(self)

    def history(self, found: CoreHistory) -> HistoryState:
        """The page."""
        seconds = _counts_seconds(found)
        newest_first = found.days[::-1]
        name = self._items.name(found.exercise_id) if found.exercise_id else ""
        empty = self.tr("Nothing is logged yet. The first set starts the chart.")
        return HistoryState(
            exercises=tuple((key, self._items.name(key)) for key in found.done),
            shown=found.exercise_id,
            kept=self._kept(found),
            points=tuple(self._point(day, found.today, seconds=seconds) for day in found.days),
            titles=self._titles(seconds=seconds),
            name=self.tr("{exercise}, chart").format(exercise=name),
            description=self._description(found, seconds=seconds),
            headers=(
                self.tr("Day"),
                self.tr("Best set"),
                self.tr("All sets"),
                self.tr("Sets"),
                self.tr("Effort"),
                self.tr("Form"),
                self.tr("Note"),
            ),
            lines=tuple(self._line(day, found.today, seconds=seconds) for day in newest_first),
            days=tuple(day.day.isoformat() for day in newest_first),
            empty="" if found.days else empty,
        )

    def _titles(self, *, seconds: bool) -> tuple[str, str]:
        if seconds:
            return self.tr("Longest hold, seconds"), self.tr("All holds of the day, seconds")
        return self.tr("Most repetitions in a set"), self.tr("All repetitions of the day")

    def _point(self, day: ExerciseDay, today: date, *, seconds: bool) -> ProgressPoint:
        best, volume = _best(day), _volume(day)
        reading = self.tr("{day}: best {best}, all sets {volume}").format(
            day=self._day(day.day, today),
            best=self._words.set_spoken(best, seconds=seconds),
            volume=self._words.set_spoken(volume, seconds=seconds),
        )
        return ProgressPoint(day.day, best, volume, self._day(day.day, today), reading)

    def _line(self, day: ExerciseDay, today: date, *, seconds: bool) -> tuple[str, ...]:
        form = {None: NOTHING, True: self.tr("Good"), False: self.tr("Lost it")}[day.form_kept]
        return (
            self._day(day.day, today),
            self._words.set_amount(_best(day), seconds=seconds),
            self._words.set_amount(_volume(day), seconds=seconds),
            self._sets(day),
            NOTHING if day.effort is None else self.tr("{effort} of 10").format(effort=day.effort),
            form,
            self._note(day),
        )

    def _sets(self, day: ExerciseDay) -> str:
        if day.item is None:
            return str(len(day.sets))
        done = self.tr("{done} of {planned}").format(done=day.done, planned=day.planned)
        return (
            self.tr("{done}, {extra} more").format(done=done, extra=day.extra)
            if day.extra
            else done
        )

    def _note(self, day: ExerciseDay) -> str:
        notes = []
        if day.hurt:
            notes.append(self.tr("it hurt"))
        if any(log.back_dated for log in day.sets):
            notes.append(self.tr("entered later"))
        return ", ".join(notes) or NOTHING

    def _kept(self, found: CoreHistory) -> str:
        kept = found.kept
        if not kept.planned:
            return ""
        words = self.tr("{done} of {planned} planned days in twelve weeks.").format(
            done=kept.done, planned=kept.planned
        )
        if not kept.reasons:
            return words
        told = listed(
            self.tr("{reason} {count}").format(reason=self._week.reason(reason), count=count)
            for reason, count in kept.reasons.items()
        )
        return self.tr("{kept} What came in the way, in days: {reasons}.").format(
            kept=words, reasons=told
        )

    def _description(self, found: CoreHistory, *, seconds: bool) -> str:
        if not found.days:
            return ""
        first, last = found.days[0], found.days[-1]
        best = max(found.days, key=_best)
        return self.tr(
            "Days: {count}, from {first} to {last}. Best set: {best}, on {when}. Latest best set: "
            "{latest}."
        ).format(
            count=len(found.days),
            first=self._day(first.day, found.today),
            last=self._day(last.day, found.today),
            best=self._words.set_spoken(_best(best), seconds=seconds),
            when=self._day(best.day, found.today),
            latest=self._words.set_spoken(_best(last), seconds=seconds),
        )

    def _day(self, day: date, today: date) -> str:
        if day.year == today.year:
            return self._when.short_day(day)
        return self._locale.toString(QDate(day.year, day.month, day.day), self.tr("d MMMM yyyy"))


def _best(day: ExerciseDay) -> int:
    return max(log.amount for log in day.sets)


def _volume(day: ExerciseDay) -> int:
    return sum(log.amount for log in day.sets)


def _counts_seconds(found: CoreHistory) -> bool:
    return any(log.seconds for day in found.days for log in day.sets)
