"""Every row of a diary read once as the value that it stands for, removed ones too.

The rules of the tables say less than the values in core do: a routine without steps, or a bar whose
plates are out of order, is found here.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

import sqlalchemy
from sqlmodel import Session, select

from backcare_desktop.core.adherence import MissReason
from backcare_desktop.core.archive import ArchiveError
from backcare_desktop.core.plain_words import PlainReason
from backcare_desktop.core.programme import PlannedDay, Programme, WeeklyTarget
from backcare_desktop.core.session_feedback import Feel
from backcare_desktop.core.training_week import DayKind, TrainingWeek
from backcare_desktop.storage.mapping import (
    checks,
    comebacks,
    core,
    entries,
    episodes,
    feedback,
    flares,
    habits,
    lifting,
    measures,
    routines,
    sessions,
)
from backcare_desktop.storage.rows import METADATA, OwnRoutineRow, OwnRoutineStepRow


def refuse_impossible(session: Session) -> None:
    """Read everything.

    Raises:
        ArchiveError: an entry can't be the value that it stands for. What is wrong with it is not
            said, because that would quote it.
    """
    for part, read in _READERS.items():
        try:
            read(session)
        except (ValueError, LookupError, ArithmeticError):
            # The two that the mapping itself raises, and what decimals do.
            raise ArchiveError(PlainReason("holds an entry that can't be"), part=part) from None


def _rows(session: Session, table: str) -> Iterable[Any]:
    """Bare rows: as objects that could be changed they take three times as long."""
    return session.connection().execute(sqlalchemy.select(METADATA.tables[table]))


def _of(session: Session, table: str, *key: str) -> dict[Any, list[Any]]:
    """The rows of a table by what they belong to."""
    found: dict[Any, list[Any]] = defaultdict(list)
    for row in _rows(session, table):
        values = tuple(getattr(row, name) for name in key)
        found[values if len(values) > 1 else values[0]].append(row)
    return found


def _ratings(session: Session) -> None:
    areas = _of(session, "pain_area", "rating_id")
    qualities = _of(session, "pain_quality", "rating_id")
    activities = _of(session, "pain_activity", "rating_id")
    for row in _rows(session, "pain_rating"):
        said = entries.Said(
            areas.get(row.id, []), qualities.get(row.id, []), activities.get(row.id, [])
        )
        entries.entry(row, said)
    for row in _rows(session, "pain_relief"):
        entries.relief(row)


def _sessions(session: Session) -> None:
    steps = _of(session, "session_plan_step", "session_id")
    for row in _rows(session, "session"):
        sessions.session_record(row, steps.get(row.id, ()))
    for row in _rows(session, "session_event"):
        sessions.logged_event(row)
    regions = _of(session, "session_hurt_region", "session_id", "seq")
    for row in _rows(session, "session_hurt"):
        feedback.hurt(row, regions.get((row.session_id, row.seq), ()))
    for row in _rows(session, "session_feel"):
        Feel(row.feel)


def _routines(session: Session) -> None:
    steps: dict[str, list[OwnRoutineStepRow]] = defaultdict(list)
    for step in session.exec(select(OwnRoutineStepRow)):
        steps[step.routine_id].append(step)
    for row in session.exec(select(OwnRoutineRow)):
        routines.own_routine(row, steps[row.id])


def _checks(session: Session) -> None:
    answers, reasons, regions = (
        _of(session, table, "check_id")
        for table in ("check_answer", "check_reason", "check_region")
    )
    for row in _rows(session, "symptom_check"):
        key = row.id
        checks.symptom_check(row, answers.get(key, ()), reasons.get(key, ()), regions.get(key, ()))
    for row in _rows(session, "clearance"):
        checks.clearance(row)


def _episodes(session: Session) -> None:
    regions = _of(session, "episode_region", "episode_id")
    for row in _rows(session, "episode"):
        episodes.episode(row, regions.get(row.id, ()))
    for row in _rows(session, "phase_correction"):
        lifting.correction(row)
    for row in _rows(session, "gate_try"):
        lifting.gate_try(row)


def _comebacks(session: Session) -> None:
    weeks, gates, items = (
        _of(session, table, "episode_id")
        for table in ("comeback_week", "comeback_gate", "comeback_item")
    )
    for row in _rows(session, "comeback"):
        key = row.episode_id
        comebacks.running_comeback(row, weeks.get(key, ()), gates.get(key, ()), items.get(key, ()))


def _core(session: Session) -> None:
    items = _of(session, "programme_item", "programme_no")
    programmes: dict[int, Programme] = {
        row.number: core.programme(row, items.get(row.number, ()))
        for row in _rows(session, "programme")
    }
    for row in _rows(session, "planned_day"):
        PlannedDay(row.day, programmes[row.programme_no])
    for row in _rows(session, "weekly_target"):
        WeeklyTarget(row.since, row.days)
    for row in _rows(session, "set_log"):
        core.set_log(row)
    for row in _rows(session, "exercise_note"):
        core.exercise_note(row)
    for row in _rows(session, "core_pause"):
        core.pause(row)
    for row in _rows(session, "core_aside"):
        core.aside(row)
    for row in _rows(session, "core_miss"):
        MissReason(row.reason)
    for table in ("programme_follow", "core_unasked"):
        _read_days(session, table)


def _lifts(session: Session) -> None:
    plates = _of(session, "lift_plate", "lift_id")
    for row in _rows(session, "lift"):
        lifting.lift(row, plates.get(row.id, ()))
    planned = _of(session, "load_plan_plate", "plan_no")
    for row in _rows(session, "load_plan"):
        lifting.running_plan(row, planned.get(row.number, ()))
    form = _of(session, "lift_entry_form", "entry_id")
    for row in _rows(session, "lift_entry"):
        lifting.lift_entry(row, form.get(row.id, ()))
    days = sorted(_rows(session, "training_day"), key=lambda row: int(row.weekday))
    if days:
        TrainingWeek(tuple(DayKind(row.kind) for row in days))
    _read_days(session, "filmed_day")


def _flares(session: Session) -> None:
    for row in _rows(session, "flare"):
        flares.flare(row)
    _read_days(session, "flare_no")


def _habits(session: Session) -> None:
    for row in _rows(session, "habit_tick"):
        habits.tick(row)


def _measures(session: Session) -> None:
    activities = _of(session, "psfs_activity", "form_id")
    forms = {
        row.id: measures.psfs_form(row, activities.get(row.id, ()))
        for row in _rows(session, "psfs_form")
    }
    scores = _of(session, "psfs_score", "measure_id")
    for row in _rows(session, "psfs_measure"):
        measures.psfs_measure(row, forms.get(row.form_id), scores.get(row.id, ()))
    ticks = _of(session, "rmdq_tick", "measure_id")
    for row in _rows(session, "rmdq_measure"):
        measures.rmdq_measure(row, ticks.get(row.id, ()))
    for row in _rows(session, "groc_measure"):
        measures.groc_measure(row)


def _read_days(session: Session, table: str) -> None:
    """A table of days stands for nothing more than them: that they can be read is all."""
    for _ in _rows(session, table):
        pass


_READERS: dict[str, Callable[[Session], None]] = {
    "pain_rating": _ratings,
    "session": _sessions,
    "own_routine": _routines,
    "symptom_check": _checks,
    "episode": _episodes,
    "comeback": _comebacks,
    "programme": _core,
    "lift": _lifts,
    "flare": _flares,
    "habit_tick": _habits,
    "psfs_form": _measures,
}
"""By the table that stands for all that is read with it."""
