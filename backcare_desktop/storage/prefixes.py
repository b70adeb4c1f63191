"""What the names of things begin with, asked of the diary."""

from sqlalchemy import ColumnElement, func
from sqlalchemy.orm import InstrumentedAttribute
from sqlmodel import col


def begins_with(column: "InstrumentedAttribute[str] | str", prefix: str) -> ColumnElement[bool]:
    """Whether a text begins with exactly this; SQLite's LIKE takes an A for an a."""
    return func.substr(col(column), 1, len(prefix)) == prefix
