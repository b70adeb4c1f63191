"""Core work in the diary."""

from collections.abc import Iterable
from datetime import date, datetime

import sqlalchemy
from sqlalchemy import delete, text
from sqlmodel import Session, col, select

from backcare_desktop.core.programme import CORE_PREFIX, PlannedDay
from backcare_desktop.core.session_log import Outcome
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.set_log import ExerciseNote, SetLog
from backcare_desktop.storage.core_pain import CorePainRepository
from backcare_desktop.storage.core_programmes import (
    CoreProgrammeRepository,
    number_of,
    programmes_of,
)
from backcare_desktop.storage.core_rest import CoreRestRepository
from backcare_desktop.storage.mapping import core as mapping
from backcare_desktop.storage.prefixes import begins_with
from backcare_desktop.storage.rows import (
    METADATA,
    EventRow,
    NoteRow,
    PlannedDayRow,
    SessionRow,
    SetRow,
)

_SETS = METADATA.tables["set_log"]
_AS_ENTERED = text("set_log.rowid")
"""Of two sets logged at one instant the one that was kept first comes first."""

_OF_DAY = col(SessionRow.started_local_date) == col(PlannedDayRow.day)
_KNOWN = sqlalchemy.or_(
    select(col(SetRow.id))
    .where(col(SetRow.day) == col(PlannedDayRow.day), col(SetRow.removed_at_utc).is_(None))
    .exists(),
    select(col(NoteRow.day)).where(col(NoteRow.day) == col(PlannedDayRow.day)).exists(),
    select(col(SessionRow.id))
    .where(
        _OF_DAY,
        begins_with(SessionRow.routine_id, CORE_PREFIX),
        col(SessionRow.outcome) != Outcome.DISCARDED.value,
    )
    .exists(),
    select(col(EventRow.seq))
    .join(SessionRow, col(SessionRow.id) == col(EventRow.session_id))
    .where(_OF_DAY, EventRow.kind == EventKind.HURT.value)
    .exists(),
)
"""Something speaks of a planned day: a set, a note, pain, or a session of core work that wasn't
discarded. A day of which all was taken back or thrown away is planned anew."""


class CoreRepository(CoreProgrammeRepository, CorePainRepository, CoreRestRepository):
    """Core work as the use cases ask for it; every method may raise StorageUnavailable."""

    def planned(self, first: date, last: date) -> tuple[PlannedDay, ...]:
        """What was planned on days of which something is known, both ends included, in order."""
        day = col(PlannedDayRow.day)
        query = select(PlannedDayRow).where(day.between(first, last), _KNOWN).order_by(day)
        with self._database.reading() as session:
            rows = session.exec(query).all()
            programmes = programmes_of(session, {row.programme_no for row in rows})
            return tuple(PlannedDay(row.day, programmes[row.programme_no]) for row in rows)

    def log(self, entry: SetLog, planned: PlannedDay) -> None:
        """Keep a set, or rewrite the one with its id; a removed one stays removed.

        What was planned on its day is kept with it if nothing is known of that yet.
        """
        self.keep_day(planned, (entry,))

    def keep_day(
        self, planned: PlannedDay, sets: Iterable[SetLog], notes: Iterable[ExerciseNote] = ()
    ) -> None:
        """Keep sets and notes of one day, as :meth:`log` and :meth:`note` do, all or none."""
        with self._database.writing() as session:
            _plan(session, planned)
            wanted = tuple(sets)
            of_these = col(SetRow.id).in_([entry.id for entry in wanted])
            rows = session.exec(select(SetRow).where(of_these)) if wanted else ()
            kept = {row.id: row for row in rows}
            for entry in wanted:
                before = kept.get(entry.id)
                row = mapping.set_row(entry, before.removed_at_utc if before else None)
                if before is None:
                    session.add(row)
                    kept[entry.id] = row
                else:
                    session.merge(row)
            for note in notes:
                _note(session, note)

    def remove(self, set_id: str, at_utc: datetime) -> None:
        """Take a set out of every view; one removed before keeps its time.

        Raises:
            LookupError: there is no such set.
        """
        with self._database.writing() as session:
            row = _row(session, set_id)
            if row.removed_at_utc is None:
                row.removed_at_utc = at_utc

    def restore(self, set_id: str) -> None:
        """Undo a removal.

        Raises:
            LookupError: there is no such set.
        """
        with self._database.writing() as session:
            _row(session, set_id).removed_at_utc = None

    def sets(self, first: date, last: date) -> tuple[SetLog, ...]:
        """Sets of these days, in the order they were logged."""
        shown = col(SetRow.removed_at_utc).is_(None), col(SetRow.day).between(first, last)
        order = col(SetRow.logged_at_utc), _AS_ENTERED
        # Bare rows: a year of sets takes a quarter less time than as objects that could be changed.
        query = sqlalchemy.select(_SETS).where(*shown).order_by(*order)
        with self._database.reading() as session:
            found = session.connection().execute(query)
            return tuple(mapping.set_log(row) for row in found)

    def note(self, note: ExerciseNote, planned: PlannedDay) -> None:
        """Keep effort and form of one exercise on one day, or rewrite them; an empty note takes
        them back. What was planned that day is kept as :meth:`log` does.
        """
        self.keep_day(planned, (), (note,))

    def notes(self, first: date, last: date) -> tuple[ExerciseNote, ...]:
        """Effort and form on these days, in order of the days; of one day by exercise."""
        day = col(NoteRow.day)
        order = day, col(NoteRow.exercise_id)
        query = select(NoteRow).where(day.between(first, last)).order_by(*order)
        with self._database.reading() as session:
            return tuple(mapping.exercise_note(row) for row in session.exec(query))


def _row(session: Session, set_id: str) -> SetRow:
    row = session.get(SetRow, set_id)
    if row is None:
        raise LookupError(f"there is no set {set_id}")
    return row


def _note(session: Session, note: ExerciseNote) -> None:
    """Keep a note, or rewrite it; an empty one takes it back."""
    if not note.empty:
        session.merge(mapping.note_row(note))
        return
    kept = col(NoteRow.day) == note.day, col(NoteRow.exercise_id) == note.exercise_id
    session.execute(delete(NoteRow).where(*kept))


def _plan(session: Session, planned: PlannedDay) -> None:
    """Keep what was planned on a day, unless something is known of that day."""
    kept = session.get(PlannedDayRow, planned.day)
    if kept is None:
        number = number_of(session, planned.programme)
        session.add(PlannedDayRow(day=planned.day, programme_no=number))
        return
    of_day = col(PlannedDayRow.day) == planned.day
    if session.exec(select(PlannedDayRow).where(of_day, _KNOWN)).first() is None:
        kept.programme_no = number_of(session, planned.programme)
