"""What every use case of core work answers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from backcare_desktop.core.programme import PlannedDay, Programme
from backcare_desktop.services.changes import NOTHING, Changes
from backcare_desktop.services.core_ports import CoreStore

CORE = Changes(core=True)


@dataclass(frozen=True, slots=True)
class Done:
    """Something that is in the diary now.

    Attributes:
        changes: what was written; nothing if it was so already.
        undo: takes it back, once; None where there is nothing to take back.
    """

    changes: Changes = NOTHING
    undo: Callable[[], Changes] | None = None


def followed(store: CoreStore) -> Programme:
    """The programme that is followed.

    Raises:
        LookupError: no programme was chosen.
    """
    programme = store.programme()
    if programme is None:
        raise LookupError("no programme was chosen")
    return programme


def plan_of(store: CoreStore, day: date) -> PlannedDay:
    """What was planned on a day, or what is planned now if nothing was logged on it.

    Raises:
        LookupError: neither is known.
    """
    known = store.planned(day, day)
    return known[0] if known else PlannedDay(day, followed(store))
