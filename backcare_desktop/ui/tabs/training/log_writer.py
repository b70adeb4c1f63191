"""Writes the lift log."""

from datetime import date

from PySide6.QtCore import QObject

from backcare_desktop.core.lift_log import FormPoint, LiftEntry
from backcare_desktop.services.training_page import TrainingPage
from backcare_desktop.ui.tabs.training.state import LogRow, LogState, MorningState
from backcare_desktop.ui.tabs.training.words import TrainingWords

LATEST_ROWS, MORE_ROWS = 8, 50
"""Entries at first, and more of them at each press: each row is a few widgets."""


class LogWriter(QObject):
    """The latest entries, the question about a morning, the reminder to film."""

    def __init__(self, words: TrainingWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def log(self, page: TrainingPage, *, rows: int) -> LogState:
        """The latest entries, ``rows`` of them."""
        shown = page.entries[:rows]
        return LogState(
            rows=tuple(self._row(entry, page) for entry in shown),
            more=self._more(len(page.entries), rows),
            film=self._film(page),
            filmed=self._filmed(page),
            can_add=bool(page.lifts),
            new=self.tr("New entry") if page.lock is None else self.tr("Add an earlier entry"),
        )

    def _film(self, page: TrainingPage) -> str:
        """The reminder; nobody who is to leave lifting is reminded of it."""
        if not page.film_due or page.lock is not None or page.strong is not None:
            return ""
        return self.tr("Film your lifts this week, and watch your back in them.")

    def _more(self, entries: int, rows: int) -> str:
        if entries <= LATEST_ROWS:
            return ""
        if rows >= entries:
            return self.tr("Show the latest entries")
        if rows + MORE_ROWS >= entries:
            return self.tr("Show all {count} entries").format(count=entries)
        return self.tr("Show {more} more of {count} entries").format(
            more=MORE_ROWS, count=self._words.locale.toString(entries)
        )

    def morning(self, page: TrainingPage) -> MorningState | None:
        """Asks how a morning after lifting was."""
        if not page.mornings:
            return None
        day, today = page.mornings[-1], page.today.local_date
        if (today - day).days == 1:
            question = self.tr("You lifted yesterday. How was your back this morning?")
        else:
            question = self.tr("You lifted on {day}. How was your back the next morning?").format(
                day=self._words.day(day, today)
            )
        return MorningState(day.isoformat(), question)

    def _filmed(self, page: TrainingPage) -> str:
        if page.filmed is None:
            return ""
        return self.tr("Last filmed: {day}").format(
            day=self._words.spoken_day(page.filmed, page.today.local_date)
        )

    def _row(self, entry: LiftEntry, page: TrainingPage) -> LogRow:
        today = page.today.local_date
        name = self.lift_name(entry.lift_id, page)
        load = self._words.load(entry.load)
        title = self.tr("{lift}: {sets} × {reps} × {load}").format(
            lift=name, sets=entry.sets, reps=entry.reps, load=load
        )
        day = self._words.day(entry.day, today)
        return LogRow(
            id=entry.id,
            title=title,
            facts=self._facts(entry, today),
            warning=self._warning(entry, page),
            note=entry.note,
            change=self.tr("Change {entry}, {day}").format(entry=title, day=day),
            remove=self.tr("Remove {entry}, {day}").format(entry=title, day=day),
        )

    def lift_name(self, lift_id: str, page: TrainingPage) -> str:
        """The name of a lift; one that was removed has none any more."""
        names = {each.lift.id: each.lift.name for each in page.lifts}
        return names.get(lift_id) or self.tr("A removed lift")

    def _facts(self, entry: LiftEntry, today: date) -> str:
        facts = [self._words.day(entry.day, today)]
        if entry.back_dated:
            facts.append(
                self.tr("entered on {day}").format(
                    day=self._words.day(entry.logged.local_date, today)
                )
            )
        if entry.effort is not None:
            facts.append(self.tr("effort {score} of 10").format(score=entry.effort))
        if entry.pain_during is not None:
            facts.append(self.tr("pain {score} while lifting").format(score=entry.pain_during))
        if entry.pain_next_morning is not None:
            facts.append(self.tr("{score} the next morning").format(score=entry.pain_next_morning))
        if entry.form is not None:
            facts.append(
                self.tr("form {kept} of {all}").format(kept=len(entry.form), all=len(FormPoint))
            )
        return " · ".join(facts)

    def _warning(self, entry: LiftEntry, page: TrainingPage) -> str:
        lift = next((each for each in page.lifts if each.lift.id == entry.lift_id), None)
        if lift is None:
            return ""
        found = page.ahead(lift, entry.load, entry.day, entry.id)
        return self._words.ahead(found, lift, page.today.local_date)
