"""Days with something against days without it: two means, two counts, no cause."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.association import LEAST_DAYS, Association, DayGroup, association
from backcare_desktop.core.daily import DailyPain
from tests.core.pain_days import day, rated, series


def test_it_tells_two_means_with_their_days() -> None:
    found = association(rated(*[2] * 10, *[5] * 12), [day(n) for n in range(10)])
    assert found == Association(DayGroup(10, 2.0), DayGroup(12, 5.0))
    assert found.can_be_shown


@pytest.mark.parametrize(("with_it", "without"), [(9, 20), (20, 9), (0, 30), (30, 0)])
def test_with_fewer_than_ten_days_on_a_side_it_tells_no_mean(with_it: int, without: int) -> None:
    days = rated(*[4] * (with_it + without))
    found = association(days, [day(n) for n in range(with_it)])
    assert found == Association(DayGroup(with_it, None), DayGroup(without, None))
    assert not found.can_be_shown
    assert max(found.with_it.missing, found.without.missing) == LEAST_DAYS - min(with_it, without)


def test_days_without_a_rating_count_nowhere() -> None:
    found = association(rated(*[4] * 10, *[None] * 10, *[6] * 10), [day(n) for n in range(20)])
    assert (found.with_it.days, found.without.days) == (10, 10)


@given(series(20), st.frozensets(st.integers(0, 60)))
def test_it_agrees_with_numpy(days: tuple[DailyPain, ...], numbers: frozenset[int]) -> None:
    dates = {day(n) for n in numbers}
    found = association(days, dates)
    values = np.array([each.value for each in days])
    marked = np.array([each.day in dates for each in days], dtype=bool)
    assert (found.with_it.days, found.without.days) == (marked.sum(), (~marked).sum())
    if found.can_be_shown:
        assert found.with_it.mean == pytest.approx(values[marked].mean())
        assert found.without.mean == pytest.approx(values[~marked].mean())
