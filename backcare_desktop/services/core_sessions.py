"""Core work in the player: a session of what is left of a day, and the sets that came of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Final
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.clock import Moment, moment
from backcare_desktop.core.dose import LONGEST_HOLD_S, MOST_REPS, Dose, Side
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.programme import CORE_PREFIX, Programme, ProgrammeItem, amount
from backcare_desktop.core.routine import MOST_STEPS, Routine, Step
from backcare_desktop.core.session_log import LoggedEvent, Outcome, SessionRecord
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.set_log import LAST_SET_NO, ExerciseDay, SetLog
from backcare_desktop.core.timeline import SegmentKind, build
from backcare_desktop.core.variation import Way
from backcare_desktop.services.session_replay import WAYS

CORE_GROUP: Final = "core"
"""The group of a routine that is made of a programme."""

HELD_FROM_S = 3.0
"""A hold that was left counts as a part from so many seconds on; less is getting into position.
Where the line lies is a choice: it is the one from which stepping back begins an exercise anew."""


def open_sets(day: ExerciseDay) -> tuple[tuple[Side | None, int], ...]:
    """The planned sets of an exercise still to do, as side and number, in the order they are done.

    A set that was ended early is done: whoever stops because the form goes has done it. What hurt
    that day has nothing left to do.
    """
    if day.item is None or day.hurt:
        return ()
    dose = day.item.dose
    done = {(log.side, log.set_no) for log in day.sets if not log.extra}
    places = ((side, number) for side in dose.sides for number in range(1, dose.sets + 1))
    return tuple(place for place in places if place not in done)


def what_is_left(
    programme: Programme, days: Iterable[ExerciseDay], exercises: Mapping[str, Exercise]
) -> Routine | None:
    """A routine of the sets that a day still has; None when there is nothing left.

    Each side does what it has left and no more: first what both have, then the rest of the one
    with more. An exercise that hurt is left out, and so is one whose description is missing.
    """
    steps = tuple(
        step
        for day in days
        if day.item is not None and day.exercise_id in exercises
        for step in _left(exercises[day.exercise_id], day.item, open_sets(day))
    )
    if not steps:
        return None
    return Routine(
        id=f"{CORE_PREFIX}{programme.id}",
        name=programme.name,
        summary="",
        purpose="",
        group=CORE_GROUP,
        times_a_day=1,
        steps=steps[:MOST_STEPS],
    )


def _left(
    exercise: Exercise, item: ProgrammeItem, places: Sequence[tuple[Side | None, int]]
) -> Iterator[Step]:
    """The steps of the sets left: of both sides together, then of one alone."""
    done_on = [side for side, _ in places]
    left = {side: done_on.count(side) for side in item.dose.sides}
    both = min(left.values())
    if both:
        yield Step(exercise, replace(item.dose, sets=both), item.rest_s, item.way)
    for side, sets in left.items():
        if sets > both:
            dose = replace(item.dose, sets=sets - both, each_side=False)
            yield Step(exercise, dose, item.rest_s, item.way, side)


# --- what came of it -----------------------------------------------------------------------------


class _Performed(Struct, frozen=True):
    """One set of a session.

    Attributes:
        seq: number of the event that ended it, or of the latest round of it.
        amount: seconds held, or repetitions.
        as_planned: it is the exercise that was planned, and none that took its place.
        way: how it was done; the easiest of the ways in which its rounds were.
        harder: it was made harder than planned and came to its end.
    """

    seq: int
    exercise_id: str
    side: Side | None
    dose: Dose
    amount: int
    ended: Moment
    as_planned: bool
    way: Way
    harder: bool


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
                target=_target(done, number, programme),
                session_id=record.id,
                way=done.way if done.as_planned else Way.AS_PLANNED,
            )
        )
    return tuple(found)


def hurts(events: Iterable[LoggedEvent]) -> bool:
    """Whether anything hurt."""
    return any(event.kind is EventKind.HURT for event in events)


_Place = tuple[int, Side | None, int]
"""Step, side and set of a session."""


def _performed(record: SessionRecord, events: Iterable[LoggedEvent]) -> list[_Performed]:
    """The sets that were done, in order; one done anew counts as it was last.

    A hold that was left counts with the seconds it was held. Repetitions that were left don't:
    nobody knows how many there were.
    """
    listed = tuple(events)
    segments = build(record.plan).segments
    rounds: dict[_Place, dict[int, LoggedEvent]] = {}
    for event in listed:
        if event.kind is EventKind.STEP_DONE:
            segment = segments[event.segment]
            place = (segment.step, event.side, event.set_no)
            rounds.setdefault(place, {})[event.round_no] = event
    for event in _left_holds(record, listed):
        place = (segments[event.segment].step, event.side, event.set_no)
        # What was done to its end stays done, whatever became of another try.
        rounds.setdefault(place, {}).setdefault(event.round_no, event)
    ways = _ways(record, listed)
    found = (_set_of(record, place, tuple(each.values()), ways) for place, each in rounds.items())
    return sorted(found, key=attrgetter("seq"))


def _ways(record: SessionRecord, events: Iterable[LoggedEvent]) -> dict[int, Way]:
    """In which way the step was done at each event, by the number of the event."""
    segments = build(record.plan).segments
    now = {number: step.way for number, step in enumerate(record.plan.steps)}
    found: dict[int, Way] = {}
    for event in events:
        step = segments[event.segment].step
        now[step] = WAYS.get(event.kind, now[step])
        found[event.seq] = now[step]
    return found


def _set_of(
    record: SessionRecord, place: _Place, parts: Sequence[LoggedEvent], ways: Mapping[int, Way]
) -> _Performed:
    """One set, of the rounds that it was held in."""
    step, side, _ = place
    last = max(parts, key=attrgetter("seq"))
    dose = record.plan.steps[step].dose
    done = _amount(dose, sum(event.seconds for event in parts))
    planned = record.plan.steps[step]
    way = min((ways[event.seq] for event in parts), key=attrgetter("rung"))
    ended = all(event.kind is EventKind.STEP_DONE for event in parts)
    return _Performed(
        last.seq,
        last.exercise_id,
        side,
        dose,
        done,
        _ended(record, last),
        as_planned=last.exercise_id == planned.exercise_id,
        way=way,
        harder=ended and way.rung > planned.way.rung,
    )


def _left_holds(record: SessionRecord, events: Sequence[LoggedEvent]) -> list[LoggedEvent]:
    """The holds that were left before their end, latest first, each with the seconds held."""
    left = [event for event in events if event.kind is EventKind.STEP_SKIPPED]
    if events and record.progress.outcome is Outcome.PARTIAL:
        left += _left_last(record, events)
    segments = build(record.plan).segments
    return [
        event
        for event in reversed(left)
        if segments[event.segment].kind is SegmentKind.HOLD
        and not segments[event.segment].untimed
        and event.seconds >= HELD_FROM_S
    ]


def _left_last(record: SessionRecord, events: Sequence[LoggedEvent]) -> list[LoggedEvent]:
    """The hold in which the session ended, as if it had been skipped; none after its last one.

    A session that was broken off tells where it stood; what happened last tells in what.
    """
    last, place = events[-1], record.progress.position
    if last.kind is EventKind.FINISHED or last.segment != place.index:
        return []
    return [replace(last, seconds=place.into)]


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


def _target(done: _Performed, number: int, programme: Programme) -> int:
    """What was planned of a set, at the pace of its session; 0 for an extra one.

    A harder way has fewer seconds or repetitions: one that came to its end is whole.
    """
    item = _planned(done, programme)
    if item is None or number > item.dose.sets:
        return 0
    target = amount(done.dose if done.as_planned else item.dose)
    return min(target, done.amount) if done.harder and done.as_planned else target


def _planned(done: _Performed, programme: Programme) -> ProgrammeItem | None:
    item = programme.item(done.exercise_id)
    if item is None or done.side not in item.dose.sides:
        return None
    return item if bool(item.dose.hold_s) == bool(done.dose.hold_s) else None


def _log_id(session_id: str, seq: int) -> str:
    """The same for the same set every time, and for no other."""
    import uuid

    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"backcare/{session_id}/{seq}"))
