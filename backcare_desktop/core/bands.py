"""How many of the rated days were quiet, middling or bad."""

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from msgspec import Struct

from backcare_desktop.core.daily import DailyPain


class Band(StrEnum):
    """A part of the 0-10 scale (clinical.md 6.1)."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


SCORES: Mapping[Band, range] = MappingProxyType(
    {Band.LOW: range(4), Band.MIDDLE: range(4, 7), Band.HIGH: range(7, 11)}
)


class TimeInBands(Struct, frozen=True):
    """Rated days by band; days without a rating are in none of them."""

    low: int
    middle: int
    high: int

    @property
    def rated(self) -> int:
        """All rated days."""
        return self.low + self.middle + self.high

    def percent(self, band: Band) -> float | None:
        """A band's days in percent of the rated ones; None where no day was rated."""
        count = {Band.LOW: self.low, Band.MIDDLE: self.middle, Band.HIGH: self.high}[band]
        return 100 * count / self.rated if self.rated else None


def time_in_bands(days: Iterable[DailyPain]) -> TimeInBands:
    """Count the daily values in each band."""
    counts = Counter(band for day in days for band in Band if day.value in SCORES[band])
    return TimeInBands(counts[Band.LOW], counts[Band.MIDDLE], counts[Band.HIGH])
