"""An exercise of a running session done more easily, or made harder, on the spot."""

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.dose import LONGEST_HOLD_S, MOST_REPS, Dose
from backcare_desktop.core.exercise import Exercise, Variant

if TYPE_CHECKING:
    # A step says in which way it is planned, so that this module is known before it.
    from backcare_desktop.core.routine import PlannedStep


class Way(StrEnum):
    """How a step is done."""

    EASIER = "easier"
    AS_PLANNED = "as_planned"
    HARDER = "harder"

    @property
    def easier(self) -> "Way | None":
        """One rung down; None at the foot of the ladder."""
        return {Way.HARDER: Way.AS_PLANNED, Way.AS_PLANNED: Way.EASIER}.get(self)

    @property
    def rung(self) -> int:
        """How far up the ladder: 0 for the easiest."""
        return tuple(Way).index(self)

    @property
    def harder(self) -> "Way | None":
        """One rung up; None at the top of the ladder."""
        return {Way.EASIER: Way.AS_PLANNED, Way.AS_PLANNED: Way.HARDER}.get(self)


class Variation(Struct, frozen=True):
    """What a step of a session has become.

    Attributes:
        way: which way it was changed from what was planned.
        exercise_id: what is done now; often the planned exercise, told differently.
    """

    way: Way
    exercise_id: str


class Change(Struct, frozen=True):
    """From one way of doing a step to another.

    Attributes:
        to: what the step becomes.
        set_s: seconds that one set on one side takes then; 0 when neither the exercise nor its
            length nor the position changes, so that what has begun can go on.
    """

    to: Variation
    set_s: float


def planned_ways(steps: Iterable["PlannedStep"]) -> dict[int, Variation]:
    """What the steps of a plan are from the start that are planned in another way, by index."""
    return {
        number: Variation(step.way, step.exercise_id)
        for number, step in enumerate(steps)
        if step.way is not Way.AS_PLANNED
    }


def change(before: Way, after: Way, step: "PlannedStep", exercise: Exercise | None) -> Change:
    """What changes when ``step`` is done another way than ``before``.

    Args:
        before, after: how.
        step: as planned.
        exercise: the planned exercise; None when its description is missing, and nothing but the
            way itself can be kept.
    """
    old, new = _done(before, step, exercise), _done(after, step, exercise)
    return Change(Variation(after, new.exercise_id), new.set_s if new != old else 0.0)


class _Done(Struct, frozen=True):
    """What is done in one way: the exercise, the seconds of one set, and a position of its own."""

    exercise_id: str
    set_s: float
    position: Way | None = None


def variant_of(exercise: Exercise | None, way: Way) -> Variant | None:
    """What a way of an exercise changes; None as planned, and where only the sentence is known."""
    if exercise is None:
        return None
    return {Way.EASIER: exercise.easier_variant, Way.HARDER: exercise.harder_variant}.get(way)


def _done(way: Way, step: "PlannedStep", exercise: Exercise | None) -> _Done:
    variant = variant_of(exercise, way)
    position = way if variant is not None and variant.new_position else None
    if way is step.way:
        return _Done(step.exercise_id, step.dose.set_s, position)
    dose = _plain(step, exercise)
    if variant is None:
        return _Done(step.exercise_id, dose.set_s)
    exercise_id = variant.exercise_id or step.exercise_id
    return _Done(exercise_id, variant.applied_to(dose).set_s, position)


def _plain(step: "PlannedStep", exercise: Exercise | None) -> Dose:
    """The dose of the exercise itself, where a step is planned in its easier or harder way."""
    variant, dose = variant_of(exercise, step.way), step.dose
    if variant is None:
        return dose
    number = max(1, round((dose.hold_s or dose.reps) / variant.dose_factor))
    if dose.hold_s:
        return replace(dose, hold_s=min(LONGEST_HOLD_S, number))
    return replace(dose, reps=min(MOST_REPS, number))
