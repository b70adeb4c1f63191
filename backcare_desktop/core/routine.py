"""Ordered exercises with doses."""

import math
from dataclasses import dataclass

from backcare_desktop.core.dose import Dose
from backcare_desktop.core.exercise import Exercise

LONGEST_REST_S = 120
MOST_STEPS = 40


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """What a session keeps of a step: enough to lay it out again after content has changed."""

    exercise_id: str
    dose: Dose
    rest_s: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What a session set out to do.

    Attributes:
        steps: in order.
        ready_s: seconds before the first exercise (0-30, ux.md E 4).
        switch_s: seconds to change sides (0-30, ux.md E 6).
    """

    steps: tuple[PlannedStep, ...]
    ready_s: int = 5
    switch_s: int = 5

    def __post_init__(self) -> None:
        if not 1 <= len(self.steps) <= MOST_STEPS:
            raise ValueError(f"a routine has between 1 and {MOST_STEPS} steps")
        for seconds in (self.ready_s, self.switch_s):
            if not 0 <= seconds <= 30:
                raise ValueError("get-ready and switch times lie between 0 and 30 seconds")


@dataclass(frozen=True, slots=True)
class Step:
    """One exercise with its dose and the pause that follows it.

    Attributes:
        exercise: what is done.
        dose: how much.
        rest_s: seconds to change position afterwards; not counted after the last step.
    """

    exercise: Exercise
    dose: Dose
    rest_s: int = 15

    def __post_init__(self) -> None:
        if not 0 <= self.rest_s <= LONGEST_REST_S:
            raise ValueError(f"rest_s must lie between 0 and {LONGEST_REST_S} seconds")


@dataclass(frozen=True, slots=True)
class Routine:
    """A routine to follow.

    Attributes:
        id: stable key; stored with every session.
        name: its title.
        summary: one sentence for cards.
        purpose: what it is for and when it fits.
        group: ``acute relief``, ``mobility``, ``warm-up`` or ``cool-down``.
        times_a_day: how often a day it is meant to be done.
        steps: the exercises in order.
    """

    id: str
    name: str
    summary: str
    purpose: str
    group: str
    times_a_day: int
    steps: tuple[Step, ...]

    def __post_init__(self) -> None:
        if not 1 <= len(self.steps) <= MOST_STEPS:
            raise ValueError(f"a routine has between 1 and {MOST_STEPS} steps")

    def plan(self, *, ready_s: int = 5, switch_s: int = 5) -> Plan:
        """The routine as a session will do it."""
        steps = tuple(PlannedStep(step.exercise.id, step.dose, step.rest_s) for step in self.steps)
        return Plan(steps, ready_s=ready_s, switch_s=switch_s)


def minutes(seconds: float) -> int:
    """Whole minutes to plan for, rounded up."""
    return max(1, math.ceil(seconds / 60))
