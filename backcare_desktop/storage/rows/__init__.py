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
from backcare_desktop.storage.rows.ratings import RatingRow
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
    "PlanStepRow",
    "RatingRow",
    "ReasonRow",
    "SessionRow",
]
