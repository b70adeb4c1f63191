"""The person's own activities: named, rated, corrected."""

from collections.abc import Sequence
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.psfs import PsfsMeasure
from backcare_desktop.services.done import Done
from backcare_desktop.services.measures import Asking, MeasuresPage
from backcare_desktop.ui.tabs.pain.measure_errands import Errand, MeasureErrands
from backcare_desktop.ui.tabs.pain.psfs_draft import (
    NAMING,
    PsfsDraft,
    asked_form,
    read_activities,
)
from backcare_desktop.ui.tabs.pain.psfs_writer import PsfsWriter


class PsfsKeeper(QObject):
    """Holds what is answered until it is in the diary: leaving the page loses nothing.

    Signals:
        state_changed: a PsfsState.
        refused: it can't be saved as it is; the state says why.
        closed: the page is done.
    """

    state_changed = Signal(object)
    refused = Signal()
    closed = Signal()

    def __init__(
        self, errands: MeasureErrands, writer: PsfsWriter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._errands = errands
        self._writer = writer
        self._page: MeasuresPage | None = None
        self._draft = PsfsDraft()
        self._set = ""
        self._asking = Asking()
        self._can_save = True

    def show(self, page: MeasuresPage, asking: Asking, *, can_save: bool) -> None:
        """What the diary says now."""
        self._page, self._asking, self._can_save = page, asking, can_save
        self._fit()
        self._tell()

    @property
    def unsaved(self) -> str:
        """What is not in the diary yet, in a sentence; empty for nothing."""
        return self.tr("Your activities are not saved yet.") if self._draft.touched else ""

    # --- naming --------------------------------------------------------------------------------

    @Slot(int, str)
    def type_words(self, place: int, text: str) -> None:
        """Other words in a field."""
        self._turn(self._draft.with_typed(place, text))

    @Slot()
    def name_others(self) -> None:
        """Begin another set; the answers to this one stay."""
        self._turn(NAMING)

    @Slot()
    def keep_names(self) -> None:
        """Use the activities that are typed, or say what is wrong with them."""
        self.name(self._draft.typed or ())

    def name(self, typed: Sequence[str]) -> None:
        """Use these activities, or say what is wrong with them."""
        self._name(tuple(typed), self._errands.now)

    def _name(self, typed: tuple[str, ...], when: Moment) -> None:
        words, wrong = read_activities(typed)
        self._turn(replace(self._draft, typed=typed, wrong=wrong))
        if wrong:
            self.refused.emit()
            return

        def work() -> Done:
            measures = self._errands.desk.measures
            named = measures.name_activities(words, when)
            return Done(named.changes, lambda: measures.undo_form(named.form.id))

        done, failed = self.tr("Activities saved"), self.tr("Your activities were not saved.")
        again = partial(self._name, typed, when)
        self._errands.run(Errand(work, done, failed, again, self._clear))

    # --- rating --------------------------------------------------------------------------------

    @Slot(str, object)
    def rate(self, activity_id: str, score: int | None) -> None:
        """How an activity goes, 0-10; None takes the answer back."""
        self._turn(self._draft.with_score(activity_id, score))

    @Slot(str)
    def show_last(self, activity_id: str) -> None:
        """Read what was said last time, before answering."""
        self._turn(replace(self._draft, opened=self._draft.opened | {activity_id}))

    @Slot()
    def save(self) -> None:
        """Keep the answers; activities without one stay without."""
        self._save(self._errands.now)

    def _save_again(self, tried: PsfsDraft, when: Moment) -> None:
        """What is still answered as it was is of the moment at which it was answered."""
        if self._draft.scores:  # Else it has been saved since.
            same = self._draft.scores == tried.scores and self._draft.changing == tried.changing
            self._save(when if same else self._errands.now)

    def _save(self, when: Moment) -> None:
        scores, changing = dict(self._draft.scores), self._draft.changing
        if not scores:
            self._turn(replace(self._draft, unrated=True))
            self.refused.emit()
            return

        def work() -> Done:
            measures = self._errands.desk.measures
            before = changing.id if changing is not None else None
            answered = measures.rate_activities(scores, before, when)
            return Done(answered.changes, lambda: measures.undo(answered))

        done, failed = self.tr("Your activities are saved"), self.tr("Your answers were not saved.")
        again = partial(self._save_again, self._draft, when)
        self._errands.run(Errand(work, done, failed, again, self._close))

    # --- what was said before ------------------------------------------------------------------

    @Slot(str)
    def choose_set(self, form_id: str) -> None:
        """Look at the answers to other activities."""
        self._set = form_id
        self._tell()

    @Slot(str)
    def change(self, measure_id: str) -> None:
        """Change an answer given before."""
        found = self._answer(measure_id)
        if found is not None:
            self._turn(PsfsDraft(scores=dict(found.scores), changing=found))

    @Slot()
    def cancel(self) -> None:
        """Leave naming or changing, and what was typed with it."""
        self._clear()
        self._fit()
        self._tell()

    @Slot(str)
    def delete(self, measure_id: str) -> None:
        """Take an answer out of the diary."""

        def work() -> Done:
            measures = self._errands.desk.measures
            return Done(measures.remove(measure_id), lambda: measures.restore(measure_id))

        done, failed = self.tr("Answer deleted"), self.tr("The answer was not deleted.")
        self._errands.run(Errand(work, done, failed, partial(self.delete, measure_id)))

    # --- help ----------------------------------------------------------------------------------

    def _answer(self, measure_id: str) -> PsfsMeasure | None:
        histories = self._page.psfs if self._page is not None else ()
        answers = (answer for history in histories for answer in history.answers)
        return next((answer for answer in answers if answer.id == measure_id), None)

    def _clear(self) -> None:
        self._draft, self._set = PsfsDraft(), ""

    def _close(self) -> None:
        self._clear()
        self.closed.emit()

    def _fit(self) -> None:
        """Drop what belongs to an answer or to activities that are gone."""
        draft, page = self._draft, self._page
        if page is None:
            return
        if draft.changing is not None and self._answer(draft.changing.id) is None:
            draft = PsfsDraft()
        form = asked_form(draft, page.form)
        if form is None:
            draft = draft if draft.typed is not None else NAMING
        elif draft.typed is None or not draft.touched:
            known = {activity.id for activity in form.activities}
            scores = {key: score for key, score in draft.scores.items() if key in known}
            begins = draft.typed if page.psfs and draft.typed is not None else None
            draft = replace(draft, scores=scores, typed=begins)
        self._draft = draft

    def _turn(self, draft: PsfsDraft) -> None:
        if draft != self._draft:
            self._draft = draft
            self._tell()

    def _tell(self) -> None:
        if self._page is not None:
            self.state_changed.emit(
                self._writer.state(
                    self._page, self._draft, self._set, self._asking, can_save=self._can_save
                )
            )
