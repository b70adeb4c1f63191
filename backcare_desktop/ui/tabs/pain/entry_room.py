"""Writing, reading and changing entries, in one piece for the tab that they belong to."""

from datetime import date

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from backcare_desktop.core.clock import Clock
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.routine_words import SessionNames
from backcare_desktop.ui.tabs.pain.all_keeper import AllKeeper
from backcare_desktop.ui.tabs.pain.day_keeper import DayKeeper
from backcare_desktop.ui.tabs.pain.entry_errands import EntryDesk, EntryErrands
from backcare_desktop.ui.tabs.pain.entry_keeper import EntryKeeper
from backcare_desktop.ui.tabs.pain.entry_texts import EntryTexts
from backcare_desktop.ui.tabs.pain.relief_keeper import ReliefKeeper


class EntryRoom(QObject):
    """What the tab, the window's shortcut and the tray call.

    Attributes:
        keeper: of the entry page.
        days: of the day page.
        entries: of the list of all entries.
        reliefs: of the page of a relief that belongs to no entry.

    Signals:
        changed: what was written, as Changes.
        failed: a StorageUnavailable; something could not be read.
        undo_offered: what happened, in words, and a function that takes it back.
        not_saved: what was not done, in words, why, and a function that tries again.
        said: what has just happened, in a few words.
        check_wanted: the person wants to check the symptoms.
        check_advised: why they are better checked, after an entry is saved; empty once they aren't.
    """

    changed = Signal(object)
    failed = Signal(object)
    undo_offered = Signal(str, object)
    not_saved = Signal(str, object, object)
    said = Signal(str)
    check_wanted = Signal()
    check_advised = Signal(str)

    def __init__(
        self,
        desk: EntryDesk,
        jobs: Jobs,
        clock: Clock,
        locale: QLocale,
        session_name: SessionNames,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        texts, errands = EntryTexts(locale, self), EntryErrands(desk, jobs, self)
        self.keeper = EntryKeeper(errands, texts, clock, self)
        self.days = DayKeeper(errands, texts, clock, session_name, self)
        self.entries = AllKeeper(errands, texts, clock, self)
        self.reliefs = ReliefKeeper(errands, texts, clock, self)
        self.reliefs.saved.connect(self._on_relief_saved)
        errands.changed.connect(self.changed)
        errands.failed.connect(self.failed)
        errands.undo_offered.connect(self.undo_offered)
        errands.not_saved.connect(self.not_saved)
        errands.said.connect(self.said)
        self._errands = errands
        self.keeper.check_wanted.connect(self.check_wanted)
        self.keeper.reminder.advised.connect(self.check_advised)

    @Slot()
    def new(self) -> None:
        """The eleven keys, for now."""
        self.keeper.new()

    @Slot(int)
    def new_scored(self, score: int) -> None:
        """The same with a number given already."""
        self.keeper.new_scored(score)

    @Slot()
    def add_entry(self) -> None:
        """A new entry on the day that is open."""
        if self.days.day is not None:
            self.keeper.new_on(self.days.day)

    @Slot(str)
    def edit(self, rating_id: str) -> None:
        """An entry of the diary, to change it."""
        self.keeper.edit(rating_id)

    @Slot(str)
    def remove(self, rating_id: str) -> None:
        """Delete an entry; it can be restored."""
        self._errands.remove(rating_id)

    @Slot()
    def add_relief(self) -> None:
        """Something done against pain, or a night, on the day that is open; else of now."""
        if self.days.day is None:
            self.reliefs.new()
        else:
            self.reliefs.begin(self.days.day)

    @Slot(str)
    def edit_relief(self, relief_id: str) -> None:
        """A relief of the day that is open, to change it."""
        relief = self.days.relief(relief_id)
        if relief is not None:
            self.reliefs.edit(relief)

    @Slot(str)
    def remove_relief(self, relief_id: str) -> None:
        """Delete a relief of the day that is open; it can be restored."""
        relief = self.days.relief(relief_id)
        if relief is not None:
            self._errands.remove_relief(relief)

    @Slot(object)
    def _on_relief_saved(self, day: date) -> None:
        """Show it where it stands: it is nowhere among the entries."""
        if self.days.day != day:
            self.days.open(day)

    @Slot(object)
    def open_day(self, day: date) -> None:
        """Everything of one local day."""
        self.days.open(day)

    @Slot()
    def open_all(self) -> None:
        """All entries, newest first."""
        self.entries.open()

    @Slot()
    def refresh(self) -> None:
        """Read again what is open; nothing else."""
        for each in (self.keeper, self.days, self.entries):
            each.refresh()

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a signal's value
        """Allow saving, or say why it isn't possible."""
        self.keeper.set_writable(writable)
        self.days.set_can_save(can_save=writable)
        self.entries.set_can_save(can_save=writable)
        self.reliefs.set_writable(writable)
