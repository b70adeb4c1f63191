"""XmR: natural limits from a baseline, and two signals to look at."""

import pytest
from hypothesis import given

from backcare_desktop.core.daily import DailyPain
from backcare_desktop.core.xmr import LEAST_BASELINE, Signal, SignalKind, xmr
from tests.core.pain_days import day, rated, whole_series

BASELINE = (4, 5) * 7
"""Mean 4.5, every move one point: limits at 1.84 and 7.16."""


def signals(*later: int | None) -> list[tuple[SignalKind, int, int]]:
    found = xmr(rated(*BASELINE, *later))
    assert found is not None
    first = day(LEAST_BASELINE)
    return [
        (each.kind, (each.first - first).days, (each.last - first).days) for each in found.signals
    ]


def test_the_limits_are_the_mean_and_2_66_moving_ranges() -> None:
    found = xmr(rated(*BASELINE))
    assert found is not None
    assert (found.mean, found.moving_range, found.baseline) == (4.5, 1.0, 14)
    assert found.limits == pytest.approx((1.84, 7.16))
    assert found.signals == ()


def test_limits_end_where_the_scale_ends() -> None:
    found = xmr(rated(*(0, 10) * 7))
    assert found is not None and found.limits == (0.0, 10.0)


def test_days_that_are_all_alike_have_no_limits_that_another_day_could_cross() -> None:
    found = xmr(rated(*[4] * 14, 4, 5, 4, 3))
    assert found is not None
    assert (found.mean, found.moving_range, found.limits, found.signals) == (4.0, 0.0, None, ())


def test_a_run_beside_days_that_were_all_alike_is_still_a_signal() -> None:
    found = xmr(rated(*[4] * 14, *[5] * 8))
    assert found is not None
    assert found.signals == (Signal(SignalKind.RUN, day(14), day(21)),)


def test_thirteen_rated_days_make_no_chart() -> None:
    assert xmr(rated(*BASELINE[:-1])) is None
    with pytest.raises(ValueError, match="14"):
        xmr(rated(*BASELINE), baseline=13)


def test_a_longer_baseline_may_be_chosen() -> None:
    found = xmr(rated(*BASELINE, 9, 9, 9), baseline=17)
    assert found is not None and found.signals == ()
    assert xmr(rated(*BASELINE), baseline=15) is None


def test_a_point_outside_the_limits_is_a_signal() -> None:
    assert signals(7, 8, 2, 1) == [(SignalKind.OUTSIDE, 1, 1), (SignalKind.OUTSIDE, 3, 3)]


def test_eight_in_a_row_on_one_side_are_a_signal() -> None:
    assert signals(*[5] * 7) == []
    assert signals(*[5] * 8) == [(SignalKind.RUN, 0, 7)]
    assert signals(4, *[5] * 10, 4) == [(SignalKind.RUN, 1, 10)]


def test_a_gap_does_not_end_a_run() -> None:
    assert signals(*[5] * 4, None, *[5] * 4) == [(SignalKind.RUN, 0, 8)]


def test_a_point_on_the_mean_ends_a_run() -> None:
    found = xmr(rated(*(4, 6) * 7, *[6] * 7, 5, *[6] * 7))
    assert found is not None and found.signals == ()


def test_days_of_the_baseline_are_no_signals() -> None:
    found = xmr(rated(*[4] * 13, 10))
    assert found is not None and found.limits is not None
    assert found.limits[1] < 10 and found.signals == ()


def test_signals_stand_in_order_of_their_days() -> None:
    found = xmr(rated(*BASELINE, 8, *[5] * 8))
    assert found is not None
    assert found.signals == (
        Signal(SignalKind.OUTSIDE, day(14), day(14)),
        Signal(SignalKind.RUN, day(14), day(22)),
    )


@given(whole_series(LEAST_BASELINE, 60))
def test_what_is_outside_is_a_signal_and_nothing_else_is(days: tuple[DailyPain, ...]) -> None:
    found = xmr(days)
    assert found is not None
    lower, upper = found.limits or (0, 10)
    assert 0 <= lower <= found.mean <= upper <= 10
    outside = {each.first for each in found.signals if each.kind is SignalKind.OUTSIDE}
    later = days[LEAST_BASELINE:]
    assert outside == {each.day for each in later if each.value < lower or each.value > upper}
    for run in (each for each in found.signals if each.kind is SignalKind.RUN):
        sides = {each.value > found.mean for each in later if run.first <= each.day <= run.last}
        assert len(sides) == 1
