"""Outcome measures: what was asked, and how it was answered each time."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import Date, Index, Text, UniqueConstraint, text
from sqlmodel import Field

from backcare_desktop.core.outcome import GROC_MOST, RMDQ_STATEMENTS
from backcare_desktop.core.psfs import LONGEST_ACTIVITY, MOST_ACTIVITIES, PSFS_BEST
from backcare_desktop.storage.rows import rules
from backcare_desktop.storage.rows.base import Row
from backcare_desktop.storage.utc import UtcText

_SHOWN = text("removed_at_utc IS NULL")


class PsfsFormRow(Row, table=True):
    """A form of own activities, without them. Added, never changed."""

    __tablename__: ClassVar[str] = "psfs_form"
    __table_args__ = (
        rules.check("id", "length(id) > 0"),
        *rules.moment("begun"),
        Index(None, "episode_id"),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    begun_at_utc: datetime = Field(sa_type=UtcText)
    begun_offset_min: int
    begun_zone: str = Field(sa_type=Text)
    begun_local_date: date = Field(sa_type=Date)
    episode_id: str | None = Field(default=None, foreign_key="episode.id", sa_type=Text)


class PsfsActivityRow(Row, table=True):
    """An activity of a form, in the person's own words."""

    __tablename__: ClassVar[str] = "psfs_activity"
    __table_args__ = (
        rules.between("position", 0, MOST_ACTIVITIES - 1),
        rules.line("words", LONGEST_ACTIVITY),
        rules.check("words_given", "length(trim(words)) > 0"),
        UniqueConstraint("form_id", "activity_id"),
        {"sqlite_with_rowid": False},
    )

    form_id: str = Field(primary_key=True, foreign_key="psfs_form.id", sa_type=Text)
    position: int = Field(primary_key=True)
    activity_id: str = Field(sa_type=Text)
    words: str = Field(sa_type=Text)


class PsfsMeasureRow(Row, table=True):
    """A form as it was answered once, without its scores. A removed one stays."""

    __tablename__: ClassVar[str] = "psfs_measure"
    __table_args__ = (
        rules.check("id", "length(id) > 0"),
        *rules.here(),
        rules.instant("removed_at_utc"),
        Index(None, "form_id"),
        Index(None, "local_date", sqlite_where=_SHOWN),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    at_utc: datetime = Field(sa_type=UtcText)
    utc_offset_min: int
    zone: str = Field(sa_type=Text)
    local_date: date = Field(sa_type=Date)
    form_id: str = Field(foreign_key="psfs_form.id", sa_type=Text)
    removed_at_utc: datetime | None = Field(default=None, sa_type=UtcText)


class PsfsScoreRow(Row, table=True):
    """How an activity of the form was rated."""

    __tablename__: ClassVar[str] = "psfs_score"
    __table_args__ = (
        rules.between("score", 0, PSFS_BEST),
        {"sqlite_with_rowid": False},
    )

    measure_id: str = Field(primary_key=True, foreign_key="psfs_measure.id", sa_type=Text)
    activity_id: str = Field(primary_key=True, sa_type=Text)
    score: int


class RmdqMeasureRow(Row, table=True):
    """The statements as they were answered once, without the ticks. A removed one stays."""

    __tablename__: ClassVar[str] = "rmdq_measure"
    __table_args__ = (
        rules.check("id", "length(id) > 0"),
        *rules.here(),
        rules.flag("finished"),
        rules.instant("removed_at_utc"),
        Index(None, "episode_id"),
        Index(None, "local_date", sqlite_where=_SHOWN),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    at_utc: datetime = Field(sa_type=UtcText)
    utc_offset_min: int
    zone: str = Field(sa_type=Text)
    local_date: date = Field(sa_type=Date)
    finished: bool
    episode_id: str | None = Field(default=None, foreign_key="episode.id", sa_type=Text)
    removed_at_utc: datetime | None = Field(default=None, sa_type=UtcText)


class RmdqTickRow(Row, table=True):
    """A statement that describes the person, by its number."""

    __tablename__: ClassVar[str] = "rmdq_tick"
    __table_args__ = (
        rules.between("statement", 1, RMDQ_STATEMENTS),
        {"sqlite_with_rowid": False},
    )

    measure_id: str = Field(primary_key=True, foreign_key="rmdq_measure.id", sa_type=Text)
    statement: int = Field(primary_key=True)


class GrocMeasureRow(Row, table=True):
    """How the back was compared with its start. A removed one stays."""

    __tablename__: ClassVar[str] = "groc_measure"
    __table_args__ = (
        rules.check("id", "length(id) > 0"),
        *rules.here(),
        rules.between("score", -GROC_MOST, GROC_MOST),
        rules.instant("removed_at_utc"),
        Index(None, "episode_id"),
        Index(None, "local_date", sqlite_where=_SHOWN),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    at_utc: datetime = Field(sa_type=UtcText)
    utc_offset_min: int
    zone: str = Field(sa_type=Text)
    local_date: date = Field(sa_type=Date)
    score: int
    episode_id: str | None = Field(default=None, foreign_key="episode.id", sa_type=Text)
    removed_at_utc: datetime | None = Field(default=None, sa_type=UtcText)
