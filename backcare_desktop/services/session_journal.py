"""Writes a session on the mat into the diary, event by event."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core import clock as clocks
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.clock import Clock, Moment
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.session_feedback import Hurt
from backcare_desktop.core.session_log import (
    WHOLE_FROM,
    LoggedEvent,
    Outcome,
    Progress,
    SessionRecord,
)
from backcare_desktop.core.session_state import EventKind, SessionEvent, SessionState, Status, Tick
from backcare_desktop.core.timeline import Position, Timeline
from backcare_desktop.services.ports import SessionStore
from backcare_desktop.services.session_replay import WAYS, Replayed

Face = tuple[int, int]
"""What the countdown shows: the segment and the second. Written whenever it changes."""

CLOCK_SUSPECT_FROM_S = 60.0
"""Wall clock against boot clock over a session (contract T6)."""


class _End(Struct, frozen=True):
    """When a session ended, and whether the wall clock was set while it ran."""

    when: Moment
    suspect: bool


class SessionJournal:
    """What happens in one session, on its way into the diary.

    What the disk does not take is kept and tried again with whatever happens next.

    Attributes:
        record: the session.
    """

    def __init__(
        self,
        store: SessionStore,
        clock: Clock,
        record: SessionRecord,
        state: SessionState,
    ) -> None:
        """Open it for a session that stands at ``state``, where nothing of it is to be written."""
        self.record = record
        self._store = store
        self._clock = clock
        self._seq = 0
        self._done: set[int] = set()
        self._worked: dict[str, None] = {}
        self._unwritten: list[LoggedEvent] = []
        self._hurt_seq: int | None = None
        self._hurts: dict[int, Hurt] = {}
        self._told: dict[int, Hurt] = {}
        self._ended: _End | None = None
        self._started_boot: float | None = None
        self._written = self._seen = _face(state)
        self._exercises = {
            step: state.variations[step].exercise_id
            if step in state.variations
            else planned.exercise_id
            for step, planned in enumerate(record.plan.steps)
        }

    def begin(self, tick: Tick, state: SessionState, rating: Rating | None) -> None:
        """Put a session that begins into the diary, with the pain before it.

        Raises:
            StorageUnavailable: it was not taken.
        """
        self._started_boot = self._clock.boot()
        self._store.begin(self.record, self._logged(tick, state), rating)

    def go_on(self, events: int, known: Replayed, told: Iterable[Hurt]) -> None:
        """Take up a session of which so many events are written, and ``known`` from them.

        ``told`` is what was said of its hurt events.
        """
        self._told.update((hurt.seq, hurt) for hurt in told)
        self._seq = events
        self._done.update(known.done)
        self._worked.update(dict.fromkeys(known.worked))
        self._hurt_seq = known.hurt_seq

    @property
    def worked(self) -> tuple[str, ...]:
        """Ids of the exercises of which a piece was done, in order."""
        return tuple(self._worked)

    @property
    def told(self) -> tuple[Hurt, ...]:
        """What was said of the hurt events, written or not, in order."""
        return tuple(self._told[seq] for seq in sorted(self._told))

    def keep(self, tick: Tick, state: SessionState) -> StorageUnavailable | None:
        """Write what happened, and how far it has come; answers why that could not be written."""
        logged = self._logged(tick, state)
        self._unwritten.extend(logged)
        for event in logged:
            if event.kind is EventKind.HURT:
                self._hurt_seq = event.seq
        problem = None
        if self._unwritten or self._hurts or _face(state) != self._written:
            problem = self._write(state)
        self._seen = _face(state)
        return problem

    def tell_hurt(
        self, score: int | None, side: BodySide | None, regions: tuple[Region, ...]
    ) -> None:
        """Have what is said of the latest hurt event written with whatever happens next.

        Raises:
            LookupError: nothing has hurt since the session was begun or taken up.
            ValueError: see :class:`Hurt`.
        """
        if self._hurt_seq is None:
            raise LookupError("nothing has hurt yet")
        told = Hurt(self.record.id, self._hurt_seq, score, side, regions)
        self._hurts[self._hurt_seq] = self._told[self._hurt_seq] = told

    def _write(self, state: SessionState) -> StorageUnavailable | None:
        """Commit what is waiting. A disk that is full now may have room in a minute."""
        try:
            self._store.append(self.record.id, tuple(self._unwritten), self._how_far(state))
            self._unwritten.clear()
            self._written = _face(state)
            # What is said of an event stands on the event, so it comes after it.
            for seq, told in tuple(self._hurts.items()):
                self._store.hurt(told)
                del self._hurts[seq]
        except StorageUnavailable as problem:
            return problem
        return None

    def _how_far(self, state: SessionState) -> Progress:
        progress = _progress(state, self._seen, self._done)
        if progress.outcome is Outcome.OPEN:
            return progress
        if self._ended is None:
            self._ended = self._ending()
        return replace(progress, ended=self._ended.when, clock_suspect=self._ended.suspect)

    def _ending(self) -> _End:
        """When it ended: asked once, for it may be written only when the disk has room again."""
        ended = clocks.now(self._clock)
        if self._started_boot is None:
            # Taken up after a crash: it may have begun before this computer was last started.
            return _End(ended, suspect=False)
        by_wall = (ended.at_utc - self.record.started.at_utc).total_seconds()
        by_boot = self._clock.boot() - self._started_boot
        return _End(ended, suspect=abs(by_wall - by_boot) > CLOCK_SUSPECT_FROM_S)

    def _logged(self, tick: Tick, state: SessionState) -> tuple[LoggedEvent, ...]:
        wall, mono = self._clock.utc_now(), self._clock.monotonic()
        logged = tuple(
            self._log(event, self._seq + n, wall - _ago(event, mono), state)
            for n, event in enumerate(tick.events)
        )
        self._seq += len(logged)
        return logged

    def _log(
        self, event: SessionEvent, seq: int, at_utc: datetime, state: SessionState
    ) -> LoggedEvent:
        segment = state.timeline.segments[event.segment]
        if event.kind is EventKind.STEP_DONE:
            self._done.add(event.segment)
            self._worked[self._exercises[segment.step]] = None
        if event.kind in WAYS:
            self._exercises[segment.step] = state.variations[segment.step].exercise_id
        return LoggedEvent(
            seq=seq,
            kind=event.kind,
            at_utc=at_utc,
            segment=event.segment,
            into=event.into,
            active_s=event.active_s,
            seconds=event.seconds,
            exercise_id=self._exercises[segment.step],
            side=segment.side,
            set_no=segment.set_no,
            round_no=segment.round_no,
        )


def _face(state: SessionState) -> Face:
    return state.position.index, state.shown_second


def finished(timeline: Timeline, done: Collection[int]) -> Outcome:
    """How a session counts that came to its end."""
    work = sum(segment.kind.is_work for segment in timeline.segments)
    return Outcome.FINISHED if len(done) >= WHOLE_FROM * work else Outcome.PARTIAL


def _progress(state: SessionState, seen: Face, done: Collection[int]) -> Progress:
    """How far a session has come, as it is written before anybody is shown it.

    While it runs, no further than to the countdown that was ``seen`` last: what is written now is
    shown a moment later, and a resumed countdown must never stand lower than the one seen.
    """
    index, into = state.position.index, state.position.into
    if state.status is Status.RUNNING:
        here, second = seen
        shown = second if state.segment.untimed else state.segment.duration - second
        into = min(into, max(0.0, shown)) if here == index else 0.0
    active_s = state.active_s - (state.position.into - into)
    outcome = Outcome.OPEN
    if state.over:
        whole = state.status is Status.FINISHED
        outcome = finished(state.timeline, done) if whole else Outcome.PARTIAL
    return Progress(Position(index, into), active_s, outcome)


def _ago(event: SessionEvent, mono: float) -> timedelta:
    """How long ago it happened. The monotonic clock knows nothing of a sleep that followed."""
    slept = event.kind is EventKind.SLEPT
    return timedelta(seconds=event.seconds if slept else mono - event.mono)
