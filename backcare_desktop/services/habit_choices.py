"""The habits of Settings as text, such as ``sleep:8 water:6``, and back."""

from collections.abc import Iterable

from backcare_desktop.core.habits import Habit, HabitGoal


def read_goals(text: str) -> tuple[HabitGoal, ...]:
    """The habits that were chosen, in their order; what makes no sense is left out."""
    found = dict(word.partition(":")[::2] for word in text.split())
    return tuple(goal for habit in Habit if (goal := _goal(habit, found.get(habit))) is not None)


def goals_text(goals: Iterable[HabitGoal]) -> str:
    """The text that :func:`read_goals` reads."""
    return " ".join(f"{goal.habit}:{goal.target}" for goal in goals)


def _goal(habit: Habit, target: str | None) -> HabitGoal | None:
    try:
        return HabitGoal(habit, int(target or ""))
    except ValueError:
        return None
