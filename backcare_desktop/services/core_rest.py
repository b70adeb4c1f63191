"""Planned rest: injury pauses, and why a week fell short."""

from datetime import date, timedelta
from functools import partial

from backcare_desktop.core.adherence import MissReason, Pause
from backcare_desktop.core.clock import Clock, now
from backcare_desktop.services.changes import Changes
from backcare_desktop.services.core_done import CORE
from backcare_desktop.services.core_ports import CoreStore
from backcare_desktop.services.done import Done


class CoreRest:
    """The use cases of rest. Lives on the database's thread.

    Every method may raise StorageUnavailable; nothing was changed then.
    """

    def __init__(self, store: CoreStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

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

    def change_pause(self, before: Pause, first: date, last: date | None) -> Done:
        """Let a pause begin and end on other days.

        Raises:
            ValueError: it ends before it begins.
            LookupError: there is no such pause any more.
        """
        after, known = Pause(first, last), self._store.pauses()
        if before not in known:
            raise LookupError(f"there is no pause from {before.first}")
        if before == after:
            return Done()
        taken = next((pause for pause in known if pause.first == first), None)
        self._store.unpause(before.first, (after,))
        return Done(CORE, partial(self._undo_change, before, after, taken))

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
        self._store.explain(reason, *days)
        return Done(CORE, partial(self._take_reason_back, days))

    def ask_no_more(self, week_first: date) -> Done:
        """Leave that week without a reason; it isn't asked for again."""
        self._store.leave_unasked(week_first, unasked=True)
        return Done(CORE, partial(self._ask_again, week_first))

    def _ask_again(self, week_first: date) -> Changes:
        self._store.leave_unasked(week_first, unasked=False)
        return CORE

    def _undo_change(self, before: Pause, after: Pause, taken: Pause | None) -> Changes:
        """Put the pause back, and the one whose place it took."""
        others = (before,) if taken is None else (taken, before)
        self._store.unpause(after.first, others)
        return CORE

    def _pause_again(self, first: date, before: Pause | None) -> Changes:
        if before is None:
            self._store.unpause(first)
        else:
            self._store.pause(before)
        return CORE

    def _take_reason_back(self, days: tuple[date, ...]) -> Changes:
        self._store.explain(None, *days)
        return CORE
