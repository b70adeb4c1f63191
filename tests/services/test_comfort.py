"""The warmth-or-cold timer: one at a time, by the clock, found again after a restart."""

import json

import pytest

from backcare_desktop.core.clock import now
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.services.comfort import KEY, ComfortTimers
from tests.fakes import FakeClock
from tests.services.paper import Paper


class House:
    def __init__(self) -> None:
        self.clock, self.paper = FakeClock(), Paper(theme="dark")
        self.timers = self.fresh()

    def fresh(self) -> ComfortTimers:
        """As after a restart of the program: only what is on paper is known."""
        self.paper.values = json.loads(json.dumps(self.paper.values))
        return ComfortTimers(self.paper, self.clock)


def test_nothing_runs_at_first() -> None:
    timers = House().timers
    assert (timers.running, timers.left_s(), timers.is_over(), timers.end()) == (
        None,
        0.0,
        False,
        None,
    )


def test_it_runs_by_the_clock_through_sleep_and_a_clock_that_is_set() -> None:
    house = House()
    house.timers.start(ReliefKind.WARMTH)
    house.clock.advance(60)
    assert house.timers.left_s() == 19 * 60
    house.clock.sleep(300)
    assert house.timers.left_s() == 14 * 60
    house.clock.jump(-7200)
    house.clock.jump(99_999)
    assert house.timers.left_s() == 14 * 60
    house.clock.advance(14 * 60)
    assert house.timers.is_over()


def test_only_one_runs() -> None:
    timers = House().timers
    timers.start(ReliefKind.COLD, 15)
    with pytest.raises(ValueError, match="runs"):
        timers.start(ReliefKind.WARMTH)


def test_stopped_early_it_tells_how_long_it_was() -> None:
    house = House()
    began = now(house.clock)
    house.timers.start(ReliefKind.COLD, 15)
    house.clock.advance(7 * 60 + 10)
    ended = house.timers.end()
    assert ended is not None
    assert (ended.timer.kind, ended.timer.began, ended.minutes) == (ReliefKind.COLD, began, 7)
    assert house.timers.end() is None


def test_left_to_run_it_is_as_long_as_it_was_to_be() -> None:
    house = House()
    house.timers.start(ReliefKind.WARMTH)
    house.clock.advance(3 * 3600)
    ended = house.timers.end()
    assert ended is not None and ended.minutes == 20


def test_a_restart_goes_on_with_it() -> None:
    house = House()
    house.timers.start(ReliefKind.WARMTH)
    house.clock.advance(400)
    house.clock.boot_s = 3.0  # The computer was started anew.
    again = house.fresh()
    assert again.left_s() == 800
    house.clock.advance(100)
    assert again.left_s() == 700


def test_a_restart_after_its_end_finds_it_over() -> None:
    house = House()
    house.timers.start(ReliefKind.WARMTH, 15)
    house.clock.advance(24 * 3600)
    again = house.fresh()
    assert again.is_over()
    ended = again.end()
    assert ended is not None and ended.minutes == 15
    assert house.fresh().running is None


def test_other_choices_stay_as_they_are() -> None:
    house = House()
    house.timers.start(ReliefKind.WARMTH)
    house.timers.end()
    assert house.paper.values == {"theme": "dark", KEY: None}


def test_where_nothing_can_be_written_it_runs_all_the_same() -> None:
    house = House()
    house.paper.problem = StorageUnavailable(StorageProblem.FULL)
    house.timers.start(ReliefKind.WARMTH)
    house.clock.advance(60)
    assert house.timers.left_s() == 19 * 60
    assert house.timers.end() is not None


@pytest.mark.parametrize(
    "changed",
    [
        {"kind": "walk"},
        {"kind": None},
        {"minutes": 90},
        {"minutes": 1e400},
        {"minutes": "soon"},
        {"at_utc": "today"},
        {"at_utc": "2025-07-09T10:00:00"},
        {"at_utc": 5},
        {"offset_min": 10_000},
        {"local_date": "today"},
    ],
)
def test_what_makes_no_sense_on_paper_never_ran(changed: dict[str, object]) -> None:
    house = House()
    house.timers.start(ReliefKind.WARMTH)
    kept = house.paper.values[KEY]
    assert isinstance(kept, dict)
    house.paper.values[KEY] = {**kept, **changed}
    assert ComfortTimers(house.paper, house.clock).running is None


@pytest.mark.parametrize("kept", [None, 3, "warmth", [], {}])
def test_anything_else_on_paper_is_no_timer(kept: object) -> None:
    assert ComfortTimers(Paper(**{KEY: kept}), FakeClock()).running is None
