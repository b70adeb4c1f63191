"""The list of all entries without a pixel: read by pages, newest first."""

from datetime import date
from functools import partial
from itertools import groupby

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.entries import place
from backcare_desktop.ui.tabs.pain.entry_errands import EntryErrands
from backcare_desktop.ui.tabs.pain.entry_state import AllState, DayLines
from backcare_desktop.ui.tabs.pain.entry_texts import EntryTexts

PAGE = 15
"""Entries read at a time: each is a few widgets."""


class AllKeeper(QObject):
    """Reads what is looked at, and no more.

    Signals:
        opened: the page is wanted.
        state_changed: a new :class:`AllState`.
        closed: the page is done.
    """

    opened = Signal()
    state_changed = Signal(object)
    closed = Signal()

    def __init__(
        self,
        errands: EntryErrands,
        texts: EntryTexts,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._errands = errands
        self._texts = texts
        self._clock = clock
        self._entries: tuple[Entry, ...] = ()
        self._open = False
        self._reading = False
        self._state = AllState()

    @property
    def state(self) -> AllState:
        """What to show now."""
        return self._state

    @Slot()
    def open(self) -> None:
        """The newest entries."""
        self._open, self._entries = True, ()
        message = self.tr("Your entries are being read.")
        self._show(AllState(message=message, can_save=self._state.can_save))
        self.refresh()
        self.opened.emit()

    @Slot()
    def close(self) -> None:
        """The page is left; what was read is forgotten."""
        if self._open:
            self._open, self._entries = False, ()
            self.closed.emit()

    @Slot()
    def more(self) -> None:
        """The entries before those that are shown."""
        if self._open and not self._reading and self._state.more:
            self._reading = True
            before = place(self._entries[-1])
            self._errands.jobs.submit(
                lambda: self._errands.desk.entries.latest(PAGE + 1, before),
                partial(self._on_read, self._entries),
                self._on_lost,
            )

    @Slot()
    def refresh(self) -> None:
        """Read as much as is shown again; nothing happens while the page is closed."""
        if self._open:
            wanted = max(PAGE, len(self._entries))
            self._errands.jobs.submit(
                lambda: self._errands.desk.entries.latest(wanted + 1),
                partial(self._on_refreshed, wanted),
                self._on_lost,
            )

    def set_can_save(self, *, can_save: bool) -> None:
        """Whether entries can be deleted now."""
        self._show(replace(self._state, can_save=can_save))

    def _on_read(self, shown: tuple[Entry, ...], found: tuple[Entry, ...]) -> None:
        self._reading = False
        if shown == self._entries:
            self._take((*shown, *found[:PAGE]), more=len(found) > PAGE)

    def _on_refreshed(self, wanted: int, found: tuple[Entry, ...]) -> None:
        if self._open:
            self._take(found[:wanted], more=len(found) > wanted)

    @Slot(object)
    def _on_lost(self, problem: StorageUnavailable) -> None:
        self._reading = False
        if not self._entries:
            text = self.tr("Your entries can’t be read now. Nothing in them has changed.")
            self._show(replace(self._state, message=text))
        self._errands.failed.emit(problem)

    def _take(self, entries: tuple[Entry, ...], *, more: bool) -> None:
        self._entries = entries
        today = now(self._clock).local_date
        days = tuple(
            DayLines(
                self._texts.day(day, today),
                tuple(self._texts.line(entry, today) for entry in of_day),
            )
            for day, of_day in groupby(entries, _day_of)
        )
        self._show(
            AllState(
                days=days,
                more=self.tr("Show older entries") if more else "",
                message="" if entries else self.tr("No entries yet."),
                can_save=self._state.can_save,
            )
        )

    def _show(self, state: AllState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def _day_of(entry: Entry) -> date:
    return entry.rating.when.local_date
