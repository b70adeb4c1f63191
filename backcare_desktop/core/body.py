"""Where it hurts, in the person's own left and right."""

from collections.abc import Iterable
from enum import StrEnum


class BodySide(StrEnum):
    """The side of the pain."""

    LEFT = "left"
    RIGHT = "right"
    MIDDLE = "middle"
    BOTH = "both"


class Region(StrEnum):
    """Parts of the body that pain from the low back is felt in, from the top down."""

    UPPER_BACK = "upper_back"
    LOWER_BACK = "lower_back"
    BUTTOCK = "buttock"
    HIP = "hip"
    GROIN = "groin"
    FRONT_OF_THIGH = "front_of_thigh"
    BACK_OF_THIGH = "back_of_thigh"
    LOWER_LEG = "lower_leg"
    FOOT = "foot"


class Face(StrEnum):
    """The side of the body that somebody looks at."""

    FRONT = "front"
    BACK = "back"


class BodyArea(StrEnum):
    """Places on the body map, the back first and from the top down, the person's left first.

    Finer than a :class:`Region`, which every area belongs to. The words are stored: they are never
    changed nor taken away.
    """

    UPPER_BACK_LEFT = "upper_back_left"
    UPPER_BACK_MIDDLE = "upper_back_middle"
    UPPER_BACK_RIGHT = "upper_back_right"
    LOWER_BACK_LEFT = "lower_back_left"
    LOWER_BACK_MIDDLE = "lower_back_middle"
    LOWER_BACK_RIGHT = "lower_back_right"
    BUTTOCK_LEFT = "buttock_left"
    BUTTOCK_RIGHT = "buttock_right"
    BACK_OF_THIGH_LEFT = "back_of_thigh_left"
    BACK_OF_THIGH_RIGHT = "back_of_thigh_right"
    CALF_LEFT = "calf_left"
    CALF_RIGHT = "calf_right"
    HIP_LEFT = "hip_left"
    HIP_RIGHT = "hip_right"
    GROIN_LEFT = "groin_left"
    GROIN_RIGHT = "groin_right"
    FRONT_OF_THIGH_LEFT = "front_of_thigh_left"
    FRONT_OF_THIGH_RIGHT = "front_of_thigh_right"
    SHIN_LEFT = "shin_left"
    SHIN_RIGHT = "shin_right"
    FOOT_LEFT = "foot_left"
    FOOT_RIGHT = "foot_right"

    @property
    def part(self) -> str:
        """Its name without the side, for instance ``lower_back``."""
        return self.value.rpartition("_")[0]

    @property
    def side(self) -> BodySide:
        """The person's left or right, or the middle."""
        return BodySide(self.value.rpartition("_")[2])

    @property
    def region(self) -> Region:
        """The region that it belongs to."""
        return _LOWER_LEGS.get(self.part) or Region(self.part)

    @property
    def face(self) -> Face:
        """The side of the body that it is seen on."""
        return Face.FRONT if self.part in _AT_FRONT else Face.BACK


_LOWER_LEGS = {"calf": Region.LOWER_LEG, "shin": Region.LOWER_LEG}
_AT_FRONT = frozenset({"hip", "groin", "front_of_thigh", "shin", "foot"})


def areas_in_order(areas: Iterable[BodyArea]) -> tuple[BodyArea, ...]:
    """The areas in the map's order, each once."""
    wanted = set(areas)
    return tuple(area for area in BodyArea if area in wanted)


def regions_of(areas: Iterable[BodyArea]) -> tuple[Region, ...]:
    """The regions that areas belong to, from the top down, each once."""
    found = {area.region for area in areas}
    return tuple(region for region in Region if region in found)
