"""Pain that rose in a session, or was worse the next morning."""

from datetime import timedelta

import pytest

from backcare_desktop.core.diary import Rating, RatingContext
from backcare_desktop.core.signs import rose_on
from tests.core.test_set_log import FRIDAY, SATURDAY, on

BEFORE, AFTER, MORNING = (
    RatingContext.BEFORE_SESSION,
    RatingContext.AFTER_SESSION,
    RatingContext.NEXT_MORNING,
)


def rated(score: int, context: RatingContext, session: str | None = "s") -> Rating:
    day = SATURDAY if context is MORNING else FRIDAY
    hour = {BEFORE: 17, AFTER: 19}.get(context, 7)
    return Rating(f"{session}-{context}", score, on(day, hour), context, session)


@pytest.mark.parametrize("context", [AFTER, MORNING])
def test_one_point_more_than_before_is_a_rise_on_the_day_of_the_session(
    context: RatingContext,
) -> None:
    assert rose_on([rated(3, context), rated(2, BEFORE)]) == {FRIDAY}
    assert rose_on([rated(2, context), rated(2, BEFORE)]) == frozenset()


def test_a_session_without_pain_before_says_nothing() -> None:
    assert rose_on([rated(9, AFTER), rated(9, MORNING)]) == frozenset()
    assert rose_on([rated(1, BEFORE), rated(9, AFTER, session="other")]) == frozenset()
    assert rose_on([rated(1, BEFORE, session=None), rated(9, AFTER, session=None)]) == frozenset()


def test_what_was_rated_again_counts_as_it_was_last() -> None:
    again = Rating("later", 2, on(FRIDAY + timedelta(days=0), 20), AFTER, "s")
    assert rose_on([again, rated(2, BEFORE), rated(5, AFTER)]) == frozenset()
