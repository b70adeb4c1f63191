"""Core work in the diary."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime

import sqlalchemy
from sqlalchemy import delete, func, text
from sqlmodel import Session, col, select

from backcare_desktop.core.adherence import MissReason, Pause
from backcare_desktop.core.programme import PlannedDay, Programme, WeeklyTarget
from backcare_desktop.core.session_state import EventKind
from backcare_desktop.core.set_log import ExerciseNote, SetLog
from backcare_desktop.core.suggestion import NO_ASIDES, Aside
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.mapping import core as mapping
from backcare_desktop.storage.rows import (
    METADATA,
    AsideRow,
    EventRow,
    FollowRow,
    MissRow,
    NoteRow,
    PauseRow,
    PlannedDayRow,
    ProgrammeItemRow,
    ProgrammeRow,
    SessionRow,
    SetRow,
    TargetRow,
    UnaskedRow,
)

_SETS = METADATA.tables["set_log"]
_AS_ENTERED = text("set_log.rowid")
"""Of two sets logged at one instant the one that was kept first comes first."""


class CoreRepository:
    """Core work as the use cases ask for it; every method may raise StorageUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- what is planned -----------------------------------------------------------------------

    def programme(self) -> Programme | None:
        """The programme that is followed; None before one was chosen."""
        with self._database.reading() as session:
            number = _followed(session)
            return None if number is None else _programmes(session, (number,))[number]

    def follow(
        self, programme: Programme, since: date, asides: Mapping[str, Aside | None] = NO_ASIDES
    ) -> None:
        """Follow a programme, or a changed one, from that day on; what was planned before stays.

        The weekly target is kept with the day if it differs from the one before. One that was to
        begin later was part of what is followed no longer, and goes. With it what was left of some
        exercises is kept, or forgotten where it is None; all or none.
        """
        with self._database.writing() as session:
            for exercise_id, aside in asides.items():
                _leave(session, exercise_id, aside)
            session.add(FollowRow(programme_no=_number(session, programme), since=since))
            since_then = col(TargetRow.since) >= since
            session.execute(delete(TargetRow).where(since_then))
            newest = col(TargetRow.since).desc()
            before = session.exec(select(TargetRow).order_by(newest).limit(1)).first()
            if before is None or before.days != programme.weekly_target:
                session.add(TargetRow(since=since, days=programme.weekly_target))

    def unfollow(self) -> None:
        """Take the choice of the first programme back: none is followed, and nothing planned."""
        newest = select(FollowRow).order_by(col(FollowRow.number).desc()).limit(1)
        with self._database.writing() as session:
            row = session.exec(newest).first()
            if row is not None:
                session.execute(delete(TargetRow).where(col(TargetRow.since) >= row.since))
                session.delete(row)

    def own_programmes(self, prefix: str) -> tuple[Programme, ...]:
        """Programmes whose ids begin with ``prefix``, each as it was followed last, the latest
        first.
        """
        of_these = col(ProgrammeRow.programme_id).startswith(prefix, autoescape=True)
        newest = func.max(col(FollowRow.number))
        query = (
            select(newest)
            .join(ProgrammeRow, col(ProgrammeRow.number) == col(FollowRow.programme_no))
            .where(of_these)
            .group_by(col(ProgrammeRow.programme_id))
        )
        with self._database.reading() as session:
            follows = session.exec(
                select(FollowRow)
                .where(col(FollowRow.number).in_(query))
                .order_by(col(FollowRow.number).desc())
            ).all()
            found = _programmes(session, {row.programme_no for row in follows})
            return tuple(found[row.programme_no] for row in follows)

    def targets(self) -> tuple[WeeklyTarget, ...]:
        """Weekly targets, oldest first, each with the day it began."""
        query = select(TargetRow).order_by(col(TargetRow.since))
        with self._database.reading() as session:
            return tuple(WeeklyTarget(row.since, row.days) for row in session.exec(query))

    def planned(self, first: date, last: date) -> tuple[PlannedDay, ...]:
        """What was planned on days on which something was logged, both ends included, in order."""
        day = col(PlannedDayRow.day)
        query = select(PlannedDayRow).where(day.between(first, last)).order_by(day)
        with self._database.reading() as session:
            rows = session.exec(query).all()
            programmes = _programmes(session, {row.programme_no for row in rows})
            return tuple(PlannedDay(row.day, programmes[row.programme_no]) for row in rows)

    # --- what was done -------------------------------------------------------------------------

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
            for entry in sets:
                kept = session.get(SetRow, entry.id)
                session.merge(mapping.set_row(entry, kept.removed_at_utc if kept else None))
            for note in notes:
                _note(session, note)
            _plan(session, planned)

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

    def hurt(self, first: date, last: date) -> frozenset[tuple[date, str]]:
        """Days and exercises in which the player was told that it hurts.

        A session belongs to the day it began on. Discarding it takes back what was done, not that
        it hurt.
        """
        day = col(SessionRow.started_local_date)
        query = (
            select(day, EventRow.exercise_id)
            .join(EventRow, col(EventRow.session_id) == col(SessionRow.id))
            .where(
                day.between(first, last),
                EventRow.kind == EventKind.HURT.value,
            )
        )
        with self._database.reading() as session:
            return frozenset((found, exercise_id) for found, exercise_id in session.exec(query))

    # --- what came in the way ------------------------------------------------------------------

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

    def put_aside(self, aside: Aside) -> None:
        """Keep that a suggestion was left as it is, in the place of what was left before."""
        with self._database.writing() as session:
            _leave(session, aside.exercise_id, aside)

    def ask_again(self, exercise_id: str) -> None:
        """Forget what was left of an exercise."""
        with self._database.writing() as session:
            _leave(session, exercise_id, None)

    def asides(self) -> tuple[Aside, ...]:
        """Suggestions that were left as they are, one an exercise, in order of their ids."""
        query = select(AsideRow).order_by(col(AsideRow.exercise_id))
        with self._database.reading() as session:
            return tuple(mapping.aside(row) for row in session.exec(query))

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


def _leave(session: Session, exercise_id: str, aside: Aside | None) -> None:
    """Keep what was left of an exercise, or forget it."""
    if aside is not None:
        session.merge(mapping.aside_row(aside))
        return
    session.execute(delete(AsideRow).where(col(AsideRow.exercise_id) == exercise_id))


def _plan(session: Session, planned: PlannedDay) -> None:
    """Keep what was planned on a day, unless that is known."""
    if session.get(PlannedDayRow, planned.day) is None:
        number = _number(session, planned.programme)
        session.add(PlannedDayRow(day=planned.day, programme_no=number))


def _followed(session: Session) -> int | None:
    """The number of the programme that is followed."""
    newest = col(FollowRow.number).desc()
    return session.exec(select(FollowRow.programme_no).order_by(newest).limit(1)).first()


def _number(session: Session, programme: Programme) -> int:
    """The number under which a programme is kept: that of the one followed, or a new one."""
    number = _followed(session)
    if number is not None and _programmes(session, (number,))[number] == programme:
        return number
    row = mapping.programme_row(programme)
    session.add(row)
    session.flush()  # only now it has a number
    if row.number is None:
        raise RuntimeError("a programme was kept without a number")
    session.add_all(mapping.item_rows(row.number, programme))
    session.flush()  # what comes next may refer to it
    return row.number


def _programmes(session: Session, numbers: Collection[int]) -> dict[int, Programme]:
    """Programmes by their numbers, with their exercises."""
    if not numbers:
        return {}
    items: dict[int, list[ProgrammeItemRow]] = defaultdict(list)
    of_these = col(ProgrammeItemRow.programme_no).in_(numbers)
    for item in session.exec(select(ProgrammeItemRow).where(of_these)):
        items[item.programme_no].append(item)
    rows = session.exec(select(ProgrammeRow).where(col(ProgrammeRow.number).in_(numbers)))
    return {
        row.number: mapping.programme(row, items[row.number])
        for row in rows
        if row.number is not None
    }
