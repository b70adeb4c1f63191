"""The tables. A row knows its columns and what may stand in them; nothing else.

SQLModel doesn't validate tables, so every rule on values is also a CHECK constraint. Every
constraint has a name from day one: SQLite can only change a table by rebuilding it, and Alembic
finds what to leave out by name.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from sqlalchemy import CheckConstraint, Date, Index, MetaData, Text, text
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from backcare_desktop.core.diary import LONGEST_NOTE, RatingContext
from backcare_desktop.core.dose import (
    LONGEST_HOLD_S,
    LONGEST_TEMPO_S,
    MOST_REPS,
    MOST_SETS,
    Side,
)
from backcare_desktop.core.routine import LONGEST_REST_S
from backcare_desktop.core.session import EventKind
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.storage.utc import UtcText

_NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
}


class _Row(SQLModel, registry=registry(metadata=MetaData(naming_convention=_NAMES))):
    """What the tables share: names for constraints."""


METADATA = _Row.metadata


def _check(name: str, rule: str) -> CheckConstraint:
    return CheckConstraint(rule, name=name)


def _one_of(column: str, values: type[StrEnum]) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return _check(column, f"{column} IN ({listed})")


def _instant(column: str) -> CheckConstraint:
    """Text as :class:`UtcText` writes it, of a date and time that exist.

    Adding nothing makes SQLite reckon, so that a 30 February comes out as another day.
    """
    whole = f"substr({column}, 1, 19)"
    return _check(
        column,
        f"{whole} IS strftime('%Y-%m-%dT%H:%M:%S', {whole}, '+0 days')"
        f" AND substr({column}, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'",
    )


def _day(column: str) -> CheckConstraint:
    return _check(column, f"{column} IS date({column}, '+0 days')")


def _offset(column: str) -> CheckConstraint:
    return _check(column, f"{column} BETWEEN -1080 AND 1080")


def _flag(column: str) -> CheckConstraint:
    return _check(column, f"{column} IN (0, 1)")


def _between(column: str, low: int, high: int) -> CheckConstraint:
    return _check(column, f"typeof({column}) = 'integer' AND {column} BETWEEN {low} AND {high}")


def _number_from(column: str, low: int) -> CheckConstraint:
    return _check(column, f"typeof({column}) = 'integer' AND {column} >= {low}")


def _seconds(column: str) -> CheckConstraint:
    return _check(column, f"typeof({column}) = 'real' AND {column} >= 0")


class SessionRow(_Row, table=True):
    """One run of a routine; its progress is rewritten while it runs."""

    __tablename__: ClassVar[str] = "session"
    __table_args__ = (
        _check("id", "length(id) > 0"),
        _between("ready_s", 0, 30),
        _between("switch_s", 0, 30),
        _instant("started_at_utc"),
        _offset("started_offset_min"),
        _day("started_local_date"),
        _number_from("segment", 0),
        _seconds("into_s"),
        _seconds("active_s"),
        _one_of("outcome", Outcome),
        _instant("ended_at_utc"),
        _offset("ended_offset_min"),
        _day("ended_local_date"),
        _check("ended", "(outcome = 'open') = (ended_at_utc IS NULL)"),
        _check(
            "ended_whole",
            "(ended_at_utc IS NULL) = (ended_offset_min IS NULL)"
            " AND (ended_at_utc IS NULL) = (ended_zone IS NULL)"
            " AND (ended_at_utc IS NULL) = (ended_local_date IS NULL)",
        ),
        _flag("clock_suspect"),
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


class PlanStepRow(_Row, table=True):
    """One step of what a session set out to do."""

    __tablename__: ClassVar[str] = "session_plan_step"
    __table_args__ = (
        _number_from("position", 0),
        _between("hold_s", 0, LONGEST_HOLD_S),
        _between("reps", 0, MOST_REPS),
        _check("hold_or_reps", "(hold_s > 0) <> (reps > 0)"),
        _check("tempo_s", f"reps = 0 OR tempo_s BETWEEN 1 AND {LONGEST_TEMPO_S:g}"),
        _between("sets", 1, MOST_SETS),
        _flag("each_side"),
        _between("rest_s", 0, LONGEST_REST_S),
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


class EventRow(_Row, table=True):
    """Something that happened in a session. Added, never changed."""

    __tablename__: ClassVar[str] = "session_event"
    __table_args__ = (
        _number_from("seq", 0),
        _one_of("kind", EventKind),
        _instant("at_utc"),
        _number_from("segment", 0),
        _seconds("into_s"),
        _seconds("active_s"),
        _seconds("seconds"),
        _one_of("side", Side),
        _number_from("set_no", 1),
        _number_from("round_no", 1),
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


class RatingRow(_Row, table=True):
    """One pain rating. A removed one stays, and can be restored."""

    __tablename__: ClassVar[str] = "pain_rating"
    __table_args__ = (
        _check("id", "length(id) > 0"),
        _between("score", 0, 10),
        _instant("at_utc"),
        _offset("utc_offset_min"),
        _day("local_date"),
        _one_of("context", RatingContext),
        _check("note", f"length(note) <= {LONGEST_NOTE}"),
        _instant("removed_at_utc"),
        Index(None, "session_id"),
        Index(None, "local_date", "score", sqlite_where=text("removed_at_utc IS NULL")),
        Index(None, "at_utc", "id", sqlite_where=text("removed_at_utc IS NULL")),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    score: int
    at_utc: datetime = Field(sa_type=UtcText)
    utc_offset_min: int
    zone: str = Field(sa_type=Text)
    local_date: date = Field(sa_type=Date)
    context: str = Field(sa_type=Text)
    session_id: str | None = Field(default=None, foreign_key="session.id", sa_type=Text)
    note: str = Field(sa_type=Text)
    removed_at_utc: datetime | None = Field(default=None, sa_type=UtcText)
