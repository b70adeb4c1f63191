"""Keeps the tabs in step: who is refreshed, what is undone, what the window says."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from backcare_desktop.core.clock import Clock
from backcare_desktop.core.problems import StorageProblem, StorageUnavailable
from backcare_desktop.core.routine import Routine
from backcare_desktop.services.changes import EVERYTHING, Changes
from backcare_desktop.services.desk import Desk
from backcare_desktop.ui.day_watch import DayWatch
from backcare_desktop.ui.diary_banner import DiaryBanner
from backcare_desktop.ui.gatekeeper import Gatekeeper
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.main_window import MainWindow
from backcare_desktop.ui.problem_words import ProblemWords

if TYPE_CHECKING:
    from backcare_desktop.ui.player.presenter import PlayerPresenter


class Presenter(Protocol):
    """What every tab that shows the diary has in common."""

    @property
    def changed(self) -> SignalInstance: ...

    @property
    def failed(self) -> SignalInstance: ...

    def refresh(self) -> None:
        """Read again what the tab shows."""
        ...


class _Place(Struct):
    """A presenter, where it is looked at, and what it shows."""

    presenter: Presenter
    tab_id: str
    shows: Changes
    stale: bool = False


class Coordinator(QObject):
    """Connects presenters to the window and to each other. Decides nothing about the diary.

    Signals:
        opened: the diary is open for the first time, or again after it was to be closed.
        unusable: why it can't be opened, or that what it holds can't be read.
        writable_changed: whether it takes entries.
        written: something is in it that was not.
        room_wanted: whether something waits for room on the disk.
        stopped: it is asked for nothing more.
    """

    opened = Signal()
    unusable = Signal(object)
    writable_changed = Signal(bool)
    written = Signal()
    room_wanted = Signal(bool)
    stopped = Signal()

    def __init__(
        self,
        window: MainWindow,
        player: Callable[[], "PlayerPresenter"],
        desk: Desk,
        jobs: Jobs,
        clock: Clock,
        words: ProblemWords,
        gatekeeper: Gatekeeper,
        parent: QObject | None = None,
    ) -> None:
        """Begin with no tab and no player.

        Args:
            window, desk, jobs, clock, words: what is told, and asked.
            player: makes the player when a session is wanted; :meth:`hear` follows.
            gatekeeper: lets sessions begin.
        """
        super().__init__(parent)
        self._window = window
        self._make_player = player
        self._player: PlayerPresenter | None = None
        self._desk = desk
        self._jobs = jobs
        self._banner = DiaryBanner(window, words, self)
        self._banner.reopened.connect(self.open_diary)
        self._banner.room_wanted.connect(self.room_wanted)
        self._gatekeeper = gatekeeper
        gatekeeper.failed.connect(self._on_failed)
        self._places: list[_Place] = []
        self._open = False
        self._closing = False
        self._writable = True
        # What was done is shown first: reading again at once would be in its way.
        self._shown = QTimer(self, singleShot=True, interval=0)
        self._shown.timeout.connect(self._catch_up)
        self._day = DayWatch(clock, self)
        self._day.turned.connect(self.refresh)
        window.tab_shown.connect(self._catch_up)
        window.activated.connect(self._day.look)

    def hear(self, player: "PlayerPresenter") -> None:
        """The player is there."""
        self._player = player
        player.changed.connect(self._on_changed)
        player.failed.connect(self._on_player_failed)
        player.discarded.connect(self.offer_undo_discard)
        player.closed.connect(self._on_player_closed)
        player.full_screen_changed.connect(self._window.set_full_screen)

    def add_tab(self, presenter: Presenter, tab_id: str = "", shows: Changes = EVERYTHING) -> None:
        """Refresh a presenter when the diary changes, and listen to what it changes.

        Args:
            presenter: whom to refresh.
            tab_id: the tab it is looked at on: while another one is in front it waits until this
                one is shown again. Empty for one that must always know how things stand.
            shows: the parts of the diary that concern it.
        """
        self._places.append(_Place(presenter, tab_id, shows))
        presenter.changed.connect(self._on_changed)
        presenter.failed.connect(self._on_failed)
        if self._open and not self._closing:
            presenter.refresh()

    @property
    def writable(self) -> bool:
        """Whether the diary takes entries, as far as is known."""
        return self._writable

    @property
    def is_open(self) -> bool:
        """The diary was opened, and can be read."""
        return self._open

    @property
    def unsaved(self) -> tuple[str, ...]:
        """What was done or said and is not saved, one sentence each."""
        of_session = () if self._player is None else self._player.unsaved
        return (*of_session, *self._banner.unsaved)

    def stop(self) -> None:
        """Ask the diary for nothing more: it is about to be closed."""
        self._closing = True
        self._shown.stop()
        self._day.stop()
        self.stopped.emit()

    def go_on(self) -> None:
        """Open it anew: it was not closed for good after all."""
        self._closing = self._open = False
        self.open_diary()

    # --- the diary -----------------------------------------------------------------------------

    @Slot()
    def open_diary(self) -> None:
        """Open it off the window's thread; again, if it failed before."""
        self._jobs.submit(self._desk.open, self._on_opened, self._on_failed)

    @Slot(object)
    def _on_opened(self, writable: bool) -> None:  # noqa: FBT001 - a job's result
        if self._closing:
            return
        before, self._open = self._open, True
        self._set_writable(writable=writable)
        if writable:
            self._banner.well()
        else:
            self._banner.read_only()
        self._day.start()
        for place in self._places:
            place.stale = True
        self._read_in_front()
        # Answers come in order: this one comes when what is looked at has been read and shown.
        # Everything else would make it wait.
        self._jobs.submit(_nothing, partial(self._read_the_rest, first=not before), _ignore)

    def _read_in_front(self) -> None:
        for place in self._places:
            if place.stale and place.tab_id == self._window.tab_in_front:
                place.stale = False
                place.presenter.refresh()

    def _read_the_rest(self, _: None, *, first: bool) -> None:
        if self._closing:
            return
        for place in self._places:
            if place.stale:
                place.stale = False
                place.presenter.refresh()
        if first:
            self.opened.emit()

    @Slot()
    def try_again(self) -> None:
        """Give the diary what it has not taken, or open it."""
        if not self._closing:
            self._banner.try_again()

    @Slot(object)
    def _on_failed(self, problem: StorageUnavailable) -> None:
        self._banner.problem(problem)
        if not self._open:
            self._set_writable(writable=False)
        if not self._open or problem.problem is StorageProblem.CORRUPT:
            self.unusable.emit(problem)

    @Slot(object)
    def _on_player_failed(self, problem: StorageUnavailable) -> None:
        # What was asked of the player is asked there again; a button here would repeat nothing.
        self._banner.problem(problem, can_retry=False)

    @Slot(str, object, object)
    def offer_retry(
        self, text: str, problem: StorageUnavailable, retry: Callable[[], None]
    ) -> None:
        """Say what was not saved and why, and how to give it to the diary once more."""
        self._banner.not_saved(text, problem, retry)

    def _set_writable(self, *, writable: bool) -> None:
        self._writable = writable
        self.writable_changed.emit(writable)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes:
            self._banner.well()
            self._mark(changes)
            self._shown.start()
            self.written.emit()

    @Slot()
    def refresh(self) -> None:
        """Whatever is shown may be out of date."""
        self._mark(EVERYTHING)
        self._catch_up()

    def _mark(self, changes: Changes) -> None:
        for place in self._places:
            place.stale |= changes.meets(place.shows)

    @Slot()
    def _catch_up(self) -> None:
        """Let the tab in front read again; the others when they are shown next.

        Behind the player that waits until it closes.
        """
        if self._closing or self._window.playing:
            return
        for place in self._places:
            if place.stale and place.tab_id in ("", self._window.tab_in_front):
                place.stale = False
                place.presenter.refresh()

    # --- sessions ------------------------------------------------------------------------------

    @Slot(object)
    def start(self, routine: Routine) -> None:
        """Put a routine on the mat, unless one is there already or the gate is closed."""
        self._gatekeeper.admit(partial(self._start, routine))

    def _start(self, routine: Routine) -> None:
        if self._window.playing or self._closing:
            return
        player = self._make_player()
        self._window.show_player()
        player.open(routine)

    @Slot(str)
    def resume(self, session_id: str) -> None:
        """Put a broken-off session on the mat, unless another is or the gate is closed."""
        self._gatekeeper.admit(partial(self._resume, session_id))

    def _resume(self, session_id: str) -> None:
        if self._window.playing or self._closing:
            return
        player = self._make_player()
        self._window.show_player()
        player.resume(session_id)

    @Slot()
    def _on_player_closed(self) -> None:
        self._window.show_tabs()
        self.refresh()

    # --- undo ----------------------------------------------------------------------------------

    @Slot(str, str)
    def offer_undo_rating(self, text: str, rating_id: str) -> None:
        """Say that a rating is saved, and how to take it back."""
        self._offer(text, lambda: self._desk.diary.remove(rating_id))

    @Slot(str)
    def offer_undo_discard(self, session_id: str) -> None:
        """Say that a session is gone, and how to get it back."""
        self._offer(
            self.tr("Session discarded"), lambda: self._desk.sessions.undo_discard(session_id)
        )

    @Slot(str)
    def offer_undo_clearance(self, clearance_id: str) -> None:
        """Say that a clearance is recorded, and how to take it back."""
        self._offer(self.tr("Recorded"), lambda: self._desk.gate.withdraw(clearance_id))

    @Slot(str)
    def offer_undo_check_removal(self, check_id: str) -> None:
        """Say that a check is gone, and how to get it back."""
        self._offer(self.tr("Check removed"), lambda: self._desk.checks.restore(check_id))

    def _offer(self, text: str, undo: Callable[[], Changes]) -> None:
        def tried() -> Changes | None:
            try:
                return undo()
            except LookupError:
                return None

        def settled(changes: Changes | None) -> None:
            if changes is None:
                self._window.say(self.tr("It was not taken back: the diary has changed since."))
                return
            self._on_changed(changes)
            self._window.say(self.tr("Taken back: {what}").format(what=text))

        def take_back() -> None:
            self._jobs.submit(tried, settled, not_taken_back)

        def not_taken_back(problem: StorageUnavailable) -> None:
            self.offer_retry(self.tr("It was not taken back."), problem, take_back)

        self._window.show_toast(text, take_back)


def _nothing() -> None:
    """A job to wait for."""


def _ignore(_: StorageUnavailable) -> None:
    """Nothing was asked of the diary."""
