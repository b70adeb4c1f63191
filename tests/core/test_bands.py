"""Time in bands: 0-3, 4-6, 7-10, of the rated days."""

import pytest
from hypothesis import given

from backcare_desktop.core.bands import SCORES, Band, TimeInBands, time_in_bands
from backcare_desktop.core.daily import SCALE, DailyPain
from tests.core.pain_days import rated, series


def test_the_edges_belong_where_the_rule_puts_them() -> None:
    assert time_in_bands(rated(0, 3, 4, 6, 7, 10)) == TimeInBands(2, 2, 2)


def test_every_score_has_one_band() -> None:
    assert sorted(score for scores in SCORES.values() for score in scores) == list(SCALE)


def test_missing_days_are_in_no_band() -> None:
    found = time_in_bands(rated(1, None, None, 8))
    assert [found.percent(band) for band in Band] == [50.0, 0.0, 50.0]


def test_without_a_rated_day_there_is_no_share() -> None:
    assert time_in_bands(()).percent(Band.LOW) is None


@given(series(1))
def test_bands_are_whole(days: tuple[DailyPain, ...]) -> None:
    found = time_in_bands(days)
    assert found.rated == len(days)
    if days:
        assert sum(found.percent(band) or 0 for band in Band) == pytest.approx(100)
