"""Own routines and choices in dictionaries, behaving like those in a file."""

from datetime import datetime

from backcare_desktop.core.own_routine import OwnRoutine
from tests.memory_base import Troubled, must_be_utc


class MemoryRoutines(Troubled):
    """Satisfies ``RoutineStore``."""

    def __init__(self, *routines: OwnRoutine) -> None:
        super().__init__()
        self._kept = {routine.id: routine for routine in routines}
        self._removed: set[str] = set()
        self._voices: dict[str, bool] = {}

    def put(self, routine: OwnRoutine) -> None:
        self._check()
        self._kept[routine.id] = routine
        self._removed.discard(routine.id)

    def all(self) -> tuple[OwnRoutine, ...]:
        self._check()
        shown = (kept for kept in self._kept.values() if kept.id not in self._removed)
        return tuple(sorted(shown, key=_changed_at, reverse=True))

    def remove(self, routine_id: str, at_utc: datetime) -> None:
        self._check()
        must_be_utc(at_utc)
        self._removed.add(self._known(routine_id))

    def restore(self, routine_id: str) -> None:
        self._check()
        self._removed.discard(self._known(routine_id))

    def choose_voice(self, routine_id: str, *, on: bool | None) -> None:
        self._check()
        if on is None:
            self._voices.pop(routine_id, None)
        else:
            self._voices[routine_id] = on

    def voices(self) -> dict[str, bool]:
        self._check()
        return dict(self._voices)

    def _known(self, routine_id: str) -> str:
        if routine_id not in self._kept:
            raise LookupError(f"there is no routine {routine_id}")
        return routine_id


def _changed_at(routine: OwnRoutine) -> tuple[datetime, str]:
    return routine.changed.at_utc, routine.id
