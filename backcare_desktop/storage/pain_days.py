"""What happened on which day, put together from several tables, as the pain chart marks it."""

from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise

import sqlalchemy
from sqlalchemy import text
from sqlmodel import col, func, select

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.daily import OF_A_MOMENT
from backcare_desktop.core.day_marks import (
    LONGEST_WORDS,
    AreaCounts,
    DoneDay,
    LiftDay,
    NoteDay,
    ReliefDay,
)
from backcare_desktop.core.load import Load, Unit
from backcare_desktop.core.pain_context import ReliefKind
from backcare_desktop.core.programme import CORE_PREFIX
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.rows import (
    LiftEntryRow,
    LiftRow,
    PainAreaRow,
    RatingRow,
    ReliefRow,
    SessionRow,
    SetRow,
)

_RATED = col(RatingRow.removed_at_utc).is_(None)

_HAS_NOTE = text("note <> ''")
"""Spelled out, because an index of part of a table isn't used for a value bound later."""

_COUNTS = col(SessionRow.outcome).in_((Outcome.FINISHED.value, Outcome.PARTIAL.value))
_WHOLE = sqlalchemy.case((col(SessionRow.outcome) == Outcome.FINISHED.value, 1), else_=0)
_OF_CORE = func.substr(SessionRow.routine_id, 1, len(CORE_PREFIX)) == CORE_PREFIX


class PainDayRepository:
    """Days as the use cases ask for them; every method may raise StorageUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def stretched(self, first: date, last: date) -> tuple[DoneDay, ...]:
        """Days with a session, finished or ended early, that wasn't core work; in order."""
        return tuple(DoneDay(*found) for found in self._sessions(first, last, ~_OF_CORE).items())

    def core_done(self, first: date, last: date) -> tuple[DoneDay, ...]:
        """Days with a set of core work, or a session of it, finished or ended early; in order.

        Sets of a session that ended early don't make it a whole one.
        """
        day = col(SetRow.day)
        shown = col(SetRow.removed_at_utc).is_(None), day.between(first, last)
        with self._database.reading() as session:
            days = dict.fromkeys(session.exec(select(day).where(*shown).distinct()), False)
        days |= self._sessions(first, last, _OF_CORE)
        return tuple(DoneDay(*found) for found in sorted(days.items()))

    def _sessions(
        self, first: date, last: date, which: sqlalchemy.ColumnElement[bool]
    ) -> dict[date, bool]:
        """Days with sessions of a kind, and whether all of a day ended early; in order."""
        day = col(SessionRow.started_local_date)
        query = (
            sqlalchemy.select(day, func.sum(_WHOLE))
            .where(_COUNTS, which, day.between(first, last))
            .group_by(day)
            .order_by(day)
        )
        with self._database.reading() as session:
            return {on: not whole for on, whole in session.connection().execute(query)}

    def lifted(self, first: date, last: date) -> tuple[LiftDay, ...]:
        """Each lift of each day with its heaviest load, removed lifts too; by day, then name."""
        day = col(LiftEntryRow.day)
        # Amounts are compared here: SQLite would make binary fractions of them.
        query = (
            sqlalchemy.select(
                day,
                col(LiftEntryRow.lift_id),
                col(LiftRow.name),
                col(LiftEntryRow.load_amount),
                col(LiftEntryRow.load_unit),
            )
            .join(LiftRow, col(LiftRow.id) == col(LiftEntryRow.lift_id))
            .where(col(LiftEntryRow.removed_at_utc).is_(None), day.between(first, last))
            .order_by(day, col(LiftEntryRow.logged_at_utc), col(LiftEntryRow.id))
        )
        heaviest: dict[tuple[date, str], LiftDay] = {}
        with self._database.reading() as session:
            for lifted_on, lift_id, name, amount, unit in session.connection().execute(query):
                load = Load(amount, Unit(unit))
                before = heaviest.get((lifted_on, lift_id))
                if before is None or before.load < load:
                    heaviest[lifted_on, lift_id] = LiftDay(lifted_on, lift_id, name, load)
        return tuple(
            sorted(heaviest.values(), key=lambda each: (each.day, each.name, each.lift_id))
        )

    def relieved(self, first: date, last: date) -> tuple[ReliefDay, ...]:
        """Days with a relief whose rating wasn't removed, in order."""
        day, kind = col(ReliefRow.local_date), col(ReliefRow.kind)
        query = (
            sqlalchemy.select(day, kind, func.sum(ReliefRow.minutes))
            .join(RatingRow, col(RatingRow.id) == col(ReliefRow.rating_id), isouter=True)
            # A relief that stands alone finds no rating, and so none that was removed.
            .where(day.between(first, last), _RATED)
            .group_by(day, kind)
            .order_by(day)
        )
        found: dict[date, dict[ReliefKind, int | None]] = defaultdict(dict)
        with self._database.reading() as session:
            for relieved_on, word, minutes in session.connection().execute(query):
                found[relieved_on][ReliefKind(word)] = minutes
        return tuple(
            ReliefDay(
                relieved_on,
                tuple(each for each in ReliefKind if each in minutes),
                minutes.get(ReliefKind.SLEEP),
            )
            for relieved_on, minutes in found.items()
        )

    def noted(self, first: date, last: date) -> tuple[NoteDay, ...]:
        """Days with a note beside a rating, in order; the day's first, only its beginning."""
        day = col(RatingRow.local_date)
        query = (
            sqlalchemy.select(day, func.substr(RatingRow.note, 1, LONGEST_WORDS))
            .where(_RATED, _HAS_NOTE, day.between(first, last))
            .order_by(day, col(RatingRow.at_utc), col(RatingRow.id))
        )
        found: dict[date, str] = {}
        with self._database.reading() as session:
            for noted_on, words in session.connection().execute(query):
                if words.strip():
                    found.setdefault(noted_on, words)
        return tuple(NoteDay(noted_on, words) for noted_on, words in found.items())

    def areas(self, first: date, last: date) -> AreaCounts:
        """How many entries there are, and in how many it hurt where."""
        rated = _RATED, col(RatingRow.local_date).between(first, last)
        entries = select(func.count()).select_from(RatingRow).where(*rated)
        ids = select(RatingRow.id).where(*rated)
        area, rating_id = col(PainAreaRow.area), col(PainAreaRow.rating_id)
        named = sqlalchemy.select(area, rating_id).where(rating_id.in_(ids))
        with self._database.reading() as session:
            found = session.connection().execute(named).all()
            return AreaCounts(
                entries=session.exec(entries).one(),
                placed=len({placed for _, placed in found}),
                times=Counter(BodyArea(word) for word, _ in found),
            )

    def moves(self, first: date, last: date) -> tuple[int, int]:
        """Of the ratings of a moment: points from each to the next added up, and how many they are.

        See :func:`~backcare_desktop.core.volatility.volatility_of`.
        """
        of_moment = col(RatingRow.context).in_([context.value for context in OF_A_MOMENT])
        query = (
            select(RatingRow.score)
            .where(_RATED, of_moment, col(RatingRow.local_date).between(first, last))
            .order_by(col(RatingRow.at_utc), col(RatingRow.id))
        )
        with self._database.reading() as session:
            scores = session.exec(query).all()
        return sum(abs(later - earlier) for earlier, later in pairwise(scores)), len(scores)
