"""One run of a routine: started, paused, skipped, stepped back, prolonged, hurt, ended.

The session never counts ticks. It remembers when it was last set going and asks how long ago
that was; a tick that comes late changes nothing but the moment at which it is noticed. A gap in
which the computer slept, or the program stood still for long, is not exercise: the session pauses
at the last moment it knows of (contract T4).
"""

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from backcare_desktop.core.timeline import Cue, CueKind, Position, Segment, Timeline
from backcare_desktop.core.variation import Change, Variation, Way

SLEPT_FROM_S = 2.0
"""Boot clock minus monotonic clock growing by more than this between two ticks means sleep."""

STALLED_FROM_S = 5.0
"""A tick later than this means that nobody was guided in between."""

RESTART_FROM_S = 3.0
"""Stepping back this far into an exercise restarts it; earlier, it leads to the one before."""

_EPSILON = 1e-6


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


@dataclass(frozen=True, slots=True)
class SessionEvent:
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


@dataclass(frozen=True, slots=True)
class Tick:
    """What an action or a look at the clock brought: events to keep, one cue at most to play."""

    events: tuple[SessionEvent, ...] = ()
    cue: Cue | None = None


@dataclass(frozen=True, slots=True)
class SessionState:
    """A session at one moment, to be shown.

    Attributes:
        mono: the monotonic reading this was true at.
        reason: why it is paused; None while it runs or after its end.
        slept_s: seconds of the last sleep or stall, when that paused it.
        variations: what steps have become that are not done as planned, by their index.
        hurt: steps in which it hurt.
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
            return int(self.position.into + _EPSILON)
        return max(0, math.ceil(self.remaining - _EPSILON))

    @property
    def rep(self) -> int:
        """The repetition being done, from 1; 0 when none are counted."""
        segment = self.segment
        if not segment.reps or segment.untimed:
            return 0
        return min(segment.reps, int((self.position.into + _EPSILON) / segment.tempo_s) + 1)

    @property
    def phase(self) -> int:
        """Which half of a repetition is being done, 0 or 1; 0 when none are counted."""
        tempo = self.segment.tempo_s
        return int(tempo > 0 and (self.position.into + _EPSILON) % tempo >= tempo / 2)

    @property
    def next_change_s(self) -> float:
        """Seconds until a digit or the phase changes or a cue is due."""
        into = self.position.into
        if self.segment.untimed:
            return max(_EPSILON, self.shown_second + 1 - into)
        changes = [self.remaining - max(0, self.shown_second - 1)]
        changes += [cue.at - into for cue in self.segment.cues if cue.at > into + _EPSILON][:1]
        if self.segment.tempo_s:
            half = self.segment.tempo_s / 2
            changes.append(half - (into + _EPSILON) % half)
        return max(0.0, min(changes))

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


class Session:
    """Moves along a timeline as the clocks it is told of go on.

    Every method that takes ``mono`` and ``boot`` wants fresh readings of the clocks
    (:class:`backcare_desktop.core.clock.Clock`) and first settles what happened until then.
    """

    def __init__(
        self,
        timeline: Timeline,
        *,
        at: Position | None = None,
        active_s: float = 0.0,
        variations: Mapping[int, Variation] | None = None,
        hurt: Collection[int] = (),
    ) -> None:
        """A session at its beginning, or restored ``at`` a position; it stands still at first.

        A restored one brings the ``variations`` that are part of its timeline already, and the
        steps in which it ``hurt``.

        Raises:
            ValueError: the timeline is empty or the position lies outside it.
        """
        at = at or Position(0, 0.0)
        if not timeline.segments:
            raise ValueError("an empty timeline can't be run")
        if not 0 <= at.index < len(timeline.segments):
            raise ValueError(f"segment {at.index} is not on this timeline")
        self._timeline = timeline
        self._index = at.index
        segment = timeline.segments[at.index]
        self._into = max(0.0, at.into)
        if not segment.untimed:
            self._into = min(self._into, segment.duration)
        self._active = active_s
        self._variations = dict(variations or {})
        self._hurt = frozenset(hurt)
        self._status = Status.PAUSED
        self._reason: PauseReason | None = PauseReason.RESTORED
        self._slept = 0.0
        self._mono = 0.0
        self._boot = 0.0
        self._cued = self._into + _EPSILON

    # --- reading -------------------------------------------------------------------------------

    def state(self) -> SessionState:
        """How things stand at the last reading of the clock."""
        return SessionState(
            timeline=self._timeline,
            status=self._status,
            position=Position(self._index, self._into),
            active_s=self._active,
            mono=self._mono,
            reason=self._reason if self._status is Status.PAUSED else None,
            slept_s=self._slept,
            variations=dict(self._variations),
            hurt=self._hurt,
        )

    # --- the passing of time -------------------------------------------------------------------

    def poll(self, mono: float, boot: float) -> Tick:
        """Look at the clock: what happened since the last look?"""
        if self._status is not Status.RUNNING:
            self._mono, self._boot = mono, boot
            return Tick()
        passed, slept = mono - self._mono, boot - self._boot
        if slept - passed > SLEPT_FROM_S or passed > STALLED_FROM_S:
            return self._sleep(mono, boot, max(slept, passed))
        events: list[SessionEvent] = []
        cue = self._advance(max(0.0, passed), events)
        self._mono, self._boot = mono, boot
        return Tick(tuple(events), cue)

    def _sleep(self, mono: float, boot: float, gap: float) -> Tick:
        event = self._event(EventKind.SLEPT, seconds=gap)
        self._mono, self._boot = mono, boot
        self._status, self._reason, self._slept = Status.PAUSED, PauseReason.SLEPT, gap
        return Tick((event,))

    def _advance(self, passed: float, events: list[SessionEvent]) -> Cue | None:
        """Go ``passed`` seconds on, over as many boundaries as lie in between.

        A late look gives the latest cue only, never a burst (contract T3).
        """
        cue: Cue | None = None
        left = passed
        while self._status is Status.RUNNING:
            segment = self._timeline.segments[self._index]
            room = segment.duration - self._into
            if segment.untimed or left < room - _EPSILON:
                self._into += left
                self._active += left
                self._mono += left
                return self._due_cue() or cue
            self._into = segment.duration
            self._active += room
            self._mono += room
            left = max(0.0, left - room)
            if segment.kind.is_work:
                events.append(self._event(EventKind.STEP_DONE, seconds=segment.duration))
            cue = self._enter_next(events)
        return cue

    def _due_cue(self) -> Cue | None:
        segment = self._timeline.segments[self._index]
        due = [c for c in segment.cues if self._cued < c.at <= self._into + _EPSILON]
        self._cued = max(self._cued, self._into + _EPSILON)
        return due[-1] if due else None

    def _enter_next(self, events: list[SessionEvent]) -> Cue:
        if self._index + 1 == len(self._timeline.segments):
            return self._finish(events)
        return self._enter(self._index + 1, events)

    def _finish(self, events: list[SessionEvent]) -> Cue:
        self._status = Status.FINISHED
        events.append(self._event(EventKind.FINISHED))
        return Cue(self._into, CueKind.END)

    def _enter(self, index: int, events: list[SessionEvent]) -> Cue:
        self._index, self._into, self._cued = index, 0.0, 0.0
        self._timeline = self._timeline.renewed(index)
        events.append(self._event(EventKind.SEGMENT))
        return self._timeline.segments[index].cues[0]

    def _event(self, kind: EventKind, *, seconds: float = 0.0) -> SessionEvent:
        return SessionEvent(kind, self._index, self._into, self._active, self._mono, seconds)

    # --- what the person does ------------------------------------------------------------------

    def start(self, mono: float, boot: float) -> Tick:
        """Begin at the beginning, once; a restored session is resumed instead."""
        self._mono, self._boot = mono, boot
        self._status, self._reason = Status.RUNNING, None
        events = [self._event(EventKind.STARTED)]
        cue = self._enter(0, events)
        return Tick(tuple(events), cue)

    def pause(self, mono: float, boot: float) -> Tick:
        """Freeze everything, for as long as wanted."""
        tick = self.poll(mono, boot)
        if self._status is not Status.RUNNING:
            return tick
        self._status, self._reason = Status.PAUSED, PauseReason.USER
        return Tick((*tick.events, self._event(EventKind.PAUSED)))

    def resume(self, mono: float, boot: float) -> Tick:
        """Go on where it stood."""
        if self._status is not Status.PAUSED:
            return self.poll(mono, boot)
        self._mono, self._boot = mono, boot
        self._status, self._reason = Status.RUNNING, None
        return Tick((self._event(EventKind.RESUMED),))

    def hurt(self, mono: float, boot: float) -> Tick:
        """Record that it hurts, running or paused, and stand still."""
        tick = self.poll(mono, boot)
        if self.state().over:
            return tick
        self._status, self._reason = Status.PAUSED, PauseReason.HURT
        self._hurt |= {self._timeline.segments[self._index].step}
        return Tick((*tick.events, self._event(EventKind.HURT)))

    def ease(self, mono: float, boot: float, change: Change) -> Tick:
        """Go on in an easier way, and keep that pain was the reason."""
        if self._status is not Status.PAUSED:
            return self.poll(mono, boot)
        self._mono, self._boot = mono, boot
        eased = self._change(EventKind.EASED, change)
        return Tick((*eased.events, *self.resume(mono, boot).events), eased.cue)

    def vary(self, mono: float, boot: float, change: Change) -> Tick:
        """Do the step another way from here on; a paused session stays paused."""
        tick = self.poll(mono, boot)
        state = self.state()
        if change.to.way not in (state.easier, state.harder):
            return tick
        changed = self._change(_CHANGES[change.to.way], change)
        return Tick((*tick.events, *changed.events), changed.cue)

    def _change(self, kind: EventKind, change: Change) -> Tick:
        """In the midst of an exercise, another length or another exercise begins the set anew:
        nobody finishes in one position what was begun in another.
        """
        segment = self._timeline.segments[self._index]
        self._variations[segment.step] = change.to
        events = [self._event(kind, seconds=change.set_s)]
        if change.set_s:
            self._timeline = self._timeline.redosed(segment.step, change.set_s)
            if segment.kind.is_work:
                events = list(self._restart(self._index, Tick(tuple(events))).events)
        return Tick(tuple(events), Cue(self._into, CueKind.WAY))

    def done(self, mono: float, boot: float) -> Tick:
        """The exercise that isn't timed is done; anything else goes on as it was."""
        tick = self.poll(mono, boot)
        segment = self._timeline.segments[self._index]
        if self._status is not Status.RUNNING or not segment.untimed:
            return tick
        events = [*tick.events, self._event(EventKind.STEP_DONE, seconds=self._into)]
        cue = self._enter_next(events)
        return Tick(tuple(events), cue)

    def onward(self, mono: float, boot: float) -> Tick:
        """What "next" means: what isn't timed is done, anything else is left."""
        untimed = self._timeline.segments[self._index].untimed
        if untimed and self._status is Status.RUNNING:
            return self.done(mono, boot)
        return self.skip(mono, boot)

    def skip(self, mono: float, boot: float) -> Tick:
        """Leave the segment for the next one; a paused session stays paused."""
        tick = self.poll(mono, boot)
        if self.state().over:
            return tick
        events = list(tick.events)
        if self._timeline.segments[self._index].kind.is_work:
            events.append(self._event(EventKind.STEP_SKIPPED, seconds=self._into))
        cue = self._enter_next(events)
        return Tick(tuple(events), cue)

    def skip_exercise(self, mono: float, boot: float) -> Tick:
        """Leave the exercise with the sets and the side still to come, and go on.

        It leads to the pause before the next exercise, or to that exercise where there is no
        pause. In a pause that leads to another exercise, the one to leave is already behind.
        """
        tick = self.poll(mono, boot)
        if self.state().over:
            return tick
        segments, here = self._timeline.segments, self._index
        events, cue = list(tick.events), tick.cue
        done_with = here > 0 and segments[here - 1].step < segments[here].step
        if segments[here].kind.is_work or not done_with:
            if segments[here].kind.is_work:
                events.append(self._event(EventKind.STEP_SKIPPED, seconds=self._into))
            step = segments[here].step
            later = (i for i in range(here, len(segments)) if segments[i].step > step)
            target = next(later, None)
            cue = self._finish(events) if target is None else self._enter(target, events)
        if self._status is Status.PAUSED:
            events.extend(self.resume(mono, boot).events)
        return Tick(tuple(events), cue)

    def back(self, mono: float, boot: float) -> Tick:
        """Restart the exercise; in its first seconds or in a pause, go to the one before."""
        tick = self.poll(mono, boot)
        if self.state().over:
            return tick
        target = self._index
        segments = self._timeline.segments
        if not segments[target].kind.is_work or self._into < RESTART_FROM_S:
            target = next((i for i in range(target - 1, -1, -1) if segments[i].kind.is_work), 0)
        return self._restart(target, tick)

    def restart_step(self, mono: float, boot: float) -> Tick:
        """Do the current segment from its beginning, after sleep broke it off."""
        tick = self.poll(mono, boot)
        if self.state().over:
            return tick
        again = self._restart(self._index, tick)
        return Tick((*again.events, *self.resume(mono, boot).events), again.cue)

    def _restart(self, index: int, tick: Tick) -> Tick:
        events = [*tick.events, self._event(EventKind.WENT_BACK, seconds=self._into)]
        cue = self._enter(index, events)
        return Tick(tuple(events), cue)

    def prolong(self, mono: float, boot: float, seconds: float = 10.0) -> Tick:
        """Make the segment longer."""
        tick = self.poll(mono, boot)
        if self.state().over:
            return tick
        self._timeline = self._timeline.prolonged(self._index, seconds, self._into)
        return Tick((*tick.events, self._event(EventKind.PROLONGED, seconds=seconds)), tick.cue)

    def shorten(self, mono: float, boot: float, seconds: float = 10.0) -> Tick:
        """Make the segment shorter, as far as there is time to notice that it ends."""
        tick = self.poll(mono, boot)
        if self.state().over:
            return tick
        before = self._timeline.segments[self._index].duration
        shortened = self._timeline.shortened(self._index, seconds, self._into)
        less = before - shortened.segments[self._index].duration
        if less <= 0.0:
            return tick
        self._timeline = shortened
        return Tick((*tick.events, self._event(EventKind.SHORTENED, seconds=less)), tick.cue)

    def end_early(self, mono: float, boot: float) -> Tick:
        """Stop here; what was done stays done."""
        tick = self.poll(mono, boot)
        if self.state().over:
            return tick
        self._status = Status.ENDED_EARLY
        return Tick((*tick.events, self._event(EventKind.ENDED_EARLY)))


_CHANGES = {
    Way.EASIER: EventKind.EASIER,
    Way.AS_PLANNED: EventKind.AS_PLANNED,
    Way.HARDER: EventKind.HARDER,
}
