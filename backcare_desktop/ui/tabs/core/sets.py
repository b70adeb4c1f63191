"""What a person does to the sets of the opened day."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Slot

from backcare_desktop.core.suggestion import Suggestion
from backcare_desktop.services.core_page import CorePage
from backcare_desktop.services.core_work import CoreWork
from backcare_desktop.services.done import Done
from backcare_desktop.ui.routine_words import RoutineWords
from backcare_desktop.ui.tabs.core.day_words import GOOD, side_of_extra
from backcare_desktop.ui.tabs.core.keeper import CoreKeeper
from backcare_desktop.ui.tabs.core.state import ExerciseRow, SetPlace
from backcare_desktop.ui.tabs.core.suggestion_words import SuggestionWords

Shown = Callable[[], tuple[CorePage, tuple[ExerciseRow, ...]]]
"""Answers the page that is shown, and its rows; raises LookupError before there is one."""


class SetsPresenter(QObject):
    """Every touch of a row becomes one use case, on the day that was shown when it was made."""

    def __init__(
        self,
        keeper: CoreKeeper,
        shown: Shown,
        suggestions: SuggestionWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._shown = shown
        self._suggestions = suggestions
        self._words = RoutineWords(self)

    @Slot(str, str)
    def touch(self, exercise_id: str, key: str) -> None:
        """Log a set with its target, or take it back."""
        place, row, day = self._found(exercise_id, key)
        if place.set_id:
            set_id = place.set_id
            said = self.tr("{exercise}: set taken back").format(exercise=row.name)
            press = ("remove", set_id)
            self._keeper.do(lambda work: work.sets.remove(set_id), said, press)
        else:
            self._log(row, place, day, None)

    @Slot(str, str, int)
    def set_amount(self, exercise_id: str, key: str, done: int) -> None:
        """Log a set with another amount than planned, change one, or add one beyond the plan."""
        row, day = self._row(exercise_id)
        if key.startswith("+"):
            side = side_of_extra(key)
            said = self._said(row, done)
            self._keeper.do(
                lambda work: work.sets.log_extra(day, exercise_id, side, done),
                said,
                ("extra", day, exercise_id, key, done),
            )
            return
        place, row, day = self._found(exercise_id, key)
        if place.set_id:
            set_id = place.set_id
            said = self._said(row, done)
            press = ("correct", set_id, done)
            self._keeper.do(lambda work: work.sets.correct(set_id, day, done), said, press)
        else:
            self._log(row, place, day, done)

    @Slot(str, str)
    def say_effort(self, exercise_id: str, effort: str) -> None:
        """Keep how much effort it took; an empty text takes it back."""
        row, day = self._row(exercise_id)
        said = self.tr("{exercise}: effort saved").format(exercise=row.name)
        number = int(effort) if effort else None
        press = ("effort", day, exercise_id, number)
        self._keeper.do(lambda work: work.sets.say_effort(day, exercise_id, number), said, press)

    @Slot(str, str)
    def say_form(self, exercise_id: str, form: str) -> None:
        """Keep whether the form was kept; an empty text takes it back."""
        row, day = self._row(exercise_id)
        said = self.tr("{exercise}: form saved").format(exercise=row.name)
        kept = form == GOOD if form else None
        press = ("form", day, exercise_id, kept)
        self._keeper.do(lambda work: work.sets.say_form(day, exercise_id, kept), said, press)

    @Slot(str, object)
    def say_hurt(self, exercise_id: str, score: int | None) -> None:
        """Keep that it hurt, and how much if that is said."""
        row, day = self._row(exercise_id)
        said = self.tr("{exercise}: noted that it hurt").format(exercise=row.name)
        press = ("hurt", day, exercise_id, score)
        self._keeper.do(
            lambda work: work.sets.say_hurt(day, exercise_id, hurt=True, pain=score), said, press
        )

    @Slot(str)
    def take_hurt_back(self, exercise_id: str) -> None:
        """It didn't hurt."""
        row, day = self._row(exercise_id)
        said = self.tr("{exercise}: pain taken back").format(exercise=row.name)
        press = ("no hurt", day, exercise_id)
        self._keeper.do(lambda work: work.sets.say_hurt(day, exercise_id, hurt=False), said, press)

    @Slot(str)
    def accept(self, exercise_id: str) -> None:
        """Do what is suggested."""
        suggestion = self._suggestion(exercise_id)
        said = self._suggestions.accepted(suggestion)
        self._keeper.do(lambda work: work.steps.accept(suggestion), said, ("accept", suggestion))

    @Slot(str)
    def put_aside(self, exercise_id: str) -> None:
        """Leave it as it is."""
        suggestion = self._suggestion(exercise_id)
        said, press = self.tr("Left as it is"), ("aside", suggestion)
        self._keeper.do(lambda work: work.steps.put_aside(suggestion), said, press)

    def _log(self, row: ExerciseRow, place: SetPlace, day: date, done: int | None) -> None:
        said = self._said(row, place.amount if done is None else done)
        log = partial(_log, day, row.exercise_id, place, done)
        self._keeper.do(log, said, ("log", day, row.exercise_id, place.key, done))

    def _said(self, row: ExerciseRow, done: int) -> str:
        number = self._words.set_spoken(done, seconds=bool(row.unit))
        return self.tr("{exercise}: {number} logged").format(exercise=row.name, number=number)

    def _row(self, exercise_id: str) -> tuple[ExerciseRow, date]:
        page, rows = self._shown()
        return next(row for row in rows if row.exercise_id == exercise_id), page.day

    def _found(self, exercise_id: str, key: str) -> tuple[SetPlace, ExerciseRow, date]:
        row, day = self._row(exercise_id)
        return next(place for place in row.places if place.key == key), row, day

    def _suggestion(self, exercise_id: str) -> Suggestion:
        page, _ = self._shown()
        return page.suggestions[exercise_id]


def _log(day: date, exercise_id: str, place: SetPlace, done: int | None, work: CoreWork) -> Done:
    return work.sets.log(day, exercise_id, place.side, place.set_no, done)
