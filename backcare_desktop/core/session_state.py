"""A session at one moment: where it stands, and what has happened."""

import math
from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from backcare_desktop.core.timeline import Cue, Position, Segment, SegmentKind, Timeline
from backcare_desktop.core.variation import Variation, Way

EPSILON = 1e-6
"""Seconds that make no difference."""


class Status(StrEnum):
    """Where a session stands."""

    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    ENDED_EARLY = "ended_early"


class PauseReason(StrEnum):
    """Why a session stands still."""

    USER = "user"
    SLEPT = "slept"
    HURT = "hurt"
    RESTORED = "restored"


class EventKind(StrEnum):
    """What happened in a session; one stored row each."""

    STARTED = "started"
    SEGMENT = "segment"
    STEP_DONE = "step_done"
    STEP_SKIPPED = "step_skipped"
    PAUSED = "paused"
    RESUMED = "resumed"
    SLEPT = "slept"
    WENT_BACK = "went_back"
    PROLONGED = "prolonged"
    SHORTENED = "shortened"
    HURT = "hurt"
    EASED = "eased"
    EASIER = "easier"
    AS_PLANNED = "as_planned"
    HARDER = "harder"
    FINISHED = "finished"
    ENDED_EARLY = "ended_early"


class SessionEvent(Struct, frozen=True):
    """Something that happened.

    Attributes:
        kind: what.
        segment: index of the segment it happened in.
        into: seconds into that segment.
        active_s: seconds the session had been running in all, pauses and sleep left out.
        mono: reading of the monotonic clock when it happened (not when it was noticed).
        seconds: how long a step was done, a sleep lasted, by how much a segment grew or shrank, or
            how long a set takes in another way.
    """

    kind: EventKind
    segment: int
    into: float
    active_s: float
    mono: float
    seconds: float = 0.0


class Tick(Struct, frozen=True):
    """What an action or a look at the clock brought: events to keep, one cue at most to play."""

    events: tuple[SessionEvent, ...] = ()
    cue: Cue | None = None


class SessionState(Struct, frozen=True):
    """A session at one moment, to be shown.

    Attributes:
        mono: the monotonic reading this was true at.
        reason: why it is paused; None while it runs or after its end.
        slept_s: seconds of the last sleep or stall, when that paused it.
        variations: what steps have become that are not done as planned, by their index.
        hurt: steps in which it hurt.
        left: the work that was left last, done or not, and how far it had come; None before any.
    """

    timeline: Timeline
    status: Status
    position: Position
    active_s: float
    mono: float
    reason: PauseReason | None = None
    slept_s: float = 0.0
    variations: Mapping[int, Variation] = field(default_factory=dict)
    hurt: frozenset[int] = frozenset()
    left: Position | None = None

    @property
    def over(self) -> bool:
        """Finished or ended early."""
        return self.status in (Status.FINISHED, Status.ENDED_EARLY)

    @property
    def segment(self) -> Segment:
        """What is being done; after the end, the last thing that was."""
        return self.timeline.segments[self.position.index]

    @property
    def remaining(self) -> float:
        """Seconds left in the segment; of one that is not timed, what it may still take."""
        return max(0.0, self.segment.duration - self.position.into)

    @property
    def total_remaining(self) -> float:
        """Seconds left in the whole session."""
        ahead = self.timeline.duration - self.timeline.starts[self.position.index + 1]
        return max(0.0, ahead + self.remaining)

    @property
    def shown_second(self) -> int:
        """The countdown's number: whole seconds, rounded up (contract T3).

        A segment that is not timed counts up instead.
        """
        if self.segment.untimed:
            return int(self.position.into + EPSILON)
        return max(0, math.ceil(self.remaining - EPSILON))

    @property
    def rep(self) -> int:
        """The repetition being done, from 1; 0 when none are counted."""
        segment = self.segment
        if not segment.reps or segment.untimed:
            return 0
        return min(segment.reps, int((self.position.into + EPSILON) / segment.tempo_s) + 1)

    @property
    def phase(self) -> int:
        """Which half of a repetition is being done, 0 or 1; 0 when none are counted."""
        tempo = self.segment.tempo_s
        return int(tempo > 0 and (self.position.into + EPSILON) % tempo >= tempo / 2)

    @property
    def next_change_s(self) -> float:
        """Seconds until a digit or the phase changes or a cue is due."""
        into = self.position.into
        if self.segment.untimed:
            return max(EPSILON, self.shown_second + 1 - into)
        changes = [self.remaining - max(0, self.shown_second - 1)]
        changes += [cue.at - into for cue in self.segment.cues if cue.at > into + EPSILON][:1]
        if self.segment.tempo_s:
            half = self.segment.tempo_s / 2
            changes.append(half - (into + EPSILON) % half)
        return max(0.0, min(changes))

    @property
    def concerned(self) -> Position:
        """What "this hurts" is about.

        In a pause, and while sides are changed, it is the work that was left last and not the one
        to come.
        """
        pausing = self.segment.kind in (SegmentKind.REST, SegmentKind.SWITCH)
        return self.left if pausing and self.left else self.position

    @property
    def behind(self) -> bool:
        """The exercise that "this hurts" is about is over with all its sets and sides."""
        return self.timeline.segments[self.concerned.index].step != self.segment.step

    @property
    def variation(self) -> Variation | None:
        """What the step has become; None while nobody has asked for another way."""
        return self.variations.get(self.segment.step)

    @property
    def way(self) -> Way:
        """How the step is done."""
        return self.variation.way if self.variation else Way.AS_PLANNED

    @property
    def easier(self) -> Way | None:
        """The way that is one easier; None when there is none."""
        return None if self.over else self.way.easier

    @property
    def harder(self) -> Way | None:
        """The way that is one harder; None when there is none, or when it hurt in this step.

        What was made easier because it hurt can be taken back, and no more than that.
        """
        harder = None if self.over else self.way.harder
        hurt = self.segment.step in self.hurt
        return None if hurt and harder is Way.HARDER else harder

    @property
    def upcoming(self) -> int | None:
        """Index of the next segment that is work; None in the last one."""
        for index in range(self.position.index + 1, len(self.timeline.segments)):
            if self.timeline.segments[index].kind.is_work:
                return index
        return None
