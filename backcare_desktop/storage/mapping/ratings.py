"""Ratings and their rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.diary import Rating, RatingContext

if TYPE_CHECKING:
    from sqlalchemy import Row

    from backcare_desktop.storage.rows import RatingRow


def rating_row(rating: Rating) -> RatingRow:
    """A rating, not removed, written down when the pain was felt, with nothing more said of it."""
    from backcare_desktop.storage.rows import RatingRow

    return RatingRow(**rating_values(rating))


def rating_values(rating: Rating) -> dict[str, Any]:
    """The same by the names of columns: many of them are written bare, in a quarter of the time."""
    return {
        "id": rating.id,
        "score": rating.score,
        "at_utc": rating.when.at_utc,
        "utc_offset_min": rating.when.offset_min,
        "zone": rating.when.zone,
        "local_date": rating.when.local_date,
        "context": rating.context.value,
        "session_id": rating.session_id,
        "note": rating.note,
        "entered_at_utc": rating.when.at_utc,
        "eased_words": "",
        "worsened_words": "",
    }


def rating(row: RatingRow | Row[Any]) -> Rating:
    """The rating of a row, removed or not; one read without its object does as well."""
    return Rating(
        id=row.id,
        score=row.score,
        when=Moment(row.at_utc, row.utc_offset_min, row.zone, row.local_date),
        context=RatingContext(row.context),
        session_id=row.session_id,
        note=row.note,
    )
