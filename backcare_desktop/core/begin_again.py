"""A programme after a long break: back to the doses it starts with.

What a body carried before a month of rest says nothing of what it carries now. After more than
four weeks without core work the start is suggested; the number is our choice, and the one after
which what was lifted says nothing any more.
"""

from collections.abc import Iterable
from datetime import date

from msgspec.structs import replace

from backcare_desktop.core.load_plan import RECENT
from backcare_desktop.core.programme import Programme, ProgrammeItem, amount, with_amount
from backcare_desktop.core.progression import START_HOLD_S, START_REPS
from backcare_desktop.core.variation import Way


def is_long_break(last: date | None, today: date) -> bool:
    """Whether more than four weeks lie between the latest core work and today.

    Args:
        last: the latest day with a set; None if there was none, and so no break.
        today: the day it is.
    """
    return last is not None and today - last > RECENT


def begun_again(programme: Programme, starts: Iterable[ProgrammeItem]) -> Programme:
    """The programme with every exercise at its start, and nothing of it more than before.

    A harder way goes back to the exercise as planned; an easier one stays.

    Args:
        programme: as it has grown.
        starts: what programmes begin with; an exercise without one begins as a harder way does,
            with 15 s or 6 repetitions. Of several starts of an exercise the lowest is taken.
    """
    found: dict[tuple[str, bool], int] = {}
    for start in starts:
        key = start.exercise_id, bool(start.dose.hold_s)
        found[key] = min(amount(start.dose), found.get(key, amount(start.dose)))
    return replace(programme, items=tuple(_start(item, found) for item in programme.items))


def _start(item: ProgrammeItem, starts: dict[tuple[str, bool], int]) -> ProgrammeItem:
    is_hold = bool(item.dose.hold_s)
    usual = START_HOLD_S if is_hold else START_REPS
    least = min(amount(item.dose), starts.get((item.exercise_id, is_hold), usual))
    way = min(item.way, Way.AS_PLANNED, key=lambda each: each.rung)
    return replace(item, dose=with_amount(item.dose, min(least, item.most)), way=way)
