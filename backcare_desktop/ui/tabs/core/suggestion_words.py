"""A suggestion for the next day in words, with its reason."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.programme import ProgrammeItem, amount
from backcare_desktop.core.suggestion import Reason, Suggestion, SuggestionKind
from backcare_desktop.core.variation import Way
from backcare_desktop.ui.inside_words import inside
from backcare_desktop.ui.routine_words import RoutineWords
from backcare_desktop.ui.tabs.core.state import SuggestionLine


class ItemWords(QObject):
    """What an exercise of a programme is called, in the way it is done."""

    def __init__(self, exercises: Mapping[str, Exercise], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exercises = exercises

    def name(self, exercise_id: str, way: Way = Way.AS_PLANNED) -> str:
        """The exercise's name, with that of its easier or harder way; its id if it is missing."""
        exercise = self._exercises.get(exercise_id)
        if exercise is None:
            return exercise_id
        variant = {Way.EASIER: exercise.easier_variant, Way.HARDER: exercise.harder_variant}.get(
            way
        )
        if way is Way.AS_PLANNED:
            return exercise.name
        if variant is not None:
            return self.tr("{exercise}: {way}").format(exercise=exercise.name, way=variant.name)
        named = self.tr("easier way") if way is Way.EASIER else self.tr("harder way")
        return self.tr("{exercise}: {way}").format(exercise=exercise.name, way=named)

    def inside(self, exercise_id: str, way: Way = Way.AS_PLANNED) -> str:
        """The name inside a sentence; what begins with two capitals keeps them."""
        return inside(self.name(exercise_id, way))

    def picture(self, exercise_id: str, way: Way) -> str:
        """What the figure shows, where it shows the exercise and not the way it is done."""
        if way is Way.AS_PLANNED or exercise_id not in self._exercises:
            return ""
        return self.tr("Picture: {exercise}").format(exercise=self.inside(exercise_id))

    def figure(self, exercise_id: str) -> str:
        """The id of its figure; empty if it is missing."""
        exercise = self._exercises.get(exercise_id)
        return "" if exercise is None else exercise.figure


class SuggestionWords(QObject):
    """Says what changes and why; the same suggestion reads the same everywhere."""

    def __init__(
        self, items: ItemWords, words: RoutineWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._items = items
        self._words = words

    def line(self, suggestion: Suggestion, *, next_time: bool) -> SuggestionLine:
        """The line below an exercise.

        Args:
            suggestion: what could change.
            next_time: today's sets are done; what changes is for the next day.
        """
        lead = self.tr("Next time:") if next_time else self.tr("Today:")
        changes = suggestion.kind in (SuggestionKind.UP, SuggestionKind.DOWN)
        return SuggestionLine(lead, self._text(suggestion), can_accept=changes)

    def accepted(self, suggestion: Suggestion) -> str:
        """What an accepted suggestion has changed."""
        item = suggestion.item
        return self.tr("{exercise}: now {dose}").format(
            exercise=self._items.name(item.exercise_id, item.way),
            dose=self._words.planned(item.dose),
        )

    def _text(self, suggestion: Suggestion) -> str:
        now, then = self._amount(suggestion.before), self._to(suggestion)
        return {
            Reason.LOCKED: self.tr("wait until the symptom check is cleared"),
            Reason.HURT: self.tr("it hurt: try {then}"),
            Reason.FORM_LOST: self.tr("a set lost its form: try {then}"),
            Reason.ASK_CLINICIAN: self.tr(
                "it hurts or loses its form at its easiest: leave it out, and ask a physiotherapist"
            ),
            Reason.NOTHING_YET: self.tr("begin with {now}"),
            Reason.SETS_MISSING: self.tr("stay at {now}. Not every set was done in full"),
            Reason.FORM_NOT_SAID: self.tr(
                "stay at {now}. Say how your form was to go on from here"
            ),
            Reason.FIRST_OF_TWO: self.tr("stay at {now}. One more day like this comes first"),
            Reason.TWICE_WHOLE: self.tr("all sets with good form twice: try {then}"),
            Reason.TWICE_EASY: self.tr("good form and little effort twice: try {then}"),
            Reason.READY_FOR_HARDER: self.tr("this has grown as far as planned: try {then}"),
            Reason.NOTHING_HARDER: self.tr("stay at {now}. This has grown as far as planned"),
            Reason.PAUSED: self.tr("stay at {now}. Nothing grows during a pause"),
            Reason.EARLY_DAYS: self.tr("stay at {now}. Nothing grows in the first days of pain"),
            Reason.PAIN_ROSE: self.tr("stay at {now}. Pain rose, or was above 5"),
            Reason.LONG_AGO: self.tr(
                "stay at {now}. A long break, new pain or a check lies in between: two whole days "
                "come first"
            ),
        }[suggestion.reason].format(now=now, then=then)

    def _amount(self, item: ProgrammeItem) -> str:
        return self._words.set_amount(amount(item.dose), seconds=bool(item.dose.hold_s))

    def _to(self, suggestion: Suggestion) -> str:
        """What it would become: another amount, or another way with its amount."""
        before, item = suggestion.before, suggestion.item
        number = self._amount(item)
        if (before.exercise_id, before.way) == (item.exercise_id, item.way):
            return number
        name = self._items.inside(item.exercise_id, item.way)
        return self.tr("{exercise}, {number}").format(exercise=name, number=number)
