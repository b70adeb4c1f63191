"""The tables. A row knows its columns and what may stand in them; nothing else."""

from backcare_desktop.storage.rows.base import METADATA
from backcare_desktop.storage.rows.checks import (
    AnswerRow,
    CheckRegionRow,
    CheckRow,
    ClearanceRow,
    ReasonRow,
)
from backcare_desktop.storage.rows.episodes import EpisodeRegionRow, EpisodeRow
from backcare_desktop.storage.rows.feedback import FeelRow, HurtRegionRow, HurtRow
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
    "CheckRegionRow",
    "CheckRow",
    "ClearanceRow",
    "EpisodeRegionRow",
    "EpisodeRow",
    "EventRow",
    "FeelRow",
    "HurtRegionRow",
    "HurtRow",
    "OwnRoutineRow",
    "OwnRoutineStepRow",
    "PlanStepRow",
    "RatingRow",
    "ReasonRow",
    "RoutineChoiceRow",
    "SessionRow",
]
