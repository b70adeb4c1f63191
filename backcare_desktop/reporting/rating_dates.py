"""Dates and times as people and programs write them."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from datetime import time as clock_time
from enum import StrEnum
from typing import Final

from backcare_desktop.core.daily import EARLIEST, LATEST


class DateOrder(StrEnum):
    """What comes first in a date such as 3/4/2025 or 3-4-2025.

    With dots it is the day everywhere, and a date that begins with its year goes on with its month.
    """

    DMY = "dmy"
    MDY = "mdy"


NOT_A_DATE: Final = "not_a_date"
WHICH_ORDER: Final = "which_order"
OUT_OF_RANGE: Final = "out_of_range"
NOT_A_TIME: Final = "not_a_time"

_DATE = re.compile(
    r"(?:(?P<y>\d{4})(?P<ysep>[-/.])(?P<ym>\d{1,2})(?P=ysep)(?P<yd>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<by>\d{4}))"
    r"(?:(?:[T ]|,\s?)\s*(?P<time>\S.*))?",
    re.ASCII,
)
_NAMED = re.compile(
    r"(?:(?P<d>\d{1,2})\.?\s+(?P<m>[^\W\d_]{3,10})\.?|(?P<m2>[^\W\d_]{3,10})\.?\s+(?P<d2>\d{1,2})),?"
    r"\s+(?:de\s+)?(?P<y>\d{4})(?:(?:,?\s)\s*(?P<time>\d\S*.*))?",
)
_MONTHS: Final = (
    ("jan", "ene"),
    ("feb", "fév", "fev"),
    ("mar", "mär", "mrz"),
    ("apr", "avr", "abr"),
    ("may", "mai"),
    ("jun", "juin"),
    ("jul", "juil"),
    ("aug", "aoû", "aou", "ago"),
    ("sep",),
    ("oct", "okt"),
    ("nov",),
    ("dec", "dez", "déc", "dic"),
)
"""How months begin in English, German, French and Spanish."""

_TIME = re.compile(
    r"(?P<h>\d{1,2}):(?P<m>\d{2})(?::(?P<s>\d{2})(?:[.,](?P<f>\d{1,9}))?)?"
    r"\s*(?P<half>[AaPp]\.?[Mm]\.?)?",
    re.ASCII,
)
_OFFSET = re.compile(
    r"(?P<clock>.*\d)\s*(?:(?P<utc>[Zz])|(?P<sign>[+-])(?P<h>\d\d):?(?P<m>[0-5]\d))",
    re.ASCII,
)
_LONGEST: Final = 60
_FURTHEST: Final = timedelta(hours=18)


def read_date(said: str, order: DateOrder | None) -> date | datetime | str:
    """A date, or an instant where a time stands behind it.

    Args:
        said: without blanks around it.
        order: how dates with slashes or dashes that don't begin with the year are written.

    Returns:
        A date; a datetime, aware where an offset is given; or why it is none of these:
        :data:`NOT_A_DATE`, :data:`WHICH_ORDER`, :data:`OUT_OF_RANGE` or :data:`NOT_A_TIME`.
    """
    found = _DATE.fullmatch(said) if len(said) <= _LONGEST else None
    if found is None:
        return _named_date(said)
    if found["sep"] in ("/", "-") and order is None:
        return WHICH_ORDER
    if found["y"]:
        parts = found["y"], found["ym"], found["yd"]
    elif order is DateOrder.MDY and found["sep"] != ".":
        parts = found["by"], found["a"], found["b"]
    else:
        parts = found["by"], found["b"], found["a"]
    return _dated(parts, found["time"])


def _named_date(said: str) -> date | datetime | str:
    """One with its month in letters, which needs no order: 1 May 2025, May 1, 2025, 1. Mai 2025."""
    found = _NAMED.fullmatch(said) if len(said) <= _LONGEST else None
    if found is None:
        return NOT_A_DATE
    name = (found["m"] or found["m2"]).casefold()
    month = next((at for at, known in enumerate(_MONTHS, 1) if name.startswith(known)), None)
    if month is None:
        return NOT_A_DATE
    return _dated((found["y"], str(month), found["d"] or found["d2"]), found["time"])


def _dated(parts: tuple[str, str, str], time: str | None) -> date | datetime | str:
    try:
        day = date(*map(int, parts))
    except ValueError:
        return NOT_A_DATE
    if not EARLIEST <= day <= LATEST:
        return OUT_OF_RANGE
    return day if time is None else _instant(day, time.strip())


def read_time(said: str) -> clock_time | None:
    """A time of the day, with 24 hours or with am and pm; None if it is none."""
    found = _TIME.fullmatch(said) if len(said) <= _LONGEST else None
    if found is None:
        return None
    hour = int(found["h"])
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found["half"][0] in "Pp" else 0)
    micro = int((found["f"] or "0").ljust(6, "0")[:6])
    try:
        return clock_time(hour, int(found["m"]), int(found["s"] or 0), micro)
    except ValueError:
        return None


def order_of(said: str) -> set[DateOrder]:
    """The orders that a date can be written in; both where it doesn't show, none if it is no date.

    A date that needs no order can be of either.
    """
    return {order for order in DateOrder if isinstance(read_date(said, order), date)}


def _instant(day: date, said: str) -> datetime | str:
    shifted = _OFFSET.fullmatch(said)
    time = read_time(shifted["clock"] if shifted else said)
    if time is None:
        return NOT_A_TIME
    wall = datetime.combine(day, time)
    if shifted is None:
        return wall
    if shifted["utc"]:
        return wall.replace(tzinfo=UTC)
    away = timedelta(hours=int(shifted["h"]), minutes=int(shifted["m"]))
    if away > _FURTHEST:
        return NOT_A_TIME
    return wall.replace(tzinfo=timezone(away if shifted["sign"] == "+" else -away))
