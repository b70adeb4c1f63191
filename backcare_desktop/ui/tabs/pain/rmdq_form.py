"""The questionnaire's form while it is filled in."""

from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from backcare_desktop.core.outcome import RmdqMeasure


class RmdqForm(Struct, frozen=True):
    """What is ticked, and how much of it is in the diary.

    Attributes:
        day: the day it speaks of; None for an answer given before, which keeps its own.
        id: the answer in the diary; None for one that was never written.
        ticked: numbers of the statements.
        kept: those that are in the diary.
        carried: it was begun on an earlier day, and speaks of this one now.
    """

    day: date | None = None
    id: str | None = None
    ticked: frozenset[int] = frozenset()
    kept: frozenset[int] = frozenset()
    carried: bool = False

    @classmethod
    def of(cls, answer: RmdqMeasure | None, day: date | None) -> "RmdqForm":
        """A form that goes on with an answer, or an empty one."""
        if answer is None:
            return cls(day)
        ticked = frozenset(answer.ticked)
        return cls(day, answer.id, ticked, ticked)

    @property
    def is_kept(self) -> bool:
        """Everything on it is in the diary."""
        return self.ticked == self.kept

    def with_tick(self, number: int, *, on: bool) -> "RmdqForm":
        """A statement describes the person, or doesn't."""
        ticked = self.ticked | {number} if on else self.ticked - {number}
        return replace(self, ticked=ticked)

    def with_kept(self, measure_id: str, ticked: frozenset[int]) -> "RmdqForm":
        """So much of it is in the diary now."""
        return replace(self, id=measure_id, kept=ticked)

    def on(self, today: date) -> "RmdqForm":
        """The same; after its day is over a form of today, with what is ticked.

        The statements are about today: what was begun before stays in the diary without a score.
        """
        if self.day is None or self.day == today:
            return self
        carried = self.id is not None or bool(self.ticked)
        return RmdqForm(today, ticked=self.ticked, carried=carried)
