"""What holds for every plan and everything a person and a computer can do to a session.

The promises are those of reliability.md, section B.2 and R1.
"""

import math
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core.dose import Dose
from backcare_desktop.core.exercise import Variant
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.routine import Plan, PlannedStep, Routine, Step
from backcare_desktop.core.session import SLEPT_FROM_S, STALLED_FROM_S, Session
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.session_state import EventKind, SessionEvent, Status, Tick
from backcare_desktop.core.timeline import CueKind, build
from backcare_desktop.core.variation import Change, Variation, Way
from backcare_desktop.services.sessions import RESUME_WITHIN, Following, Sessions
from tests.core.test_routine import exercise
from tests.fakes import FakeClock, MemorySessions

CLOSE = 1e-3

doses = st.one_of(
    st.builds(Dose, st.sampled_from([1, 2, 5, 19, 20, 31, 120]), each_side=st.booleans()),
    st.builds(
        Dose,
        st.just(0),
        st.integers(1, 6),
        st.sampled_from([1.0, 2.5, 3.3]),
        sets=st.integers(1, 2),
    ),
)
plans = st.builds(
    Plan,
    st.lists(
        st.builds(PlannedStep, st.just("x"), doses, st.sampled_from([0, 1, 8])), min_size=1
    ).map(lambda steps: tuple(steps[:3])),
    st.sampled_from([0, 1, 5]),
    st.sampled_from([0, 1, 5]),
)
WAYS = ("easier", "harder", "ease")
MOVES = ("onward", "skip_exercise", "back", "prolong", "shorten", "restart_step", *WAYS)
ACTIONS = ("pause", "resume", "hurt", *MOVES)
happenings = st.lists(
    st.one_of(
        st.tuples(st.just("look"), st.floats(0.0, STALLED_FROM_S - 0.01)),
        st.tuples(st.just("look"), st.sampled_from([0.05, 0.1, 0.35, 1.0, 4.9])),
        st.tuples(st.just("sleep"), st.sampled_from([2.5, 60.0, 8 * 3600.0])),
        st.tuples(st.sampled_from(ACTIONS), st.sampled_from([0.0, 0.1, 1.3])),
        st.tuples(st.just("stall"), st.sampled_from([5.2, 90.0])),
    ),
    max_size=60,
)


EXERCISES = {
    "x": replace(
        exercise("x"),
        easier_variant=Variant("Half", "Do half.", 0.5),
        harder_variant=Variant("Another", "Do another.", exercise_id="y"),
    )
}


@dataclass
class Pass:
    """Which cues one pass over a segment has given."""

    segment: int = 0
    given: Counter[tuple[CueKind, int]] = field(default_factory=Counter)


class Witness:
    """Does what it is told to a session, and holds every promise after each step."""

    def __init__(self, plan: Plan) -> None:
        self.session = Session(build(plan))
        self.mono = self.boot = 100.0
        self.events: list[SessionEvent] = []
        self.running_s = 0.0
        self.now = Pass()
        self.shown = self.session.state()
        self.hear(self.session.start(self.mono, self.boot))

    def live(self, happening: str, seconds: float) -> None:
        self.boot += seconds
        if happening == "sleep":
            self.check(self.session.poll(self.mono, self.boot), lost=True)
            return
        self.mono += seconds
        if happening in ("look", "stall"):
            lost = seconds > STALLED_FROM_S
            self.check(self.session.poll(self.mono, self.boot), seconds, lost=lost)
        elif happening in WAYS:
            self.check(self.vary(happening), seconds, moved=True)
        else:
            tick = getattr(self.session, happening)(self.mono, self.boot)
            self.check(tick, seconds, moved=happening in MOVES)

    def vary(self, happening: str) -> Tick:
        """Another way: the next one shorter, the one after as long as it is, and so on."""
        before = self.session.poll(self.mono, self.boot)
        state = self.session.state()
        way = state.harder if happening == "harder" else state.easier
        step = state.segment.step
        work = next(s for s in state.timeline.segments if s.step == step and s.kind.is_work)
        anew = len(self.events) % 2
        set_s = anew * (2 * work.tempo_s or 7.0)
        change = Change(Variation(way or Way.EASIER, "x"), set_s)
        act = self.session.ease if happening == "ease" else self.session.vary
        tick = act(self.mono, self.boot, change)
        return Tick((*before.events, *tick.events), tick.cue or before.cue)

    def check(
        self, tick: Tick, seconds: float = 0.0, *, lost: bool = False, moved: bool = False
    ) -> None:
        before, self.shown = self.shown, self.session.state()
        after = self.shown
        ran = before.status is Status.RUNNING and not lost
        self.running_s += seconds if ran else 0.0
        if lost and before.status is Status.RUNNING:
            assert [event.kind for event in tick.events] == [EventKind.SLEPT]
            assert tick.cue is None
            assert after.position == before.position, "paused at the last look"
        assert 0.0 <= after.position.into <= after.segment.duration
        assert 0.0 <= after.remaining <= after.segment.duration
        assert after.active_s <= self.running_s + CLOSE, "more exercise than time"
        if after.position.index == before.position.index and not moved:
            assert after.shown_second <= before.shown_second, "the countdown never goes up"
        if not (moved or self.session.state().over):
            gone = before.total_remaining - after.total_remaining
            assert gone == pytest.approx(seconds if ran else 0.0, abs=CLOSE)
        self.hear(tick)

    def hear(self, tick: Tick) -> None:
        self.shown = self.session.state()
        last = -math.inf
        for event in tick.events:
            assert event.mono <= self.mono + CLOSE
            assert event.mono >= last - CLOSE
            last = event.mono
        self.events.extend(tick.events)
        if any(event.kind is EventKind.SEGMENT for event in tick.events):
            self.now = Pass(self.shown.position.index)
        if tick.cue is not None and tick.cue.kind not in (CueKind.END, CueKind.WAY):
            key = (tick.cue.kind, round(tick.cue.at * 1000))
            self.now.given[key] += 1
            assert self.now.given[key] == 1, "a cue came twice in one pass"
            halves = [n for (kind, _), n in self.now.given.items() if kind is CueKind.HALF]
            assert sum(halves) <= 1

    def work_told(self) -> float:
        """Seconds of work that the events account for, with the piece not yet ended."""
        timeline = self.shown.timeline
        told = 0.0
        for event in self.events:
            ends = (
                EventKind.STEP_DONE,
                EventKind.STEP_SKIPPED,
                EventKind.WENT_BACK,
            )
            if event.kind in ends and timeline.segments[event.segment].kind.is_work:
                told += event.seconds
        unfinished = self.shown.status is not Status.FINISHED
        if unfinished and self.shown.segment.kind.is_work:
            told += self.shown.position.into
        return told


def kinds(tick: Tick) -> list[EventKind]:
    return [event.kind for event in tick.events]


@settings(max_examples=300)
@given(plans, happenings)
def test_whatever_happens_the_promises_hold(plan: Plan, story: list[tuple[str, float]]) -> None:
    witness = Witness(plan)
    for happening, seconds in story:
        witness.live(happening, seconds)
    pauses = witness.shown.active_s - witness.work_told()
    assert pauses >= -CLOSE, "more work is told than was active"


@settings(max_examples=60)
@given(plans, happenings)
def test_without_pauses_between_all_active_time_is_told_as_work(
    plan: Plan, story: list[tuple[str, float]]
) -> None:
    bare = Plan(tuple(PlannedStep(step.exercise_id, step.dose, 0) for step in plan.steps), 0, 0)
    witness = Witness(bare)
    for happening, seconds in story:
        witness.live(happening, seconds)
    assert witness.work_told() == pytest.approx(witness.shown.active_s, abs=CLOSE)


@settings(max_examples=12)
@given(plans, st.lists(st.floats(0.05, 0.35), min_size=5, max_size=60))
def test_left_alone_a_session_follows_its_line(plan: Plan, gaps: list[float]) -> None:
    line = build(plan)
    session, mono = Session(line), 100.0
    ticks = [session.start(mono, mono)]
    while not session.state().over:
        for gap in gaps:
            mono += gap
            ticks.append(session.poll(mono, mono))
            state = session.state()
            expected = line.at(mono - 100.0)
            if expected is not None and not state.over:
                elapsed = line.starts[state.position.index] + state.position.into
                assert elapsed == pytest.approx(mono - 100.0, abs=CLOSE)
                assert state.total_remaining == pytest.approx(line.duration - elapsed, abs=CLOSE)
                assert 0 <= state.next_change_s <= state.remaining + CLOSE
    starts = [e for t in ticks for e in t.events if e.kind is EventKind.SEGMENT]
    assert [event.segment for event in starts] == list(range(len(line.segments)))
    for event in starts:
        assert event.mono - 100.0 == pytest.approx(line.starts[event.segment], abs=CLOSE)
    assert session.state().active_s == pytest.approx(line.duration, abs=CLOSE)


@settings(max_examples=40)
@given(plans)
def test_looked_at_when_asked_to_every_digit_and_every_cue_comes_in_time(plan: Plan) -> None:
    line = build(plan)
    session, mono = Session(line), 100.0
    cues = [session.start(mono, mono).cue]
    while not session.state().over:
        before = session.state()
        mono += before.next_change_s + 1e-4
        cues.append(session.poll(mono, mono).cue)
        after = session.state()
        if after.position.index == before.position.index:
            assert before.shown_second - after.shown_second <= 1, "no digit is left out"
    heard = [cue.kind for cue in cues if cue is not None]
    meant = [cue.kind for segment in line.segments for cue in segment.cues]
    assert heard == [*meant, CueKind.END]


# --- with the diary: killed and resumed, clocks set, disks full ----------------------------------

visits = st.lists(
    st.one_of(
        st.tuples(st.just("look"), st.floats(0.0, 2.0)),
        st.tuples(st.just("look"), st.sampled_from([0.1, 0.35, 1.0, 4.9])),
        st.tuples(st.just("kill"), st.sampled_from([0.0, 0.6, 3600.0])),
        st.tuples(st.just("sleep"), st.sampled_from([SLEPT_FROM_S + 0.5, 3600.0])),
        st.tuples(st.just("jump"), st.sampled_from([3600.0, -3600.0, 86_400.0, -86_400.0])),
        st.tuples(st.just("full disk"), st.just(0.0)),
        st.tuples(st.just("room again"), st.just(0.0)),
        st.tuples(st.sampled_from(ACTIONS), st.just(0.0)),
    ),
    max_size=40,
)


class Visit:
    """A person following a plan through :class:`Sessions`, with a diary that outlives it."""

    def __init__(self, plan: Plan) -> None:
        self.clock = FakeClock()
        self.store = MemorySessions()
        self.guide = self.fresh()
        steps = tuple(Step(exercise(s.exercise_id), s.dose, s.rest_s) for s in plan.steps)
        routine = Routine("r", "R", "s", "p", "mobility", 1, steps)
        self.seen: Following = self.guide.begin(routine, plan, None)
        self.id = self.seen.record.id
        self.filed = False

    def fresh(self) -> Sessions:
        return Sessions(self.store, self.clock, lambda: "session-1", exercises=EXERCISES)

    def live(self, happening: str, seconds: float) -> None:
        if happening == "jump":
            remaining = self.seen.state.remaining
            self.clock.jump(seconds)
            self.seen = self.guide.poll()
            assert self.seen.state.remaining == remaining, "the wall clock steers nothing"
        elif happening == "full disk":
            self.store.problem = StorageUnavailable(StorageProblem.FULL)
        elif happening == "room again":
            self.store.problem = None
            self.seen = self.guide.poll()
        elif happening == "kill":
            self.kill(seconds)
        elif happening == "sleep":
            self.clock.sleep(seconds)
            self.seen = self.guide.poll()
        elif happening == "look":
            self.clock.advance(seconds)
            self.seen = self.guide.poll()
        else:
            self.seen = getattr(self.guide, happening)()
        self.check()

    def kill(self, away_s: float) -> None:
        """Everything in memory is gone; the diary is as it was last written."""
        if self.seen.problem is not None or self.over or self.seen.state.total_remaining < 1:
            return
        self.store.problem = None
        last = self.seen
        if away_s:
            # The crash came after the next second was written and before it was shown.
            self.clock.advance(0.9)
            written = self.guide.poll()
            if written.state.position.index != last.state.position.index:
                last = written
        self.guide = self.fresh()
        self.clock.advance(away_s)
        offered = self.guide.broken_off()
        if offered is None:
            assert self.clock.utc - last.record.started.at_utc > RESUME_WITHIN
            self.filed = True
            return
        self.seen = self.guide.resume_broken_off(self.id)
        state = self.seen.state
        assert state.status is Status.PAUSED
        assert state.position == offered.state.position
        assert state.position.index == last.state.position.index
        assert state.timeline.starts == last.state.timeline.starts
        assert last.state.shown_second <= state.shown_second <= last.state.shown_second + 1
        assert state.active_s <= last.state.active_s + 0.9 + CLOSE
        assert self.seen.done == last.done, "no step that was done is lost"
        assert offered.steps_done == len(last.done)

    @property
    def over(self) -> bool:
        return self.filed or self.seen.state.over

    def check(self) -> None:
        assert (self.seen.problem is None) or self.store.problem is not None
        trouble, self.store.problem = self.store.problem, None
        logged = self.store.events(self.id)
        assert [event.seq for event in logged] == list(range(len(logged))), "no gap"
        record = self.store.get(self.id)
        assert record is not None
        if self.seen.problem is None and self.over:
            assert record.progress.outcome is not Outcome.OPEN
            assert record.progress.ended is not None
        self.store.problem = trouble


@settings(max_examples=120)
@given(plans, visits)
@example(
    Plan((PlannedStep("x", Dose(hold_s=31), 0),), 0, 0),
    [("look", 4.9)] * 5 + [("look", 4.1), ("prolong", 0.0), ("kill", 0.0), ("resume", 0.0)],
)
def test_killed_jumped_and_short_of_room_the_diary_stays_right(
    plan: Plan, story: list[tuple[str, float]]
) -> None:
    visit = Visit(plan)
    for happening, seconds in story:
        visit.live(happening, seconds)
        if visit.filed:
            return
    visit.store.problem = None
    if not visit.over:
        visit.seen = visit.guide.end_early()
        visit.check()
    assert visit.guide.poll().problem is None
    record = visit.store.get(visit.id)
    assert record is not None
    assert record.progress.outcome in (Outcome.FINISHED, Outcome.PARTIAL)
    assert record.progress.active_s == pytest.approx(visit.seen.state.active_s)
    kept = [event.kind for event in visit.store.events(visit.id)]
    assert kept[0] is EventKind.STARTED
    assert kept[-1] in (EventKind.FINISHED, EventKind.ENDED_EARLY)
    assert sum(kind in (EventKind.FINISHED, EventKind.ENDED_EARLY) for kind in kept) == 1


@pytest.mark.parametrize("years", [10, -10])
@pytest.mark.parametrize("zone", ["Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu"])
def test_ten_years_forward_or_back_change_remaining_by_nothing(years: int, zone: str) -> None:
    visit = Visit(Plan((PlannedStep("x", Dose(hold_s=31), 0),)))
    visit.clock.zone_name = zone
    visit.live("look", 2.25)
    visit.clock.utc += timedelta(days=365 * years)
    visit.live("look", 0.0)
    assert visit.seen.state.remaining == 2.75
