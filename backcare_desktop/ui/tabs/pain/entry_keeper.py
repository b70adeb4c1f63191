"""Opens the entry page and saves what stands on it: a touch at once, everything else with Done."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.clock import Clock, Moment
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.entries import Entries, EntryRefusedError, Refusal, Written
from backcare_desktop.ui.tabs.pain.entry_draft import EntryDraft
from backcare_desktop.ui.tabs.pain.entry_errands import EntryErrands
from backcare_desktop.ui.tabs.pain.entry_reading import (
    DAY,
    NOTE,
    TIME,
    Wrong,
    WrongFields,
    filled,
)
from backcare_desktop.ui.tabs.pain.entry_sheet import EntrySheet
from backcare_desktop.ui.tabs.pain.entry_texts import EntryTexts
from backcare_desktop.ui.tabs.pain.entry_writer import Open

_REFUSED = {
    Refusal.AHEAD: {TIME: Wrong.TIME_AHEAD},
    Refusal.TOO_EARLY: {DAY: Wrong.LONG_AGO},
    Refusal.TOO_LATE: {DAY: Wrong.DAY_AHEAD},
    Refusal.MARKUP: {NOTE: Wrong.MARKUP},
    Refusal.UNREADABLE: {NOTE: Wrong.UNREADABLE},
}


class EntryKeeper(QObject):
    """Comes and goes with the page, and gives it to the diary.

    Attributes:
        sheet: what stands on the page.
        errands: what is given to the diary.
        texts: what everything is called.

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
        self.sheet.refused.connect(self._on_sheet_refused)
        self._then: Callable[[], None] | None = None

    @property
    def unsaved(self) -> bool:
        """Whether something stands on the page that is not in the diary."""
        return self.sheet.unsaved

    # --- coming and going ----------------------------------------------------------------------

    @Slot()
    def new(self) -> None:
        """A new entry of now; what is unsaved on the page is asked about first."""
        self._leave_for(partial(self._open, None))

    @Slot(str)
    def edit(self, rating_id: str) -> None:
        """An entry of the diary, to change it."""
        self._leave_for(partial(self._read, rating_id, self._on_fetched))

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

    def _open(self, entry: Entry | None) -> None:
        self.sheet.begin(entry)
        self.opened.emit()

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
        page = self.sheet.page
        if page is None or not self.sheet.can_save:
            return
        try:
            when = None if page.kept else self.sheet.when(page)
        except WrongFields as found:
            self.sheet.refuse(found.fields)
            return
        self.errands.write(
            partial(_rated, page.ids, score, when),
            self.tr("Pain {score} saved").format(score=score),
            self.tr("Pain {score} was not saved.").format(score=score),
            partial(self._on_rated, page),
            self._on_refused,
        )

    @Slot()
    def save(self) -> None:
        """Write everything at once and close, or say what is wrong."""
        if self.sheet.page is not None and not self.unsaved:
            then = self._then or self._close
            self._then = None
            self._close()
            then()
        else:
            self._save(close=True)

    @Slot()
    def check(self) -> None:
        """Go to the symptom check at once; what was typed is saved on the way, or stays."""
        self._save(close=False)
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
        if page is not None and page.ids:
            self._read(page.ids[0], partial(self.sheet.see, page))

    def _save(self, *, close: bool) -> None:
        page = self.sheet.page
        if page is None or not self.sheet.can_save or not self.unsaved:
            return
        try:
            when = self.sheet.read(page)
        except WrongFields as found:
            self.sheet.refuse(found.fields)
            return
        self.errands.write(
            partial(_changed, page.ids[0], page.draft, when),
            self.tr("Entry saved"),
            self.tr("The details of the entry were not saved."),
            partial(self._on_saved, page, page.draft, close=close),
            self._on_refused,
        )

    def _on_rated(self, page: Open, written: Written) -> None:
        self.sheet.keep(page, written.entry)

    def _on_saved(self, page: Open, draft: EntryDraft, written: Written, *, close: bool) -> None:
        self.sheet.keep(page, written.entry, draft)
        if close and page is self.sheet.page and not self.unsaved:
            self.save()

    def _on_refused(self, refusal: EntryRefusedError) -> None:
        self.sheet.refuse(_REFUSED[refusal.reason])

    @Slot()
    def _on_sheet_refused(self) -> None:
        self._then = None
        self.refused.emit()

    def _read(self, rating_id: str, done: Callable[[Entry | None], None]) -> None:
        desk = self.errands.desk

        def read() -> Entry | None:
            try:
                return desk.entries.read(rating_id)
            except LookupError:
                return None

        self.errands.jobs.submit(read, done, self.errands.failed.emit)


def _rated(ids: list[str], score: int, when: Moment | None, entries: Entries) -> Written:
    """A touch on the keys; runs on the diary's thread, where it is known what was saved before.

    Args:
        ids: the entry of the page, once there is one.
        when: of a new entry.
    """
    if ids:
        kept = entries.read(ids[0])
        return entries.write(kept.with_rating(replace(kept.rating, score=score)))
    written = entries.write(entries.made(score, when))
    ids.append(written.entry.rating.id)
    return written


def _changed(rating_id: str, draft: EntryDraft, when: Moment, entries: Entries) -> Written:
    """Everything but the score, over what is in the diary now."""
    return entries.write(
        filled(entries.read(rating_id), draft, when, partial(_new_relief_id, entries))
    )


def _new_relief_id(entries: Entries) -> str:
    return entries.made_relief(ReliefKind.WARMTH).id
