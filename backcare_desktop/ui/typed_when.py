"""Dates and times as people write them, read and written."""

import re
import unicodedata
from datetime import date, time

from PySide6.QtCore import QDate, QLocale, QTime

LONGEST_WORD = 60
"""Nobody writes a day, a time or a number with more letters than this."""

_PLAIN_TIME = re.compile(r"(\d{1,2})(?:[:.h ](\d{2}))?")
_RUN_TOGETHER = re.compile(r"(\d{1,2})(\d{2})")


def typed_date(text: str, today: date, locale: QLocale) -> date | None:
    """A date in the locale's ways or as ISO date; None for what is none.

    Args:
        today: whose year a date without one is of.
    """
    words = " ".join(text.split())
    if not words or len(words) > LONGEST_WORD:
        return None
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    long_year = short if "yyyy" in short else short.replace("yy", "yyyy")
    brief = long_year.replace("dd", "d").replace("MM", "M")
    ways = ("d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMMM d, yyyy", long_year, brief)
    found = [QDate.fromString(words, "yyyy-MM-dd")]
    found += [locale.toDate(words, way) for way in ways]
    for way in ("d MMMM", "d MMM"):
        found.append(locale.toDate(f"{words} {today.year}", f"{way} yyyy"))
    return next((_date(day) for day in found if day.isValid() and day.year() > 0), None)


def written_date(day: date, locale: QLocale) -> str:
    """The date as :func:`typed_date` reads it, for instance ``9 July 2025``."""
    return locale.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def typed_time(text: str, locale: QLocale) -> time | None:
    """A time of day such as ``7:40``, ``7.40``, ``0740``, ``19`` or ``7:40 pm``; None for none."""
    words = " ".join(unicodedata.normalize("NFKC", text).split())
    if not words or len(words) > LONGEST_WORD:
        return None
    for way in (
        locale.timeFormat(QLocale.FormatType.ShortFormat),
        "h:mm ap",
        "h:mmap",
        "h ap",
        "hap",
    ):
        for said in (words, words.lower(), words.upper()):
            found = locale.toTime(said, way)
            if found.isValid():
                return time(found.hour(), found.minute())
    plain = _PLAIN_TIME.fullmatch(words) or _RUN_TOGETHER.fullmatch(words)
    if plain is None:
        return None
    hour, minute = int(plain[1]), int(plain[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def written_time(at: time, locale: QLocale) -> str:
    """The time as :func:`typed_time` reads it, as the locale writes it."""
    return locale.toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
