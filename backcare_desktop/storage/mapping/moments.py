"""Moments that may be missing."""

from datetime import date, datetime

from backcare_desktop.core.clock import Moment


def moment_or_none(
    at_utc: datetime | None, offset_min: int | None, zone: str | None, local_date: date | None
) -> Moment | None:
    """The moment of four columns that are all there or all missing.

    Raises:
        ValueError: some are missing.
    """
    if at_utc is None and offset_min is None and zone is None and local_date is None:
        return None
    if at_utc is None or offset_min is None or zone is None or local_date is None:
        raise ValueError("a moment is not whole")
    return Moment(at_utc, offset_min, zone, local_date)
