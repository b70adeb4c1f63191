"""Logging sets, and what is said of an exercise."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from msgspec.structs import replace

from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.dose import LONGEST_HOLD_S, MOST_REPS, Side
from backcare_desktop.core.programme import PlannedDay, amount
from backcare_desktop.core.set_log import ExerciseNote, SetLog
from backcare_desktop.services.changes import NOTHING, Changes
from backcare_desktop.services.core_done import CORE, plan_of
from backcare_desktop.services.core_ports import CoreStore
from backcare_desktop.services.done import Done
from backcare_desktop.services.gate import Gate

_SAID = (("effort",), ("form_kept",), ("hurt", "pain"))
"""What a note says beside its day and exercise, each to be taken back alone; how much it hurt goes
with that it did."""


class StaleDayError(LookupError):
    """A day lies ahead by now: the clock was set back, or a border of time zones was crossed."""


class CoreSets:
    """The use cases of sets. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.
    """

    def __init__(
        self, store: CoreStore, gate: Gate, clock: Clock, new_id: Callable[[], str]
    ) -> None:
        self._store = store
        self._gate = gate
        self._clock = clock
        self._new_id = new_id

    def touch(self, day: date, exercise_id: str, side: Side | None, set_no: int) -> Done:
        """Log a planned set with its target; the same touch again takes it back.

        Raises:
            LookupError: that set isn't planned on that day.
            LockedError: it is today, and a symptom check locks.
        """
        kept = self._set_at(day, exercise_id, side, set_no)
        if kept is not None:
            return self.remove(kept.id)
        return self.log(day, exercise_id, side, set_no)

    def log(
        self, day: date, exercise_id: str, side: Side | None, set_no: int, done: int | None = None
    ) -> Done:
        """Log a planned set, or change how much it was.

        Args:
            day: the day it was done on.
            done: seconds or repetitions; the target unless something else is said.

        Raises:
            LookupError: that set isn't planned on that day.
            ValueError: no set can be that much.
            StaleDayError: the day lies ahead.
            LockedError: it is today, and a symptom check locks.
        """
        self._check_day(day)
        plan = plan_of(self._store, day)
        item = plan.programme.item(exercise_id)
        if item is None or side not in item.dose.sides or not 1 <= set_no <= item.dose.sets:
            raise LookupError(f"{exercise_id} has no set {set_no} on that side on {day}")
        target = amount(item.dose)
        kept = self._set_at(day, exercise_id, side, set_no)
        if kept is not None:
            return self.correct(kept.id, day, target if done is None else done)
        entry = SetLog(
            id=self._new_id(),
            day=day,
            logged=now(self._clock),
            exercise_id=exercise_id,
            side=side,
            set_no=set_no,
            amount=target if done is None else done,
            seconds=bool(item.dose.hold_s),
            target=target,
            way=item.way,
        )
        return self._keep(entry, plan)

    def log_extra(self, day: date, exercise_id: str, side: Side | None, done: int) -> Done:
        """Log a set beyond the plan.

        Raises:
            LookupError: nothing of that exercise was planned or done on that day.
            ValueError: no set can be that much, or no more sets fit on a day.
            StaleDayError: the day lies ahead.
            LockedError: it is today, and a symptom check locks.
        """
        self._check_day(day)
        plan = plan_of(self._store, day)
        item = plan.programme.item(exercise_id)
        there = [log for log in self._store.sets(day, day) if log.exercise_id == exercise_id]
        if item is None and not there:
            raise LookupError(f"{exercise_id} is neither planned nor done on {day}")
        numbers = [log.set_no for log in there if log.side == side]
        last = max(numbers, default=0)
        entry = SetLog(
            id=self._new_id(),
            day=day,
            logged=now(self._clock),
            exercise_id=exercise_id,
            side=side,
            set_no=max(last, item.dose.sets if item else 0) + 1,
            amount=done,
            seconds=bool(item.dose.hold_s) if item else there[0].seconds,
            target=0,
            way=item.way if item else there[0].way,
        )
        return self._keep(entry, plan)

    def correct(self, set_id: str, day: date, done: int) -> Done:
        """Change how much a set was.

        Raises:
            LookupError: there is no such set on that day.
            ValueError: no set can be that much.
        """
        before = self._set(set_id, day)
        if before.amount == done:
            return Done()
        plan = plan_of(self._store, day)
        self._store.log(replace(before, amount=done), plan)
        return Done(CORE, partial(self._log_again, before, plan))

    def remove(self, set_id: str) -> Done:
        """Take a set back."""
        self._store.remove(set_id, self._clock.utc_now())
        return Done(CORE, partial(self._restore, set_id))

    def say_effort(self, day: date, exercise_id: str, effort: int | None) -> Done:
        """Keep how much effort an exercise took on a day, 0-10; None takes it back."""
        before = self._note(day, exercise_id)
        return self._say(before, replace(before, effort=effort))

    def say_form(self, day: date, exercise_id: str, kept: bool | None) -> Done:  # noqa: FBT001
        """Keep whether every set of an exercise kept its form on a day; None takes it back."""
        before = self._note(day, exercise_id)
        return self._say(before, replace(before, form_kept=kept))

    def say_hurt(self, day: date, exercise_id: str, *, hurt: bool, pain: int | None = None) -> Done:
        """Keep that an exercise hurt on a day, and how much, 0-10, if that is said; or that it
        didn't. What hurt in the player stays, and so does a score when nothing else is said.
        """
        before = self._note(day, exercise_id)
        score = before.pain if hurt and pain is None else pain
        return self._say(before, replace(before, hurt=hurt, pain=score))

    def _check_day(self, day: date) -> None:
        if day > now(self._clock).local_date:
            raise StaleDayError(f"{day} lies ahead")

    def _log_again(self, entry: SetLog, plan: PlannedDay) -> Changes:
        self._store.log(entry, plan)
        return CORE

    def _restore(self, set_id: str) -> Changes:
        self._store.restore(set_id)
        return CORE

    def _take_out(self, set_id: str) -> Changes:
        self._store.remove(set_id, self._clock.utc_now())
        return CORE

    def _unsay(self, before: ExerciseNote, after: ExerciseNote, plan: PlannedDay) -> Changes:
        """Take back what was said then, and nothing that was said of anything else."""
        said = self._note(after.day, after.exercise_id)
        changed = [name for names in _SAID if _differ(names, before, after) for name in names]
        if _differ(changed, said, after):
            # It has been said otherwise since; the later word stands.
            return NOTHING
        self._store.note(replace(said, **{name: getattr(before, name) for name in changed}), plan)
        return CORE

    def _set(self, set_id: str, day: date) -> SetLog:
        found = next((log for log in self._store.sets(day, day) if log.id == set_id), None)
        if found is None:
            raise LookupError(f"there is no set {set_id} on {day}")
        return found

    def _set_at(self, day: date, exercise_id: str, side: Side | None, set_no: int) -> SetLog | None:
        place = (exercise_id, side, set_no)
        logs = self._store.sets(day, day)
        return next((g for g in logs if (g.exercise_id, g.side, g.set_no) == place), None)

    def _keep(self, entry: SetLog, plan: PlannedDay) -> Done:
        if not entry.back_dated:
            self._gate.pass_or_raise()
        self._store.log(entry, plan)
        return Done(CORE, partial(self._take_out, entry.id))

    def _note(self, day: date, exercise_id: str) -> ExerciseNote:
        notes = self._store.notes(day, day)
        known = (note for note in notes if note.exercise_id == exercise_id)
        return next(known, ExerciseNote(day, exercise_id))

    def _say(self, before: ExerciseNote, after: ExerciseNote) -> Done:
        if after == before:
            return Done()
        self._check_day(after.day)
        plan = plan_of(self._store, after.day)
        self._store.note(after, plan)
        return Done(CORE, partial(self._unsay, before, after, plan))


def _differ(names: Sequence[str], one: ExerciseNote, other: ExerciseNote) -> bool:
    return any(getattr(one, name) != getattr(other, name) for name in names)


def largest(*, seconds: bool) -> int:
    """The largest amount that a set can have: seconds held, or repetitions."""
    return LONGEST_HOLD_S if seconds else MOST_REPS
