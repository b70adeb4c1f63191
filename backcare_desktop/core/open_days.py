"""How much of a lift's usual load is open, day by day.

Phase, gates, a lock and an injury pause hold loads back. A load plan counts only the days on which
the load of its week is open: held days are nobody's fault, and no week is lost by them.
"""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from msgspec import Struct

WHOLE = Decimal(1)
NOTHING = Decimal(0)
_DAY = timedelta(days=1)


class OpenShares(Struct, frozen=True):
    """The largest share of the usual load that is open on each day.

    Attributes:
        turns: days from which another share is open, in order of time, each with that share, 0 to
            1. Before the first of them the whole is open, after the last one its share stays.

    Raises:
        ValueError: the days are out of order or doubled, or a share is out of its bounds.
    """

    turns: tuple[tuple[date, Decimal], ...] = ()

    def __post_init__(self) -> None:
        days = [day for day, _ in self.turns]
        if days != sorted(set(days)):
            raise ValueError("turns stand in order of time, each day once")
        if not all(NOTHING <= share <= WHOLE for _, share in self.turns):
            raise ValueError("a share lies between 0 and 1")

    def on(self, day: date) -> Decimal:
        """The share that is open on a day."""
        at = bisect_right(self.turns, day, key=_day_of)
        return self.turns[at - 1][1] if at else WHOLE

    def first_open(self, share: Decimal, day: date) -> date | None:
        """The first day from ``day`` on with that share open; None if none is known."""
        if self.on(day) >= share:
            return day
        later = (turn for turn, opens in self.turns if turn > day and opens >= share)
        return next(later, None)

    def after(self, share: Decimal, day: date, count: int) -> date | None:
        """The day after ``count`` open days, the first of them on ``day`` or later.

        None where so many aren't known.
        """
        here = self.first_open(share, day)
        while here is not None:
            closes = self._first_closed(share, here)
            if closes is None or closes - here >= count * _DAY:
                return here + count * _DAY
            count -= (closes - here).days
            here = self.first_open(share, closes)
        return None

    def _first_closed(self, share: Decimal, day: date) -> date | None:
        later = (turn for turn, opens in self.turns if turn > day and opens < share)
        return next(later, None)


def closed(first: date, until: date | None) -> OpenShares:
    """Nothing is open from ``first`` to the day before ``until``; None while that goes on."""
    if until is None:
        return OpenShares(((first, NOTHING),))
    return OpenShares(((first, NOTHING), (until, WHOLE)) if first < until else ())


def least_of(held: Iterable[OpenShares]) -> OpenShares:
    """What several allow together: on each day the smallest of their shares."""
    held = tuple(held)
    days = sorted({day for each in held for day, _ in each.turns})
    return OpenShares(tuple((day, min(each.on(day) for each in held)) for day in days))


def _day_of(turn: tuple[date, Decimal]) -> date:
    return turn[0]
