"""What a report may tell: everything else is taken out of the values that it is made of."""

from collections.abc import Iterable

from msgspec.structs import replace

from backcare_desktop.core.check import SymptomCheck
from backcare_desktop.core.day_marks import ReliefDay
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.flare import Flare
from backcare_desktop.core.pain_context import Relief, ReliefKind
from backcare_desktop.reporting.report import ReportChoice
from backcare_desktop.reporting.report_sections import LiftLine
from backcare_desktop.services.pain_page import PainPage


class Told:
    """Leaves out notes and own words, and medicine, unless they are wanted.

    Relief by something else is nothing but own words, and goes with them.
    """

    def __init__(self, choice: ReportChoice) -> None:
        self._notes = choice.notes
        self._medicine = choice.medicine

    def words(self, kind: ReliefKind) -> bool:
        """Whether the own words of a relief are told; those of a medicine say what was taken."""
        return self._medicine if kind is ReliefKind.MEDICINE else self._notes

    def kind(self, kind: ReliefKind) -> bool:
        """Whether it is told at all that something of this kind was done."""
        return self.words(kind) or not kind.needs_words

    def reliefs(self, reliefs: Iterable[Relief]) -> tuple[Relief, ...]:
        """The reliefs that are told, as they are told."""
        return tuple(
            each if self.words(each.kind) else replace(each, words="")
            for each in reliefs
            if self.kind(each.kind)
        )

    def entry(self, entry: Entry) -> Entry:
        """An entry as it is told."""
        told = replace(entry, reliefs=self.reliefs(entry.reliefs))
        if self._notes:
            return told
        return replace(
            told,
            rating=replace(entry.rating, note=""),
            detail=replace(entry.detail, eased_words="", worsened_words=""),
        )

    def flare(self, flare: Flare) -> Flare:
        """A flare as it is told."""
        return flare if self._notes else replace(flare, note="")

    def lift(self, line: LiftLine) -> LiftLine:
        """What was lifted, as it is told."""
        return line if self._notes else replace(line, entry=replace(line.entry, note=""))

    def check(self, check: SymptomCheck) -> SymptomCheck:
        """A symptom check as it is told: without the age, which no report tells, as no report tells
        a date of birth.
        """
        return replace(check, answers=replace(check.answers, age=None))

    def page(self, page: PainPage) -> PainPage:
        """A page of the diary as its chart tells it."""
        reliefs = (self._relief_day(day) for day in page.lanes.reliefs)
        lanes = replace(
            page.lanes,
            reliefs=tuple(day for day in reliefs if day.kinds),
            notes=page.lanes.notes if self._notes else (),
        )
        return replace(page, lanes=lanes, flares=tuple(map(self.flare, page.flares)))

    def _relief_day(self, day: ReliefDay) -> ReliefDay:
        return replace(day, kinds=tuple(filter(self.kind, day.kinds)))
