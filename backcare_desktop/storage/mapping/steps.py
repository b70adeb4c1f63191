"""Doses, planned steps and the columns that hold them, wherever a row has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backcare_desktop.core.dose import Dose, Side
from backcare_desktop.core.routine import PlannedStep
from backcare_desktop.core.variation import Way

if TYPE_CHECKING:
    from backcare_desktop.storage.rows import OwnRoutineStepRow, PlanStepRow, ProgrammeItemRow


def plan_step_row(session_id: str, position: int, step: PlannedStep) -> PlanStepRow:
    """A step of a session's plan; positions count from 0."""
    from backcare_desktop.storage.rows import PlanStepRow

    return PlanStepRow(
        session_id=session_id,
        position=position,
        exercise_id=step.exercise_id,
        hold_s=step.dose.hold_s,
        reps=step.dose.reps,
        tempo_s=step.dose.tempo_s,
        sets=step.dose.sets,
        each_side=step.dose.each_side,
        rest_s=step.rest_s,
        untimed=step.dose.untimed,
        way=step.way.value,
        side=step.side.value if step.side else None,
    )


def own_routine_step_row(routine_id: str, position: int, step: PlannedStep) -> OwnRoutineStepRow:
    """A step of an own routine; positions count from 0."""
    from backcare_desktop.storage.rows import OwnRoutineStepRow

    return OwnRoutineStepRow(
        routine_id=routine_id,
        position=position,
        exercise_id=step.exercise_id,
        hold_s=step.dose.hold_s,
        reps=step.dose.reps,
        tempo_s=step.dose.tempo_s,
        sets=step.dose.sets,
        each_side=step.dose.each_side,
        rest_s=step.rest_s,
        untimed=step.dose.untimed,
    )


def own_routine_step(row: OwnRoutineStepRow) -> PlannedStep:
    """The step of an own routine, which knows no way and no side."""
    return PlannedStep(row.exercise_id, dose(row), row.rest_s)


def planned_step(row: PlanStepRow) -> PlannedStep:
    """The step of a session's plan."""
    side = Side(row.side) if row.side is not None else None
    return PlannedStep(row.exercise_id, dose(row), row.rest_s, Way(row.way), side)


def dose(row: PlanStepRow | OwnRoutineStepRow | ProgrammeItemRow) -> Dose:
    """The dose of a row."""
    return Dose(
        hold_s=row.hold_s,
        reps=row.reps,
        tempo_s=row.tempo_s,
        sets=row.sets,
        each_side=row.each_side,
        untimed=row.untimed,
    )
