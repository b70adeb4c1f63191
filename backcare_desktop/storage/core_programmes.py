"""The core programme in the diary: what is followed, and the steps that were left as they are."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import delete, func
from sqlmodel import Session, col, select

from backcare_desktop.core.programme import Programme, WeeklyTarget
from backcare_desktop.core.suggestion import NO_ASIDES, Aside
from backcare_desktop.storage.database import Database
from backcare_desktop.storage.mapping import core as mapping
from backcare_desktop.storage.prefixes import begins_with
from backcare_desktop.storage.rows import (
    AsideRow,
    FollowRow,
    ProgrammeItemRow,
    ProgrammeRow,
    TargetRow,
)


class CoreProgrammeRepository:
    """Programmes and steps as the use cases ask for them.

    Every method may raise StorageUnavailable.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def programme(self) -> Programme | None:
        """The programme that is followed; None before one was chosen."""
        with self._database.reading() as session:
            number = _followed(session)
            return None if number is None else programmes_of(session, (number,))[number]

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
            session.add(FollowRow(programme_no=number_of(session, programme), since=since))
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
        of_these = begins_with(ProgrammeRow.programme_id, prefix)
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
            found = programmes_of(session, {row.programme_no for row in follows})
            return tuple(found[row.programme_no] for row in follows)

    def targets(self) -> tuple[WeeklyTarget, ...]:
        """Weekly targets, oldest first, each with the day it began."""
        query = select(TargetRow).order_by(col(TargetRow.since))
        with self._database.reading() as session:
            return tuple(WeeklyTarget(row.since, row.days) for row in session.exec(query))

    # --- steps that were left as they are --------------------------------------------------------

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


def _leave(session: Session, exercise_id: str, aside: Aside | None) -> None:
    """Keep what was left of an exercise, or forget it."""
    if aside is not None:
        session.merge(mapping.aside_row(aside))
        return
    session.execute(delete(AsideRow).where(col(AsideRow.exercise_id) == exercise_id))


def _followed(session: Session) -> int | None:
    """The number of the programme that is followed."""
    newest = col(FollowRow.number).desc()
    return session.exec(select(FollowRow.programme_no).order_by(newest).limit(1)).first()


def number_of(session: Session, programme: Programme) -> int:
    """The number under which a programme is kept: that of the one followed, or a new one."""
    number = _followed(session)
    if number is not None and programmes_of(session, (number,))[number] == programme:
        return number
    row = mapping.programme_row(programme)
    session.add(row)
    session.flush()  # only now it has a number
    if row.number is None:
        raise RuntimeError("a programme was kept without a number")
    session.add_all(mapping.item_rows(row.number, programme))
    session.flush()  # what comes next may refer to it
    return row.number


def programmes_of(session: Session, numbers: Collection[int]) -> dict[int, Programme]:
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
