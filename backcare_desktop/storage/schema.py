"""Numbers written into every diary, known without loading any SQL library."""

import sqlite3
from pathlib import Path

from msgspec import Struct

APPLICATION_ID = 0x42434152
"""Marks an SQLite file as a Backcare diary (bytes 68-71 of the file): "BCAR"."""

SCHEMA = 7
"""The schema this version reads and writes (bytes 60-63 of the file, ``user_version``)."""

_NAMES = (
    "check_answer check_reason check_region clearance comeback comeback_gate comeback_item "
    "comeback_week core_aside core_miss core_pause core_unasked episode episode_region "
    "exercise_note filmed_day flare flare_no gate_try groc_measure habit_tick lift lift_entry "
    "lift_entry_form lift_plate load_plan load_plan_plate own_routine own_routine_step "
    "pain_activity pain_area pain_quality pain_rating pain_relief phase_correction planned_day "
    "programme programme_follow programme_item psfs_activity psfs_form psfs_measure psfs_score "
    "rmdq_measure rmdq_tick routine_choice session session_event session_feel session_hurt "
    "session_hurt_region session_plan_step set_log symptom_check training_day weekly_target"
)
TABLES = frozenset(_NAMES.split())
"""Every table of this schema."""

SQLITE = sqlite3.sqlite_version
"""The SQLite library in use; shown, because some of its versions had faults."""


class Release(Struct, frozen=True):
    """A schema and the scripts that lead to it.

    Attributes:
        schema: number of the newest revision.
        scripts: folder with Alembic's ``env.py`` and ``versions``.
    """

    schema: int
    scripts: Path

    @property
    def revision(self) -> str:
        """Alembic's name of that revision."""
        return f"{self.schema:04d}"


CURRENT = Release(SCHEMA, Path(__file__).resolve().parent / "migrations")
