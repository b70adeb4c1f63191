"""Core work and its rows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from backcare_desktop.core.adherence import Pause
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.dose import Side
from backcare_desktop.core.programme import Programme, ProgrammeItem
from backcare_desktop.core.set_log import ExerciseNote, SetLog
from backcare_desktop.core.suggestion import Aside, Reason, SuggestionKind
from backcare_desktop.core.variation import Way
from backcare_desktop.storage.mapping.steps import dose

if TYPE_CHECKING:
    from sqlalchemy import Row

    from backcare_desktop.storage.rows import (
        AsideRow,
        NoteRow,
        PauseRow,
        ProgrammeItemRow,
        ProgrammeRow,
        SetRow,
    )


def programme_row(programme: Programme) -> ProgrammeRow:
    """A programme without its exercises; its number is given when it is written."""
    from backcare_desktop.storage.rows import ProgrammeRow

    return ProgrammeRow(
        programme_id=programme.id,
        name=programme.name,
        weekly_target=programme.weekly_target,
    )


def item_rows(programme_no: int, programme: Programme) -> list[ProgrammeItemRow]:
    """The exercises of a programme."""
    from backcare_desktop.storage.rows import ProgrammeItemRow

    return [
        ProgrammeItemRow(
            programme_no=programme_no,
            position=position,
            exercise_id=item.exercise_id,
            hold_s=item.dose.hold_s,
            reps=item.dose.reps,
            tempo_s=item.dose.tempo_s,
            sets=item.dose.sets,
            each_side=item.dose.each_side,
            rest_s=item.rest_s,
            untimed=item.dose.untimed,
            most=item.most,
            way=item.way.value,
        )
        for position, item in enumerate(programme.items)
    ]


def programme(row: ProgrammeRow, items: Iterable[ProgrammeItemRow]) -> Programme:
    """The programme of a row and its exercises, in whatever order."""
    return Programme(
        id=row.programme_id,
        name=row.name,
        weekly_target=row.weekly_target,
        items=tuple(_item(item) for item in sorted(items, key=attrgetter("position"))),
    )


def _item(row: ProgrammeItemRow) -> ProgrammeItem:
    return ProgrammeItem(row.exercise_id, dose(row), row.rest_s, row.most, Way(row.way))


def set_row(entry: SetLog, removed_at_utc: datetime | None) -> SetRow:
    """A performed set."""
    from backcare_desktop.storage.rows import SetRow

    return SetRow(
        id=entry.id,
        day=entry.day,
        logged_at_utc=entry.logged.at_utc,
        logged_offset_min=entry.logged.offset_min,
        logged_zone=entry.logged.zone,
        logged_local_date=entry.logged.local_date,
        exercise_id=entry.exercise_id,
        side=entry.side.value if entry.side else None,
        set_no=entry.set_no,
        amount=entry.amount,
        seconds=entry.seconds,
        target=entry.target,
        session_id=entry.session_id,
        way=entry.way.value,
        removed_at_utc=removed_at_utc,
    )


def set_log(row: SetRow | Row[Any]) -> SetLog:
    """The set of a row, removed or not; one read without its object does as well."""
    return SetLog(
        id=row.id,
        day=row.day,
        logged=Moment(
            row.logged_at_utc, row.logged_offset_min, row.logged_zone, row.logged_local_date
        ),
        exercise_id=row.exercise_id,
        side=Side(row.side) if row.side is not None else None,
        set_no=row.set_no,
        amount=row.amount,
        seconds=row.seconds,
        target=row.target,
        session_id=row.session_id,
        way=Way(row.way),
    )


def note_row(note: ExerciseNote) -> NoteRow:
    """What was said of an exercise; not for an empty note."""
    from backcare_desktop.storage.rows import NoteRow

    return NoteRow(
        day=note.day,
        exercise_id=note.exercise_id,
        effort=note.effort,
        form_kept=note.form_kept,
        hurt=note.hurt,
        pain=note.pain,
    )


def exercise_note(row: NoteRow) -> ExerciseNote:
    """The note of a row."""
    return ExerciseNote(row.day, row.exercise_id, row.effort, row.form_kept, row.hurt, row.pain)


def aside_row(aside: Aside) -> AsideRow:
    """A suggestion that was left as it is."""
    from backcare_desktop.storage.rows import AsideRow

    return AsideRow(
        exercise_id=aside.exercise_id,
        kind=aside.kind.value,
        reason=aside.reason.value,
        day=aside.day,
    )


def aside(row: AsideRow) -> Aside:
    """The suggestion of a row."""
    return Aside(row.exercise_id, SuggestionKind(row.kind), Reason(row.reason), row.day)


def pause(row: PauseRow) -> Pause:
    """The pause of a row."""
    return Pause(row.first_day, row.last_day)
