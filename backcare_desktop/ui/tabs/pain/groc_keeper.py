"""The one question: how the back is compared with when it began."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.outcome import GrocMeasure
from backcare_desktop.services.done import Done
from backcare_desktop.services.measures import MeasuresPage
from backcare_desktop.ui.tabs.pain.groc_writer import GrocWriter
from backcare_desktop.ui.tabs.pain.measure_errands import Errand, MeasureErrands


class GrocKeeper(QObject):
    """Holds the answer until it is in the diary: leaving the page loses nothing.

    Signals:
        state_changed: a GrocState.
        refused: it can't be saved as it is; the state says why.
        closed: the page is done.
    """

    state_changed = Signal(object)
    refused = Signal()
    closed = Signal()

    def __init__(
        self, errands: MeasureErrands, writer: GrocWriter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._errands = errands
        self._writer = writer
        self._page: MeasuresPage | None = None
        self._score: int | None = None
        self._changing: GrocMeasure | None = None
        self._unanswered = False
        self._can_save = True

    def show(self, page: MeasuresPage, *, can_save: bool) -> None:
        """What the diary says now."""
        self._page, self._can_save = page, can_save
        changing = self._changing
        if changing is not None and all(answer.id != changing.id for answer in page.groc):
            self._clear()
        self._tell()

    @property
    def unsaved(self) -> str:
        """What is not in the diary yet, in a sentence; empty for nothing."""
        kept = self._changing.score if self._changing is not None else None
        if self._score == kept:
            return ""
        return self.tr("How your back changed since the start is not saved yet.")

    @Slot(object)
    def answer(self, score: int | None) -> None:
        """How it is, -5 to 5; None takes the answer back."""
        self._score, self._unanswered = score, False
        self._tell()

    @Slot()
    def save(self) -> None:
        """Keep the answer, or ask for one."""
        self._save(self._errands.now)

    def _save_again(self, tried: tuple[int, GrocMeasure | None], when: Moment) -> None:
        """What is still answered as it was is of the moment at which it was answered."""
        if self._score is not None:  # Else it has been saved since.
            self._save(when if (self._score, self._changing) == tried else self._errands.now)

    def _save(self, when: Moment) -> None:
        score = self._score
        measure_id = self._changing.id if self._changing is not None else None
        if score is None:
            self._unanswered = True
            self._tell()
            self.refused.emit()
            return

        def work() -> Done:
            measures = self._errands.desk.measures
            answered = measures.answer_groc(score, measure_id, when)
            return Done(answered.changes, lambda: measures.undo(answered))

        done, failed = self.tr("Your answer is saved"), self.tr("Your answer was not saved.")
        again = partial(self._save_again, (score, self._changing), when)
        self._errands.run(Errand(work, done, failed, again, self._close))

    @Slot(str)
    def change(self, measure_id: str) -> None:
        """Change an answer given before."""
        answers = self._page.groc if self._page is not None else ()
        found = next((answer for answer in answers if answer.id == measure_id), None)
        if found is not None:
            self._changing, self._score, self._unanswered = found, found.score, False
            self._tell()

    @Slot()
    def cancel(self) -> None:
        """Leave the answer that is being changed as it was."""
        self._clear()
        self._tell()

    @Slot(str)
    def delete(self, measure_id: str) -> None:
        """Take an answer out of the diary."""

        def work() -> Done:
            measures = self._errands.desk.measures
            return Done(measures.remove(measure_id), lambda: measures.restore(measure_id))

        done, failed = self.tr("Answer deleted"), self.tr("The answer was not deleted.")
        self._errands.run(Errand(work, done, failed, partial(self.delete, measure_id)))

    def _clear(self) -> None:
        self._score, self._changing, self._unanswered = None, None, False

    def _close(self) -> None:
        self._clear()
        self.closed.emit()

    def _tell(self) -> None:
        if self._page is not None:
            self.state_changed.emit(
                self._writer.state(
                    self._page,
                    self._score,
                    self._changing,
                    unanswered=self._unanswered,
                    can_save=self._can_save,
                )
            )
