"""Episodes in the diary."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, text
from sqlmodel import Session, col, select

from backcare_desktop.core.check import SymptomCheck
from backcare_desktop.core.episode import Episode
from backcare_desktop.storage import checks
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.mapping import episodes as mapping
from backcare_desktop.storage.rows import EpisodeRegionRow, EpisodeRow

_SHOWN = col(EpisodeRow.removed_at_utc).is_(None)

_ACTIVE = text("active = 1")
"""Spelled out, because an index of part of a table isn't used for a value bound later."""


class EpisodeRepository:
    """Episodes as the use cases ask for them; every method may raise StorageUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, episode: Episode) -> None:
        """Keep a new episode, or rewrite the one with its id; a removed one stays removed.

        Raises:
            ValueError: another episode is still active.
        """
        with self._database.writing() as session:
            _put(session, episode)

    def start(self, episode: Episode, ended: Episode | None, check: SymptomCheck | None) -> None:
        """Keep a new episode, the end of the one before and the check it starts from, together.

        Raises:
            ValueError: another episode than the one that ended is still active.
        """
        with self._database.writing() as session:
            if ended is not None:
                _put(session, ended)
                session.flush()
            _put(session, episode)
            session.flush()  # the check refers to it
            if check is not None:
                checks.put(session, check)

    def get(self, episode_id: str) -> Episode | None:
        """One episode, removed or not."""
        with self._database.reading() as session:
            row = session.get(EpisodeRow, episode_id)
            return None if row is None else _whole(session, [row])[0]

    def active(self) -> Episode | None:
        """The episode that goes on, if there is one."""
        query = select(EpisodeRow).where(_ACTIVE, _SHOWN)
        with self._database.reading() as session:
            return next(iter(_whole(session, session.exec(query).all())), None)

    def newest(self, count: int) -> tuple[Episode, ...]:
        """Episodes, latest onset first; of one day the one entered last."""
        latest = (
            col(EpisodeRow.onset_date).desc(),
            col(EpisodeRow.opened_at_utc).desc(),
            col(EpisodeRow.id).desc(),
        )
        query = select(EpisodeRow).where(_SHOWN).order_by(*latest).limit(count)
        with self._database.reading() as session:
            return _whole(session, session.exec(query).all())

    def remove(self, episode_id: str, at_utc: datetime) -> None:
        """Take an episode out of every view; one removed before keeps its time.

        Raises:
            LookupError: there is no such episode.
        """
        with self._database.writing() as session:
            row = _row(session, episode_id)
            if row.removed_at_utc is None:
                row.removed_at_utc = at_utc

    def restore(self, episode_id: str) -> None:
        """Undo a removal.

        Raises:
            LookupError: there is no such episode.
            ValueError: it goes on, and another episode is active by now.
        """
        with self._database.writing() as session:
            row = _row(session, episode_id)
            if row.active:
                _refuse_another(session, episode_id)
            row.removed_at_utc = None


def _put(session: Session, episode: Episode) -> None:
    kept = session.get(EpisodeRow, episode.id)
    row = mapping.episode_row(episode, kept.removed_at_utc if kept else None)
    if row.active and row.removed_at_utc is None:
        _refuse_another(session, episode.id)
    session.merge(row)
    session.flush()  # its regions refer to it
    if kept is not None:
        regions = col(EpisodeRegionRow.episode_id) == episode.id
        session.execute(delete(EpisodeRegionRow).where(regions))
    session.add_all(mapping.region_rows(episode))


def _refuse_another(session: Session, episode_id: str) -> None:
    other = col(EpisodeRow.id) != episode_id
    if session.exec(select(EpisodeRow.id).where(_ACTIVE, _SHOWN, other)).first() is not None:
        raise ValueError("another episode is still active")


def _row(session: Session, episode_id: str) -> EpisodeRow:
    row = session.get(EpisodeRow, episode_id)
    if row is None:
        raise LookupError(f"there is no episode {episode_id}")
    return row


def _whole(session: Session, rows: Sequence[EpisodeRow]) -> tuple[Episode, ...]:
    """The episodes of rows, with their regions."""
    regions: dict[str, list[EpisodeRegionRow]] = defaultdict(list)
    if rows:
        wanted = col(EpisodeRegionRow.episode_id).in_([row.id for row in rows])
        for region in session.exec(select(EpisodeRegionRow).where(wanted)):
            regions[region.episode_id].append(region)
    return tuple(mapping.episode(row, regions[row.id]) for row in rows)
