"""Habits: four of them, and a target that stays within reason."""

import pytest

from backcare_desktop.core.habits import TARGETS, Habit, HabitGoal


@pytest.mark.parametrize("habit", Habit)
def test_the_usual_target_is_one_somebody_may_choose(habit: Habit) -> None:
    bounds = TARGETS[habit]
    for target in (bounds.least, bounds.usual, bounds.most):
        assert HabitGoal(habit, target).target == target


@pytest.mark.parametrize("habit", Habit)
def test_a_target_out_of_its_bounds_is_refused(habit: Habit) -> None:
    bounds = TARGETS[habit]
    for target in (bounds.least - 1, bounds.most + 1):
        with pytest.raises(ValueError, match="lies between"):
            HabitGoal(habit, target)


def test_sleep_begins_within_what_the_source_names() -> None:
    assert 7 <= TARGETS[Habit.SLEEP].usual <= 9
