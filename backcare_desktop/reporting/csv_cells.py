"""Cells of a CSV file: how values are written, and how text is kept from running as a formula."""

import re
from collections.abc import Sequence
from datetime import date, timedelta, timezone
from decimal import Decimal
from enum import StrEnum
from typing import Final

from backcare_desktop.core.clock import Moment

LIST: Final = "|"
"""Between the words of a list; neither of the separators."""

Cell = str | int | float | Decimal | date | Moment | Sequence[str] | None
"""What a table holds; None is blank, which is never nought."""

_FLAGS: Final = {None: "", True: "true", False: "false"}

_PASSED_OVER: Final = (
    r"[\x00-\x09\x0b\x0c\x0e-\x20\x7f-\xa0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069"
    r"\u3000\ufeff'\"]*?"
)
"""Blanks, what can't be seen, and quotes; a spreadsheet may pass over these before a formula.

As few of them as will do: a text of tabs alone would be gone through once for each of them.
"""

_STARTS: Final = r"[=+\-@\uff0b\uff0d\uff1d\uff20\t]"
"""A formula, in letters of either width; what follows a tab may become a cell of its own."""

_CELL: Final = r"[\r\n;,\t|]"
"""Behind which a cell begins, for a program that was told another separator than the file's own."""

_FORMULA: Final = rf"(?={_PASSED_OVER}{_STARTS})"
_RETURN: Final = rf"(?={_PASSED_OVER}\r)"
_RISKY = re.compile(rf"(?:\A|(?<={_CELL})){_FORMULA}|\A{_RETURN}")
_MARKED = re.compile(rf"(?:\A|(?<={_CELL}))'{_FORMULA}|\A'{_RETURN}")
_RISKY_INSIDE = re.compile(_CELL + _FORMULA)


class Separator(StrEnum):
    """What stands between two cells.

    A program that was set up for a language with decimal commas expects a semicolon, and takes
    "2.9" for the second of September: the decimal sign goes with the separator.
    """

    COMMA = ","
    SEMICOLON = ";"

    @property
    def decimal(self) -> str:
        """Between whole numbers and tenths."""
        return "," if self is Separator.SEMICOLON else "."


def harmless(text: str) -> str:
    """The text with an apostrophe before whatever a spreadsheet could take for a formula.

    That is a line that begins with ``=``, ``+``, ``-``, ``@`` or a tab, also behind blanks or
    quotes; the same behind a comma, a semicolon, a tab or a ``|``, where another program may be
    told to begin a cell; and a text that begins with a carriage return. An apostrophe that stands
    there already gets another one, so that :func:`original` finds back every text.
    """
    if text[:1].isalnum() and not _RISKY_INSIDE.search(text):
        # Nearly every cell, and looked through several times as fast.
        return text
    return _RISKY.sub("'", text)


def original(text: str) -> str:
    """The text as it was before :func:`harmless`."""
    return _MARKED.sub("", text)


def number(value: float | Decimal, separator: Separator = Separator.COMMA) -> str:
    """A number without a thousands separator; below nought with a hyphen, as programs read it.

    Up to four decimals, and no more than are needed: "5.5714", "6".
    """
    text = str(value) if isinstance(value, int) else f"{value:.4f}".rstrip("0").removesuffix(".")
    return ("0" if text == "-0" else text).replace(".", separator.decimal)


def instant(when: Moment) -> str:
    """ISO 8601 with the offset of the place: ``2025-07-09T12:00:00+02:00``."""
    zone = timezone(timedelta(minutes=when.offset_min))
    return when.at_utc.astimezone(zone).isoformat()


def written(cell: Cell, separator: Separator) -> str:
    """What stands in the file for a value."""
    match cell:
        case None | bool():
            return _FLAGS[cell]
        case str():
            return harmless(cell)
        case int() | float() | Decimal():
            return number(cell, separator)
        case Moment():
            return instant(cell)
        case date():
            return cell.isoformat()
        case _:
            return harmless(LIST.join(cell))
