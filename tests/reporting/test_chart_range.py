"""Looking closer and moving along: never past the diary's ends, never under three days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.reporting.chart_range import LEAST_DAYS, ChartRange

FIRST, LAST = date(2024, 1, 1), date(2025, 7, 9)


def shown(days: int, back: int = 0) -> ChartRange:
    """So many days, the last of them ``back`` days before the end."""
    last = LAST - timedelta(days=back)
    return ChartRange(last - timedelta(days=days - 1), last, FIRST, LAST)


@st.composite
def ranges(draw: st.DrawFn) -> ChartRange:
    whole = draw(st.integers(LEAST_DAYS, 4000))
    width = draw(st.integers(LEAST_DAYS, whole))
    back = draw(st.integers(0, whole - width))
    last = LAST - timedelta(days=back)
    first = last - timedelta(days=width - 1)
    return ChartRange(first, last, LAST - timedelta(days=whole - 1), LAST)


def test_what_is_shown_lies_inside_of_what_can_be() -> None:
    with pytest.raises(ValueError, match="inside"):
        ChartRange(FIRST - timedelta(days=1), LAST, FIRST, LAST)


def test_days_are_chosen_in_either_order() -> None:
    now = shown(30)
    one, other = LAST.toordinal() - 9.4, LAST.toordinal() - 4.6
    assert now.chosen(one, other) == now.chosen(other, one) == shown(5, back=5)


def test_fewer_than_three_days_become_three() -> None:
    at = LAST.toordinal() - 10.0
    assert shown(30).chosen(at, at) == shown(3, back=9)


def test_what_is_zoomed_around_stays_where_it_is() -> None:
    now = shown(100, back=50)
    middle = now.first.toordinal() + 49.5
    closer = now.zoomed(0.5, middle)
    assert closer.width == 50
    assert abs((closer.first.toordinal() + closer.last.toordinal()) / 2 - middle) <= 1


def test_moving_along_keeps_the_width_and_stops_at_the_ends() -> None:
    assert shown(30).panned(-7) == shown(30, back=7)
    assert shown(30).panned(7) == shown(30)
    assert shown(30).panned(-9999).first == FIRST


@given(ranges(), st.floats(0.1, 9.0).filter(lambda f: f != 1.0), st.floats(0.0, 1.0))
def test_zooming_always_changes_something_until_an_end_is_reached(
    now: ChartRange, factor: float, share: float
) -> None:
    around = now.first.toordinal() + share * now.width
    then = now.zoomed(factor, around)
    whole = (now.latest - now.earliest).days + 1
    assert LEAST_DAYS <= then.width <= whole
    if factor > 1:
        assert then.width > now.width or now.width == whole
    else:
        assert then.width < now.width or now.width == LEAST_DAYS


@given(ranges(), st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_whatever_is_chosen_can_be_shown(now: ChartRange, one: float, other: float) -> None:
    then = now.chosen(one, other)
    assert now.earliest <= then.first <= then.last <= now.latest
    assert then.width >= LEAST_DAYS
