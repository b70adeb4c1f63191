"""Schema 7: habits that are ticked by the day.

Adds one table. The rules are written out here once more: a revision must do for good what it did on
the day it was released, whatever the tables look like by then.
"""

import sqlalchemy as sa
from alembic import op  # noqa: TID253 - nobody imports this file but Alembic

revision = "0007"
down_revision = "0006"

HABITS = "'sleep', 'breaks', 'water', 'wind_down'"


def upgrade() -> None:
    """Make the table of ticks."""
    _habit_tick()


def _habit_tick() -> None:
    table = "habit_tick"
    op.create_table(
        table,
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("habit", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("day", "habit", name=op.f(f"pk_{table}")),
        sa.CheckConstraint("day IS date(day, '+0 days')", name=op.f(f"ck_{table}_day")),
        sa.CheckConstraint(f"habit IN ({HABITS})", name=op.f(f"ck_{table}_habit")),
        sqlite_with_rowid=False,
    )
