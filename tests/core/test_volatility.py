"""How far the pain moves from one entry to the next."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.clock import moment
from backcare_desktop.core.diary import RatingContext
from backcare_desktop.core.volatility import LEAST_ENTRIES, THRESHOLD, Volatility, volatility
from tests.core.pain_days import BERLIN, entries, rating, scores, utc


def test_it_is_the_mean_move_between_entries() -> None:
    assert volatility(entries(3, 5, 5, 2, 4)) == Volatility(7 / 4, 5)


def test_four_entries_are_not_enough() -> None:
    assert volatility(entries(3, 5, 5, 2)) is None


@pytest.mark.parametrize(("scores", "high"), [((0, 2, 4, 5, 7, 8), True), ((0, 2, 3, 5, 6), False)])
def test_the_threshold_is_one_point_six(scores: tuple[int, ...], high: bool) -> None:
    found = volatility(entries(*scores))
    assert found is not None and found.is_high is high
    assert (found.points >= THRESHOLD) is high


def test_a_summing_up_is_no_move() -> None:
    worst = rating(moment(utc(7, 7, 9, 30), BERLIN), 10, RatingContext.WORST)
    assert volatility([*entries(3, 3, 3, 3, 3), worst]) == Volatility(0.0, 5)


def test_the_instant_decides_what_follows_what_when_an_hour_comes_twice() -> None:
    early, late = (
        rating(moment(utc(10, 26, hour, 30), BERLIN), score) for hour, score in ((0, 0), (1, 10))
    )
    after = [rating(moment(utc(10, 27, hour), BERLIN), 10) for hour in (8, 9, 10)]
    assert volatility([late, *after, early]) == Volatility(10 / 4, 5)


@given(st.lists(scores, min_size=LEAST_ENTRIES, max_size=50))
def test_it_agrees_with_numpy(values: list[int]) -> None:
    found = volatility(entries(*values)[::-1])
    assert found is not None
    assert found.points == pytest.approx(float(np.abs(np.diff(values)).mean()))
