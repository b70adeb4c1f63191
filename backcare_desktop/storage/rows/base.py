"""What all tables share.

Every constraint has a name from day one: SQLite can only change a table by rebuilding it, and
Alembic finds what to leave out by name.
"""

from sqlalchemy import MetaData
from sqlalchemy.orm import registry
from sqlmodel import SQLModel

_NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
}


class Row(SQLModel, registry=registry(metadata=MetaData(naming_convention=_NAMES))):
    """What the tables share: names for constraints."""

    # What would validate a row is never asked: SQLModel leaves tables to their CHECKs.
    model_config = {"defer_build": True}


METADATA = Row.metadata
"""All tables, once the package is imported."""
