"""The questionnaire's answers: what is ticked is kept at once, and has a score once it is done."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.outcome import RmdqMeasure
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.done import Done
from backcare_desktop.services.measures import Answered, Asking, MeasuresPage
from backcare_desktop.ui.tabs.pain.measure_errands import Errand, MeasureErrands
from backcare_desktop.ui.tabs.pain.rmdq_writer import RmdqWriter


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
        self._ticked: frozenset[int] = frozenset()
        self._kept: frozenset[int] = frozenset()
        self._id: str | None = None
        self._changing: RmdqMeasure | None = None
        self._writing = self._told = self._done = False
        self._asking = Asking()
        self._can_save = True

    def show(self, page: MeasuresPage, asking: Asking, *, can_save: bool) -> None:
        """What the diary says now."""
        turned = self._page is not None and self._page.today != page.today
        self._page, self._asking, self._can_save = page, asking, can_save
        if self._changing is not None:
            if all(answer.id != self._changing.id for answer in page.rmdq.answers):
                self._begin()
        elif turned or (self._ticked == self._kept and not self._writing):
            # A form is about one day: what was left in the middle of another has no score.
            self._begin()
        self._tell()

    @property
    def unsaved(self) -> str:
        """What is not in the diary yet, in a sentence; empty for nothing."""
        if self._ticked == self._kept:
            return ""
        return self.tr("The sentences you ticked are not saved yet.")

    @Slot(int, bool)
    def tick(self, number: int, on: bool) -> None:  # noqa: FBT001 - a box's signal
        """A statement describes the person today, or doesn't."""
        wanted = self._ticked | {number} if on else self._ticked - {number}
        if wanted != self._ticked:
            self._ticked = wanted
            self._write()
            self._tell()

    @Slot()
    def save(self) -> None:
        """The person is through: what isn't ticked doesn't describe them."""
        self._done = self._writing
        if self._done:
            return  # It is the same form: its id comes with what is on its way.
        ticked, measure_id = sorted(self._ticked), self._answer_id()

        def work() -> Done:
            measures = self._errands.desk.measures
            answered = measures.answer_rmdq(ticked, finished=True, measure_id=measure_id)
            return Done(answered.changes, lambda: measures.undo(answered))

        done = self.tr("Saved: {count} of 24").format(count=len(ticked))
        failed = self.tr("Your answers were not saved.")
        self._errands.run(Errand(work, done, failed, self.save, self._close))

    @Slot(str)
    def change(self, measure_id: str) -> None:
        """Change an answer given before."""
        answers = self._page.rmdq.answers if self._page is not None else ()
        found = next((answer for answer in answers if answer.id == measure_id), None)
        if found is not None:
            self._changing = found
            self._ticked = self._kept = frozenset(found.ticked)
            self._tell()

    @Slot()
    def cancel(self) -> None:
        """Leave the answer that is being changed as it was."""
        self._changing = None
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
        if self._writing or self._changing is not None or self._ticked == self._kept:
            return
        if not self._can_save or self._errands.busy:
            return
        self._writing = True
        ticked = self._ticked

        def work() -> Answered:
            measures = self._errands.desk.measures
            numbers = sorted(ticked)
            try:
                return measures.answer_rmdq(numbers, finished=False, measure_id=self._id)
            except LookupError:
                return measures.answer_rmdq(numbers, finished=False)

        self._errands.jobs.submit(work, partial(self._on_kept, ticked), self._on_not_kept)

    def _on_kept(self, ticked: frozenset[int], answered: Answered) -> None:
        told, self._writing, self._told = self._told, False, False
        self._id, self._kept = answered.measure.id, ticked
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

    def _answer_id(self) -> str | None:
        return self._changing.id if self._changing is not None else self._id

    def _begin(self) -> None:
        """The form of today that was left in the middle, or an empty one."""
        begun = self._page.rmdq.unfinished if self._page is not None else None
        self._changing = None
        self._id = begun.id if begun is not None else None
        self._ticked = self._kept = frozenset(begun.ticked if begun is not None else ())

    def _close(self) -> None:
        self._changing = None
        self._id, self._ticked, self._kept = None, frozenset(), frozenset()
        self.closed.emit()

    def _tell(self) -> None:
        if self._page is not None:
            self.state_changed.emit(
                self._writer.state(
                    self._page,
                    self._ticked,
                    self._changing,
                    self._asking,
                    can_save=self._can_save,
                )
            )
