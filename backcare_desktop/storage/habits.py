"""Ticked habits in the diary."""

from datetime import date

from sqlalchemy import delete
from sqlmodel import col, select

from backcare_desktop.core.habits import HabitTick
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.mapping import habits as mapping
from backcare_desktop.storage.rows import HabitTickRow


class HabitRepository:
    """Ticks as the use cases ask for them; every method may raise StorageUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def tick(self, tick: HabitTick) -> None:
        """Keep that a habit was kept on a day; a second time changes nothing."""
        with self._database.writing() as session:
            session.merge(mapping.tick_row(tick))

    def untick(self, tick: HabitTick) -> None:
        """Take that back."""
        this = col(HabitTickRow.day) == tick.day, col(HabitTickRow.habit) == tick.habit.value
        with self._database.writing() as session:
            session.execute(delete(HabitTickRow).where(*this))

    def ticks(self, first: date, last: date) -> tuple[HabitTick, ...]:
        """Ticks of these days, both included, by day, then by the habit's word."""
        day = col(HabitTickRow.day)
        query = (
            select(HabitTickRow)
            .where(day.between(first, last))
            .order_by(day, col(HabitTickRow.habit))
        )
        with self._database.reading() as session:
            return tuple(mapping.tick(row) for row in session.exec(query))
