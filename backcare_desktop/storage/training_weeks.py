"""The training week in the diary."""

from sqlalchemy import delete
from sqlmodel import Session, col, select

from backcare_desktop.core.training_week import DAYS, DayKind, TrainingWeek
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.rows import TrainingDayRow

_EVERY_DAY = col(TrainingDayRow.weekday).between(0, DAYS - 1)
"""By the key, as everywhere, so that no table is looked through."""


class TrainingWeekRepository:
    """One week that holds for every week; every method may raise StorageUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def plan_week(self, week: TrainingWeek | None) -> None:
        """Keep the days of a week, or rewrite them; None takes them back."""
        with self._database.writing() as session:
            _rewrite(session, week)

    def week(self) -> TrainingWeek | None:
        """The days of a week; None if none were chosen."""
        query = select(TrainingDayRow).where(_EVERY_DAY).order_by(col(TrainingDayRow.weekday))
        with self._database.reading() as session:
            days = tuple(DayKind(row.kind) for row in session.exec(query))
            return TrainingWeek(days) if days else None


def _rewrite(session: Session, week: TrainingWeek | None) -> None:
    session.execute(delete(TrainingDayRow).where(_EVERY_DAY))
    days = () if week is None else week.days
    session.add_all(TrainingDayRow(weekday=n, kind=kind.value) for n, kind in enumerate(days))
