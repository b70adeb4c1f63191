"""Recovered: no pain and an RMDQ score of 2 or less, for seven days; unknown is neither."""

from datetime import date

import pytest

from backcare_desktop.core.daily import DailyPain
from backcare_desktop.core.recovered import Recovery, recovery
from tests.core.pain_days import MONDAY, day, rated

FREE = rated(*[0] * 7)
WELL = [(day(5), 2)]


def test_seven_days_without_pain_and_hardly_a_limit_are_a_recovery() -> None:
    found = recovery(FREE, day(6), WELL)
    assert (found.recovery, found.first, found.last) == (Recovery.RECOVERED, MONDAY, day(6))
    assert (found.missing_days, found.rmdq) == (0, 2)


def test_without_a_questionnaire_it_is_unknown() -> None:
    found = recovery(FREE, day(6), [])
    assert (found.recovery, found.rmdq) == (Recovery.UNKNOWN, None)


def test_a_questionnaire_from_before_these_days_says_nothing() -> None:
    assert recovery(FREE, day(6), [(day(-1), 0)]).recovery is Recovery.UNKNOWN
    assert recovery(FREE, day(6), [(MONDAY, 0)]).recovery is Recovery.RECOVERED


def test_the_latest_questionnaire_counts() -> None:
    assert recovery(FREE, day(6), [(day(4), 1), (day(1), 9)]).recovery is Recovery.RECOVERED
    assert recovery(FREE, day(6), [(day(1), 1), (day(4), 3)]).recovery is Recovery.NOT_RECOVERED


@pytest.mark.parametrize("at", range(7))
def test_pain_on_one_of_the_days_rules_it_out(at: int) -> None:
    days = rated(*[1 if number == at else 0 for number in range(7)])
    assert recovery(days, day(6), WELL).recovery is Recovery.NOT_RECOVERED
    assert recovery(days, day(6), []).recovery is Recovery.NOT_RECOVERED


def test_pain_in_the_morning_that_is_gone_by_the_evening_was_pain() -> None:
    days = (*FREE[:3], DailyPain(day(3), 0, 1.5, 0, 3, 2), *FREE[4:])
    assert recovery(days, day(6), WELL).recovery is Recovery.NOT_RECOVERED


def test_a_missing_day_is_not_a_day_without_pain() -> None:
    found = recovery(rated(0, 0, None, 0, 0, 0, 0), day(6), WELL)
    assert (found.recovery, found.missing_days) == (Recovery.UNKNOWN, 1)


def test_a_high_score_rules_it_out_whatever_is_missing() -> None:
    assert recovery((), day(6), [(day(6), 3)]).recovery is Recovery.NOT_RECOVERED


def test_a_today_that_is_not_rated_yet_is_left_out() -> None:
    found = recovery(FREE, day(7), WELL)
    assert (found.recovery, found.last) == (Recovery.RECOVERED, day(6))


@pytest.mark.parametrize("score", [-1, 25, 1.5])
def test_a_score_off_its_scale_is_refused(score: int) -> None:
    with pytest.raises(ValueError, match="0 to 24"):
        recovery(FREE, date(2025, 7, 13), [(MONDAY, score)])
