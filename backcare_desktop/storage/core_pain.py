"""What hurt in the player, as the use cases of core work ask for it."""

from collections import defaultdict
from datetime import date

from sqlalchemy import and_
from sqlmodel import col, select

from backcare_desktop.core.dose import Side
from backcare_desktop.core.session_feedback import Hurt, HurtPress
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.mapping import feedback
from backcare_desktop.storage.rows import EventRow, HurtRegionRow, HurtRow, SessionRow


class CorePainRepository:
    """Pain of any session, discarded ones too; every method may raise StorageUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def hurt(self, first: date, last: date) -> frozenset[tuple[date, str]]:
        """Days and exercises in which the player was told that it hurts.

        A session belongs to the day it began on. Discarding it takes back what was done, not that
        it hurt.
        """
        day = col(SessionRow.started_local_date)
        query = (
            select(day, EventRow.exercise_id)
            .join(EventRow, col(EventRow.session_id) == col(SessionRow.id))
            .where(
                day.between(first, last),
                EventRow.kind == EventKind.HURT.value,
            )
        )
        with self._database.reading() as session:
            return frozenset((found, exercise_id) for found, exercise_id in session.exec(query))

    def presses(self, first: date, last: date) -> tuple[HurtPress, ...]:
        """Every press of "This hurts" in the player, in order of days, then of time."""
        day = col(SessionRow.started_local_date)
        said = and_(
            col(HurtRow.session_id) == col(EventRow.session_id),
            col(HurtRow.seq) == col(EventRow.seq),
        )
        query = (
            select(day, EventRow.exercise_id, EventRow.side, HurtRow.score)
            .join(EventRow, col(EventRow.session_id) == col(SessionRow.id))
            .join(HurtRow, said, isouter=True)
            .where(day.between(first, last), EventRow.kind == EventKind.HURT.value)
            .order_by(day, col(EventRow.at_utc), col(EventRow.session_id), col(EventRow.seq))
        )
        with self._database.reading() as session:
            return tuple(
                HurtPress(on, exercise_id, Side(side) if side else None, score)
                for on, exercise_id, side, score in session.exec(query)
            )

    def told(self, first: date, last: date) -> tuple[tuple[date, Hurt], ...]:
        """What was said of "This hurts" in the player, each with the day of its session."""
        day = col(SessionRow.started_local_date)
        of_day = (col(SessionRow.id) == col(HurtRow.session_id), day.between(first, last))
        said = (
            select(day, HurtRow)
            .join(SessionRow, of_day[0])
            .where(of_day[1])
            .order_by(day, col(HurtRow.session_id), col(HurtRow.seq))
        )
        where = (
            select(HurtRegionRow)
            .join(SessionRow, col(SessionRow.id) == col(HurtRegionRow.session_id))
            .where(of_day[1])
        )
        regions: dict[tuple[str, int], list[HurtRegionRow]] = defaultdict(list)
        with self._database.reading() as session:
            for region in session.exec(where):
                regions[region.session_id, region.seq].append(region)
            return tuple(
                (found, feedback.hurt(row, regions[row.session_id, row.seq]))
                for found, row in session.exec(said)
            )
