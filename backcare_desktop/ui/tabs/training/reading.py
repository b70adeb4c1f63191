"""Single fields of the tab's forms, read as people write them."""

import re
import unicodedata
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import QLocale

from backcare_desktop.core.lift_log import LONGEST_NOTE
from backcare_desktop.core.load import HEAVIEST_KG, MOST_PAIRS, MOST_PLATES, Load, Plates, Unit
from backcare_desktop.core.load_plan import LONGEST_NAME
from backcare_desktop.ui.typed_when import LONGEST_WORD, typed_date, written_date

EARLIEST = date(1990, 1, 1)
A_YEAR = timedelta(days=366)
"""A first day further back than this is asked about once more: our choice, a wrong year is typed
sooner than such an episode is begun.
"""

_ARABIC_POINT, _ARABIC_GROUP, _ARABIC_COMMA = "\u066b", "\u066c", "\u060c"
_MINUS = "\u2212"
_UNIT = re.compile(r"\s*(kg|lb)s?\.?\s*$", re.IGNORECASE)
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?", re.IGNORECASE)


class Wrong(StrEnum):
    """What is wrong with a field."""

    EMPTY = "empty"
    NO_DATE = "no_date"
    FUTURE = "future"
    LONG_AGO = "long_ago"
    OVER_A_YEAR = "over_a_year"
    NOT_A_SCORE = "not_a_score"
    NO_NUMBER = "no_number"
    NO_COUNT = "no_count"
    NOT_ABOVE_0 = "not_above_0"
    TOO_MANY = "too_many"
    TOO_HEAVY = "too_heavy"
    TOO_FINE = "too_fine"
    TOO_LONG = "too_long"
    NAME_TOO_LONG = "name_too_long"
    NOT_ONE_LINE = "not_one_line"
    NO_PLATES = "no_plates"
    OTHER_PAIRS = "other_pairs"
    ABOVE_NORMAL = "above_normal"


class WrongField(Exception):  # noqa: N818 - what somebody typed, not an error of ours
    """A field can't be read."""

    def __init__(self, wrong: Wrong) -> None:
        super().__init__(str(wrong))
        self.wrong = wrong


# --- days ----------------------------------------------------------------------------------------


def read_day(text: str, today: date, locale: QLocale) -> date:
    """A day as people write it: in the locale's ways, or as ISO date.

    Raises:
        WrongField: it is empty, no date, after today, or before 1990.
    """
    words = " ".join(text.split())
    if not words:
        raise WrongField(Wrong.EMPTY)
    found = typed_date(words, today, locale)
    if found is None:
        raise WrongField(Wrong.NO_DATE)
    if found > today:
        raise WrongField(Wrong.FUTURE)
    if found < EARLIEST:
        raise WrongField(Wrong.LONG_AGO)
    return found


def is_long_ago(onset: date, today: date) -> bool:
    """Whether a first day lies so far back that the year may be wrong."""
    return today - onset > A_YEAR


def write_day(day: date, locale: QLocale) -> str:
    """The day as :func:`read_day` reads it, for instance ``9 July 2025``."""
    return written_date(day, locale)


def shift_day(text: str, days: int, today: date, locale: QLocale) -> str:
    """The text of a day some days later, today at most; what is no day becomes today."""
    try:
        day = read_day(text, today, locale)
    except WrongField:
        return write_day(today, locale)
    return write_day(min(today, day + timedelta(days=days)), locale)


# --- numbers -------------------------------------------------------------------------------------


def read_count(text: str, most: int) -> int:
    """A whole number of at least 1, in whatever digits.

    Raises:
        WrongField: it is empty, no whole number, below 1 or above ``most``.
    """
    words = text.strip().replace(_MINUS, "-")
    if not words:
        raise WrongField(Wrong.EMPTY)
    sign = words.startswith("-")
    if not words.lstrip("-").isdecimal():
        raise WrongField(Wrong.NO_COUNT)
    if sign or int(words[:9]) < 1:
        raise WrongField(Wrong.NOT_ABOVE_0)
    if len(words) > 9 or int(words) > most:
        raise WrongField(Wrong.TOO_MANY)
    return int(words)


def read_load(text: str, unit: Unit, locale: QLocale) -> Load:
    """A weight as the locale writes it; the other sign of point and comma is taken, too.

    A unit that is written behind it goes before ``unit``.

    Raises:
        WrongField: it is empty, no number, not above 0, too heavy or finer than a hundredth.
    """
    if not text.strip():
        raise WrongField(Wrong.EMPTY)
    words, unit = _without_unit(text, unit)
    amount = _number(words, locale)
    if amount <= 0:
        raise WrongField(Wrong.NOT_ABOVE_0)
    if amount * unit.in_kg > HEAVIEST_KG:
        raise WrongField(Wrong.TOO_HEAVY)
    try:
        return Load(amount, unit)
    except ValueError as error:
        raise WrongField(Wrong.TOO_FINE) from error


def _without_unit(text: str, unit: Unit) -> tuple[str, Unit]:
    found = _UNIT.search(text)
    if found is None:
        return text, unit
    return text[: found.start()], Unit(found[1].lower())


def _number(text: str, locale: QLocale) -> Decimal:
    """A number; groups of three digits with the locale's sign between them are one number."""
    words = "".join(_plain(letter, locale) for letter in text.strip())
    words = re.sub(r"(?<=\d)[\s’'](?=\d{3}(?!\d))", "", words)
    if re.fullmatch(r"[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?", words):
        words = words.replace(",", "")
    words = words.replace(",", ".")
    if len(words) > LONGEST_WORD or not _NUMBER.fullmatch(words):
        raise WrongField(Wrong.NO_NUMBER)
    return Decimal(words)


def _plain(letter: str, locale: QLocale) -> str:
    """A letter of a number as an English one: digits of any script, the locale's signs."""
    digit = unicodedata.decimal(letter, None)
    if digit is not None:
        return str(digit)
    if letter == locale.decimalPoint() or letter == _ARABIC_POINT:
        return "."
    if letter in (locale.groupSeparator(), ".", _ARABIC_GROUP) and letter.strip():
        return ","
    return "-" if letter == _MINUS else letter


# --- words ---------------------------------------------------------------------------------------


def read_note(text: str, longest: int = LONGEST_NOTE) -> str:
    """Free words.

    Raises:
        WrongField: there are too many.
    """
    if len(text) > longest:
        raise WrongField(Wrong.TOO_LONG)
    return text.strip()


def read_name(text: str, longest: int = LONGEST_NAME) -> str:
    """A name on one line.

    Raises:
        WrongField: it is empty, too long, or has signs that can't be shown on a line.
    """
    words = " ".join(text.split())
    if not words:
        raise WrongField(Wrong.EMPTY)
    if len(words) > longest:
        raise WrongField(Wrong.NAME_TOO_LONG)
    if not words.isprintable():
        raise WrongField(Wrong.NOT_ONE_LINE)
    return words


# --- plates --------------------------------------------------------------------------------------


def read_plates(text: str, unit: Unit, locale: QLocale) -> tuple[Decimal, ...]:
    """Weights of plates as they stand, each once, between spaces, semicolons or commas.

    Raises:
        WrongField: there are none or too many, or one of them is no weight.
    """
    words = _apart(text)
    if len(words) == 1 and locale.decimalPoint() == ".":
        words = _apart(text.replace(",", " "))  # "45,35" are two plates where "2.5" is one
    if not words:
        raise WrongField(Wrong.NO_PLATES)
    if len(words) > MOST_PLATES:
        raise WrongField(Wrong.TOO_MANY)
    return tuple(dict.fromkeys(read_load(word, unit, locale).amount for word in words))


def read_pairs(text: str) -> tuple[int, ...]:
    """How many pairs of each plate, in the order of the plates; empty for as many as wanted.

    Raises:
        WrongField: one of them is no count, or too high.
    """
    words = _apart(text.replace(",", " "))[: MOST_PLATES + 1]
    return tuple(read_count(word, MOST_PAIRS) for word in words)


def on_bar(bar: Load, plates: tuple[Decimal, ...], pairs: tuple[int, ...]) -> Plates:
    """What can be loaded, the heaviest plate first.

    Raises:
        WrongField: there is not one number of pairs for each plate.
    """
    if not pairs:
        return Plates(bar, tuple(sorted(plates, reverse=True)))
    if len(pairs) != len(plates):
        raise WrongField(Wrong.OTHER_PAIRS)
    kinds = sorted(zip(plates, pairs, strict=True), reverse=True)
    return Plates(bar, tuple(plate for plate, _ in kinds), tuple(count for _, count in kinds))


def _apart(text: str) -> list[str]:
    """Words between spaces and semicolons, a comma before a space being no part of them."""
    for sign in (";", ", ", _ARABIC_COMMA):
        text = text.replace(sign, " ")
    return text.split()
