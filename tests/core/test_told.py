"""Figures that stand beside each other add up."""

from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.told import change_told, tenths

means = st.builds(lambda total, days: total / days, st.integers(0, 70), st.integers(5, 7))


@given(means, means)
def test_the_change_is_what_a_reader_finds_by_subtracting(first: float, latest: float) -> None:
    assert f"{change_told(first, latest):.1f}" == f"{tenths(latest) - tenths(first) + 0.0:.1f}"


@given(means, means, st.integers(1, 5))
def test_a_change_that_is_enough_is_never_told_as_less(
    first: float, latest: float, enough: int
) -> None:
    if abs(latest - first) >= enough:
        assert abs(change_told(first, latest)) >= enough
