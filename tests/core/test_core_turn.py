"""The next day for core work: a day of rest between, and none when the week has enough."""

from datetime import date, timedelta

import pytest

from backcare_desktop.core.adherence import Pause, week
from backcare_desktop.core.core_turn import next_core_day

MONDAY = date(2025, 7, 7)
DAY = timedelta(days=1)
BEFORE = MONDAY - 100 * DAY


def nxt(today: int, done: set[int], target: int = 3, pauses: tuple[Pause, ...] = ()) -> int | None:
    """The number of the day in the week, Monday being 0."""
    days = {MONDAY + number * DAY for number in done}
    running = week(MONDAY + today * DAY, 0, target, days, pauses, BEFORE)
    found = next_core_day(running, MONDAY + today * DAY, days, pauses)
    return None if found is None else (found - MONDAY).days


@pytest.mark.parametrize(
    ("today", "done", "day"),
    [
        (0, set(), 0),
        (0, {-1}, 1),  # Sunday was one.
        (0, {0}, 2),
        (1, {0}, 2),
        (2, {0}, 2),
        (2, {0, 2}, 4),
        (5, {0, 2}, 5),
        (6, {0, 5}, None),
        (4, {0, 2, 4}, None),
    ],
)
def test_three_a_week_have_a_day_of_rest_between(
    today: int, done: set[int], day: int | None
) -> None:
    assert nxt(today, done) == day


def test_five_a_week_follow_each_other() -> None:
    assert nxt(1, {0}, target=5) == 1
    assert nxt(1, {0, 1}, target=5) == 2


def test_a_pause_moves_it_behind_its_end() -> None:
    assert nxt(0, set(), pauses=(Pause(MONDAY, MONDAY + 2 * DAY),)) == 3
    assert nxt(0, set(), pauses=(Pause(MONDAY),)) is None
