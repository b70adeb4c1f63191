"""Reads the form of a flare-up as people write it."""

from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QObject

from backcare_desktop.core.daily import EARLIEST
from backcare_desktop.core.flare import Flare, FlaresOverlapError
from backcare_desktop.ui.tabs.pain.entry_reading import wrong_note
from backcare_desktop.ui.tabs.pain.entry_texts import EntryTexts
from backcare_desktop.ui.tabs.pain.flare_state import FIRST, LAST, NOTE, FlareDraft
from backcare_desktop.ui.tabs.pain.words import PainWords
from backcare_desktop.ui.typed_when import typed_date, written_date


class FlareReader(QObject):
    """Fields to values and back, with what is wrong in words."""

    def __init__(self, words: PainWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._texts = EntryTexts(words.locale, self)

    def draft(self, flare: Flare | None, today: date) -> FlareDraft:
        """The form of a flare, or of a new one that begins today."""
        locale = self._words.locale
        if flare is None:
            return FlareDraft(first=written_date(today, locale), last=written_date(today, locale))
        last = today if flare.last is None else flare.last
        return FlareDraft(
            first=written_date(flare.first, locale),
            last=written_date(max(last, flare.first), locale),
            over=flare.last is not None,
            note=flare.note,
        )

    def read(
        self, draft: FlareDraft, flare_id: str, before: Flare | None, today: date
    ) -> Flare | dict[str, str]:
        """The flare that is meant, or what is wrong with each field.

        Args:
            before: the flare as it was; None for a new one.
        """
        latest = max([today, *(day for day in _days_of(before) if day is not None)])
        problems: dict[str, str] = {}
        first = self._day(draft.first, today, latest, problems, FIRST)
        last = self._day(draft.last, today, latest, problems, LAST) if draft.over else None
        if first is not None and last is not None and last < first:
            problems[LAST] = self.tr("It ends before it begins.")
        wrong = wrong_note(draft.note)
        if wrong is not None and (before is None or draft.note.strip() != before.note):
            problems[NOTE] = self._texts.problem(wrong, draft.note)
        if problems or first is None:
            return problems
        return Flare(flare_id, first, last, draft.note.strip())

    def stepped(self, draft: FlareDraft, name: str, days: int, today: date) -> FlareDraft:
        """The form with a day moved; today where none can be read."""
        locale = self._words.locale
        text = draft.first if name == FIRST else draft.last
        day = typed_date(text, today, locale)
        moved = today if day is None else _moved(day, days, today)
        shown = written_date(moved, locale)
        return replace(draft, first=shown) if name == FIRST else replace(draft, last=shown)

    def overlapping(self, error: FlaresOverlapError, today: date) -> dict[str, str]:
        """Which other one is in the way."""
        other = error.other
        if other.last is None:
            days = self.tr("since {day}").format(day=self._words.day(other.first, today))
        else:
            days = self._words.days(other.first, other.last, today)
        text = self.tr("It shares a day with another flare-up ({days}).")
        return {FIRST: text.format(days=days)}

    def _day(
        self, text: str, today: date, latest: date, problems: dict[str, str], name: str
    ) -> date | None:
        day = typed_date(text, today, self._words.locale)
        if not text.strip():
            problems[name] = self.tr("Enter a day, such as 8 July 2025.")
        elif day is None:
            problems[name] = self.tr("This is not a date. Write it like 8 July 2025.")
        elif day > latest:
            problems[name] = self.tr("This day is still to come.")
        elif day < EARLIEST:
            problems[name] = self.tr("Enter a day from 1900 on.")
        return None if name in problems else day


def _days_of(flare: Flare | None) -> tuple[date | None, ...]:
    return () if flare is None else (flare.first, flare.last)


def _moved(day: date, days: int, today: date) -> date:
    wanted = min(max(day.toordinal() + days, EARLIEST.toordinal()), today.toordinal())
    return date.fromordinal(wanted)
