"""How much of the usual load is open, day by day, and what that means for days that count."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.open_days import OpenShares, closed, least_of

START = date(2025, 7, 1)
HALF, WHOLE = Decimal("0.5"), Decimal(1)
days = st.integers(0, 60).map(lambda ahead: START + timedelta(days=ahead))
steps = st.sampled_from([Decimal(0), HALF, Decimal("0.8"), WHOLE])


def shares() -> st.SearchStrategy[OpenShares]:
    return st.dictionaries(days, steps, max_size=8).map(
        lambda turns: OpenShares(tuple(sorted(turns.items())))
    )


def test_before_the_first_turn_everything_is_open_and_after_the_last_it_stays() -> None:
    held = OpenShares(((START, HALF),))
    assert held.on(START - timedelta(days=1)) == 1
    assert held.on(START) == held.on(START + timedelta(days=99)) == HALF


def test_what_waits_without_a_date_never_opens() -> None:
    assert closed(START, None).first_open(HALF, START) is None
    assert closed(START, None).after(HALF, START, 1) is None
    assert closed(START, START) == OpenShares()


def test_turns_are_in_order_and_shares_in_their_bounds() -> None:
    tomorrow = START + timedelta(days=1)
    with pytest.raises(ValueError, match="order of time"):
        OpenShares(((tomorrow, HALF), (START, HALF)))
    with pytest.raises(ValueError, match="between 0 and 1"):
        OpenShares(((START, Decimal(2)),))


@given(shares(), steps, days, st.integers(1, 14))
def test_after_so_many_open_days_is_what_counting_them_says(
    held: OpenShares, share: Decimal, first: date, count: int
) -> None:
    here, left = first, count
    while left and here < START + timedelta(days=200):
        left -= held.on(here) >= share
        here += timedelta(days=1)
    assert held.after(share, first, count) == (None if left else here)


@given(shares(), steps, days)
def test_the_first_open_day_is_open_and_none_before_it_is(
    held: OpenShares, share: Decimal, first: date
) -> None:
    found = held.first_open(share, first)
    until = found or START + timedelta(days=100)
    closed_days = (first + timedelta(days=n) for n in range((until - first).days))
    assert all(held.on(day) < share for day in closed_days)
    assert found is None or held.on(found) >= share


@given(st.lists(shares(), max_size=4), days)
def test_several_together_allow_the_least_of_each(several: list[OpenShares], day: date) -> None:
    assert least_of(several).on(day) == min((each.on(day) for each in several), default=WHOLE)
