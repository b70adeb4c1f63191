"""Where it hurt, in words."""

from PySide6.QtCore import QObject

from backcare_desktop.core.entry import Entry
from backcare_desktop.services.pain_page import PainPage
from backcare_desktop.ui.entry_words import EntryWords
from backcare_desktop.ui.tabs.pain.entry_texts import EntryTexts
from backcare_desktop.ui.tabs.pain.state import EntryRow, WhereState
from backcare_desktop.ui.tabs.pain.words import PainWords

NAMED = 3
"""So many places are told one by one."""


class WhereWriter(QObject):
    """Writes the places of one page, and the latest entries."""

    def __init__(self, words: PainWords, page: PainPage, latest: tuple[Entry, ...]) -> None:
        super().__init__(words)
        self._words = words
        self._page = page
        self._latest = latest
        self._areas = EntryWords(self)

    def where(self) -> WhereState:
        """The card."""
        areas = self._page.areas
        places = tuple(
            (self._areas.area(area), self._counted(times))
            for area, times in list(areas.times.items())[:NAMED]
        )
        notes = self._notes()
        told = [self.tr("{place}: {count}").format(place=p, count=c) for p, c in places]
        name = self.tr("Where it hurts. {places}")
        return WhereState(
            areas=tuple(areas.times),
            places=places,
            notes=notes,
            name=name.format(places=" ".join((*(f"{each}." for each in told), *notes))),
            newest=self._latest[0].rating.id if self._latest else "",
        )

    def _counted(self, times: int) -> str:
        areas = self._page.areas
        text = self.tr("in {times} of {entries} entries")
        if areas.placed == 1:
            text = self.tr("in the only entry that says where")
        elif areas.placed < areas.entries:
            text = self.tr("in {times} of {placed} entries that say where")
        return text.format(times=times, entries=areas.entries, placed=areas.placed)

    def _notes(self) -> tuple[str, ...]:
        areas = self._page.areas
        if not areas.placed:
            return (self.tr("No entry of this time says where it hurts."),)
        notes = []
        more = len(areas.times) - NAMED
        if more > 0:
            text = self.tr("1 more place") if more == 1 else self.tr("{count} more places")
            notes.append(text.format(count=more))
        notes.append(self._leg())
        return tuple(notes)

    def _leg(self) -> str:
        """Whether a leg was named; an entry that says nothing of a place denies nothing."""
        areas = self._page.areas
        if areas.in_leg:
            return self.tr("Some entries name a leg.")
        if areas.placed == 1:
            return self.tr("The only entry that says where names no leg.")
        return self.tr("None of the {count} entries that say where names a leg.").format(
            count=self._words.count(areas.placed)
        )

    # --- entries -------------------------------------------------------------------------------

    def entries(self, texts: EntryTexts) -> tuple[EntryRow, ...]:
        """The latest entries, newest first."""
        return tuple(self._row(entry, texts) for entry in self._latest)

    def _row(self, entry: Entry, texts: EntryTexts) -> EntryRow:
        line = texts.line(entry, self._page.today)
        note = " ".join(line.note.split())
        return EntryRow(
            rating_id=line.rating_id,
            score=line.score,
            when=self._words.when.moment(entry.rating.when, self._page.today),
            context=line.context,
            words=note or self.tr("; ").join(words for _, words in line.facts) or self.tr("—"),
            late=line.late,
            edit=line.edit,
        )
