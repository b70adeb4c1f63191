"""Symptom checks: what was answered, what it came to, and who has looked since."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import Date, Index, Text, text
from sqlmodel import Field

from backcare_desktop.core.answers import (
    LONGEST_DAYS,
    OLDEST,
    WORST_PAIN,
    Answer,
    Mechanism,
    Onset,
    Trend,
)
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.check import Clinician, Mode
from backcare_desktop.core.triage import Level
from backcare_desktop.storage.rows import rules
from backcare_desktop.storage.rows.base import Row
from backcare_desktop.storage.utc import UtcText


class CheckRow(Row, table=True):
    """One symptom check, rewritten until it is complete. A removed one stays."""

    __tablename__: ClassVar[str] = "symptom_check"
    __table_args__ = (
        rules.check("id", "length(id) > 0"),
        *rules.moment("started"),
        rules.one_of("mode", Mode),
        rules.number_from("page", 0),
        rules.none_or_between("age", 0, OLDEST),
        rules.one_of("onset", Onset),
        rules.one_of("mechanism", Mechanism),
        rules.none_or_between("days_since_onset", 0, LONGEST_DAYS),
        rules.one_of("trend", Trend),
        rules.none_or_between("pain_now", 0, WORST_PAIN),
        rules.one_of("side", BodySide),
        rules.one_of("level", (level.word for level in Level)),
        rules.flag("complete"),
        rules.check("complete_level", "complete = 0 OR level IS NOT NULL"),
        rules.check("self_care_complete", "level IS NOT 'self_care' OR complete = 1"),
        *rules.moment("found"),
        rules.whole("found"),
        rules.check("found", "(level IS NULL) = (found_at_utc IS NULL)"),
        rules.instant("removed_at_utc"),
        Index(None, "corrects_id"),
        Index(None, "episode_id"),
        Index(
            "ix_symptom_check_open",
            "started_at_utc",
            "id",
            sqlite_where=text("complete = 0 AND removed_at_utc IS NULL"),
        ),
        Index(
            "ix_symptom_check_found",
            "found_at_utc",
            "id",
            sqlite_where=text("level IS NOT NULL AND removed_at_utc IS NULL"),
        ),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    started_at_utc: datetime = Field(sa_type=UtcText)
    started_offset_min: int
    started_zone: str = Field(sa_type=Text)
    started_local_date: date = Field(sa_type=Date)
    mode: str = Field(sa_type=Text)
    page: int
    age: int | None = None
    onset: str | None = Field(default=None, sa_type=Text)
    mechanism: str | None = Field(default=None, sa_type=Text)
    days_since_onset: int | None = None
    trend: str | None = Field(default=None, sa_type=Text)
    pain_now: int | None = None
    side: str | None = Field(default=None, sa_type=Text)
    level: str | None = Field(default=None, sa_type=Text)
    complete: bool
    found_at_utc: datetime | None = Field(default=None, sa_type=UtcText)
    found_offset_min: int | None = None
    found_zone: str | None = Field(default=None, sa_type=Text)
    found_local_date: date | None = Field(default=None, sa_type=Date)
    rules_version: str = Field(sa_type=Text)
    rules_fingerprint: str = Field(sa_type=Text)
    corrects_id: str | None = Field(default=None, foreign_key="symptom_check.id", sa_type=Text)
    episode_id: str | None = Field(default=None, foreign_key="episode.id", sa_type=Text)
    removed_at_utc: datetime | None = Field(default=None, sa_type=UtcText)


class AnswerRow(Row, table=True):
    """The answer to one yes/no question of a check."""

    __tablename__: ClassVar[str] = "check_answer"
    __table_args__ = (
        rules.one_of("answer", Answer),
        {"sqlite_with_rowid": False},
    )

    check_id: str = Field(primary_key=True, foreign_key="symptom_check.id", sa_type=Text)
    key: str = Field(primary_key=True, sa_type=Text)
    answer: str = Field(sa_type=Text)


class ReasonRow(Row, table=True):
    """Why a check came to its level."""

    __tablename__: ClassVar[str] = "check_reason"
    __table_args__ = (
        rules.number_from("position", 0),
        rules.flag("not_sure"),
        {"sqlite_with_rowid": False},
    )

    check_id: str = Field(primary_key=True, foreign_key="symptom_check.id", sa_type=Text)
    position: int = Field(primary_key=True)
    rule: str = Field(sa_type=Text)
    cause: str = Field(sa_type=Text)
    not_sure: bool


class CheckRegionRow(Row, table=True):
    """A part of the body that it hurts in, said in a check."""

    __tablename__: ClassVar[str] = "check_region"
    __table_args__ = (
        rules.one_of("region", Region),
        {"sqlite_with_rowid": False},
    )

    check_id: str = Field(primary_key=True, foreign_key="symptom_check.id", sa_type=Text)
    region: str = Field(primary_key=True, sa_type=Text)


class ClearanceRow(Row, table=True):
    """Somebody was examined after a check. A withdrawn one stays, and counts no more."""

    __tablename__: ClassVar[str] = "clearance"
    __table_args__ = (
        rules.check("id", "length(id) > 0"),
        rules.instant("at_utc"),
        rules.offset("utc_offset_min"),
        rules.day("local_date"),
        rules.one_of("who", Clinician),
        rules.instant("withdrawn_at_utc"),
        Index(None, "check_id", "at_utc", "id"),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    check_id: str = Field(foreign_key="symptom_check.id", sa_type=Text)
    at_utc: datetime = Field(sa_type=UtcText)
    utc_offset_min: int
    zone: str = Field(sa_type=Text)
    local_date: date = Field(sa_type=Date)
    who: str = Field(sa_type=Text)
    withdrawn_at_utc: datetime | None = Field(default=None, sa_type=UtcText)
