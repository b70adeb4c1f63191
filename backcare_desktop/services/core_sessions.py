"""Core work in the player: a session of what is left of a day, and the sets that came of it."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final
from zoneinfo import ZoneInfo

from backcare_desktop.core.clock import Moment, moment
from backcare_desktop.core.dose import LONGEST_HOLD_S, MOST_REPS, Dose, Side
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.programme import Programme, ProgrammeItem, amount
from backcare_desktop.core.routine import Routine, Step
from backcare_desktop.core.session_log import LoggedEvent, SessionRecord
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.set_log import LAST_SET_NO, ExerciseDay, SetLog
from backcare_desktop.core.timeline import build

CORE_GROUP: Final = "core"
"""The group of a routine that is made of a programme."""

_PREFIX: Final = "core:"


def is_core(routine_id: str) -> bool:
    """Whether a session of that routine was core work."""
    return routine_id.startswith(_PREFIX)


def open_sets(day: ExerciseDay) -> tuple[tuple[Side | None, int], ...]:
    """The planned sets of an exercise still to do, as side and number, in the order they are done.

    A set that was ended early is done: whoever stops because the form goes has done it.
    """
    if day.item is None:
        return ()
    dose = day.item.dose
    done = {(log.side, log.set_no) for log in day.sets if not log.extra}
    places = ((side, number) for side in dose.sides for number in range(1, dose.sets + 1))
    return tuple(place for place in places if place not in done)


def what_is_left(
    programme: Programme, days: Iterable[ExerciseDay], exercises: Mapping[str, Exercise]
) -> Routine | None:
    """A routine of the sets that a day still has; None when there is nothing left.

    A routine does as many sets on the left as on the right. Where one side has more left than the
    other, it goes by the side with more: nothing planned is left out, and a set too many can be
    skipped. An exercise whose description is missing is left out.
    """
    steps = tuple(
        Step(exercises[day.exercise_id], dose, day.item.rest_s)
        for day in days
        if day.item is not None and day.exercise_id in exercises
        for dose in _left(day.item.dose, open_sets(day))
    )
    if not steps:
        return None
    return Routine(
        id=f"{_PREFIX}{programme.id}",
        name=programme.name,
        summary="",
        purpose="",
        group=CORE_GROUP,
        times_a_day=1,
        steps=steps,
    )


def _left(dose: Dose, places: Sequence[tuple[Side | None, int]]) -> tuple[Dose, ...]:
    """The dose of the sets left; nothing when there are none."""
    sides = [side for side, _ in places]
    sets = max((sides.count(side) for side in dose.sides), default=0)
    return (replace(dose, sets=sets),) if sets else ()


# --- what came of it -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Performed:
    """One set of a session.

    Attributes:
        seq: number of the event that ended it, or of the latest round of it.
        amount: seconds held, or repetitions.
    """

    seq: int
    exercise_id: str
    side: Side | None
    dose: Dose
    amount: int
    ended: Moment


def logs_of(
    record: SessionRecord,
    events: Iterable[LoggedEvent],
    programme: Programme,
    known: Sequence[SetLog],
) -> tuple[SetLog, ...]:
    """The sets of a session that aren't kept yet, each with an id that it has every time.

    A set takes the first planned place of its day and side that is free; with none, it is extra.
    What doesn't fit on a day any more is left out.

    Args:
        record, events: the session, and all of its events.
        programme: what was planned on its day.
        known: the sets kept of that day, those of this session too.
    """
    kept = {log.id for log in known}
    taken = {(log.exercise_id, log.side, log.set_no) for log in known}
    found: list[SetLog] = []
    for done in _performed(record, events):
        log_id = _log_id(record.id, done.seq)
        number = None if log_id in kept else _free_place(done, taken)
        if number is None:
            continue
        item = _planned(done, programme)
        taken.add((done.exercise_id, done.side, number))
        found.append(
            SetLog(
                id=log_id,
                day=record.started.local_date,
                logged=done.ended,
                exercise_id=done.exercise_id,
                side=done.side,
                set_no=number,
                amount=done.amount,
                seconds=bool(done.dose.hold_s),
                target=amount(item.dose) if item and number <= item.dose.sets else 0,
                session_id=record.id,
            )
        )
    return tuple(found)


def hurt_in(events: Iterable[LoggedEvent]) -> tuple[str, ...]:
    """The exercises that hurt, each once, in order."""
    hurt = (event.exercise_id for event in events if event.kind is EventKind.HURT)
    return tuple(dict.fromkeys(hurt))


def _performed(record: SessionRecord, events: Iterable[LoggedEvent]) -> list[_Performed]:
    """The sets that were done to their end, in order; one done anew counts as it was last."""
    segments = build(record.plan).segments
    rounds: dict[tuple[int, Side | None, int], dict[int, LoggedEvent]] = {}
    for event in events:
        if event.kind is EventKind.STEP_DONE:
            place = (segments[event.segment].step, event.side, event.set_no)
            rounds.setdefault(place, {})[event.round_no] = event
    found = []
    for (step, side, _), parts in rounds.items():
        last = max(parts.values(), key=lambda event: event.seq)
        dose = record.plan.steps[step].dose
        seconds = sum(event.seconds for event in parts.values())
        found.append(
            _Performed(
                last.seq,
                last.exercise_id,
                side,
                dose,
                _amount(dose, seconds),
                _ended(record, last),
            )
        )
    return found


def _amount(dose: Dose, seconds: float) -> int:
    """What was held or counted; nobody counts what isn't timed, so it is what was planned."""
    if dose.hold_s:
        return min(LONGEST_HOLD_S, max(1, round(seconds)))
    if dose.untimed:
        return dose.reps
    return min(MOST_REPS, max(1, round(seconds / dose.tempo_s)))


def _ended(record: SessionRecord, event: LoggedEvent) -> Moment:
    """When the set was logged. It belongs to the day of its session, however late that went on."""
    zone = ZoneInfo(record.started.zone)
    return replace(moment(event.at_utc, zone), local_date=record.started.local_date)


def _free_place(done: _Performed, taken: set[tuple[str, Side | None, int]]) -> int | None:
    """The first number of the day and side that is free; None when all of them are taken."""
    numbers = range(1, LAST_SET_NO + 1)
    return next((n for n in numbers if (done.exercise_id, done.side, n) not in taken), None)


def _planned(done: _Performed, programme: Programme) -> ProgrammeItem | None:
    item = programme.item(done.exercise_id)
    if item is None or done.side not in item.dose.sides:
        return None
    return item if bool(item.dose.hold_s) == bool(done.dose.hold_s) else None


def _log_id(session_id: str, seq: int) -> str:
    """The same for the same set every time, and for no other."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"backcare/{session_id}/{seq}"))
