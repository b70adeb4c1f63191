"""RMDQ and the change since the start: scores, what a change means, and when to ask again."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.clock import Moment, moment
from backcare_desktop.core.outcome import (
    PSFS_EVERY_DAYS,
    RMDQ_EVERY_DAYS,
    RMDQ_STATEMENTS,
    GrocMeasure,
    RmdqMeasure,
    Verdict,
    leaves_one_out,
    measure_due,
    rmdq_change,
)

TODAY = date(2025, 7, 9)


def after(days: int) -> Moment:
    start = datetime(2025, 7, 9, 10, tzinfo=UTC)
    return moment(start + timedelta(days=days), ZoneInfo("Europe/Berlin"))


def scored(score: int, day: int = 0) -> RmdqMeasure:
    return RmdqMeasure(f"m{day}", after(day), tuple(range(1, score + 1)), finished=True)


def verdict(first: int, latest: int) -> Verdict:
    change = rmdq_change(scored(first), scored(latest, day=14))
    assert change is not None
    assert (change.first, change.latest, change.difference) == (first, latest, latest - first)
    return change.verdict


# --- the score -----------------------------------------------------------------------------------


@given(st.sets(st.integers(1, RMDQ_STATEMENTS)))
def test_the_score_is_the_number_of_ticks(ticked: set[int]) -> None:
    assert RmdqMeasure("m", after(0), tuple(sorted(ticked)), finished=True).score == len(ticked)


def test_a_finished_form_without_a_tick_is_zero() -> None:
    assert scored(0).score == 0


@pytest.mark.parametrize("ticked", [(), (1,), tuple(range(1, RMDQ_STATEMENTS + 1))])
def test_a_form_left_in_the_middle_has_no_score(ticked: tuple[int, ...]) -> None:
    left = RmdqMeasure("m", after(0), ticked, finished=False)
    assert left.score is None
    assert not left.recovered


@pytest.mark.parametrize("ticked", [(0,), (-1, 3), (25,), (3, 25)])
def test_there_are_statements_1_to_24(ticked: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="1 to 24"):
        RmdqMeasure("m", after(0), ticked, finished=True)


@pytest.mark.parametrize("ticked", [(2, 1), (3, 3)])
def test_ticks_stand_in_order_each_once(ticked: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="order, each once"):
        RmdqMeasure("m", after(0), ticked, finished=True)


@pytest.mark.parametrize(("score", "recovered"), [(0, True), (2, True), (3, False), (24, False)])
def test_up_to_two_counts_as_recovered(score: int, recovered: bool) -> None:
    assert scored(score).recovered is recovered


# --- the change ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "latest", "wanted"),
    [
        (15, 10, Verdict.BETTER),  # 5 points
        (15, 11, Verdict.UNCLEAR),  # 4 points, 27 of 100
        (13, 9, Verdict.BETTER),  # 4 points, 31 of 100
        (20, 15, Verdict.BETTER),  # 5 points, 25 of 100
        (6, 3, Verdict.UNCLEAR),  # 50 of 100, but 3 points are chance
        (6, 2, Verdict.BETTER),
        (10, 15, Verdict.WORSE),
        (10, 13, Verdict.UNCLEAR),
        (0, 4, Verdict.WORSE),
        (12, 12, Verdict.UNCLEAR),
    ],
)
def test_five_points_or_thirty_of_a_hundred_and_never_less_than_four_points(
    first: int, latest: int, wanted: Verdict
) -> None:
    assert verdict(first, latest) is wanted


@pytest.mark.parametrize(("first", "latest"), [(3, 0), (3, 3), (0, 0), (21, 21), (22, 24)])
def test_near_an_end_of_the_scale_nothing_can_be_told(first: int, latest: int) -> None:
    assert verdict(first, latest) is Verdict.CANT_TELL


@pytest.mark.parametrize(
    ("first", "latest", "wanted"),
    [
        (3, 8, Verdict.WORSE),
        (3, 5, Verdict.UNCLEAR),
        (22, 10, Verdict.BETTER),
        (22, 20, Verdict.UNCLEAR),
        (4, 0, Verdict.BETTER),
        (20, 24, Verdict.UNCLEAR),
    ],
)
def test_away_from_that_end_a_change_counts(first: int, latest: int, wanted: Verdict) -> None:
    assert verdict(first, latest) is wanted


@given(st.integers(0, 24), st.integers(0, 24), st.integers(0, 24))
def test_more_of_a_change_never_counts_less(first: int, one: int, other: int) -> None:
    """Fewer ticks are never judged worse than more of them."""
    rank = {Verdict.WORSE: 0, Verdict.UNCLEAR: 1, Verdict.CANT_TELL: 1, Verdict.BETTER: 2}
    fewer, more = sorted((one, other))
    assert rank[verdict(first, fewer)] >= rank[verdict(first, more)]


def test_without_two_scores_there_is_no_change() -> None:
    left = RmdqMeasure("m", after(0), (1, 2), finished=False)
    assert rmdq_change(left, scored(2, day=14)) is None
    assert rmdq_change(scored(2), RmdqMeasure("n", after(14), (), finished=False)) is None


def test_the_latest_is_not_older_than_the_first() -> None:
    with pytest.raises(ValueError, match="older"):
        rmdq_change(scored(4, day=14), scored(4))


# --- the change since the start ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("score", "wanted"),
    [
        (-5, Verdict.WORSE),
        (-3, Verdict.WORSE),
        (-2, Verdict.UNCLEAR),
        (0, Verdict.UNCLEAR),
        (2, Verdict.UNCLEAR),
        (3, Verdict.BETTER),
        (5, Verdict.BETTER),
    ],
)
def test_three_points_either_way_count(score: int, wanted: Verdict) -> None:
    assert GrocMeasure("g", after(0), score).verdict is wanted


@pytest.mark.parametrize("score", [-6, 6])
def test_the_scale_has_eleven_points(score: int) -> None:
    with pytest.raises(ValueError, match="between -5 and 5"):
        GrocMeasure("g", after(0), score)


# --- when to ask ---------------------------------------------------------------------------------


@pytest.mark.parametrize("every", [PSFS_EVERY_DAYS, RMDQ_EVERY_DAYS])
def test_it_is_asked_again_when_the_days_are_over(every: int) -> None:
    last = TODAY - timedelta(days=every)
    assert measure_due([last], TODAY, every)
    assert not measure_due([last, last + timedelta(days=1)], TODAY, every)
    assert not measure_due([TODAY], TODAY, every)


def test_what_was_never_answered_is_due() -> None:
    assert measure_due([], TODAY, PSFS_EVERY_DAYS)


def test_an_answer_from_a_day_ahead_puts_nothing_off() -> None:
    assert measure_due([TODAY + timedelta(days=300)], TODAY, PSFS_EVERY_DAYS)


def test_at_most_once_a_day() -> None:
    with pytest.raises(ValueError, match="once a day"):
        measure_due([], TODAY, 0)


@pytest.mark.parametrize(("apart", "left_out"), [(1, False), (7, False), (13, False), (14, True)])
def test_an_answer_is_left_out_where_two_turns_lie_between(apart: int, left_out: bool) -> None:
    one = date(2025, 7, 9)
    assert leaves_one_out(one, one + timedelta(days=apart), 7) is left_out
