"""What is done on the mat, in words."""

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.dose import LONGEST_HOLD_S, MOST_REPS, Dose

LEAST_FACTOR = 0.25
MOST_FACTOR = 3.0


class ExerciseGroup(StrEnum):
    """What an exercise belongs to; decides which tab offers it."""

    FIRST_48H = "first_48h"
    MOBILITY = "mobility"
    CONTROL = "control"
    CORE = "core"
    HIP_STRENGTH = "hip_strength"
    WARM_UP = "warm_up"
    TECHNIQUE = "technique"
    RETURN_TO_LIFTING = "return_to_lifting"


class Equipment(StrEnum):
    """What has to be at hand besides the floor."""

    MAT = "mat"
    WALL = "wall"
    CHAIR = "chair"
    STRAP = "strap"
    BAND = "band"
    DOWEL = "dowel"
    BOX = "box"
    BENCH = "bench"
    DUMBBELL = "dumbbell"
    BAR = "bar"


class Variant(Struct, frozen=True):
    """An easier or harder way to do an exercise.

    Attributes:
        name: what to call it.
        text: what to do differently, one sentence that can stand alone.
        dose_factor: hold or repetitions are multiplied by this; 1 leaves the dose as it is.
        exercise_id: another exercise that takes its place, with that one's figure and cues;
            empty when the exercise stays the same.
        new_position: it is done in another posture or another place, which has to be got into
            first: lying instead of standing, at a wall, on a chair.
    """

    name: str
    text: str
    dose_factor: float = 1.0
    exercise_id: str = ""
    new_position: bool = False

    def __post_init__(self) -> None:
        if not LEAST_FACTOR <= self.dose_factor <= MOST_FACTOR:
            raise ValueError(f"dose_factor must lie between {LEAST_FACTOR:g} and {MOST_FACTOR:g}")

    def applied_to(self, dose: Dose) -> Dose:
        """The dose of this variant: whole seconds or repetitions; tempo, sets and sides stay."""
        if dose.hold_s:
            return replace(dose, hold_s=self._scaled(dose.hold_s, LONGEST_HOLD_S))
        return replace(dose, reps=self._scaled(dose.reps, MOST_REPS))

    def _scaled(self, amount: int, most: int) -> int:
        return min(most, max(1, round(amount * self.dose_factor)))


class Exercise(Struct, frozen=True):
    """One exercise as content describes it.

    Attributes:
        id: stable key, for instance ``childs-pose``; stored with every step.
        name: what people call it.
        aim: what it is for, in one phrase; never a promise.
        muscles: the region that works or is stretched.
        setup: how to get into position.
        steps: what to do, one sentence each.
        breathing: how to breathe.
        mistakes: what to watch for.
        easier, harder: one variant each way, as a sentence.
        avoid: when to leave it out or change it.
        cues: the line shown while it runs, by phase of the figure: one for a hold, one for each
            half of a repetition. ``{side}`` and ``{other}`` stand for the sides.
        dose_source: where the dose comes from.
        figure: id of the figure that draws it.
        group: what it belongs to.
        equipment: what it needs; empty when it needs nothing but the floor.
        easier_variant, harder_variant: what ``easier`` and ``harder`` change; None where only
            the sentence is known.
    """

    id: str
    name: str
    aim: str
    muscles: str
    setup: str
    steps: tuple[str, ...]
    breathing: str
    mistakes: tuple[str, ...]
    easier: str
    harder: str
    avoid: str
    cues: tuple[str, ...]
    dose_source: str
    figure: str
    group: ExerciseGroup = ExerciseGroup.MOBILITY
    equipment: tuple[Equipment, ...] = ()
    easier_variant: Variant | None = None
    harder_variant: Variant | None = None
