"""Comebacks in the diary."""

from sqlalchemy import delete
from sqlmodel import Session, col, select

from backcare_desktop.core.running import RunningComeback
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.gate_tries import refuse_unknown_episode
from backcare_desktop.storage.mapping import comebacks as mapping
from backcare_desktop.storage.rows import (
    ComebackGateRow,
    ComebackItemRow,
    ComebackRow,
    ComebackWeekRow,
)

_PARTS = (ComebackItemRow, ComebackGateRow, ComebackWeekRow)
"""What belongs to a comeback; the weeks last, because the others refer to them."""


class ComebackRepository:
    """Comebacks, one an episode; every method may raise StorageUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put_comeback(self, running: RunningComeback) -> None:
        """Follow a comeback in its episode, or rewrite the one of that episode.

        Raises:
            LookupError: there is no such episode.
        """
        with self._database.writing() as session:
            refuse_unknown_episode(session, running.episode_id)
            _clear(session, running.episode_id)
            session.merge(mapping.comeback_row(running))
            session.flush()  # the weeks refer to it
            session.add_all(mapping.week_rows(running))
            session.flush()  # what they hold refers to them
            session.add_all(mapping.gate_rows(running))
            session.add_all(mapping.item_rows(running))

    def drop_comeback(self, episode_id: str) -> None:
        """Follow none."""
        with self._database.writing() as session:
            _clear(session, episode_id)
            session.execute(delete(ComebackRow).where(col(ComebackRow.episode_id) == episode_id))

    def comeback(self, episode_id: str) -> RunningComeback | None:
        """The comeback of an episode."""
        with self._database.reading() as session:
            row = session.get(ComebackRow, episode_id)
            if row is None:
                return None
            weeks, gates, items = (
                select(ComebackWeekRow).where(ComebackWeekRow.episode_id == episode_id),
                select(ComebackGateRow).where(ComebackGateRow.episode_id == episode_id),
                select(ComebackItemRow).where(ComebackItemRow.episode_id == episode_id),
            )
            return mapping.running_comeback(
                row, session.exec(weeks), session.exec(gates), session.exec(items)
            )


def _clear(session: Session, episode_id: str) -> None:
    for part in _PARTS:
        session.execute(delete(part).where(col(part.episode_id) == episode_id))
