"""Outcome measures: the person's own activities, the RMDQ, and the change since the start."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from msgspec import Struct

from backcare_desktop.core.clock import Clock, Moment, now
from backcare_desktop.core.outcome import GrocMeasure, RmdqMeasure
from backcare_desktop.core.own_routine import TextFault
from backcare_desktop.core.psfs import OwnActivity, PsfsForm, PsfsMeasure
from backcare_desktop.services.asking import Asking
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.measures_page import (
    EPISODES,
    Kept,
    Measure,
    MeasuresPage,
    PsfsHistory,
    RmdqHistory,
    measures_page,
)
from backcare_desktop.services.pain_ports import MeasureStore
from backcare_desktop.services.ports import EpisodeStore

__all__ = [
    "Answered",
    "AnyMeasure",
    "Asking",
    "FormNamed",
    "Measure",
    "Measures",
    "MeasuresPage",
    "PsfsHistory",
    "RmdqHistory",
    "WordsRefusedError",
]

_MEASURES = Changes(measures=True)

AnyMeasure = PsfsMeasure | RmdqMeasure | GrocMeasure
M = TypeVar("M", PsfsMeasure, RmdqMeasure, GrocMeasure)


class WordsRefusedError(ValueError):
    """Words for an activity can't be kept.

    Attributes:
        index: which of them, from 0.
        fault: why.
    """

    def __init__(self, index: int, fault: TextFault) -> None:
        super().__init__(f"the words of an activity were refused: {fault}")
        self.index = index
        self.fault = fault


class FormNamed(Struct, frozen=True):
    """Activities that are in the diary now."""

    form: PsfsForm
    changes: Changes = _MEASURES


class Answered(Struct, frozen=True):
    """An answer that is in the diary now.

    Attributes:
        before: as it was; None for a new one.
        measure: as it is.
        changes: what was written.
    """

    before: AnyMeasure | None
    measure: AnyMeasure
    changes: Changes = _MEASURES


class Measures:
    """The use cases of outcome measures. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.
    """

    def __init__(
        self,
        store: MeasureStore,
        episodes: EpisodeStore,
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._store = store
        self._episodes = episodes
        self._clock = clock
        self._new_id = new_id

    def page(self, asking: Asking | None = None) -> MeasuresPage:
        """Where things stand.

        Args:
            asking: how the person wants to be asked; as recommended without.
        """
        store, today = self._store, now(self._clock).local_date
        kept = Kept(store.forms(), store.psfs(), store.rmdq(), store.groc())
        return measures_page(kept, today, asking or Asking(), self._episodes.newest(EPISODES))

    # --- own activities ------------------------------------------------------------------------

    def name_activities(self, words: Sequence[str], when: Moment | None = None) -> FormNamed:
        """Name the activities that are rated from now on. Earlier forms keep their answers.

        Args:
            words: one activity each.
            when: when they were named; now without.

        Raises:
            WordsRefusedError: words hold markup, or nothing that can be read.
            ValueError: there are none, too many or the same twice, or words are missing, too long
                or not one line.
        """
        activities = tuple(OwnActivity(self._new_id(), each.strip()) for each in words)
        for index, activity in enumerate(activities):
            if activity.fault is not None:
                raise WordsRefusedError(index, activity.fault)
        at = when or now(self._clock)
        form = PsfsForm(self._new_id(), at, activities, self._episode_id())
        self._store.put_form(form)
        return FormNamed(form)

    def undo_form(self, form_id: str) -> Changes:
        """Take new activities away again; those before them are in use then.

        Raises:
            ValueError: they were rated already.
        """
        self._store.remove_form(form_id)
        return _MEASURES

    def rate_activities(
        self,
        scores: Mapping[str, int],
        measure_id: str | None = None,
        when: Moment | None = None,
    ) -> Answered:
        """Keep how the activities go today, or edit an earlier answer.

        Args:
            scores: 0-10 by the id of the activity, 0 = unable, 10 = as before.
            measure_id: the answer to edit; None for a new one.
            when: when a new one was given; now without.

        Raises:
            LookupError: no activities were named, or there is no such answer.
            ValueError: a score is off its scale, or belongs to no activity of the form.
        """
        before = _found(self._store.psfs(), measure_id)
        forms = self._store.forms()
        if before is None and not forms:
            raise LookupError("no activities were named")
        measure = PsfsMeasure(
            before.id if before else self._new_id(),
            before.when if before else when or now(self._clock),
            before.form if before else forms[-1],
            dict(scores),
        )
        self._store.put_psfs(measure)
        return Answered(before, measure)

    # --- questionnaires ------------------------------------------------------------------------

    def answer_rmdq(
        self,
        ticked: Sequence[int],
        *,
        finished: bool,
        measure_id: str | None = None,
        when: Moment | None = None,
    ) -> Answered:
        """Keep the statements that were ticked; unfinished they have no score.

        Args:
            ticked: numbers of the statements from 1, in any order.
            finished: whether the person said that they are through.
            measure_id: the answer to go on with or to edit; None for a new one.
            when: when the person answered; now without.

        Raises:
            LookupError: there is no such answer.
            ValueError: there is no such statement, or what was begun is of another day: the
                statements are about the day on which they are answered.
        """
        before = _found(self._store.rmdq(), measure_id)
        at = when or now(self._clock)
        if before is not None and not before.finished and before.when.local_date != at.local_date:
            raise ValueError("what was begun on another day is not gone on with")
        key, at, episode_id = self._stamp(before, at)
        measure = RmdqMeasure(key, at, tuple(sorted(set(ticked))), finished, episode_id)
        self._store.put_rmdq(measure)
        return Answered(before, measure)

    def answer_groc(
        self, score: int, measure_id: str | None = None, when: Moment | None = None
    ) -> Answered:
        """Keep how the back is compared with when it began, -5 to 5.

        Args:
            score: of the scale.
            measure_id: the answer to edit; None for a new one.
            when: when a new one was given; now without.

        Raises:
            LookupError: there is no such answer.
            ValueError: the score is off its scale.
        """
        before = _found(self._store.groc(), measure_id)
        key, at, episode_id = self._stamp(before, when or now(self._clock))
        measure = GrocMeasure(key, at, score, episode_id)
        self._store.put_groc(measure)
        return Answered(before, measure)

    # --- any of them ---------------------------------------------------------------------------

    def remove(self, measure_id: str) -> Changes:
        """Take an answer out of every view; it can be restored.

        Raises:
            LookupError: there is no such answer.
        """
        self._store.remove(measure_id, self._clock.utc_now())
        return _MEASURES

    def restore(self, measure_id: str) -> Changes:
        """Undo a removal.

        Raises:
            LookupError: there is no such answer.
        """
        self._store.restore(measure_id)
        return _MEASURES

    def undo(self, answered: Answered) -> Changes:
        """Take a new answer away again, or put an edited one back as it was."""
        match answered.before:
            case None:
                return self.remove(answered.measure.id)
            case PsfsMeasure() as before:
                self._store.put_psfs(before)
            case RmdqMeasure() as before:
                self._store.put_rmdq(before)
            case GrocMeasure() as before:
                self._store.put_groc(before)
        return _MEASURES

    # --- help ----------------------------------------------------------------------------------

    def _episode_id(self) -> str | None:
        active = self._episodes.active()
        return active.id if active is not None else None

    def _stamp(
        self, before: RmdqMeasure | GrocMeasure | None, at: Moment
    ) -> tuple[str, Moment, str | None]:
        """Id, time and episode: those of the answer that is edited, or new ones."""
        if before is not None:
            return before.id, before.when, before.episode_id
        return self._new_id(), at, self._episode_id()


def _found(kept: Sequence[M], measure_id: str | None) -> M | None:
    """The answer to edit; None where a new one is wanted."""
    if measure_id is None:
        return None
    found = next((each for each in kept if each.id == measure_id), None)
    if found is None:
        raise LookupError(f"there is no answer {measure_id}")
    return found
