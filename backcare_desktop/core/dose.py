"""How much of an exercise is done: holds or repetitions, sets, sides."""

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

LONGEST_HOLD_S = 600
MOST_REPS = 100
MOST_SETS = 10
LONGEST_TEMPO_S = 30.0


class Side(StrEnum):
    """The person's own side, kept from the hold to the report."""

    LEFT = "left"
    RIGHT = "right"


class Dose(Struct, frozen=True):
    """A dose is either a hold (``hold_s``) or counted repetitions (``reps`` at ``tempo_s``).

    Attributes:
        hold_s: seconds a position is held; 0 for repetitions.
        reps: repetitions a set; 0 for a hold.
        tempo_s: seconds one repetition takes.
        sets: how often hold or repetitions are done, a side.
        each_side: done on the right, then on the left.
        untimed: done when the person says so; the seconds above are only what it may take.
    """

    hold_s: int = 0
    reps: int = 0
    tempo_s: float = 0.0
    sets: int = 1
    each_side: bool = False
    untimed: bool = False

    def __post_init__(self) -> None:
        if bool(self.hold_s) == bool(self.reps):
            raise ValueError("a dose has either hold_s or reps")
        if not 0 <= self.hold_s <= LONGEST_HOLD_S:
            raise ValueError(f"hold_s must lie between 1 and {LONGEST_HOLD_S} seconds")
        if not 0 <= self.reps <= MOST_REPS:
            raise ValueError(f"reps must lie between 1 and {MOST_REPS}")
        if self.reps and not 1.0 <= self.tempo_s <= LONGEST_TEMPO_S:
            raise ValueError(f"tempo_s must lie between 1 and {LONGEST_TEMPO_S:g} seconds")
        if not 1 <= self.sets <= MOST_SETS:
            raise ValueError(f"sets must lie between 1 and {MOST_SETS}")

    @property
    def set_s(self) -> float:
        """Seconds one set takes on one side."""
        return float(self.hold_s) if self.hold_s else self.reps * self.tempo_s

    def scaled(self, factor: float) -> "Dose":
        """The same with holds ``factor`` times as long, within what a hold can be."""
        if not self.hold_s:
            return self
        return replace(self, hold_s=min(LONGEST_HOLD_S, max(1, round(self.hold_s * factor))))

    @property
    def sides(self) -> tuple[Side | None, ...]:
        """The sides in the order they are done; ``(None,)`` when the exercise has none."""
        return (Side.RIGHT, Side.LEFT) if self.each_side else (None,)
