"""What the pain of a session says of the rest of its day."""

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from backcare_desktop.core.session_feedback import Concern, Hurt, concern_of


class Aftermath(Struct, frozen=True):
    """The pain around and in one session.

    Attributes:
        before, after: ratings, 0-10; None if nobody gave one.
        hurts: what was said of "This hurts", in order.
    """

    before: int | None
    after: int | None
    hurts: tuple[Hurt, ...] = ()

    @property
    def concern(self) -> Concern | None:
        """The weightiest of what the stop rule says of it; None when it says nothing."""
        said = {self.concern_after, *(hurt.concern(self.before) for hurt in self.hurts)}
        return next((concern for concern in Concern if concern in said), None)

    @property
    def concern_after(self) -> Concern | None:
        """What the stop rule says of the rating after the session alone."""
        return concern_of(self.after, self.before)

    def settled_by(self, score: int) -> bool:
        """Whether a later rating says that it has settled: not above 5, nor risen by over 2.

        A number says nothing of a leg: that settles with a symptom check only.
        """
        return self.concern is not Concern.LEG and concern_of(score, self.before) is None


def unsettled(
    session: Aftermath,
    said: datetime,
    ratings: Iterable[tuple[datetime, int]],
    allowed: datetime | None,
) -> bool:
    """Whether sessions are better left out because of one of today's.

    Args:
        session: its pain.
        said: when the last of it was said.
        ratings: time and score, 0-10, of the ratings of the day; earlier ones count for nothing.
        allowed: when a symptom check was finished that locks nothing; None when none was.
    """
    if session.concern is None or (allowed is not None and allowed > said):
        return False
    return not any(at > said and session.settled_by(score) for at, score in ratings)
