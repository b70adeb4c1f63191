"""Ordered exercises with doses."""

import math
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.dose import Dose, Side
from backcare_desktop.core.exercise import Equipment, Exercise
from backcare_desktop.core.variation import Way

LONGEST_REST_S = 120
MOST_STEPS = 40
LONGEST_READY_S = 30

PACES = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
"""What holds and pauses can be multiplied by."""


class RoutinePhase(StrEnum):
    """Where an episode stands when a routine fits, in the order of recovery (articles.md, A-11)."""

    FIRST_48H = "first_48h"
    DAYS_3_5 = "days_3_5"
    WEEK_2 = "week_2"
    WEEKS_3_4 = "weeks_3_4"
    FULL_TRAINING = "full_training"
    ANY = "any"


class PlannedStep(Struct, frozen=True):
    """What a session keeps of a step: enough to lay it out again after content has changed.

    Attributes:
        exercise_id: what is done.
        dose: how much, as it is done in ``way``.
        rest_s: seconds of the pause that follows.
        way: how it is done from the start.
        side: the one side of an exercise with two that is done; None for all it has.

    Raises:
        ValueError: one side is named, and the dose asks for both.
    """

    exercise_id: str
    dose: Dose
    rest_s: int
    way: Way = Way.AS_PLANNED
    side: Side | None = None

    def __post_init__(self) -> None:
        _check_side(self.dose, self.side)

    @property
    def sides(self) -> tuple[Side | None, ...]:
        """The sides in the order they are done; ``(None,)`` when the exercise has none."""
        return self.dose.sides if self.side is None else (self.side,)


class Plan(Struct, frozen=True):
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


class Pace(Struct, frozen=True):
    """How a person likes sessions to go.

    Attributes:
        ready_s: seconds before the first exercise (0-30, ux.md E 4).
        switch_s: seconds to change sides (0-30, ux.md E 6).
        rest_factor: what the pauses between exercises are multiplied by.
        hold_factor: what holds are multiplied by.
        untimed: every exercise waits until the person says that it is done.
    """

    ready_s: int = 5
    switch_s: int = 5
    rest_factor: float = 1.0
    hold_factor: float = 1.0
    untimed: bool = False

    def __post_init__(self) -> None:
        for factor in (self.rest_factor, self.hold_factor):
            if factor not in PACES:
                raise ValueError(f"no such pace: {factor}")
        for seconds in (self.ready_s, self.switch_s):
            if not 0 <= seconds <= LONGEST_READY_S:
                raise ValueError(f"seconds lie between 0 and {LONGEST_READY_S}")


class Step(Struct, frozen=True):
    """One exercise with its dose and the pause that follows it.

    Attributes:
        exercise: what is done.
        dose: how much.
        rest_s: seconds to change position afterwards; not counted after the last step.
        way: how the exercise is done from the start; the dose is that of this way.
        side: the one side of an exercise with two that is done; None for all it has.

    Raises:
        ValueError: the pause is out of its bounds, or one side is named and the dose asks for both.
    """

    exercise: Exercise
    dose: Dose
    rest_s: int = 15
    way: Way = Way.AS_PLANNED
    side: Side | None = None

    def __post_init__(self) -> None:
        _check_side(self.dose, self.side)
        if not 0 <= self.rest_s <= LONGEST_REST_S:
            raise ValueError(f"rest_s must lie between 0 and {LONGEST_REST_S} seconds")

    def planned(self, pace: Pace) -> PlannedStep:
        """The step at somebody's pace."""
        dose = self.dose.scaled(pace.hold_factor)
        if pace.untimed:
            dose = replace(dose, untimed=True)
        rest_s = min(LONGEST_REST_S, round(self.rest_s * pace.rest_factor))
        return PlannedStep(self.exercise.id, dose, rest_s, self.way, self.side)


class Routine(Struct, frozen=True):
    """A routine to follow.

    Attributes:
        id: stable key; stored with every session.
        name: its title.
        summary: one sentence for cards.
        purpose: what it is for and when it fits.
        group: ``acute relief``, ``mobility``, ``warm-up`` or ``cool-down``.
        times_a_day: how often a day it is meant to be done.
        steps: the exercises in order.
        phases: when in an episode it fits, in order; ``ANY`` stands alone.
        quiet: meant to calm; sounds and voice hold back.
    """

    id: str
    name: str
    summary: str
    purpose: str
    group: str
    times_a_day: int
    steps: tuple[Step, ...]
    phases: tuple[RoutinePhase, ...] = (RoutinePhase.ANY,)
    quiet: bool = False

    def __post_init__(self) -> None:
        if not 1 <= len(self.steps) <= MOST_STEPS:
            raise ValueError(f"a routine has between 1 and {MOST_STEPS} steps")

    @property
    def equipment(self) -> tuple[Equipment, ...]:
        """What its exercises need, each thing once, in the order of :class:`Equipment`."""
        needed = {thing for step in self.steps for thing in step.exercise.equipment}
        return tuple(thing for thing in Equipment if thing in needed)

    def plan(self, pace: Pace | None = None) -> Plan:
        """The routine as a session will do it."""
        pace = pace or Pace()
        steps = tuple(step.planned(pace) for step in self.steps)
        return Plan(steps, ready_s=pace.ready_s, switch_s=pace.switch_s)


def _check_side(dose: Dose, side: Side | None) -> None:
    if side is not None and dose.each_side:
        raise ValueError("a step is done on one side or on each")


def minutes(seconds: float) -> int:
    """Whole minutes to plan for, rounded up."""
    return max(1, math.ceil(seconds / 60))
