"""Lists in a sentence, and a few numbers, as the page writes them."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum
from typing import TypeVar

from backcare_desktop.core.report_words import ReportWords
from backcare_desktop.reporting.pdf_text import Page
from backcare_desktop.reporting.report import Report

MOST_OF_A_KIND = 4
"""So many of one kind are told on the first page, the most frequent; the others are counted."""

COMMA, SEMICOLON = "pdf.comma", "pdf.semicolon"

Named = TypeVar("Named", bound=Enum)


def listed(texts: Sequence[str], words: ReportWords) -> str:
    """All of them, one behind the other."""
    return words(COMMA).join(texts)


def most(texts: Sequence[str], words: ReportWords, between: str = COMMA) -> str:
    """The first few of them, and how many more there are."""
    told = list(texts[:MOST_OF_A_KIND])
    if len(texts) > MOST_OF_A_KIND:
        told.append(words("pdf.more", n=len(texts) - MOST_OF_A_KIND))
    return words(between).join(told)


def counted(counts: Mapping[Named, int], words: ReportWords) -> str:
    """The first few names, each with how often."""
    told = [
        words("where.quality", quality=words.of(each), count=count)
        for each, count in counts.items()
    ]
    return most(told, words)


def pair(strong: str, text: str) -> Page:
    """A sentence with a beginning that stands out."""
    return {"strong": strong, "text": text}


def led(text: str) -> Page:
    """The same of a sentence that begins with what it is about, and a colon."""
    begin, colon, rest = text.partition(": ")
    return pair(begin + colon.rstrip(), rest) if colon else pair("", text)


class Days:
    """Writes days, without their year where every day of the report has the same one."""

    def __init__(self, report: Report, words: ReportWords) -> None:
        self._words = words
        self._year = report.first.year if report.first.year == report.last.year else None

    def __call__(self, day: date) -> str:
        """One day."""
        short = self._words.short_day(day)
        return short if day.year == self._year else self._words("pdf.day", day=short, year=day.year)

    def span(self, first: date, last: date) -> str:
        """From one day to another; the month once where both share it."""
        if (first.year, first.month) == (last.year, last.month):
            return self._words("date.days", first=first.day, last=self(last))
        return self._words("date.span", first=self(first), last=self(last))
