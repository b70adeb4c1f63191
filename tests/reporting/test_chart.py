"""What a chart shows: dots, runs without gaps, marks for sessions, few dates."""

import math
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.clock import Moment
from backcare_desktop.core.diary import RatedDay, by_day
from backcare_desktop.core.session_log import Outcome, SessionMark
from backcare_desktop.reporting.chart import (
    Grain,
    PainChart,
    covered,
    points,
    runs,
    session_places,
    strokes,
)
from backcare_desktop.reporting.chart_ticks import TickKind, ticks

LAST = date(2025, 7, 9)


def chart(
    width: int, *scores: tuple[int, int], sessions: tuple[SessionMark, ...] = ()
) -> PainChart:
    """A chart of ``width`` days; each score as (days ago, score)."""
    rated = by_day((LAST - timedelta(days=ago), score) for ago, score in scores)
    return PainChart(LAST - timedelta(days=width - 1), LAST, rated, sessions)


def session(ago: int, outcome: Outcome) -> SessionMark:
    day = LAST - timedelta(days=ago)
    when = Moment(datetime(day.year, day.month, day.day, 9, tzinfo=UTC), 0, "UTC", day)
    return SessionMark(f"s{ago}", "trio", "Trio", when, outcome, 60.0)


def test_a_chart_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="before it begins"):
        PainChart(LAST, LAST - timedelta(days=1))


@pytest.mark.parametrize(
    ("width", "grain"),
    [
        (7, Grain.DAY),
        (365, Grain.DAY),
        (366, Grain.DAY),
        (367, Grain.WEEK),
        (1098, Grain.WEEK),
        (1099, Grain.MONTH),
        (3650, Grain.MONTH),
    ],
)
def test_a_dot_is_a_day_up_to_a_year(width: int, grain: Grain) -> None:
    assert chart(width).grain is grain


def test_a_day_without_a_rating_has_no_dot() -> None:
    assert [point.first for point in points(chart(7, (6, 5), (0, 3)))] == [
        LAST - timedelta(days=6),
        LAST,
    ]


def test_only_neighbouring_days_are_joined() -> None:
    found = runs(points(chart(7, (6, 5), (5, 4), (3, 6), (1, 2), (0, 2))))
    assert [len(run) for run in found] == [2, 1, 2]


def test_a_week_counts_each_rated_day_alike_and_keeps_its_extremes() -> None:
    monday = 2  # 9 July 2025 is a Wednesday
    shown = chart(400, (monday, 0), (monday, 0), (monday, 9), (0, 7))
    (week,) = points(shown)
    assert week.mean == pytest.approx((3 + 7) / 2)
    assert (week.lowest, week.highest) == (0, 9)
    assert (week.rated_days, week.ratings) == (2, 4)
    assert week.last == LAST


def test_neighbouring_months_are_joined_although_they_differ_in_length() -> None:
    march, april, july = 130, 70, 8  # days before 9 July
    found = points(chart(1500, (march, 5), (april, 4), (july, 3)))
    assert [[point.first.month for point in run] for run in runs(found)] == [[3, 4], [7]]


@given(
    st.lists(st.tuples(st.integers(0, 1499), st.integers(0, 10)), min_size=1, max_size=60),
    st.sampled_from([1500, 900, 300]),
)
def test_no_rating_is_lost_and_none_is_made_up(scores: list[tuple[int, int]], width: int) -> None:
    inside = [(ago, score) for ago, score in scores if ago < width]
    found = points(chart(width, *inside))
    assert sum(point.ratings for point in found) == len(inside)
    for point in found:
        assert point.lowest <= point.mean <= point.highest
        assert LAST - timedelta(days=width - 1) <= point.first <= point.last <= LAST
    if inside:
        assert min(point.lowest for point in found) == min(score for _, score in inside)


def test_the_zero_line_runs_only_where_there_are_entries() -> None:
    found = points(chart(7, (6, 5), (5, 4), (3, 6)))
    first = (LAST - timedelta(days=6)).toordinal()
    spans = covered(found, (first - 0.6, first + 6.6), inset=0.0)
    assert spans == [(first - 0.5, first + 1.5), (first + 2.5, first + 3.5)]


def test_the_zero_line_stays_inside_the_chart_and_never_closes_a_gap() -> None:
    found = points(chart(7, (6, 5), (4, 4)))
    first = (LAST - timedelta(days=6)).toordinal()
    (left, right) = covered(found, (first - 0.6, first + 6.6), inset=0.33)
    assert left[0] == first - 0.6
    assert left[1] < right[0]


def test_strokes_are_broken_where_a_piece_ends() -> None:
    made = strokes([(1, 2), (3,)])
    assert made[:2] == [1, 2]
    assert math.isnan(made[2])
    assert math.isnan(made[-1])


def test_finished_and_partial_sessions_are_marked_apart() -> None:
    shown = chart(7, sessions=(session(3, Outcome.FINISHED), session(1, Outcome.PARTIAL)))
    day = LAST.toordinal()
    assert session_places(shown) == ((day - 3,), (day - 1,))


def test_core_work_is_no_stretch_session_and_has_no_mark() -> None:
    core = replace(session(3, Outcome.FINISHED), routine_id="core:core-basics")
    shown = chart(7, sessions=(core, session(1, Outcome.PARTIAL)))
    assert session_places(shown) == ((), (LAST.toordinal() - 1,))
    assert [mark.id for mark in shown.stretches] == ["s1"]


def test_a_day_with_a_finished_session_counts_as_finished() -> None:
    for order in ((Outcome.PARTIAL, Outcome.FINISHED), (Outcome.FINISHED, Outcome.PARTIAL)):
        shown = chart(7, sessions=tuple(session(2, outcome) for outcome in order))
        assert session_places(shown) == ((LAST.toordinal() - 2,), ())


def test_dates_of_days_count_back_from_today() -> None:
    days = [tick.day for tick in ticks(LAST - timedelta(days=29), LAST, most=6)]
    assert days[-1] == LAST
    assert {(b - a).days for a, b in pairwise(days)} == {7}


@pytest.mark.parametrize(
    ("width", "kind"),
    [(7, TickKind.DAY), (90, TickKind.DAY), (365, TickKind.MONTH), (3650, TickKind.YEAR)],
)
def test_longer_stretches_name_months_and_years(width: int, kind: TickKind) -> None:
    chosen = ticks(LAST - timedelta(days=width - 1), LAST, most=8)
    assert {tick.kind for tick in chosen} == {kind}
    if kind is not TickKind.DAY:
        assert {tick.day.day for tick in chosen} == {1}


@given(st.integers(1, 40_000), st.integers(2, 8))
def test_dates_are_few_and_inside_the_chart(width: int, most: int) -> None:
    first = LAST - timedelta(days=width - 1)
    chosen = ticks(first, LAST, most)
    assert len(chosen) <= most
    assert all(first <= tick.day <= LAST for tick in chosen)


def test_a_rated_day_is_one_dot_with_its_own_values() -> None:
    day = RatedDay(LAST, 3.5, 2, 5, 2)
    (point,) = points(PainChart(LAST, LAST, (day,)))
    assert (point.x, point.mean, point.lowest, point.highest) == (LAST.toordinal(), 3.5, 2, 5)
