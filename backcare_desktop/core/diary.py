"""Pain ratings."""

from datetime import timedelta
from enum import StrEnum

from msgspec import Struct

from backcare_desktop.core.clock import Moment

LONGEST_NOTE = 10_000

KEPT_AFTER_DELETING = timedelta(days=30)
"""So long what was deleted stays in the diary's file, marked, and is removed for good after it."""


class RatingContext(StrEnum):
    """When in the day's course a rating was given."""

    NOW = "now"
    BEFORE_SESSION = "before_session"
    AFTER_SESSION = "after_session"
    NEXT_MORNING = "next_morning"
    WORST = "worst"
    AVERAGE = "average"


class Rating(Struct, frozen=True):
    """One pain rating on the 0-10 numeric rating scale.

    Attributes:
        id: unique for good, also across computers.
        score: 0 = no pain, 10 = worst pain imaginable.
        when: the time the pain was felt.
        context: when in the day's course.
        session_id: the session it surrounds; None for any other rating.
        note: the person's own words; plain text.
    """

    id: str
    score: int
    when: Moment
    context: RatingContext = RatingContext.NOW
    session_id: str | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.score <= 10:
            raise ValueError(f"a pain rating lies between 0 and 10, not {self.score}")
        if len(self.note) > LONGEST_NOTE:
            raise ValueError(f"a note has {LONGEST_NOTE} characters at most")
