"""What a day's pain comes to; hours that clocks repeat or leave out, and journeys (B.3)."""

import math
from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.clock import moment
from backcare_desktop.core.daily import DailyPain, between, check_order, daily
from backcare_desktop.core.diary import Rating, RatingContext
from tests.core.pain_days import BERLIN, DAY, MONDAY, day, rated, rating, scores, series, utc

# --- the value of a day --------------------------------------------------------------------------


def test_a_day_counts_as_its_last_rating_and_keeps_its_range() -> None:
    ratings = [rating(moment(utc(7, 7, hour), BERLIN), score) for hour, score in ((5, 7), (9, 2))]
    evening = rating(moment(utc(7, 7, 19), BERLIN), 3)
    assert daily([evening, *ratings]) == (DailyPain(MONDAY, 3, 4.0, 2, 7, 3, evening.when),)


def test_missing_is_not_zero() -> None:
    found = daily([rating(moment(utc(7, number, 9), BERLIN), 0) for number in (7, 11)])
    assert [(each.day, each.value) for each in found] == [(MONDAY, 0), (day(4), 0)]
    assert daily([]) == ()


@pytest.mark.parametrize("context", [RatingContext.WORST, RatingContext.AVERAGE])
def test_what_sums_a_day_up_is_in_its_range_and_is_not_its_value(context: RatingContext) -> None:
    now = rating(moment(utc(7, 7, 9), BERLIN), 3)
    summed_up = rating(moment(utc(7, 7, 20), BERLIN), 8, context)
    (found,) = daily([now, summed_up])
    assert (found.value, found.lowest, found.highest, found.at) == (3, 3, 8, now.when)


def test_a_day_that_was_only_summed_up_has_that_value() -> None:
    (found,) = daily([rating(moment(utc(7, 7, 20), BERLIN), 8, RatingContext.WORST)])
    assert found.value == 8


@given(
    st.lists(
        st.builds(
            rating,
            st.datetimes(datetime(2025, 3, 1), datetime(2025, 4, 30)).map(  # noqa: DTZ001
                lambda at: moment(at.replace(tzinfo=BERLIN), BERLIN)
            ),
            scores,
            st.sampled_from(RatingContext),
        ),
        max_size=40,
    ),
    st.randoms(use_true_random=False),
)
def test_the_order_of_entry_changes_nothing(ratings: list[Rating], random: object) -> None:
    found = daily(ratings)
    random.shuffle(numbered := list({each.id: each for each in ratings}.values()))  # type: ignore[attr-defined]
    assert daily(numbered) == daily({each.id: each for each in ratings}.values())
    assert [each.day for each in found] == sorted({each.when.local_date for each in ratings})
    for each in found:
        said = [rated.score for rated in ratings if rated.when.local_date == each.day]
        assert (each.lowest, each.highest, each.count) == (min(said), max(said), len(said))
        assert each.mean == pytest.approx(sum(said) / len(said))


# --- clocks and journeys (reliability.md, B.3) ---------------------------------------------------


def test_of_two_half_past_twos_the_later_one_is_the_last() -> None:
    first, second = (rating(moment(utc(10, 26, hour, 30), BERLIN), hour) for hour in (0, 1))
    assert first.when.local == second.when.local
    assert [(each.day, each.value) for each in daily([second, first])] == [(date(2025, 10, 25), 1)]


def test_an_hour_that_never_came_parts_two_days_and_loses_none() -> None:
    before, after = (rating(moment(utc(3, 30, *at), BERLIN), 4) for at in ((0, 59), (1, 0)))
    assert [each.day for each in daily([before, after])] == [date(2025, 3, 29), date(2025, 3, 30)]


def test_clocks_that_move_by_half_an_hour_keep_the_order() -> None:
    zone = ZoneInfo("Australia/Lord_Howe")
    # 01:50 comes twice on 6 April 2025, half an hour apart.
    first, second = (
        rating(moment(utc(4, 5, *at), zone), score) for at, score in (((14, 50), 6), ((15, 20), 2))
    )
    assert first.when.local == second.when.local
    assert [each.value for each in daily([second, first])] == [2]


def test_the_day_that_apia_left_out_is_a_gap() -> None:
    zone = ZoneInfo("Pacific/Apia")
    noon = utc(12, 29, 22, year=2011)
    ratings = [rating(moment(noon + number * DAY, zone), 5) for number in range(3)]
    assert [each.day for each in daily(ratings)] == [
        date(2011, 12, 29),
        date(2011, 12, 31),
        date(2012, 1, 1),
    ]


def test_kathmandu_has_its_own_midnight() -> None:
    zone = ZoneInfo("Asia/Kathmandu")
    ratings = [rating(moment(utc(7, 9, 21, minute), zone), 5) for minute in (14, 15)]
    assert [each.day for each in daily(ratings)] == [date(2025, 7, 9), date(2025, 7, 10)]


def test_a_date_that_is_lived_twice_is_one_day_with_the_later_rating_as_its_value() -> None:
    left = rating(moment(utc(7, 9, 20), ZoneInfo("Pacific/Auckland")), 7)
    landed = rating(moment(utc(7, 11, 5), ZoneInfo("Pacific/Honolulu")), 2)
    assert left.when.local_date == landed.when.local_date
    (found,) = daily([landed, left])
    assert (found.value, found.count) == (2, 2)


def test_a_trip_through_zones_leaves_each_rating_on_the_day_it_was_entered() -> None:
    zones = ["Europe/Berlin", "Asia/Kathmandu", "Pacific/Auckland", "Pacific/Honolulu"]
    trip = [
        rating(moment(utc(7, 7, 12) + number * DAY, ZoneInfo(zone)), number)
        for number, zone in enumerate(zones)
    ]
    stored = [each.when.local_date for each in trip]
    assert [each.day for each in daily(trip)] == sorted(set(stored))
    assert stored == [date(2025, 7, n) for n in (7, 8, 9, 9)]


def test_seen_from_another_zone_later_the_day_stays() -> None:
    entered = moment(utc(7, 7, 23), BERLIN)
    assert moment(entered.at_utc, ZoneInfo("Asia/Kathmandu")).local_date == day(1)
    assert daily([rating(entered, 4)])[0].day == MONDAY


# --- bad input -----------------------------------------------------------------------------------


@pytest.mark.parametrize("score", [-1, 11, 3.5, math.nan, math.inf])
def test_no_number_off_the_scale_gets_in(score: int) -> None:
    with pytest.raises(ValueError, match="0 to 10"):
        DailyPain.single(MONDAY, score)


@pytest.mark.parametrize("at", [date(1899, 12, 31), date(2101, 1, 1)])
def test_no_date_out_of_the_centuries_gets_in(at: date) -> None:
    with pytest.raises(ValueError, match="1900-2100"):
        DailyPain.single(at, 4)


def test_an_instant_is_no_day() -> None:
    with pytest.raises(ValueError, match="time of day"):
        DailyPain.single(utc(7, 7, 9), 4)


Make = Callable[[], DailyPain]


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: DailyPain(MONDAY, 4, 4.0, -1, 5, 2), "range"),
        (lambda: DailyPain(MONDAY, 4, 4.0, 5, 6, 2), "value"),
        (lambda: DailyPain(MONDAY, 4, 7.0, 3, 6, 2), "mean"),
        (lambda: DailyPain(MONDAY, 4, math.nan, 3, 6, 2), "mean"),
        (lambda: DailyPain(MONDAY, 4, 4.0, 4, 4, 0), "rating"),
    ],
)
def test_a_day_that_can_not_be_is_refused(make: Make, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        make()


# --- stretches -----------------------------------------------------------------------------------


@given(series(), st.integers(-3, 63), st.integers(-3, 63))
def test_a_stretch_has_its_days_and_no_others(
    days: tuple[DailyPain, ...], first: int, last: int
) -> None:
    found = between(days, day(first), day(last))
    assert list(found) == [each for each in days if day(first) <= each.day <= day(last)]


@pytest.mark.parametrize("days", [rated(1, 2)[::-1], rated(1) * 2])
def test_days_out_of_order_or_doubled_are_refused(days: tuple[DailyPain, ...]) -> None:
    with pytest.raises(ValueError, match="order"):
        check_order(days)
    with pytest.raises(ValueError, match="order"):
        between(rated(1) * 2, MONDAY, MONDAY + timedelta(days=9))
