"""Habits as they were ticked."""

from datetime import date
from typing import ClassVar

from sqlalchemy import Date, Text
from sqlmodel import Field

from backcare_desktop.core.habits import Habit
from backcare_desktop.storage.rows import rules
from backcare_desktop.storage.rows.base import Row


class HabitTickRow(Row, table=True):
    """A habit that was kept on a day; a day without one says nothing."""

    __tablename__: ClassVar[str] = "habit_tick"
    __table_args__ = (
        rules.day("day"),
        rules.one_of("habit", Habit),
        {"sqlite_with_rowid": False},
    )

    day: date = Field(primary_key=True, sa_type=Date)
    habit: str = Field(primary_key=True, sa_type=Text)
