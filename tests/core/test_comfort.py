"""Warmth or cold: twenty minutes at most, two hours apart, by a clock that nobody sets."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.clock import moment
from backcare_desktop.core.comfort import (
    KINDS,
    LENGTHS_MIN,
    ComfortTimer,
    RunningTimer,
    opens_at,
    taken_up,
)
from backcare_desktop.core.pain_context import Relief, ReliefKind

NOON = datetime(2025, 7, 9, 10, tzinfo=UTC)
BEGAN = moment(NOON, ZoneInfo("Europe/Berlin"))
MINUTE = timedelta(minutes=1)
TIMER = ComfortTimer(ReliefKind.WARMTH, BEGAN)


def logged(kind: ReliefKind, ago: timedelta, minutes: int | None = 20) -> Relief:
    return Relief(f"{kind}{ago}", kind, moment(NOON - ago, ZoneInfo("Europe/Berlin")), "", minutes)


# --- the timer ------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [kind for kind in ReliefKind if kind not in KINDS])
def test_only_warmth_and_cold_are_timed(kind: ReliefKind) -> None:
    with pytest.raises(ValueError, match="warmth and cold"):
        ComfortTimer(kind, BEGAN)


@pytest.mark.parametrize("minutes", [-1, 0, 21, 240])
def test_twenty_minutes_is_the_most(minutes: int) -> None:
    with pytest.raises(ValueError, match="20 minutes"):
        ComfortTimer(ReliefKind.COLD, BEGAN, minutes)


def test_it_is_twenty_minutes_unless_somebody_chooses_fifteen() -> None:
    assert TIMER.minutes == 20 and LENGTHS_MIN == (15, 20)
    assert RunningTimer(TIMER, 500.0).left_s(500.0) == 20 * 60


def test_what_is_left_is_what_the_clock_says() -> None:
    running = RunningTimer(TIMER, 500.0)
    assert running.left_s(500.0 + 61) == 19 * 60 - 1
    assert not running.is_over(500.0 + 1199.9)
    assert running.is_over(500.0 + 1200)
    assert running.left_s(500.0 + 99_999) == 0


@given(looks=st.lists(st.floats(-100, 5000), max_size=20))
def test_looking_at_it_changes_nothing(looks: list[float]) -> None:
    running = RunningTimer(TIMER, 0.0)
    for boot in looks:
        assert 0 <= running.left_s(boot) <= TIMER.length_s
        assert running.elapsed_s(boot) + running.left_s(boot) == pytest.approx(TIMER.length_s)
    assert running.left_s(300.0) == 900


@pytest.mark.parametrize(
    ("seconds", "minutes"), [(0, 0), (29, 0), (30, 1), (89, 1), (90, 2), (1200, 20), (9999, 20)]
)
def test_minutes_to_log_are_the_nearest(seconds: float, minutes: int) -> None:
    assert RunningTimer(TIMER, 0.0).minutes_done(seconds) == minutes


@given(gone=st.integers(0, 1200), boot=st.floats(0, 10**6))
def test_a_restart_goes_on_where_the_wall_clock_says(gone: int, boot: float) -> None:
    again = taken_up(TIMER, NOON + timedelta(seconds=gone), boot)
    assert again.left_s(boot) == pytest.approx(1200 - gone)
    assert again.left_s(boot + 100) == pytest.approx(max(0, 1200 - gone - 100))


def test_a_clock_set_back_meanwhile_gives_no_more_than_the_whole() -> None:
    assert taken_up(TIMER, NOON - timedelta(days=365), 50.0).left_s(50.0) == 1200


def test_one_that_ended_while_nobody_looked_is_over() -> None:
    again = taken_up(TIMER, NOON + timedelta(days=3), 50.0)
    assert again.is_over(50.0) and again.minutes_done(50.0) == 20


# --- apart ----------------------------------------------------------------------------------------


def test_without_one_it_may_be_begun() -> None:
    assert opens_at([], NOON) is None
    assert opens_at([logged(ReliefKind.WALK, MINUTE)], NOON) is None


@pytest.mark.parametrize("kind", KINDS)
def test_two_hours_lie_between_the_end_and_the_next(kind: ReliefKind) -> None:
    just = logged(kind, 30 * MINUTE, 15)
    assert opens_at([just], NOON) == NOON + 105 * MINUTE
    assert opens_at([logged(kind, 135 * MINUTE, 15)], NOON) is None
    assert opens_at([logged(kind, 134 * MINUTE, 15)], NOON) == NOON + MINUTE


def test_without_minutes_it_is_taken_for_the_longest() -> None:
    assert opens_at([logged(ReliefKind.COLD, 60 * MINUTE, None)], NOON) == NOON + 80 * MINUTE


def test_warmth_waits_for_cold_and_the_latest_counts() -> None:
    first, second = logged(ReliefKind.COLD, 119 * MINUTE, 1), logged(ReliefKind.WARMTH, 40 * MINUTE)
    assert opens_at([second, first], NOON) == NOON + 100 * MINUTE


def test_one_dated_ahead_of_now_holds_nothing_back() -> None:
    assert opens_at([logged(ReliefKind.COLD, -MINUTE)], NOON) is None


def test_a_whole_night_under_a_hot_pad_opens_two_hours_after_now_at_most() -> None:
    long = logged(ReliefKind.WARMTH, 60 * MINUTE, 480)
    assert opens_at([long], NOON) == NOON + 120 * MINUTE
