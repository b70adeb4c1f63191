"""Gates, lifts, their plans and the lift log, and their rows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.gates import Gate, GateTry, LightTry
from backcare_desktop.core.lift_log import FormPoint, LiftEntry, form_in_order
from backcare_desktop.core.load import HUNDREDTH, Load, Plates, Rounding, Steps, Unit
from backcare_desktop.core.load_plan import Lift, LoadPlan
from backcare_desktop.core.phase import Correction, Pace
from backcare_desktop.core.routine import RoutinePhase
from backcare_desktop.core.running import RunningPlan

if TYPE_CHECKING:
    from backcare_desktop.storage.rows import (
        CorrectionRow,
        FormPointRow,
        GateTryRow,
        LiftEntryRow,
        LiftPlateRow,
        LiftRow,
        LoadPlanPlateRow,
        LoadPlanRow,
    )

_PLATES: Final = "plates"
_STEPS: Final = "steps"


# --- gates and phases ----------------------------------------------------------------------------


def try_row(gate_try: GateTry) -> GateTryRow:
    """A try at a gate, not removed."""
    from backcare_desktop.storage.rows import GateTryRow

    light = gate_try.light
    return GateTryRow(
        id=gate_try.id,
        episode_id=gate_try.episode_id,
        gate=gate_try.gate.value,
        at_utc=gate_try.at.at_utc,
        utc_offset_min=gate_try.at.offset_min,
        zone=gate_try.at.zone,
        local_date=gate_try.at.local_date,
        met=gate_try.met,
        note=gate_try.note,
        light_day=light.day if light is not None else None,
        light_pain=light.pain if light is not None else None,
        light_as_usual=light.as_usual if light is not None else None,
    )


def gate_try(row: GateTryRow) -> GateTry:
    """The try of a row, removed or not."""
    return GateTry(
        id=row.id,
        episode_id=row.episode_id,
        gate=Gate(row.gate),
        at=Moment(row.at_utc, row.utc_offset_min, row.zone, row.local_date),
        met=row.met,
        note=row.note,
        light=_light(row),
    )


def _light(row: GateTryRow) -> LightTry | None:
    if row.light_day is None or row.light_pain is None or row.light_as_usual is None:
        return None
    return LightTry(row.light_day, row.light_pain, row.light_as_usual)


def correction_row(episode_id: str, correction: Correction) -> CorrectionRow:
    """The person's word on an episode."""
    from backcare_desktop.storage.rows import CorrectionRow

    return CorrectionRow(
        episode_id=episode_id,
        phase=correction.phase.value if correction.phase is not None else None,
        at_utc=correction.at.at_utc,
        utc_offset_min=correction.at.offset_min,
        zone=correction.at.zone,
        local_date=correction.at.local_date,
        pace_phase=correction.pace.phase.value if correction.pace is not None else None,
        pace_since=correction.pace.since if correction.pace is not None else None,
    )


def correction(row: CorrectionRow) -> Correction:
    """The correction of a row."""
    at = Moment(row.at_utc, row.utc_offset_min, row.zone, row.local_date)
    pace = None
    if row.pace_phase is not None and row.pace_since is not None:
        pace = Pace(RoutinePhase(row.pace_phase), row.pace_since)
    return Correction(None if row.phase is None else RoutinePhase(row.phase), at, pace)


# --- lifts and their plans -----------------------------------------------------------------------


def lift_row(lift: Lift, removed_at_utc: datetime | None) -> LiftRow:
    """A lift without its plates."""
    from backcare_desktop.storage.rows import LiftRow

    base = _base(lift.rounding)
    return LiftRow(
        id=lift.id,
        name=lift.name,
        normal_amount=_typed(lift.normal.amount),
        normal_unit=lift.normal.unit.value,
        rounding=_kind(lift.rounding),
        rounding_amount=_typed(base.amount),
        rounding_unit=base.unit.value,
        removed_at_utc=removed_at_utc,
    )


def lift_plate_rows(lift: Lift) -> list[LiftPlateRow]:
    """The plates of a lift; none for steps."""
    from backcare_desktop.storage.rows import LiftPlateRow

    return [
        LiftPlateRow(lift_id=lift.id, position=position, amount=amount, pairs=pairs)
        for position, amount, pairs in _plates(lift.rounding)
    ]


def lift(row: LiftRow, plates: Iterable[LiftPlateRow]) -> Lift:
    """The lift of a row and its plates, in whatever order; removed or not."""
    normal = Load(row.normal_amount, Unit(row.normal_unit))
    return Lift(row.id, row.name, normal, _rounding(row, plates))


def plan_row(running: RunningPlan) -> LoadPlanRow:
    """A plan without its plates; its number is given when it is written."""
    from backcare_desktop.storage.rows import LoadPlanRow

    plan, planned = running.plan, running.plan.lift
    base = _base(planned.rounding)
    return LoadPlanRow(
        lift_id=planned.id,
        name=planned.name,
        normal_amount=_typed(planned.normal.amount),
        normal_unit=planned.normal.unit.value,
        rounding=_kind(planned.rounding),
        rounding_amount=_typed(base.amount),
        rounding_unit=base.unit.value,
        start_kg=plan.start_kg,
        cap=plan.cap,
        first_week=plan.first_week,
        began=running.began,
        made_at_utc=running.made,
    )


def plan_plate_rows(plan_no: int, running: RunningPlan) -> list[LoadPlanPlateRow]:
    """The plates that a plan reckons with."""
    from backcare_desktop.storage.rows import LoadPlanPlateRow

    return [
        LoadPlanPlateRow(plan_no=plan_no, position=position, amount=amount, pairs=pairs)
        for position, amount, pairs in _plates(running.plan.lift.rounding)
    ]


def running_plan(row: LoadPlanRow, plates: Iterable[LoadPlanPlateRow]) -> RunningPlan:
    """The plan of a row and its plates, in whatever order."""
    normal = Load(row.normal_amount, Unit(row.normal_unit))
    planned = Lift(row.lift_id, row.name, normal, _rounding(row, plates))
    plan = LoadPlan(planned, row.start_kg, row.cap, row.first_week)
    return RunningPlan(plan, row.began, row.made_at_utc)


def _kind(rounding: Rounding) -> str:
    return _PLATES if isinstance(rounding, Plates) else _STEPS


def _base(rounding: Rounding) -> Load:
    """The empty bar, or the step."""
    return rounding.bar if isinstance(rounding, Plates) else rounding.step


def _plates(rounding: Rounding) -> list[tuple[int, Decimal, int | None]]:
    """Position, weight and number of pairs of each kind of plate."""
    if not isinstance(rounding, Plates):
        return []
    pairs = rounding.pairs or (None,) * len(rounding.plates)
    kinds = zip(rounding.plates, pairs, strict=True)
    return [(position, _typed(amount), count) for position, (amount, count) in enumerate(kinds)]


def _rounding(
    row: LiftRow | LoadPlanRow, plates: Iterable[LiftPlateRow | LoadPlanPlateRow]
) -> Rounding:
    base = Load(row.rounding_amount, Unit(row.rounding_unit))
    if row.rounding == _STEPS:
        return Steps(base)
    kinds = sorted(plates, key=attrgetter("position"))
    pairs = tuple(kind.pairs for kind in kinds if kind.pairs is not None)
    return Plates(base, tuple(kind.amount for kind in kinds), pairs)


def _typed(amount: Decimal) -> Decimal:
    """The amount of a load as it was typed, without noughts behind its hundredths."""
    exponent = amount.as_tuple().exponent
    fine = isinstance(exponent, int) and exponent < -2
    return amount.quantize(HUNDREDTH) if fine else amount


# --- the log -------------------------------------------------------------------------------------


def entry_row(entry: LiftEntry, removed_at_utc: datetime | None) -> LiftEntryRow:
    """An entry without the points of form that were kept."""
    from backcare_desktop.storage.rows import LiftEntryRow

    return LiftEntryRow(
        id=entry.id,
        day=entry.day,
        logged_at_utc=entry.logged.at_utc,
        logged_offset_min=entry.logged.offset_min,
        logged_zone=entry.logged.zone,
        logged_local_date=entry.logged.local_date,
        lift_id=entry.lift_id,
        sets=entry.sets,
        reps=entry.reps,
        load_amount=_typed(entry.load.amount),
        load_unit=entry.load.unit.value,
        effort=entry.effort,
        pain_during=entry.pain_during,
        pain_next_morning=entry.pain_next_morning,
        form_said=entry.form is not None,
        note=entry.note,
        removed_at_utc=removed_at_utc,
    )


def form_rows(entry: LiftEntry) -> list[FormPointRow]:
    """The points of form that were kept."""
    from backcare_desktop.storage.rows import FormPointRow

    return [FormPointRow(entry_id=entry.id, point=point.value) for point in entry.form or ()]


def lift_entry(row: LiftEntryRow, form: Iterable[FormPointRow]) -> LiftEntry:
    """The entry of a row and its points of form, in whatever order; removed or not."""
    points = form_in_order([FormPoint(found.point) for found in form])
    return LiftEntry(
        id=row.id,
        day=row.day,
        logged=Moment(
            row.logged_at_utc, row.logged_offset_min, row.logged_zone, row.logged_local_date
        ),
        lift_id=row.lift_id,
        sets=row.sets,
        reps=row.reps,
        load=Load(row.load_amount, Unit(row.load_unit)),
        effort=row.effort,
        pain_during=row.pain_during,
        pain_next_morning=row.pain_next_morning,
        form=points if row.form_said else None,
        note=row.note,
    )
