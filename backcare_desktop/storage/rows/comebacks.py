"""Comebacks: what is to be done in the weeks of a return, as the person has edited it."""

from datetime import date
from decimal import Decimal
from typing import ClassVar

from sqlalchemy import Date, ForeignKeyConstraint, Text
from sqlmodel import Field

from backcare_desktop.core.comeback import (
    LONGEST_LIFT_NAME,
    MOST_ITEMS,
    MOST_TIMES_A_DAY,
    MOST_WEEKS,
)
from backcare_desktop.core.dose import LONGEST_HOLD_S, LONGEST_TEMPO_S, MOST_REPS, MOST_SETS
from backcare_desktop.core.gates import Gate
from backcare_desktop.core.programme import DAYS_A_WEEK
from backcare_desktop.storage.decimals import DecimalText
from backcare_desktop.storage.rows import rules
from backcare_desktop.storage.rows.base import Row


class ComebackRow(Row, table=True):
    """A comeback that is followed in an episode, without its weeks."""

    __tablename__: ClassVar[str] = "comeback"
    __table_args__ = (
        rules.day("began"),
        {"sqlite_with_rowid": False},
    )

    episode_id: str = Field(primary_key=True, foreign_key="episode.id", sa_type=Text)
    comeback_id: str = Field(sa_type=Text)
    name: str = Field(sa_type=Text)
    summary: str = Field(sa_type=Text)
    source: str = Field(sa_type=Text)
    began: date = Field(sa_type=Date)


class ComebackWeekRow(Row, table=True):
    """One week of a comeback, without what it holds."""

    __tablename__: ClassVar[str] = "comeback_week"
    __table_args__ = (
        rules.between("week", 1, MOST_WEEKS),
        {"sqlite_with_rowid": False},
    )

    episode_id: str = Field(primary_key=True, foreign_key="comeback.episode_id", sa_type=Text)
    week: int = Field(primary_key=True)
    title: str = Field(sa_type=Text)
    wording: str = Field(sa_type=Text)


class ComebackGateRow(Row, table=True):
    """A gate that stands before a week."""

    __tablename__: ClassVar[str] = "comeback_gate"
    __table_args__ = (
        rules.one_of("gate", Gate),
        ForeignKeyConstraint(
            ["episode_id", "week"], ["comeback_week.episode_id", "comeback_week.week"]
        ),
        {"sqlite_with_rowid": False},
    )

    episode_id: str = Field(primary_key=True, sa_type=Text)
    week: int = Field(primary_key=True)
    gate: str = Field(primary_key=True, sa_type=Text)


class ComebackItemRow(Row, table=True):
    """One thing to do in a week: an exercise with a dose, or a lift with a share.

    The columns of the one kind are empty in the other. The exercise may be gone from the library.
    """

    __tablename__: ClassVar[str] = "comeback_item"
    __table_args__ = (
        rules.between("position", 0, MOST_ITEMS - 1),
        rules.check("kind", "(exercise_id <> '') = (lift = '')"),
        rules.none_or_between("hold_s", 0, LONGEST_HOLD_S),
        rules.none_or_between("reps", 0, MOST_REPS),
        rules.check("hold_or_reps", "(hold_s > 0) <> (reps > 0)"),
        rules.check("tempo_s", f"reps = 0 OR tempo_s BETWEEN 1 AND {LONGEST_TEMPO_S:g}"),
        rules.none_or_between("sets", 1, MOST_SETS),
        rules.flag("each_side"),
        rules.flag("untimed"),
        rules.check(
            "dose",
            " AND ".join(
                f"(lift <> '') = ({column} IS NULL)"
                for column in ("hold_s", "reps", "tempo_s", "sets", "each_side", "untimed")
            ),
        ),
        rules.line("lift", LONGEST_LIFT_NAME),
        rules.decimal("share", "CAST(share AS REAL) <= 1"),
        rules.check("lift_share", "(lift <> '') = (share IS NOT NULL)"),
        rules.between("days", 1, DAYS_A_WEEK),
        rules.between("times_a_day", 1, MOST_TIMES_A_DAY),
        ForeignKeyConstraint(
            ["episode_id", "week"], ["comeback_week.episode_id", "comeback_week.week"]
        ),
        {"sqlite_with_rowid": False},
    )

    episode_id: str = Field(primary_key=True, sa_type=Text)
    week: int = Field(primary_key=True)
    position: int = Field(primary_key=True)
    exercise_id: str = Field(sa_type=Text)
    hold_s: int | None = None
    reps: int | None = None
    tempo_s: float | None = None
    sets: int | None = None
    each_side: bool | None = None
    untimed: bool | None = None
    lift: str = Field(sa_type=Text)
    share: Decimal | None = Field(default=None, sa_type=DecimalText)
    days: int
    times_a_day: int
    wording: str = Field(sa_type=Text)
