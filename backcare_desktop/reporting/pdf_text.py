"""Text made fit for a page: what anybody wrote is printed as it stands, and turns nothing round."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Final

Page = str | float | None | list["Page"] | dict[str, "Page"]
"""What the template is given: texts, and how they belong together."""

NOT_SHOWN: Final = "\ufffd"
"""Stands for a control character, and for a sign that no font on this computer has."""

_FIRST_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_TURNING: Final = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI"})
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL", "AN"})
_BREAKS: Final = frozenset({"\n", "\u2028", "\u2029"})
_FORBIDDEN: Final = frozenset({"\ufeff", "\ufffe", "\uffff"})
"""PDF/UA has no place for these in a text."""

_LONGEST_WORD = 24
_BREAK_HERE = "\u200b"
_ENDLESS: Final = re.compile(rf"\S{{{_LONGEST_WORD + 1}}}")


def own(words: str) -> str:
    """Somebody's own words, for use inside a sentence: on one line, and in their own direction.

    Those that are read from right to left are isolated from the rest, so that the numbers behind
    them keep their place; isolates that came with them are left out.
    """
    line = " ".join(words.split())
    plain = line.replace(_FIRST_ISOLATE, "").replace(_POP_ISOLATE, "")
    if any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in plain):
        return f"{_FIRST_ISOLATE}{plain}{_POP_ISOLATE}"
    return plain


def printable(text: str) -> str:
    """A text without what a page can't show.

    Controls that turn the direction of reading, overrides first of all, are left out. Other control
    characters become :data:`NOT_SHOWN`, lines stay lines. A word longer than a column may break.
    """
    if text.isascii() and text.isprintable() and not _ENDLESS.search(text):
        return text
    return "".join(_letters(text))


def on_every_text(page: Page, change: Callable[[str], str]) -> Page:
    """The same page with every text changed; keys stay."""
    if isinstance(page, str):
        return change(page)
    if isinstance(page, list):
        return [on_every_text(each, change) for each in page]
    if isinstance(page, dict):
        return {key: on_every_text(each, change) for key, each in page.items()}
    return page


def shortened(text: str, most: int) -> str:
    """The text, or its beginning with an ellipsis: ``most`` characters at most."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _letters(text: str) -> Iterator[str]:
    run = 0
    for letter in text.replace("\r\n", "\n").replace("\t", " "):
        if letter in _BREAKS:
            run = 0
            yield "\n"
            continue
        if unicodedata.bidirectional(letter) in _TURNING or letter in _FORBIDDEN:
            continue
        if letter.isspace():
            run = 0
        elif run == _LONGEST_WORD:
            yield _BREAK_HERE
            run = 1
        else:
            run += 1
        yield NOT_SHOWN if unicodedata.category(letter) in ("Cc", "Cs") else letter
