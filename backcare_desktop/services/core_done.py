"""What every use case of core work begins with."""

from datetime import date

from backcare_desktop.core.programme import PlannedDay, Programme
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.core_ports import CoreStore
from backcare_desktop.services.gate import Gate

CORE = Changes(core=True)


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


def refuse_more(gate: Gate, after: Programme, before: Programme) -> None:
    """While a symptom check locks a programme may only get less.

    Raises:
        LockedError: it locks, and ``after`` asks for more of something than ``before``.
    """
    if not after.is_no_more_than(before):
        gate.pass_or_raise()


def keep_plan(store: CoreStore, day: date) -> None:
    """Keep what is planned on a day that is begun now; nothing before a programme was chosen."""
    if store.programme() is not None:
        store.keep_day(plan_of(store, day), ())
