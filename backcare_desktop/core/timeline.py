"""A routine laid out in time: segments with cues, and a pure look-up.

Nothing here runs. :mod:`backcare_desktop.core.session` moves along the line.
"""

import bisect
import itertools
import math
from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.dose import Dose, Side
from backcare_desktop.core.routine import Plan, PlannedStep

LONGEST_COUNTDOWN_S = 99
"""Longest hold shown as one countdown: two digits must fill the ring (visual.md, Player)."""

LEAST_LEFT_S = 3.05
"""Seconds that are left at least of a segment that is made shorter: the count of three, whole."""

HALF_WAY_FROM_S = 20
"""Shortest hold that announces its half (ux.md, E 7)."""

_EPSILON = 1e-6


class SegmentKind(StrEnum):
    """What the person does in a segment."""

    READY = "ready"
    HOLD = "hold"
    REPS = "reps"
    SWITCH = "switch"
    REST = "rest"

    @property
    def is_work(self) -> bool:
        """A segment that counts as exercise."""
        return self in (SegmentKind.HOLD, SegmentKind.REPS)


class CueKind(StrEnum):
    """What is said, sounded or shown at a point in a segment."""

    GET_READY = "get_ready"
    START = "start"
    HALF = "half"
    REP = "rep"
    COUNT = "count"
    SWITCH = "switch"
    REST = "rest"
    WAY = "way"
    END = "end"


class Cue(Struct, frozen=True):
    """A cue, ``at`` seconds into its segment. ``number`` is the second or repetition counted."""

    at: float
    kind: CueKind
    number: int = 0


class Segment(Struct, frozen=True):
    """One stretch of time in which one thing happens.

    Attributes:
        kind: what happens.
        duration: seconds.
        step: index of the routine's step it belongs to; for rest and switch, of the one to come.
        side: the side being worked, or the one to come.
        set_no, sets: which set this is, of how many a side.
        round_no, rounds: which part of a hold that is longer than two digits can show.
        reps, tempo_s: counted repetitions; 0 for everything else.
        untimed: goes on until the person says that it is done; ``duration`` is what it may take.
        cues: in order of time.
    """

    kind: SegmentKind
    duration: float
    step: int
    side: Side | None = None
    set_no: int = 1
    sets: int = 1
    round_no: int = 1
    rounds: int = 1
    reps: int = 0
    tempo_s: float = 0.0
    untimed: bool = False
    cues: tuple[Cue, ...] = ()


class Position(Struct, frozen=True):
    """A place on the line: the segment, and the seconds into it."""

    index: int
    into: float


class Timeline(Struct, frozen=True, dict=True):
    """Segments one after the other."""

    segments: tuple[Segment, ...]

    @cached_property
    def starts(self) -> tuple[float, ...]:
        """Where each segment begins, in seconds, and where the last one ends."""
        ends = itertools.accumulate(segment.duration for segment in self.segments)
        return (0.0, *ends)

    @property
    def duration(self) -> float:
        """Seconds from the first segment to the end of the last."""
        return self.starts[-1]

    def at(self, elapsed: float) -> Position | None:
        """Where ``elapsed`` seconds lead; None at the end and after it.

        A boundary belongs to the segment that begins there.
        """
        if elapsed >= self.duration:
            return None
        index = bisect.bisect_right(self.starts, max(0.0, elapsed)) - 1
        return Position(index, max(0.0, elapsed) - self.starts[index])

    def prolonged(self, index: int, seconds: float, into: float) -> "Timeline":
        """The same line with segment ``index`` longer, asked for ``into`` seconds into it.

        Repetitions are added whole; seconds as long as two digits can count what is left. Cues
        already given stay as they were; the ones ahead move, and a half that was announced is not
        announced again.
        """
        segment = self.segments[index]
        reps = math.ceil(seconds / segment.tempo_s) if segment.reps else 0
        room = max(0.0, LONGEST_COUNTDOWN_S - (segment.duration - into))
        extra = reps * segment.tempo_s if reps else min(seconds, room)
        return self._resized(index, segment.duration + extra, segment.reps + reps, into)

    def shortened(self, index: int, seconds: float, into: float) -> "Timeline":
        """The same line with segment ``index`` shorter, asked for ``into`` seconds into it.

        Repetitions are taken off whole, and the one being done is finished. A count of three is
        always left, so that the end doesn't come as a surprise: what is nearer to its end than
        that, or waits for the person anyway, stays as it is.
        """
        segment = self.segments[index]
        if segment.untimed:
            return self
        if segment.reps:
            begun = min(segment.reps, math.floor(into / segment.tempo_s) + 1)
            fewer = math.ceil(seconds / segment.tempo_s - _EPSILON)
            reps = max(begun, segment.reps - fewer)
            return self._resized(index, reps * segment.tempo_s, reps, into)
        least = min(segment.duration, into + LEAST_LEFT_S)
        return self._resized(index, max(least, segment.duration - seconds), 0, into)

    def _resized(self, index: int, duration: float, reps: int, into: float) -> "Timeline":
        segment = self.segments[index]
        other = replace(segment, duration=duration, reps=reps)
        given = tuple(cue for cue in segment.cues if cue.at <= into)
        told_half = any(cue.kind is CueKind.HALF for cue in given)
        ahead = tuple(
            cue
            for cue in _cues(other)
            if cue.at > into and not (told_half and cue.kind is CueKind.HALF)
        )
        return self._with(index, replace(other, cues=given + ahead))

    def redosed(self, step: int, set_s: float) -> "Timeline":
        """The same line with every set of ``step`` taking ``set_s`` seconds a side.

        The number of segments stays, so that what is known of them by their index holds; the
        rounds of a long hold grow as far as two digits can count.
        """
        return Timeline(
            tuple(
                _redosed(segment, set_s) if segment.step == step else segment
                for segment in self.segments
            )
        )

    def lead_in(self, index: int) -> int:
        """Where the set of segment ``index`` begins: the pause that leads to it, if there is one.

        The rounds of a long hold are one set.
        """
        first = index - self.segments[index].round_no + 1
        led = first > 0 and not self.segments[first - 1].kind.is_work
        return first - 1 if led else first

    def renewed(self, index: int) -> "Timeline":
        """The same line with segment ``index`` as on a first pass: none of its cues was given."""
        segment = self.segments[index]
        return self._with(index, replace(segment, cues=_cues(segment)))

    def _with(self, index: int, segment: Segment) -> "Timeline":
        return Timeline((*self.segments[:index], segment, *self.segments[index + 1 :]))


def build(plan: Plan) -> Timeline:
    """Lay a plan out in time.

    Changing sides is a segment of its own, so that the second side gets its full time.
    """
    drafts: list[Segment] = []
    for number, step in enumerate(plan.steps):
        first = _work(number, step.dose, side=step.sides[0])
        pause = plan.steps[number - 1].rest_s if number else plan.ready_s
        drafts.append(_pause(SegmentKind.REST if number else SegmentKind.READY, pause, first))
        drafts.extend(_sets(number, step, plan.switch_s))
    return Timeline(
        tuple(replace(draft, cues=_cues(draft)) for draft in drafts if draft.duration > 0)
    )


def _pause(kind: SegmentKind, seconds: int, before: Segment) -> Segment:
    """A segment without work that leads to ``before``."""
    return replace(before, kind=kind, duration=float(seconds), reps=0, tempo_s=0.0, untimed=False)


def _sets(number: int, step: PlannedStep, switch_s: int) -> Iterator[Segment]:
    """The work of one step: every set of one side, a switch, every set of the other."""
    dose = step.dose
    for side_no, side in enumerate(step.sides):
        work = _work(number, dose, side)
        if side_no:
            yield _pause(SegmentKind.SWITCH, switch_s, work)
        for set_no in range(1, dose.sets + 1):
            work = replace(work, set_no=set_no)
            if set_no > 1:
                yield _pause(SegmentKind.REST, step.rest_s, work)
            yield from _rounds(work)


def _work(number: int, dose: Dose, side: Side | None) -> Segment:
    kind = SegmentKind.HOLD if dose.hold_s else SegmentKind.REPS
    return Segment(
        kind=kind,
        duration=dose.set_s,
        step=number,
        side=side,
        sets=dose.sets,
        reps=dose.reps,
        tempo_s=dose.tempo_s if dose.reps else 0.0,
        untimed=dose.untimed,
    )


def _rounds(work: Segment) -> Iterator[Segment]:
    """Split a hold that two digits can't count into equal rounds without a pause between."""
    whole = work.untimed or work.kind is not SegmentKind.HOLD
    if whole or work.duration <= LONGEST_COUNTDOWN_S:
        yield work
        return
    rounds = math.ceil(work.duration / LONGEST_COUNTDOWN_S)
    for number in range(1, rounds + 1):
        yield replace(work, duration=work.duration / rounds, round_no=number, rounds=rounds)


def _redosed(segment: Segment, set_s: float) -> Segment:
    if not segment.kind.is_work:
        return segment
    reps = round(set_s / segment.tempo_s) if segment.reps else 0
    duration = set_s / segment.rounds
    if segment.kind is SegmentKind.HOLD and not segment.untimed:
        duration = min(duration, LONGEST_COUNTDOWN_S)
    other = replace(segment, duration=duration, reps=reps)
    return replace(other, cues=_cues(other))


_ENTRY = {
    SegmentKind.READY: CueKind.GET_READY,
    SegmentKind.HOLD: CueKind.START,
    SegmentKind.REPS: CueKind.START,
    SegmentKind.SWITCH: CueKind.SWITCH,
    SegmentKind.REST: CueKind.REST,
}


def _cues(segment: Segment) -> tuple[Cue, ...]:
    """Entry, half-way, repetitions and the last three seconds, in order of time.

    The half of a hold in rounds is that of the whole hold: it lies in the middle round, or where
    the second half of the rounds begins. What is not timed is begun and nothing more: nobody
    counts the repetitions of somebody who goes at their own pace.
    """
    if segment.untimed:
        return (Cue(0.0, CueKind.START),)
    second_half = segment.rounds / 2 == segment.round_no - 1 > 0
    cues = [Cue(0.0, CueKind.HALF if second_half else _ENTRY[segment.kind])]
    if segment.kind is SegmentKind.REPS:
        cues += [Cue(n * segment.tempo_s, CueKind.REP, n + 1) for n in range(1, segment.reps)]
    else:
        cues += [
            Cue(segment.duration - second, CueKind.COUNT, second)
            for second in (3, 2, 1)
            if segment.duration > second
        ]
    is_middle = 2 * segment.round_no == segment.rounds + 1
    if segment.kind is SegmentKind.HOLD and is_middle and segment.duration >= HALF_WAY_FROM_S:
        cues.append(Cue(segment.duration / 2, CueKind.HALF))
    return tuple(sorted(cues, key=lambda cue: cue.at))
