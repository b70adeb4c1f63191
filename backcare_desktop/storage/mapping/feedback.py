"""What was said of a session, and its rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from backcare_desktop.core.body import BodySide, Region
from backcare_desktop.core.episode import in_order
from backcare_desktop.core.session_feedback import Hurt

if TYPE_CHECKING:
    from backcare_desktop.storage.rows import HurtRegionRow, HurtRow


def hurt_row(hurt: Hurt) -> HurtRow:
    """What was said of a hurt event, without its regions."""
    from backcare_desktop.storage.rows import HurtRow

    return HurtRow(
        session_id=hurt.session_id,
        seq=hurt.seq,
        score=hurt.score,
        side=hurt.side.value if hurt.side else None,
    )


def region_rows(hurt: Hurt) -> list[HurtRegionRow]:
    """Where it hurt."""
    from backcare_desktop.storage.rows import HurtRegionRow

    return [
        HurtRegionRow(session_id=hurt.session_id, seq=hurt.seq, region=region.value)
        for region in hurt.regions
    ]


def hurt(row: HurtRow, regions: Iterable[HurtRegionRow]) -> Hurt:
    """What a row and its regions, in whatever order, say."""
    return Hurt(
        session_id=row.session_id,
        seq=row.seq,
        score=row.score,
        side=BodySide(row.side) if row.side is not None else None,
        regions=in_order(tuple(Region(found.region) for found in regions)),
    )
