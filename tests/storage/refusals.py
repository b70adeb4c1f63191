"""Asking a diary's file what it refuses, and by which rule."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import CheckConstraint

from backcare_desktop.storage.rows import METADATA

STEPS = [
    ("position", "position = -1 WHERE position = 0"),
    ("hold_s", "hold_s = 601 WHERE hold_s > 0"),
    ("hold_s", "hold_s = 1.5 WHERE hold_s > 0"),
    ("reps", "reps = 101 WHERE reps > 0"),
    ("hold_or_reps", "hold_s = 0 WHERE hold_s > 0"),
    ("hold_or_reps", "reps = 5 WHERE hold_s > 0"),
    ("tempo_s", "tempo_s = 0.5 WHERE reps > 0"),
    ("tempo_s", "tempo_s = 31 WHERE reps > 0"),
    ("sets", "sets = 11"),
    ("each_side", "each_side = 2"),
    ("rest_s", "rest_s = 121"),
    ("rest_s", "rest_s = -1"),
    ("untimed", "untimed = 2"),
]
"""What a step refuses, wherever there is one."""


def refusal(filled: Path, change: str) -> str:
    """What the file says to a change."""
    with closing(sqlite3.connect(filled)) as connection:
        connection.execute("PRAGMA foreign_keys=ON")
        with pytest.raises(sqlite3.IntegrityError) as caught:
            connection.execute(f"UPDATE {change}")
    return str(caught.value)


def rules_of(table: str) -> list[str]:
    constraints = METADATA.tables[table].constraints
    return [str(rule.name) for rule in constraints if isinstance(rule, CheckConstraint)]


def table_of(name: str) -> str:
    """The table that a rule belongs to."""
    return next(table for table in METADATA.tables if name in rules_of(table))
