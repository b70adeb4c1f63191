"""Pain ratings and the days they belong to."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.clock import moment
from backcare_desktop.core.diary import LONGEST_NOTE, RatedDay, Rating, RatingContext, by_day

WHEN = moment(datetime(2025, 7, 9, 10, tzinfo=UTC), ZoneInfo("Europe/Berlin"))
MONDAY, TUESDAY, FRIDAY = date(2025, 7, 7), date(2025, 7, 8), date(2025, 7, 11)


@pytest.mark.parametrize("score", [-1, 11])
def test_a_score_off_the_scale_is_refused(score: int) -> None:
    with pytest.raises(ValueError, match=str(score)):
        Rating("a", score, WHEN)


@pytest.mark.parametrize("score", range(11))
def test_the_scale_has_eleven_points_with_zero_among_them(score: int) -> None:
    rating = Rating("a", score, WHEN)
    assert (rating.score, rating.context, rating.session_id, rating.note) == (
        score,
        RatingContext.NOW,
        None,
        "",
    )


def test_a_note_has_a_longest_length() -> None:
    assert Rating("a", 3, WHEN, note="x" * LONGEST_NOTE).note
    with pytest.raises(ValueError, match="note"):
        Rating("a", 3, WHEN, note="x" * (LONGEST_NOTE + 1))


def test_missing_is_not_zero() -> None:
    days = by_day([(FRIDAY, 4), (MONDAY, 0)])
    assert [day.day for day in days] == [MONDAY, FRIDAY]
    assert days[0] == RatedDay(MONDAY, 0.0, 0, 0, 1)
    assert by_day([]) == ()


def test_a_day_takes_as_many_ratings_as_it_is_given() -> None:
    (day,) = by_day([(TUESDAY, 2), (TUESDAY, 7), (TUESDAY, 3)])
    assert day == RatedDay(TUESDAY, 4.0, 2, 7, 3)


@given(st.lists(st.tuples(st.dates(), st.integers(0, 10)), max_size=40))
def test_no_rating_is_lost_and_days_stay_in_order(ratings: list[tuple[date, int]]) -> None:
    days = by_day(ratings)
    assert sum(day.count for day in days) == len(ratings)
    assert [day.day for day in days] == sorted({day for day, _ in ratings})
    assert all(day.lowest <= day.mean <= day.highest for day in days)
