"""Puts drafts into words."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject

from backcare_desktop.content.routine_file import RoutineFileError
from backcare_desktop.core.exercise import Exercise, ExerciseGroup
from backcare_desktop.core.find import folded
from backcare_desktop.core.own_routine import LONGEST_NAME, LONGEST_SUMMARY
from backcare_desktop.core.routine import MOST_STEPS, PlannedStep, minutes
from backcare_desktop.core.routine_draft import (
    FIRST_HOLD_S,
    FIRST_REPS,
    DoseField,
    Draft,
    DraftProblem,
    first_step,
)
from backcare_desktop.ui.about_routine import AboutRoutine
from backcare_desktop.ui.routine_words import RoutineWords
from backcare_desktop.ui.tabs.stretch.editor.state import OpenedStep, Preview, Tile, TileGroup
from backcare_desktop.ui.widgets.step_row import StepLine


class EditorWriter(QObject):
    """Words for the parts of a draft.

    Args:
        exercises: of the library, by id.
        usual: how much of each is usual, by id.
        parent: who owns it.
    """

    def __init__(
        self,
        exercises: Mapping[str, Exercise],
        usual: Mapping[str, PlannedStep],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._exercises = exercises
        self._usual = usual
        self._words = RoutineWords(self)
        self._about = AboutRoutine(self)
        self._searched = {key: folded(_text_of(found)) for key, found in exercises.items()}

    def name(self, exercise_id: str) -> str:
        """The exercise's name, or its id where the library doesn't have it any more."""
        exercise = self._exercises.get(exercise_id)
        return exercise.name if exercise is not None else exercise_id

    def first_step(self, exercise_id: str) -> PlannedStep:
        """The step that adding an exercise of the library begins with."""
        return first_step(self._exercises[exercise_id], self._usual)

    def usual_amount(self, exercise_id: str, field: DoseField) -> int:
        """The hold or the repetitions that an exercise begins with when it is held or repeated."""
        usual = self._usual.get(exercise_id)
        if field is DoseField.HOLD_S:
            return (usual.dose.hold_s if usual is not None else 0) or FIRST_HOLD_S
        return (usual.dose.reps if usual is not None else 0) or FIRST_REPS

    def total(self, draft: Draft) -> str:
        """Minutes and steps, for instance ``12 min, 8 steps``."""
        if not draft.steps:
            return self.tr("No steps yet")
        words = self.tr("{minutes} min, {steps}")
        if any(step.dose.untimed for step in draft.steps):
            words = self.tr("About {minutes} min, {steps}")
        return words.format(minutes=minutes(draft.total_s), steps=self.steps(len(draft.steps)))

    def steps(self, count: int) -> str:
        """A number of steps."""
        return self.tr("1 step") if count == 1 else self.tr("{count} steps").format(count=count)

    def place(self, draft: Draft, index: int) -> str:
        """A step with its place, for instance ``Cat–cow, step 3 of 5``."""
        return self.tr("{name}, step {number} of {count}").format(
            name=self.name(draft.steps[index].exercise_id),
            number=index + 1,
            count=len(draft.steps),
        )

    def lines(self, draft: Draft) -> tuple[StepLine, ...]:
        """The steps as rows."""
        return tuple(self._line(draft, index) for index in range(len(draft.steps)))

    def opened(self, draft: Draft, index: int | None) -> OpenedStep | None:
        """The numbers of a step."""
        if index is None:
            return None
        step = draft.steps[index]
        return OpenedStep(
            name=self.name(step.exercise_id),
            dose=step.dose,
            rest_s=step.rest_s,
            first=index == 0,
            last=index == len(draft.steps) - 1,
        )

    def problem(self, problem: DraftProblem) -> str:
        """Why a draft can't be kept, and what to do."""
        return {
            DraftProblem.NO_NAME: self.tr("Give the routine a name."),
            DraftProblem.LONG_NAME: self.tr(
                "This name is too long: {most} letters are the most."
            ).format(most=LONGEST_NAME),
            DraftProblem.NAME_MARKUP: self._markup(),
            DraftProblem.NAME_UNREADABLE: self.tr("This name can’t be read. Use letters."),
            DraftProblem.LONG_SUMMARY: self.tr(
                "This summary is too long: {most} letters are the most."
            ).format(most=LONGEST_SUMMARY),
            DraftProblem.SUMMARY_MARKUP: self._markup(),
            DraftProblem.SUMMARY_UNREADABLE: self.tr("This summary can’t be read. Use letters."),
            DraftProblem.NO_STEPS: self.tr("Add at least one exercise."),
        }[problem]

    def _markup(self) -> str:
        return self.tr("This looks like code for a web page. Put a space after < and &.")

    def not_exported(self, draft: Draft) -> str:
        """Why a routine that is kept can't become a file; empty if it can."""
        problems = draft.problems()
        if not problems:
            return ""
        return self.tr("“{name}” was not exported. {reason}").format(
            name=draft.name, reason=self.problem(problems[0])
        )

    def aside(self, *, kept: bool) -> str:
        """That there is an earlier draft, of a kept routine or of a new one."""
        if kept:
            return self.tr("You left changes to this routine that are not saved.")
        return self.tr("You left a new routine that is not saved.")

    def full(self) -> str:
        """Why nothing can be added."""
        return self.tr("A routine has {most} steps at most. Remove one to add another.").format(
            most=MOST_STEPS
        )

    # --- exercises -----------------------------------------------------------------------------

    def groups(self, draft: Draft, query: str) -> tuple[TileGroup, ...]:
        """Every exercise by group; those that hold every word of ``query`` are shown.

        Those that have the words in their name come first, and so do their groups.
        """
        had = [step.exercise_id for step in draft.steps]
        words = folded(query).split()

        def later(exercise: Exercise) -> tuple[bool, str]:
            name = _by_name(exercise)
            return not all(word in name for word in words), name

        def group_later(group: TileGroup) -> bool:
            return not any(all(word in folded(tile.name) for word in words) for tile in group.tiles)

        groups = [
            TileGroup(
                self._heading(group),
                tuple(
                    self._tile(exercise, had.count(exercise.id), words)
                    for exercise in sorted(self._exercises.values(), key=later)
                    if exercise.group is group
                ),
            )
            for group in ExerciseGroup
        ]
        return tuple(sorted(groups, key=group_later))

    def found(self, groups: Iterable[TileGroup], query: str) -> str:
        """How many exercises fit what is searched for; empty without a search."""
        if not query.strip():
            return ""
        count = sum(tile.shown for group in groups for tile in group.tiles)
        if not count:
            return self.tr("No exercise fits. Search for another word.")
        if count == 1:
            return self.tr("1 exercise fits.")
        return self.tr("{count} exercises fit.").format(count=count)

    def _tile(self, exercise: Exercise, count: int, words: list[str]) -> Tile:
        searched = self._searched[exercise.id]
        return Tile(
            id=exercise.id,
            name=exercise.name,
            detail=self._dose(self.first_step(exercise.id)),
            figure=exercise.figure,
            count=self._had(count),
            shown=all(word in searched for word in words),
        )

    def _had(self, count: int) -> str:
        words = {0: "", 1: self.tr("In this routine once"), 2: self.tr("In this routine twice")}
        return words.get(count, self.tr("In this routine {count} times").format(count=count))

    def _heading(self, group: ExerciseGroup) -> str:
        return {
            ExerciseGroup.FIRST_48H: self.tr("First two days"),
            ExerciseGroup.MOBILITY: self.tr("Mobility"),
            ExerciseGroup.CONTROL: self.tr("Breathing and bracing"),
            ExerciseGroup.CORE: self.tr("Core"),
            ExerciseGroup.HIP_STRENGTH: self.tr("Hip strength"),
            ExerciseGroup.WARM_UP: self.tr("Warm-up"),
            ExerciseGroup.TECHNIQUE: self.tr("Technique"),
            ExerciseGroup.RETURN_TO_LIFTING: self.tr("Return to lifting"),
        }[group]

    # --- files ---------------------------------------------------------------------------------

    def preview(self, draft: Draft, file: str) -> Preview:
        """What a file holds, to be looked at."""
        known = (self._exercises.get(step.exercise_id) for step in draft.steps)
        things = {thing for found in known if found is not None for thing in found.equipment}
        return Preview(
            file=file,
            name=draft.name,
            summary=draft.summary,
            total=self.total(draft),
            needs=self._about.needs(things),
            lines=self.lines(draft),
        )

    def refusal(self, error: RoutineFileError) -> str:
        """Why a file was not taken, with the place in it."""
        if error.step and error.key:
            words = self.tr("Step {step}, “{key}”: {reason}.")
        elif error.step:
            words = self.tr("Step {step}: {reason}.")
        elif error.key:
            words = self.tr("“{key}”: {reason}.")
        else:
            words = self.tr("The file {reason}.")
        return words.format(step=error.step, key=error.key, reason=error.reason)

    def _line(self, draft: Draft, index: int) -> StepLine:
        step = draft.steps[index]
        exercise = self._exercises.get(step.exercise_id)
        dose = self._dose(step)
        if exercise is None:
            dose = self.tr("Backcare doesn’t have this exercise any more. Remove it to start.")
        return StepLine(
            title=self.tr("{number}. {name}").format(
                number=index + 1, name=self.name(step.exercise_id)
            ),
            detail=dose,
            figure=exercise.figure if exercise is not None else "",
            spoken=self.tr("{place}, {dose}").format(place=self.place(draft, index), dose=dose),
        )

    def _dose(self, step: PlannedStep) -> str:
        dose = self._words.dose(step.dose)
        if step.dose.untimed:
            return self.tr("{dose}, press when done").format(dose=dose)
        return dose


def _by_name(exercise: Exercise) -> str:
    return folded(exercise.name)


def _text_of(exercise: Exercise) -> str:
    return f"{exercise.name} {exercise.muscles} {exercise.aim}"
