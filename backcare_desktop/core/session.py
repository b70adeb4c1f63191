"""One run of a routine: started, paused, skipped, stepped back, prolonged, hurt, ended.

The session never counts ticks. It remembers when it was last set going and asks how long ago
that was; a tick that comes late changes nothing but the moment at which it is noticed. A gap in
which the computer slept, or the program stood still for long, is not exercise: the session pauses
at the last moment it knows of (contract T4).
"""

from collections.abc import Collection, Mapping

from msgspec.structs import replace

from backcare_desktop.core.session_state import (
    EPSILON,
    EventKind,
    PauseReason,
    SessionEvent,
    SessionState,
    Status,
    Tick,
)
from backcare_desktop.core.timeline import Cue, CueKind, Position, Timeline
from backcare_desktop.core.variation import Change, Variation, Way

SLEPT_FROM_S = 2.0
"""Boot clock minus monotonic clock growing by more than this between two ticks means sleep."""

STALLED_FROM_S = 5.0
"""A tick later than this means that nobody was guided in between."""

DONE_FROM_S = 1.0
"""What isn't timed and took less than this was not done."""

RESTART_FROM_S = 3.0
"""Stepping back this far into an exercise restarts it; earlier, it leads to the one before."""


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
        left: Position | None = None,
        reason: PauseReason = PauseReason.RESTORED,
    ) -> None:
        """A session at its beginning, or restored ``at`` a position; it stands still at first.

        A restored one brings the ``variations`` that are part of its timeline already, the steps
        in which it ``hurt``, the work that was ``left`` last, and the ``reason`` why it stands
        still.

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
        self._left = left
        self._status = Status.PAUSED
        self._reason: PauseReason | None = reason
        self._slept = 0.0
        self._mono = 0.0
        self._boot = 0.0
        self._cued = self._into + EPSILON

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
            left=self._left,
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
            if segment.untimed or left < room - EPSILON:
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
        due = [c for c in segment.cues if self._cued < c.at <= self._into + EPSILON]
        self._cued = max(self._cued, self._into + EPSILON)
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
        if self._timeline.segments[self._index].kind.is_work:
            self._left = Position(self._index, self._into)
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
        """Record that it hurts, running or paused, and stand still.

        What hurt in the very last moment is kept, though there is nothing left to stop; and what
        somebody says of it after the end, too.
        """
        over = self.state().over
        tick = self.poll(mono, boot)
        state = self.state()
        concerned = state.concerned
        self._hurt |= {self._timeline.segments[concerned.index].step}
        event = SessionEvent(
            EventKind.HURT, concerned.index, concerned.into, self._active, self._mono
        )
        if over:
            return Tick((event,))
        if state.over:
            *before, end = tick.events
            return Tick((*before, replace(event, mono=end.mono), end), tick.cue)
        self._status, self._reason = Status.PAUSED, PauseReason.HURT
        return Tick((*tick.events, event))

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
        """In the midst of an exercise, another length or another exercise begins the set anew.

        The pause that led to the set comes again: there may be a weight or a pillow to fetch, and
        nobody finishes in one position what was begun in another.
        """
        segment = self._timeline.segments[self._index]
        self._variations[segment.step] = change.to
        tick = Tick((self._event(kind, seconds=change.set_s),))
        if change.set_s:
            self._timeline = self._timeline.redosed(segment.step, change.set_s)
            if segment.kind.is_work:
                tick = self._restart(self._timeline.lead_in(self._index), tick)
        return Tick(tick.events, Cue(self._into, CueKind.WAY))

    def done(self, mono: float, boot: float) -> Tick:
        """The exercise that isn't timed is done; anything else goes on as it was."""
        tick = self.poll(mono, boot)
        segment = self._timeline.segments[self._index]
        if self._status is not Status.RUNNING or not segment.untimed:
            return tick
        # A key that bounces, or was meant for the pause before, does nothing that took time.
        kind = EventKind.STEP_DONE if self._into >= DONE_FROM_S else EventKind.STEP_SKIPPED
        events = [*tick.events, self._event(kind, seconds=self._into)]
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
        state = self.state()
        if state.over:
            return tick
        segments, here = self._timeline.segments, self._index
        events, cue = list(tick.events), tick.cue
        if not state.behind:
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
        """Make the segment longer, as far as its countdown can be shown."""
        tick = self.poll(mono, boot)
        if self.state().over:
            return tick
        before = self._timeline.segments[self._index].duration
        self._timeline = self._timeline.prolonged(self._index, seconds, self._into)
        if self._timeline.segments[self._index].duration <= before:
            return tick
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
