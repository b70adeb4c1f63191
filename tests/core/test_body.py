"""Areas of the body map: finer than regions, and always the person's own left and right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backcare_desktop.core.body import (
    BodyArea,
    BodySide,
    Face,
    Region,
    areas_in_order,
    regions_of,
)

some_areas = st.sets(st.sampled_from(BodyArea))


def test_there_are_about_twenty_on_both_faces() -> None:
    assert 20 <= len(BodyArea) <= 24
    assert {area.face for area in BodyArea} == set(Face)


def test_the_words_that_are_stored_never_change() -> None:
    assert [str(region) for region in Region] == [
        "upper_back",
        "lower_back",
        "buttock",
        "hip",
        "groin",
        "front_of_thigh",
        "back_of_thigh",
        "lower_leg",
        "foot",
    ]
    assert {str(area) for area in BodyArea} >= {
        "upper_back_middle",
        "lower_back_left",
        "buttock_right",
        "calf_left",
        "groin_right",
        "foot_left",
    }


def test_every_region_has_its_areas() -> None:
    assert regions_of(BodyArea) == tuple(Region)


@pytest.mark.parametrize("part", sorted({area.part for area in BodyArea}))
def test_what_lies_on_the_left_lies_on_the_right_too(part: str) -> None:
    sides = {area.side for area in BodyArea if area.part == part}
    assert {BodySide.LEFT, BodySide.RIGHT} <= sides
    assert BodySide.BOTH not in sides
    assert (BodySide.MIDDLE in sides) == (part in {"upper_back", "lower_back"})


@pytest.mark.parametrize(
    ("area", "region", "side", "face"),
    [
        (BodyArea.LOWER_BACK_MIDDLE, Region.LOWER_BACK, BodySide.MIDDLE, Face.BACK),
        (BodyArea.CALF_LEFT, Region.LOWER_LEG, BodySide.LEFT, Face.BACK),
        (BodyArea.SHIN_LEFT, Region.LOWER_LEG, BodySide.LEFT, Face.FRONT),
        (BodyArea.FRONT_OF_THIGH_RIGHT, Region.FRONT_OF_THIGH, BodySide.RIGHT, Face.FRONT),
    ],
)
def test_an_area_knows_region_side_and_face(
    area: BodyArea, region: Region, side: BodySide, face: Face
) -> None:
    assert (area.region, area.side, area.face) == (region, side, face)


@given(some_areas)
def test_order_is_the_maps_and_nothing_is_lost_or_doubled(areas: set[BodyArea]) -> None:
    ordered = areas_in_order([*areas, *areas])
    assert set(ordered) == areas
    assert list(ordered) == sorted(areas, key=tuple(BodyArea).index)
