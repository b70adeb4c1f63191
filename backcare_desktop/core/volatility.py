"""How far the pain moves from one entry to the next."""

from collections.abc import Iterable
from itertools import pairwise

from msgspec import Struct

from backcare_desktop.core.daily import OF_A_MOMENT
from backcare_desktop.core.diary import Rating

LEAST_ENTRIES = 5
THRESHOLD = 1.6
"""Points that part low from high volatility among 782 users of a diary (clinical.md 6.1; L89)."""


class Volatility(Struct, frozen=True):
    """How far the pain moves.

    Attributes:
        points: mean of the absolute changes between entries that follow each other.
        entries: how many entries it is made of.
    """

    points: float
    entries: int

    @property
    def is_high(self) -> bool:
        """Whether it reaches :data:`THRESHOLD`."""
        return self.points >= THRESHOLD


def volatility(ratings: Iterable[Rating]) -> Volatility | None:
    """The volatility of a stretch of the diary; None with fewer than five entries.

    Entries that sum a day up, its worst or its average, are left out: beside a "now" they would
    look like a move.

    Args:
        ratings: in any order; their instants decide which follows which.
    """
    said = [rating for rating in ratings if rating.context in OF_A_MOMENT]
    said.sort(key=lambda rating: (rating.when.at_utc, rating.id))
    moved = sum(abs(later.score - earlier.score) for earlier, later in pairwise(said))
    return volatility_of(moved, len(said))


def volatility_of(moved: int, entries: int) -> Volatility | None:
    """The volatility of entries that were added up elsewhere; None with fewer than five.

    Args:
        moved: the sum of the absolute changes, points.
        entries: how many entries follow each other, those that sum a day up left out.
    """
    return Volatility(moved / (entries - 1), entries) if entries >= LEAST_ENTRIES else None
