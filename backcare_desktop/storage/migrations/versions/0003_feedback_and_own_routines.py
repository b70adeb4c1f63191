"""Schema 3: what was said of a session, own routines, choices for routines, untimed steps.

Adds tables and remakes one. The rules are written out here once more: a revision must do for good
what it did on the day it was released, whatever the tables look like by then.
"""

import sqlalchemy as sa
from alembic import op  # noqa: TID253 - nobody imports this file but Alembic

revision = "0003"
down_revision = "0002"

SIDES = "'left', 'right', 'middle', 'both'"
REGIONS = (
    "'upper_back', 'lower_back', 'buttock', 'hip', 'groin', 'front_of_thigh', 'back_of_thigh',"
    " 'lower_leg', 'foot'"
)
FEELS = "'easy', 'right', 'hard'"

STEP = "exercise_id, hold_s, reps, tempo_s, sets, each_side, rest_s"


def upgrade() -> None:
    """Remake one table with a column more, and make six."""
    _session_plan_step()
    _session_hurt()
    _session_hurt_region()
    _session_feel()
    _own_routine()
    _own_routine_step()
    _routine_choice()


def _session_plan_step() -> None:
    """Every step there was ran by the clock.

    The old table steps aside, not the new one into its place: SQLite would write the name of a
    renamed table in quotes, and a column that is only added needs a default for good.
    """
    table, aside = "session_plan_step", "session_plan_step_of_schema_2"
    op.rename_table(table, aside)
    op.create_table(
        table,
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        *_step_columns(),
        sa.PrimaryKeyConstraint("session_id", "position", name=op.f("pk_session_plan_step")),
        _whole_number(table, "position", ">= 0"),
        *_step_rules(table),
        _reference(table, ["session_id"], "session", ["id"]),
        sqlite_with_rowid=False,
    )
    op.execute(
        f"INSERT INTO {table} (session_id, position, {STEP}, untimed)"  # noqa: S608 - our own words
        f" SELECT session_id, position, {STEP}, 0 FROM {aside}"
    )
    op.drop_table(aside)


def _session_hurt() -> None:
    table = "session_hurt"
    op.create_table(
        table,
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("side", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("session_id", "seq", name=op.f("pk_session_hurt")),
        _check(
            table,
            "score",
            "score IS NULL OR typeof(score) = 'integer' AND score BETWEEN 0 AND 10",
        ),
        _check(table, "side", f"side IN ({SIDES})"),
        _reference(table, ["session_id", "seq"], "session_event", ["session_id", "seq"]),
        sqlite_with_rowid=False,
    )


def _session_hurt_region() -> None:
    table = "session_hurt_region"
    op.create_table(
        table,
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("region", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "seq", "region", name=op.f("pk_session_hurt_region")),
        _check(table, "region", f"region IN ({REGIONS})"),
        _reference(table, ["session_id", "seq"], "session_hurt", ["session_id", "seq"]),
        sqlite_with_rowid=False,
    )


def _session_feel() -> None:
    table = "session_feel"
    op.create_table(
        table,
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("exercise_id", sa.Text(), nullable=False),
        sa.Column("feel", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "exercise_id", name=op.f("pk_session_feel")),
        _check(table, "feel", f"feel IN ({FEELS})"),
        _reference(table, ["session_id"], "session", ["id"]),
        sqlite_with_rowid=False,
    )


def _own_routine() -> None:
    table = "own_routine"
    op.create_table(
        table,
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("quiet", sa.Boolean(), nullable=False),
        sa.Column("changed_at_utc", sa.Text(), nullable=False),
        sa.Column("changed_offset_min", sa.Integer(), nullable=False),
        sa.Column("changed_zone", sa.Text(), nullable=False),
        sa.Column("changed_local_date", sa.Date(), nullable=False),
        sa.Column("removed_at_utc", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_routine")),
        _check(table, "id", "length(id) > 0"),
        _line(table, "name", 60),
        _check(table, "name_given", "length(trim(name)) > 0"),
        _line(table, "summary", 200),
        _flag(table, "quiet"),
        _instant(table, "changed_at_utc"),
        _check(table, "changed_offset_min", "changed_offset_min BETWEEN -1080 AND 1080"),
        _check(
            table, "changed_local_date", "changed_local_date IS date(changed_local_date, '+0 days')"
        ),
        _instant(table, "removed_at_utc"),
    )
    op.create_index(
        "ix_own_routine_shown",
        table,
        ["changed_at_utc", "id"],
        sqlite_where=sa.text("removed_at_utc IS NULL"),
    )


def _own_routine_step() -> None:
    table = "own_routine_step"
    op.create_table(
        table,
        sa.Column("routine_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        *_step_columns(),
        sa.PrimaryKeyConstraint("routine_id", "position", name=op.f("pk_own_routine_step")),
        _whole_number(table, "position", "BETWEEN 0 AND 39"),
        *_step_rules(table),
        _reference(table, ["routine_id"], "own_routine", ["id"]),
        sqlite_with_rowid=False,
    )


def _routine_choice() -> None:
    table = "routine_choice"
    op.create_table(
        table,
        sa.Column("routine_id", sa.Text(), nullable=False),
        sa.Column("voice", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("routine_id", name=op.f("pk_routine_choice")),
        _check(table, "routine_id", "length(routine_id) > 0"),
        _flag(table, "voice"),
        sqlite_with_rowid=False,
    )


def _step_columns() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("exercise_id", sa.Text(), nullable=False),
        sa.Column("hold_s", sa.Integer(), nullable=False),
        sa.Column("reps", sa.Integer(), nullable=False),
        sa.Column("tempo_s", sa.Float(), nullable=False),
        sa.Column("sets", sa.Integer(), nullable=False),
        sa.Column("each_side", sa.Boolean(), nullable=False),
        sa.Column("rest_s", sa.Integer(), nullable=False),
        sa.Column("untimed", sa.Boolean(), nullable=False),
    )


def _step_rules(table: str) -> tuple[sa.CheckConstraint, ...]:
    return (
        _whole_number(table, "hold_s", "BETWEEN 0 AND 600"),
        _whole_number(table, "reps", "BETWEEN 0 AND 100"),
        _check(table, "hold_or_reps", "(hold_s > 0) <> (reps > 0)"),
        _check(table, "tempo_s", "reps = 0 OR tempo_s BETWEEN 1 AND 30"),
        _whole_number(table, "sets", "BETWEEN 1 AND 10"),
        _flag(table, "each_side"),
        _whole_number(table, "rest_s", "BETWEEN 0 AND 120"),
        _flag(table, "untimed"),
    )


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=op.f(f"ck_{table}_{name}"))


def _flag(table: str, column: str) -> sa.CheckConstraint:
    return _check(table, column, f"{column} IN (0, 1)")


def _whole_number(table: str, column: str, rule: str) -> sa.CheckConstraint:
    return _check(table, column, f"typeof({column}) = 'integer' AND {column} {rule}")


def _line(table: str, column: str, most: int) -> sa.CheckConstraint:
    one_line = f"instr({column}, char(10)) = 0 AND instr({column}, char(13)) = 0"
    return _check(table, column, f"length({column}) <= {most} AND {one_line}")


def _instant(table: str, column: str) -> sa.CheckConstraint:
    whole = f"substr({column}, 1, 19)"
    return _check(
        table,
        column,
        f"{whole} IS strftime('%Y-%m-%dT%H:%M:%S', {whole}, '+0 days')"
        f" AND substr({column}, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'",
    )


def _reference(
    table: str, columns: list[str], parent: str, referred: list[str]
) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        columns,
        [f"{parent}.{column}" for column in referred],
        name=op.f(f"fk_{table}_{columns[0]}_{parent}"),
    )
