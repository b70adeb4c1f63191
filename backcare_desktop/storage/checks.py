"""Symptom checks and clearances in the diary."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from typing import TypeVar

from sqlalchemy import delete, or_, text
from sqlmodel import Session, col, select

from backcare_desktop.core.check import Clearance, Mode, SymptomCheck
from backcare_desktop.core.triage import Level
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.mapping import checks as mapping
from backcare_desktop.storage.rows import (
    AnswerRow,
    CheckRegionRow,
    CheckRow,
    ClearanceRow,
    ReasonRow,
)

Part = TypeVar("Part", AnswerRow, ReasonRow, CheckRegionRow)

_SHOWN = col(CheckRow.removed_at_utc).is_(None)
_HAS_LEVEL = col(CheckRow.level).is_not(None)

_COUNTS = or_(
    col(CheckRow.complete).is_(True),
    col(CheckRow.level).in_([level.word for level in Level if level.locks]),
)
"""As ``SymptomCheck.counts`` says of a check with a level."""

_NEWEST = text("symptom_check.rowid DESC")
"""As they were entered: a wall clock that was wrong must not hide an emergency."""


class CheckRepository:
    """Checks as the use cases ask for them; every method may raise StorageUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, check: SymptomCheck) -> None:
        """Keep a new check, or rewrite the one with its id; a removed one stays removed."""
        with self._database.writing() as session:
            put(session, check)

    def get(self, check_id: str) -> SymptomCheck | None:
        """One check, removed or not."""
        with self._database.reading() as session:
            row = session.get(CheckRow, check_id)
            return None if row is None else _whole(session, [row])[0]

    def newest_open(self) -> SymptomCheck | None:
        """The check entered last, if it isn't complete."""
        query = select(CheckRow).where(_SHOWN).order_by(_NEWEST).limit(1)
        with self._database.reading() as session:
            rows = [row for row in session.exec(query).all() if not row.complete]
            return next(iter(_whole(session, rows)), None)

    def latest(self, mode: Mode | None = None) -> SymptomCheck | None:
        """The check that counts and was entered last; of one mode only, if wanted."""
        shown = select(CheckRow).where(_HAS_LEVEL, _COUNTS, _SHOWN)
        if mode is not None:
            shown = shown.where(col(CheckRow.mode) == mode.value)
        query = shown.order_by(_NEWEST).limit(1)
        with self._database.reading() as session:
            return next(iter(_whole(session, session.exec(query).all())), None)

    def newest(self, count: int) -> tuple[SymptomCheck, ...]:
        """Checks with a level, the one entered last first."""
        shown = select(CheckRow).where(_HAS_LEVEL, _SHOWN)
        query = shown.order_by(_NEWEST).limit(count)
        with self._database.reading() as session:
            return _whole(session, session.exec(query).all())

    def begun(self, first: date, last: date) -> tuple[SymptomCheck, ...]:
        """Checks that count and were begun on these days, in order of time."""
        days = col(CheckRow.started_local_date).between(first, last)
        order = col(CheckRow.started_at_utc), col(CheckRow.id)
        query = select(CheckRow).where(_HAS_LEVEL, _COUNTS, _SHOWN, days).order_by(*order)
        with self._database.reading() as session:
            return _whole(session, session.exec(query).all())

    def clearances(self, first: date, last: date) -> tuple[Clearance, ...]:
        """Clearances that weren't withdrawn of checks begun on these days, in order of time."""
        counts = col(ClearanceRow.withdrawn_at_utc).is_(None)
        query = (
            select(ClearanceRow)
            .join(CheckRow, col(CheckRow.id) == col(ClearanceRow.check_id))
            .where(counts, col(CheckRow.started_local_date).between(first, last))
            .order_by(col(ClearanceRow.at_utc), col(ClearanceRow.id))
        )
        with self._database.reading() as session:
            return tuple(mapping.clearance(row) for row in session.exec(query))

    def remove(self, check_id: str, at_utc: datetime) -> None:
        """Take a check out of every view; one removed before keeps its time.

        Raises:
            LookupError: there is no such check.
        """
        with self._database.writing() as session:
            row = _row(session, check_id)
            if row.removed_at_utc is None:
                row.removed_at_utc = at_utc

    def restore(self, check_id: str) -> None:
        """Undo a removal.

        Raises:
            LookupError: there is no such check.
        """
        with self._database.writing() as session:
            _row(session, check_id).removed_at_utc = None

    def clear(self, clearance: Clearance) -> None:
        """Keep the word that somebody was examined after a check.

        Raises:
            LookupError: there is no such check.
        """
        with self._database.writing() as session:
            _row(session, clearance.check_id)
            session.add(mapping.clearance_row(clearance))

    def clearance_of(self, check_id: str) -> Clearance | None:
        """The newest clearance recorded for a check that wasn't withdrawn."""
        recorded = col(ClearanceRow.check_id) == check_id
        counts = col(ClearanceRow.withdrawn_at_utc).is_(None)
        newest = col(ClearanceRow.at_utc).desc(), col(ClearanceRow.id).desc()
        query = select(ClearanceRow).where(recorded, counts).order_by(*newest).limit(1)
        with self._database.reading() as session:
            row = session.exec(query).first()
            return None if row is None else mapping.clearance(row)

    def withdraw(self, clearance_id: str, at_utc: datetime) -> None:
        """Take a clearance back; one withdrawn before keeps its time.

        Raises:
            LookupError: there is no such clearance.
        """
        with self._database.writing() as session:
            row = session.get(ClearanceRow, clearance_id)
            if row is None:
                raise LookupError(f"there is no clearance {clearance_id}")
            if row.withdrawn_at_utc is None:
                row.withdrawn_at_utc = at_utc


def put(session: Session, check: SymptomCheck) -> None:
    """Keep a new check, or rewrite the one with its id, in the caller's transaction."""
    kept = session.get(CheckRow, check.id)
    session.merge(mapping.check_row(check, kept.removed_at_utc if kept else None))
    session.flush()  # everything below refers to it
    if kept is not None:
        for part in (AnswerRow, ReasonRow, CheckRegionRow):
            session.execute(delete(part).where(col(part.check_id) == check.id))
    session.add_all(mapping.answer_rows(check))
    session.add_all(mapping.reason_rows(check))
    session.add_all(mapping.region_rows(check))


def _row(session: Session, check_id: str) -> CheckRow:
    row = session.get(CheckRow, check_id)
    if row is None:
        raise LookupError(f"there is no check {check_id}")
    return row


def _whole(session: Session, rows: Sequence[CheckRow]) -> tuple[SymptomCheck, ...]:
    """The checks of rows, with everything that belongs to them."""
    ids = [row.id for row in rows]
    answers = _parts(session, AnswerRow, ids)
    reasons = _parts(session, ReasonRow, ids)
    regions = _parts(session, CheckRegionRow, ids)
    return tuple(
        mapping.symptom_check(row, answers[row.id], reasons[row.id], regions[row.id])
        for row in rows
    )


def _parts(session: Session, kind: type[Part], ids: Sequence[str]) -> dict[str, list[Part]]:
    """What belongs to these checks, by check."""
    found: dict[str, list[Part]] = defaultdict(list)
    for part in session.exec(select(kind).where(col(kind.check_id).in_(ids))) if ids else ():
        found[part.check_id].append(part)
    return found
