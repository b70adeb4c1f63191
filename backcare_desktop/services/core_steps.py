"""Steps up and down: suggested, accepted, left as they are, and taken back."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial
from operator import attrgetter

from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.core_calendar import CALENDAR_WEEKS
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.programme import Programme
from backcare_desktop.core.set_log import ExerciseDay
from backcare_desktop.core.suggestion import NO_ASIDES, Aside, Suggestion, SuggestionKind
from backcare_desktop.services import core_page
from backcare_desktop.services.changes import NOTHING, Changes
from backcare_desktop.services.core_done import CORE, followed
from backcare_desktop.services.core_ports import CoreStore
from backcare_desktop.services.core_signs import CoreSigns
from backcare_desktop.services.done import Done
from backcare_desktop.services.gate import Gate


class CoreSteps:
    """The use cases of steps. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.
    """

    def __init__(
        self,
        store: CoreStore,
        gate: Gate,
        clock: Clock,
        exercises: Mapping[str, Exercise],
        signs: CoreSigns,
    ) -> None:
        self._store = store
        self._gate = gate
        self._clock = clock
        self._exercises = exercises
        self._signs = signs

    def suggestions(
        self, programme: Programme, logged: core_page.Logged, today: date
    ) -> dict[str, Suggestion]:
        """What could change in each exercise, where there is something to say."""
        aside = {left.exercise_id: left for left in self._store.asides()}
        signs = self._signs.read(today, logged.days)
        return core_page.suggestions(programme, logged, self._exercises, today, aside, signs)

    def accept(self, suggestion: Suggestion) -> Done:
        """Do what is suggested from the next day on that isn't begun.

        Nothing happens if the exercise has been changed meanwhile, or if something speaks against
        a step up by now. A step down answers the day it rests on, also where nothing says how much
        was done then: it isn't suggested twice.

        Raises:
            LockedError: it is a step up, and a symptom check locks.
        """
        up, today = suggestion.kind is SuggestionKind.UP, now(self._clock).local_date
        if up:
            self._gate.pass_or_raise()
        try:
            changed = suggestion.accepted(followed(self._store))
        except ValueError:
            return Done()
        if changed == followed(self._store) or (up and self._overtaken(suggestion, today)):
            return Done()
        exercise_id = suggestion.before.exercise_id
        latest = self._latest(exercise_id, today)
        if up or latest is None or latest.item is not None:
            self._store.follow(changed, today)
            return Done(CORE, partial(self._undo_step, suggestion, NO_ASIDES))
        before = {exercise_id: self._aside(exercise_id)}
        self._store.follow(changed, today, {exercise_id: self._left(suggestion)})
        return Done(CORE, partial(self._undo_step, suggestion, before))

    def put_aside(self, suggestion: Suggestion) -> Done:
        """Don't suggest this any more, until another day of the exercise speaks for it."""
        exercise_id = suggestion.before.exercise_id
        before = self._aside(exercise_id)
        self._store.put_aside(self._left(suggestion))
        return Done(CORE, partial(self._ask_again, exercise_id, before))

    def _undo_step(self, suggestion: Suggestion, asides: Mapping[str, Aside | None]) -> Changes:
        """Take a step back, and what was left of the exercise with it.

        Raises:
            LockedError: it was a step down, and a symptom check locks by now.
        """
        try:
            before = suggestion.undone(followed(self._store))
        except ValueError:
            # It has been changed again since; the later choice stands.
            return NOTHING
        if suggestion.kind is SuggestionKind.DOWN:
            # Back from a step down is a step up.
            self._gate.pass_or_raise()
        self._store.follow(before, now(self._clock).local_date, asides)
        return CORE

    def _ask_again(self, exercise_id: str, before: Aside | None) -> Changes:
        if before is None:
            self._store.ask_again(exercise_id)
        else:
            self._store.put_aside(before)
        return CORE

    def _overtaken(self, suggestion: Suggestion, today: date) -> bool:
        """Whether a step up isn't what is suggested any more: the page was older than the diary."""
        programme = followed(self._store)
        logged = core_page.read_logged(self._store, today - timedelta(weeks=CALENDAR_WEEKS), today)
        found = self.suggestions(programme, logged, today)
        return found.get(suggestion.before.exercise_id) != suggestion

    def _aside(self, exercise_id: str) -> Aside | None:
        return next((a for a in self._store.asides() if a.exercise_id == exercise_id), None)

    def _left(self, suggestion: Suggestion) -> Aside:
        """The suggestion with the day that it rests on."""
        today, exercise_id = now(self._clock).local_date, suggestion.before.exercise_id
        latest = self._latest(exercise_id, today)
        day = today if latest is None else latest.day
        return Aside(exercise_id, suggestion.kind, suggestion.reason, day)

    def _latest(self, exercise_id: str, today: date) -> ExerciseDay | None:
        """The latest day on which an exercise was begun."""
        logged = core_page.read_logged(self._store, today - timedelta(weeks=CALENDAR_WEEKS), today)
        begun = (day for day in logged.days if day.exercise_id == exercise_id and day.begun)
        return max(begun, key=attrgetter("day"), default=None)
