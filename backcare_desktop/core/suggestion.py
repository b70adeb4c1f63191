"""What could change in an exercise of the programme, and what was left as it is."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from msgspec import Struct

from backcare_desktop.core.programme import Programme, ProgrammeItem


class SuggestionKind(StrEnum):
    """What is suggested for the next day."""

    WAIT = "wait"
    STAY = "stay"
    UP = "up"
    DOWN = "down"


class Reason(StrEnum):
    """Why it is suggested."""

    LOCKED = "locked"
    HURT = "hurt"
    FORM_LOST = "form_lost"
    ASK_CLINICIAN = "ask_clinician"
    NOTHING_YET = "nothing_yet"
    SETS_MISSING = "sets_missing"
    FORM_NOT_SAID = "form_not_said"
    FIRST_OF_TWO = "first_of_two"
    TWICE_WHOLE = "twice_whole"
    TWICE_EASY = "twice_easy"
    READY_FOR_HARDER = "ready_for_harder"
    NOTHING_HARDER = "nothing_harder"
    PAUSED = "paused"
    EARLY_DAYS = "early_days"
    PAIN_ROSE = "pain_rose"
    """It rose, or was above 5."""
    LONG_AGO = "long_ago"
    """Too much time, or an onset, a pause or a lock, lies in between."""


class Suggestion(Struct, frozen=True):
    """What could change, to be accepted or not.

    Attributes:
        kind: which way.
        before: the item as it is.
        item: the item as it would be; the same where nothing changes.
        reason: why.
    """

    kind: SuggestionKind
    before: ProgrammeItem
    item: ProgrammeItem
    reason: Reason

    def accepted(self, programme: Programme) -> Programme:
        """The programme with what is suggested.

        Raises:
            ValueError: the item has been changed meanwhile.
        """
        return programme.replaced(self.before, self.item)

    def undone(self, programme: Programme) -> Programme:
        """The programme as it was before the suggestion was accepted.

        Raises:
            ValueError: the item has been changed meanwhile.
        """
        return programme.replaced(self.item, self.before)


class Aside(Struct, frozen=True):
    """A suggestion that was left as it is.

    Attributes:
        exercise_id: what it was about.
        kind, reason: what was suggested, and why.
        day: the latest day of the exercise that it rested on.
    """

    exercise_id: str
    kind: SuggestionKind
    reason: Reason
    day: date

    def covers(self, suggestion: Suggestion, latest: date) -> bool:
        """Whether a suggestion is the one that was left, with nothing new that speaks for it.

        Args:
            suggestion: what could change now.
            latest: the latest day of the exercise that it rests on.
        """
        same = (suggestion.before.exercise_id, suggestion.kind, suggestion.reason)
        return same == (self.exercise_id, self.kind, self.reason) and latest <= self.day


NO_ASIDES: Mapping[str, Aside | None] = MappingProxyType({})
"""Nothing is left or forgotten, of any exercise."""
