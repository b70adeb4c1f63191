"""An entry of the diary: a rating, and everything that was said with it."""

from datetime import datetime, timedelta

from msgspec import Struct, field
from msgspec.structs import force_setattr, replace

from backcare_desktop.core.diary import Rating
from backcare_desktop.core.pain_context import EntryDetail, Relief

LATE = timedelta(minutes=30)
"""Written down later than this, an entry speaks from memory and is marked. The number is a choice,
not a finding; that people fill gaps in afterwards is one (PubMed 15336338)."""


class Before(Struct, frozen=True):
    """A place in the list of all entries: those older than this come next."""

    at_utc: datetime
    rating_id: str


class Entry(Struct, frozen=True):
    """A rating with its details.

    Attributes:
        rating: the score, its time, and the note.
        entered_utc: when it was written down first; editing doesn't move it.
        detail: where it hurt, how, and what surrounded it.
        reliefs: what was done against it, each with this rating's id; in order of time.

    Raises:
        ValueError: a relief belongs to another rating, or is there twice.
    """

    rating: Rating
    entered_utc: datetime
    detail: EntryDetail = field(default_factory=EntryDetail)
    reliefs: tuple[Relief, ...] = ()

    def __post_init__(self) -> None:
        if any(relief.rating_id != self.rating.id for relief in self.reliefs):
            raise ValueError("an entry's reliefs belong to its rating")
        if len({relief.id for relief in self.reliefs}) < len(self.reliefs):
            raise ValueError("a relief stands there once")
        ordered = sorted(self.reliefs, key=lambda relief: (relief.when.at_utc, relief.id))
        force_setattr(self, "reliefs", tuple(ordered))

    @property
    def back_dated(self) -> bool:
        """Whether it was written down long after the pain was felt."""
        return self.entered_utc - self.rating.when.at_utc > LATE

    def with_rating(self, rating: Rating) -> "Entry":
        """The same entry with its score, time or note changed.

        Raises:
            ValueError: it is another rating.
        """
        if rating.id != self.rating.id:
            raise ValueError("an entry keeps its rating")
        return replace(self, rating=rating)
