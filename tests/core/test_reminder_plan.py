"""What can be asked for: everything off at first, times within one day, quiet hours, a limit."""

from datetime import UTC, time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.reminder_plan import (
    LONGEST_EVERY_MIN,
    MOST_A_DAY,
    NEUTRAL,
    SHORTEST_EVERY_MIN,
    USUAL,
    AtTimes,
    Every,
    Notice,
    QuietHours,
    Reminder,
    ReminderKind,
    ReminderPlan,
    minute_of_day,
)

MINUTES = st.builds(time, st.integers(0, 23), st.integers(0, 59))


def test_everything_is_off_until_asked_for() -> None:
    assert ReminderPlan().wanted == ()
    assert {each.kind for each in USUAL} == set(ReminderKind)


def test_what_is_asked_for_stands_in_the_order_of_its_weight() -> None:
    plan = ReminderPlan()
    for kind in (ReminderKind.WATER, ReminderKind.CHECK_IN):
        plan = plan.with_reminder(Reminder(kind, AtTimes((time(9),)), on=True))
    assert [each.kind for each in plan.wanted] == [ReminderKind.CHECK_IN, ReminderKind.WATER]
    assert plan.of(ReminderKind.WATER).on and not plan.of(ReminderKind.TRIO).on


def test_a_plan_has_one_of_each_kind() -> None:
    with pytest.raises(ValueError, match="one reminder of each kind"):
        ReminderPlan(USUAL[1:])
    with pytest.raises(ValueError, match="one reminder of each kind"):
        ReminderPlan((*USUAL[1:], USUAL[0]))


@pytest.mark.parametrize("most", [-1, 0, MOST_A_DAY + 1])
def test_a_day_has_a_limit(most: int) -> None:
    with pytest.raises(ValueError, match="reminders a day"):
        ReminderPlan(most_a_day=most)


def test_times_stand_in_the_order_of_the_day_which_begins_at_three() -> None:
    given_ = (time(1), time(23), time(3), time(9), time(23))
    assert AtTimes(given_).times == (time(3), time(9), time(23), time(1))


@pytest.mark.parametrize(
    "wrong",
    [
        (),
        tuple(time(hour) for hour in range(9)),
        (time(9, 0, 1),),
        (time(9, 0, 0, 1),),
        (time(9, tzinfo=UTC),),
    ],
)
def test_times_are_a_few_whole_minutes(wrong: tuple[time, ...]) -> None:
    with pytest.raises(ValueError, match=r"times a day|hours and minutes"):
        AtTimes(wrong)


def test_an_interval_has_both_its_ends() -> None:
    assert Every(60, time(9), time(11)).times == (time(9), time(10), time(11))
    assert Every(45, time(9), time(10)).times == (time(9), time(9, 45))
    assert Every(90, time(23), time(2)).times == (time(23), time(0, 30), time(2))


@pytest.mark.parametrize("minutes", [0, SHORTEST_EVERY_MIN - 1, LONGEST_EVERY_MIN + 1])
def test_an_interval_is_neither_a_nag_nor_a_week(minutes: int) -> None:
    with pytest.raises(ValueError, match="every"):
        Every(minutes, time(9), time(18))


def test_an_interval_lies_within_one_day() -> None:
    with pytest.raises(ValueError, match="same day"):
        Every(60, time(22), time(4))


@given(
    minutes=st.integers(SHORTEST_EVERY_MIN, LONGEST_EVERY_MIN),
    ends=st.tuples(MINUTES, MINUTES).map(lambda pair: sorted(pair, key=minute_of_day)),
)
def test_the_times_of_an_interval_are_that_far_apart(minutes: int, ends: list[time]) -> None:
    found = [minute_of_day(at) for at in Every(minutes, *ends).times]
    assert found[0] == minute_of_day(ends[0])
    assert found[-1] <= minute_of_day(ends[1]) < found[-1] + minutes
    assert all(b - a == minutes for a, b in pairwise(found))


@pytest.mark.parametrize("day", [-1, 7])
def test_weekdays_are_those_of_a_week(day: int) -> None:
    with pytest.raises(ValueError, match="weekdays"):
        Reminder(ReminderKind.CORE, AtTimes((time(9),)), weekdays=frozenset({day}))


@pytest.mark.parametrize(
    ("at", "quiet"),
    [
        (time(22), True),
        (time(23, 59), True),
        (time(0), True),
        (time(7, 59), True),
        (time(8), False),
        (time(21, 59), False),
    ],
)
def test_quiet_hours_go_over_midnight_and_end_before_their_end(at: time, quiet: bool) -> None:
    assert QuietHours(time(22), time(8)).covers(at) is quiet
    assert ReminderPlan().is_quiet(at) is quiet
    assert not ReminderPlan(quiet=None).is_quiet(at)


def test_quiet_hours_at_noon() -> None:
    noon = QuietHours(time(12), time(14))
    assert [noon.covers(time(hour)) for hour in (11, 12, 13, 14)] == [False, True, True, False]


def test_quiet_all_day_is_switching_off() -> None:
    with pytest.raises(ValueError, match="switched off"):
        QuietHours(time(8), time(8))


def test_no_neutral_word_tells_of_pain() -> None:
    assert set(NEUTRAL) == set(ReminderKind)
    assert set(NEUTRAL.values()) == set(Notice)
    said = " ".join(Notice)
    assert not any(word in said for word in ("pain", "rating", "core", "trio", "check", "back"))
