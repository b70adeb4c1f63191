"""What was said of a session beside its ratings: what hurt where, and how exercises felt."""

from typing import ClassVar

from sqlalchemy import ForeignKeyConstraint, Text
from sqlmodel import Field

from backcare_desktop.core.answers import WORST_PAIN
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.session_feedback import Feel
from backcare_desktop.storage.rows import rules
from backcare_desktop.storage.rows.base import Row


class HurtRow(Row, table=True):
    """What was said of one event of the kind "hurt"; rewritten when more is said."""

    __tablename__: ClassVar[str] = "session_hurt"
    __table_args__ = (
        rules.none_or_between("score", 0, WORST_PAIN),
        rules.one_of("side", BodySide),
        ForeignKeyConstraint(
            ["session_id", "seq"], ["session_event.session_id", "session_event.seq"]
        ),
        {"sqlite_with_rowid": False},
    )

    session_id: str = Field(primary_key=True, sa_type=Text)
    seq: int = Field(primary_key=True)
    score: int | None = None
    side: str | None = Field(default=None, sa_type=Text)


class HurtRegionRow(Row, table=True):
    """A part of the body that it hurt in."""

    __tablename__: ClassVar[str] = "session_hurt_region"
    __table_args__ = (
        rules.one_of("region", Region),
        ForeignKeyConstraint(
            ["session_id", "seq"], ["session_hurt.session_id", "session_hurt.seq"]
        ),
        {"sqlite_with_rowid": False},
    )

    session_id: str = Field(primary_key=True, sa_type=Text)
    seq: int = Field(primary_key=True)
    region: str = Field(primary_key=True, sa_type=Text)


class FeelRow(Row, table=True):
    """How an exercise felt in a session."""

    __tablename__: ClassVar[str] = "session_feel"
    __table_args__ = (
        rules.one_of("feel", Feel),
        {"sqlite_with_rowid": False},
    )

    session_id: str = Field(primary_key=True, foreign_key="session.id", sa_type=Text)
    exercise_id: str = Field(primary_key=True, sa_type=Text)
    feel: str = Field(sa_type=Text)
