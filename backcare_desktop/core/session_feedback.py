"""What a person says of a session beside its ratings: what hurt where, and how it felt."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from msgspec import Struct

from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.dose import Side
from backcare_desktop.core.episode import in_order

HIGHEST_TO_GO_ON = 5
"""A rating above this is a reason to stop, as a rise is (clinical.md 5, stop rule)."""

RISE_TO_CHECK = 2
"""A rise by more points than this is a reason to check the symptoms (product.md)."""

LEGS = frozenset({Region.BACK_OF_THIGH, Region.FRONT_OF_THIGH, Region.LOWER_LEG, Region.FOOT})
"""Regions that make it a symptom of the leg."""


class Concern(StrEnum):
    """Why somebody is advised to check, or to leave sessions out; the weightiest first."""

    LEG = "leg"
    ROSE = "rose"
    HIGH = "high"

    @property
    def wants_check(self) -> bool:
        """Whether it is a reason to check the symptoms."""
        return self is not Concern.HIGH


def concern_of(
    score: int | None, before: int | None, regions: Iterable[Region] = ()
) -> Concern | None:
    """What the stop rule says of pain; None when it says nothing.

    Args:
        score: 0-10; None if nobody said how much.
        before: the pain before the session, 0-10; None if it wasn't rated.
        regions: where it hurts.
    """
    if not LEGS.isdisjoint(regions):
        return Concern.LEG
    if score is None:
        return None
    if before is not None and score - before > RISE_TO_CHECK:
        return Concern.ROSE
    return Concern.HIGH if score > HIGHEST_TO_GO_ON else None


class Feel(StrEnum):
    """How an exercise felt, in one touch."""

    EASY = "easy"
    RIGHT = "right"
    HARD = "hard"


class Hurt(Struct, frozen=True):
    """What was said of one press of "This hurts".

    Attributes:
        session_id, seq: the session, and the number of the hurt event in it.
        score: 0-10, how much; None if nobody said.
        side: of the pain; None if nobody said.
        regions: where, from the top down, each once; empty if nobody said.

    Raises:
        ValueError: the score is out of its scale, or the regions are out of order or doubled.
    """

    session_id: str
    seq: int
    score: int | None = None
    side: BodySide | None = None
    regions: tuple[Region, ...] = ()

    def __post_init__(self) -> None:
        if self.score is not None and not 0 <= self.score <= 10:
            raise ValueError("pain is rated 0 to 10")
        if self.regions != in_order(self.regions):
            raise ValueError("regions stand in the body's order, each once")

    def wants_check(self, before: int | None) -> bool:
        """Whether it is a reason to check the symptoms.

        Args:
            before: the pain before the session; None if it wasn't rated.
        """
        concern = self.concern(before)
        return concern is not None and concern.wants_check

    def concern(self, before: int | None) -> Concern | None:
        """What the stop rule says of it; ``before`` as in :meth:`wants_check`."""
        return concern_of(self.score, before, self.regions)

    @property
    def too_much(self) -> bool:
        """Whether it is a reason to stop, whatever it was before."""
        return self.score is not None and self.score > HIGHEST_TO_GO_ON


class HurtPress(Struct, frozen=True):
    """One press of "This hurts", whether or not more was said of it.

    Attributes:
        day: the day its session began on.
        exercise_id: what was being done.
        side: the side that was being worked; None for an exercise without sides.
        score: 0-10, how much; None if nobody said.
    """

    day: date
    exercise_id: str
    side: Side | None
    score: int | None = None
