"""The words of a report, in one language.

They are content and not the interface's, so that the command line writes the same page without a
window. Loaded by :mod:`backcare_desktop.content.report_words`.
"""

from collections.abc import Mapping
from datetime import date
from enum import Enum

from msgspec import Struct

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.load import Load

SECONDS = 60
"""Of a minute."""


class ReportWords(Struct, frozen=True):
    """Texts by their keys, and how numbers and dates are written.

    Attributes:
        language: BCP 47, for instance ``en``.
        texts: by table and key, ``page.title``; with ``{placeholders}``.
        names: of everything that is written by an id: exercises, routines, questions and rules of
            the symptom check, by kind and id, ``exercise.cat-cow``; core programmes as what is left
            of them, ``routine.core:core-basics``; statements of the RMDQ, ``rmdq.1``; and who
            reviewed a version of the rules, ``reviewer.2026.1``.
        nought_is_one: whether nought takes the singular, as in French.
    """

    language: str
    texts: Mapping[str, str]
    names: Mapping[str, str]
    nought_is_one: bool = False

    def __call__(self, key: str, /, **values: object) -> str:
        """The text of a key with its placeholders filled in.

        Raises:
            KeyError: there is no such text, or a placeholder has no value.
        """
        return self.texts[key].format(**values)

    def of(self, value: Enum, table: str = "") -> str:
        """What an enumeration's member is called; looked for in the table of its class's name.

        Raises:
            KeyError: it has no name.
        """
        where = table or type(value).__name__
        return self.texts[f"{where}.{str(value.name).lower()}"]

    def name(self, kind: str, key: str) -> str:
        """What an id is called; the id itself for one that isn't known any more."""
        return self.names.get(f"{kind}.{key}", key)

    def session(self, routine_id: str, stored: str) -> str:
        """What a session is called in this language; ``stored``, its name then, for one of a
        routine that doesn't ship.
        """
        return self.names.get(f"routine.{routine_id}", stored)

    def rules(self, version: str) -> str:
        """The version of the symptom check's rules, and who reviewed it."""
        reviewer = self.names.get(f"reviewer.{version}", "")
        if not reviewer:
            return self("warning.rules", version=version)
        return self("warning.rules_reviewed", version=version, name=reviewer)

    def sign(self, cause: str, *, not_sure: bool = False) -> str:
        """What a question, or another field of the symptom check, is called as a sign."""
        question = self.names.get(f"question.{cause}")
        name = question or self.texts.get(f"field.{cause}", self("warning.unknown_sign"))
        said = name.rstrip("?")
        return self("warning.reason_not_sure", reason=said) if not_sure else said

    def load(self, load: Load) -> str:
        """A load in the unit that it was typed in."""
        amount = f"{load.amount.normalize():f}".replace(".", self.texts["number.decimal"])
        return self("lifting.load", amount=amount, unit=self.of(load.unit))

    def minutes(self, seconds: float) -> str:
        """Whole minutes, halves rounded up; "<1" below one that isn't full."""
        return "<1" if 0 < seconds < SECONDS else str(int(seconds / SECONDS + 0.5))

    def count(self, key: str, number: int, /, **values: object) -> str:
        """``number`` of something: the text ``key.one`` or ``key.other`` with ``{n}`` filled in."""
        single = number == 1 or (number == 0 and self.nought_is_one)
        return self(f"{key}.{'one' if single else 'other'}", n=number, **values)

    def number(self, value: float, digits: int = 0) -> str:
        """A number as the language writes it; below nought with a minus sign, not a hyphen.

        Never "-0.0": what is rounded to nought has no sign.
        """
        text = f"{abs(value):.{digits}f}"
        minus = value < 0 and float(text) != 0
        return ("\u2212" if minus else "") + text.replace(".", self.texts["number.decimal"])

    def signed(self, value: float, digits: int = 0) -> str:
        """The same with a plus sign above nought."""
        text = self.number(value, digits)
        return f"+{text}" if value > 0 and float(f"{value:.{digits}f}") else text

    def day(self, day: date) -> str:
        """A date with its month in letters: it can't be misread abroad."""
        return self("date.long", day=day.day, month=self(f"month.{day.month}"), year=day.year)

    def short_day(self, day: date) -> str:
        """A date without its year, where that stands elsewhere."""
        return self("date.short", day=day.day, month=self(f"month_short.{day.month}"))

    def time(self, when: Moment) -> str:
        """A moment as the person saw it: the day on the clock, which turns at midnight."""
        local = when.local
        return self("date.time", day=self.day(local.date()), time=f"{local:%H:%M}")

    def span(self, first: date, last: date) -> str:
        """From one day to another; month and year once where both share them."""
        if first == last:
            return self.day(first)
        begin = self.day(first)
        if (first.year, first.month) == (last.year, last.month):
            return self("date.days", first=first.day, last=self.day(last))
        if first.year == last.year:
            begin = self("date.middle", day=first.day, month=self(f"month.{first.month}"))
        return self("date.span", first=begin, last=self.day(last))
