"""Core work: what was planned, what was done of it, and what came in the way."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import Date, Index, Text, UniqueConstraint, text
from sqlmodel import Field

from backcare_desktop.core.adherence import MissReason
from backcare_desktop.core.dose import LONGEST_HOLD_S, MOST_REPS, Side
from backcare_desktop.core.programme import DAYS_A_WEEK, LONGEST_NAME, MOST_ITEMS
from backcare_desktop.core.set_log import LAST_SET_NO
from backcare_desktop.core.suggestion import Reason, SuggestionKind
from backcare_desktop.core.variation import Way
from backcare_desktop.storage.rows import rules
from backcare_desktop.storage.rows.base import Row
from backcare_desktop.storage.utc import UtcText


def _within(column: str) -> str:
    """No more seconds or repetitions than a set can have."""
    return f"{column} <= CASE WHEN seconds THEN {LONGEST_HOLD_S} ELSE {MOST_REPS} END"


class ProgrammeRow(Row, table=True):
    """A programme as it was at some time, without its exercises. Added, never changed."""

    __tablename__: ClassVar[str] = "programme"
    __table_args__ = (
        rules.line("name", LONGEST_NAME),
        rules.check("name_given", "length(trim(name)) > 0"),
        rules.between("weekly_target", 1, DAYS_A_WEEK),
    )

    number: int | None = Field(default=None, primary_key=True)
    programme_id: str = Field(sa_type=Text)
    name: str = Field(sa_type=Text)
    weekly_target: int


class ProgrammeItemRow(Row, table=True):
    """One exercise of a programme. It may be gone from the library."""

    __tablename__: ClassVar[str] = "programme_item"
    __table_args__ = (
        rules.between("position", 0, MOST_ITEMS - 1),
        *rules.planned_step(),
        rules.check(
            "most",
            "typeof(most) = 'integer' AND most BETWEEN 1 AND"
            f" CASE WHEN hold_s > 0 THEN {LONGEST_HOLD_S} ELSE {MOST_REPS} END",
        ),
        rules.one_of("way", Way),
        rules.check("way_most", f"way <> '{Way.AS_PLANNED}' OR max(hold_s, reps) <= most"),
        UniqueConstraint("programme_no", "exercise_id"),
        {"sqlite_with_rowid": False},
    )

    programme_no: int = Field(primary_key=True, foreign_key="programme.number")
    position: int = Field(primary_key=True)
    exercise_id: str = Field(sa_type=Text)
    hold_s: int
    reps: int
    tempo_s: float
    sets: int
    each_side: bool
    rest_s: int
    untimed: bool
    most: int
    way: str = Field(sa_type=Text)


class FollowRow(Row, table=True):
    """A programme was followed from a day on. The one added last is followed now."""

    __tablename__: ClassVar[str] = "programme_follow"
    __table_args__ = (
        rules.day("since"),
        Index(None, "programme_no"),
    )

    number: int | None = Field(default=None, primary_key=True)
    programme_no: int = Field(foreign_key="programme.number")
    since: date = Field(sa_type=Date)


class TargetRow(Row, table=True):
    """How many days a week were planned from a day on."""

    __tablename__: ClassVar[str] = "weekly_target"
    __table_args__ = (
        rules.day("since"),
        rules.between("days", 1, DAYS_A_WEEK),
        {"sqlite_with_rowid": False},
    )

    since: date = Field(primary_key=True, sa_type=Date)
    days: int


class PlannedDayRow(Row, table=True):
    """What a day is measured by. Added, never changed."""

    __tablename__: ClassVar[str] = "planned_day"
    __table_args__ = (
        rules.day("day"),
        Index(None, "programme_no"),
        {"sqlite_with_rowid": False},
    )

    day: date = Field(primary_key=True, sa_type=Date)
    programme_no: int = Field(foreign_key="programme.number")


class SetRow(Row, table=True):
    """One performed set. A removed one stays, and can be restored."""

    __tablename__: ClassVar[str] = "set_log"
    __table_args__ = (
        rules.check("id", "length(id) > 0"),
        rules.day("day"),
        *rules.moment("logged"),
        rules.check("day_logged", "day <= logged_local_date"),
        rules.one_of("side", Side),
        rules.between("set_no", 1, LAST_SET_NO),
        rules.check(
            "amount", f"typeof(amount) = 'integer' AND amount >= 1 AND {_within('amount')}"
        ),
        rules.flag("seconds"),
        rules.check(
            "target", f"typeof(target) = 'integer' AND target >= 0 AND {_within('target')}"
        ),
        rules.one_of("way", Way),
        rules.instant("removed_at_utc"),
        Index(None, "session_id"),
        Index(None, "day", sqlite_where=text("removed_at_utc IS NULL")),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    day: date = Field(sa_type=Date)
    logged_at_utc: datetime = Field(sa_type=UtcText)
    logged_offset_min: int
    logged_zone: str = Field(sa_type=Text)
    logged_local_date: date = Field(sa_type=Date)
    exercise_id: str = Field(sa_type=Text)
    side: str | None = Field(default=None, sa_type=Text)
    set_no: int
    amount: int
    seconds: bool
    target: int
    session_id: str | None = Field(default=None, foreign_key="session.id", sa_type=Text)
    way: str = Field(sa_type=Text)
    removed_at_utc: datetime | None = Field(default=None, sa_type=UtcText)


class NoteRow(Row, table=True):
    """What was said of one exercise on one day."""

    __tablename__: ClassVar[str] = "exercise_note"
    __table_args__ = (
        rules.day("day"),
        rules.none_or_between("effort", 0, 10),
        rules.flag("form_kept"),
        rules.flag("hurt"),
        rules.none_or_between("pain", 0, 10),
        rules.check("pain_hurts", "hurt OR pain IS NULL"),
        rules.check("said", "effort IS NOT NULL OR form_kept IS NOT NULL OR hurt"),
        {"sqlite_with_rowid": False},
    )

    day: date = Field(primary_key=True, sa_type=Date)
    exercise_id: str = Field(primary_key=True, sa_type=Text)
    effort: int | None = None
    form_kept: bool | None = None
    hurt: bool
    pain: int | None = None


class PauseRow(Row, table=True):
    """An injury pause."""

    __tablename__: ClassVar[str] = "core_pause"
    __table_args__ = (
        rules.day("first_day"),
        rules.day("last_day"),
        rules.check("in_order", "last_day >= first_day"),
        {"sqlite_with_rowid": False},
    )

    first_day: date = Field(primary_key=True, sa_type=Date)
    last_day: date | None = Field(default=None, sa_type=Date)


class AsideRow(Row, table=True):
    """A suggestion that was left as it is, and the day it rested on."""

    __tablename__: ClassVar[str] = "core_aside"
    __table_args__ = (
        rules.one_of("kind", SuggestionKind),
        rules.one_of("reason", Reason),
        rules.day("day"),
        {"sqlite_with_rowid": False},
    )

    exercise_id: str = Field(primary_key=True, sa_type=Text)
    kind: str = Field(sa_type=Text)
    reason: str = Field(sa_type=Text)
    day: date = Field(sa_type=Date)


class UnaskedRow(Row, table=True):
    """A week of which nobody wants to say why it fell short."""

    __tablename__: ClassVar[str] = "core_unasked"
    __table_args__ = (
        rules.day("first_day"),
        {"sqlite_with_rowid": False},
    )

    first_day: date = Field(primary_key=True, sa_type=Date)


class MissRow(Row, table=True):
    """Why nothing was done on a day."""

    __tablename__: ClassVar[str] = "core_miss"
    __table_args__ = (
        rules.day("day"),
        rules.one_of("reason", MissReason),
        {"sqlite_with_rowid": False},
    )

    day: date = Field(primary_key=True, sa_type=Date)
    reason: str = Field(sa_type=Text)
