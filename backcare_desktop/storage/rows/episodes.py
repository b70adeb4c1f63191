"""Episodes: one bout of back pain each."""

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import Date, Index, Text, text
from sqlmodel import Field

from backcare_desktop.core.answers import Mechanism
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.storage.rows import rules
from backcare_desktop.storage.rows.base import Row
from backcare_desktop.storage.utc import UtcText


class EpisodeRow(Row, table=True):
    """One bout of back pain. A removed one stays, and can be restored.

    ``active`` says once more that it isn't closed: an index that keeps a second one out needs a
    column that is the same in both, and an index over an expression would be lost when Alembic
    rebuilds the table.
    """

    __tablename__: ClassVar[str] = "episode"
    __table_args__ = (
        rules.check("id", "length(id) > 0"),
        rules.day("onset_date"),
        rules.one_of("mechanism", Mechanism),
        rules.one_of("side", BodySide),
        *rules.moment("opened"),
        *rules.moment("closed"),
        rules.whole("closed"),
        rules.check("closed", "closed_at_utc >= opened_at_utc"),
        rules.flag("active"),
        rules.check("active_closed", "active = (closed_at_utc IS NULL)"),
        rules.instant("removed_at_utc"),
        Index(
            "ix_episode_active",
            "active",
            unique=True,
            sqlite_where=text("active = 1 AND removed_at_utc IS NULL"),
        ),
        Index(
            "ix_episode_shown",
            "onset_date",
            "opened_at_utc",
            "id",
            sqlite_where=text("removed_at_utc IS NULL"),
        ),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    onset_date: date = Field(sa_type=Date)
    mechanism: str | None = Field(default=None, sa_type=Text)
    side: str | None = Field(default=None, sa_type=Text)
    opened_at_utc: datetime = Field(sa_type=UtcText)
    opened_offset_min: int
    opened_zone: str = Field(sa_type=Text)
    opened_local_date: date = Field(sa_type=Date)
    closed_at_utc: datetime | None = Field(default=None, sa_type=UtcText)
    closed_offset_min: int | None = None
    closed_zone: str | None = Field(default=None, sa_type=Text)
    closed_local_date: date | None = Field(default=None, sa_type=Date)
    active: bool
    removed_at_utc: datetime | None = Field(default=None, sa_type=UtcText)


class EpisodeRegionRow(Row, table=True):
    """A part of the body that an episode is felt in."""

    __tablename__: ClassVar[str] = "episode_region"
    __table_args__ = (
        rules.one_of("region", Region),
        {"sqlite_with_rowid": False},
    )

    episode_id: str = Field(primary_key=True, foreign_key="episode.id", sa_type=Text)
    region: str = Field(primary_key=True, sa_type=Text)
