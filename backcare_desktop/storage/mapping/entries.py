"""Entries of the diary, what is done against pain, and their rows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from backcare_desktop.core.body import BodyArea, areas_in_order
from backcare_desktop.core.clock import Moment
from backcare_desktop.core.entry import Entry
from backcare_desktop.core.pain_context import (
    Activity,
    Effect,
    EntryDetail,
    Quality,
    Relief,
    ReliefKind,
    activities_in_order,
    qualities_in_order,
)
from backcare_desktop.storage.mapping import ratings

if TYPE_CHECKING:
    from sqlalchemy import Row

    from backcare_desktop.storage.rows import (
        PainActivityRow,
        PainAreaRow,
        PainQualityRow,
        RatingRow,
        ReliefRow,
    )

_SILENT = EntryDetail()
"""Made once: most ratings say no more, and ten years of them are read in two thirds of the time."""


class Said(Struct):
    """The rows that belong to one rating, in whatever order, read without their objects."""

    areas: list[Row[Any]] = field(default_factory=list)
    qualities: list[Row[Any]] = field(default_factory=list)
    activities: list[Row[Any]] = field(default_factory=list)
    reliefs: list[Row[Any]] = field(default_factory=list)


def rating_row(entry: Entry, entered_at_utc: datetime) -> RatingRow:
    """The rating of an entry, not removed, and the details that are one a rating."""
    row = ratings.rating_row(entry.rating)
    row.entered_at_utc = entered_at_utc
    row.doing = entry.detail.doing.value if entry.detail.doing else None
    row.eased_words = entry.detail.eased_words
    row.worsened_words = entry.detail.worsened_words
    return row


def area_rows(entry: Entry) -> list[PainAreaRow]:
    """Where it hurt."""
    from backcare_desktop.storage.rows import PainAreaRow

    key = entry.rating.id
    return [PainAreaRow(rating_id=key, area=area.value) for area in entry.detail.areas]


def quality_rows(entry: Entry) -> list[PainQualityRow]:
    """What it felt like."""
    from backcare_desktop.storage.rows import PainQualityRow

    key = entry.rating.id
    return [PainQualityRow(rating_id=key, quality=word.value) for word in entry.detail.qualities]


def activity_rows(entry: Entry) -> list[PainActivityRow]:
    """What eased it, and what made it worse."""
    from backcare_desktop.storage.rows import PainActivityRow

    said = {Effect.EASED.value: entry.detail.eased_by, Effect.WORSE.value: entry.detail.worsened_by}
    return [
        PainActivityRow(rating_id=entry.rating.id, effect=effect, activity=activity.value)
        for effect, activities in said.items()
        for activity in activities
    ]


def entry(row: Row[Any], said: Said) -> Entry:
    """The entry of a row and what belongs to it; removed or not."""
    return Entry(
        rating=ratings.rating(row),
        entered_utc=row.entered_at_utc,
        detail=_detail(row, said),
        reliefs=tuple(relief(found) for found in said.reliefs),
    )


def relief_row(relief: Relief) -> ReliefRow:
    """Something done against pain."""
    from backcare_desktop.storage.rows import ReliefRow

    return ReliefRow(
        id=relief.id,
        kind=relief.kind.value,
        at_utc=relief.when.at_utc,
        utc_offset_min=relief.when.offset_min,
        zone=relief.when.zone,
        local_date=relief.when.local_date,
        words=relief.words,
        minutes=relief.minutes,
        effect=relief.effect.value if relief.effect else None,
        rating_id=relief.rating_id,
    )


def relief(row: ReliefRow | Row[Any]) -> Relief:
    """What a row says was done against pain."""
    return Relief(
        id=row.id,
        kind=ReliefKind(row.kind),
        when=Moment(row.at_utc, row.utc_offset_min, row.zone, row.local_date),
        words=row.words,
        minutes=row.minutes,
        effect=Effect(row.effect) if row.effect is not None else None,
        rating_id=row.rating_id,
    )


def _detail(row: Row[Any], said: Said) -> EntryDetail:
    spoken = said.areas or said.qualities or said.activities or row.doing is not None
    if not (spoken or row.eased_words or row.worsened_words):
        return _SILENT
    return EntryDetail(
        areas=areas_in_order(BodyArea(found.area) for found in said.areas),
        qualities=qualities_in_order(Quality(found.quality) for found in said.qualities),
        doing=Activity(row.doing) if row.doing is not None else None,
        eased_by=_activities(said.activities, Effect.EASED.value),
        worsened_by=_activities(said.activities, Effect.WORSE.value),
        eased_words=row.eased_words,
        worsened_words=row.worsened_words,
    )


def _activities(rows: Iterable[Row[Any]], effect: str) -> tuple[Activity, ...]:
    return activities_in_order(Activity(row.activity) for row in rows if row.effect == effect)
