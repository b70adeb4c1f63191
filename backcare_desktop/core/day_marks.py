"""What happened on which day, as a chart marks it beside the pain."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import force_setattr

from backcare_desktop.core.body import BodyArea, regions_of
from backcare_desktop.core.load import Load
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.core.session_feedback import LEGS

LONGEST_WORDS = 80
"""Characters of a note that a mark tells; the whole note is a touch away."""


class DoneDay(Struct, frozen=True):
    """A day on which something was done.

    Attributes:
        day: which.
        partial: every session of it ended early.
    """

    day: date
    partial: bool = False


class LiftDay(Struct, frozen=True):
    """One lift on one day.

    Attributes:
        day: the day it was lifted.
        lift_id, name: which lift; a lift that was removed keeps its name.
        load: the heaviest of the day.
    """

    day: date
    lift_id: str
    name: str
    load: Load


class ReliefDay(Struct, frozen=True):
    """What was done against pain on one day.

    Attributes:
        day: the local day.
        kinds: in the order of :class:`ReliefKind`, each once.
        sleep_min: minutes slept, all sleep of the day together; None if nobody said.
    """

    day: date
    kinds: tuple[ReliefKind, ...]
    sleep_min: int | None = None

    @property
    def eased(self) -> tuple[ReliefKind, ...]:
        """What was done beside sleeping: every night of a habit is no treatment."""
        return tuple(kind for kind in self.kinds if kind is not ReliefKind.SLEEP)


class NoteDay(Struct, frozen=True):
    """The first note of a day.

    Attributes:
        day: the local day.
        words: its beginning, :data:`LONGEST_WORDS` characters at most; plain text.
    """

    day: date
    words: str


class AreaCounts(Struct, frozen=True):
    """In how many entries it hurt where.

    Attributes:
        entries: all of the stretch.
        placed: those that name an area; the others say nothing about where.
        times: entries by area, most first, then in the map's order; only areas that were named.

    Raises:
        ValueError: an area was named more often than there are entries that name one.
    """

    entries: int
    placed: int
    times: Mapping[BodyArea, int]

    def __post_init__(self) -> None:
        if not 0 <= self.placed <= self.entries:
            raise ValueError("entries that name an area are some of all")
        if not all(0 < count <= self.placed for count in self.times.values()):
            raise ValueError("an area is named once an entry at most")
        order = list(BodyArea)
        by_count = sorted(self.times.items(), key=lambda each: (-each[1], order.index(each[0])))
        force_setattr(self, "times", MappingProxyType(dict(by_count)))

    @property
    def in_leg(self) -> bool:
        """Whether a part of a leg was named."""
        return not LEGS.isdisjoint(regions_of(self.times))
