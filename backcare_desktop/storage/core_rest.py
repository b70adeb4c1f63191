"""Rest in the diary: injury pauses, and why a week fell short."""

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import delete
from sqlmodel import col, select

from backcare_desktop.core.adherence import MissReason, Pause
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.mapping import core as mapping
from backcare_desktop.storage.rows import MissRow, PauseRow, UnaskedRow


class CoreRestRepository:
    """Rest as the use cases ask for it; every method may raise StorageUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def pause(self, pause: Pause) -> None:
        """Keep an injury pause, or rewrite the one that begins on the same day."""
        with self._database.writing() as session:
            session.merge(PauseRow(first_day=pause.first, last_day=pause.last))

    def unpause(self, first: date, instead: Iterable[Pause] = ()) -> None:
        """Take the pause that begins on that day back, and keep others instead, all or none."""
        with self._database.writing() as session:
            session.execute(delete(PauseRow).where(col(PauseRow.first_day) == first))
            for pause in instead:
                session.merge(PauseRow(first_day=pause.first, last_day=pause.last))

    def pauses(self) -> tuple[Pause, ...]:
        """Injury pauses, in order of time."""
        query = select(PauseRow).order_by(col(PauseRow.first_day))
        with self._database.reading() as session:
            return tuple(mapping.pause(row) for row in session.exec(query))

    def leave_unasked(self, first: date, *, unasked: bool) -> None:
        """Keep that nobody is asked why the week from ``first`` fell short, or take that back."""
        with self._database.writing() as session:
            if unasked:
                session.merge(UnaskedRow(first_day=first))
            else:
                session.execute(delete(UnaskedRow).where(col(UnaskedRow.first_day) == first))

    def is_unasked(self, first: date) -> bool:
        """Whether the week from ``first`` is left without an answer."""
        with self._database.reading() as session:
            return session.get(UnaskedRow, first) is not None

    def explain(self, reason: MissReason | None, *days: date) -> None:
        """Keep why nothing was done on some days, all or none; None takes it back."""
        with self._database.writing() as session:
            if reason is None:
                session.execute(delete(MissRow).where(col(MissRow.day).in_(days)))
                return
            for day in days:
                session.merge(MissRow(day=day, reason=reason.value))

    def reasons(self, first: date, last: date) -> Mapping[date, MissReason]:
        """Why nothing was done, by day, in order of the days."""
        day = col(MissRow.day)
        query = select(MissRow).where(day.between(first, last)).order_by(day)
        with self._database.reading() as session:
            return {row.day: MissReason(row.reason) for row in session.exec(query)}
