"""What is said of a session beside its ratings, as the player shows and hears it."""

from msgspec import Struct

from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.session_feedback import Feel
from backcare_desktop.ui.player.state import Panel, RatingPage


class HurtSaid(Struct, frozen=True):
    """All that is said so far of one press of "This hurts"; every part may be left out.

    Attributes:
        score: 0-10, how much.
        side, regions: where; the regions stand from the top of the body down.
    """

    score: int | None = None
    side: BodySide | None = None
    regions: tuple[Region, ...] = ()


class FeelSaid(Struct, frozen=True):
    """One touch: how one exercise felt."""

    exercise_id: str
    feel: Feel


class HurtPanel(Panel, frozen=True):
    """The question after "This hurts".

    Attributes:
        said: what was said before, for whoever comes back to the question. It stays the same
            question whatever is said, so that the keyboard is not sent back to its beginning.
    """

    said: HurtSaid = HurtSaid()

    def __eq__(self, other: object) -> bool:
        """Whether it is the same question."""
        same = Panel.__struct_fields__
        return isinstance(other, HurtPanel) and all(
            getattr(self, name) == getattr(other, name) for name in same
        )

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, name) for name in Panel.__struct_fields__))


class FeelRow(Struct, frozen=True):
    """One exercise of the session that was done, and how it felt; None if nobody said."""

    exercise_id: str
    name: str
    feel: Feel | None


class AfterPage(RatingPage, frozen=True):
    """The page after the mat.

    Attributes:
        feels: the exercises that were done, in order, each once.
        discard: label of the button that takes the session back.
        hurt: label of the button that asks what hurt.
    """

    feels: tuple[FeelRow, ...] = ()
    discard: str = ""
    hurt: str = ""
