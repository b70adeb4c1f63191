"""Warmth or cold: started and stopped, and logged when its time has gone by."""

import math
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.comfort import APART, LENGTHS_MIN
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.services.comfort import ComfortTimers, Ended
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.done import Done
from backcare_desktop.services.today_board import TodayBoard
from backcare_desktop.ui.entry_words import EntryWords
from backcare_desktop.ui.errands import Errands
from backcare_desktop.ui.tabs.today.state import ListRow, RowButton
from backcare_desktop.ui.ticker import Ticker
from backcare_desktop.ui.when import WhenWriter


class ComfortKeeper(QObject):
    """Counts nothing: the clock says how much is left. Unseen it asks once, at the end.

    Signals:
        moved: what it shows is another one: a :class:`ListRow`, or None for nothing to show.
        turned: it has begun, or ended.
        over: its time has gone by, in words.
    """

    moved = Signal(object)
    turned = Signal()
    over = Signal(str)

    def __init__(
        self,
        timers: ComfortTimers,
        ticker: Ticker,
        desk: Desk,
        errands: Errands,
        when: WhenWriter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._timers = timers
        self._ticker = ticker
        self._desk = desk
        self._errands = errands
        self._when = when
        self._names = EntryWords(self)
        self._board: TodayBoard | None = None
        self._watched = False
        self._writable = False
        ticker.due.connect(self.look)

    @property
    def runs(self) -> bool:
        """Warmth or cold was begun, and nobody has ended it."""
        return self._timers.running is not None

    @Slot(bool)
    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a switch's slot
        """What is over is logged once the diary takes it."""
        self._writable = writable
        self.look()

    def watch(self, *, watched: bool) -> None:
        """Somebody sees it, or doesn't."""
        self._watched = watched
        self.look()

    def show_board(self, board: TodayBoard) -> None:
        """Things stand differently now."""
        self._board = board
        self.look()

    def turn(self, kind: ReliefKind) -> None:
        """Begin, unless the skin still needs its rest; end what runs."""
        board = self._board
        if self.runs:
            self.stop()
        elif board is not None and board.comfort_opens is None and self._writable:
            self._timers.start(kind)
            self.turned.emit()
            self.look()

    def stop(self) -> None:
        """End it, and log as long as it was."""
        ended = self._timers.end() if self._writable else None
        if ended is None:
            return
        self._ticker.stop()
        self.turned.emit()
        self._log(ended)
        self.look()

    @Slot()
    def look(self) -> None:
        """Show how it stands, and end it if its time has gone by."""
        if self._writable and self._timers.is_over():
            self.over.emit(self._over())
            self.stop()
            return
        self.moved.emit(self.row())
        left = self._timers.left_s()
        if not left:
            self._ticker.stop()
        else:
            # Seen, it moves with the seconds that are left; unseen, nothing is to be shown.
            self._ticker.arm(left - math.ceil(left) + 1 if self._watched else left)

    def _log(self, ended: Ended) -> None:
        """Under half a minute there is nothing to log."""
        if not ended.minutes:
            return
        name = self._names.relief(ended.timer.kind)
        said = self.tr("{kind} noted, {minutes} min").format(kind=name, minutes=ended.minutes)
        failed = self.tr("{kind}, {minutes} min, was not noted.").format(
            kind=name, minutes=ended.minutes
        )
        self._errands.run(partial(self._comforted, ended), said, ended, failed=failed)

    def _comforted(self, ended: Ended) -> Done:
        """Runs on the database's thread."""
        return self._desk.today_list.comforted(ended)

    # --- words ---------------------------------------------------------------------------------

    def _over(self) -> str:
        running = self._timers.running
        kind = "" if running is None else self._names.relief(running.timer.kind)
        return self.tr("{kind} is over.").format(kind=kind)

    def row(self) -> ListRow | None:
        """Its line; None where nothing asks for it, and behind a lock."""
        board = self._board
        if board is None or board.situation.lock is not None:
            return None
        if self.runs:
            return self._running()
        now = board.situation
        if board.comfort_opens is not None:
            opens = self._when.time(board.comfort_opens + timedelta(minutes=board.now.offset_min))
            text = self.tr("Again from {time}: {hours} hours lie between").format(
                time=opens, hours=round(APART.total_seconds() / 3600)
            )
            return self._row(text)
        if board.episode is None and not (now.rough or now.unsettled):
            return None
        text = self.tr("{minutes} min at most, with a cloth between, never on numb skin").format(
            minutes=LENGTHS_MIN[-1]
        )
        return self._row(text, *self._begin())

    def _row(self, text: str, *buttons: RowButton, left: str = "") -> ListRow:
        title = self.tr("Warmth or cold")
        return ListRow(
            "comfort", "thermometer", title, text, buttons=buttons, known=self._known(), left=left
        )

    def _running(self) -> ListRow:
        running = self._timers.running
        left = math.ceil(self._timers.left_s())
        kind = "" if running is None else self._names.relief(running.timer.kind)
        clock = self.tr("{minutes}:{seconds}").format(minutes=left // 60, seconds=f"{left % 60:02}")
        stop = RowButton("stop", self.tr("Stop"), self.tr("Stop warmth or cold"), writes=True)
        text = self.tr("{kind}, time left").format(kind=kind)
        return self._row(text, stop, left=clock)

    def _begin(self) -> tuple[RowButton, ...]:
        names = {
            ReliefKind.WARMTH: self.tr("Begin warmth, {minutes} min"),
            ReliefKind.COLD: self.tr("Begin cold, {minutes} min"),
        }
        return tuple(
            RowButton(
                kind.value,
                self._names.relief(kind),
                spoken.format(minutes=LENGTHS_MIN[-1]),
                "clock",
                writes=True,
            )
            for kind, spoken in names.items()
        )

    def _known(self) -> str:
        return self.tr(
            "In studies warmth eased pain a little, for a short time; of cold too little is known "
            "to say. Neither has a right way, so the one that feels better is the one to take. No "
            "hot-water bottle where the skin feels numb."
        )
