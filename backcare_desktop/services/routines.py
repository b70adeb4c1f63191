"""A person's own routines: kept, changed, taken away and brought back."""

from collections.abc import Callable, Mapping
from typing import Final

from msgspec import Struct

from backcare_desktop.core import clock as clocks
from backcare_desktop.core.clock import Clock
from backcare_desktop.core.exercise import Exercise
from backcare_desktop.core.own_routine import OwnRoutine
from backcare_desktop.core.routine import Routine, Step
from backcare_desktop.core.routine_draft import Draft
from backcare_desktop.services.ports import RoutineStore

OWN_GROUP: Final = "my routines"
"""The group that own routines are listed under."""


class KeptRoutine(Struct, frozen=True):
    """An own routine with what the library makes of it.

    Attributes:
        own: as it is kept.
        routine: ready to be followed; None while an exercise of it is missing.
        missing: ids of the exercises that the library doesn't have, each once, in order.
    """

    own: OwnRoutine
    routine: Routine | None
    missing: tuple[str, ...] = ()


def resolve(own: OwnRoutine, exercises: Mapping[str, Exercise]) -> KeptRoutine:
    """Look up a routine's exercises. Half a routine is not offered."""
    missing = dict.fromkeys(
        step.exercise_id for step in own.steps if step.exercise_id not in exercises
    )
    if missing:
        return KeptRoutine(own, None, tuple(missing))
    steps = tuple(Step(exercises[step.exercise_id], step.dose, step.rest_s) for step in own.steps)
    return KeptRoutine(
        own,
        Routine(
            id=own.id,
            name=own.name,
            summary=own.summary,
            purpose=own.summary,
            group=OWN_GROUP,
            times_a_day=1,
            steps=steps,
            quiet=own.quiet,
        ),
    )


class Routines:
    """The use cases of own routines. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.
    """

    def __init__(
        self,
        store: RoutineStore,
        exercises: Mapping[str, Exercise],
        clock: Clock,
        new_id: Callable[[], str],
    ) -> None:
        self._store = store
        self._exercises = exercises
        self._clock = clock
        self._new_id = new_id

    def kept(self) -> tuple[KeptRoutine, ...]:
        """Every own routine, the one changed last first."""
        return tuple(resolve(own, self._exercises) for own in self._store.all())

    def keep(self, draft: Draft, routine_id: str | None = None) -> OwnRoutine:
        """Keep a draft as a new routine, or as what ``routine_id`` is from now on.

        Raises:
            ValueError: the draft has problems.
        """
        own = draft.finished(routine_id or self._new_id(), clocks.now(self._clock))
        self._store.put(own)
        return own

    def put_back(self, own: OwnRoutine) -> None:
        """Undo a change: keep a routine as it was before."""
        self._store.put(own)

    def remove(self, routine_id: str) -> None:
        """Take a routine out of every view. Can be undone."""
        self._store.remove(routine_id, self._clock.utc_now())

    def restore(self, routine_id: str) -> None:
        """Undo a removal."""
        self._store.restore(routine_id)
