"""A diary in memory with the presenter of its entries, for tests without a window."""

import itertools
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QLocale, QObject

from backcare_desktop.core.clock import moment
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.pain_context import EntryDetail
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.entries import Entries
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.pain.entry_draft import EntryDraft, WhenDraft
from backcare_desktop.ui.tabs.pain.entry_room import EntryRoom
from backcare_desktop.ui.tabs.pain.entry_state import EntryState
from tests.fakes import FakeClock, InlineJobs, MemoryStore

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def name_then(_routine_id: str, stored: str) -> str:
    """What a session was called when it was done."""
    return stored


class House(QObject):
    """Writes down what the room says, and refreshes it after changes as the window does.

    Attributes:
        changes, undos, problems, unsaved: what was heard, in order.
        checks, asked, closed, opened: how often that was heard.
    """

    def __init__(self, clock: FakeClock | None = None, jobs: Jobs | None = None) -> None:
        super().__init__()
        numbers = itertools.count(1)
        self.clock = clock or FakeClock()
        self.store = MemoryStore()
        self.new_id: Callable[[], str] = lambda: f"id-{next(numbers)}"
        self.room = EntryRoom(
            self, InlineJobs() if jobs is None else jobs, self.clock, BRITISH, name_then, self
        )
        self.keeper = self.room.keeper
        self.sheet = self.keeper.sheet
        self.changes: list[Changes] = []
        self.undos: list[tuple[str, Callable[[], None]]] = []
        self.problems: list[StorageUnavailable] = []
        self.unsaved: list[tuple[str, StorageUnavailable, Callable[[], None]]] = []
        self.checks = self.asked = self.closed = self.opened = 0
        self.room.changed.connect(self._on_changed)
        self.room.undo_offered.connect(self._on_undo)
        self.room.failed.connect(self.problems.append)
        self.room.not_saved.connect(self._on_not_saved)
        self.room.check_wanted.connect(self._on_check)
        self.keeper.leaving_asked.connect(self._on_asked)
        self.keeper.closed.connect(self._on_closed)
        self.keeper.opened.connect(self._on_opened)

    @property
    def entries(self) -> Entries:
        """The use cases, as the desk hands them out."""
        store = self.store
        parts = (store.entries, store.ratings, store.sessions, store.pain_days)
        return Entries(*parts, self.clock, self.new_id)

    @property
    def state(self) -> EntryState:
        """What the page shows."""
        return self.sheet.state

    @property
    def draft(self) -> EntryDraft:
        """What stands on the page."""
        return self.state.draft

    @property
    def kept(self) -> tuple[Entry, ...]:
        """What is in the diary, newest first."""
        return self.entries.latest(1000)

    def when(self, day: str, time: str, *, second: bool = False) -> WhenDraft:
        """Fields of the time, typed."""
        return WhenDraft(earlier=True, day=day, time=time, second=second)

    def felt(self, score: int, ago: timedelta, session: str | None = None) -> Entry:
        """An entry that is in the diary already."""
        when = moment(self.clock.utc - ago, self.clock.zone())
        context = RatingContext.AFTER_SESSION if session else RatingContext.NOW
        rating = Rating(self.new_id(), score, when, context, session)
        return self.entries.write(Entry(rating, self.clock.utc, EntryDetail())).entry

    def undo(self) -> str:
        """Take the last thing back; what it was, in words."""
        said, take_back = self.undos.pop()
        take_back()
        return said

    def _on_changed(self, changes: Changes) -> None:
        self.changes.append(changes)
        self.room.refresh()

    def _on_undo(self, said: str, undo: Callable[[], None]) -> None:
        self.undos.append((said, undo))

    def _on_not_saved(
        self, said: str, problem: StorageUnavailable, retry: Callable[[], None]
    ) -> None:
        self.unsaved.append((said, problem, retry))

    def _on_check(self) -> None:
        self.checks += 1

    def _on_asked(self) -> None:
        self.asked += 1

    def _on_closed(self) -> None:
        self.closed += 1

    def _on_opened(self) -> None:
        self.opened += 1


def at(*parts: int) -> datetime:
    """A wall time, without a zone."""
    return datetime(*parts)  # type: ignore[arg-type] # noqa: DTZ001 - a clock on the wall
