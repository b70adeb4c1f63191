"""How much of a stretch was rated at all. Missing days are hardly ever missing by chance."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from backcare_desktop.core.daily import DailyPain, between


class Coverage(Struct, frozen=True):
    """Days rated out of days possible (clinical.md 6.3)."""

    rated: int
    possible: int


def coverage(days: Sequence[DailyPain], first: date, last: date, since: date | None) -> Coverage:
    """How many days from ``first`` to ``last`` were rated, both included.

    Args:
        days: in order.
        first, last: the stretch.
        since: the first day ever rated, before which none was possible; None in an empty diary.

    Raises:
        ValueError: the days are out of order or doubled, or one lies before ``since``.
    """
    rated = len(between(days, first, last))
    possible = 0 if since is None else max(0, (last - max(first, since)).days + 1)
    if rated > possible:
        raise ValueError("no day is rated before the first one")
    return Coverage(rated, possible)
