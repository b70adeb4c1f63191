"""Pain ratings."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from backcare_desktop.core.clock import moment
from backcare_desktop.core.diary import LONGEST_NOTE, Rating, RatingContext

WHEN = moment(datetime(2025, 7, 9, 10, tzinfo=UTC), ZoneInfo("Europe/Berlin"))


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
