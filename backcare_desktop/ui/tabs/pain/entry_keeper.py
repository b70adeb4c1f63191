"""Opens the entry page and leaves it: a touch is saved at once, everything else with Done."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.clock import Clock
from backcare_desktop.core.entry import Entry
from backcare_desktop.services.changes import Changes
from backcare_desktop.ui.tabs.pain.entry_errands import EntryErrands
from backcare_desktop.ui.tabs.pain.entry_reminder import EntryReminder
from backcare_desktop.ui.tabs.pain.entry_scribe import EntryScribe
from backcare_desktop.ui.tabs.pain.entry_sheet import EntrySheet
from backcare_desktop.ui.tabs.pain.entry_texts import EntryTexts
from backcare_desktop.ui.tabs.pain.entry_writer import Open


class EntryKeeper(QObject):
    """Comes and goes with the page.

    Attributes:
        sheet: what stands on the page.
        errands: what is given to the diary.
        texts: what everything is called.
        reminder: of the symptom check, after an entry is saved.

    Signals:
        opened: the page is wanted, for another entry than before.
        refused: nothing was saved; the sheet's state says what is wrong.
        closed: the page is done.
        leaving_asked: the page is to be left, and details would be lost; the answer is
            :meth:`stay`, :meth:`save` or :meth:`discard`.
        check_wanted: the person wants to check the symptoms.
    """

    opened = Signal()
    refused = Signal()
    closed = Signal()
    leaving_asked = Signal()
    check_wanted = Signal()

    def __init__(
        self,
        errands: EntryErrands,
        texts: EntryTexts,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.errands = errands
        self.texts = texts
        self.sheet = EntrySheet(texts, clock, self)
        self._scribe = EntryScribe(errands, self.sheet, clock, self)
        self.reminder = EntryReminder(self._scribe, texts, self)
        self.sheet.refused.connect(self._refuse)
        self._then: Callable[[], None] | None = None

    @property
    def unsaved(self) -> bool:
        """Whether something stands on the page that is not in the diary."""
        return self.sheet.unsaved

    @property
    def scored(self) -> bool:
        """Whether the number of the page is in the diary; without one nothing can be."""
        return self.sheet.page is not None and self.sheet.page.kept is not None

    # --- coming and going ----------------------------------------------------------------------

    @Slot()
    def new(self) -> None:
        """A new entry of now; what is unsaved on the page is asked about first."""
        self._leave_for(partial(self._open, None))

    @Slot(int)
    def new_scored(self, score: int) -> None:
        """A new entry of now with this number."""
        self._leave_for(partial(self._open_scored, score))

    @Slot(object)
    def new_on(self, day: date) -> None:
        """A new entry of a local day; its time is asked for unless that is today."""
        self._leave_for(partial(self._open, None, day))

    @Slot(str)
    def edit(self, rating_id: str) -> None:
        """An entry of the diary, to change it."""
        self._leave_for(partial(self._scribe.fetch, rating_id, self._on_fetched))

    @Slot()
    def leave(self) -> None:
        """Close the page, unless something would be lost."""
        self._leave_for(self._close)

    @Slot()
    def stay(self) -> None:
        """Go on with what stands on the page."""
        self._then = None

    @Slot()
    def discard(self) -> None:
        """Leave what is not saved behind."""
        then = self._then or self._close
        self._then = None
        then()

    def _leave_for(self, action: Callable[[], None]) -> None:
        if self.unsaved:
            self._then = action
            self.leaving_asked.emit()
        else:
            action()

    def _open(self, entry: Entry | None, day: date | None = None) -> None:
        self.sheet.begin(entry, day)
        self.opened.emit()

    def _open_scored(self, score: int) -> None:
        self._open(None)
        self.rate(score)

    @Slot(object)
    def _on_fetched(self, found: Entry | None) -> None:
        if found is None:
            self.errands.changed.emit(Changes(ratings=True, entries=True))
        else:
            self._open(found)

    def _close(self) -> None:
        if self.sheet.page is not None:
            self.sheet.page = None
            self.closed.emit()

    # --- the diary -----------------------------------------------------------------------------

    @Slot(int)
    def rate(self, score: int) -> None:
        """Save the score at once; another touch takes the place of the one before."""
        if self.sheet.page is not None and self.sheet.can_save:
            self._scribe.rate(self.sheet.page, score)

    @Slot()
    def save(self) -> None:
        """Write everything at once and close, or say what is wrong."""
        page = self.sheet.page
        empty = page is not None and page.kept is None and not page.touched
        if self.unsaved or (empty and self.sheet.can_save):
            self._write(self._on_written)
            return
        then = self._then or self._close
        self._then = None
        self._close()
        then()

    @Slot()
    def check(self) -> None:
        """Go to the symptom check at once; what was typed is saved on the way, or stays."""
        if self.unsaved:
            self._write(_stay_open)
        self.check_wanted.emit()

    @Slot()
    def remove(self) -> None:
        """Delete the entry on the page; it can be restored."""
        page = self.sheet.page
        if page is not None and page.kept is not None and self.sheet.can_save:
            rating_id = page.kept.rating.id
            self._close()
            self.errands.remove(rating_id)

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a signal's value
        """Allow saving, or say why it isn't possible."""
        self.sheet.can_save = writable
        self.sheet.show_now()

    @Slot()
    def refresh(self) -> None:
        """Read the entry on the page again: it may have been undone, or changed elsewhere."""
        page = self.sheet.page
        if page is not None and page.kept is not None:
            self._scribe.refresh(page)
        self.reminder.refresh()

    def _write(self, written: Callable[[Open], None]) -> None:
        if self.sheet.page is not None and self.sheet.can_save:
            self._scribe.write(self.sheet.page, written)
        else:
            self._refuse()

    def _on_written(self, page: Open) -> None:
        if page.kept is not None:
            self.reminder.look(page.kept)
        if page is self.sheet.page and not self.unsaved:
            self.save()

    @Slot()
    def _refuse(self) -> None:
        """Nothing was saved, so the page stays, whatever was wanted next."""
        self._then = None
        self.refused.emit()


def _stay_open(_: Open) -> None:
    """The page is left by the symptom check, not by itself."""
