"""What an entry of the diary says beside its score: where, how it feels, what surrounded it.

When in the day's course it was given stands with the rating itself, see
:class:`~backcare_desktop.core.diary.RatingContext`; so does the note.
"""

from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from backcare_desktop.core.body import BodyArea, areas_in_order, regions_of
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.own_routine import TextFault
from backcare_desktop.core.own_words import one_line, words_fault
from backcare_desktop.core.session_feedback import LEGS

LONGEST_OWN_WORDS = 200
LONGEST_RELIEF_MIN = 24 * 60


class Quality(StrEnum):
    """What the pain feels like."""

    DULL = "dull"
    ACHING = "aching"
    STIFF = "stiff"
    TIGHT = "tight"
    CRAMPING = "cramping"
    THROBBING = "throbbing"
    SHARP = "sharp"
    STABBING = "stabbing"
    SHOOTING = "shooting"
    BURNING = "burning"
    ELECTRIC = "electric"
    TINGLING = "tingling"
    NUMB = "numb"


OF_A_NERVE = frozenset({Quality.ELECTRIC, Quality.TINGLING, Quality.NUMB})
"""Words that speak of a nerve (clinical.md 1.3), whatever the region."""


class Activity(StrEnum):
    """What somebody is doing: while it hurts, when it eases, when it gets worse."""

    RESTING = "resting"
    LYING = "lying"
    TURNING_IN_BED = "turning_in_bed"
    GETTING_UP = "getting_up"
    SITTING = "sitting"
    DRIVING = "driving"
    STANDING = "standing"
    WALKING = "walking"
    STAIRS = "stairs"
    BENDING_FORWARD = "bending_forward"
    BENDING_BACK = "bending_back"
    TWISTING = "twisting"
    LIFTING = "lifting"
    TRAINING = "training"
    STRETCHING = "stretching"
    COUGHING = "coughing"


class ReliefKind(StrEnum):
    """What is done against pain."""

    WARMTH = "warmth"
    COLD = "cold"
    WALK = "walk"
    BATH = "bath"
    MEDICINE = "medicine"
    SLEEP = "sleep"
    OTHER = "other"

    @property
    def needs_words(self) -> bool:
        """Whether it says nothing without the person's own words."""
        return self in (ReliefKind.MEDICINE, ReliefKind.OTHER)

    @property
    def takes_time(self) -> bool:
        """Whether it can be said how long it took."""
        return self is not ReliefKind.MEDICINE


class Effect(StrEnum):
    """How the pain was afterwards; afterwards, not therefore."""

    EASED = "eased"
    SAME = "same"
    WORSE = "worse"


class EntryDetail(Struct, frozen=True):
    """Everything that may be said of one rating; nothing has to be.

    Texts are the person's own words, one line each; new ones have no :attr:`fault`.

    Attributes:
        areas: where, in the map's order, each once.
        qualities: what it feels like, in the order of :class:`Quality`, each once.
        doing: what the person was doing; None if nobody said.
        eased_by, worsened_by: in the order of :class:`Activity`, each once.
        eased_words, worsened_words: what the words above don't name.

    Raises:
        ValueError: something is out of order or doubled, or a text is too long or not one line.
    """

    areas: tuple[BodyArea, ...] = ()
    qualities: tuple[Quality, ...] = ()
    doing: Activity | None = None
    eased_by: tuple[Activity, ...] = ()
    worsened_by: tuple[Activity, ...] = ()
    eased_words: str = ""
    worsened_words: str = ""

    def __post_init__(self) -> None:
        if self.areas != areas_in_order(self.areas):
            raise ValueError("areas stand in the map's order, each once")
        if self.qualities != qualities_in_order(self.qualities):
            raise ValueError("qualities stand in their order, each once")
        for activities in (self.eased_by, self.worsened_by):
            if activities != activities_in_order(activities):
                raise ValueError("activities stand in their order, each once")
        for text in (self.eased_words, self.worsened_words):
            _one_short_line(text)

    @property
    def fault(self) -> TextFault | None:
        """Why new words are refused; None for good ones."""
        return words_fault(self.eased_words) or words_fault(self.worsened_words)

    @property
    def wants_check(self) -> bool:
        """Whether it is a reason to check the symptoms: it is felt in a leg, or as of a nerve."""
        return self.in_a_leg or not OF_A_NERVE.isdisjoint(self.qualities)

    @property
    def in_a_leg(self) -> bool:
        """Whether it is felt in a leg."""
        return not LEGS.isdisjoint(regions_of(self.areas))


class Relief(Struct, frozen=True):
    """Something done against pain, as the person logged it. It advises nothing.

    Attributes:
        id: unique for good, also across computers.
        kind: what was done.
        when: when it was begun or taken; for sleep, when the person woke up.
        words: their own words, one line; of a medicine what was taken and how much.
        minutes: how long; None if nobody said.
        effect: how the pain was afterwards; None if nobody said.
        rating_id: the rating it was logged with; None if it stands alone.

    Raises:
        ValueError: a number is out of its bounds, words are missing, too long or not one line, or a
            medicine has minutes.
    """

    id: str
    kind: ReliefKind
    when: Moment
    words: str = ""
    minutes: int | None = None
    effect: Effect | None = None
    rating_id: str | None = None

    def __post_init__(self) -> None:
        _one_short_line(self.words)
        if self.kind.needs_words and not self.words.strip():
            raise ValueError(f"{self.kind} needs the person's own words")
        if self.minutes is None:
            return
        if not self.kind.takes_time:
            raise ValueError(f"{self.kind} takes no minutes")
        if not 1 <= self.minutes <= LONGEST_RELIEF_MIN:
            raise ValueError(f"minutes must lie between 1 and {LONGEST_RELIEF_MIN}")

    @property
    def fault(self) -> TextFault | None:
        """Why new words are refused; None for good ones."""
        return words_fault(self.words)


def qualities_in_order(qualities: Iterable[Quality]) -> tuple[Quality, ...]:
    """The words in their order, each once."""
    wanted = set(qualities)
    return tuple(quality for quality in Quality if quality in wanted)


def activities_in_order(activities: Iterable[Activity]) -> tuple[Activity, ...]:
    """The activities in their order, each once."""
    wanted = set(activities)
    return tuple(activity for activity in Activity if activity in wanted)


def _one_short_line(text: str) -> None:
    if len(text) > LONGEST_OWN_WORDS:
        raise ValueError(f"own words have {LONGEST_OWN_WORDS} characters at most")
    if not one_line(text):
        raise ValueError("own words are one line")
