"""How long a routine takes, the way a person does it."""

from backcare_desktop.core.routine import Pace, Routine, minutes
from backcare_desktop.core.timeline import build


def length(routine: Routine, pace: Pace | None = None) -> int:
    """Whole minutes to plan for, with get-ready, pauses and changes of side, rounded up.

    Args:
        routine: what is done.
        pace: how the person likes sessions to go; the usual one if it isn't known.
    """
    return minutes(build(routine.plan(pace)).duration)


def is_estimate(routine: Routine, pace: Pace | None = None) -> bool:
    """Whether some of it takes as long as the person likes, so that its length is a guess."""
    return any(step.dose.untimed for step in routine.plan(pace).steps)
