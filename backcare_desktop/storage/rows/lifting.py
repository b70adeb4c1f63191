"""The way back to lifting: gates, lifts with their plans, and the lift log."""

from datetime import date, datetime
from decimal import Decimal
from typing import ClassVar

from sqlalchemy import Date, Index, Text, text
from sqlmodel import Field

from backcare_desktop.core.gates import LONGEST_NOTE, MOST_LIGHT_PAIN, Gate
from backcare_desktop.core.lift_log import LONGEST_NOTE as LONGEST_LIFT_NOTE
from backcare_desktop.core.lift_log import MOST_REPS as MOST_LIFT_REPS
from backcare_desktop.core.lift_log import MOST_SETS as MOST_LIFT_SETS
from backcare_desktop.core.lift_log import FormPoint
from backcare_desktop.core.load_plan import LEAST_CAP, MOST_CAP
from backcare_desktop.core.phase import PHASES
from backcare_desktop.core.training_week import DAYS, DayKind
from backcare_desktop.storage.decimals import DecimalText
from backcare_desktop.storage.rows import rules
from backcare_desktop.storage.rows.base import Row
from backcare_desktop.storage.utc import UtcText

STEADY = Gate.NEUTRAL_SPINE.value
LIGHT_WHOLE = (
    "(light_day IS NULL) = (light_pain IS NULL) AND (light_day IS NULL) = (light_as_usual IS NULL)"
    f" AND (light_day IS NULL OR gate = '{STEADY}')"
)
LIGHT_CALM = (
    f"NOT met OR gate <> '{STEADY}' OR (light_day IS NOT NULL AND light_day < local_date"
    f" AND light_pain <= {MOST_LIGHT_PAIN} AND light_as_usual)"
)


class GateTryRow(Row, table=True):
    """One try at a gate. A removed one stays, and can be restored."""

    __tablename__: ClassVar[str] = "gate_try"
    __table_args__ = (
        rules.check("id", "length(id) > 0"),
        rules.one_of("gate", Gate),
        rules.instant("at_utc"),
        rules.offset("utc_offset_min"),
        rules.day("local_date"),
        rules.flag("met"),
        rules.check("note", f"length(note) <= {LONGEST_NOTE}"),
        rules.day("light_day"),
        rules.none_or_between("light_pain", 0, 10),
        rules.flag("light_as_usual"),
        rules.check("light_whole", LIGHT_WHOLE),
        rules.check("light_calm", LIGHT_CALM),
        rules.instant("removed_at_utc"),
        Index(None, "episode_id", "at_utc", "id"),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    episode_id: str = Field(foreign_key="episode.id", sa_type=Text)
    gate: str = Field(sa_type=Text)
    at_utc: datetime = Field(sa_type=UtcText)
    utc_offset_min: int
    zone: str = Field(sa_type=Text)
    local_date: date = Field(sa_type=Date)
    met: bool
    note: str = Field(sa_type=Text)
    light_day: date | None = Field(default=None, sa_type=Date)
    light_pain: int | None = None
    light_as_usual: bool | None = None
    removed_at_utc: datetime | None = Field(default=None, sa_type=UtcText)


class CorrectionRow(Row, table=True):
    """The person's own word on where an episode stands."""

    __tablename__: ClassVar[str] = "phase_correction"
    __table_args__ = (
        rules.one_of("phase", PHASES),
        rules.instant("at_utc"),
        rules.offset("utc_offset_min"),
        rules.day("local_date"),
        rules.one_of("pace_phase", PHASES),
        rules.day("pace_since"),
        rules.check("pace_whole", "(pace_phase IS NULL) = (pace_since IS NULL)"),
        rules.check("said", "phase IS NOT NULL OR pace_phase IS NOT NULL"),
        {"sqlite_with_rowid": False},
    )

    episode_id: str = Field(primary_key=True, foreign_key="episode.id", sa_type=Text)
    phase: str | None = Field(default=None, sa_type=Text)
    at_utc: datetime = Field(sa_type=UtcText)
    utc_offset_min: int
    zone: str = Field(sa_type=Text)
    local_date: date = Field(sa_type=Date)
    pace_phase: str | None = Field(default=None, sa_type=Text)
    pace_since: date | None = Field(default=None, sa_type=Date)


class LiftRow(Row, table=True):
    """One lift without the plates of its bar. A removed one stays, and can be restored.

    ``rounding`` says whether the load beside it is an empty bar or a step.
    """

    __tablename__: ClassVar[str] = "lift"
    __table_args__ = (
        rules.check("id", "length(id) > 0"),
        *rules.lift(),
        rules.instant("removed_at_utc"),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    normal_amount: Decimal = Field(sa_type=DecimalText)
    normal_unit: str = Field(sa_type=Text)
    rounding: str = Field(sa_type=Text)
    rounding_amount: Decimal = Field(sa_type=DecimalText)
    rounding_unit: str = Field(sa_type=Text)
    removed_at_utc: datetime | None = Field(default=None, sa_type=UtcText)


class LiftPlateRow(Row, table=True):
    """One kind of plate, the heaviest first, in the unit of the lift's bar."""

    __tablename__: ClassVar[str] = "lift_plate"
    __table_args__ = (
        *rules.plate(),
        {"sqlite_with_rowid": False},
    )

    lift_id: str = Field(primary_key=True, foreign_key="lift.id", sa_type=Text)
    position: int = Field(primary_key=True)
    amount: Decimal = Field(sa_type=DecimalText)
    pairs: int | None = None


class LoadPlanRow(Row, table=True):
    """A load plan, and the lift as it was when it was made. The last one of a lift is followed."""

    __tablename__: ClassVar[str] = "load_plan"
    __table_args__ = (
        *rules.lift(),
        rules.decimal("start_kg"),
        rules.decimal("cap", f"CAST(cap AS REAL) BETWEEN {LEAST_CAP} AND {MOST_CAP}"),
        rules.number_from("first_week", 1),
        rules.day("began"),
        rules.instant("made_at_utc"),
        Index(None, "lift_id", "number"),
    )

    number: int | None = Field(default=None, primary_key=True)
    lift_id: str = Field(foreign_key="lift.id", sa_type=Text)
    name: str = Field(sa_type=Text)
    normal_amount: Decimal = Field(sa_type=DecimalText)
    normal_unit: str = Field(sa_type=Text)
    rounding: str = Field(sa_type=Text)
    rounding_amount: Decimal = Field(sa_type=DecimalText)
    rounding_unit: str = Field(sa_type=Text)
    start_kg: Decimal = Field(sa_type=DecimalText)
    cap: Decimal = Field(sa_type=DecimalText)
    first_week: int
    began: date = Field(sa_type=Date)
    made_at_utc: datetime = Field(sa_type=UtcText)


class LoadPlanPlateRow(Row, table=True):
    """One kind of plate that a plan reckons with, as in a lift."""

    __tablename__: ClassVar[str] = "load_plan_plate"
    __table_args__ = (
        *rules.plate(),
        {"sqlite_with_rowid": False},
    )

    plan_no: int = Field(primary_key=True, foreign_key="load_plan.number")
    position: int = Field(primary_key=True)
    amount: Decimal = Field(sa_type=DecimalText)
    pairs: int | None = None


class LiftEntryRow(Row, table=True):
    """What was lifted. A removed entry stays, and can be restored.

    ``form_said`` tells nothing said of the form from nothing kept of it.
    """

    __tablename__: ClassVar[str] = "lift_entry"
    __table_args__ = (
        rules.check("id", "length(id) > 0"),
        rules.day("day"),
        *rules.moment("logged"),
        rules.check("day_logged", "day <= logged_local_date"),
        rules.between("sets", 1, MOST_LIFT_SETS),
        rules.between("reps", 1, MOST_LIFT_REPS),
        *rules.load("load"),
        rules.none_or_between("effort", 0, 10),
        rules.none_or_between("pain_during", 0, 10),
        rules.none_or_between("pain_next_morning", 0, 10),
        rules.flag("form_said"),
        rules.check("note", f"length(note) <= {LONGEST_LIFT_NOTE}"),
        rules.instant("removed_at_utc"),
        Index(None, "lift_id"),
        Index(None, "day", "logged_at_utc", "id", sqlite_where=text("removed_at_utc IS NULL")),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    day: date = Field(sa_type=Date)
    logged_at_utc: datetime = Field(sa_type=UtcText)
    logged_offset_min: int
    logged_zone: str = Field(sa_type=Text)
    logged_local_date: date = Field(sa_type=Date)
    lift_id: str = Field(foreign_key="lift.id", sa_type=Text)
    sets: int
    reps: int
    load_amount: Decimal = Field(sa_type=DecimalText)
    load_unit: str = Field(sa_type=Text)
    effort: int | None = None
    pain_during: int | None = None
    pain_next_morning: int | None = None
    form_said: bool
    note: str = Field(sa_type=Text)
    removed_at_utc: datetime | None = Field(default=None, sa_type=UtcText)


class FormPointRow(Row, table=True):
    """A point of form that was kept."""

    __tablename__: ClassVar[str] = "lift_entry_form"
    __table_args__ = (
        rules.one_of("point", FormPoint),
        {"sqlite_with_rowid": False},
    )

    entry_id: str = Field(primary_key=True, foreign_key="lift_entry.id", sa_type=Text)
    point: str = Field(primary_key=True, sa_type=Text)


class FilmedDayRow(Row, table=True):
    """A day on which lifts were filmed."""

    __tablename__: ClassVar[str] = "filmed_day"
    __table_args__ = (
        rules.day("day"),
        {"sqlite_with_rowid": False},
    )

    day: date = Field(primary_key=True, sa_type=Date)


class TrainingDayRow(Row, table=True):
    """What a day of the week is for, Monday being 0: all seven, or none."""

    __tablename__: ClassVar[str] = "training_day"
    __table_args__ = (
        rules.between("weekday", 0, DAYS - 1),
        rules.one_of("kind", DayKind),
        {"sqlite_with_rowid": False},
    )

    weekday: int = Field(primary_key=True)
    kind: str = Field(sa_type=Text)
