"""Pain ratings, and what was said with one of them in a word or two."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import Date, Index, Text, text
from sqlmodel import Field

from backcare_desktop.core.diary import LONGEST_NOTE, RatingContext
from backcare_desktop.core.pain_context import LONGEST_OWN_WORDS, Activity
from backcare_desktop.storage.rows import rules
from backcare_desktop.storage.rows.base import Row
from backcare_desktop.storage.utc import UtcText


class RatingRow(Row, table=True):
    """One pain rating. A removed one stays, and can be restored."""

    __tablename__: ClassVar[str] = "pain_rating"
    __table_args__ = (
        rules.check("id", "length(id) > 0"),
        rules.between("score", 0, 10),
        *rules.here(),
        rules.one_of("context", RatingContext),
        rules.check("note", f"length(note) <= {LONGEST_NOTE}"),
        rules.instant("removed_at_utc"),
        rules.instant("entered_at_utc"),
        rules.one_of("doing", Activity),
        rules.line("eased_words", LONGEST_OWN_WORDS),
        rules.line("worsened_words", LONGEST_OWN_WORDS),
        Index(None, "session_id"),
        # Holds all that a day comes to, so that the rows themselves aren't read for it.
        Index(
            "ix_pain_rating_day",
            "local_date",
            "at_utc",
            "id",
            "context",
            "score",
            sqlite_where=text("removed_at_utc IS NULL"),
        ),
        Index(None, "at_utc", "id", sqlite_where=text("removed_at_utc IS NULL")),
        Index(
            "ix_pain_rating_noted",
            "local_date",
            "at_utc",
            "id",
            sqlite_where=text("removed_at_utc IS NULL AND note <> ''"),
        ),
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
    entered_at_utc: datetime = Field(sa_type=UtcText)
    doing: str | None = Field(default=None, sa_type=Text)
    eased_words: str = Field(default="", sa_type=Text)
    worsened_words: str = Field(default="", sa_type=Text)
