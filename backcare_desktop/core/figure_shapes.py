"""The shapes the exercise figure is made of, in standing heights, y up."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple


class Point(NamedTuple):
    """A place in standing heights, y up."""

    x: float
    y: float

    def moved(self, direction: float, distance: float) -> "Point":
        """The place ``distance`` away in ``direction`` (degrees)."""
        angle = math.radians(direction)
        return Point(self.x + distance * math.cos(angle), self.y + distance * math.sin(angle))

    def shifted(self, dx: float, dy: float) -> "Point":
        """The place ``dx`` to the right and ``dy`` up."""
        return Point(self.x + dx, self.y + dy)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in standing heights, y up."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From bottom to top."""
        return self.top - self.bottom

    @staticmethod
    def around(boxes: Iterable["Box"]) -> "Box":
        """The smallest rectangle that holds all of ``boxes``, of which there is at least one."""
        every = tuple(boxes)
        return Box(
            min(box.left for box in every),
            min(box.bottom for box in every),
            max(box.right for box in every),
            max(box.top for box in every),
        )


@dataclass(frozen=True, slots=True)
class Capsule:
    """A tapered limb: two circles and the straight sides that touch both."""

    start: Point
    end: Point
    start_radius: float
    end_radius: float

    @property
    def box(self) -> Box:
        """The rectangle around both circles."""
        return Box.around(
            Box(at.x - radius, at.y - radius, at.x + radius, at.y + radius)
            for at, radius in ((self.start, self.start_radius), (self.end, self.end_radius))
        )

    def shifted(self, dx: float, dy: float) -> "Capsule":
        """The same limb elsewhere."""
        return replace(self, start=self.start.shifted(dx, dy), end=self.end.shifted(dx, dy))


@dataclass(frozen=True, slots=True)
class Ellipse:
    """An ellipse; ``length`` is its diameter in ``direction`` (degrees), ``width`` across."""

    centre: Point
    length: float
    width: float
    direction: float

    @property
    def box(self) -> Box:
        """The rectangle around it."""
        angle = math.radians(self.direction)
        along, across = self.length / 2, self.width / 2
        half_x = math.hypot(along * math.cos(angle), across * math.sin(angle))
        half_y = math.hypot(along * math.sin(angle), across * math.cos(angle))
        x, y = self.centre
        return Box(x - half_x, y - half_y, x + half_x, y + half_y)

    def shifted(self, dx: float, dy: float) -> "Ellipse":
        """The same ellipse elsewhere."""
        return replace(self, centre=self.centre.shifted(dx, dy))


@dataclass(frozen=True, slots=True)
class Outline:
    """A closed smooth line through ``points``."""

    points: tuple[Point, ...]

    @property
    def box(self) -> Box:
        """The rectangle around it."""
        return Box.around(Box(at.x, at.y, at.x, at.y) for at in self.points)

    def shifted(self, dx: float, dy: float) -> "Outline":
        """The same outline elsewhere."""
        return Outline(tuple(point.shifted(dx, dy) for point in self.points))


@dataclass(frozen=True, slots=True)
class Curve:
    """An arrow's way from ``start`` to ``end``, bowed towards ``control``."""

    start: Point
    control: Point
    end: Point

    @property
    def box(self) -> Box:
        """The rectangle around the way itself."""
        middle = Point(
            (self.start.x + 2 * self.control.x + self.end.x) / 4,
            (self.start.y + 2 * self.control.y + self.end.y) / 4,
        )
        return Box.around(Box(at.x, at.y, at.x, at.y) for at in (self.start, middle, self.end))


Shape = Capsule | Ellipse | Outline
