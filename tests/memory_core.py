"""Core work in dictionaries, behaving like that in a file."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Protocol

from backcare_desktop.core.adherence import MissReason, Pause
from backcare_desktop.core.programme import PlannedDay, Programme, WeeklyTarget, is_core
from backcare_desktop.core.session_feedback import Hurt, HurtPress
from backcare_desktop.core.session_log import LoggedEvent, Outcome, SessionRecord
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.set_log import ExerciseNote, SetLog
from backcare_desktop.core.suggestion import NO_ASIDES, Aside
from tests.memory_base import Troubled, must_be_utc


class Sessions(Protocol):
    """Where it is told that something hurts."""

    def happened(self) -> Iterator[tuple[SessionRecord, LoggedEvent]]: ...

    def hurts(self, session_id: str) -> tuple[Hurt, ...]: ...


class MemoryCore(Troubled):
    """Satisfies ``CoreStore``; what hurt is looked up in ``sessions``."""

    def __init__(self, sessions: Sessions | None = None) -> None:
        super().__init__()
        self._sessions = sessions
        self._programme: Programme | None = None
        self._followed: list[Programme] = []
        self._asides: dict[str, Aside] = {}
        self._unasked: set[date] = set()
        self._targets: dict[date, int] = {}
        self._planned: dict[date, PlannedDay] = {}
        self._sets: dict[str, SetLog] = {}
        self._removed: set[str] = set()
        self._notes: dict[tuple[date, str], ExerciseNote] = {}
        self._pauses: dict[date, Pause] = {}
        self._reasons: dict[date, MissReason] = {}

    def programme(self) -> Programme | None:
        self._check()
        return self._programme

    def follow(
        self, programme: Programme, since: date, asides: Mapping[str, Aside | None] = NO_ASIDES
    ) -> None:
        self._check()
        self._asides = {
            key: aside for key, aside in {**self._asides, **asides}.items() if aside is not None
        }
        self._programme = programme
        self._followed.append(programme)
        before = {day: days for day, days in self._targets.items() if day < since}
        if not before or before[max(before)] != programme.weekly_target:
            before[since] = programme.weekly_target
        self._targets = before

    def unfollow(self) -> None:
        self._check()
        self._programme = None
        self._followed.clear()
        self._targets.clear()

    def own_programmes(self, prefix: str) -> tuple[Programme, ...]:
        self._check()
        newest = {each.id: each for each in self._followed}
        order = [each.id for each in reversed(self._followed) if each.id.startswith(prefix)]
        return tuple(newest[each] for each in dict.fromkeys(order))

    def targets(self) -> tuple[WeeklyTarget, ...]:
        self._check()
        return tuple(WeeklyTarget(since, days) for since, days in sorted(self._targets.items()))

    def planned(self, first: date, last: date) -> tuple[PlannedDay, ...]:
        self._check()
        known = self._known_days()
        days = (day for day in sorted(self._planned) if first <= day <= last and day in known)
        return tuple(self._planned[day] for day in days)

    def log(self, entry: SetLog, planned: PlannedDay) -> None:
        self.keep_day(planned, (entry,))

    def keep_day(
        self, planned: PlannedDay, sets: Iterable[SetLog], notes: Iterable[ExerciseNote] = ()
    ) -> None:
        self._check()
        if planned.day not in self._planned or planned.day not in self._known_days():
            self._planned[planned.day] = planned
        for entry in sets:
            self._sets[entry.id] = entry
        for note in notes:
            self._notes.pop((note.day, note.exercise_id), None)
            if not note.empty:
                self._notes[note.day, note.exercise_id] = note

    def remove(self, set_id: str, at_utc: datetime) -> None:
        self._check()
        must_be_utc(at_utc)
        self._removed.add(self._known(set_id))

    def restore(self, set_id: str) -> None:
        self._check()
        self._removed.discard(self._known(set_id))

    def sets(self, first: date, last: date) -> tuple[SetLog, ...]:
        self._check()
        shown = (kept for kept in self._sets.values() if kept.id not in self._removed)
        return tuple(sorted((s for s in shown if first <= s.day <= last), key=_logged_at))

    def note(self, note: ExerciseNote, planned: PlannedDay) -> None:
        self.keep_day(planned, (), (note,))

    def notes(self, first: date, last: date) -> tuple[ExerciseNote, ...]:
        self._check()
        return tuple(self._notes[key] for key in sorted(self._notes) if first <= key[0] <= last)

    def hurt(self, first: date, last: date) -> frozenset[tuple[date, str]]:
        self._check()
        happened = self._sessions.happened() if self._sessions else ()
        return frozenset(
            (record.started.local_date, event.exercise_id)
            for record, event in happened
            if event.kind is EventKind.HURT and first <= record.started.local_date <= last
        )

    def presses(self, first: date, last: date) -> tuple[HurtPress, ...]:
        self._check()
        if self._sessions is None:
            return ()
        pressed = sorted(
            (record.started.local_date, event.at_utc, record.id, event.seq, event)
            for record, event in self._sessions.happened()
            if event.kind is EventKind.HURT and first <= record.started.local_date <= last
        )
        said = {
            (hurt.session_id, hurt.seq): hurt.score
            for session_id in {each[2] for each in pressed}
            for hurt in self._sessions.hurts(session_id)
        }
        return tuple(
            HurtPress(day, event.exercise_id, event.side, said.get((session_id, seq)))
            for day, _, session_id, seq, event in pressed
        )

    def told(self, first: date, last: date) -> tuple[tuple[date, Hurt], ...]:
        self._check()
        days = {
            record.id: record.started.local_date
            for record, _ in (self._sessions.happened() if self._sessions else ())
            if first <= record.started.local_date <= last
        }
        order = sorted(days, key=lambda each: (days[each], each))
        return tuple(
            (days[each], hurt)
            for each in order
            for hurt in (self._sessions.hurts(each) if self._sessions else ())
        )

    def pause(self, pause: Pause) -> None:
        self._check()
        self._pauses[pause.first] = pause

    def unpause(self, first: date, instead: Iterable[Pause] = ()) -> None:
        self._check()
        self._pauses.pop(first, None)
        self._pauses.update({pause.first: pause for pause in instead})

    def pauses(self) -> tuple[Pause, ...]:
        self._check()
        return tuple(self._pauses[first] for first in sorted(self._pauses))

    def put_aside(self, aside: Aside) -> None:
        self._check()
        self._asides[aside.exercise_id] = aside

    def ask_again(self, exercise_id: str) -> None:
        self._check()
        self._asides.pop(exercise_id, None)

    def asides(self) -> tuple[Aside, ...]:
        self._check()
        return tuple(self._asides[key] for key in sorted(self._asides))

    def leave_unasked(self, first: date, *, unasked: bool) -> None:
        self._check()
        (self._unasked.add if unasked else self._unasked.discard)(first)

    def is_unasked(self, first: date) -> bool:
        self._check()
        return first in self._unasked

    def explain(self, reason: MissReason | None, *days: date) -> None:
        self._check()
        for day in days:
            self._reasons.pop(day, None)
            if reason is not None:
                self._reasons[day] = reason

    def reasons(self, first: date, last: date) -> Mapping[date, MissReason]:
        self._check()
        return {day: self._reasons[day] for day in sorted(self._reasons) if first <= day <= last}

    def _known_days(self) -> set[date]:
        """The days of which something is known, as the file has it."""
        happened = list(self._sessions.happened()) if self._sessions else []
        begun = {
            record.started.local_date
            for record, event in happened
            if event.kind is EventKind.HURT
            or (is_core(record.routine_id) and record.progress.outcome is not Outcome.DISCARDED)
        }
        sets = {log.day for log in self._sets.values() if log.id not in self._removed}
        return begun | sets | {day for day, _ in self._notes}

    def _known(self, set_id: str) -> str:
        if set_id not in self._sets:
            raise LookupError(f"there is no set {set_id}")
        return set_id


def _logged_at(entry: SetLog) -> datetime:
    return entry.logged.at_utc
