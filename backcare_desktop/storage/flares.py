"""Declared flares in the diary, and the days on which there was none."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import delete
from sqlmodel import col, func, select

from backcare_desktop.core.flare import Flare
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.mapping import flares as mapping
from backcare_desktop.storage.rows import FlareNoRow, FlareRow


class FlareRepository:
    """Flares as the use cases ask for them; every method may raise StorageUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def replace_all(self, flares: Sequence[Flare]) -> None:
        """Keep exactly these flares, in one transaction."""
        kept = col(FlareRow.id).in_([flare.id for flare in flares])
        with self._database.writing() as session:
            session.execute(delete(FlareRow).where(~kept))
            for flare in flares:
                session.merge(mapping.flare_row(flare))

    def flares(self) -> tuple[Flare, ...]:
        """All of them, in order."""
        query = select(FlareRow).order_by(col(FlareRow.first_day), col(FlareRow.id))
        with self._database.reading() as session:
            return tuple(mapping.flare(row) for row in session.exec(query))

    def say_no(self, day: date) -> None:
        """Keep that the question was answered with no on this day."""
        with self._database.writing() as session:
            session.merge(FlareNoRow(day=day))

    def last_no(self) -> date | None:
        """The day of the latest no."""
        with self._database.reading() as session:
            return session.exec(select(func.max(FlareNoRow.day))).one()

    def take_no_back(self, day: date) -> None:
        """Forget the no of this day."""
        with self._database.writing() as session:
            session.execute(delete(FlareNoRow).where(col(FlareNoRow.day) == day))
