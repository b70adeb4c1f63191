"""Own routines, and choices for any routine, in the diary."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Session, col, select

from backcare_desktop.core.own_routine import OwnRoutine
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.mapping import routines as mapping
from backcare_desktop.storage.rows import OwnRoutineRow, OwnRoutineStepRow, RoutineChoiceRow

_SHOWN = col(OwnRoutineRow.removed_at_utc).is_(None)


class RoutineRepository:
    """Routines as the use cases ask for them; every method may raise StorageUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, routine: OwnRoutine) -> None:
        """Keep a new routine, or rewrite the one with its id; a removed one is back then."""
        with self._database.writing() as session:
            session.merge(mapping.routine_row(routine))
            session.flush()  # its steps refer to it
            steps = col(OwnRoutineStepRow.routine_id) == routine.id
            session.execute(delete(OwnRoutineStepRow).where(steps))
            session.add_all(mapping.step_rows(routine))

    def all(self) -> tuple[OwnRoutine, ...]:
        """Every routine that wasn't removed, the one changed last first."""
        newest = col(OwnRoutineRow.changed_at_utc).desc(), col(OwnRoutineRow.id).desc()
        query = select(OwnRoutineRow).where(_SHOWN).order_by(*newest)
        with self._database.reading() as session:
            return _whole(session, session.exec(query).all())

    def remove(self, routine_id: str, at_utc: datetime) -> None:
        """Take a routine out of every view; one removed before keeps its time.

        Raises:
            LookupError: there is no such routine.
        """
        with self._database.writing() as session:
            row = _row(session, routine_id)
            if row.removed_at_utc is None:
                row.removed_at_utc = at_utc

    def restore(self, routine_id: str) -> None:
        """Undo a removal.

        Raises:
            LookupError: there is no such routine.
        """
        with self._database.writing() as session:
            _row(session, routine_id).removed_at_utc = None

    def choose_voice(self, routine_id: str, *, on: bool | None) -> None:
        """Whether a routine is spoken, its own or one that ships; None is as the routine says."""
        with self._database.writing() as session:
            if on is None:
                chosen = col(RoutineChoiceRow.routine_id) == routine_id
                session.execute(delete(RoutineChoiceRow).where(chosen))
            else:
                session.merge(RoutineChoiceRow(routine_id=routine_id, voice=on))

    def voices(self) -> dict[str, bool]:
        """The choices made, by id of the routine."""
        with self._database.reading() as session:
            return {row.routine_id: row.voice for row in session.exec(select(RoutineChoiceRow))}


def _row(session: Session, routine_id: str) -> OwnRoutineRow:
    row = session.get(OwnRoutineRow, routine_id)
    if row is None:
        raise LookupError(f"there is no routine {routine_id}")
    return row


def _whole(session: Session, rows: Sequence[OwnRoutineRow]) -> tuple[OwnRoutine, ...]:
    """The routines of rows, with their steps."""
    steps: dict[str, list[OwnRoutineStepRow]] = defaultdict(list)
    if rows:
        wanted = col(OwnRoutineStepRow.routine_id).in_([row.id for row in rows])
        for step in session.exec(select(OwnRoutineStepRow).where(wanted)):
            steps[step.routine_id].append(step)
    return tuple(mapping.own_routine(row, steps[row.id]) for row in rows)
