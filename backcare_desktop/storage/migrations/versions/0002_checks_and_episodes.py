"""Schema 2: symptom checks with their answers, reasons and regions, clearances, and episodes.

Adds tables only. The rules are written out here once more: a revision must do for good what it did
on the day it was released, whatever the tables look like by then.
"""

import sqlalchemy as sa
from alembic import op  # noqa: TID253 - nobody imports this file but Alembic

revision = "0002"
down_revision = "0001"

MECHANISMS = (
    "'none', 'unknown', 'deadlift', 'squat', 'romanian_deadlift', 'bench_press', 'barbell_row',"
    " 'olympic_lifting', 'rowing', 'leg_day', 'high_volume_session', 'light_lifting',"
    " 'fall_from_height', 'other'"
)
ONSETS = "'sudden', 'gradual', 'delayed'"
TRENDS = "'improving', 'same', 'worse', 'resolved'"
SIDES = "'left', 'right', 'middle', 'both'"
REGIONS = (
    "'upper_back', 'lower_back', 'buttock', 'hip', 'groin', 'front_of_thigh', 'back_of_thigh',"
    " 'lower_leg', 'foot'"
)
LEVELS = "'self_care', 'routine', 'urgent', 'emergency'"
MODES = "'computed', 'checklist'"
ANSWERS = "'yes', 'no', 'not_sure'"
CLINICIANS = "'doctor', 'emergency_department', 'physiotherapist', 'other'"


def upgrade() -> None:
    """Make all seven tables."""
    _episode()
    _episode_region()
    _symptom_check()
    _check_answer()
    _check_reason()
    _check_region()
    _clearance()


def _episode() -> None:
    table = "episode"
    op.create_table(
        table,
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("onset_date", sa.Date(), nullable=False),
        sa.Column("mechanism", sa.Text(), nullable=True),
        sa.Column("side", sa.Text(), nullable=True),
        *_moment_columns("opened", nullable=False),
        *_moment_columns("closed", nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("removed_at_utc", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_episode")),
        _check(table, "id", "length(id) > 0"),
        _day(table, "onset_date"),
        _one_of(table, "mechanism", MECHANISMS),
        _one_of(table, "side", SIDES),
        *_moment(table, "opened"),
        *_moment(table, "closed"),
        _whole(table, "closed"),
        _check(table, "closed", "closed_at_utc >= opened_at_utc"),
        _check(table, "active", "active IN (0, 1)"),
        _check(table, "active_closed", "active = (closed_at_utc IS NULL)"),
        _instant(table, "removed_at_utc"),
    )
    op.create_index(
        "ix_episode_active",
        table,
        ["active"],
        unique=True,
        sqlite_where=sa.text("active = 1 AND removed_at_utc IS NULL"),
    )
    op.create_index(
        "ix_episode_shown",
        table,
        ["onset_date", "opened_at_utc", "id"],
        sqlite_where=sa.text("removed_at_utc IS NULL"),
    )


def _episode_region() -> None:
    table = "episode_region"
    op.create_table(
        table,
        sa.Column("episode_id", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("episode_id", "region", name=op.f("pk_episode_region")),
        _one_of(table, "region", REGIONS),
        _reference(table, "episode_id", "episode"),
        sqlite_with_rowid=False,
    )


def _symptom_check() -> None:
    table = "symptom_check"
    op.create_table(
        table,
        sa.Column("id", sa.Text(), nullable=False),
        *_moment_columns("started", nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("age", sa.Integer(), nullable=True),
        sa.Column("onset", sa.Text(), nullable=True),
        sa.Column("mechanism", sa.Text(), nullable=True),
        sa.Column("days_since_onset", sa.Integer(), nullable=True),
        sa.Column("trend", sa.Text(), nullable=True),
        sa.Column("pain_now", sa.Integer(), nullable=True),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("level", sa.Text(), nullable=True),
        sa.Column("complete", sa.Boolean(), nullable=False),
        *_moment_columns("found", nullable=True),
        sa.Column("rules_version", sa.Text(), nullable=False),
        sa.Column("rules_fingerprint", sa.Text(), nullable=False),
        sa.Column("corrects_id", sa.Text(), nullable=True),
        sa.Column("episode_id", sa.Text(), nullable=True),
        sa.Column("removed_at_utc", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_symptom_check")),
        *_rules_of_symptom_check(table),
        _reference(table, "corrects_id", "symptom_check"),
        _reference(table, "episode_id", "episode"),
    )
    op.create_index(op.f("ix_symptom_check_corrects_id"), table, ["corrects_id"])
    op.create_index(op.f("ix_symptom_check_episode_id"), table, ["episode_id"])
    op.create_index(
        "ix_symptom_check_open",
        table,
        ["started_at_utc", "id"],
        sqlite_where=sa.text("complete = 0 AND removed_at_utc IS NULL"),
    )
    op.create_index(
        "ix_symptom_check_found",
        table,
        ["found_at_utc", "id"],
        sqlite_where=sa.text("level IS NOT NULL AND removed_at_utc IS NULL"),
    )


def _rules_of_symptom_check(table: str) -> tuple[sa.CheckConstraint, ...]:
    return (
        _check(table, "id", "length(id) > 0"),
        *_moment(table, "started"),
        _one_of(table, "mode", MODES),
        _check(table, "page", "typeof(page) = 'integer' AND page >= 0"),
        _none_or_number(table, "age", 120),
        _one_of(table, "onset", ONSETS),
        _one_of(table, "mechanism", MECHANISMS),
        _none_or_number(table, "days_since_onset", 36500),
        _one_of(table, "trend", TRENDS),
        _none_or_number(table, "pain_now", 10),
        _one_of(table, "side", SIDES),
        _one_of(table, "level", LEVELS),
        _check(table, "complete", "complete IN (0, 1)"),
        _check(table, "complete_level", "complete = 0 OR level IS NOT NULL"),
        _check(table, "self_care_complete", "level IS NOT 'self_care' OR complete = 1"),
        *_moment(table, "found"),
        _whole(table, "found"),
        _check(table, "found", "(level IS NULL) = (found_at_utc IS NULL)"),
        _instant(table, "removed_at_utc"),
    )


def _check_answer() -> None:
    table = "check_answer"
    op.create_table(
        table,
        sa.Column("check_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("check_id", "key", name=op.f("pk_check_answer")),
        _one_of(table, "answer", ANSWERS),
        _reference(table, "check_id", "symptom_check"),
        sqlite_with_rowid=False,
    )


def _check_reason() -> None:
    table = "check_reason"
    op.create_table(
        table,
        sa.Column("check_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("not_sure", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("check_id", "position", name=op.f("pk_check_reason")),
        _check(table, "position", "typeof(position) = 'integer' AND position >= 0"),
        _check(table, "not_sure", "not_sure IN (0, 1)"),
        _reference(table, "check_id", "symptom_check"),
        sqlite_with_rowid=False,
    )


def _check_region() -> None:
    table = "check_region"
    op.create_table(
        table,
        sa.Column("check_id", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("check_id", "region", name=op.f("pk_check_region")),
        _one_of(table, "region", REGIONS),
        _reference(table, "check_id", "symptom_check"),
        sqlite_with_rowid=False,
    )


def _clearance() -> None:
    table = "clearance"
    op.create_table(
        table,
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("check_id", sa.Text(), nullable=False),
        sa.Column("at_utc", sa.Text(), nullable=False),
        sa.Column("utc_offset_min", sa.Integer(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("local_date", sa.Date(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("withdrawn_at_utc", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clearance")),
        _check(table, "id", "length(id) > 0"),
        _instant(table, "at_utc"),
        _check(table, "utc_offset_min", "utc_offset_min BETWEEN -1080 AND 1080"),
        _day(table, "local_date"),
        _one_of(table, "who", CLINICIANS),
        _instant(table, "withdrawn_at_utc"),
        _reference(table, "check_id", "symptom_check"),
    )
    op.create_index(op.f("ix_clearance_check_id_at_utc_id"), table, ["check_id", "at_utc", "id"])


def _moment_columns(prefix: str, *, nullable: bool) -> tuple[sa.Column[object], ...]:
    return (
        sa.Column(f"{prefix}_at_utc", sa.Text(), nullable=nullable),
        sa.Column(f"{prefix}_offset_min", sa.Integer(), nullable=nullable),
        sa.Column(f"{prefix}_zone", sa.Text(), nullable=nullable),
        sa.Column(f"{prefix}_local_date", sa.Date(), nullable=nullable),
    )


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=op.f(f"ck_{table}_{name}"))


def _one_of(table: str, column: str, listed: str) -> sa.CheckConstraint:
    return _check(table, column, f"{column} IN ({listed})")


def _none_or_number(table: str, column: str, most: int) -> sa.CheckConstraint:
    number = f"typeof({column}) = 'integer' AND {column} BETWEEN 0 AND {most}"
    return _check(table, column, f"{column} IS NULL OR {number}")


def _moment(table: str, prefix: str) -> tuple[sa.CheckConstraint, ...]:
    offset = f"{prefix}_offset_min"
    return (
        _instant(table, f"{prefix}_at_utc"),
        _check(table, offset, f"{offset} BETWEEN -1080 AND 1080"),
        _day(table, f"{prefix}_local_date"),
    )


def _whole(table: str, prefix: str) -> sa.CheckConstraint:
    missing = f"({prefix}_at_utc IS NULL)"
    return _check(
        table,
        f"{prefix}_whole",
        f"{missing} = ({prefix}_offset_min IS NULL)"
        f" AND {missing} = ({prefix}_zone IS NULL)"
        f" AND {missing} = ({prefix}_local_date IS NULL)",
    )


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


def _reference(table: str, column: str, parent: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{parent}.id"], name=op.f(f"fk_{table}_{column}_{parent}")
    )
