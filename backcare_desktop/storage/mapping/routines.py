"""Own routines and their rows."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter
from typing import TYPE_CHECKING

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.own_routine import OwnRoutine
from backcare_desktop.storage.mapping.steps import own_routine_step, own_routine_step_row

if TYPE_CHECKING:
    from backcare_desktop.storage.rows import OwnRoutineRow, OwnRoutineStepRow


def routine_row(routine: OwnRoutine) -> OwnRoutineRow:
    """A routine without its steps, not removed."""
    from backcare_desktop.storage.rows import OwnRoutineRow

    return OwnRoutineRow(
        id=routine.id,
        name=routine.name,
        summary=routine.summary,
        quiet=routine.quiet,
        changed_at_utc=routine.changed.at_utc,
        changed_offset_min=routine.changed.offset_min,
        changed_zone=routine.changed.zone,
        changed_local_date=routine.changed.local_date,
    )


def step_rows(routine: OwnRoutine) -> list[OwnRoutineStepRow]:
    """The steps of a routine."""
    return [
        own_routine_step_row(routine.id, position, step)
        for position, step in enumerate(routine.steps)
    ]


def own_routine(row: OwnRoutineRow, steps: Iterable[OwnRoutineStepRow]) -> OwnRoutine:
    """The routine of a row and its steps, in whatever order; removed or not."""
    return OwnRoutine(
        id=row.id,
        name=row.name,
        summary=row.summary,
        quiet=row.quiet,
        steps=tuple(own_routine_step(step) for step in sorted(steps, key=attrgetter("position"))),
        changed=Moment(
            row.changed_at_utc, row.changed_offset_min, row.changed_zone, row.changed_local_date
        ),
    )
