"""The core work of the sample history: whole days and parts, growth, a lost form, pauses, gaps."""

import random
import uuid
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from backcare_desktop.core.adherence import MissReason, Pause
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.dose import Side
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.programme import (
    PlannedDay,
    Programme,
    ProgrammeItem,
    amount,
    exercise_ids,
)
from backcare_desktop.core.progression import suggest
from backcare_desktop.core.set_log import ExerciseDay, ExerciseNote, SetLog
from backcare_desktop.core.suggestion import SuggestionKind
from backcare_desktop.services.core_ports import CoreStore

CoreWays = tuple[Programme, Mapping[str, Exercise]]
"""What is followed, and the exercises with their easier and harder ways."""

TRAINED_ON = (0, 2, 4)
"""Mondays, Wednesdays and Fridays."""

PAUSE_DAYS = 4
"""The days after an episode begins are planned rest."""

_MISSED, _WHOLE, _FORM_LOST, _ACCEPTED, _BEGUN = 0.18, 0.62, 0.06, 0.3, 0.3
_REASONS = (MissReason.NO_TIME, MissReason.NO_TIME, MissReason.ILL, MissReason.AWAY)


class CoreStory:
    """Tells one day after the other; the same chance tells the same story."""

    def __init__(
        self,
        store: CoreStore,
        ways: CoreWays,
        seed: int,
        today: date,
        at: Callable[[date, float], Moment | None],
    ) -> None:
        """Begin with nothing done.

        Args:
            store: where it is kept.
            ways: what is followed, and the exercises.
            seed: another one tells another story.
            today: the last day; if it is one of training, it has only begun.
            at: the moment at an hour of a day; None when it is still to come.
        """
        self._store = store
        self._programme, self._exercises = ways
        self._chance = random.Random(f"core {seed}")  # noqa: S311
        self._today = today
        self._at = at
        self._history: dict[str, list[ExerciseDay]] = {}

    def begin(self, day: date) -> None:
        """Follow the programme from that day on."""
        self._store.follow(self._programme, day)

    def tell(self, day: date, since: int) -> None:
        """What was done on a day.

        Args:
            day: which day.
            since: days since the latest episode began.
        """
        if since == 0:
            self._store.pause(Pause(day, day + timedelta(days=PAUSE_DAYS)))
        if since <= PAUSE_DAYS or day.weekday() not in TRAINED_ON:
            return
        if day == self._today:
            self._train(day, _BEGUN)
            return
        if self._chance.random() < _MISSED:
            if self._chance.random() < 0.5:
                self._store.explain(self._chance.choice(_REASONS), day)
            return
        share = 1.0 if self._chance.random() < _WHOLE else self._chance.choice((0.4, 0.7, 0.9))
        self._train(day, share)

    def _train(self, day: date, share: float) -> None:
        """Do a share of the day's sets, in their order, from half past five on."""
        logged = self._at(day, 17.5)
        if logged is None:
            return
        left = max(1, round(share * self._programme.sets_a_day))
        logs: list[SetLog] = []
        notes: list[ExerciseNote] = []
        for item in self._programme.items:
            done = self._sets(day, logged, item, left)
            if not done:
                break
            left -= len(done)
            notes.append(self._note(day, item))
            logs += done
            self._history.setdefault(item.exercise_id, []).append(
                ExerciseDay(day, item.exercise_id, item, tuple(done), notes[-1])
            )
        self._store.keep_day(PlannedDay(day, self._programme), logs, notes)
        self._grow(day)

    def _sets(self, day: date, logged: Moment, item: ProgrammeItem, left: int) -> list[SetLog]:
        """The first sets of an exercise, each side for itself; now and then the last is a part."""
        places: list[tuple[Side | None, int]] = [
            (side, number) for number in range(1, item.dose.sets + 1) for side in item.dose.sides
        ]
        target = amount(item.dose)
        return [
            SetLog(
                id=str(uuid.UUID(int=self._chance.getrandbits(128), version=4)),
                day=day,
                logged=logged,
                exercise_id=item.exercise_id,
                side=side,
                set_no=number,
                amount=self._amount(target, last=number == item.dose.sets),
                seconds=bool(item.dose.hold_s),
                target=target,
                way=item.way,
            )
            for side, number in places[:left]
        ]

    def _amount(self, target: int, *, last: bool) -> int:
        tired = last and self._chance.random() < 0.1
        return max(1, round(target * 0.7)) if tired else target

    def _note(self, day: date, item: ProgrammeItem) -> ExerciseNote:
        effort = self._chance.randint(3, 7)
        kept = self._chance.random() >= _FORM_LOST
        return ExerciseNote(day, item.exercise_id, effort, form_kept=kept)

    def _grow(self, day: date) -> None:
        """Accept some of what is suggested, from the next day on; steps down always."""
        changed = self._programme
        for item in self._programme.items:
            suggestion = suggest(
                item,
                self._exercises.get(item.exercise_id),
                self._history.get(item.exercise_id, ())[-2:],
                today=day,
                locked=False,
                taken=exercise_ids(changed.items),
            )
            up = suggestion.kind is SuggestionKind.UP and self._chance.random() < _ACCEPTED
            if up or suggestion.kind is SuggestionKind.DOWN:
                changed = suggestion.accepted(changed)
        if changed != self._programme:
            self._programme = changed
            self._store.follow(changed, day + timedelta(days=1))
