"""What was said with a rating, and what was done against pain."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import Date, Index, Text
from sqlmodel import Field

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.pain_context import (
    LONGEST_OWN_WORDS,
    LONGEST_RELIEF_MIN,
    Activity,
    Effect,
    Quality,
    ReliefKind,
)
from backcare_desktop.storage.rows import rules
from backcare_desktop.storage.rows.base import Row
from backcare_desktop.storage.utc import UtcText

EASED, WORSENED = Effect.EASED.value, Effect.WORSE.value
"""What an activity does to the pain."""

_WORDY = [kind for kind in ReliefKind if kind.needs_words]
_TIMELESS = [kind for kind in ReliefKind if not kind.takes_time]


class PainAreaRow(Row, table=True):
    """A place on the body map that an entry names."""

    __tablename__: ClassVar[str] = "pain_area"
    __table_args__ = (
        rules.one_of("area", BodyArea),
        {"sqlite_with_rowid": False},
    )

    rating_id: str = Field(primary_key=True, foreign_key="pain_rating.id", sa_type=Text)
    area: str = Field(primary_key=True, sa_type=Text)


class PainQualityRow(Row, table=True):
    """A word for what the pain of an entry feels like."""

    __tablename__: ClassVar[str] = "pain_quality"
    __table_args__ = (
        rules.one_of("quality", Quality),
        {"sqlite_with_rowid": False},
    )

    rating_id: str = Field(primary_key=True, foreign_key="pain_rating.id", sa_type=Text)
    quality: str = Field(primary_key=True, sa_type=Text)


class PainActivityRow(Row, table=True):
    """Something that eases the pain of an entry, or makes it worse; an entry may say both."""

    __tablename__: ClassVar[str] = "pain_activity"
    __table_args__ = (
        rules.one_of("effect", (EASED, WORSENED)),
        rules.one_of("activity", Activity),
        {"sqlite_with_rowid": False},
    )

    rating_id: str = Field(primary_key=True, foreign_key="pain_rating.id", sa_type=Text)
    effect: str = Field(primary_key=True, sa_type=Text)
    activity: str = Field(primary_key=True, sa_type=Text)


class ReliefRow(Row, table=True):
    """Something done against pain, with a rating or alone."""

    __tablename__: ClassVar[str] = "pain_relief"
    __table_args__ = (
        rules.check("id", "length(id) > 0"),
        rules.one_of("kind", ReliefKind),
        *rules.here(),
        rules.line("words", LONGEST_OWN_WORDS),
        rules.check("words_given", f"{rules.none_of('kind', _WORDY)} OR length(trim(words)) > 0"),
        rules.none_or_between("minutes", 1, LONGEST_RELIEF_MIN),
        rules.check("takes_time", f"{rules.none_of('kind', _TIMELESS)} OR minutes IS NULL"),
        rules.one_of("effect", Effect),
        Index(None, "rating_id"),
        Index(None, "local_date", "at_utc", "id"),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    kind: str = Field(sa_type=Text)
    at_utc: datetime = Field(sa_type=UtcText)
    utc_offset_min: int
    zone: str = Field(sa_type=Text)
    local_date: date = Field(sa_type=Date)
    words: str = Field(sa_type=Text)
    minutes: int | None = None
    effect: str | None = Field(default=None, sa_type=Text)
    rating_id: str | None = Field(default=None, foreign_key="pain_rating.id", sa_type=Text)
