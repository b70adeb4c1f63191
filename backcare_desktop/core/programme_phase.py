"""From which phase of an episode on a programme fits."""

from collections.abc import Iterable

from backcare_desktop.core.phase import PHASES
from backcare_desktop.core.programme import Programme, exercise_ids
from backcare_desktop.core.routine import RoutinePhase

Known = tuple[Programme, tuple[RoutinePhase, ...]]
"""A programme, and the phases it fits in, in the order of recovery."""


def fits_from(programme: Programme, known: Iterable[Known]) -> RoutinePhase:
    """The first phase that a programme fits in.

    One's own fits from where one does that has all of its exercises, the earliest of several; with
    an exercise of none, from where the last of them begins. That is our choice, the careful one.

    Args:
        programme: a known one, maybe grown, or one's own.
        known: programmes with their phases.
    """
    listed = tuple(known)
    own = exercise_ids(programme.items)
    named = [phases for each, phases in listed if each.id == programme.id]
    holding = [phases for each, phases in listed if own <= exercise_ids(each.items)]
    begins = [_first(phases) for phases in named or holding]
    if begins:
        return min(begins, key=PHASES.index)
    return max((_first(phases) for _, phases in listed), key=PHASES.index, default=PHASES[0])


def is_before(phase: RoutinePhase | None, first: RoutinePhase) -> bool:
    """Whether an episode hasn't come as far as ``first`` yet; without an episode nothing waits."""
    return phase is not None and PHASES.index(phase) < PHASES.index(first)


def _first(phases: tuple[RoutinePhase, ...]) -> RoutinePhase:
    """The first of some phases; what fits on any day fits from the beginning."""
    return next((phase for phase in PHASES if phase in phases), PHASES[0])
