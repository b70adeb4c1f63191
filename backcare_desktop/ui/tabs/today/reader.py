"""Reads the board: when the diary changes, when the hour does, and as the person wants it."""

from collections.abc import Callable, Mapping
from functools import partial

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.content.library import Library
from backcare_desktop.core.clock import Clock
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.today_rules import Why
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.preferences import Preferences
from backcare_desktop.services.put_away import PutAway
from backcare_desktop.services.today_board import TodayBoard, Wishes
from backcare_desktop.services.today_wishes import wishes
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.ticker import Ticker

LOOK_EVERY_S = 600.0
"""What the hour changes is seen so long after it, at most."""

Titles = Mapping[RoutinePhase, str]


class Shipped(Struct, frozen=True):
    """What comes with the program.

    Attributes:
        library: exercises, routines and programmes.
        titles: names of the phases; called on the diary's thread, and only in an episode.
    """

    library: Library
    titles: Callable[[], Titles]


class BoardReader(QObject):
    """Holds the board as it was last read.

    Attributes:
        board: None before it was read.
        titles: names of the phases, where there is an episode.

    Signals:
        arrived: the board is another one.
        failed: a StorageUnavailable; nothing could be read.
    """

    arrived = Signal()
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        clock: Clock,
        shipped: Shipped,
        put_away: PutAway,
        hour: Ticker,
        usual_weekday: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._clock = desk, jobs, clock
        self._titles_of = shipped.titles
        self._put_away = put_away
        self._hour = hour
        self._library, self._usual_weekday = shipped.library, usual_weekday
        self.wishes = wishes(shipped.library, Preferences(), usual_weekday)
        self.board: TodayBoard | None = None
        self.titles: Titles = {}
        self._read_at = 0.0
        self._watched = False
        hour.due.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Read everything again."""
        asked = replace(self.wishes, put_away=self._put_away.today)
        self._jobs.submit(partial(self._read, asked), self._on_read, self.failed.emit)

    def _read(self, asked: Wishes) -> tuple[TodayBoard, Titles]:
        """Runs on the database's thread."""
        board = self._desk.today_board(asked)
        return board, self._titles_of() if board.episode is not None else {}

    @Slot(object)
    def _on_read(self, found: tuple[TodayBoard, Titles]) -> None:
        self.board, self.titles = found
        self._read_at = self._clock.boot()
        self.look()
        self.arrived.emit()

    def leave(self, why: Why) -> None:
        """Propose this no more today."""
        self._put_away.add(why)
        self.refresh()

    def take_back(self, why: Why) -> None:
        """Propose it again."""
        self._put_away.remove(why)
        self.refresh()

    @property
    def left(self) -> frozenset[Why]:
        """What is put away today."""
        return self._put_away.today

    def set_preferences(self, preferences: Preferences) -> None:
        """Propose and remind as the person wants it from now on."""
        asked = wishes(self._library, preferences, self._usual_weekday)
        if asked != self.wishes:
            self.wishes = asked
            if self.board is not None:
                self.refresh()

    # --- the hour ------------------------------------------------------------------------------

    def watch(self, *, watched: bool) -> None:
        """Somebody looks, or doesn't: unseen, no time is kept."""
        self._watched = watched
        self.look()

    @Slot()
    def look(self) -> None:
        """Read again if that was some time ago, as after sleep."""
        if self.board is None or not self._watched:
            self._hour.stop()
            return
        left = self._read_at + _fresh_for(self.board) - self._clock.boot()
        if left > 0:
            self._hour.arm(left)
        else:
            self.refresh()


def _fresh_for(board: TodayBoard) -> float:
    """Seconds from its reading to the next one."""
    if board.comfort_opens is None:
        return LOOK_EVERY_S
    # No sooner than in a second: a clock that was set must not have it read without end.
    opens = (board.comfort_opens - board.now.at_utc).total_seconds()
    return min(LOOK_EVERY_S, max(1.0, opens))
