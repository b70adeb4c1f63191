"""Schema 4: a session's exercises made easier or harder, and its times made shorter.

Remakes one table. The rules are written out here once more: a revision must do for good what it
did on the day it was released, whatever the tables look like by then.
"""

import sqlalchemy as sa
from alembic import op  # noqa: TID253 - nobody imports this file but Alembic

revision = "0004"
down_revision = "0003"

KINDS = (
    "'started', 'segment', 'step_done', 'step_skipped', 'paused', 'resumed', 'slept', 'went_back',"
    " 'prolonged', 'shortened', 'hurt', 'eased', 'easier', 'as_planned', 'harder', 'finished',"
    " 'ended_early'"
)
SIDES = "'left', 'right'"

COLUMNS = (
    "session_id, seq, kind, at_utc, segment, into_s, active_s, seconds, exercise_id, side, set_no,"
    " round_no"
)


TABLE, ASIDE = "session_event", "session_event_of_schema_3"


def upgrade() -> None:
    """Remake the events' table with four kinds more.

    The old table steps aside, not the new one into its place: SQLite would write the name of a
    renamed table in quotes.
    """
    _step_aside()
    _session_event()
    _move()


def _step_aside() -> None:
    """What refers to the events goes on naming their table, not the one that stepped aside."""
    op.execute("PRAGMA legacy_alter_table=ON")
    op.rename_table(TABLE, ASIDE)
    op.execute("PRAGMA legacy_alter_table=OFF")


def _session_event() -> None:
    table = TABLE
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
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_session_event_session_id_session")
        ),
        sqlite_with_rowid=False,
    )


def _move() -> None:
    op.execute(
        f"INSERT INTO {TABLE} ({COLUMNS})"  # noqa: S608 - our own words
        f" SELECT {COLUMNS} FROM {ASIDE}"
    )
    op.drop_table(ASIDE)


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
