"""What people write about themselves in one line: what it may be, and when it is the same."""

import unicodedata
from typing import Final

from backcare_desktop.core.own_routine import TextFault, readable

_BREAKING: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Categories that no line shows: control characters, halves of a sign, ends of lines."""

_TURNING: Final = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
"""Controls of the direction of reading; they would turn round what stands behind the words."""


def plain_words(words: str) -> str:
    """The words without what differs between two spellings of the same: case and blanks."""
    return " ".join(words.casefold().split())


def one_line(text: str) -> bool:
    """Whether a line can show it: anything but control characters and line breaks.

    Blanks that don't break and joiners are part of many languages' writing, and of pasted text.
    """
    return not any(
        unicodedata.category(letter) in _BREAKING or unicodedata.bidirectional(letter) in _TURNING
        for letter in text
    )


def words_fault(text: str) -> TextFault | None:
    """Why a person's own words are refused; None for good ones, and for none.

    Text is text here, because every label shows it plainly: unlike the names in a routine's file,
    which come from anywhere, words are not searched for markup.
    """
    return None if readable(text) else TextFault.UNREADABLE
