"""Routines that a person put together, and choices for any routine."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import Date, Index, Text, text
from sqlmodel import Field

from backcare_desktop.core.own_routine import LONGEST_NAME, LONGEST_SUMMARY
from backcare_desktop.core.routine import MOST_STEPS
from backcare_desktop.storage.rows import rules
from backcare_desktop.storage.rows.base import Row
from backcare_desktop.storage.utc import UtcText


class OwnRoutineRow(Row, table=True):
    """One routine without its steps. A removed one stays, and can be restored."""

    __tablename__: ClassVar[str] = "own_routine"
    __table_args__ = (
        rules.check("id", "length(id) > 0"),
        rules.line("name", LONGEST_NAME),
        rules.check("name_given", "length(trim(name)) > 0"),
        rules.line("summary", LONGEST_SUMMARY),
        rules.flag("quiet"),
        *rules.moment("changed"),
        rules.instant("removed_at_utc"),
        Index(
            "ix_own_routine_shown",
            "changed_at_utc",
            "id",
            sqlite_where=text("removed_at_utc IS NULL"),
        ),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    summary: str = Field(sa_type=Text)
    quiet: bool
    changed_at_utc: datetime = Field(sa_type=UtcText)
    changed_offset_min: int
    changed_zone: str = Field(sa_type=Text)
    changed_local_date: date = Field(sa_type=Date)
    removed_at_utc: datetime | None = Field(default=None, sa_type=UtcText)


class OwnRoutineStepRow(Row, table=True):
    """One step of a routine. The exercise may be gone from the library."""

    __tablename__: ClassVar[str] = "own_routine_step"
    __table_args__ = (
        rules.between("position", 0, MOST_STEPS - 1),
        *rules.planned_step(),
        {"sqlite_with_rowid": False},
    )

    routine_id: str = Field(primary_key=True, foreign_key="own_routine.id", sa_type=Text)
    position: int = Field(primary_key=True)
    exercise_id: str = Field(sa_type=Text)
    hold_s: int
    reps: int
    tempo_s: float
    sets: int
    each_side: bool
    rest_s: int
    untimed: bool


class RoutineChoiceRow(Row, table=True):
    """What was chosen for a routine. Refers to nothing: most routines ship with the program."""

    __tablename__: ClassVar[str] = "routine_choice"
    __table_args__ = (
        rules.check("routine_id", "length(routine_id) > 0"),
        rules.flag("voice"),
        {"sqlite_with_rowid": False},
    )

    routine_id: str = Field(primary_key=True, sa_type=Text)
    voice: bool
