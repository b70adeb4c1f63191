"""Pain ratings in the diary."""

from datetime import date, datetime

import sqlalchemy
from sqlmodel import Session, col, func, select

from backcare_desktop.core.diary import RatedDay, Rating, RatingContext
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.mapping import ratings as mapping
from backcare_desktop.storage.rows import RatingRow

_SHOWN = col(RatingRow.removed_at_utc).is_(None)


class RatingRepository:
    """Ratings as the use cases ask for them; every method may raise StorageUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, rating: Rating) -> None:
        """Keep a rating."""
        with self._database.writing() as session:
            session.add(mapping.rating_row(rating))

    def remove(self, rating_id: str, at_utc: datetime) -> None:
        """Take a rating out of every view; one removed before keeps its time.

        Raises:
            LookupError: there is no such rating.
        """
        with self._database.writing() as session:
            row = _row(session, rating_id)
            if row.removed_at_utc is None:
                row.removed_at_utc = at_utc

    def restore(self, rating_id: str) -> None:
        """Undo a removal.

        Raises:
            LookupError: there is no such rating.
        """
        with self._database.writing() as session:
            _row(session, rating_id).removed_at_utc = None

    def days(self, first: date, last: date) -> tuple[RatedDay, ...]:
        """Rated days from ``first`` to ``last``, both included, in order."""
        day, score = col(RatingRow.local_date), col(RatingRow.score)
        query = (
            sqlalchemy.select(day, func.avg(score), func.min(score), func.max(score), func.count())
            .where(_SHOWN, day.between(first, last))
            .group_by(day)
            .order_by(day)
        )
        with self._database.reading() as session:
            return tuple(RatedDay(*found) for found in session.connection().execute(query))

    def latest(self, count: int) -> tuple[Rating, ...]:
        """The newest ratings, newest first."""
        newest = col(RatingRow.at_utc).desc(), col(RatingRow.id).desc()
        query = select(RatingRow).where(_SHOWN).order_by(*newest).limit(count)
        with self._database.reading() as session:
            return tuple(mapping.rating(row) for row in session.exec(query))

    def first_day(self) -> date | None:
        """The earliest rated day; None in an empty diary."""
        query = select(func.min(RatingRow.local_date)).where(_SHOWN)
        with self._database.reading() as session:
            return session.exec(query).one()

    def mornings(self, first: date, last: date) -> tuple[Rating, ...]:
        """Ratings of a morning after, of these days, both included, in order of time."""
        morning = RatingRow.context == RatingContext.NEXT_MORNING
        query = select(RatingRow).where(_SHOWN, morning)
        query = query.where(col(RatingRow.local_date).between(first, last))
        query = query.order_by(col(RatingRow.at_utc), col(RatingRow.id))
        with self._database.reading() as session:
            return tuple(mapping.rating(row) for row in session.exec(query))

    def of_session(self, session_id: str) -> tuple[Rating, ...]:
        """The ratings that belong to a session, in order of time."""
        order = col(RatingRow.at_utc), col(RatingRow.id)
        query = select(RatingRow).where(_SHOWN, RatingRow.session_id == session_id).order_by(*order)
        with self._database.reading() as session:
            return tuple(mapping.rating(row) for row in session.exec(query))


def _row(session: Session, rating_id: str) -> RatingRow:
    row = session.get(RatingRow, rating_id)
    if row is None:
        raise LookupError(f"there is no rating {rating_id}")
    return row
