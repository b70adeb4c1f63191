"""Habits as a text of Settings."""

import pytest

from backcare_desktop.core.habits import Habit, HabitGoal
from backcare_desktop.services.habit_choices import goals_text, read_goals
from backcare_desktop.services.preferences import Preferences, chosen

GOALS = (HabitGoal(Habit.SLEEP, 8), HabitGoal(Habit.WATER, 6))


def test_none_is_chosen_at_first() -> None:
    assert Preferences().habit_goals == read_goals("") == ()


def test_what_was_chosen_comes_back_in_its_order() -> None:
    assert goals_text(GOALS) == "sleep:8 water:6"
    assert read_goals("water:6 sleep:8") == GOALS
    assert chosen({"habits": goals_text(GOALS)}).habit_goals == GOALS


@pytest.mark.parametrize(
    "wrong",
    ["water", "water:", "water:many", "water:0", "water:21", "whisky:2", "water:6:7", "water:6.5"],
)
def test_what_makes_no_sense_is_left_out(wrong: str) -> None:
    assert read_goals(f"{wrong} sleep:8") == GOALS[:1]
