"""Ratings and their rows."""

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.storage.rows import RatingRow


def rating_row(rating: Rating) -> RatingRow:
    """A rating, not removed."""
    return RatingRow(
        id=rating.id,
        score=rating.score,
        at_utc=rating.when.at_utc,
        utc_offset_min=rating.when.offset_min,
        zone=rating.when.zone,
        local_date=rating.when.local_date,
        context=rating.context.value,
        session_id=rating.session_id,
        note=rating.note,
    )


def rating(row: RatingRow) -> Rating:
    """The rating of a row, removed or not."""
    return Rating(
        id=row.id,
        score=row.score,
        when=Moment(row.at_utc, row.utc_offset_min, row.zone, row.local_date),
        context=RatingContext(row.context),
        session_id=row.session_id,
        note=row.note,
    )
