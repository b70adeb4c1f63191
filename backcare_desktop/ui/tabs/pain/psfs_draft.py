"""The person's own activities while they are named or rated; nothing of it is in the diary yet."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from msgspec import Struct, field
from msgspec.structs import replace

from backcare_desktop.core.own_words import one_line, plain_words, words_fault
from backcare_desktop.core.psfs import LONGEST_ACTIVITY, MOST_ACTIVITIES, PsfsForm, PsfsMeasure


class WrongWords(StrEnum):
    """Why words can't name an activity."""

    NONE = "none"
    TOO_LONG = "too_long"
    UNPRINTABLE = "unprintable"
    UNREADABLE = "unreadable"
    DOUBLED = "doubled"
    TOO_MANY = "too_many"


def read_activities(
    typed: Sequence[str],
) -> tuple[tuple[str, ...], Mapping[int, WrongWords]]:
    """The activities that are named, and what is wrong with a field, by its place.

    Fields left empty are skipped; without any words the first field is asked for.
    """
    read: list[str] = []
    wrong: dict[int, WrongWords] = {}
    seen: set[str] = set()
    for place, text in enumerate(typed):
        words = " ".join(text.split())
        if not words:
            continue
        found = WrongWords.TOO_MANY if place >= MOST_ACTIVITIES else _wrong(words, seen)
        if found is not None:
            wrong[place] = found
        seen.add(plain_words(words))
        read.append(words)
    if not read:
        wrong[0] = WrongWords.NONE
    return (() if wrong else tuple(read)), wrong


def _wrong(words: str, seen: set[str]) -> WrongWords | None:
    if len(words) > LONGEST_ACTIVITY:
        return WrongWords.TOO_LONG
    if not one_line(words):
        return WrongWords.UNPRINTABLE
    if words_fault(words) is not None:
        return WrongWords.UNREADABLE
    return WrongWords.DOUBLED if plain_words(words) in seen else None


class PsfsDraft(Struct, frozen=True):
    """What was typed and answered since the page was opened.

    Attributes:
        typed: what stands in the fields while activities are named; None while they aren't.
        wrong: what is wrong with these, by place.
        scores: answers by the id of an activity.
        opened: activities whose last answer was asked for.
        changing: the answer that is being changed; None for a new one.
        unrated: saving was tried without an answer.
    """

    typed: tuple[str, ...] | None = None
    wrong: Mapping[int, WrongWords] = field(default_factory=dict)
    scores: Mapping[str, int] = field(default_factory=dict)
    opened: frozenset[str] = frozenset()
    changing: PsfsMeasure | None = None
    unrated: bool = False

    def with_typed(self, place: int, text: str) -> "PsfsDraft":
        """Other words in a field; what was wrong with it is forgotten."""
        typed = tuple(
            text if at == place else words for at, words in enumerate(self.typed or _EMPTY)
        )
        wrong = {at: what for at, what in self.wrong.items() if at != place}
        return replace(self, typed=typed, wrong=wrong)

    def with_score(self, activity_id: str, score: int | None) -> "PsfsDraft":
        """Another answer, or none."""
        scores = {key: value for key, value in self.scores.items() if key != activity_id}
        if score is not None:
            scores[activity_id] = score
        return replace(self, scores=scores, unrated=False)

    @property
    def touched(self) -> bool:
        """Something was answered or typed that would be lost."""
        if self.changing is not None:
            return dict(self.scores) != dict(self.changing.scores)
        return bool(self.scores) or any(text.strip() for text in self.typed or ())


_EMPTY = ("",) * MOST_ACTIVITIES
NAMING = PsfsDraft(typed=_EMPTY)
"""Activities are to be named; nothing is typed yet."""


def asked_form(draft: PsfsDraft, in_use: PsfsForm | None) -> PsfsForm | None:
    """The activities that are rated: those of the answer that is changed, or those in use."""
    return draft.changing.form if draft.changing is not None else in_use
