"""Turns flare-ups into what is shown of them, and gives to the diary what is said of them."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.check import Lock
from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.routine import Pace, Routine
from backcare_desktop.services.flares import FlarePage
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.pain.flare_errands import FlareDesk, FlareErrand, FlareErrands
from backcare_desktop.ui.tabs.pain.flare_keeper import FlareKeeper
from backcare_desktop.ui.tabs.pain.flare_state import FlareState
from backcare_desktop.ui.tabs.pain.flare_words import FlareWriter
from backcare_desktop.ui.tabs.pain.words import PainWords

_Asked = tuple[FlarePage, Lock | None]


class FlarePresenter(QObject):
    """Holds no pixel: card and page paint its state and call its methods.

    Attributes:
        keeper: of the form.

    Signals:
        state_changed: a new :class:`FlareState`.
        changed: what was written, as Changes.
        failed: a StorageUnavailable; nothing could be read.
        undo_offered: what happened, in words, and a function that takes it back.
        not_saved: what was not done, in words, why, and a function that tries again.
        said: what has just happened, in a few words.
        opened, closed: the page of all flares is wanted in front, or done.
        start_wanted: the routine is to be started; whoever hears it asks the gate.
        check_wanted: the person wants to check the symptoms.
    """

    state_changed = Signal(object)
    changed = Signal(object)
    failed = Signal(object)
    undo_offered = Signal(str, object)
    not_saved = Signal(str, object, object)
    said = Signal(str)
    opened = Signal()
    closed = Signal()
    start_wanted = Signal(object)
    check_wanted = Signal()

    def __init__(
        self,
        desk: FlareDesk,
        jobs: Jobs,
        clock: Clock,
        words: PainWords,
        routine: Routine | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._desk = desk
        self._jobs = jobs
        self._routine = routine
        self._writer = FlareWriter(words, routine, self)
        self._errands = FlareErrands(desk, jobs, self)
        self.keeper = FlareKeeper(self._errands, words, self)
        self._pace = Pace()
        self._asked: _Asked | None = None
        self._state = FlareState()
        self._errands.changed.connect(self._on_changed)
        self._errands.undo_offered.connect(self.undo_offered)
        self._errands.not_saved.connect(self.not_saved)
        self._errands.said.connect(self.said)
        self._errands.outdated.connect(self._on_outdated)
        self._errands.turned_down.connect(self._on_turned_down)

    @property
    def state(self) -> FlareState:
        """What to show now."""
        return self._state

    @Slot()
    def refresh(self) -> None:
        """Read everything again."""
        self._jobs.submit(self._ask, self._on_read, self.failed.emit)

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a signal's value
        """Allow saving, or don't; the tab says why."""
        self._show(replace(self._state, can_save=writable))

    @Slot(object)
    def set_pace(self, pace: Pace) -> None:
        """Count minutes as sessions go from now on."""
        self._pace = pace
        self._write()

    # --- what is said --------------------------------------------------------------------------

    @Slot()
    def declare_now(self) -> None:
        """It is a flare-up, from today on: from the day it is said, if it takes a second try."""
        day = now(self._clock).local_date
        done, failed = self.tr("Flare-up noted"), self.tr("The flare-up was not saved.")
        self._errands.run(FlareErrand(lambda flares: flares.declare(day), done, failed))

    @Slot()
    def say_no(self) -> None:
        """It is none; the question rests."""
        day = now(self._clock).local_date
        done, failed = self.tr("Noted: no flare-up"), self.tr("Your answer was not saved.")
        self._errands.run(FlareErrand(lambda flares: flares.say_no(day), done, failed))

    @Slot()
    def end(self) -> None:
        """It is over; today is its last day."""
        day = now(self._clock).local_date
        done, failed = self.tr("Flare-up ended"), self.tr("The flare-up was not ended.")
        self._errands.run(FlareErrand(lambda flares: flares.end(day), done, failed))

    @Slot(str)
    def remove(self, flare_id: str) -> None:
        """Take one away."""
        done, failed = self.tr("Flare-up deleted"), self.tr("The flare-up was not deleted.")
        self._errands.run(FlareErrand(lambda flares: flares.remove(flare_id), done, failed))

    @Slot()
    def start(self) -> None:
        """Start what is proposed, by the way that every session takes."""
        if self._routine is not None:
            self.start_wanted.emit(self._routine)

    # --- the page ------------------------------------------------------------------------------

    @Slot()
    def open(self) -> None:
        """All flares."""
        self.opened.emit()

    @Slot()
    def close(self) -> None:
        """Leave the form, or the page if no form is open."""
        if self.keeper.form is not None:
            self.keeper.cancel()
        else:
            self.closed.emit()

    @Slot()
    def write_new(self) -> None:
        """Declare one by hand, from a day that is chosen."""
        if self._asked is not None:
            self.keeper.begin(None, self._asked[0].today)
            self.opened.emit()

    @Slot(str)
    def write(self, flare_id: str) -> None:
        """Change one."""
        page = None if self._asked is None else self._asked[0]
        flares = () if page is None else page.flares
        flare = next((each for each in flares if each.id == flare_id), None)
        if page is not None and flare is not None:
            self.keeper.begin(flare, page.today)
            self.opened.emit()

    # --- reading -------------------------------------------------------------------------------

    def _ask(self) -> _Asked:
        return self._desk.flares.page(), self._desk.gate.lock()

    @Slot(object)
    def _on_read(self, asked: _Asked) -> None:
        self._asked = asked
        self._write()

    @Slot(object)
    def _on_changed(self, changes: object) -> None:
        self._show(replace(self._state, notice=""))
        self.changed.emit(changes)

    @Slot(str)
    def _on_outdated(self, failed: str) -> None:
        text = self.tr("{failed} This page had changed since; now it is up to date.")
        self._show(replace(self._state, notice=text.format(failed=failed)))
        self.refresh()

    @Slot(str)
    def _on_turned_down(self, failed: str) -> None:
        text = self.tr("{failed} Its days or its note can’t be kept like this.")
        self._show(replace(self._state, notice=text.format(failed=failed)))

    def _write(self) -> None:
        if self._asked is not None:
            page, lock = self._asked
            shown = self._state
            state = self._writer.state(page, lock, self._pace)
            self._show(replace(state, notice=shown.notice, can_save=shown.can_save))

    def _show(self, state: FlareState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
