"""Episodes and their rows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from backcare_desktop.core.answers import Mechanism
from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.episode import Episode, in_order
from backcare_desktop.storage.mapping.moments import moment_or_none

if TYPE_CHECKING:
    from backcare_desktop.storage.rows import EpisodeRegionRow, EpisodeRow


def episode_row(episode: Episode, removed_at_utc: datetime | None) -> EpisodeRow:
    """An episode without its regions."""
    from backcare_desktop.storage.rows import EpisodeRow

    opened, closed = episode.opened, episode.closed
    return EpisodeRow(
        id=episode.id,
        onset_date=episode.onset,
        mechanism=episode.mechanism.value if episode.mechanism else None,
        side=episode.side.value if episode.side else None,
        opened_at_utc=opened.at_utc,
        opened_offset_min=opened.offset_min,
        opened_zone=opened.zone,
        opened_local_date=opened.local_date,
        closed_at_utc=closed.at_utc if closed else None,
        closed_offset_min=closed.offset_min if closed else None,
        closed_zone=closed.zone if closed else None,
        closed_local_date=closed.local_date if closed else None,
        active=episode.is_active,
        removed_at_utc=removed_at_utc,
    )


def region_rows(episode: Episode) -> list[EpisodeRegionRow]:
    """Where an episode is felt."""
    from backcare_desktop.storage.rows import EpisodeRegionRow

    return [
        EpisodeRegionRow(episode_id=episode.id, region=region.value) for region in episode.regions
    ]


def episode(row: EpisodeRow, regions: Iterable[EpisodeRegionRow]) -> Episode:
    """The episode of a row and its regions, removed or not."""
    return Episode(
        id=row.id,
        onset=row.onset_date,
        mechanism=Mechanism(row.mechanism) if row.mechanism is not None else None,
        side=BodySide(row.side) if row.side is not None else None,
        regions=in_order(tuple(Region(found.region) for found in regions)),
        opened=Moment(
            row.opened_at_utc, row.opened_offset_min, row.opened_zone, row.opened_local_date
        ),
        closed=moment_or_none(
            row.closed_at_utc, row.closed_offset_min, row.closed_zone, row.closed_local_date
        ),
    )
