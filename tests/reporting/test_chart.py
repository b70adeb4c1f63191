"""What a chart shows: a dot a day, lines without gaps, marks in lanes, few dates."""

import math
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.daily import DailyPain
from backcare_desktop.reporting.chart import (
    Grain,
    Lane,
    LaneKind,
    LaneMark,
    PainChart,
    SeriesKind,
)
from backcare_desktop.reporting.chart_points import (
    covered,
    lane_places,
    median_runs,
    points,
    runs,
    series_runs,
    shown_lanes,
    strokes,
)
from backcare_desktop.reporting.chart_ticks import TickKind, ticks
from tests.reporting.charts import LAST, ago, chart, lane, number, series


def test_a_chart_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="before it begins"):
        PainChart(LAST, LAST - timedelta(days=1))


def test_a_chart_has_each_lane_once() -> None:
    twice = (lane(LaneKind.CORE, 1), lane(LaneKind.CORE, 2))
    with pytest.raises(ValueError, match="lane once"):
        PainChart(ago(6), LAST, lanes=twice)


@pytest.mark.parametrize(
    ("width", "grain"),
    [
        (3, Grain.DAY),
        (183, Grain.DAY),
        (184, Grain.WEEK),
        (365, Grain.WEEK),
        (1098, Grain.WEEK),
        (1099, Grain.MONTH),
        (3650, Grain.MONTH),
    ],
)
def test_a_dot_is_a_day_up_to_half_a_year(width: int, grain: Grain) -> None:
    assert chart(width).grain is grain


# --- dots --------------------------------------------------------------------------------------


def test_a_dot_is_the_last_rating_of_its_day_and_the_range_is_all_of_them() -> None:
    (point,) = points(chart(7, (0, 7), (0, 2), (0, 4)))
    assert (point.x, point.value, point.lowest, point.highest) == (number(0), 4, 2, 7)


def test_a_day_without_a_rating_has_no_dot() -> None:
    assert [point.first for point in points(chart(7, (6, 5), (0, 3)))] == [ago(6), LAST]


def test_days_outside_of_the_chart_are_not_shown() -> None:
    shown = PainChart(ago(6), ago(2), chart(30, (9, 1), (4, 5), (0, 3)).days)
    assert [point.first for point in points(shown)] == [ago(4)]


def test_only_neighbouring_days_make_a_run() -> None:
    found = runs(points(chart(7, (6, 5), (5, 4), (3, 6), (1, 2), (0, 2))))
    assert [len(run) for run in found] == [2, 1, 2]


def test_a_week_counts_each_rated_day_alike_and_keeps_its_extremes() -> None:
    monday = 2  # 9 July 2025 is a Wednesday
    (week,) = points(chart(400, (monday, 0), (monday, 9), (monday, 3), (0, 7)))
    assert week.value == pytest.approx((3 + 7) / 2)
    assert (week.lowest, week.highest) == (0, 9)
    assert (week.rated_days, week.ratings) == (2, 4)
    assert week.last == LAST


def test_neighbouring_months_make_a_run_although_they_differ_in_length() -> None:
    march, april, july = 130, 70, 8  # days before 9 July
    found = points(chart(1500, (march, 5), (april, 4), (july, 3)))
    assert [[point.first.month for point in run] for run in runs(found)] == [[3, 4], [7]]


@given(
    st.lists(st.tuples(st.integers(0, 1499), st.integers(0, 10)), min_size=1, max_size=60),
    st.sampled_from([1500, 900, 300]),
)
def test_no_rating_is_lost_and_none_is_made_up(scores: list[tuple[int, int]], width: int) -> None:
    inside = [(days, score) for days, score in scores if days < width]
    found = points(chart(width, *inside))
    assert sum(point.ratings for point in found) == len(inside)
    for point in found:
        assert point.lowest <= point.value <= point.highest
        assert ago(width - 1) <= point.first <= point.last <= LAST
    if inside:
        assert min(point.lowest for point in found) == min(score for _, score in inside)


# --- lines -------------------------------------------------------------------------------------


def test_the_zero_line_runs_only_where_there_are_entries() -> None:
    found = points(chart(7, (6, 5), (5, 4), (3, 6)))
    first = number(6)
    spans = covered(found, (first - 0.6, first + 6.6), inset=0.0)
    assert spans == [(first - 0.5, first + 1.5), (first + 2.5, first + 3.5)]


def test_the_zero_line_stays_inside_the_chart_and_never_closes_a_gap() -> None:
    found = points(chart(7, (6, 5), (4, 4)))
    first = number(6)
    (left, right) = covered(found, (first - 0.6, first + 6.6), inset=0.33)
    assert left[0] == first - 0.6
    assert left[1] < right[0]


def test_the_median_is_not_joined_over_a_day_without_a_rating() -> None:
    shown = chart(10, *((days, 4) for days in (9, 8, 7, 6, 5, 3, 2)))
    found = [[x for x, _ in run] for run in median_runs(shown)]
    assert found == [[number(6), number(5)], [number(3), number(2)]]


def test_a_year_and_more_shows_the_last_median_of_each_week_and_leaves_gaps() -> None:
    days = [n for n in range(35) if not 10 <= n <= 27]
    shown = chart(400, *((n, 3) for n in days), (2, 9), (1, 9), (0, 9))
    found = median_runs(shown)
    assert [value for run in found for _, value in run][-1] == shown.medians[-1].median
    assert len(found) == 2
    assert found[-1][-1][0] == number(0)


@given(st.sets(st.integers(0, 60)), st.sampled_from([61, 40, 400, 1200]))
def test_every_piece_of_the_median_is_made_of_neighbours(rated: set[int], width: int) -> None:
    shown = chart(width, *((days, days % 11) for days in rated if days < width))
    for run in median_runs(shown):
        for (before, _), (after, _) in pairwise(run):
            assert after - before <= {Grain.DAY: 1, Grain.WEEK: 13, Grain.MONTH: 61}[shown.grain]
    assert {y for run in median_runs(shown) for _, y in run} <= {m.median for m in shown.medians}


def test_strokes_are_broken_where_a_piece_ends() -> None:
    made = strokes([(1, 2), (3,)])
    assert made[:2] == [1, 2]
    assert math.isnan(made[2])
    assert math.isnan(made[-1])


@pytest.mark.parametrize(
    ("kind", "together", "apart"),
    [(SeriesKind.SLEEP, 1, 2), (SeriesKind.PSFS, 13, 14), (SeriesKind.RMDQ, 27, 28)],
)
def test_values_are_joined_unless_one_was_left_out(
    kind: SeriesKind, together: int, apart: int
) -> None:
    for distance, pieces in ((together, 1), (apart, 2)):
        shown = PainChart(ago(89), LAST, second=series(kind, (distance, 5.0), (0, 6.0)))
        assert len(series_runs(shown)) == pieces


def test_over_years_a_month_shows_the_mean_of_its_values() -> None:
    second = series(SeriesKind.SLEEP, (8, 6.0), (1, 8.0))
    ((place,),) = series_runs(PainChart(ago(1999), LAST, second=second))
    assert place[1] == 7.0


# --- lanes -------------------------------------------------------------------------------------


def test_lanes_without_a_mark_take_no_room_and_the_others_keep_their_order() -> None:
    shown = chart(
        7,
        lanes=(
            lane(LaneKind.NOTES, 2),
            lane(LaneKind.CORE, 40),
            lane(LaneKind.RELIEF),
            lane(LaneKind.STRETCH, 1),
        ),
    )
    assert [kind for kind, _ in shown_lanes(shown)] == [LaneKind.STRETCH, LaneKind.NOTES]


@pytest.mark.parametrize("order", [1, -1])
def test_a_day_with_something_finished_counts_as_finished(order: int) -> None:
    marks = (LaneMark(ago(2), partial=True), LaneMark(ago(2)))[::order]
    (place,) = lane_places(chart(7), Lane(LaneKind.STRETCH, marks))
    assert (place.x, place.partial) == (number(2), False)


def test_of_several_loads_the_highest_is_written() -> None:
    marks = tuple(LaneMark(ago(0), text=f"{kg} kg", rank=kg) for kg in (60, 90, 80))
    (place,) = lane_places(chart(7), Lane(LaneKind.LIFTING, marks))
    assert place.text == "90 kg"


# --- dates -------------------------------------------------------------------------------------


def test_dates_of_days_count_back_from_today() -> None:
    days = [tick.day for tick in ticks(ago(29), LAST, most=6)]
    assert days[-1] == LAST
    assert {(b - a).days for a, b in pairwise(days)} == {7}


@pytest.mark.parametrize(
    ("width", "kind"),
    [(7, TickKind.DAY), (90, TickKind.DAY), (365, TickKind.MONTH), (3650, TickKind.YEAR)],
)
def test_longer_stretches_name_months_and_years(width: int, kind: TickKind) -> None:
    chosen = ticks(ago(width - 1), LAST, most=8)
    assert {tick.kind for tick in chosen} == {kind}
    if kind is not TickKind.DAY:
        assert {tick.day.day for tick in chosen} == {1}


@given(st.integers(1, 40_000), st.integers(2, 8))
def test_dates_are_few_and_inside_the_chart(width: int, most: int) -> None:
    first = ago(width - 1)
    chosen = ticks(first, LAST, most)
    assert len(chosen) <= most
    assert all(first <= tick.day <= LAST for tick in chosen)


def test_a_single_day_can_be_shown() -> None:
    (point,) = points(PainChart(LAST, LAST, (DailyPain.single(LAST, 3),)))
    assert (point.x, point.value) == (number(0), 3)
