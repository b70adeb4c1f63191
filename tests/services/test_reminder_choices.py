"""Reminders as a text of Settings: what was chosen comes back, what makes no sense is as usual."""

import json
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.reminder_plan import (
    EVERY_DAY,
    MOST_A_DAY,
    AtTimes,
    Every,
    QuietHours,
    Reminder,
    ReminderKind,
    ReminderPlan,
    minute_of_day,
)
from backcare_desktop.services.preferences import Preferences, chosen
from backcare_desktop.services.reminder_choices import plan_text, read_plan

USUAL = ReminderPlan()
MINUTES = st.builds(time, st.integers(0, 23), st.integers(0, 59))
RHYTHMS = st.lists(MINUTES, min_size=1, max_size=8).map(lambda t: AtTimes(tuple(t))) | st.builds(
    lambda minutes, ends: Every(minutes, *sorted(ends, key=minute_of_day)),
    st.integers(15, 480),
    st.tuples(MINUTES, MINUTES),
)


@st.composite
def plans(draw: st.DrawFn) -> ReminderPlan:
    days = st.frozensets(st.integers(0, 6), min_size=1)
    reminders = tuple(
        Reminder(kind, draw(RHYTHMS), draw(st.booleans()), draw(days)) for kind in ReminderKind
    )
    quiet = draw(st.none() | st.tuples(MINUTES, MINUTES).filter(lambda two: two[0] != two[1]))
    return ReminderPlan(
        reminders,
        None if quiet is None else QuietHours(*quiet),
        draw(st.integers(1, MOST_A_DAY)),
        draw(st.booleans()),
    )


def test_nothing_chosen_is_nothing_written() -> None:
    assert plan_text(USUAL) == ""
    assert read_plan("") == USUAL == Preferences().reminder_plan


@given(plan=plans())
def test_every_plan_survives_its_text(plan: ReminderPlan) -> None:
    text = plan_text(plan)
    assert read_plan(text) == plan
    assert chosen({"reminders": text}).reminder_plan == plan


def test_the_largest_plan_fits_into_a_choice() -> None:
    many = AtTimes(tuple(time(hour) for hour in range(8)))
    plan = ReminderPlan(
        tuple(Reminder(kind, many, True, EVERY_DAY - {6}) for kind in ReminderKind),
        QuietHours(time(1), time(2)),
        MOST_A_DAY,
        True,
    )
    assert len(plan_text(plan)) < 2000


@pytest.mark.parametrize(
    "text",
    ["x", "[]", "null", "3", '"walk"', "[" * 100_000, '{"walk": 1}', '{"walk": {"on": 1}}']
    + [json.dumps({"walk": {"on": True, **wrong}}) for wrong in (
        {"every": [60, "09:00"]},
        {"every": [True, "09:00", "18:00"]},
        {"every": [5, "09:00", "18:00"]},
        {"every": [60, "18:00", "09:00"]},
        {"every": "hourly"},
        {"at": []},
        {"at": "09:00"},
        {"at": [9]},
        {"at": ["25:00"]},
        {"at": ["09:00:30"]},
        {"at": ["09:00+02:00"]},
        {"weekdays": [7]},
        {"weekdays": 3},
        {"weekdays": [[]]},
    )],
)  # fmt: skip
def test_what_makes_no_sense_is_as_usual_and_off(text: str) -> None:
    assert read_plan(text) == USUAL


@pytest.mark.parametrize(
    "values",
    [
        {"quiet": "night"},
        {"quiet": ["22:00"]},
        {"quiet": ["22:00", "22:00"]},
        {"quiet": [22, 8]},
        {"quiet": None},
        {"most_a_day": 0},
        {"most_a_day": 1000},
        {"most_a_day": True},
        {"most_a_day": "8"},
        {"details": 1},
    ],
)
def test_one_part_that_makes_no_sense_costs_only_itself(values: dict[str, object]) -> None:
    walk = {"on": True, "at": ["10:00"]}
    found = read_plan(json.dumps({**values, "walk": walk}))
    asked_for = Reminder(ReminderKind.WALK, AtTimes((time(10),)), on=True)
    assert found == USUAL.with_reminder(asked_for)


def test_no_quiet_hours_can_be_chosen() -> None:
    assert read_plan('{"quiet": []}').quiet is None
