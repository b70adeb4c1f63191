"""Two-link inverse kinematics: how a limb bends so that its end is where it must be."""

import math

from backcare_desktop.core.figure_shapes import Point

_SLACK = 1e-6


def two_link(
    start: Point, end: Point, lengths: tuple[float, float], *, bend: int
) -> tuple[float, float]:
    """The directions of two bones that lead from ``start`` to ``end``.

    Args:
        start, end: where the chain begins and where it is to end, in standing heights.
        lengths: of the first bone and the second, both above zero.
        bend: +1 turns the second bone counter-clockwise from the first (an elbow of a figure that
            faces right), -1 clockwise (a knee).

    Returns:
        Both directions in degrees. An end out of reach is pointed at, with the chain as straight
        or as folded as it gets.
    """
    first, second = lengths
    direction, distance = start.to(end)
    distance = min(max(distance, abs(first - second) + _SLACK), first + second - _SLACK)
    at_start = math.degrees(
        math.acos(_cosine(first**2 + distance**2 - second**2, 2 * first * distance))
    )
    at_end = math.degrees(
        math.acos(_cosine(second**2 + distance**2 - first**2, 2 * second * distance))
    )
    return direction - bend * at_start, direction + bend * at_end


def near_turn(angle: float, middle: float) -> float:
    """``angle`` by whole turns until it lies within half a turn of ``middle`` (degrees)."""
    return (angle - middle + 180) % 360 - 180 + middle


def _cosine(upper: float, lower: float) -> float:
    # A bone seen end-on has no length, and then no angle that could be wrong.
    return min(1.0, max(-1.0, upper / lower)) if lower else 1.0
