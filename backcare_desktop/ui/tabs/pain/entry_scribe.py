"""Gives what stands on the entry page to the diary, and reads it again."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject

from backcare_desktop.core.clock import Clock, Moment
from backcare_desktop.core.entry import Entry
from backcare_desktop.services.entries import Entries, EntryRefusedError, Refusal, Written
from backcare_desktop.ui.tabs.pain.entry_draft import EntryDraft
from backcare_desktop.ui.tabs.pain.entry_errands import EntryErrand, EntryErrands
from backcare_desktop.ui.tabs.pain.entry_reading import (
    DAY,
    TIME,
    Wrong,
    WrongFields,
    filled,
    word_fields,
)
from backcare_desktop.ui.tabs.pain.entry_sheet import EntrySheet
from backcare_desktop.ui.tabs.pain.entry_writer import InDiary, Open

REFUSED_TIMES = {
    Refusal.AHEAD: (TIME, Wrong.TIME_AHEAD),
    Refusal.TOO_EARLY: (DAY, Wrong.LONG_AGO),
    Refusal.TOO_LATE: (DAY, Wrong.DAY_AHEAD),
}
REFUSED_WORDS = {Refusal.UNREADABLE: Wrong.UNREADABLE}


class EntryScribe(QObject):
    """Works for one sheet; what is refused or gone is said on it."""

    def __init__(
        self, errands: EntryErrands, sheet: EntrySheet, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._errands = errands
        self._sheet = sheet
        self._clock = clock

    def rate(self, page: Open, score: int) -> None:
        """Save the score at once; another touch takes the place of the one before."""
        try:
            when = page.kept.rating.when if page.kept else self._sheet.when(page)
        except WrongFields as found:
            self._sheet.refuse(page, found.fields)
            return
        page.touched = True
        self._errands.write(
            EntryErrand(
                partial(_rated, page.in_diary, score, when, self._clock.utc_now()),
                self.tr("Pain {score} saved").format(score=score),
                self.tr("Pain {score} was not saved.").format(score=score),
                partial(self._on_rated, page, page.draft),
                partial(self._on_refused, page, page.draft),
                partial(self._sheet.lose, page),
            )
        )

    def write(self, page: Open, written: Callable[[Open], None]) -> None:
        """Save everything at once, or say what is wrong.

        Args:
            page: what is open.
            written: called once it is in the diary.
        """
        try:
            when = self._sheet.read(page)
        except WrongFields as found:
            self._sheet.refuse(page, found.fields)
            return
        self._errands.write(
            EntryErrand(
                partial(_changed, page.in_diary, page.draft, when),
                self.tr("Entry saved"),
                self.tr("The details of the entry were not saved."),
                partial(self._on_written, page, page.draft, written),
                partial(self._on_refused, page, page.draft),
                partial(self._sheet.lose, page),
            )
        )

    def fetch(self, rating_id: str, done: Callable[[Entry | None], None]) -> None:
        """An entry of the diary, or None where it is gone."""
        self._read(lambda: rating_id, done)

    def refresh(self, page: Open) -> None:
        """Read the entry again: it may have been undone, or changed elsewhere."""
        self._read(lambda: page.in_diary.rating_id, partial(self._sheet.see, page))

    def _read(self, rating_id: Callable[[], str], done: Callable[[Entry | None], None]) -> None:
        desk = self._errands.desk

        def read() -> Entry | None:
            return _found(rating_id(), desk.entries)

        self._errands.jobs.submit(read, done, self._errands.failed.emit)

    def _on_rated(self, page: Open, draft: EntryDraft, written: Written) -> None:
        self._sheet.keep(page, written.entry, draft, whole=False)

    def _on_written(
        self, page: Open, draft: EntryDraft, told: Callable[[Open], None], written: Written
    ) -> None:
        self._sheet.keep(page, written.entry, draft, whole=True)
        told(page)

    def _on_refused(self, page: Open, draft: EntryDraft, refusal: EntryRefusedError) -> None:
        self._sheet.refuse(page, refused_fields(refusal, draft))


def refused_fields(refusal: EntryRefusedError, draft: EntryDraft) -> dict[str, Wrong]:
    """What the services refuse, beside the field that it stands in."""
    if refusal.reason in REFUSED_TIMES:
        field, wrong = REFUSED_TIMES[refusal.reason]
        return {field: wrong}
    said = word_fields(draft).items()
    return {name: REFUSED_WORDS[refusal.reason] for name, text in said if text == refusal.text}


def _rated(
    in_diary: InDiary, score: int, when: Moment, touched: datetime, entries: Entries
) -> Written:
    """A touch on the keys; runs on the diary's thread, where it is known what was saved before.

    Args:
        in_diary: the entry of the page, once there is one.
        when: of a new entry.
        touched: when the key was; a disk that was full for hours makes no entry a later one.
    """
    kept = _found(in_diary.rating_id, entries)
    if kept is not None:
        return entries.write(kept.with_rating(replace(kept.rating, score=score)))
    # None yet, or it was undone or deleted a moment ago: a touch is a touch.
    written = entries.write(entries.made(score, when), touched)
    in_diary.rating_id = written.entry.rating.id
    return written


def _found(rating_id: str, entries: Entries) -> Entry | None:
    try:
        return entries.read(rating_id) if rating_id else None
    except LookupError:
        return None


def _changed(in_diary: InDiary, draft: EntryDraft, when: Moment, entries: Entries) -> Written:
    """Everything but the score, over what is in the diary now."""
    kept = entries.read(in_diary.rating_id)
    return entries.write(filled(kept, draft, when, entries.made_relief))
