"""Sessions, their steps and events, and their rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.dose import Side
from backcare_desktop.core.routine import Plan
from backcare_desktop.core.session_log import (
    LoggedEvent,
    Outcome,
    Progress,
    SessionMark,
    SessionRecord,
)
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.timeline import Position
from backcare_desktop.storage.mapping.moments import moment_or_none
from backcare_desktop.storage.mapping.steps import plan_step_row, planned_step

if TYPE_CHECKING:
    from backcare_desktop.storage.rows import EventRow, PlanStepRow, SessionRow


def session_row(record: SessionRecord) -> SessionRow:
    """A session without its steps."""
    from backcare_desktop.storage.rows import SessionRow

    row = SessionRow(
        id=record.id,
        routine_id=record.routine_id,
        routine_name=record.routine_name,
        ready_s=record.plan.ready_s,
        switch_s=record.plan.switch_s,
        started_at_utc=record.started.at_utc,
        started_offset_min=record.started.offset_min,
        started_zone=record.started.zone,
        started_local_date=record.started.local_date,
    )
    write_progress(row, record.progress)
    return row


def write_progress(row: SessionRow, progress: Progress) -> None:
    """Put how far a session has come into its row."""
    ended = progress.ended
    row.segment = progress.position.index
    row.into_s = progress.position.into
    row.active_s = progress.active_s
    row.outcome = progress.outcome.value
    row.ended_at_utc = ended.at_utc if ended else None
    row.ended_offset_min = ended.offset_min if ended else None
    row.ended_zone = ended.zone if ended else None
    row.ended_local_date = ended.local_date if ended else None
    row.clock_suspect = progress.clock_suspect


def session_record(row: SessionRow, steps: Iterable[PlanStepRow]) -> SessionRecord:
    """The session of a row and its steps, which are in order."""
    return SessionRecord(
        id=row.id,
        routine_id=row.routine_id,
        routine_name=row.routine_name,
        plan=Plan(tuple(planned_step(step) for step in steps), row.ready_s, row.switch_s),
        started=_started(row),
        progress=Progress(
            position=Position(row.segment, row.into_s),
            active_s=row.active_s,
            outcome=Outcome(row.outcome),
            ended=moment_or_none(
                row.ended_at_utc, row.ended_offset_min, row.ended_zone, row.ended_local_date
            ),
            clock_suspect=row.clock_suspect,
        ),
    )


def session_mark(row: SessionRow) -> SessionMark:
    """What lists show of a session."""
    return SessionMark(
        id=row.id,
        routine_id=row.routine_id,
        routine_name=row.routine_name,
        started=_started(row),
        outcome=Outcome(row.outcome),
        active_s=row.active_s,
    )


def step_rows(record: SessionRecord) -> list[PlanStepRow]:
    """The steps of a session's plan."""
    return [
        plan_step_row(record.id, position, step) for position, step in enumerate(record.plan.steps)
    ]


def event_row(session_id: str, event: LoggedEvent) -> EventRow:
    """An event of that session."""
    from backcare_desktop.storage.rows import EventRow

    return EventRow(
        session_id=session_id,
        seq=event.seq,
        kind=event.kind.value,
        at_utc=event.at_utc,
        segment=event.segment,
        into_s=event.into,
        active_s=event.active_s,
        seconds=event.seconds,
        exercise_id=event.exercise_id,
        side=event.side.value if event.side else None,
        set_no=event.set_no,
        round_no=event.round_no,
    )


def logged_event(row: EventRow) -> LoggedEvent:
    """The event of a row."""
    return LoggedEvent(
        seq=row.seq,
        kind=EventKind(row.kind),
        at_utc=row.at_utc,
        segment=row.segment,
        into=row.into_s,
        active_s=row.active_s,
        seconds=row.seconds,
        exercise_id=row.exercise_id,
        side=Side(row.side) if row.side else None,
        set_no=row.set_no,
        round_no=row.round_no,
    )


def _started(row: SessionRow) -> Moment:
    return Moment(
        row.started_at_utc, row.started_offset_min, row.started_zone, row.started_local_date
    )
