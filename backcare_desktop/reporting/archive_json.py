"""JSON as it is believed: what a parser would let pass or stumble over is refused."""

import json
import math
import re
from typing import Any, Never

from backcare_desktop.core.archive import ArchiveError
from backcare_desktop.core.plain_words import PlainReason

DEEPEST = 32
"""How deep lists and objects may lie in each other (reliability.md, S7)."""

_LONGEST_NUMBER = 40
_STRING = re.compile(r'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
"""A string; one that doesn't end goes to the end, so that none is looked through twice."""


def believed(text: bytes, *, part: str, row: int = 0) -> Any:
    """The value that a JSON text of UTF-8 stands for.

    Args:
        text: no longer than the caller lets it be.
        part, row: where it stands, for the error.

    Raises:
        ArchiveError: it is no JSON, or has keys twice, NaN or Infinity, numbers without end, or
            more than 32 levels.
    """
    try:
        found = text.decode()
        _refuse_depth(found)
        return _DECODER.decode(found)
    except UnicodeDecodeError:
        raise ArchiveError(PlainReason("is not UTF-8 text"), part=part, row=row) from None
    except json.JSONDecodeError:
        raise ArchiveError(PlainReason("is not JSON"), part=part, row=row) from None
    except _Refused as refusal:
        raise ArchiveError(refusal.reason, part=part, row=row) from None


class _Refused(Exception):  # noqa: N818 - carried from the parser's hooks to the one error
    """What is wrong, without the place."""

    def __init__(self, reason: PlainReason) -> None:
        super().__init__(reason)
        self.reason = reason


def _refuse_depth(text: str) -> None:
    """Before anything is parsed: a parser goes down as deep as it is told to."""
    if text.count("[") + text.count("{") <= DEEPEST:
        return
    depth = 0
    for sign in _STRING.sub("", text):
        if sign in "[{":
            depth += 1
            if depth > DEEPEST:
                raise _Refused(PlainReason("goes deeper than {most} levels", most=DEEPEST))
        elif sign in "]}":
            depth -= 1


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Refused(PlainReason("names something twice"))
    return found


def _whole(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:
        raise _Refused(PlainReason("holds a number that is far too large"))
    return int(digits)


def _fraction(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise _Refused(PlainReason("holds a number that is far too large"))
    return number


def _no_number(word: str) -> Never:
    raise _Refused(PlainReason("holds {word}, which is no number", word=word))


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_whole, parse_float=_fraction, parse_constant=_no_number
)
