"""Guiding a session, with every event committed before anybody is shown it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from backcare_desktop.core import clock as clocks
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.clock import Clock, Moment
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.routine import Plan, Routine
from backcare_desktop.core.session import (
    EventKind,
    Session,
    SessionEvent,
    SessionState,
    Status,
    Tick,
)
from backcare_desktop.core.session_feedback import Feel, Hurt
from backcare_desktop.core.session_log import (
    LoggedEvent,
    Outcome,
    Progress,
    SessionMark,
    SessionRecord,
)
from backcare_desktop.core.timeline import Cue, Position, Timeline, build
from backcare_desktop.services.changes import NOTHING, Changes
from backcare_desktop.services.ports import SessionStore

RESUME_WITHIN = timedelta(hours=24)
"""A broken-off session is offered for this long, then filed as partial (ux.md, E 10)."""

Face = tuple[int, int]
"""What the countdown shows: the segment and the second. Written whenever it changes."""

_NOTHING_SEEN: Face = (-1, -1)

CLOCK_SUSPECT_FROM_S = 60.0
"""Wall clock against boot clock over a session (contract T6)."""


@dataclass(frozen=True, slots=True)
class Following:
    """A session being followed, as it stands in the diary.

    Attributes:
        record: which session.
        state: where it stands.
        done: indexes of the segments of work that were done in full.
        eased: indexes of the plan's steps that are done in their easier variant.
        cue: what to play or say now; None most of the time.
        changes: what was written for others to see.
        problem: why the latest events could not be written; they are kept and tried again.
    """

    record: SessionRecord
    state: SessionState
    done: frozenset[int] = frozenset()
    cue: Cue | None = None
    changes: Changes = NOTHING
    problem: StorageUnavailable | None = None
    eased: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _End:
    """When a session ended, and whether the wall clock was set while it ran."""

    when: Moment
    suspect: bool


@dataclass(frozen=True, slots=True)
class BrokenOff:
    """A session that a crash, or closing the window, left open.

    Attributes:
        record: the session as last written.
        state: where it can be taken up.
        steps_done, steps: pieces of work behind it, and in all.
    """

    record: SessionRecord
    state: SessionState
    steps_done: int
    steps: int


class Sessions:
    """The use cases of a session. Lives on the database's thread, one session at a time."""

    def __init__(
        self,
        store: SessionStore,
        clock: Clock,
        new_id: Callable[[], str],
        gate: Callable[[], None] | None = None,
    ) -> None:
        """Start with nothing on the mat.

        Args:
            store, clock, new_id: what the use cases need of the outside.
            gate: raises LockedError while a symptom check asks for somebody to look first.
        """
        self._gate = gate or _open_gate
        self._store = store
        self._clock = clock
        self._new_id = new_id
        self._session: Session | None = None
        self._record: SessionRecord | None = None
        self._unwritten: list[LoggedEvent] = []
        self._hurt_seq: int | None = None
        self._hurt_unwritten: dict[int, Hurt] = {}
        self._done: set[int] = set()
        self._eased: set[int] = set()
        self._seq = 0
        self._started_boot = 0.0
        self._end: _End | None = None
        self._written = self._seen = _NOTHING_SEEN

    # --- beginning -----------------------------------------------------------------------------

    def begin(self, routine: Routine, plan: Plan, pain_before: int | None) -> Following:
        """Start a routine, with the pain before it if it was rated.

        Raises:
            StorageUnavailable: the diary can't be written; nothing was started.
            LockedError: a symptom check asks for somebody to look first.
        """
        self._gate()
        self.leave_open()
        mono, boot = self._clock.monotonic(), self._clock.boot()
        started = clocks.now(self._clock)
        session = Session(build(plan))
        tick = session.start(mono, boot)
        record = SessionRecord(
            id=self._new_id(),
            routine_id=routine.id,
            routine_name=routine.name,
            plan=plan,
            started=started,
            progress=_progress(session.state(), _NOTHING_SEEN),
        )
        rating = None
        if pain_before is not None:
            rating = Rating(
                self._new_id(), pain_before, started, RatingContext.BEFORE_SESSION, record.id
            )
        self._seq = 0
        events = self._logged(tick, session.state().timeline, record)
        self._store.begin(record, events, rating)
        self._take_up(session, record, boot, done=())
        changes = Changes(sessions=True, ratings=rating is not None)
        return Following(record, session.state(), cue=tick.cue, changes=changes)

    def broken_off(self) -> BrokenOff | None:
        """The session to offer for resuming; one older than a day is filed as partial instead."""
        while (record := self._store.newest_open()) is not None:
            if self._record is not None and record.id == self._record.id:
                return None
            if self._clock.utc_now() - record.started.at_utc <= RESUME_WITHIN:
                timeline, done = self._replayed(record)
                state = Session(
                    timeline, at=record.progress.position, active_s=record.progress.active_s
                ).state()
                work = sum(segment.kind.is_work for segment in timeline.segments)
                return BrokenOff(record, state, len(done), work)
            try:
                self._file(record, Outcome.PARTIAL)
            except StorageUnavailable:
                # A diary that can't be written now can still be read; it is filed another day.
                return None
        return None

    def resume_broken_off(self, session_id: str) -> Following:
        """Take a broken-off session up where it was last written; it stands paused.

        Raises:
            LookupError: there is no such open session.
            LockedError: a symptom check asks for somebody to look first.
        """
        self._gate()
        self.leave_open()
        record = self._open_record(session_id)
        timeline, done = self._replayed(record)
        session = Session(timeline, at=record.progress.position, active_s=record.progress.active_s)
        self._seq = len(self._store.events(session_id))
        session.poll(self._clock.monotonic(), self._clock.boot())
        self._take_up(session, record, self._clock.boot(), done)
        return Following(
            record, session.state(), frozenset(self._done), eased=frozenset(self._eased)
        )

    def finish_broken_off(self, session_id: str) -> Changes:
        """File a broken-off session as it is; what was done stays done."""
        self._file(self._open_record(session_id), Outcome.PARTIAL)
        return Changes(sessions=True)

    def discard(self, session_id: str) -> Changes:
        """Take a session back; it shows nowhere. Can be undone."""
        record = self._known_record(session_id)
        self._file(record, Outcome.DISCARDED)
        if self._record is not None and self._record.id == session_id:
            self._let_go()
        return Changes(sessions=True)

    def undo_discard(self, session_id: str) -> Changes:
        """Put a discarded session back as it stood: one that had not ended can be gone on with.

        Raises:
            LookupError: that session was not discarded.
        """
        record = self._known_record(session_id)
        if record.progress.outcome is not Outcome.DISCARDED:
            raise LookupError(f"session {session_id} was not discarded")
        kinds = {event.kind for event in self._store.events(session_id)}
        if EventKind.FINISHED in kinds:
            self._file(record, Outcome.FINISHED)
        elif EventKind.ENDED_EARLY in kinds:
            self._file(record, Outcome.PARTIAL)
        else:
            opened = replace(record.progress, outcome=Outcome.OPEN, ended=None)
            self._store.append(session_id, (), opened)
        return Changes(sessions=True)

    def feels(self, session_id: str) -> dict[str, Feel]:
        """How the exercises of a session felt, by their ids."""
        return self._store.feels(session_id)

    def touch_feel(self, session_id: str, exercise_id: str, feel: Feel) -> dict[str, Feel]:
        """Keep how an exercise felt; the same touch again takes it back.

        Answers how all exercises of the session felt. Raises StorageUnavailable.
        """
        same = self._store.feels(session_id).get(exercise_id) is feel
        self._store.feel(session_id, exercise_id, None if same else feel)
        return self._store.feels(session_id)

    def last_done(self, routine_id: str) -> SessionMark | None:
        """The latest session of a routine that counts; None when it was never done."""
        return self._store.last_of(routine_id)

    # --- following -----------------------------------------------------------------------------

    def poll(self) -> Following:
        """Look at the clock. Written first, then returned."""
        return self._act(Session.poll)

    def pause(self) -> Following:
        """Freeze the session."""
        return self._act(Session.pause)

    def resume(self) -> Following:
        """Go on."""
        return self._act(Session.resume)

    def onward(self) -> Following:
        """On to the next segment: what isn't timed is done then, anything else is left."""
        return self._act(Session.onward)

    def skip_exercise(self) -> Following:
        """On to the next exercise, past the sets and the side still to come."""
        return self._act(Session.skip_exercise)

    def back(self) -> Following:
        """Restart the exercise, or go to the one before."""
        return self._act(Session.back)

    def restart_step(self) -> Following:
        """Do the current segment again from its beginning."""
        return self._act(Session.restart_step)

    def prolong(self) -> Following:
        """Ten seconds more."""
        return self._act(Session.prolong)

    def hurt(self) -> Following:
        """This hurts: recorded, and everything stands still."""
        return self._act(Session.hurt)

    def tell_hurt(
        self, score: int | None, side: BodySide | None, regions: tuple[Region, ...]
    ) -> Following:
        """Keep what is said of the latest hurt event, or rewrite it; written like an event.

        Raises:
            LookupError: nothing has hurt since the session was begun or taken up.
            ValueError: see :class:`Hurt`.
        """
        _, record = self._running()
        if self._hurt_seq is None:
            raise LookupError("nothing has hurt yet")
        told = Hurt(record.id, self._hurt_seq, score, side, regions)
        self._hurt_unwritten[told.seq] = told
        return self._act(Session.poll)

    def ease(self) -> Following:
        """Go on with the easier variant."""
        return self._act(Session.ease)

    def end_early(self) -> Following:
        """Stop here."""
        return self._act(Session.end_early)

    def leave_open(self) -> None:
        """Write how far it has come and let go; it will be offered for resuming.

        Raises:
            StorageUnavailable: it can't be written; it stays on the mat, paused.
        """
        if self._session is not None:
            problem = self._act(Session.pause).problem
            if problem is not None:
                raise problem
        self._let_go()

    # --- writing -------------------------------------------------------------------------------

    def _act(self, action: Callable[[Session, float, float], Tick]) -> Following:
        session, record = self._running()
        mono, boot = self._clock.monotonic(), self._clock.boot()
        tick = action(session, mono, boot)
        state = session.state()
        logged = self._logged(tick, state.timeline, record)
        self._unwritten.extend(logged)
        for event in logged:
            if event.kind is EventKind.HURT:
                self._hurt_seq = event.seq
        self._done.update(e.segment for e in tick.events if e.kind is EventKind.STEP_DONE)
        self._eased.update(
            state.timeline.segments[e.segment].step
            for e in tick.events
            if e.kind is EventKind.EASED
        )
        problem = None
        if self._unwritten or self._hurt_unwritten or _face(state) != self._written:
            problem = self._write(record, state)
        self._seen = _face(state)
        changes = Changes(sessions=state.over and problem is None)
        return Following(
            record,
            state,
            frozenset(self._done),
            tick.cue,
            changes,
            problem,
            frozenset(self._eased),
        )

    def _write(self, record: SessionRecord, state: SessionState) -> StorageUnavailable | None:
        """Commit what is waiting. A disk that is full now may have room in a minute."""
        try:
            self._store.append(record.id, tuple(self._unwritten), self._how_far(record, state))
            self._unwritten.clear()
            self._written = _face(state)
            # What is said of an event stands on the event, so it comes after it.
            for seq, told in tuple(self._hurt_unwritten.items()):
                self._store.hurt(told)
                del self._hurt_unwritten[seq]
        except StorageUnavailable as problem:
            return problem
        return None

    def _how_far(self, record: SessionRecord, state: SessionState) -> Progress:
        progress = _progress(state, self._seen)
        if progress.outcome is Outcome.OPEN:
            return progress
        if self._end is None:
            self._end = self._ending(record)
        return replace(progress, ended=self._end.when, clock_suspect=self._end.suspect)

    def _ending(self, record: SessionRecord) -> "_End":
        """When it ended: asked once, for it may be written only when the disk has room again."""
        ended = clocks.now(self._clock)
        by_wall = (ended.at_utc - record.started.at_utc).total_seconds()
        by_boot = self._clock.boot() - self._started_boot
        # A session taken up after a crash may have begun before this computer was last started.
        fresh = self._started_boot > 0.0
        return _End(ended, suspect=fresh and abs(by_wall - by_boot) > CLOCK_SUSPECT_FROM_S)

    def _file(self, record: SessionRecord, outcome: Outcome) -> None:
        # It ended with the last thing known of it, however late it is filed.
        last = self._store.events(record.id)[-1].at_utc
        ended = record.progress.ended or clocks.moment(last, self._clock.zone())
        progress = replace(record.progress, outcome=outcome, ended=ended)
        self._store.append(record.id, (), progress)

    def _logged(
        self, tick: Tick, timeline: Timeline, record: SessionRecord
    ) -> tuple[LoggedEvent, ...]:
        wall, mono = self._clock.utc_now(), self._clock.monotonic()
        logged = tuple(
            _log(event, self._seq + n, wall - _ago(event, mono), timeline, record)
            for n, event in enumerate(tick.events)
        )
        self._seq += len(logged)
        return logged

    # --- taking up and letting go --------------------------------------------------------------

    def _take_up(
        self, session: Session, record: SessionRecord, boot: float, done: Iterable[int]
    ) -> None:
        self._session, self._record, self._done = session, record, set(done)
        self._eased = {
            session.state().timeline.segments[event.segment].step
            for event in self._store.events(record.id)
            if event.kind is EventKind.EASED
        }
        self._end = None
        self._unwritten.clear()
        self._hurt_unwritten.clear()
        self._hurt_seq = None
        self._written = self._seen = _face(session.state())
        self._started_boot = boot if session.state().status is Status.RUNNING else 0.0

    def _let_go(self) -> None:
        self._session = self._record = None
        self._unwritten.clear()
        self._hurt_unwritten.clear()

    def _running(self) -> tuple[Session, SessionRecord]:
        if self._session is None or self._record is None:
            raise LookupError("no session is being followed")
        return self._session, self._record

    def _known_record(self, session_id: str) -> SessionRecord:
        record = self._store.get(session_id)
        if record is None:
            raise LookupError(f"there is no session {session_id}")
        return record

    def _open_record(self, session_id: str) -> SessionRecord:
        record = self._known_record(session_id)
        if record.progress.outcome is not Outcome.OPEN:
            raise LookupError(f"session {session_id} is not open")
        return record

    def _replayed(self, record: SessionRecord) -> tuple[Timeline, set[int]]:
        """The record's timeline with its prolongations, and the segments of work done."""
        timeline = build(record.plan)
        done: set[int] = set()
        for event in self._store.events(record.id):
            if event.kind is EventKind.SEGMENT:
                timeline = timeline.renewed(event.segment)
            elif event.kind is EventKind.PROLONGED:
                timeline = timeline.prolonged(event.segment, event.seconds, event.into)
            elif event.kind is EventKind.STEP_DONE:
                done.add(event.segment)
        return timeline, done


_OUTCOMES = {
    Status.FINISHED: Outcome.FINISHED,
    Status.ENDED_EARLY: Outcome.PARTIAL,
}


def _face(state: SessionState) -> Face:
    return state.position.index, state.shown_second


def _progress(state: SessionState, seen: Face) -> Progress:
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
    outcome = _OUTCOMES.get(state.status, Outcome.OPEN)
    return Progress(Position(index, into), active_s, outcome)


def _ago(event: SessionEvent, mono: float) -> timedelta:
    """How long ago it happened. The monotonic clock knows nothing of a sleep that followed."""
    slept = event.kind is EventKind.SLEPT
    return timedelta(seconds=event.seconds if slept else mono - event.mono)


def _log(
    event: SessionEvent, seq: int, at_utc: datetime, timeline: Timeline, record: SessionRecord
) -> LoggedEvent:
    segment = timeline.segments[event.segment]
    return LoggedEvent(
        seq=seq,
        kind=event.kind,
        at_utc=at_utc,
        segment=event.segment,
        into=event.into,
        active_s=event.active_s,
        seconds=event.seconds,
        exercise_id=record.plan.steps[segment.step].exercise_id,
        side=segment.side,
        set_no=segment.set_no,
        round_no=segment.round_no,
    )


def _open_gate() -> None:
    """Nothing is locked."""
