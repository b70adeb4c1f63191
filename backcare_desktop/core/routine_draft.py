"""A routine while somebody puts it together: pure edits, and what is still wrong."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.dose import (
    LONGEST_HOLD_S,
    LONGEST_TEMPO_S,
    MOST_REPS,
    MOST_SETS,
    Dose,
)
from backcare_desktop.core.exercise import Exercise, ExerciseGroup
from backcare_desktop.core.own_routine import (
    LONGEST_NAME,
    LONGEST_SUMMARY,
    OwnRoutine,
    TextFault,
    printable,
    text_fault,
)
from backcare_desktop.core.routine import LONGEST_REST_S, MOST_STEPS, Plan, PlannedStep, Routine
from backcare_desktop.core.timeline import build

FIRST_HOLD_S = 30
FIRST_REPS = 10
FIRST_TEMPO_S = 6.0
"""A new step's hold, repetitions and seconds a repetition: the trio's (DECISIONS.md), a set of 10.

They only stand in where no routine that ships says how much of an exercise is usual.
"""

FIRST_WALK_S = 300
"""Five minutes, the least that the article A1 names (articles.md)."""

FIRST_REST_S = 15


class DoseField(StrEnum):
    """What of a step is a number."""

    HOLD_S = "hold_s"
    REPS = "reps"
    TEMPO_S = "tempo_s"
    SETS = "sets"
    REST_S = "rest_s"


BOUNDS: Mapping[DoseField, tuple[float, float]] = {
    DoseField.HOLD_S: (1, LONGEST_HOLD_S),
    DoseField.REPS: (1, MOST_REPS),
    DoseField.TEMPO_S: (1, LONGEST_TEMPO_S),
    DoseField.SETS: (1, MOST_SETS),
    DoseField.REST_S: (0, LONGEST_REST_S),
}
"""Least and most of each number, as doses and steps allow them."""


class DoseFlag(StrEnum):
    """What of a step is either so or not."""

    EACH_SIDE = "each_side"
    UNTIMED = "untimed"


class DraftProblem(StrEnum):
    """Why a draft can't be kept yet."""

    NO_NAME = "no_name"
    LONG_NAME = "long_name"
    NAME_MARKUP = "name_markup"
    NAME_UNREADABLE = "name_unreadable"
    LONG_SUMMARY = "long_summary"
    SUMMARY_MARKUP = "summary_markup"
    SUMMARY_UNREADABLE = "summary_unreadable"
    NO_STEPS = "no_steps"


OF_NAME: Final = (
    DraftProblem.NO_NAME,
    DraftProblem.LONG_NAME,
    DraftProblem.NAME_MARKUP,
    DraftProblem.NAME_UNREADABLE,
)
OF_SUMMARY: Final = (
    DraftProblem.LONG_SUMMARY,
    DraftProblem.SUMMARY_MARKUP,
    DraftProblem.SUMMARY_UNREADABLE,
)
"""The problems of one field each."""


class Draft(Struct, frozen=True):
    """A routine that may still lack a name or steps. Every edit gives another draft.

    Attributes:
        name: its title; control characters and line breaks never get in.
        summary: a sentence for its card; may be empty.
        quiet: meant to calm; sounds and voice hold back.
        steps: in order.

    Raises:
        ValueError: there are more than ``MOST_STEPS`` steps.
    """

    name: str = ""
    summary: str = ""
    quiet: bool = False
    steps: tuple[PlannedStep, ...] = ()

    def __post_init__(self) -> None:
        if len(self.steps) > MOST_STEPS:
            raise ValueError(f"a routine has {MOST_STEPS} steps at most")

    @classmethod
    def of(cls, routine: Routine | OwnRoutine) -> "Draft":
        """What a routine holds now, to be changed or copied."""
        steps = routine.steps if isinstance(routine, OwnRoutine) else routine.plan().steps
        return cls(routine.name, routine.summary, routine.quiet, steps)

    @property
    def full(self) -> bool:
        """No step can be added."""
        return len(self.steps) >= MOST_STEPS

    @property
    def total_s(self) -> float:
        """Seconds it takes as laid out for the mat, with get-ready and pauses; 0 without steps."""
        return build(Plan(self.steps)).duration if self.steps else 0.0

    def problems(self) -> tuple[DraftProblem, ...]:
        """What keeps it from being kept, in the order of the fields.

        A file is refused for the same, so that what is exported can be imported.
        """
        name_fault, summary_fault = text_fault(self.name), text_fault(self.summary)
        found = {
            DraftProblem.NO_NAME: not self.name.strip(),
            DraftProblem.LONG_NAME: len(self.name.strip()) > LONGEST_NAME,
            DraftProblem.NAME_MARKUP: name_fault is TextFault.MARKUP,
            DraftProblem.NAME_UNREADABLE: name_fault is TextFault.UNREADABLE,
            DraftProblem.LONG_SUMMARY: len(self.summary.strip()) > LONGEST_SUMMARY,
            DraftProblem.SUMMARY_MARKUP: summary_fault is TextFault.MARKUP,
            DraftProblem.SUMMARY_UNREADABLE: summary_fault is TextFault.UNREADABLE,
            DraftProblem.NO_STEPS: not self.steps,
        }
        return tuple(problem for problem, there in found.items() if there)

    def finished(self, routine_id: str, changed: Moment) -> OwnRoutine:
        """The routine to keep.

        Raises:
            ValueError: it has :meth:`problems`.
        """
        name, summary = self.name.strip(), self.summary.strip()
        return OwnRoutine(routine_id, name, summary, self.quiet, self.steps, changed)

    # --- words ---------------------------------------------------------------------------------

    def named(self, name: str) -> "Draft":
        """Another name."""
        return replace(self, name=one_line(name))

    def summarised(self, summary: str) -> "Draft":
        """Another summary."""
        return replace(self, summary=one_line(summary))

    def calmed(self, *, quiet: bool) -> "Draft":
        """Meant to calm, or not."""
        return replace(self, quiet=quiet)

    # --- steps; every index is one of a step that is there --------------------------------------

    def added(self, step: PlannedStep, at: int | None = None) -> "Draft":
        """One step more, at the end or before step ``at``.

        Raises:
            ValueError: it is full.
        """
        place = len(self.steps) if at is None else at
        return replace(self, steps=(*self.steps[:place], step, *self.steps[place:]))

    def duplicated(self, index: int) -> "Draft":
        """The same step once more, right after itself.

        Raises:
            ValueError: it is full.
        """
        return self.added(self.steps[index], index + 1)

    def removed(self, index: int) -> "Draft":
        """One step less."""
        return replace(self, steps=self.steps[:index] + self.steps[index + 1 :])

    def moved(self, index: int, to: int) -> "Draft":
        """The step at another place; ``to`` is its index afterwards, held within the list."""
        rest = list(self.steps)
        step = rest.pop(index)
        rest.insert(max(0, min(to, len(rest))), step)
        return replace(self, steps=tuple(rest))

    def with_number(self, index: int, field: DoseField, value: float) -> "Draft":
        """A step with another number; seconds, repetitions and sets are whole but for the tempo.

        A hold's seconds make it a hold, repetitions make it repetitions.

        Raises:
            ValueError: the number is outside :data:`BOUNDS`, or a hold is given a tempo.
        """
        step = self.steps[index]
        if field is DoseField.REST_S:
            return self._with(index, replace(step, rest_s=_rest(value)))
        if field is DoseField.TEMPO_S:
            if step.dose.hold_s:
                raise ValueError("a hold has no tempo")
            return self._with(index, replace(step, dose=replace(step.dose, tempo_s=value)))
        return self._with(index, replace(step, dose=_with_amount(step.dose, field, round(value))))

    def with_flag(self, index: int, flag: DoseFlag, *, on: bool) -> "Draft":
        """A step done on each side or not, timed or not."""
        step = self.steps[index]
        if flag is DoseFlag.EACH_SIDE:
            return self._with(index, replace(step, dose=replace(step.dose, each_side=on)))
        return self._with(index, replace(step, dose=replace(step.dose, untimed=on)))

    def _with(self, index: int, step: PlannedStep) -> "Draft":
        return replace(self, steps=(*self.steps[:index], step, *self.steps[index + 1 :]))


def _with_amount(dose: Dose, field: DoseField, amount: int) -> Dose:
    """Another hold, number of repetitions or number of sets."""
    if field is DoseField.HOLD_S:
        return replace(dose, hold_s=amount, reps=0, tempo_s=0.0)
    if field is DoseField.REPS:
        return replace(dose, hold_s=0, reps=amount, tempo_s=dose.tempo_s or FIRST_TEMPO_S)
    return replace(dose, sets=amount)


def _rest(value: float) -> int:
    seconds = round(value)
    if not 0 <= seconds <= LONGEST_REST_S:
        raise ValueError(f"rest_s must lie between 0 and {LONGEST_REST_S} seconds")
    return seconds


def one_line(text: str) -> str:
    """Text as a name can hold it: every blank a space, what can't be printed left out."""
    return printable("".join(" " if letter.isspace() else letter for letter in text))


def usual_steps(routines: Iterable[Routine]) -> dict[str, PlannedStep]:
    """How much of each exercise is usual: what the first routine that has it says."""
    found: dict[str, PlannedStep] = {}
    for routine in routines:
        for step in routine.plan().steps:
            found.setdefault(step.exercise_id, step)
    return found


def first_step(exercise: Exercise, usual: Mapping[str, PlannedStep]) -> PlannedStep:
    """The step that adding an exercise begins with.

    Where nothing is usual, an exercise with a cue for each half of a repetition is repeated, and
    one with a single cue is held. What belongs to the first two days is walking.
    """
    dose = Dose(hold_s=FIRST_HOLD_S)
    if exercise.group is ExerciseGroup.FIRST_48H:
        dose = Dose(hold_s=FIRST_WALK_S)
    elif len(exercise.cues) > 1:
        dose = Dose(reps=FIRST_REPS, tempo_s=FIRST_TEMPO_S)
    return usual.get(exercise.id, PlannedStep(exercise.id, dose, FIRST_REST_S))
