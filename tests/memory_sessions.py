"""Sessions that live in memory and behave like those on disk."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Protocol

from msgspec.structs import replace

from backcare_desktop.core.diary import Rating
from backcare_desktop.core.session_feedback import Feel, Hurt
from backcare_desktop.core.session_log import (
    LoggedEvent,
    Outcome,
    Progress,
    SessionMark,
    SessionRecord,
)
from backcare_desktop.core.session_state import EventKind
from tests.memory_base import Troubled


class Ratings(Protocol):
    """Where the pain before a session goes."""

    def add(self, rating: Rating) -> None: ...


class MemorySessions(Troubled):
    """Sessions and their events in dictionaries; the pain before one goes to ``ratings``."""

    def __init__(self, ratings: Ratings | None = None) -> None:
        super().__init__()
        self._ratings = ratings
        self._records: dict[str, SessionRecord] = {}
        self._events: dict[str, list[LoggedEvent]] = {}
        self._hurts: dict[tuple[str, int], Hurt] = {}
        self._feels: dict[tuple[str, str], Feel] = {}

    def begin(
        self, record: SessionRecord, events: Sequence[LoggedEvent], rating: Rating | None
    ) -> None:
        self._check()
        if rating is not None and self._ratings is not None:
            self._ratings.add(rating)
        self._records[record.id] = record
        self._events[record.id] = list(events)

    def append(self, session_id: str, events: Sequence[LoggedEvent], progress: Progress) -> None:
        self._check()
        self._records[session_id] = replace(self._records[session_id], progress=progress)
        self._events[session_id].extend(events)

    def newest_open(self) -> SessionRecord | None:
        self._check()
        opened = [r for r in self._records.values() if r.progress.outcome is Outcome.OPEN]
        return max(opened, key=_started_at, default=None)

    def get(self, session_id: str) -> SessionRecord | None:
        self._check()
        return self._records.get(session_id)

    def events(self, session_id: str) -> tuple[LoggedEvent, ...]:
        self._check()
        return tuple(self._events.get(session_id, ()))

    def marks(self, first: date, last: date, prefix: str = "") -> tuple[SessionMark, ...]:
        self._check()
        return tuple(
            _mark(record)
            for record in sorted(self._records.values(), key=_started_at)
            if first <= record.started.local_date <= last
            and record.routine_id.startswith(prefix)
            and _counts(record)
        )

    def last_of(self, routine_id: str) -> SessionMark | None:
        self._check()
        found = [
            record
            for record in self._records.values()
            if record.routine_id == routine_id
            and _counts(record)
            and any(event.kind is EventKind.STEP_DONE for event in self._events[record.id])
        ]
        return _mark(max(found, key=_started_at)) if found else None

    def hurt(self, hurt: Hurt) -> None:
        self._check()
        happened = self._events.get(hurt.session_id, [])
        if not any(e.seq == hurt.seq and e.kind is EventKind.HURT for e in happened):
            raise LookupError(f"event {hurt.seq} of session {hurt.session_id} is no hurt")
        self._hurts[hurt.session_id, hurt.seq] = hurt

    def hurts(self, session_id: str) -> tuple[Hurt, ...]:
        self._check()
        return tuple(self._hurts[key] for key in sorted(self._hurts) if key[0] == session_id)

    def feel(self, session_id: str, exercise_id: str, feel: Feel | None) -> None:
        self._check()
        if session_id not in self._records:
            raise LookupError(f"there is no session {session_id}")
        if feel is None:
            self._feels.pop((session_id, exercise_id), None)
        else:
            self._feels[session_id, exercise_id] = feel

    def feels(self, session_id: str) -> dict[str, Feel]:
        self._check()
        return {key[1]: feel for key, feel in self._feels.items() if key[0] == session_id}

    def happened(self) -> Iterator[tuple[SessionRecord, LoggedEvent]]:
        """Every event with its session, for what other stores look up in them."""
        for session_id, events in self._events.items():
            for event in events:
                yield self._records[session_id], event


def _started_at(record: SessionRecord) -> datetime:
    return record.started.at_utc


def _counts(record: SessionRecord) -> bool:
    return record.progress.outcome in {Outcome.FINISHED, Outcome.PARTIAL}


def _mark(record: SessionRecord) -> SessionMark:
    return SessionMark(
        id=record.id,
        routine_id=record.routine_id,
        routine_name=record.routine_name,
        started=record.started,
        outcome=record.progress.outcome,
        active_s=record.progress.active_s,
    )
