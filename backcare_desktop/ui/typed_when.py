"""Dates and times as people write them, read and written."""

import re
import unicodedata
from datetime import date, time

from PySide6.QtCore import QDate, QLocale, QTime

LONGEST_WORD = 60
"""Nobody writes a day, a time or a number with more letters than this."""

_PLAIN_TIME = re.compile(r"(\d{1,2})(?:[:.h ](\d{2}))?")
_RUN_TOGETHER = re.compile(r"(\d{1,2})(\d{2})")
_NUMBERS = re.compile(r"(\d{1,4})([./-]) ?(\d{1,2})(?:\2 ?(\d{1,4})?\2?)?")
_ORDINAL = re.compile(r"(?<=\d)(?:(?:\.?º|er|st|nd|rd|th)\b|\.(?= ?[^\W\d]))", re.IGNORECASE)
"""A place in a row: 3. November, 1er juillet, 1.º de julio, July 8th."""
_WEEKDAY = re.compile(r"dddd?,? ?")
_BETWEEN = re.compile(r"'([^\W\d]+)'")
_DIRECTION = str.maketrans("", "", "\u200e\u200f")
"""Marks that turn the direction of reading; some locales write them between numbers."""

_WORDED = ("d MMMM", "d MMM", "MMMM d", "MMM d", "MMMM d,", "MMM d,")
_LEAP_YEARS_APART = 8
"""At most so many years lie between two days of a 29 February."""


def typed_date(text: str, today: date, locale: QLocale) -> date | None:
    """A date in the locale's ways or as ISO date; None for what is none.

    Args:
        today: a date without a year is the latest such day that isn't ahead of this one.
    """
    words = " ".join(text.split())
    if not words or len(words) > LONGEST_WORD:
        return None
    iso = QDate.fromString(words, "yyyy-MM-dd")
    if iso.isValid():
        return _date(iso)
    return _in_numbers(words, today, locale) or _in_words(words, today, locale)


def written_date(day: date, locale: QLocale) -> str:
    """The date as the locale writes it where :func:`typed_date` reads that, else 9 July 2025."""
    written = QDate(day.year, day.month, day.day)
    way = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    own = locale.toString(written, way)
    return own if typed_date(own, day, locale) == day else locale.toString(written, "d MMMM yyyy")


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


def _in_numbers(words: str, today: date, locale: QLocale) -> date | None:
    """Such as 8/7/2025, 8.7.25 or 8.7.; day, month and year stand as the locale has them."""
    found = _NUMBERS.fullmatch(words.translate(_DIRECTION))
    if found is None:
        return None
    order = sorted("dMy", key=locale.dateFormat(QLocale.FormatType.ShortFormat).find)
    numbers = [number for number in (found[1], found[3], found[4]) if number is not None]
    if len(numbers) == 2:
        order.remove("y")
    said = dict(zip(order, numbers, strict=True))
    day, month, year = int(said["d"]), int(said["M"]), said.get("y")
    if year is None or len(year) == 2:
        ending = None if year is None else int(year)
        return _latest(day, month, ending, today)
    return _made(int(year), month, day) if len(year) == 4 else None


def _in_words(words: str, today: date, locale: QLocale) -> date | None:
    """Such as 8 July 2025, July 8, 8. Juli, or 8 de julio de 2025; years have four digits."""
    between = set(_BETWEEN.findall(locale.dateFormat(QLocale.FormatType.LongFormat)))
    said = _ORDINAL.sub(" ", words).replace(" ,", ",").split()
    plain = " ".join(word for word in said if word.lower() not in between)
    for way in _WORDED:
        day = locale.toDate(plain, f"{way} yyyy")
        if day.isValid() and day.year() > 0:
            return _date(day)
    for way in _WORDED:
        # A leap year has every day that there is.
        day = locale.toDate(f"{plain} 2000", f"{way} yyyy")
        if day.isValid():
            return _latest(day.day(), day.month(), None, today)
    return None


def _latest(day: int, month: int, ending: int | None, today: date) -> date | None:
    """The latest such day that isn't ahead.

    Args:
        ending: the last two digits of its year; None for any year.
    """
    reach = _LEAP_YEARS_APART if ending is None else 100
    for year in range(today.year, today.year - reach - 1, -1):
        found = _made(year, month, day) if ending in (None, year % 100) else None
        if found is not None and found <= today:
            return found
    return None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
