"""Reminders while the program runs: what to show now, and how long to wait before asking again."""

import contextlib
from collections.abc import Callable, Collection
from datetime import date
from typing import Final

from msgspec.structs import replace

from backcare_desktop.core import reminders
from backcare_desktop.core.clock import Clock, moment
from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.reminder_plan import NEUTRAL, Notice, ReminderKind, ReminderPlan
from backcare_desktop.core.reminders import Due, Here, ReminderState
from backcare_desktop.services.comfort import kept_timer
from backcare_desktop.services.preferences import PreferenceFile
from backcare_desktop.services.reminder_state import read_state, values_of

KEY: Final = "reminder_state"
"""Where the state stands in the file of choices: beside them, not among them."""

LONGEST_WAIT_S = 60.0
"""A timer stands still while the computer sleeps, and knows of no clock that is set, no journey and
no full-screen program that ends. It asks again after a minute at most."""


class Reminders:
    """The use cases of reminders. Lives on the window's thread.

    One timer is all it takes. It is set to :meth:`wait_s` after each change and each look. When it
    fires and :meth:`may_be_due` says so, the board of today is read anew, because what there is to
    remind of changes through the day, and :meth:`look` says what to show. What was shown or put off
    is kept in the file of choices; where that can't be written it holds as long as the program
    runs.

    Args:
        file: where choices are kept.
        clock: the time.
        held: whether a full-screen program or a session runs; asked at every look.
        plan: what is reminded of, and when.
    """

    def __init__(
        self, file: PreferenceFile, clock: Clock, held: Callable[[], bool], plan: ReminderPlan
    ) -> None:
        self._file = file
        self._clock = clock
        self._held = held
        self._plan = plan
        self._over: tuple[date | None, frozenset[ReminderKind]] = None, frozenset()
        self._state = read_state(file.load().get(KEY))

    @property
    def plan(self) -> ReminderPlan:
        """What is reminded of, and when."""
        return self._plan

    def set_plan(self, plan: ReminderPlan) -> None:
        """Remind as the person wants it from now on; of nothing that lies behind."""
        if plan != self._plan:
            self._plan = plan
            self._change(reminders.passed(self._state, self._here()))

    def may_be_due(self) -> bool:
        """Whether a look could show something; costs nothing beyond asking the clock."""
        here = replace(self._here(), idle=frozenset(), held=self._held())
        if reminders.due(self._plan, self._state, here):
            return True
        self._state = reminders.passed(self._state, here)
        return False

    def look(
        self, idle: Collection[ReminderKind], over: Collection[ReminderKind]
    ) -> tuple[Due, ...]:
        """What to show now, the most important first; it counts as shown then.

        Args:
            idle: kinds with nothing to remind of, as
                :attr:`~backcare_desktop.services.today_board.TodayBoard.idle` has just found them.
            over: those of them that stay so today, as its
                :attr:`~backcare_desktop.services.today_board.TodayBoard.over` has.
        """
        self._over = self._here().day, frozenset(over)
        here = replace(self._here(), idle=frozenset(idle), held=self._held())
        found = reminders.due(self._plan, self._state, here)
        if found:
            self._change(reminders.shown(self._state, found, here))
        else:
            self._state = reminders.passed(self._state, here)
        return found

    @property
    def under_way(self) -> frozenset[ReminderKind]:
        """Kinds that the person is at by now: the diary hears of warmth or cold when it is over."""
        runs = kept_timer(self._file) is not None
        return frozenset({ReminderKind.WARMTH_COLD} if runs else ())

    def upcoming(self) -> Due | None:
        """The next reminder, for whoever asks; None when there is none within a week."""
        return reminders.next_due(self._plan, self._state, self._here())

    def wait_s(self) -> float | None:
        """Seconds until the next look; None while nothing is wanted, and no timer has to run."""
        if not self._plan.wanted:
            return None
        following = self.upcoming()
        if following is None:
            return LONGEST_WAIT_S
        left = (following.at_utc - self._clock.utc_now()).total_seconds()
        return min(LONGEST_WAIT_S, max(0.0, left))

    def notice(self, due: Due) -> Notice | None:
        """What a notification says to everybody; None where the person wants it to say it all."""
        return None if self._plan.details else NEUTRAL[due.kind]

    # --- put off -------------------------------------------------------------------------------

    def snooze(self, kind: ReminderKind, minutes: int) -> None:
        """Be silent about a kind for so many minutes, and then remind of it.

        Raises:
            ValueError: less than a minute, or more than a day.
        """
        self._change(reminders.snoozed(self._state, kind, minutes, self._here()))

    def not_today(self, kind: ReminderKind | None = None) -> None:
        """Leave a kind out for the rest of the day; None leaves all of them out."""
        self._change(reminders.not_today(self._state, kind, self._here()))

    def today_again(self, kind: ReminderKind | None = None) -> None:
        """Take that back; None takes all of it back."""
        self._change(reminders.today_again(self._state, kind, self._here()))

    def is_left_out(self, kind: ReminderKind) -> bool:
        """Whether a kind is left out today."""
        return self._state.is_left_out(kind, self._here().day)

    @property
    def all_left_out(self) -> bool:
        """Whether everything that is wanted is left out today; False while nothing is."""
        wanted = self._plan.wanted
        return bool(wanted) and all(self.is_left_out(each.kind) for each in wanted)

    def still_today(self, due: Due) -> bool:
        """Whether a reminder fell due on the day that it is now, and isn't left out since."""
        here = self._here()
        day = moment(due.at_utc, here.zone).local_date
        return day == here.day and not self.is_left_out(due.kind)

    def _here(self) -> Here:
        """The present; what holds reminders back is asked only by who shows them.

        What was done yesterday is open again today, before anybody has looked.
        """
        here = Here(self._clock.utc_now(), self._clock.zone())
        day, over = self._over
        return replace(here, idle=over) if day == here.day else here

    def _change(self, state: ReminderState) -> None:
        self._state = state
        with contextlib.suppress(StorageUnavailable):
            self._file.save({**self._file.load(), KEY: values_of(state)})
