"""The questionnaire's answers: what is ticked is kept at once, and has a score once it is done."""

from datetime import timedelta
from functools import partial

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.outcome import RmdqMeasure
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.done import Done
from backcare_desktop.services.measures import Answered, Asking, MeasuresPage
from backcare_desktop.ui.tabs.pain.measure_errands import Errand, MeasureErrands
from backcare_desktop.ui.tabs.pain.rmdq_form import RmdqForm
from backcare_desktop.ui.tabs.pain.rmdq_writer import RmdqWriter

AT_IT = timedelta(hours=1)
"""Whoever ticked something so short a time before the day turned is in the middle of the form."""


class Tried(Struct, frozen=True):
    """A form that was to be finished.

    Attributes:
        ticked: its statements.
        measure_id: the answer it belongs to; None for one that was never written.
        when: when somebody said that they are through.
        changing: the answer that is being changed by it.
        filed: how many forms had been saved before.
    """

    ticked: frozenset[int]
    measure_id: str | None
    when: Moment
    changing: RmdqMeasure | None
    filed: int


class RmdqKeeper(QObject):
    """Holds the ticks; an answer that is being changed is written only when it is done.

    Signals:
        state_changed: an RmdqState.
        closed: the page is done.
    """

    state_changed = Signal(object)
    closed = Signal()

    def __init__(
        self,
        errands: MeasureErrands,
        writer: RmdqWriter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._errands = errands
        self._writer = writer
        self._page: MeasuresPage | None = None
        self._form = RmdqForm()
        self._touched: Moment | None = None
        self._changing: RmdqMeasure | None = None
        self._writing = self._told = self._done = False
        self._filed = 0
        self._asking = Asking()
        self._can_save = True

    def show(self, page: MeasuresPage, asking: Asking, *, can_save: bool) -> None:
        """What the diary says now."""
        self._page, self._asking, self._can_save = page, asking, can_save
        turned = self._form.day not in (None, page.today)
        if self._changing is not None:
            if all(answer.id != self._changing.id for answer in page.rmdq.answers):
                self._begin()
        elif turned and self._is_at_it():
            self._turn_day()
            self._write()
        elif turned or (self._form.is_kept and not self._writing):
            # A form is about one day: what was left in the middle of another has no score.
            self._begin(carried=self._form.carried and not turned)
        self._tell()

    @property
    def unsaved(self) -> str:
        """What is not in the diary yet, in a sentence; empty for nothing."""
        if self._form.is_kept:
            return ""
        return self.tr("The sentences you ticked are not saved yet.")

    @Slot(int, bool)
    def tick(self, number: int, on: bool) -> None:  # noqa: FBT001 - a box's signal
        """A statement describes the person today, or doesn't."""
        turned = self._turn_day()
        wanted = self._form.with_tick(number, on=on)
        if wanted == self._form:
            return
        self._form, self._touched = wanted, self._errands.now
        self._write()
        self._tell()
        if turned:
            self._errands.outdated.emit()

    @Slot()
    def save(self) -> None:
        """The person is through: what isn't ticked doesn't describe them."""
        self._done = self._writing
        if self._done:
            return  # It is the same form: its id comes with what is on its way.
        if self._turn_day() and self._form.carried:
            # Whether that describes today as well only the person can say.
            self._write()
            self._tell()
            self._errands.outdated.emit()
            return
        self._finish(self._form.ticked, self._form.id, self._errands.now)

    def _finish(self, ticked: frozenset[int], measure_id: str | None, when: Moment) -> None:
        """A form belongs to the day on which somebody said that they are through."""

        def work() -> Done:
            measures = self._errands.desk.measures
            numbers = sorted(ticked)
            answered = measures.answer_rmdq(
                numbers, finished=True, measure_id=measure_id, when=when
            )
            return Done(answered.changes, lambda: measures.undo(answered))

        tried = Tried(ticked, measure_id, when, self._changing, self._filed)
        done = self.tr("Saved: {count} of 24").format(count=len(ticked))
        failed = self.tr("Your answers were not saved.")
        again, then = partial(self._finish_again, tried), partial(self._close_if, tried)
        self._errands.run(Errand(work, done, failed, again, then))

    def _finish_again(self, tried: Tried) -> None:
        """What was ticked then; what is ticked by now, while the page shows the same form."""
        if tried.filed != self._filed:
            return  # It has been saved since.
        if self._shows(tried):
            self._finish(self._form.ticked, self._form.id, tried.when)
        else:
            self._finish(tried.ticked, tried.measure_id, tried.when)

    def _shows(self, tried: Tried) -> bool:
        today = tried.when.local_date == self._errands.now.local_date
        return self._changing is tried.changing and (today or tried.changing is not None)

    def _close_if(self, tried: Tried) -> None:
        if self._shows(tried):
            self._close()

    @Slot(str)
    def change(self, measure_id: str) -> None:
        """Change an answer given before."""
        answers = self._page.rmdq.answers if self._page is not None else ()
        found = next((answer for answer in answers if answer.id == measure_id), None)
        if found is not None:
            self._changing, self._form = found, RmdqForm.of(found, None)
            self._tell()

    @Slot()
    def cancel(self) -> None:
        """Leave the answer that is being changed as it was."""
        self._begin()
        self._tell()

    @Slot(str)
    def delete(self, measure_id: str) -> None:
        """Take an answer out of the diary."""

        def work() -> Done:
            measures = self._errands.desk.measures
            return Done(measures.remove(measure_id), lambda: measures.restore(measure_id))

        done, failed = self.tr("Answer deleted"), self.tr("The answer was not deleted.")
        self._errands.run(Errand(work, done, failed, partial(self.delete, measure_id)))

    # --- keeping what is ticked ----------------------------------------------------------------

    def _write(self) -> None:
        """Keep the ticks of a new form; those made meanwhile are written after these."""
        self._turn_day()
        if self._writing or self._changing is not None or self._form.is_kept:
            return
        if not self._can_save or self._errands.busy:
            return
        self._writing = True
        form, when = self._form, self._errands.now

        def work() -> Answered:
            measures = self._errands.desk.measures
            numbers = sorted(form.ticked)
            try:
                return measures.answer_rmdq(numbers, finished=False, measure_id=form.id, when=when)
            except LookupError:
                return measures.answer_rmdq(numbers, finished=False, when=when)

        self._errands.jobs.submit(work, partial(self._on_kept, form), self._on_not_kept)

    def _on_kept(self, form: RmdqForm, answered: Answered) -> None:
        told, self._writing, self._told = self._told, False, False
        if self._changing is None and self._form.day == form.day:
            self._form = self._form.with_kept(answered.measure.id, form.ticked)
        if told:
            # Somebody was told that it was not saved; now it is.
            self._errands.changed.emit(answered.changes)
        self._go_on()

    def _on_not_kept(self, problem: StorageUnavailable) -> None:
        self._writing = False
        if self._done:
            self._go_on()
        elif not self._told:
            self._told = True
            text = self.tr("What you ticked was not saved; it stays on the page.")
            self._errands.not_saved.emit(text, problem, self._write)

    def _go_on(self) -> None:
        """What came while the ticks were on their way."""
        if self._done:
            self.save()
        else:
            self._write()

    # --- help ----------------------------------------------------------------------------------

    def _turn_day(self) -> bool:
        """Take what is ticked over to today if its day is over; whether it was."""
        before, self._form = self._form, self._form.on(self._errands.now.local_date)
        return self._form != before

    def _is_at_it(self) -> bool:
        """Whether somebody is in the middle of the form, and not just left it there."""
        touched = self._touched
        return touched is not None and self._errands.now.at_utc - touched.at_utc < AT_IT

    def _begin(self, *, carried: bool = False) -> None:
        """The form of today that was left in the middle, or an empty one."""
        self._changing = None
        if self._page is not None:
            begun = RmdqForm.of(self._page.rmdq.unfinished, self._page.today)
            self._form = replace(begun, carried=carried)

    def _close(self) -> None:
        self._changing, self._touched = None, None
        self._form = RmdqForm(self._errands.now.local_date)
        self._filed += 1
        self.closed.emit()

    def _tell(self) -> None:
        if self._page is not None:
            self.state_changed.emit(
                self._writer.state(
                    self._page,
                    self._form,
                    self._changing,
                    self._asking,
                    can_save=self._can_save,
                )
            )
