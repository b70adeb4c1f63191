"""Waits for the next reminder with one timer, and keeps what stands until somebody answers."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.reminder_plan import ReminderKind, ReminderPlan
from backcare_desktop.core.reminders import Due
from backcare_desktop.services.desk import Desk
from backcare_desktop.services.reminders import Reminders
from backcare_desktop.services.today_board import TodayBoard, Wishes
from backcare_desktop.ui.jobs import Jobs
from backcare_desktop.ui.ticker import Ticker


class Standing(Struct, frozen=True):
    """What waits for an answer.

    Attributes:
        due: the latest one; of several at a time the most important.
        more: how many wait behind it.
        sample: somebody tries out how it looks; nothing is due.
    """

    due: Due
    more: int = 0
    sample: bool = False


class _NothingIn(Struct, frozen=True):
    """Kinds with nothing to remind of now, and those of them that stay so today."""

    idle: frozenset[ReminderKind]
    over: frozenset[ReminderKind]


def _nothing_in(board: TodayBoard) -> _NothingIn:
    return _NothingIn(board.idle, board.over)


class ReminderPresenter(QObject):
    """One timer, set to just the time that is left; none runs while nothing is wanted.

    What there is to remind of is read from the diary when something may be due, and after each
    write: it changes through the day, and with it which reminder is the next. One of a kind stands
    at a time, until it is answered, left out, done, or its day is over.

    Args:
        reminders: the rules.
        desk, jobs: the diary, and who asks it.
        ticker: wakes up once.
        wishes: what the day's board is read with.

    Signals:
        told: the :class:`Due` to tell of now.
        changed: what stands, what comes next, or whether reminders are left out is another.
        wanted_changed: whether anything is reminded of.
    """

    told = Signal(object)
    changed = Signal()
    wanted_changed = Signal(bool)

    def __init__(
        self,
        reminders: Reminders,
        desk: Desk,
        jobs: Jobs,
        ticker: Ticker,
        wishes: Callable[[], Wishes],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reminders = reminders
        self._desk = desk
        self._jobs = jobs
        self._ticker = ticker
        self._wishes = wishes
        self._standing: tuple[Due, ...] = ()
        self._sample: Due | None = None
        self._open = False
        self._reading = False
        ticker.due.connect(self.look)

    # --- what there is to know -----------------------------------------------------------------

    @property
    def standing(self) -> Standing | None:
        """What waits for an answer; None when nothing does."""
        if self._sample is not None:
            return Standing(self._sample, sample=True)
        if not self._standing:
            return None
        return Standing(self._standing[0], len(self._standing) - 1)

    @property
    def plan(self) -> ReminderPlan:
        """What is reminded of, and when."""
        return self._reminders.plan

    @property
    def upcoming(self) -> Due | None:
        """The next one; None when there is none within a week."""
        return self._reminders.upcoming()

    @property
    def all_left_out(self) -> bool:
        """Whether everything that is wanted is left out today."""
        return self._reminders.all_left_out

    # --- waiting -------------------------------------------------------------------------------

    @Slot()
    def start(self) -> None:
        """The diary can be read from now on."""
        self._open = True
        self.look()
        self.refresh()

    @Slot()
    def stop(self) -> None:
        """Ask the diary for nothing more."""
        self._open = False
        self._ticker.stop()

    @Slot(object)
    def set_plan(self, plan: ReminderPlan) -> None:
        """Remind as the person wants it from now on."""
        if plan == self.plan:
            return
        before = bool(self.plan.wanted)
        self._reminders.set_plan(plan)
        wanted = {each.kind for each in plan.wanted}
        self._keep(tuple(each for each in self._standing if each.kind in wanted))
        if bool(wanted) is not before:
            self.wanted_changed.emit(bool(wanted))
        self._wait()
        self.refresh()

    @Slot()
    def look(self) -> None:
        """The time may have come."""
        if not self._open or self._reading:
            return
        self._keep(tuple(each for each in self._standing if self._reminders.still_today(each)))
        if self._reminders.may_be_due():
            self._read()
        else:
            self._wait()

    @Slot()
    def refresh(self) -> None:
        """Something was done: what stands may be done with it, or what comes next.

        What is being read already was asked for after that was written: the diary's answers come in
        the order in which it was asked.
        """
        if self._open and self.plan.wanted and not self._reading:
            self._read()

    def _read(self) -> None:
        self._reading = True
        wishes = self._wishes()
        self._jobs.submit(
            lambda: _nothing_in(self._desk.today_board(wishes)), self._on_read, self._on_failed
        )

    @Slot(object)
    def _on_read(self, nothing_in: _NothingIn) -> None:
        self._reading = False
        if not self._open:
            return
        idle = nothing_in.idle | self._reminders.under_way
        self._keep(tuple(each for each in self._standing if each.kind not in idle))
        found = self._reminders.look(idle, nothing_in.over)
        if found:
            again = {each.kind for each in found}
            stay = (each for each in self._standing if each.kind not in again)
            self._keep((*found, *stay))
            self.told.emit(found[0])
        self._wait()

    @Slot(object)
    def _on_failed(self, _problem: StorageUnavailable) -> None:
        """The tab in front says that the diary can't be read; this asks again in a while."""
        self._reading = False
        self._wait()

    def _wait(self) -> None:
        seconds = self._reminders.wait_s() if self._open else None
        if seconds is None:
            self._ticker.stop()
        else:
            self._ticker.arm(seconds)
        self.changed.emit()

    # --- answers -------------------------------------------------------------------------------

    def try_out(self, due: Due) -> None:
        """Show how a reminder looks; whatever is answered changes nothing."""
        self._sample = due
        self.told.emit(due)
        self.changed.emit()

    def close(self) -> None:
        """It was seen, or is being done."""
        if self._sample is not None:
            self._sample = None
        else:
            self._standing = self._standing[1:]
        self.changed.emit()

    def snooze(self, minutes: int) -> None:
        """Remind of it again in so many minutes."""
        standing = self.standing
        if standing is not None and not standing.sample:
            self._reminders.snooze(standing.due.kind, minutes)
        self.close()
        self._wait()

    def not_today(self) -> None:
        """Don't remind of it again today."""
        standing = self.standing
        if standing is not None and not standing.sample:
            self._reminders.not_today(standing.due.kind)
        self.close()
        self._wait()

    @Slot(bool)
    def leave_out(self, left_out: bool) -> None:  # noqa: FBT001 - a switch's slot
        """Leave all of them out for the rest of today, or take them up again."""
        if left_out:
            self._reminders.not_today()
            self._keep(())
        else:
            self._reminders.today_again()
        self._wait()

    def _keep(self, standing: tuple[Due, ...]) -> None:
        if standing != self._standing:
            self._standing = standing
            self.changed.emit()
