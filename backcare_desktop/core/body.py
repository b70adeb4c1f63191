"""Where it hurts, in the person's own left and right."""

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
