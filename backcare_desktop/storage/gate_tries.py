"""Gates and corrected phases in the diary."""

from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Session, col, select

from backcare_desktop.core.gates import GateTry
from backcare_desktop.core.phase import Correction
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.mapping import lifting as mapping
from backcare_desktop.storage.rows import CorrectionRow, EpisodeRow, GateTryRow


class GateTryRepository:
    """Answers to gates and words on phases; every method may raise StorageUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_try(self, gate_try: GateTry) -> None:
        """Keep an answer to a gate.

        Raises:
            LookupError: there is no such episode.
        """
        with self._database.writing() as session:
            refuse_unknown_episode(session, gate_try.episode_id)
            session.add(mapping.try_row(gate_try))

    def remove_try(self, try_id: str, at_utc: datetime) -> None:
        """Take an answer out of every view; one removed before keeps its time.

        Raises:
            LookupError: there is no such answer.
        """
        with self._database.writing() as session:
            row = _row(session, try_id)
            if row.removed_at_utc is None:
                row.removed_at_utc = at_utc

    def restore_try(self, try_id: str) -> None:
        """Undo a removal.

        Raises:
            LookupError: there is no such answer.
        """
        with self._database.writing() as session:
            _row(session, try_id).removed_at_utc = None

    def tries(self, episode_id: str) -> tuple[GateTry, ...]:
        """All answers of an episode, in order of time."""
        shown = col(GateTryRow.removed_at_utc).is_(None), GateTryRow.episode_id == episode_id
        order = col(GateTryRow.at_utc), col(GateTryRow.id)
        query = select(GateTryRow).where(*shown).order_by(*order)
        with self._database.reading() as session:
            return tuple(mapping.gate_try(row) for row in session.exec(query))

    def correct(self, episode_id: str, correction: Correction | None) -> None:
        """Keep the person's own word on the phase, or rewrite it; None takes it back.

        Raises:
            LookupError: there is no such episode.
        """
        with self._database.writing() as session:
            refuse_unknown_episode(session, episode_id)
            if correction is None:
                said = col(CorrectionRow.episode_id) == episode_id
                session.execute(delete(CorrectionRow).where(said))
            else:
                session.merge(mapping.correction_row(episode_id, correction))

    def correction(self, episode_id: str) -> Correction | None:
        """The person's latest word on the phase of an episode."""
        with self._database.reading() as session:
            row = session.get(CorrectionRow, episode_id)
            return None if row is None else mapping.correction(row)


def refuse_unknown_episode(session: Session, episode_id: str) -> None:
    """Say which episode isn't there, before the file says only that one isn't.

    Raises:
        LookupError: there is no such episode.
    """
    if session.get(EpisodeRow, episode_id) is None:
        raise LookupError(f"there is no episode {episode_id}")


def _row(session: Session, try_id: str) -> GateTryRow:
    row = session.get(GateTryRow, try_id)
    if row is None:
        raise LookupError(f"there is no try {try_id}")
    return row
