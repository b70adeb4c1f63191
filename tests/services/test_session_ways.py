"""Easier, harder and shorter, as the diary keeps it and as a resumed session finds it."""

import pytest
from msgspec.structs import replace

from backcare_desktop.core.dose import Dose, Side
from backcare_desktop.core.exercise import Variant
from backcare_desktop.core.routine import Plan, Routine, Step
from backcare_desktop.core.session_feedback import Feel
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.variation import Variation, Way
from backcare_desktop.services.session_replay import replay
from backcare_desktop.services.sessions import Sessions
from tests.core.test_routine import exercise
from tests.services.test_sessions import FULL, House

SQUAT = replace(
    exercise("squat"),
    easier_variant=Variant("To a chair", "Touch a chair.", exercise_id="chair"),
    harder_variant=Variant("Pause", "Pause below.", 0.5),
)
PLANK = replace(
    exercise("plank"),
    easier_variant=Variant("On your knees", "Rest on your knees."),
    harder_variant=Variant("Taps", "Tap a shoulder.", 0.5),
)
KNOWN = {"squat": SQUAT, "plank": PLANK}
STEPS = (
    Step(SQUAT, Dose(reps=10, tempo_s=4.0), 15),
    Step(PLANK, Dose(hold_s=30, each_side=True), 15),
    Step(exercise("lost"), Dose(hold_s=30)),
)
# 0 ready 5 · 1 repetitions 40 · 2 rest 15 · 3 right 30 · 4 switch 5 · 5 left 30 · 6 rest · 7 hold


class Room(House):
    """A house whose guide knows what is easier."""

    def fresh(self) -> Sessions:
        return Sessions(self.store, self.clock, lambda: next(self._ids), exercises=KNOWN)

    def start(self, seconds: float) -> Plan:
        routine = Routine("own", "Own", "s", "p", "mobility", 1, STEPS)
        self.guide.begin(routine, routine.plan(), None)
        self.run(seconds)
        return routine.plan()


@pytest.fixture
def room() -> Room:
    return Room()


def test_another_exercise_takes_its_place_and_is_kept_by_its_own_name(room: Room) -> None:
    room.start(5 + 10)
    seen = room.guide.easier()
    assert seen.state.variation == Variation(Way.EASIER, "chair")
    changed, back, anew = room.events()[-3:]
    assert (changed.kind, changed.exercise_id, changed.seconds) == (
        EventKind.EASIER,
        "chair",
        40.0,
    )
    assert back.seconds == pytest.approx(10.0)
    assert (anew.kind, anew.exercise_id) == (EventKind.SEGMENT, "chair")
    room.run(5 + 40)
    done = room.events()[-2]
    assert (done.kind, done.exercise_id) == (EventKind.STEP_DONE, "chair")


def test_what_was_done_before_keeps_the_name_it_was_done_under(room: Room) -> None:
    room.start(5 + 10)
    assert {event.exercise_id for event in room.events()} == {"squat"}
    room.guide.easier()
    assert [event.exercise_id for event in room.events()[:2]] == ["squat", "squat"]


def test_which_exercise_it_is_about_is_asked_when_the_clock_was_looked_at(room: Room) -> None:
    room.start(5 + 39.9)
    room.clock.advance(0.2)
    seen = room.guide.easier()
    assert seen.state.variations == {1: Variation(Way.EASIER, "plank")}


def test_side_and_exercise_are_kept_of_a_way_that_is_only_told(room: Room) -> None:
    room.start(5 + 40 + 15 + 30 + 5 + 3)
    room.guide.easier()
    event = room.events()[-1]
    assert (event.kind, event.exercise_id, event.side, event.seconds) == (
        *(EventKind.EASIER, "plank", Side.LEFT, 0.0),
    )


def test_an_exercise_that_nobody_knows_can_be_done_more_easily_all_the_same(room: Room) -> None:
    room.start(5 + 40 + 15 + 30 + 5 + 30 + 15 + 2)
    assert room.guide.easier().state.variation == Variation(Way.EASIER, "lost")
    assert room.guide.easier().state.way is Way.EASIER, "that is the foot of the ladder"


@pytest.mark.parametrize("kill", [True, False])
def test_a_resumed_session_goes_on_the_way_it_was_done(room: Room, kill: bool) -> None:
    room.start(5 + 10)
    room.guide.prolong()
    room.guide.harder()
    room.run(5 + 7)
    room.guide.shorten()
    room.guide.skip_exercise()
    room.run(15 + 2)
    room.guide.hurt()
    room.guide.ease()
    room.guide.prolong()
    before = room.run(4)
    if kill:
        room.kill()
    else:
        room.guide.leave_open()
    seen = room.guide.resume_broken_off("id-1")
    assert seen.state.timeline == before.state.timeline
    assert seen.state.variations == before.state.variations
    assert seen.state.hurt == before.state.hurt == {1}
    assert seen.state.harder is Way.AS_PLANNED
    room.guide.resume()
    room.guide.poll()
    assert room.events()[-1].exercise_id == "plank"


def test_a_session_eased_before_there_were_ways_goes_on_as_long_as_planned(room: Room) -> None:
    plan = room.start(5 + 10)
    room.guide.hurt()
    hurt = room.events()[-1]
    eased = replace(hurt, seq=hurt.seq + 1, kind=EventKind.EASED)
    state = replay(room.record(), (*room.events(), eased)).session.state()
    assert state.variation == Variation(Way.EASIER, "squat")
    assert state.segment.duration == plan.steps[0].dose.set_s


def test_what_the_disk_did_not_take_is_written_later(room: Room) -> None:
    room.start(5 + 10)
    room.store.problem = FULL
    assert room.guide.easier().problem is FULL
    room.guide.shorten()
    room.store.problem = None
    assert room.run(1).problem is None
    kinds = room.kinds()
    assert kinds.count(EventKind.EASIER) == kinds.count(EventKind.SHORTENED) == 1


def test_how_it_felt_is_asked_of_what_was_done(room: Room) -> None:
    room.start(5 + 10)
    room.guide.easier()
    assert room.guide.touch_feel("id-1", "chair", Feel.RIGHT) == {"chair": Feel.RIGHT}
