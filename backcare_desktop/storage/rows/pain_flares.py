"""Flare-ups as the person declared them."""

from datetime import date
from typing import ClassVar

from sqlalchemy import Date, Text
from sqlmodel import Field

from backcare_desktop.core.diary import LONGEST_NOTE
from backcare_desktop.storage.rows import rules
from backcare_desktop.storage.rows.base import Row


class FlareRow(Row, table=True):
    """A flare-up; its last day is missing while it goes on. No two share a day."""

    __tablename__: ClassVar[str] = "flare"
    __table_args__ = (
        rules.check("id", "length(id) > 0"),
        rules.day_of_a_life("first_day"),
        rules.day_of_a_life("last_day"),
        rules.check("in_order", "last_day >= first_day"),
        rules.check("note", f"length(note) <= {LONGEST_NOTE}"),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    first_day: date = Field(sa_type=Date)
    last_day: date | None = Field(default=None, sa_type=Date)
    note: str = Field(sa_type=Text)


class FlareNoRow(Row, table=True):
    """A day on which it was no flare-up, said when asked."""

    __tablename__: ClassVar[str] = "flare_no"
    __table_args__ = (
        rules.day("day"),
        {"sqlite_with_rowid": False},
    )

    day: date = Field(primary_key=True, sa_type=Date)
