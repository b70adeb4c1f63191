"""Counts of where it hurt: most first, and never more often than there were entries."""

import pytest

from backcare_desktop.core.body import BodyArea
from backcare_desktop.core.day_marks import AreaCounts

RIGHT, LEFT, CALF = (
    BodyArea.LOWER_BACK_RIGHT,
    BodyArea.LOWER_BACK_LEFT,
    BodyArea.CALF_RIGHT,
)


def test_areas_stand_most_first_then_in_the_maps_order() -> None:
    counts = AreaCounts(26, 20, {CALF: 2, RIGHT: 19, LEFT: 2})
    assert list(counts.times.items()) == [(RIGHT, 19), (LEFT, 2), (CALF, 2)]


def test_a_calf_is_a_part_of_a_leg_and_the_back_is_none() -> None:
    assert AreaCounts(1, 1, {CALF: 1}).in_leg
    assert not AreaCounts(1, 1, {RIGHT: 1}).in_leg
    assert not AreaCounts(0, 0, {}).in_leg


@pytest.mark.parametrize(
    ("entries", "placed", "times"), [(1, 2, {}), (3, 2, {RIGHT: 3}), (3, 2, {RIGHT: 0})]
)
def test_counts_that_cannot_be_are_refused(
    entries: int, placed: int, times: dict[BodyArea, int]
) -> None:
    with pytest.raises(ValueError, match="entr"):
        AreaCounts(entries, placed, times)
