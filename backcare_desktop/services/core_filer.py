"""Makes sessions of core work into sets, once they have ended."""

from collections.abc import Sequence
from datetime import date

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.programme import CORE_PREFIX, PlannedDay, Programme
from backcare_desktop.core.session_log import SessionMark
from backcare_desktop.services import core_sessions
from backcare_desktop.services.core_ports import CoreStore
from backcare_desktop.services.ports import SessionStore


class SessionFiler:
    """Looks at sessions that were finished or ended early; the same one twice gives nothing new.

    A set that was taken back after that stays away: it keeps its id, and with it its removal.
    """

    def __init__(self, store: CoreStore, sessions: SessionStore) -> None:
        self._store = store
        self._sessions = sessions
        self._filed: set[str] = set()
        self._looked = False

    def file(self, first: date, last: date, programme: Programme) -> None:
        """Make the sessions that ended into sets, each once while the program runs.

        The first look goes back to the first programme: a session can be filed long after it was
        broken off. What can't be written now is written another day; reading goes on.
        """
        since = min((target.since for target in self._store.targets()), default=first)
        begin = first if self._looked else min(first, since)
        try:
            # Ten years hold thousands of others.
            marks = self._sessions.marks(begin, last, CORE_PREFIX)
            found = [mark for mark in marks if mark.id not in self._filed]
            old = self._filed_before(begin, first, found)
            for mark in found:
                if mark.id not in old:
                    self._file_one(mark.id, programme)
                self._filed.add(mark.id)
            self._looked = True
        except StorageUnavailable:
            return

    def _filed_before(
        self, begin: date, first: date, marks: Sequence[SessionMark]
    ) -> set[str | None]:
        """The sessions from before the days shown that were filed when the program ran last."""
        if not any(mark.started.local_date < first for mark in marks):
            return set()
        return {log.session_id for log in self._store.sets(begin, first) if log.day < first}

    def _file_one(self, session_id: str, programme: Programme) -> None:
        record = self._sessions.get(session_id)
        if record is None:
            return
        day = record.started.local_date
        known = self._store.planned(day, day)
        plan = known[0] if known else PlannedDay(day, programme)
        events, kept = self._sessions.events(session_id), self._store.sets(day, day)
        entries = core_sessions.logs_of(record, events, plan.programme, kept)
        # What hurts says something of what was planned, even where nothing was done.
        if entries or (not known and core_sessions.hurts(events)):
            self._store.keep_day(plan, entries)
