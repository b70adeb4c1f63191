"""Instants as text."""

from datetime import UTC, datetime

from sqlalchemy import Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


def utc_text(value: datetime) -> str:
    """An instant as the diary's file has it; ValueError for one without a zone."""
    if value.utcoffset() is None:
        raise ValueError(f"{value} has no zone: the diary keeps instants only")
    return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


class UtcText(TypeDecorator[datetime]):
    """An aware instant, kept as ``2026-03-29T01:30:00.000000Z``.

    SQLite has no type for times and SQLAlchemy's own drops the zone. Text of one width sorts by
    time, and anybody can read it with any SQLite tool. A naive time is refused with ValueError.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else utc_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else datetime.fromisoformat(value)
