"""Planned rest: injury pauses, and why a week fell short."""

from datetime import date, timedelta
from functools import partial

from backcare_desktop.core.adherence import MissReason, Pause
from backcare_desktop.core.clock import Clock, now
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.core_done import CORE, Done
from backcare_desktop.services.core_ports import CoreStore


class CoreRest:
    """The use cases of rest. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.

    Attributes:
        not_asked: first days of weeks that are left without a reason while the program runs.
    """

    def __init__(self, store: CoreStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self.not_asked: set[date] = set()

    def pause(self, first: date, last: date | None) -> Done:
        """Keep an injury pause, or give the one that begins on the same day another end.

        Raises:
            ValueError: it ends before it begins.
        """
        pause = Pause(first, last)
        before = next((known for known in self._store.pauses() if known.first == first), None)
        if before == pause:
            return Done()
        self._store.pause(pause)
        return Done(CORE, partial(self._pause_again, first, before))

    def end_pause(self, first: date) -> Done:
        """Today is a day of core work again; a pause that began today is taken back."""
        yesterday = now(self._clock).local_date - timedelta(days=1)
        return self.unpause(first) if first > yesterday else self.pause(first, yesterday)

    def unpause(self, first: date) -> Done:
        """Take a pause back, as if it had never been."""
        before = next((known for known in self._store.pauses() if known.first == first), None)
        if before is None:
            return Done()
        self._store.unpause(first)
        return Done(CORE, partial(self._pause_again, first, before))

    def explain(self, days: tuple[date, ...], reason: MissReason) -> Done:
        """Keep why nothing was done on some days."""
        self._explain(days, reason)
        return Done(CORE, partial(self._explain, days, None))

    def ask_no_more(self, week_first: date) -> Done:
        """Leave that week without a reason; it isn't asked for again while the program runs."""
        self.not_asked.add(week_first)
        return Done(CORE)

    def _pause_again(self, first: date, before: Pause | None) -> Changes:
        if before is None:
            self._store.unpause(first)
        else:
            self._store.pause(before)
        return CORE

    def _explain(self, days: tuple[date, ...], reason: MissReason | None) -> Changes:
        for day in days:
            self._store.explain(day, reason)
        return CORE
