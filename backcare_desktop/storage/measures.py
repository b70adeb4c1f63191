"""Outcome measures in the diary."""

from collections import defaultdict
from datetime import date, datetime
from typing import TypeVar

from sqlalchemy import delete
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from backcare_desktop.core.daily import EARLIEST, LATEST
from backcare_desktop.core.outcome import GrocMeasure, RmdqMeasure
from backcare_desktop.core.psfs import PsfsForm, PsfsMeasure
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.mapping import measures as mapping
from backcare_desktop.storage.rows import (
    GrocMeasureRow,
    PsfsActivityRow,
    PsfsFormRow,
    PsfsMeasureRow,
    PsfsScoreRow,
    RmdqMeasureRow,
    RmdqTickRow,
)

AnswerRow = PsfsMeasureRow | RmdqMeasureRow | GrocMeasureRow
Answer = TypeVar("Answer", PsfsMeasureRow, RmdqMeasureRow, GrocMeasureRow)


class MeasureRepository:
    """Outcome measures as the use cases ask for them; every method may raise StorageUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- forms ---------------------------------------------------------------------------------

    def put_form(self, form: PsfsForm) -> None:
        """Keep a new form of own activities.

        Raises:
            ValueError: it is there already; a form is never rewritten.
        """
        with self._database.writing() as session:
            if session.get(PsfsFormRow, form.id) is not None:
                raise ValueError(f"form {form.id} is there already")
            session.add(mapping.form_row(form))
            session.flush()  # its activities refer to it
            session.add_all(mapping.activity_rows(form))

    def remove_form(self, form_id: str) -> None:
        """Remove a form without answers; one that isn't there is removed.

        Raises:
            ValueError: it has answers, perhaps removed ones.
        """
        answered = select(PsfsMeasureRow.id).where(PsfsMeasureRow.form_id == form_id).limit(1)
        with self._database.writing() as session:
            if session.exec(answered).first() is not None:
                raise ValueError("a form with answers stays")
            activities = col(PsfsActivityRow.form_id) == form_id
            session.execute(delete(PsfsActivityRow).where(activities))
            session.execute(delete(PsfsFormRow).where(col(PsfsFormRow.id) == form_id))

    def forms(self) -> tuple[PsfsForm, ...]:
        """All forms, the oldest first; the last one is in use."""
        with self._database.reading() as session:
            return tuple(_forms(session).values())

    # --- answers -------------------------------------------------------------------------------

    def put_psfs(self, measure: PsfsMeasure) -> None:
        """Keep an answer, or rewrite the one with its id; a removed one stays removed.

        Raises:
            LookupError: its form isn't there.
        """
        with self._database.writing() as session:
            if session.get(PsfsFormRow, measure.form.id) is None:
                raise LookupError(f"there is no form {measure.form.id}")
            session.merge(mapping.psfs_row(measure, _removed(session, PsfsMeasureRow, measure.id)))
            session.flush()  # its scores refer to it
            scores = col(PsfsScoreRow.measure_id) == measure.id
            session.execute(delete(PsfsScoreRow).where(scores))
            session.add_all(mapping.score_rows(measure))

    def put_rmdq(self, measure: RmdqMeasure) -> None:
        """Keep an answer, or rewrite the one with its id; a removed one stays removed."""
        with self._database.writing() as session:
            session.merge(mapping.rmdq_row(measure, _removed(session, RmdqMeasureRow, measure.id)))
            session.flush()  # its ticks refer to it
            session.execute(delete(RmdqTickRow).where(col(RmdqTickRow.measure_id) == measure.id))
            session.add_all(mapping.tick_rows(measure))

    def put_groc(self, measure: GrocMeasure) -> None:
        """Keep an answer, or rewrite the one with its id; a removed one stays removed."""
        with self._database.writing() as session:
            session.merge(mapping.groc_row(measure, _removed(session, GrocMeasureRow, measure.id)))

    def remove(self, measure_id: str, at_utc: datetime) -> None:
        """Take an answer out of every view; one removed before keeps its time.

        Raises:
            LookupError: there is no such answer.
        """
        with self._database.writing() as session:
            row = _answer(session, measure_id)
            if row.removed_at_utc is None:
                row.removed_at_utc = at_utc

    def restore(self, measure_id: str) -> None:
        """Undo a removal.

        Raises:
            LookupError: there is no such answer.
        """
        with self._database.writing() as session:
            _answer(session, measure_id).removed_at_utc = None

    def psfs(self, first: date = EARLIEST, last: date = LATEST) -> tuple[PsfsMeasure, ...]:
        """Answers of these local days, in order of time."""
        scores: dict[str, list[PsfsScoreRow]] = defaultdict(list)
        with self._database.reading() as session:
            rows = session.exec(_shown(PsfsMeasureRow, first, last)).all()
            forms = _forms(session) if rows else {}
            of_these = col(PsfsScoreRow.measure_id).in_([row.id for row in rows])
            for score in session.exec(select(PsfsScoreRow).where(of_these)) if rows else ():
                scores[score.measure_id].append(score)
            return tuple(
                mapping.psfs_measure(row, forms.get(row.form_id), scores[row.id]) for row in rows
            )

    def rmdq(self, first: date = EARLIEST, last: date = LATEST) -> tuple[RmdqMeasure, ...]:
        """Answers of these local days, in order of time."""
        ticks: dict[str, list[RmdqTickRow]] = defaultdict(list)
        with self._database.reading() as session:
            rows = session.exec(_shown(RmdqMeasureRow, first, last)).all()
            of_these = col(RmdqTickRow.measure_id).in_([row.id for row in rows])
            for tick in session.exec(select(RmdqTickRow).where(of_these)) if rows else ():
                ticks[tick.measure_id].append(tick)
            return tuple(mapping.rmdq_measure(row, ticks[row.id]) for row in rows)

    def groc(self) -> tuple[GrocMeasure, ...]:
        """All answers, in order of time."""
        query = _shown(GrocMeasureRow, EARLIEST, LATEST)
        with self._database.reading() as session:
            return tuple(mapping.groc_measure(row) for row in session.exec(query))


def _shown(kind: type[Answer], first: date, last: date) -> SelectOfScalar[Answer]:
    shown = col(kind.removed_at_utc).is_(None), col(kind.local_date).between(first, last)
    return select(kind).where(*shown).order_by(col(kind.at_utc), col(kind.id))


def _forms(session: Session) -> dict[str, PsfsForm]:
    """All forms by their ids, the oldest first."""
    activities: dict[str, list[PsfsActivityRow]] = defaultdict(list)
    for activity in session.exec(select(PsfsActivityRow)):
        activities[activity.form_id].append(activity)
    oldest_first = col(PsfsFormRow.begun_at_utc), col(PsfsFormRow.id)
    rows = session.exec(select(PsfsFormRow).order_by(*oldest_first))
    return {row.id: mapping.psfs_form(row, activities[row.id]) for row in rows}


def _removed(session: Session, kind: type[Answer], measure_id: str) -> datetime | None:
    """When the answer that is there was removed."""
    kept = session.get(kind, measure_id)
    return kept.removed_at_utc if kept else None


def _answer(session: Session, measure_id: str) -> AnswerRow:
    row = (
        session.get(PsfsMeasureRow, measure_id)
        or session.get(RmdqMeasureRow, measure_id)
        or session.get(GrocMeasureRow, measure_id)
    )
    if row is not None:
        return row
    raise LookupError(f"there is no answer {measure_id}")
