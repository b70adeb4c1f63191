"""How heavy something is, and what can be loaded with the plates at hand.

A load keeps the number and the unit that the person typed. Other units are for showing and for
comparing: nothing is ever stored converted, so that changing the unit back and forth loses nothing.
"""

from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from msgspec import Struct

KG_PER_LB = Decimal("0.45359237")
"""Exact, by the definition of the pound."""

HEAVIEST_KG = Decimal(1000)
HUNDREDTH = Decimal("0.01")
TENTH = Decimal("0.1")
MOST_PLATES = 20
MOST_PAIRS = 20


class Unit(StrEnum):
    """What a weight is counted in."""

    KG = "kg"
    LB = "lb"

    @property
    def in_kg(self) -> Decimal:
        """Kilograms in one of it."""
        return KG_PER_LB if self is Unit.LB else Decimal(1)


class Load(Struct, frozen=True):
    """A weight as the person typed it.

    Loads are ordered by their exact weight. Two of different units are never equal: no whole number
    of hundredths of a pound up to a tonne is a whole number of hundredths of a kilogram.

    Attributes:
        amount: above 0, with two decimals at most.
        unit: what it is counted in.

    Raises:
        ValueError: nothing, less than nothing, more than 1000 kg, or finer than a hundredth.
    """

    amount: Decimal
    unit: Unit

    def __post_init__(self) -> None:
        if not self.amount.is_finite() or self.amount <= 0:
            raise ValueError("a load is above 0")
        if self.kg > HEAVIEST_KG:
            raise ValueError(f"a load is {HEAVIEST_KG} kg at most")
        if self.amount % HUNDREDTH:
            raise ValueError("a load has two decimals at most")

    def __lt__(self, other: "Load") -> bool:
        return self.kg < other.kg

    def __le__(self, other: "Load") -> bool:
        return self.kg <= other.kg

    @property
    def kg(self) -> Decimal:
        """Its weight in kilograms, exactly."""
        return self.amount * self.unit.in_kg

    def shown_in(self, unit: Unit) -> Decimal:
        """The number to show in ``unit``; for showing only, the load itself stays as it is.

        In its own unit that is the number as typed, in the other one it is rounded to the nearest
        tenth, halves up, and never to nothing.
        """
        if unit is self.unit:
            return self.amount
        return max(TENTH, (self.kg / unit.in_kg).quantize(TENTH, ROUND_HALF_UP))


class Plates(Struct, frozen=True):
    """A bar and what can be put on it, the same on both ends.

    Attributes:
        bar: with nothing on it.
        plates: one weight of each kind, in the bar's unit, heaviest first.
        pairs: how many pairs there are of each kind; empty for as many as wanted.

    Raises:
        ValueError: a plate is no load or out of order, or the pairs don't go with the plates.
    """

    bar: Load
    plates: tuple[Decimal, ...]
    pairs: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if len(self.plates) > MOST_PLATES:
            raise ValueError(f"there are {MOST_PLATES} kinds of plates at most")
        loads = [Load(plate, self.bar.unit) for plate in self.plates]
        if loads != sorted(set(loads), reverse=True):
            raise ValueError("plates stand heaviest first, each kind once")
        if self.pairs and len(self.pairs) != len(self.plates):
            raise ValueError("every kind of plate has its number of pairs")
        if not all(1 <= count <= MOST_PAIRS for count in self.pairs):
            raise ValueError(f"of a kind there are between 1 and {MOST_PAIRS} pairs")

    def down(self, kg: Decimal) -> Load | None:
        """The heaviest that can be loaded and isn't above ``kg`` kilograms.

        None if that is below the empty bar.
        """
        if kg < self.bar.kg:
            return None
        bar = _hundredths(self.bar.amount)
        side = (_hundredths_within(min(kg, HEAVIEST_KG), self.bar.unit) - bar) // 2
        plates = tuple(_hundredths(plate) for plate in self.plates)
        return _load(bar + 2 * _heaviest_sum(side, plates, self.pairs), self.bar.unit)

    def above(self, kg: Decimal, most: Decimal) -> Load | None:
        """The lightest that can be loaded, is above ``kg`` and not above ``most`` kilograms.

        None if there is no such load.
        """
        if most < self.bar.kg:
            return None
        if kg < self.bar.kg:
            return self.bar
        bar = _hundredths(self.bar.amount)
        here = (_hundredths_within(min(kg, HEAVIEST_KG), self.bar.unit) - bar) // 2
        side = (_hundredths_within(min(most, HEAVIEST_KG), self.bar.unit) - bar) // 2
        plates = tuple(_hundredths(plate) for plate in self.plates)
        heavier = _sums(side, plates, self.pairs) >> (here + 1)
        if not heavier:
            return None
        lowest = (heavier & -heavier).bit_length() + here
        return _load(bar + 2 * lowest, self.bar.unit)


class Steps(Struct, frozen=True):
    """Dumbbells or a machine: every multiple of one step.

    Attributes:
        step: from one weight to the next, and the lightest there is.
    """

    step: Load

    def down(self, kg: Decimal) -> Load | None:
        """The heaviest step that isn't above ``kg`` kilograms; None below the first one."""
        step = _hundredths(self.step.amount)
        within = _hundredths_within(min(kg, HEAVIEST_KG), self.step.unit) if kg > 0 else 0
        return _load(within // step * step, self.step.unit) if within >= step else None

    def above(self, kg: Decimal, most: Decimal) -> Load | None:
        """The lightest step above ``kg`` and not above ``most`` kilograms; None without one."""
        step = _hundredths(self.step.amount)
        next_one = (_hundredths_within(min(kg, HEAVIEST_KG), self.step.unit) // step + 1) * step
        within = _hundredths_within(min(most, HEAVIEST_KG), self.step.unit)
        return _load(next_one, self.step.unit) if next_one <= within else None


Rounding = Plates | Steps
"""How a weight is rounded down to what can be loaded."""


def _hundredths(amount: Decimal) -> int:
    return int(amount * 100)


def _hundredths_within(kg: Decimal, unit: Unit) -> int:
    """Whole hundredths of ``unit`` that aren't above ``kg``."""
    return int(kg * 100 // unit.in_kg)


def _load(hundredths: int, unit: Unit) -> Load:
    return Load(Decimal(hundredths) / 100, unit)


def _heaviest_sum(most: int, plates: tuple[int, ...], pairs: tuple[int, ...]) -> int:
    """The largest sum of plates on one end that isn't above ``most``; all in hundredths."""
    return _sums(most, plates, pairs).bit_length() - 1


def _sums(most: int, plates: tuple[int, ...], pairs: tuple[int, ...]) -> int:
    """Every sum of plates on one end up to ``most``, each as the bit of its hundredths.

    The largest plate first would not do: of 20 and 15 it makes 20 of 30. So every sum that can be
    made is kept, as the bits of one number.
    """
    within = (1 << (most + 1)) - 1
    sums = 1
    for number, plate in enumerate(plates):
        left = min(pairs[number], most // plate) if pairs else most // plate
        several = 1
        while left:
            # 1, 2, 4 … and what remains of them: together every count up to the last.
            several = min(several, left)
            sums |= (sums << (several * plate)) & within
            left -= several
            several *= 2
    return sums
