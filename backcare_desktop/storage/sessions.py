"""Sessions and their events in the diary."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from sqlalchemy import delete, text
from sqlmodel import Session, col, select

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
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.mapping import feedback
from backcare_desktop.storage.mapping import sessions as mapping
from backcare_desktop.storage.mapping.ratings import rating_row
from backcare_desktop.storage.prefixes import begins_with
from backcare_desktop.storage.rows import (
    EventRow,
    FeelRow,
    HurtRegionRow,
    HurtRow,
    PlanStepRow,
    SessionRow,
)

_OPEN = text("outcome = 'open'")
"""Spelled out, because an index of part of a table isn't used for a value bound later."""

_COUNTS = col(SessionRow.outcome).in_((Outcome.FINISHED.value, Outcome.PARTIAL.value))


class SessionRepository:
    """Sessions as the use cases ask for them; every method may raise StorageUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(
        self, record: SessionRecord, events: Sequence[LoggedEvent], rating: Rating | None
    ) -> None:
        """Keep a new session, its first events and the pain before it, in one transaction."""
        with self._database.writing() as session:
            session.add(mapping.session_row(record))
            session.flush()  # everything below refers to it
            session.add_all(mapping.step_rows(record))
            session.add_all(mapping.event_row(record.id, event) for event in events)
            if rating is not None:
                session.add(rating_row(rating))

    def append(self, session_id: str, events: Sequence[LoggedEvent], progress: Progress) -> None:
        """Add events and rewrite the progress, in one transaction.

        Raises:
            LookupError: there is no such session.
        """
        with self._database.writing() as session:
            mapping.write_progress(_row(session, session_id), progress)
            session.add_all(mapping.event_row(session_id, event) for event in events)

    def newest_open(self) -> SessionRecord | None:
        """The session that was not ended, if there is one; the newest of several."""
        newest = col(SessionRow.started_at_utc).desc()
        query = select(SessionRow).where(_OPEN).order_by(newest).limit(1)
        with self._database.reading() as session:
            row = session.exec(query).first()
            return None if row is None else _record(session, row)

    def get(self, session_id: str) -> SessionRecord | None:
        """One session."""
        with self._database.reading() as session:
            row = session.get(SessionRow, session_id)
            return None if row is None else _record(session, row)

    def events(self, session_id: str) -> tuple[LoggedEvent, ...]:
        """Everything that happened in a session, in order."""
        query = (
            select(EventRow).where(EventRow.session_id == session_id).order_by(col(EventRow.seq))
        )
        with self._database.reading() as session:
            return tuple(mapping.logged_event(row) for row in session.exec(query))

    def marks(self, first: date, last: date, prefix: str = "") -> tuple[SessionMark, ...]:
        """Sessions of these days that were finished or ended early, in order of time.

        Args:
            first, last: both included.
            prefix: how the ids of their routines begin.
        """
        named = begins_with(SessionRow.routine_id, prefix)
        days = col(SessionRow.started_local_date).between(first, last)
        order = col(SessionRow.started_at_utc), col(SessionRow.id)
        query = select(SessionRow).where(_COUNTS, days, named).order_by(*order)
        with self._database.reading() as session:
            return tuple(mapping.session_mark(row) for row in session.exec(query))

    def last_of(self, routine_id: str) -> SessionMark | None:
        """The latest session of a routine of which at least one piece of work was done."""
        newest = col(SessionRow.started_at_utc).desc()
        worked = (
            select(EventRow.seq)
            .where(
                EventRow.session_id == SessionRow.id,
                EventRow.kind == EventKind.STEP_DONE.value,
            )
            .exists()
        )
        query = (
            select(SessionRow)
            .where(_COUNTS, SessionRow.routine_id == routine_id, worked)
            .order_by(newest)
            .limit(1)
        )
        with self._database.reading() as session:
            row = session.exec(query).first()
            return None if row is None else mapping.session_mark(row)

    def hurt(self, hurt: Hurt) -> None:
        """Keep what was said of a hurt event, or rewrite it, in one transaction.

        Raises:
            LookupError: there is no such hurt event.
        """
        with self._database.writing() as session:
            event = session.get(EventRow, (hurt.session_id, hurt.seq))
            if event is None or event.kind != EventKind.HURT.value:
                raise LookupError(f"event {hurt.seq} of session {hurt.session_id} is no hurt")
            session.merge(feedback.hurt_row(hurt))
            session.flush()  # its regions refer to it
            of_hurt = (
                col(HurtRegionRow.session_id) == hurt.session_id,
                col(HurtRegionRow.seq) == hurt.seq,
            )
            session.execute(delete(HurtRegionRow).where(*of_hurt))
            session.add_all(feedback.region_rows(hurt))

    def hurts(self, session_id: str) -> tuple[Hurt, ...]:
        """What was said of the hurt events of a session, in order."""
        said = select(HurtRow).where(HurtRow.session_id == session_id).order_by(col(HurtRow.seq))
        where = select(HurtRegionRow).where(HurtRegionRow.session_id == session_id)
        regions: dict[int, list[HurtRegionRow]] = defaultdict(list)
        with self._database.reading() as session:
            for region in session.exec(where):
                regions[region.seq].append(region)
            return tuple(feedback.hurt(row, regions[row.seq]) for row in session.exec(said))

    def feel(self, session_id: str, exercise_id: str, feel: Feel | None) -> None:
        """Keep how an exercise felt, or rewrite it; None takes it back.

        Raises:
            LookupError: there is no such session.
        """
        with self._database.writing() as session:
            _row(session, session_id)
            if feel is None:
                taken_back = (
                    col(FeelRow.session_id) == session_id,
                    col(FeelRow.exercise_id) == exercise_id,
                )
                session.execute(delete(FeelRow).where(*taken_back))
            else:
                row = FeelRow(session_id=session_id, exercise_id=exercise_id, feel=feel.value)
                session.merge(row)

    def feels(self, session_id: str) -> dict[str, Feel]:
        """How the exercises of a session felt, by their ids."""
        query = select(FeelRow).where(FeelRow.session_id == session_id)
        with self._database.reading() as session:
            return {row.exercise_id: Feel(row.feel) for row in session.exec(query)}


def _row(session: Session, session_id: str) -> SessionRow:
    row = session.get(SessionRow, session_id)
    if row is None:
        raise LookupError(f"there is no session {session_id}")
    return row


def _record(session: Session, row: SessionRow) -> SessionRecord:
    order = col(PlanStepRow.position)
    query = select(PlanStepRow).where(PlanStepRow.session_id == row.id).order_by(order)
    return mapping.session_record(row, session.exec(query).all())
