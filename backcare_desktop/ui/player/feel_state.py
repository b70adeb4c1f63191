"""What is said of a session beside its ratings, as the player shows and hears it."""

from dataclasses import dataclass, field

from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.session_feedback import Feel
from backcare_desktop.ui.player.state import Panel, RatingPage


@dataclass(frozen=True, slots=True)
class HurtSaid:
    """All that is said so far of one press of "This hurts"; every part may be left out.

    Attributes:
        score: 0-10, how much.
        side, regions: where; the regions stand from the top of the body down.
    """

    score: int | None = None
    side: BodySide | None = None
    regions: tuple[Region, ...] = ()


@dataclass(frozen=True, slots=True)
class FeelSaid:
    """One touch: how one exercise felt."""

    exercise_id: str
    feel: Feel


@dataclass(frozen=True, slots=True)
class HurtPanel(Panel):
    """The question after "This hurts".

    Attributes:
        said: what was said before, for whoever comes back to the question. It stays the same
            question whatever is said, so that the keyboard is not sent back to its beginning.
    """

    said: HurtSaid = field(default=HurtSaid(), compare=False)


@dataclass(frozen=True, slots=True)
class FeelRow:
    """One exercise of the session that was done, and how it felt; None if nobody said."""

    exercise_id: str
    name: str
    feel: Feel | None


@dataclass(frozen=True, slots=True)
class AfterPage(RatingPage):
    """The page after the mat.

    Attributes:
        feels: the exercises that were done, in order, each once.
        discard: label of the button that takes the session back.
        hurt: label of the button that asks what hurt.
    """

    feels: tuple[FeelRow, ...] = ()
    discard: str = ""
    hurt: str = ""
