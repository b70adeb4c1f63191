"""Every schema there was, and one to come, for trying upgrades out."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from backcare_desktop.storage import bare, connections
from backcare_desktop.storage import database as databases
from backcare_desktop.storage.schema import CURRENT, SCHEMA, Release
from backcare_desktop.storage.upgrade import migrate

_FIXTURES = Path(__file__).with_name("fixtures")
DIARIES = {schema: _FIXTURES / f"v{schema}.sqlite" for schema in range(1, SCHEMA + 1)}
"""A populated diary of every schema, by its number."""

NEXT = SCHEMA + 1

REVISION = f'''
"""Schema {NEXT}."""

import sqlalchemy as sa
from alembic import op

revision = "{NEXT:04d}"
down_revision = "{SCHEMA:04d}"


def upgrade() -> None:
    # first operation
    op.create_table("marker", sa.Column("id", sa.Text(), nullable=False))
    # second operation
    with op.batch_alter_table("pain_rating", recreate="always") as batch:
        batch.add_column(sa.Column("worse", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("session", recreate="always") as batch:
        batch.alter_column("routine_name", server_default="")
    # the end
'''


def make_release(scripts: Path, harm: Callable[[str], str] = str) -> Release:
    """Write the scripts of the schema to come, perhaps harmed, beside those of today."""
    shutil.copytree(CURRENT.scripts, scripts)
    (scripts / "versions" / f"{NEXT:04d}_marker.py").write_text(harm(REVISION))
    return Release(NEXT, scripts)


def migrate_to(database: Path, schema: int) -> None:
    """Take a diary to a schema that need not be today's, without opening it as a store."""
    with closing(connections.connect(database)) as connection:
        bare.set_up(connection, database)
        opened = databases.Database(connection, database, writable=True)
        migrate(opened, Release(schema, CURRENT.scripts))


def narrowed(
    after: dict[str, list[tuple[object, ...]]], before: dict[str, list[tuple[object, ...]]]
) -> dict[str, list[tuple[object, ...]]]:
    """The contents without the tables and columns that a later schema has added."""
    return {
        name: sorted((row[: len(rows[0])] for row in after[name]), key=repr) if rows else []
        for name, rows in before.items()
    }


def contents(database: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but Alembic's own."""
    with closing(connections.connect(database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        listed = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        names = [name for (name,) in connection.execute(listed) if name != "alembic_version"]
        return {
            name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
            for name in names
        }
