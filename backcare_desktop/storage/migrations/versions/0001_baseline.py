"""Schema 1: sessions with their plans and events, and pain ratings.

The rules are written out here once more: a revision must do for good what it did on the day it
was released, whatever the tables look like by then.
"""

import sqlalchemy as sa
from alembic import op  # noqa: TID253 - nobody imports this file but Alembic

revision = "0001"
down_revision = None

OUTCOMES = "'open', 'finished', 'partial', 'discarded'"
KINDS = (
    "'started', 'segment', 'step_done', 'step_skipped', 'paused', 'resumed', 'slept', 'went_back',"
    " 'prolonged', 'hurt', 'eased', 'finished', 'ended_early'"
)
CONTEXTS = "'now', 'before_session', 'after_session', 'next_morning', 'worst', 'average'"
SIDES = "'left', 'right'"


def upgrade() -> None:
    """Make all four tables."""
    _session()
    _session_plan_step()
    _session_event()
    _pain_rating()


def _session() -> None:
    table = "session"
    op.create_table(
        table,
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("routine_id", sa.Text(), nullable=False),
        sa.Column("routine_name", sa.Text(), nullable=False),
        sa.Column("ready_s", sa.Integer(), nullable=False),
        sa.Column("switch_s", sa.Integer(), nullable=False),
        sa.Column("started_at_utc", sa.Text(), nullable=False),
        sa.Column("started_offset_min", sa.Integer(), nullable=False),
        sa.Column("started_zone", sa.Text(), nullable=False),
        sa.Column("started_local_date", sa.Date(), nullable=False),
        sa.Column("segment", sa.Integer(), nullable=False),
        sa.Column("into_s", sa.Float(), nullable=False),
        sa.Column("active_s", sa.Float(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("ended_at_utc", sa.Text(), nullable=True),
        sa.Column("ended_offset_min", sa.Integer(), nullable=True),
        sa.Column("ended_zone", sa.Text(), nullable=True),
        sa.Column("ended_local_date", sa.Date(), nullable=True),
        sa.Column("clock_suspect", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
        _check(table, "id", "length(id) > 0"),
        _whole_number(table, "ready_s", "BETWEEN 0 AND 30"),
        _whole_number(table, "switch_s", "BETWEEN 0 AND 30"),
        _instant(table, "started_at_utc"),
        _check(table, "started_offset_min", "started_offset_min BETWEEN -1080 AND 1080"),
        _day(table, "started_local_date"),
        _whole_number(table, "segment", ">= 0"),
        _seconds(table, "into_s"),
        _seconds(table, "active_s"),
        _check(table, "outcome", f"outcome IN ({OUTCOMES})"),
        _instant(table, "ended_at_utc"),
        _check(table, "ended_offset_min", "ended_offset_min BETWEEN -1080 AND 1080"),
        _day(table, "ended_local_date"),
        _check(table, "ended", "(outcome = 'open') = (ended_at_utc IS NULL)"),
        _check(
            table,
            "ended_whole",
            "(ended_at_utc IS NULL) = (ended_offset_min IS NULL)"
            " AND (ended_at_utc IS NULL) = (ended_zone IS NULL)"
            " AND (ended_at_utc IS NULL) = (ended_local_date IS NULL)",
        ),
        _check(table, "clock_suspect", "clock_suspect IN (0, 1)"),
    )
    op.create_index(op.f("ix_session_started_local_date"), table, ["started_local_date"])
    op.create_index(
        op.f("ix_session_routine_id_started_at_utc"), table, ["routine_id", "started_at_utc"]
    )
    op.create_index(
        "ix_session_open", table, ["started_at_utc"], sqlite_where=sa.text("outcome = 'open'")
    )


def _session_plan_step() -> None:
    table = "session_plan_step"
    op.create_table(
        table,
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("exercise_id", sa.Text(), nullable=False),
        sa.Column("hold_s", sa.Integer(), nullable=False),
        sa.Column("reps", sa.Integer(), nullable=False),
        sa.Column("tempo_s", sa.Float(), nullable=False),
        sa.Column("sets", sa.Integer(), nullable=False),
        sa.Column("each_side", sa.Boolean(), nullable=False),
        sa.Column("rest_s", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "position", name=op.f("pk_session_plan_step")),
        _whole_number(table, "position", ">= 0"),
        _whole_number(table, "hold_s", "BETWEEN 0 AND 600"),
        _whole_number(table, "reps", "BETWEEN 0 AND 100"),
        _check(table, "hold_or_reps", "(hold_s > 0) <> (reps > 0)"),
        _check(table, "tempo_s", "reps = 0 OR tempo_s BETWEEN 1 AND 30"),
        _whole_number(table, "sets", "BETWEEN 1 AND 10"),
        _check(table, "each_side", "each_side IN (0, 1)"),
        _whole_number(table, "rest_s", "BETWEEN 0 AND 120"),
        _of_session(table),
        sqlite_with_rowid=False,
    )


def _session_event() -> None:
    table = "session_event"
    op.create_table(
        table,
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at_utc", sa.Text(), nullable=False),
        sa.Column("segment", sa.Integer(), nullable=False),
        sa.Column("into_s", sa.Float(), nullable=False),
        sa.Column("active_s", sa.Float(), nullable=False),
        sa.Column("seconds", sa.Float(), nullable=False),
        sa.Column("exercise_id", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("set_no", sa.Integer(), nullable=False),
        sa.Column("round_no", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "seq", name=op.f("pk_session_event")),
        _whole_number(table, "seq", ">= 0"),
        _check(table, "kind", f"kind IN ({KINDS})"),
        _instant(table, "at_utc"),
        _whole_number(table, "segment", ">= 0"),
        _seconds(table, "into_s"),
        _seconds(table, "active_s"),
        _seconds(table, "seconds"),
        _check(table, "side", f"side IN ({SIDES})"),
        _whole_number(table, "set_no", ">= 1"),
        _whole_number(table, "round_no", ">= 1"),
        _of_session(table),
        sqlite_with_rowid=False,
    )


def _pain_rating() -> None:
    table = "pain_rating"
    op.create_table(
        table,
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("at_utc", sa.Text(), nullable=False),
        sa.Column("utc_offset_min", sa.Integer(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("local_date", sa.Date(), nullable=False),
        sa.Column("context", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("removed_at_utc", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pain_rating")),
        _check(table, "id", "length(id) > 0"),
        _whole_number(table, "score", "BETWEEN 0 AND 10"),
        _instant(table, "at_utc"),
        _check(table, "utc_offset_min", "utc_offset_min BETWEEN -1080 AND 1080"),
        _day(table, "local_date"),
        _check(table, "context", f"context IN ({CONTEXTS})"),
        _check(table, "note", "length(note) <= 10000"),
        _instant(table, "removed_at_utc"),
        _of_session(table),
    )
    shown = sa.text("removed_at_utc IS NULL")
    op.create_index(op.f("ix_pain_rating_session_id"), table, ["session_id"])
    op.create_index(
        op.f("ix_pain_rating_local_date_score"), table, ["local_date", "score"], sqlite_where=shown
    )
    op.create_index(op.f("ix_pain_rating_at_utc_id"), table, ["at_utc", "id"], sqlite_where=shown)


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=op.f(f"ck_{table}_{name}"))


def _whole_number(table: str, column: str, rule: str) -> sa.CheckConstraint:
    return _check(table, column, f"typeof({column}) = 'integer' AND {column} {rule}")


def _seconds(table: str, column: str) -> sa.CheckConstraint:
    return _check(table, column, f"typeof({column}) = 'real' AND {column} >= 0")


def _instant(table: str, column: str) -> sa.CheckConstraint:
    whole = f"substr({column}, 1, 19)"
    return _check(
        table,
        column,
        f"{whole} IS strftime('%Y-%m-%dT%H:%M:%S', {whole}, '+0 days')"
        f" AND substr({column}, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'",
    )


def _day(table: str, column: str) -> sa.CheckConstraint:
    return _check(table, column, f"{column} IS date({column}, '+0 days')")


def _of_session(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["session_id"], ["session.id"], name=op.f(f"fk_{table}_session_id_session")
    )
