"""The tables. A row knows its columns and what may stand in them; nothing else."""

from backcare_desktop.storage.rows.base import METADATA
from backcare_desktop.storage.rows.checks import (
    AnswerRow,
    CheckRegionRow,
    CheckRow,
    ClearanceRow,
    ReasonRow,
)
from backcare_desktop.storage.rows.comebacks import (
    ComebackGateRow,
    ComebackItemRow,
    ComebackRow,
    ComebackWeekRow,
)
from backcare_desktop.storage.rows.core import (
    AsideRow,
    FollowRow,
    MissRow,
    NoteRow,
    PauseRow,
    PlannedDayRow,
    ProgrammeItemRow,
    ProgrammeRow,
    SetRow,
    TargetRow,
    UnaskedRow,
)
from backcare_desktop.storage.rows.episodes import EpisodeRegionRow, EpisodeRow
from backcare_desktop.storage.rows.feedback import FeelRow, HurtRegionRow, HurtRow
from backcare_desktop.storage.rows.habits import HabitTickRow
from backcare_desktop.storage.rows.lifting import (
    CorrectionRow,
    FilmedDayRow,
    FormPointRow,
    GateTryRow,
    LiftEntryRow,
    LiftPlateRow,
    LiftRow,
    LoadPlanPlateRow,
    LoadPlanRow,
    TrainingDayRow,
)
from backcare_desktop.storage.rows.pain import (
    PainActivityRow,
    PainAreaRow,
    PainQualityRow,
    ReliefRow,
)
from backcare_desktop.storage.rows.pain_flares import FlareNoRow, FlareRow
from backcare_desktop.storage.rows.pain_measures import (
    GrocMeasureRow,
    PsfsActivityRow,
    PsfsFormRow,
    PsfsMeasureRow,
    PsfsScoreRow,
    RmdqMeasureRow,
    RmdqTickRow,
)
from backcare_desktop.storage.rows.ratings import RatingRow
from backcare_desktop.storage.rows.routines import (
    OwnRoutineRow,
    OwnRoutineStepRow,
    RoutineChoiceRow,
)
from backcare_desktop.storage.rows.sessions import EventRow, PlanStepRow, SessionRow

__all__ = [
    "METADATA",
    "AnswerRow",
    "AsideRow",
    "CheckRegionRow",
    "CheckRow",
    "ClearanceRow",
    "ComebackGateRow",
    "ComebackItemRow",
    "ComebackRow",
    "ComebackWeekRow",
    "CorrectionRow",
    "EpisodeRegionRow",
    "EpisodeRow",
    "EventRow",
    "FeelRow",
    "FilmedDayRow",
    "FlareNoRow",
    "FlareRow",
    "FollowRow",
    "FormPointRow",
    "GateTryRow",
    "GrocMeasureRow",
    "HabitTickRow",
    "HurtRegionRow",
    "HurtRow",
    "LiftEntryRow",
    "LiftPlateRow",
    "LiftRow",
    "LoadPlanPlateRow",
    "LoadPlanRow",
    "MissRow",
    "NoteRow",
    "OwnRoutineRow",
    "OwnRoutineStepRow",
    "PainActivityRow",
    "PainAreaRow",
    "PainQualityRow",
    "PauseRow",
    "PlanStepRow",
    "PlannedDayRow",
    "ProgrammeItemRow",
    "ProgrammeRow",
    "PsfsActivityRow",
    "PsfsFormRow",
    "PsfsMeasureRow",
    "PsfsScoreRow",
    "RatingRow",
    "ReasonRow",
    "ReliefRow",
    "RmdqMeasureRow",
    "RmdqTickRow",
    "RoutineChoiceRow",
    "SessionRow",
    "SetRow",
    "TargetRow",
    "TrainingDayRow",
    "UnaskedRow",
]
