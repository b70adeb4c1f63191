"""An episode: one bout of back pain, from its first day to its end."""

from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.answers import Mechanism
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.clock import Moment


class Episode(Struct, frozen=True):
    """One bout of back pain.

    Attributes:
        id: stable key.
        onset: the day it began.
        mechanism: what the person was doing; None if nobody asked.
        side: of the pain; None if nobody asked.
        regions: where it is felt, from the top down, each once.
        opened: when it was entered.
        closed: when the return was complete; None while it goes on.

    Raises:
        ValueError: the regions are out of order or doubled, or it ended before it was entered.
    """

    id: str
    onset: date
    mechanism: Mechanism | None
    side: BodySide | None
    regions: tuple[Region, ...]
    opened: Moment
    closed: Moment | None = None

    def __post_init__(self) -> None:
        if self.regions != in_order(self.regions):
            raise ValueError("regions stand in the body's order, each once")
        if self.closed is not None and self.closed.at_utc < self.opened.at_utc:
            raise ValueError("an episode ends after it was entered")

    @property
    def is_active(self) -> bool:
        """Whether it goes on."""
        return self.closed is None

    def day(self, today: date) -> int:
        """Which day it is: 0 on the day it began, never less."""
        return max(0, (today - self.onset).days)

    def ended(self, when: Moment) -> "Episode":
        """The same, closed."""
        return replace(self, closed=when)


def in_order(regions: tuple[Region, ...]) -> tuple[Region, ...]:
    """The regions from the top down, each once."""
    wanted = set(regions)
    return tuple(region for region in Region if region in wanted)
