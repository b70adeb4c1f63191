"""Days rated out of days possible."""

import pytest

from backcare_desktop.core.coverage import Coverage, coverage
from tests.core.pain_days import MONDAY, day, rated


def test_days_before_the_first_rating_were_not_possible() -> None:
    days = rated(4, None, 4, 4)
    assert coverage(days, day(-26), day(3), MONDAY) == Coverage(3, 4)


def test_days_of_the_stretch_count_and_no_others() -> None:
    assert coverage(rated(*[4] * 40), day(10), day(39), MONDAY) == Coverage(30, 30)


def test_an_empty_diary_had_no_possible_day() -> None:
    assert coverage((), MONDAY, day(29), None) == Coverage(0, 0)


def test_a_stretch_before_the_diary_has_none_either() -> None:
    assert coverage(rated(4), day(-9), day(-3), MONDAY) == Coverage(0, 0)


def test_more_days_rated_than_possible_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="first"):
        coverage(rated(4, 4), MONDAY, day(1), day(1))
