"""Makes sessions of core work into sets, once they have ended."""

from datetime import date

from backcare_desktop.core.problems import StorageUnavailable
from backcare_desktop.core.programme import PlannedDay, Programme
from backcare_desktop.core.set_log import ExerciseNote
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

    def file(self, first: date, last: date, programme: Programme) -> None:
        """Make the sessions that ended into sets, each once while the program runs.

        The first look goes back to the first programme: a session can be filed long after it was
        broken off. What can't be written now is written another day; reading goes on.
        """
        since = min((target.since for target in self._store.targets()), default=first)
        begin = first if self._filed else min(first, since)
        try:
            old = {log.session_id for log in self._store.sets(begin, first)}
            for mark in self._sessions.marks(begin, last):
                known = mark.id in self._filed or (
                    mark.started.local_date < first and mark.id in old
                )
                if core_sessions.is_core(mark.routine_id) and not known:
                    self._file_one(mark.id, programme)
                self._filed.add(mark.id)
        except StorageUnavailable:
            return

    def _file_one(self, session_id: str, programme: Programme) -> None:
        record = self._sessions.get(session_id)
        if record is None:
            return
        day = record.started.local_date
        known = self._store.planned(day, day)
        plan = known[0] if known else PlannedDay(day, programme)
        events, kept = self._sessions.events(session_id), self._store.sets(day, day)
        for entry in core_sessions.logs_of(record, events, plan.programme, kept):
            self._store.log(entry, plan)
        if not self._store.planned(day, day):
            # Nothing was done, and yet what hurts says something of what was planned.
            for exercise_id in core_sessions.hurt_in(events):
                self._store.note(ExerciseNote(day, exercise_id), plan)
