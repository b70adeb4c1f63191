"""Lifts, their plans and the lift log in the diary."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import delete, text
from sqlmodel import Session, col, func, select

from backcare_desktop.core.lift_log import LiftEntry
from backcare_desktop.core.load import Load, Unit
from backcare_desktop.core.load_plan import Lift
from backcare_desktop.core.running import RunningPlan
from backcare_desktop.storage.comebacks import ComebackRepository
from backcare_desktop.storage.gate_tries import GateTryRepository
from backcare_desktop.storage.mapping import lifting as mapping
from backcare_desktop.storage.rows import (
    FilmedDayRow,
    FormPointRow,
    LiftEntryRow,
    LiftPlateRow,
    LiftRow,
    LoadPlanPlateRow,
    LoadPlanRow,
)
from backcare_desktop.storage.training_weeks import TrainingWeekRepository

_SHOWN = col(LiftRow.removed_at_utc).is_(None)
_AS_NAMED = text("lift.rowid")
"""The order in which lifts were named first; rewriting one leaves it in its place."""


class LiftingRepository(GateTryRepository, ComebackRepository, TrainingWeekRepository):
    """The return to lifting as the use cases ask for it.

    Every method may raise StorageUnavailable.
    """

    # --- lifts and their plans -----------------------------------------------------------------

    def put_lift(self, lift: Lift) -> None:
        """Keep a lift, or rewrite the one with its id; a removed one stays removed."""
        with self._database.writing() as session:
            _keep_lift(session, lift)

    def remove_lift(self, lift_id: str, at_utc: datetime) -> None:
        """Take a lift out of every list; its log stays. One removed before keeps its time.

        Raises:
            LookupError: there is no such lift.
        """
        with self._database.writing() as session:
            row = _lift_row(session, lift_id)
            if row.removed_at_utc is None:
                row.removed_at_utc = at_utc

    def restore_lift(self, lift_id: str) -> None:
        """Undo a removal.

        Raises:
            LookupError: there is no such lift.
        """
        with self._database.writing() as session:
            _lift_row(session, lift_id).removed_at_utc = None

    def lifts(self) -> tuple[Lift, ...]:
        """The lifts, in the order they were named."""
        query = select(LiftRow).where(_SHOWN).order_by(_AS_NAMED)
        plates: dict[str, list[LiftPlateRow]] = defaultdict(list)
        with self._database.reading() as session:
            rows = session.exec(query).all()
            of_these = col(LiftPlateRow.lift_id).in_([row.id for row in rows])
            for plate in session.exec(select(LiftPlateRow).where(of_these)) if rows else ():
                plates[plate.lift_id].append(plate)
            return tuple(mapping.lift(row, plates[row.id]) for row in rows)

    def put_plan(self, running: RunningPlan) -> int:
        """Follow a plan for its lift; the one before is kept in the file, and no longer shown.

        Returns its number, which no other plan has.

        Raises:
            LookupError: there is no such lift.
        """
        with self._database.writing() as session:
            return _follow_plan(session, running)

    def undo_plan(self, number: int) -> None:
        """Take one plan out of the file; the newest of those that are left is followed."""
        with self._database.writing() as session:
            _forget_plan(session, number)

    def put_planned(self, lift: Lift, running: RunningPlan) -> int:
        """Keep a lift and follow a plan for it, in one transaction; the plan's number.

        Raises:
            LookupError: the plan is of a lift that isn't there.
        """
        with self._database.writing() as session:
            _keep_lift(session, lift)
            return _follow_plan(session, running)

    def undo_planned(self, lift: Lift, number: int) -> None:
        """Back to the lift as it was, and that plan out of the file, in one transaction."""
        with self._database.writing() as session:
            _keep_lift(session, lift)
            _forget_plan(session, number)

    def plans(self) -> tuple[RunningPlan, ...]:
        """The plans that are followed, in the order of the lifts."""
        newest = (
            select(func.max(LoadPlanRow.number))
            .where(LoadPlanRow.lift_id == LiftRow.id)
            .correlate(LiftRow)
            .scalar_subquery()
        )
        followed = select(LoadPlanRow).join(LiftRow, col(LoadPlanRow.number) == newest)
        query = followed.where(_SHOWN).order_by(_AS_NAMED)
        with self._database.reading() as session:
            return _whole_plans(session, session.exec(query).all())

    def usual_loads(self) -> tuple[tuple[str, datetime, Load], ...]:
        """Lift, time and usual load of every plan there is, each lift's in the order of making."""
        lifts = select(LiftRow.id).where(_SHOWN)
        query = select(
            col(LoadPlanRow.lift_id),
            col(LoadPlanRow.made_at_utc),
            col(LoadPlanRow.normal_amount),
            col(LoadPlanRow.normal_unit),
        )
        query = query.where(col(LoadPlanRow.lift_id).in_(lifts))
        query = query.order_by(col(LoadPlanRow.lift_id), col(LoadPlanRow.number))
        with self._database.reading() as session:
            return tuple(
                (lift_id, made, Load(amount, Unit(unit)))
                for lift_id, made, amount, unit in session.exec(query)
            )

    # --- the log -------------------------------------------------------------------------------

    def log(self, *entries: LiftEntry) -> None:
        """Keep what was lifted, or rewrite entries with their ids; a removed one stays removed.

        Raises:
            LookupError: there is no such lift.
        """
        with self._database.writing() as session:
            for entry in entries:
                _keep_entry(session, entry)

    def remove(self, entry_id: str, at_utc: datetime) -> None:
        """Take an entry out of every view; one removed before keeps its time.

        Raises:
            LookupError: there is no such entry.
        """
        with self._database.writing() as session:
            row = _entry_row(session, entry_id)
            if row.removed_at_utc is None:
                row.removed_at_utc = at_utc

    def restore(self, entry_id: str) -> None:
        """Undo a removal.

        Raises:
            LookupError: there is no such entry.
        """
        with self._database.writing() as session:
            _entry_row(session, entry_id).removed_at_utc = None

    def entries(self, first: date, last: date) -> tuple[LiftEntry, ...]:
        """Entries of these days, in order of time, removed lifts' entries too."""
        day = col(LiftEntryRow.day)
        shown = col(LiftEntryRow.removed_at_utc).is_(None), day.between(first, last)
        order = day, col(LiftEntryRow.logged_at_utc), col(LiftEntryRow.id)
        # Asked for by id: joined, all points ever kept would be looked through.
        of_these = col(FormPointRow.entry_id).in_(select(LiftEntryRow.id).where(*shown))
        points = select(FormPointRow).where(of_these)
        form: dict[str, list[FormPointRow]] = defaultdict(list)
        with self._database.reading() as session:
            for point in session.exec(points):
                form[point.entry_id].append(point)
            rows = session.exec(select(LiftEntryRow).where(*shown).order_by(*order))
            return tuple(mapping.lift_entry(row, form[row.id]) for row in rows)

    def filmed(self, day: date) -> None:
        """Keep that lifts were filmed on a day."""
        with self._database.writing() as session:
            session.merge(FilmedDayRow(day=day))

    def unfilmed(self, day: date) -> None:
        """Take that back."""
        with self._database.writing() as session:
            session.execute(delete(FilmedDayRow).where(col(FilmedDayRow.day) == day))

    def last_filmed(self) -> date | None:
        """The latest day on which lifts were filmed."""
        with self._database.reading() as session:
            return session.exec(select(func.max(FilmedDayRow.day))).one()


def _keep_lift(session: Session, lift: Lift) -> None:
    kept = session.get(LiftRow, lift.id)
    session.merge(mapping.lift_row(lift, kept.removed_at_utc if kept else None))
    session.flush()  # its plates refer to it
    session.execute(delete(LiftPlateRow).where(col(LiftPlateRow.lift_id) == lift.id))
    session.add_all(mapping.lift_plate_rows(lift))


def _follow_plan(session: Session, running: RunningPlan) -> int:
    _lift_row(session, running.plan.lift.id)
    row = mapping.plan_row(running)
    session.add(row)
    session.flush()  # only now it has a number
    if row.number is None:
        raise RuntimeError("a plan was kept without a number")
    session.add_all(mapping.plan_plate_rows(row.number, running))
    return row.number


def _forget_plan(session: Session, number: int) -> None:
    plates = col(LoadPlanPlateRow.plan_no) == number
    session.execute(delete(LoadPlanPlateRow).where(plates))
    session.execute(delete(LoadPlanRow).where(col(LoadPlanRow.number) == number))


def _keep_entry(session: Session, entry: LiftEntry) -> None:
    _lift_row(session, entry.lift_id)
    kept = session.get(LiftEntryRow, entry.id)
    session.merge(mapping.entry_row(entry, kept.removed_at_utc if kept else None))
    session.flush()  # its points of form refer to it
    session.execute(delete(FormPointRow).where(col(FormPointRow.entry_id) == entry.id))
    session.add_all(mapping.form_rows(entry))


def _lift_row(session: Session, lift_id: str) -> LiftRow:
    row = session.get(LiftRow, lift_id)
    if row is None:
        raise LookupError(f"there is no lift {lift_id}")
    return row


def _entry_row(session: Session, entry_id: str) -> LiftEntryRow:
    row = session.get(LiftEntryRow, entry_id)
    if row is None:
        raise LookupError(f"there is no entry {entry_id}")
    return row


def _whole_plans(session: Session, rows: Sequence[LoadPlanRow]) -> tuple[RunningPlan, ...]:
    """The plans of rows, with the plates that they reckon with."""
    plates: dict[int | None, list[LoadPlanPlateRow]] = defaultdict(list)
    of_these = col(LoadPlanPlateRow.plan_no).in_([row.number for row in rows])
    for plate in session.exec(select(LoadPlanPlateRow).where(of_these)) if rows else ():
        plates[plate.plan_no].append(plate)
    return tuple(mapping.running_plan(row, plates[row.number]) for row in rows)
