"""Turns the board into Today's screen, and does what is pressed on it."""

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QLocale, QObject, Signal, Slot

from backcare_desktop.core.clock import Clock, now
from backcare_desktop.core.habits import Habit
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.today_rules import TRIO, What, Why
from backcare_desktop.core.walking import WALK_MINUTES
from backcare_desktop.services.comfort import ComfortTimers
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.done import Done
from backcare_desktop.services.preferences import PreferenceFile, Preferences
from backcare_desktop.services.put_away import PutAway
from backcare_desktop.ui.errands import Errands
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.tabs.today.comfort import ComfortKeeper
from backcare_desktop.ui.tabs.today.mat import Mat
from backcare_desktop.ui.tabs.today.rater import Rater
from backcare_desktop.ui.tabs.today.reader import BoardReader, Shipped
from backcare_desktop.ui.tabs.today.state_writer import StateWriter
from backcare_desktop.ui.ticker import Ticker
from backcare_desktop.ui.when import WhenWriter


class Tickers(Struct, frozen=True):
    """Two timers: of warmth and cold, and of what the hour changes."""

    comfort: Ticker
    hour: Ticker


class TodayPresenter(QObject):
    """Holds no pixel: the view paints its state and calls its methods.

    Attributes:
        reader: holds the board.
        mat: from here to the player.
        rater: saves pain.
        comfort: warmth and cold.

    Signals:
        state_changed: a new :class:`TodayState`.
        changed: what was written, as Changes.
        failed: a StorageUnavailable; nothing could be read.
        undo_offered: what happened, in words, and a function that takes it back.
        not_saved: what was not saved, in words, the StorageUnavailable, and the call to repeat it.
        said: what has just happened, in a few words.
        tab_wanted: another tab holds what was asked for.
        check_wanted: the person wants to check the symptoms.
    """

    state_changed = Signal(object)
    changed = Signal(object)
    failed = Signal(object)
    undo_offered = Signal(str, object)
    not_saved = Signal(str, object, object)
    said = Signal(str)
    tab_wanted = Signal(str)
    check_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        clock: Clock,
        shipped: Shipped,
        file: PreferenceFile,
        tickers: Tickers,
        locale: QLocale,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._clock = desk, clock
        self._routines = shipped.library.routines
        self._writer = StateWriter(shipped.library, locale, self)
        # Qt counts Monday as 1; the calendar counts it as 0.
        monday = locale.firstDayOfWeek().value - 1
        put_away = PutAway(file, clock)
        self.reader = BoardReader(desk, jobs, clock, shipped, put_away, tickers.hour, monday, self)
        self._errands = Errands(jobs, self)
        self.mat = Mat(desk, jobs, self)
        self.rater = Rater(desk, jobs, clock, self)
        timers, when = ComfortTimers(file, clock), WhenWriter(locale, self)
        self.comfort = ComfortKeeper(timers, tickers.comfort, desk, self._errands, when, self)
        self._connect()

    def _connect(self) -> None:
        errands = self._errands
        for each in (errands, self.mat, self.rater):
            each.changed.connect(self.changed)
            each.not_saved.connect(self.not_saved)
        self.reader.arrived.connect(self._on_arrived)
        self.reader.failed.connect(self._on_failed)
        self.mat.failed.connect(self.failed)
        errands.undo_offered.connect(self.undo_offered)
        errands.refused.connect(self.refresh)
        errands.outdated.connect(self._on_outdated)
        self.comfort.turned.connect(self._show)

    # --- what is shown -------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Read everything again."""
        self.reader.refresh()

    @Slot(object)
    def set_preferences(self, preferences: Preferences) -> None:
        """Propose and remind as the person wants it from now on."""
        self.reader.set_preferences(preferences)

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a switch's slot
        """Whether the diary takes entries."""
        self.comfort.set_writable(writable)

    def watch(self, *, watched: bool) -> None:
        """Somebody looks at the tab, or doesn't."""
        self.comfort.watch(watched=watched)
        self.reader.watch(watched=watched)

    def show_frame(self, *, failed: bool = False) -> None:
        """What can be shown while nothing is read; ``failed`` when it can't be."""
        day = now(self._clock).local_date
        self.state_changed.emit(self._writer.frame(day, failed=failed))

    @Slot()
    def _on_arrived(self) -> None:
        self.mat.settled()
        if self.reader.board is not None:
            self.comfort.show_board(self.reader.board)
        self._show()

    @Slot()
    def _show(self) -> None:
        board = self.reader.board
        if board is not None:
            state = self._writer.state(
                board,
                self.reader.wishes.pace,
                self.reader.titles,
                comfort=self.comfort.row(),
                comfort_runs=self.comfort.runs,
                morning_put_away=Why.MORNING_AFTER in self.reader.left,
            )
            self.state_changed.emit(state)

    @Slot(object)
    def _on_failed(self, problem: StorageUnavailable) -> None:
        if self.reader.board is None:
            self.show_frame(failed=True)
        self.failed.emit(problem)

    @Slot(str)
    def _on_outdated(self, text: str) -> None:
        self.said.emit(text)
        self.refresh()

    # --- what is pressed -----------------------------------------------------------------------

    @Slot()
    def start(self) -> None:
        """Do what is proposed."""
        board = self.reader.board
        if board is None:
            return
        choice = board.choice
        deeds: dict[What, Callable[[], None]] = {
            What.GO_ON: partial(self.mat.go_on, choice.session_id),
            What.ROUTINE: partial(self._start_routine, choice.routine_id),
            What.CORE: self.mat.start_core,
            What.LIFT: partial(self.tab_wanted.emit, "training"),
            What.MEASURES: partial(self.tab_wanted.emit, "pain"),
            What.CHECK: partial(self._check, unfinished=choice.why is Why.CHECK_UNFINISHED),
            What.COMFORT: partial(self.comfort.turn, ReliefKind.WARMTH),
            What.WALK: partial(self._walk, WALK_MINUTES[0]),
        }
        if choice.what in deeds:
            deeds[choice.what]()

    @Slot()
    def start_second(self) -> None:
        """Do it the other way that is offered."""
        board = self.reader.board
        if board is not None and board.choice.what is What.WALK:
            self._walk(WALK_MINUTES[-1])
        elif board is not None and board.choice.what is What.COMFORT:
            self.comfort.turn(ReliefKind.COLD)

    @Slot(str)
    def press(self, key: str) -> None:
        """Do what a button of the list says."""
        deeds: dict[str, Callable[[], None]] = {
            **{f"walk-{each}": partial(self._walk, each) for each in WALK_MINUTES},
            **{each.value: partial(self.comfort.turn, each) for each in ReliefKind},
            "stop": self.comfort.stop,
            "trio": partial(self._start_routine, TRIO),
            "core": partial(self.tab_wanted.emit, "core"),
            "check": self.check_wanted.emit,
            "compare": partial(self.tab_wanted.emit, "pain"),
            "measures": partial(self.tab_wanted.emit, "pain"),
            "help": partial(self.tab_wanted.emit, "help"),
            "morning": partial(self.reader.take_back, Why.MORNING_AFTER),
            "go-on": self._go_on,
            "keep": self.file_broken_off,
        }
        deeds[key]()

    @Slot(int, str)
    def rate(self, score: int, session_id: str = "") -> None:
        """Save pain at one touch; with a session's id, of the morning after it."""
        self.rater.rate(score, session_id)

    @Slot(str)
    def put_away(self, session_id: str = "") -> None:
        """Propose this no more today; with a session's id, ask no more of the morning after it."""
        board = self.reader.board
        if session_id:
            self._leave(Why.MORNING_AFTER)
        elif board is not None and board.choice.can_wait:
            self._leave(board.choice.why)

    @Slot(str, bool)
    def tick(self, key: str, ticked: bool) -> None:  # noqa: FBT001 - a signal's value
        """Tick a habit of today, or take the tick away."""
        habit = Habit(key)
        said = self.tr("Ticked for today") if ticked else self.tr("Tick taken away")
        work = partial(self._ticked, habit, ticked=ticked)
        self._errands.run(work, said, (habit, ticked))

    @Slot()
    def file_broken_off(self) -> None:
        """Keep the broken-off session as it is."""
        self._end_broken_off(discard=False)

    @Slot()
    def discard_broken_off(self) -> None:
        """Take the broken-off session back; can be undone."""
        self._end_broken_off(discard=True)

    # --- help ----------------------------------------------------------------------------------

    def _leave(self, why: Why) -> None:
        self.reader.leave(why)
        self.undo_offered.emit(self.tr("Put away for today"), partial(self.reader.take_back, why))

    def _start_routine(self, routine_id: str) -> None:
        self.mat.start(self._routines[routine_id])

    def _check(self, *, unfinished: bool) -> None:
        """One that was begun is gone on with where it stands."""
        if unfinished:
            self.tab_wanted.emit("symptom-check")
        else:
            self.check_wanted.emit()

    def _walk(self, minutes: int) -> None:
        said = self.tr("Walk added, {minutes} min").format(minutes=minutes)
        self._errands.run(partial(self._walked, minutes), said, ("walk", minutes))

    def _walked(self, minutes: int) -> Done:
        """Runs on the database's thread."""
        return self._desk.today_list.walked(minutes)

    def _ticked(self, habit: Habit, *, ticked: bool) -> Done:
        """Runs on the database's thread."""
        todays = self._desk.today_list
        return todays.tick(habit) if ticked else todays.untick(habit)

    def _go_on(self) -> None:
        board = self.reader.board
        if board is not None and board.page.broken_off is not None:
            self.mat.go_on(board.page.broken_off.record.id)

    def _end_broken_off(self, *, discard: bool) -> None:
        board = self.reader.board
        if board is not None and board.page.broken_off is not None:
            self.mat.end(board.page.broken_off.record.id, discard=discard)
