"""Sessions: one run of a routine, what it set out to do and what happened."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import Date, Index, Text, text
from sqlmodel import Field

from backcare_desktop.core.dose import Side
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.variation import Way
from backcare_desktop.storage.rows import rules
from backcare_desktop.storage.rows.base import Row
from backcare_desktop.storage.utc import UtcText


class SessionRow(Row, table=True):
    """One run of a routine; its progress is rewritten while it runs."""

    __tablename__: ClassVar[str] = "session"
    __table_args__ = (
        rules.check("id", "length(id) > 0"),
        rules.between("ready_s", 0, 30),
        rules.between("switch_s", 0, 30),
        *rules.moment("started"),
        rules.number_from("segment", 0),
        rules.seconds("into_s"),
        rules.seconds("active_s"),
        rules.one_of("outcome", Outcome),
        *rules.moment("ended"),
        rules.check("ended", "(outcome = 'open') = (ended_at_utc IS NULL)"),
        rules.whole("ended"),
        rules.flag("clock_suspect"),
        Index(None, "started_local_date"),
        Index(None, "routine_id", "started_at_utc"),
        Index("ix_session_open", "started_at_utc", sqlite_where=text("outcome = 'open'")),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    routine_id: str = Field(sa_type=Text)
    routine_name: str = Field(sa_type=Text)
    ready_s: int
    switch_s: int
    started_at_utc: datetime = Field(sa_type=UtcText)
    started_offset_min: int
    started_zone: str = Field(sa_type=Text)
    started_local_date: date = Field(sa_type=Date)
    segment: int = 0
    into_s: float = 0.0
    active_s: float = 0.0
    outcome: str = Field(default=Outcome.OPEN.value, sa_type=Text)
    ended_at_utc: datetime | None = Field(default=None, sa_type=UtcText)
    ended_offset_min: int | None = None
    ended_zone: str | None = Field(default=None, sa_type=Text)
    ended_local_date: date | None = Field(default=None, sa_type=Date)
    clock_suspect: bool = False


class PlanStepRow(Row, table=True):
    """One step of what a session set out to do."""

    __tablename__: ClassVar[str] = "session_plan_step"
    __table_args__ = (
        rules.number_from("position", 0),
        *rules.planned_step(),
        rules.one_of("way", Way),
        rules.one_of("side", Side),
        rules.check("one_side", "side IS NULL OR NOT each_side"),
        {"sqlite_with_rowid": False},
    )

    session_id: str = Field(primary_key=True, foreign_key="session.id", sa_type=Text)
    position: int = Field(primary_key=True)
    exercise_id: str = Field(sa_type=Text)
    hold_s: int
    reps: int
    tempo_s: float
    sets: int
    each_side: bool
    rest_s: int
    untimed: bool
    way: str = Field(sa_type=Text)
    side: str | None = Field(default=None, sa_type=Text)


class EventRow(Row, table=True):
    """Something that happened in a session. Added, never changed."""

    __tablename__: ClassVar[str] = "session_event"
    __table_args__ = (
        rules.number_from("seq", 0),
        rules.one_of("kind", EventKind),
        rules.instant("at_utc"),
        rules.number_from("segment", 0),
        rules.seconds("into_s"),
        rules.seconds("active_s"),
        rules.seconds("seconds"),
        rules.one_of("side", Side),
        rules.number_from("set_no", 1),
        rules.number_from("round_no", 1),
        {"sqlite_with_rowid": False},
    )

    session_id: str = Field(primary_key=True, foreign_key="session.id", sa_type=Text)
    seq: int = Field(primary_key=True)
    kind: str = Field(sa_type=Text)
    at_utc: datetime = Field(sa_type=UtcText)
    segment: int
    into_s: float
    active_s: float
    seconds: float
    exercise_id: str = Field(sa_type=Text)
    side: str | None = Field(default=None, sa_type=Text)
    set_no: int
    round_no: int
