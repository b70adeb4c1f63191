"""Pain ratings in the diary."""

from collections.abc import Sequence
from datetime import date, datetime

import sqlalchemy
from sqlalchemy import ColumnElement, ScalarSelect
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, func, select

from backcare_desktop.core.daily import EARLIEST, LATEST, OF_A_MOMENT, DailyPain
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.importing import Watch, unwatched
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.mapping import ratings as mapping
from backcare_desktop.storage.rows import RatingRow

_SHOWN = col(RatingRow.removed_at_utc).is_(None)

_AT_ONCE = 500
"""Rows a statement: SQLite takes no more than a thousand values in the oldest versions."""

_OF_DAY = aliased(RatingRow, name="of_day")


class RatingRepository:
    """Ratings as the use cases ask for them; every method may raise StorageUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, rating: Rating) -> None:
        """Keep a rating."""
        with self._database.writing() as session:
            session.add(mapping.rating_row(rating))

    def add_all(
        self, ratings: Sequence[Rating], entered_utc: datetime, watch: Watch = unwatched
    ) -> None:
        """Keep new ratings that were written down together, in one transaction.

        Raises:
            ImportCancelledError: ``watch`` broke it off; none is kept.
        """
        with self._database.writing() as session:
            for begin in range(0, len(ratings), _AT_ONCE):
                watch(begin / len(ratings))
                values = [
                    {**mapping.rating_values(rating), "entered_at_utc": entered_utc}
                    for rating in ratings[begin : begin + _AT_ONCE]
                ]
                session.execute(sqlalchemy.insert(RatingRow), values)

    def remove(self, rating_id: str, at_utc: datetime) -> None:
        """Take a rating out of every view; one removed before keeps its time.

        Raises:
            LookupError: there is no such rating.
        """
        with self._database.writing() as session:
            row = _row(session, rating_id)
            if row.removed_at_utc is None:
                row.removed_at_utc = at_utc

    def remove_all(self, rating_ids: Sequence[str], at_utc: datetime) -> None:
        """Take ratings out of every view, in one transaction; unknown ones are passed over.

        One removed before keeps its time.
        """
        with self._database.writing() as session:
            for begin in range(0, len(rating_ids), _AT_ONCE):
                wanted = col(RatingRow.id).in_(rating_ids[begin : begin + _AT_ONCE])
                gone = sqlalchemy.update(RatingRow).where(wanted, _SHOWN)
                session.execute(gone.values(removed_at_utc=at_utc))

    def restore(self, rating_id: str) -> None:
        """Undo a removal.

        Raises:
            LookupError: there is no such rating.
        """
        with self._database.writing() as session:
            _row(session, rating_id).removed_at_utc = None

    def days(self, first: date, last: date) -> tuple[DailyPain, ...]:
        """Rated days from ``first`` to ``last``, both included, in order; without their ``at``.

        Ratings dated outside 1900-2100, by a wall clock that was wrong, are left out.
        """
        day, score = col(RatingRow.local_date), col(RatingRow.score)
        of_moment = col(_OF_DAY.context).in_([context.value for context in OF_A_MOMENT])
        value = func.coalesce(_last_score(of_moment), _last_score())
        query = (
            sqlalchemy.select(
                day, value, func.avg(score), func.min(score), func.max(score), func.count()
            )
            .where(_SHOWN, day.between(max(first, EARLIEST), min(last, LATEST)))
            .group_by(day)
            .order_by(day)
        )
        with self._database.reading() as session:
            return tuple(DailyPain(*found) for found in session.connection().execute(query))

    def latest(self, count: int) -> tuple[Rating, ...]:
        """The newest ratings, newest first."""
        newest = col(RatingRow.at_utc).desc(), col(RatingRow.id).desc()
        query = select(RatingRow).where(_SHOWN).order_by(*newest).limit(count)
        with self._database.reading() as session:
            return tuple(mapping.rating(row) for row in session.exec(query))

    def first_day(self) -> date | None:
        """The earliest rated day from 1900 to 2100; None in a diary without one."""
        within = col(RatingRow.local_date).between(EARLIEST, LATEST)
        query = select(func.min(RatingRow.local_date)).where(_SHOWN, within)
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


def _last_score(*wanted: ColumnElement[bool]) -> ScalarSelect[int]:
    """The score of a day's last rating of those wanted.

    Looked up in the index, day by day: ten years take a quarter of what a window over all ratings
    takes.
    """
    return (
        sqlalchemy.select(col(_OF_DAY.score))
        .where(
            col(_OF_DAY.removed_at_utc).is_(None),
            col(_OF_DAY.local_date) == col(RatingRow.local_date),
            *wanted,
        )
        .order_by(col(_OF_DAY.at_utc).desc(), col(_OF_DAY.id).desc())
        .limit(1)
        .correlate(RatingRow)
        .scalar_subquery()
    )


def _row(session: Session, rating_id: str) -> RatingRow:
    row = session.get(RatingRow, rating_id)
    if row is None:
        raise LookupError(f"there is no rating {rating_id}")
    return row
