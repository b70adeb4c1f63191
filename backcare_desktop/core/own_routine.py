"""A routine that a person put together."""

import re
import unicodedata
from enum import StrEnum
from itertools import groupby
from typing import Final

from msgspec import Struct

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.routine import MOST_STEPS, PlannedStep

LONGEST_NAME = 60
LONGEST_SUMMARY = 200
MOST_MARKS: Final = 4
"""Combining marks on one letter; the writing of no language needs more."""

_TAG = re.compile(r"<(?:[^\W\d_]|[/!?])")
_REFERENCE = re.compile(r"&#?\w+;")
_BLANK: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Signs that count as letters or symbols and leave nothing to be seen: fillers, an empty cell."""


_JOINER: Final = "\u200d"
_OF_EMOJI: Final = frozenset({"So", "Sk"})
"""Categories of pictures, and of the skin tones that follow one."""
_PICTURE_STYLE: Final = "\ufe0f"


def printable(text: str) -> str:
    """The text without what can't be printed.

    That leaves out control characters, and the marks that turn the direction of reading, with
    which one name can be made to look like another. A joiner stays where it makes one emoji of
    two, and nowhere else.
    """
    return "".join(
        letter
        for index, letter in enumerate(text)
        if letter.isprintable() or _joins_emoji(text, index)
    )


def _joins_emoji(text: str, index: int) -> bool:
    before = text[:index].removesuffix(_PICTURE_STYLE)[-1:]
    after = text[index + 1 : index + 2]
    return (
        text[index] == _JOINER
        and bool(before and after)
        and unicodedata.category(before) in _OF_EMOJI
        and unicodedata.category(after) == "So"
    )


class TextFault(StrEnum):
    """What a name or a summary may not be."""

    MARKUP = "markup"
    UNREADABLE = "unreadable"


def text_fault(text: str) -> TextFault | None:
    """Why a name or a summary is refused; None for a good one, and for an empty one.

    A tag (``<`` directly before a letter, ``/``, ``!`` or ``?``) and a character reference
    (``&name;`` or ``&#60;``) are markup; "Squat < 90°" and "Push & pull" are not. What holds
    nothing to be seen, or piles more than :data:`MOST_MARKS` marks on a letter, can't be read.
    """
    if _TAG.search(text) or _REFERENCE.search(text):
        return TextFault.MARKUP
    return None if readable(text) else TextFault.UNREADABLE


def readable(text: str) -> bool:
    """Whether there is something to be seen, with no more than :data:`MOST_MARKS` on a letter.

    Nothing at all, and blanks alone, can be read.
    """
    marks = [unicodedata.category(letter).startswith("M") for letter in text]
    if any(mark and len(list(run)) > MOST_MARKS for mark, run in groupby(marks)):
        return False
    seen = (
        not mark
        and not letter.isspace()
        and letter not in _BLANK
        and unicodedata.category(letter) != "Cf"
        for letter, mark in zip(text, marks, strict=True)
    )
    return not text.strip() or any(seen)


class OwnRoutine(Struct, frozen=True):
    """What is kept of it: exercises by their ids, so that it survives a change of content.

    What is kept already stays readable: a new name goes through :func:`text_fault` as well,
    before it gets here.

    Attributes:
        id: stable key; stored with every session of it.
        name: its title, one line.
        summary: a sentence for its card; may be empty.
        quiet: meant to calm; sounds and voice hold back.
        steps: in order.
        changed: when it was last changed.

    Raises:
        ValueError: a text is too long or not one line, or there are too few or too many steps.
    """

    id: str
    name: str
    summary: str
    quiet: bool
    steps: tuple[PlannedStep, ...]
    changed: Moment

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a routine needs a name")
        for text, longest in ((self.name, LONGEST_NAME), (self.summary, LONGEST_SUMMARY)):
            if len(text) > longest:
                raise ValueError(f"a text has {longest} characters at most")
            if text != printable(text):
                raise ValueError("a text is one line")
        if not 1 <= len(self.steps) <= MOST_STEPS:
            raise ValueError(f"a routine has between 1 and {MOST_STEPS} steps")
