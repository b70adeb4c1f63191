"""Rated days and ratings, made short."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from backcare_desktop.core.clock import Moment, moment
from backcare_desktop.core.daily import DailyPain
from backcare_desktop.core.diary import Rating, RatingContext

MONDAY = date(2025, 7, 7)
DAY = timedelta(days=1)
BERLIN = ZoneInfo("Europe/Berlin")


def day(number: int) -> date:
    """A day by its number from the first Monday on."""
    return MONDAY + number * DAY


def rated(*scores: int | None, first: date = MONDAY) -> tuple[DailyPain, ...]:
    """One day after the other; None for a day without a rating."""
    return tuple(
        DailyPain.single(first + number * DAY, score)
        for number, score in enumerate(scores)
        if score is not None
    )


def rating(
    when: Moment, score: int, context: RatingContext = RatingContext.NOW, key: str = ""
) -> Rating:
    return Rating(key or when.at_utc.isoformat(), score, when, context)


def utc(month: int, number: int, hour: int, minute: int = 0, *, year: int = 2025) -> datetime:
    return datetime(year, month, number, hour, minute, tzinfo=UTC)


def entries(*scores: int) -> list[Rating]:
    """Ratings, one an hour."""
    start = utc(7, 7, 6)
    return [
        rating(moment(start + number * timedelta(hours=1), BERLIN), score)
        for number, score in enumerate(scores)
    ]


scores = st.integers(0, 10)


def series(least: int = 0, most: int = 60) -> st.SearchStrategy[tuple[DailyPain, ...]]:
    """Rated days with gaps between them."""
    return st.lists(st.none() | scores, min_size=least, max_size=most).map(_rated)


def whole_series(least: int, most: int) -> st.SearchStrategy[tuple[DailyPain, ...]]:
    """Rated days, with a gap here and there, and no fewer of them than asked for."""
    steps = st.lists(
        st.tuples(scores, st.sampled_from([1, 1, 1, 2, 5])), min_size=least, max_size=most
    )
    return steps.map(_stepped)


def _rated(values: Sequence[int | None]) -> tuple[DailyPain, ...]:
    return rated(*values)


def _stepped(steps: Sequence[tuple[int, int]]) -> tuple[DailyPain, ...]:
    found, at = [], MONDAY
    for score, step in steps:
        found.append(DailyPain.single(at, score))
        at += step * DAY
    return tuple(found)
