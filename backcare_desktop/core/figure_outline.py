"""Smooth outlines for the exercise figure: the trunk's silhouette, the head, rounded boxes.

Everything is measured in standing heights, y up, directions in degrees.
"""

import bisect
import math
from collections.abc import Sequence

from backcare_desktop.core.figure_shapes import Box, Ellipse, Outline, Point

HEAD = (0.14, 0.116)
"""Length and breadth of the head (visual.md, Annex)."""

_HEAD_ABOVE_NECK = 0.056
_STEPS = 10
_CORNER = (0, 30, 60, 90)


def head(neck_end: Point, direction: float) -> Ellipse:
    """The head on a neck that ends at ``neck_end`` and points in ``direction``."""
    return Ellipse(neck_end.moved(direction, _HEAD_ABOVE_NECK), *HEAD, direction)


def rounded(joints: Sequence[Point]) -> list[tuple[float, Point]]:
    """A line that bends smoothly at every joint and lies on each bone at its middle.

    Returns:
        Points from the first joint to the last, each with the number of bones passed so far.
    """
    line = [(0.0, joints[0])]
    for number in range(1, len(joints) - 1):
        before, joint, after = joints[number - 1 : number + 2]
        for step in range(_STEPS + 1):
            t = step / _STEPS
            # A quadratic curve from the middle of one bone to the middle of the next.
            a, b, c = (1 - t) ** 2 / 2, (1 - t) ** 2 / 2 + 2 * t * (1 - t) + t**2 / 2, t**2 / 2
            at = Point(
                a * before.x + b * joint.x + c * after.x, a * before.y + b * joint.y + c * after.y
            )
            if step or number == 1:
                line.append((number - 0.5 + t, at))
    return [*line, (float(len(joints) - 1), joints[-1])]


def between(stations: Sequence[tuple[float, float]], place: float) -> float:
    """The value at ``place`` of a smooth curve through ``stations`` of (place, value)."""
    last = len(stations) - 2
    index = max(0, min(last, bisect.bisect_right(stations, (place, math.inf)) - 1))
    (x0, y0), (x1, y1) = stations[index : index + 2]
    before, after = stations[max(0, index - 1)], stations[min(last + 1, index + 2)]
    width = x1 - x0
    start = (y1 - before[1]) / (x1 - before[0]) * width
    end = (after[1] - y0) / (after[0] - x0) * width
    t = (place - x0) / width
    return y0 + t * (
        start + t * (3 * (y1 - y0) - 2 * start - end + t * (start + end - 2 * (y1 - y0)))
    )


def tube(stations: Sequence[tuple[Point, float, float]]) -> Outline:
    """The outline of a line with a thickness, round at its start.

    Args:
        stations: places along the line, each with its half-width to the left of the way and to
            the right of it.
    """
    line = [station[0] for station in stations]
    left: list[Point] = []
    right: list[Point] = []
    for index, (at, to_left, to_right) in enumerate(stations):
        before, after = line[max(0, index - 1)], line[min(len(line) - 1, index + 1)]
        length = math.hypot(after.x - before.x, after.y - before.y) or 1.0
        across_x, across_y = (before.y - after.y) / length, (after.x - before.x) / length
        left.append(Point(at.x + across_x * to_left, at.y + across_y * to_left))
        right.append(Point(at.x - across_x * to_right, at.y - across_y * to_right))
    first, _ = line[0].to(line[1])
    radius = (stations[0][1] + stations[0][2]) / 2
    cap = [line[0].moved(first - 90 - turn, radius) for turn in range(15, 180, 15)]
    return Outline((*reversed(right), *cap, *left))


def rounded_box(box: Box, radius: float) -> Outline:
    """A rectangle with round corners."""
    radius = min(radius, box.width / 2, box.height / 2)
    corners = (
        (box.right - radius, box.bottom + radius, 0),
        (box.left + radius, box.bottom + radius, 270),
        (box.left + radius, box.top - radius, 180),
        (box.right - radius, box.top - radius, 90),
    )
    return Outline(
        tuple(
            Point(x, y).moved(start - turn, radius) for x, y, start in corners for turn in _CORNER
        )
    )
