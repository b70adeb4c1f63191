"""Says once more, after an entry is saved, that it is a reason to check the symptoms."""

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.entry import Entry
from backcare_desktop.ui.tabs.pain.entry_scribe import EntryScribe
from backcare_desktop.ui.tabs.pain.entry_texts import EntryTexts


class EntryReminder(QObject):
    """Of the entry that was saved last.

    Signals:
        advised: why the symptoms are better checked; empty once the entry says so no more, or is
            gone.
    """

    advised = Signal(str)

    def __init__(
        self, scribe: EntryScribe, texts: EntryTexts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._scribe = scribe
        self._texts = texts
        self._entry_id = ""

    def look(self, entry: Entry) -> None:
        """An entry was saved with what stands on the page."""
        if entry.detail.wants_check:
            self._entry_id = entry.rating.id
            self.advised.emit(self._texts.offer(leg=entry.detail.in_a_leg))
        elif entry.rating.id == self._entry_id:
            self.forget()

    def refresh(self) -> None:
        """The entry may have been undone, deleted or changed."""
        if self._entry_id:
            self._scribe.fetch(self._entry_id, self._see)

    def forget(self) -> None:
        """There is no reason any more."""
        self._entry_id = ""
        self.advised.emit("")

    @Slot(object)
    def _see(self, found: Entry | None) -> None:
        if self._entry_id and (found is None or not found.detail.wants_check):
            self.forget()
