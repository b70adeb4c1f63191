"""Entries of the pain diary, with everything that was said with a rating."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any, TypeVar

import sqlalchemy
from sqlalchemy import ColumnElement, Row, Select, delete, literal, tuple_
from sqlmodel import Session, col, select

from backcare_desktop.core.entry import Before, Entry
from backcare_desktop.core.pain_context import Relief
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.mapping import entries as mapping
from backcare_desktop.storage.mapping.entries import Said
from backcare_desktop.storage.rows import (
    METADATA,
    PainActivityRow,
    PainAreaRow,
    PainQualityRow,
    RatingRow,
    ReliefRow,
)
from backcare_desktop.storage.utc import UtcText

Part = TypeVar("Part", PainAreaRow, PainQualityRow, PainActivityRow, ReliefRow)

_SHOWN = col(RatingRow.removed_at_utc).is_(None)
_RATINGS = METADATA.tables["pain_rating"]
"""Read bare: as objects that could be changed, ten years of ratings take three times as long."""

_FELT: tuple[ColumnElement[Any], ...] = (_RATINGS.c.at_utc, _RATINGS.c.id)
_NOTHING = Said()


class EntryRepository:
    """Entries and reliefs as the use cases ask for them.

    Every method may raise StorageUnavailable.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- entries -------------------------------------------------------------------------------

    def put(self, entry: Entry) -> None:
        """Keep an entry, or rewrite the one with its rating's id, in one transaction.

        Rewriting keeps ``entered_utc`` as it was first, removes reliefs that are no longer there,
        and brings a removed rating back.
        """
        key = entry.rating.id
        with self._database.writing() as session:
            kept = session.get(RatingRow, key)
            entered = kept.entered_at_utc if kept else entry.entered_utc
            session.merge(mapping.rating_row(entry, entered))
            session.flush()  # everything below refers to it
            if kept is not None:
                _clear(session, key, [relief.id for relief in entry.reliefs])
            session.add_all(mapping.area_rows(entry))
            session.add_all(mapping.quality_rows(entry))
            session.add_all(mapping.activity_rows(entry))
            for relief in entry.reliefs:
                session.merge(mapping.relief_row(relief))

    def get(self, rating_id: str) -> Entry | None:
        """An entry that wasn't removed."""
        return next(iter(self._whole(col(RatingRow.id) == rating_id)), None)

    def of_day(self, day: date) -> tuple[Entry, ...]:
        """Entries of a local day, in order of time."""
        return self.between(day, day)

    def latest(self, count: int, before: Before | None = None) -> tuple[Entry, ...]:
        """The newest entries, or the newest of those before a place, newest first."""
        newest = _FELT[0].desc(), _FELT[1].desc()
        older = () if before is None else (_older_than(before),)
        return self._whole(*older, order=newest, count=count)

    def between(self, first: date, last: date) -> tuple[Entry, ...]:
        """Entries of these days, in order of time."""
        return self._whole(col(RatingRow.local_date).between(first, last))

    # --- reliefs -------------------------------------------------------------------------------

    def put_relief(self, relief: Relief) -> None:
        """Keep a relief that stands alone, or rewrite the one with its id."""
        with self._database.writing() as session:
            session.merge(mapping.relief_row(relief))

    def remove_relief(self, relief_id: str) -> None:
        """Remove a relief; putting it again undoes that.

        Raises:
            LookupError: there is no such relief.
        """
        with self._database.writing() as session:
            row = session.get(ReliefRow, relief_id)
            if row is None:
                raise LookupError(f"there is no relief {relief_id}")
            session.delete(row)

    def reliefs(self, first: date, last: date) -> tuple[Relief, ...]:
        """Every relief of these days whose rating wasn't removed, in order of time."""
        query = (
            select(ReliefRow)
            .join(RatingRow, col(RatingRow.id) == ReliefRow.rating_id, isouter=True)
            # A relief that stands alone finds no rating, and so none that was removed.
            .where(col(ReliefRow.local_date).between(first, last), _SHOWN)
            .order_by(col(ReliefRow.at_utc), col(ReliefRow.id))
        )
        with self._database.reading() as session:
            return tuple(mapping.relief(row) for row in session.exec(query))

    def _whole(
        self,
        *wanted: ColumnElement[bool],
        order: tuple[ColumnElement[Any], ...] = _FELT,
        count: int | None = None,
    ) -> tuple[Entry, ...]:
        """Entries that weren't removed, with everything that belongs to them: five queries."""
        query = sqlalchemy.select(_RATINGS).where(_SHOWN, *wanted).order_by(*order).limit(count)
        ids = query.with_only_columns(_RATINGS.c.id)
        if count is None:
            ids = ids.order_by(None)
        said: dict[str, Said] = defaultdict(Said)
        with self._database.reading() as session:
            rows = session.connection().execute(query).all()
            for area in _parts(session, PainAreaRow, ids):
                said[area.rating_id].areas.append(area)
            for quality in _parts(session, PainQualityRow, ids):
                said[quality.rating_id].qualities.append(quality)
            for activity in _parts(session, PainActivityRow, ids):
                said[activity.rating_id].activities.append(activity)
            for relief in _parts(session, ReliefRow, ids):
                said[relief.rating_id].reliefs.append(relief)
            return tuple(mapping.entry(row, said.get(row.id, _NOTHING)) for row in rows)


def _older_than(place: Before) -> ColumnElement[bool]:
    return tuple_(*_FELT) < tuple_(literal(place.at_utc, UtcText), literal(place.rating_id))


def _parts(session: Session, kind: type[Part], ids: Select[tuple[str]]) -> Iterable[Row[Any]]:
    """What belongs to these ratings; asked for by id, so that nothing else is looked through."""
    query = sqlalchemy.select(METADATA.tables[str(kind.__tablename__)])
    return session.connection().execute(query.where(col(kind.rating_id).in_(ids)))


def _clear(session: Session, rating_id: str, reliefs: list[str]) -> None:
    """Take away what was said with a rating, but for these reliefs."""
    for kind in (PainAreaRow, PainQualityRow, PainActivityRow):
        session.execute(delete(kind).where(col(kind.rating_id) == rating_id))
    gone = col(ReliefRow.rating_id) == rating_id, col(ReliefRow.id).not_in(reliefs)
    session.execute(delete(ReliefRow).where(*gone))
