"""A schema to come, for trying upgrades out while there is only one."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from backcare_desktop.storage.schema import CURRENT, Release

DIARY_1 = Path(__file__).with_name("fixtures") / "v1.sqlite"

REVISION = '''
"""Schema 2."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    # first operation
    op.create_table("flare", sa.Column("id", sa.Text(), nullable=False))
    # second operation
    with op.batch_alter_table("pain_rating", recreate="always") as batch:
        batch.add_column(sa.Column("worse", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("session", recreate="always") as batch:
        batch.alter_column("routine_name", server_default="")
    # the end
'''


def make_release(scripts: Path, harm: Callable[[str], str] = str) -> Release:
    """Write the scripts of schema 2, perhaps harmed, beside those of today."""
    shutil.copytree(CURRENT.scripts, scripts)
    (scripts / "versions" / "0002_flare.py").write_text(harm(REVISION))
    return Release(2, scripts)


def contents(database: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but Alembic's own."""
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        listed = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        names = [name for (name,) in connection.execute(listed) if name != "alembic_version"]
        return {
            name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
            for name in names
        }
