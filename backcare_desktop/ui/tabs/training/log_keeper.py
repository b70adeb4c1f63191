"""The lift log's form and what is done with its entries."""

from datetime import date, timedelta
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load import Unit
from backcare_desktop.services.done import Done
from backcare_desktop.services.lift_journal import Lifted
from backcare_desktop.ui.tabs.training.concern_words import ConcernWords
from backcare_desktop.ui.tabs.training.forms import LogDraft, read_log
from backcare_desktop.ui.tabs.training.options import Options
from backcare_desktop.ui.tabs.training.presenter import TrainingPresenter
from backcare_desktop.ui.tabs.training.reading import (
    WrongField,
    read_day,
    read_load,
    shift_day,
    write_day,
)
from backcare_desktop.ui.tabs.training.sheet import Sheet


class LogForm(Struct, frozen=True):
    """The form as it opens.

    Attributes:
        title: what is entered or changed.
        lifts: which lifts there are.
        draft: what stands in it.
    """

    title: str
    lifts: Options
    draft: LogDraft


class LogKeeper(QObject):
    """Opens the form, reads it, keeps entries.

    Signals:
        opened: a :class:`LogForm`.
        refused: what is wrong, as a mapping of fields to sentences; the form stays.
        noticed: what the load says, before it is saved; may be empty.
        concerned: what the pain says, before it is saved; may be empty.
        day_shown: another text for the day's field.
        rechecked: what is wrong by now, as in ``refused``, while the form is filled in.
        morning_come: whether the morning after the day has come, so that it can be told.
        closed: the form is done.
    """

    opened = Signal(object)
    refused = Signal(object)
    noticed = Signal(str)
    concerned = Signal(str)
    day_shown = Signal(str)
    rechecked = Signal(object)
    morning_come = Signal(bool)
    closed = Signal()

    def __init__(self, training: TrainingPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._training = training
        self._words = training.words
        self._concerns = ConcernWords(self)
        self._before: LiftEntry | None = None
        self._sheet = Sheet()

    @Slot()
    def new(self) -> None:
        """An entry of today, with what the plan says of the chosen lift.

        While nothing is open none is proposed, and under a lock it is an earlier day's.
        """
        page, plan = self._training.page, self._training.state.plan
        if page is None or not page.lifts:
            return
        self._before, self._sheet = None, Sheet()
        standing = self._training.lift(plan.chosen) if plan is not None else None
        standing = standing or page.lifts[0]
        unit, load, sets, reps = standing.lift.normal.unit, "", "", ""
        scheme = standing.scheme
        if scheme is not None and standing.load is not None:
            sets, reps = (str(count) for count in scheme)
            unit, load = standing.load.unit, self._words.number(standing.load.amount)
        today, title = page.today.local_date, self.tr("Log a session")
        if page.lock is not None:
            today, title = today - timedelta(days=1), self.tr("Add an earlier entry")
        day = write_day(today, self._words.locale)
        draft = LogDraft(day, standing.lift.id, sets, reps, load, unit)
        self.opened.emit(LogForm(title, self._lifts(), draft))

    @Slot(str)
    def change(self, entry_id: str) -> None:
        """An entry as it was logged, to change it."""
        entry = self._entry(entry_id)
        if entry is None:
            return
        self._before = entry
        lifts = self._lifts()
        if entry.lift_id not in dict(lifts):
            lifts = (*lifts, (entry.lift_id, self.tr("A removed lift")))
        draft = LogDraft(
            day=write_day(entry.day, self._words.locale),
            lift_id=entry.lift_id,
            sets=str(entry.sets),
            reps=str(entry.reps),
            load=self._words.number(entry.load.amount),
            unit=entry.load.unit,
            effort=entry.effort,
            pain_during=entry.pain_during,
            pain_next_morning=entry.pain_next_morning,
            looked=entry.form is not None,
            form=entry.form or (),
            note=entry.note,
        )
        self.opened.emit(LogForm(self.tr("Change an entry"), lifts, draft))

    @Slot(object)
    def save(self, draft: LogDraft) -> None:
        """Keep what the form says, or say what is wrong with it."""
        today = self._training.today
        if today is None:
            return
        lifted, problems = read_log(draft, today, self._words.locale)
        self.refused.emit(self._words.problems(problems))
        if lifted is None:
            return
        before, desk, sheet = self._before, self._training.errands.desk, self._sheet
        self._training.errands.run(
            (lambda: sheet.write(desk.lifting, partial(desk.lifting.log, lifted)))
            if before is None
            else partial(self._change, before, lifted),
            self.tr("Entry saved"),
            "log",
            failed=self.tr("The entry was not saved."),
            then=self.closed.emit,
        )

    @Slot(object)
    def look(self, draft: LogDraft) -> None:
        """Say whether the load runs ahead or the pain is much, while the form is filled in."""
        self.noticed.emit(self._warning(draft))
        scores = (draft.pain_during, draft.pain_next_morning)
        self.concerned.emit(self._concerns.typed(scores))
        today = self._training.today
        if today is None:
            return
        _, problems = read_log(draft, today, self._words.locale)
        self.rechecked.emit(self._words.problems(problems))
        try:
            come = read_day(draft.day, today, self._words.locale) < today
        except WrongField:
            come = True
        self.morning_come.emit(come)

    @Slot(str, int)
    def shift_day(self, text: str, days: int) -> None:
        """A day earlier or later."""
        today = self._training.today
        if today is not None:
            self.day_shown.emit(shift_day(text, days, today, self._words.locale))

    @Slot()
    def cancel(self) -> None:
        """Leave the form."""
        self.closed.emit()

    @Slot(str)
    def remove(self, entry_id: str) -> None:
        """Take an entry out of the diary."""
        desk = self._training.errands.desk
        self._training.errands.run(
            lambda: desk.lifting.remove(entry_id),
            self.tr("Entry removed"),
            f"remove {entry_id}",
            failed=self.tr("The entry was not removed."),
        )

    @Slot(str, int)
    def answer_morning(self, day: str, score: int) -> None:
        """Keep how the morning after a day was; ``day`` is an ISO date."""
        desk = self._training.errands.desk
        self._training.errands.run(
            lambda: desk.mornings.answer(date.fromisoformat(day), score),
            self.tr("Saved: {score} of 10").format(score=score),
            f"morning {day}",
            failed=self.tr("The answer was not saved."),
        )

    @Slot()
    def film(self) -> None:
        """Keep that lifts were filmed today."""
        desk = self._training.errands.desk
        self._training.errands.run(
            lambda: desk.lifting.film(),
            self.tr("Saved: filmed today"),
            "film",
        )

    # --- help ----------------------------------------------------------------------------------

    def _change(self, before: LiftEntry, lifted: Lifted) -> Done:
        return self._training.errands.desk.lifting.change(before, lifted)

    def _entry(self, entry_id: str) -> LiftEntry | None:
        entries = self._training.page.entries if self._training.page is not None else ()
        return next((entry for entry in entries if entry.id == entry_id), None)

    def _lifts(self) -> Options:
        page = self._training.page
        return () if page is None else tuple((e.lift.id, e.lift.name) for e in page.lifts)

    def _warning(self, draft: LogDraft) -> str:
        page, lift = self._training.page, self._training.lift(draft.lift_id or "")
        if page is None or lift is None:
            return ""
        try:
            load = read_load(draft.load, Unit(draft.unit), self._words.locale)
            day = read_day(draft.day, page.today.local_date, self._words.locale)
        except WrongField:
            return ""
        found = page.ahead(lift, load, day, self._before.id if self._before is not None else "")
        return self._words.ahead(found, lift, page.today.local_date)
