"""Guiding a session, with every event committed before anybody is shown it."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core import clock as clocks
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.clock import Clock
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.routine import Plan, Routine
from backcare_desktop.core.session import Session
from backcare_desktop.core.session_feedback import Feel, Hurt
from backcare_desktop.core.session_log import Outcome, Progress, SessionMark, SessionRecord
from backcare_desktop.core.session_state import EventKind, SessionState, Tick
from backcare_desktop.core.timeline import Cue, Position, build
from backcare_desktop.core.variation import Change, Way, change, planned_ways
from backcare_desktop.services.changes import NOTHING, Changes
from backcare_desktop.services.ports import SessionStore
from backcare_desktop.services.session_journal import SessionJournal, finished
from backcare_desktop.services.session_replay import replay

RESUME_WITHIN = timedelta(hours=24)
"""A broken-off session is offered for this long, then filed as partial (ux.md, E 10)."""


class Following(Struct, frozen=True):
    """A session being followed, as it stands in the diary.

    Attributes:
        record: which session.
        state: where it stands.
        done: indexes of the segments of work that were done in full.
        cue: what to play or say now; None most of the time.
        changes: what was written for others to see.
        problem: why the latest events could not be written; they are kept and tried again.
        worked: ids of the exercises of which a piece was done, in order.
        said: what was said of a "this hurts" that a taken-up session still waits with; None else.
        hurts: what was said of every "this hurts" so far, in order.
    """

    record: SessionRecord
    state: SessionState
    done: frozenset[int] = frozenset()
    cue: Cue | None = None
    changes: Changes = NOTHING
    problem: StorageUnavailable | None = None
    worked: tuple[str, ...] = ()
    said: Hurt | None = None
    hurts: tuple[Hurt, ...] = ()


class BrokenOff(Struct, frozen=True):
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
        exercises: Mapping[str, Exercise] | None = None,
        before: Callable[[SessionRecord], None] | None = None,
    ) -> None:
        """Start with nothing on the mat.

        Args:
            store, clock, new_id: what the use cases need of the outside.
            gate: raises LockedError while a symptom check asks for somebody to look first.
            exercises: by their ids; what their easier and harder ways are.
            before: told of a session before it is written; raises what stops it.
        """
        self._before = before or _nothing_before
        self._exercises = exercises or {}
        self._gate = gate or _open_gate
        self._store = store
        self._clock = clock
        self._new_id = new_id
        self._session: Session | None = None
        self._journal: SessionJournal | None = None
        self._done: set[int] = set()

    # --- beginning -----------------------------------------------------------------------------

    def begin(self, routine: Routine, plan: Plan, pain_before: int | None) -> Following:
        """Start a routine, with the pain before it if it was rated.

        Raises:
            StorageUnavailable: the diary can't be written; nothing was started.
            LockedError: a symptom check asks for somebody to look first.
        """
        self._gate()
        self.leave_open()
        started = clocks.now(self._clock)
        session = Session(build(plan), variations=planned_ways(plan.steps))
        tick = session.start(self._clock.monotonic(), self._clock.boot())
        record = SessionRecord(
            id=self._new_id(),
            routine_id=routine.id,
            routine_name=routine.name,
            plan=plan,
            started=started,
            progress=Progress(Position(0, 0.0), 0.0),
        )
        rating = None
        if pain_before is not None:
            rating = Rating(
                self._new_id(), pain_before, started, RatingContext.BEFORE_SESSION, record.id
            )
        self._before(record)
        journal = SessionJournal(self._store, self._clock, record, session.state())
        journal.begin(tick, session.state(), rating)
        self._session, self._journal, self._done = session, journal, set()
        changes = Changes(sessions=True, ratings=rating is not None)
        return Following(record, session.state(), cue=tick.cue, changes=changes)

    def broken_off(self) -> BrokenOff | None:
        """The session to offer for resuming; one older than a day is filed as partial instead."""
        while (record := self._store.newest_open()) is not None:
            if self._journal is not None and record.id == self._journal.record.id:
                return None
            if self._clock.utc_now() - record.started.at_utc <= RESUME_WITHIN:
                known = replay(record, self._store.events(record.id))
                state = known.session.state()
                work = sum(segment.kind.is_work for segment in state.timeline.segments)
                return BrokenOff(record, state, len(known.done), work)
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
        events = self._store.events(session_id)
        known = replay(record, events)
        session = known.session
        session.poll(self._clock.monotonic(), self._clock.boot())
        state = session.state()
        journal = SessionJournal(self._store, self._clock, record, state)
        told = self._store.hurts(session_id)
        journal.go_on(len(events), known, told)
        self._session, self._journal, self._done = session, journal, set(known.done)
        said = next((hurt for hurt in told if hurt.seq == known.hurt_seq), None)
        worked = journal.worked
        return Following(record, state, known.done, worked=worked, said=said, hurts=told)

    def finish_broken_off(self, session_id: str) -> Changes:
        """File a broken-off session as it is; what was done stays done."""
        self._file(self._open_record(session_id), Outcome.PARTIAL)
        return Changes(sessions=True)

    def discard(self, session_id: str) -> Changes:
        """Take a session back; it shows nowhere. Can be undone."""
        followed = self._journal is not None and self._journal.record.id == session_id
        if followed:
            # What the disk did not take yet is written first: it may be wanted back.
            self._act(Session.pause)
        self._file(self._known_record(session_id), Outcome.DISCARDED)
        if followed:
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
        events = self._store.events(session_id)
        kinds = {event.kind for event in events}
        if EventKind.FINISHED in kinds:
            known = replay(record, events)
            self._file(record, finished(known.session.state().timeline, known.done))
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
        """On to the next exercise, past the sets and the side still to come.

        It hurt: what was to be done harder next is done as planned.
        """

        def skip(session: Session, mono: float, boot: float) -> Tick:
            tick = session.skip_exercise(mono, boot)
            state = session.state()
            if state.over or state.way is not Way.HARDER:
                return tick
            planned = session.vary(mono, boot, self._change_to(Way.AS_PLANNED))
            return Tick((*tick.events, *planned.events), tick.cue or planned.cue)

        return self._act(skip)

    def back(self) -> Following:
        """Restart the exercise, or go to the one before."""
        return self._act(Session.back)

    def restart_step(self) -> Following:
        """Do the current segment again from its beginning."""
        return self._act(Session.restart_step)

    def prolong(self) -> Following:
        """Ten seconds more."""
        return self._act(Session.prolong)

    def shorten(self) -> Following:
        """Ten seconds less."""
        return self._act(Session.shorten)

    def easier(self) -> Following:
        """Do the exercise one rung easier; nothing changes at the foot of the ladder."""
        return self._vary(lambda state: state.easier)

    def harder(self) -> Following:
        """Do the exercise one rung harder; nothing changes at the top, or where it hurt."""
        return self._vary(lambda state: state.harder)

    def hurt(self) -> Following:
        """This hurts: recorded, and everything stands still; after the end, recorded alone."""
        return self._act(Session.hurt)

    def tell_hurt(
        self, score: int | None, side: BodySide | None, regions: tuple[Region, ...]
    ) -> Following:
        """Keep what is said of the latest hurt event, or rewrite it; written like an event.

        Raises:
            LookupError: nothing has hurt since the session was begun or taken up.
            ValueError: see :class:`Hurt`.
        """
        self._running()[1].tell_hurt(score, side, regions)
        return self._act(Session.poll)

    def ease(self) -> Following:
        """Go on in the easier way, because it hurts."""
        to = self._change_to(Way.EASIER)
        return self._act(lambda session, mono, boot: session.ease(mono, boot, to))

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

    def settle(self, session_id: str) -> Changes:
        """Write what is left to write of one session and let go of it, if it is still followed.

        Raises:
            StorageUnavailable: see :meth:`leave_open`.
        """
        if self._journal is not None and self._journal.record.id == session_id:
            self.leave_open()
        return Changes(sessions=True)

    # --- inside --------------------------------------------------------------------------------

    def _act(self, action: Callable[[Session, float, float], Tick]) -> Following:
        session, journal = self._running()
        tick = action(session, self._clock.monotonic(), self._clock.boot())
        state = session.state()
        self._done.update(e.segment for e in tick.events if e.kind is EventKind.STEP_DONE)
        problem = journal.keep(tick, state)
        changes = Changes(sessions=state.over and problem is None)
        done = frozenset(self._done)
        return Following(
            record=journal.record,
            state=state,
            done=done,
            cue=tick.cue,
            changes=changes,
            problem=problem,
            worked=journal.worked,
            hurts=journal.told,
        )

    def _vary(self, rung: Callable[[SessionState], Way | None]) -> Following:
        def vary(session: Session, mono: float, boot: float) -> Tick:
            # Which exercise it is about is asked once the clock has been looked at.
            tick = session.poll(mono, boot)
            way = rung(session.state())
            if way is None:
                return tick
            varied = session.vary(mono, boot, self._change_to(way))
            return Tick((*tick.events, *varied.events), varied.cue or tick.cue)

        return self._act(vary)

    def _change_to(self, way: Way) -> Change:
        session, journal = self._running()
        state = session.state()
        step = journal.record.plan.steps[state.segment.step]
        return change(state.way, way, step, self._exercises.get(step.exercise_id))

    def _running(self) -> tuple[Session, SessionJournal]:
        if self._session is None or self._journal is None:
            raise LookupError("no session is being followed")
        return self._session, self._journal

    def _let_go(self) -> None:
        self._session = self._journal = None

    def _file(self, record: SessionRecord, outcome: Outcome) -> None:
        # It ended with the last thing known of it, however late it is filed.
        last = self._store.events(record.id)[-1].at_utc
        ended = record.progress.ended or clocks.moment(last, self._clock.zone())
        progress = replace(record.progress, outcome=outcome, ended=ended)
        self._store.append(record.id, (), progress)

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


def _open_gate() -> None:
    """Nothing is locked."""


def _nothing_before(_: SessionRecord) -> None:
    """Nobody else keeps anything of it."""
