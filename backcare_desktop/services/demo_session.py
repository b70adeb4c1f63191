"""What the sample history's sessions are run with: a clock that is told the time, and one write."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from backcare_desktop.core.clock import DAY_STARTS_AT
from backcare_desktop.core.diary import Rating
from backcare_desktop.core.session_feedback import Feel, Hurt
from backcare_desktop.core.session_log import LoggedEvent, Progress, SessionMark, SessionRecord
from backcare_desktop.services.ports import SessionStore


class ScriptedClock:
    """A clock that is told the time, for sessions that took place long ago."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self.day_starts_at = DAY_STARTS_AT
        self.utc = datetime(2000, 1, 1, tzinfo=UTC)
        self.seconds = 0.0

    def utc_now(self) -> datetime:
        return self.utc + timedelta(seconds=self.seconds)

    def monotonic(self) -> float:
        return self.seconds

    def boot(self) -> float:
        return self.seconds

    def zone(self) -> ZoneInfo:
        return self._zone


class OneWrite:
    """Takes a session's writes and makes one of them, once it is over."""

    def __init__(self, store: SessionStore) -> None:
        self._store = store
        self._begun: tuple[SessionRecord, Rating | None] | None = None
        self._events: list[LoggedEvent] = []
        self._progress: Progress | None = None

    def begin(
        self, record: SessionRecord, events: Sequence[LoggedEvent], rating: Rating | None
    ) -> None:
        self._begun, self._events = (record, rating), list(events)

    def append(self, session_id: str, events: Sequence[LoggedEvent], progress: Progress) -> None:  # noqa: ARG002 - one session at a time
        self._events.extend(events)
        self._progress = progress

    def write(self) -> None:
        """Hand the whole session on."""
        if self._begun is None or self._progress is None:
            raise LookupError("no session was run")
        record, rating = self._begun
        self._store.begin(replace(record, progress=self._progress), self._events, rating)

    def hurt(self, hurt: Hurt) -> None:
        self._store.hurt(hurt)

    def hurts(self, session_id: str) -> tuple[Hurt, ...]:
        return self._store.hurts(session_id)

    def feel(self, session_id: str, exercise_id: str, feel: Feel | None) -> None:
        self._store.feel(session_id, exercise_id, feel)

    def feels(self, session_id: str) -> dict[str, Feel]:
        return self._store.feels(session_id)

    def newest_open(self) -> SessionRecord | None:
        return None

    def get(self, session_id: str) -> SessionRecord | None:
        return self._store.get(session_id)

    def events(self, session_id: str) -> tuple[LoggedEvent, ...]:
        return self._store.events(session_id)

    def marks(self, first: date, last: date, prefix: str = "") -> tuple[SessionMark, ...]:
        return self._store.marks(first, last, prefix)

    def last_of(self, routine_id: str) -> SessionMark | None:
        return self._store.last_of(routine_id)
