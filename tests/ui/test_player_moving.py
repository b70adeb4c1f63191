"""What moves between two pages: the ring, and the figure in time with the repetition."""

import itertools

import pytest
from msgspec.structs import replace

from backcare_desktop.core.dose import Dose
from backcare_desktop.core.routine import Plan, PlannedStep
from backcare_desktop.services.sessions import Following, Sessions
from backcare_desktop.ui.player.moving import moving
from tests.fakes import FakeClock
from tests.memory import MemorySessions
from tests.services.test_sessions import ROUTINE

CATS = Dose(reps=4, tempo_s=6.0)
HOLD = Dose(hold_s=30)


class Mat:
    """A session that is looked at."""

    def __init__(self, *doses: Dose) -> None:
        steps = tuple(PlannedStep(f"x{n}", dose, 10) for n, dose in enumerate(doses))
        ids = (f"id-{n}" for n in itertools.count(1))
        self.clock = FakeClock()
        self.guide = Sessions(MemorySessions(), self.clock, lambda: next(ids))
        self.now: Following = self.guide.begin(ROUTINE, Plan(steps), None)

    def wait(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.now = self.guide.poll()


@pytest.mark.parametrize(
    ("into", "phase", "fraction"),
    [(0.0, 0, 0.0), (1.5, 0, 0.5), (3.0, 1, 0.0), (4.5, 1, 0.5), (6.0, 0, 0.0), (16.5, 1, 0.5)],
)
def test_a_repetition_moves_there_in_its_first_half_and_back_in_its_second(
    into: float, phase: int, fraction: float
) -> None:
    mat = Mat(CATS)
    mat.wait(4.999)
    mat.wait(0.001)
    moment = moving(mat.now, mat.now.state.mono + into)
    assert moment.repeats
    assert (moment.phase, pytest.approx(moment.fraction, abs=1e-3)) == (phase, fraction)


def test_a_hold_is_held_and_the_ring_runs_down() -> None:
    mat = Mat(HOLD)
    mat.wait(4.999)
    mat.wait(0.001)
    moment = moving(mat.now, mat.now.state.mono + 12)
    assert not moment.repeats
    assert moment.held_s == pytest.approx(12, abs=1e-3)
    assert moment.ring == pytest.approx(18 / 30, abs=1e-3)


def test_in_a_pause_the_position_to_come_stands_still() -> None:
    mat = Mat(CATS)
    moment = moving(mat.now, mat.now.state.mono + 4.5)
    assert (moment.repeats, moment.phase, moment.held_s) == (False, 0, 0.0)


def test_nothing_moves_while_the_session_stands_still() -> None:
    mat = Mat(CATS)
    mat.wait(4.999)
    mat.wait(2.001)
    paused = replace(mat.now, state=mat.guide.pause().state)
    assert moving(paused, paused.state.mono + 100) == moving(paused, paused.state.mono)


def test_the_ring_stays_whole_while_nobody_knows_when_it_ends() -> None:
    mat = Mat(replace(CATS, untimed=True))
    mat.wait(4.999)
    mat.wait(0.001)
    assert moving(mat.now, mat.now.state.mono + 500).ring == 1.0
