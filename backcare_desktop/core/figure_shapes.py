"""The shapes the exercise figure is made of, in standing heights, y up."""

import math
from collections.abc import Iterable
from typing import NamedTuple

from msgspec import Struct


class Flip(NamedTuple):
    """A mirror through the origin: -1 for each axis whose sign it changes, 1 for the other."""

    x: int
    y: int


SIDEWAYS = Flip(-1, 1)
UPSIDE_DOWN = Flip(1, -1)


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

    def flipped(self, flip: "Flip") -> "Point":
        """The place where a mirror shows it."""
        return Point(self.x * flip.x, self.y * flip.y)

    def to(self, other: "Point") -> tuple[float, float]:
        """The direction (degrees) and distance to ``other``."""
        dx, dy = other.x - self.x, other.y - self.y
        return math.degrees(math.atan2(dy, dx)), math.hypot(dx, dy)


class Box(Struct, frozen=True):
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

    def flipped(self, flip: "Flip") -> "Box":
        """The same rectangle where a mirror shows it."""
        xs, ys = (
            (self.left * flip.x, self.right * flip.x),
            (self.bottom * flip.y, self.top * flip.y),
        )
        return Box(min(xs), min(ys), max(xs), max(ys))

    def shifted(self, dx: float, dy: float) -> "Box":
        """The same rectangle elsewhere."""
        return Box(self.left + dx, self.bottom + dy, self.right + dx, self.top + dy)

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


class Capsule(Struct, frozen=True):
    """A tapered limb: two circles and the straight sides that touch both."""

    start: Point
    end: Point
    start_radius: float
    end_radius: float

    @property
    def box(self) -> Box:
        """The rectangle around both circles."""
        (x0, y0), (x1, y1) = self.start, self.end
        first, last = self.start_radius, self.end_radius
        return Box(
            min(x0 - first, x1 - last),
            min(y0 - first, y1 - last),
            max(x0 + first, x1 + last),
            max(y0 + first, y1 + last),
        )

    def shifted(self, dx: float, dy: float) -> "Capsule":
        """The same limb elsewhere."""
        start, end = self.start.shifted(dx, dy), self.end.shifted(dx, dy)
        return Capsule(start, end, self.start_radius, self.end_radius)

    def flipped(self, flip: "Flip") -> "Capsule":
        """The same limb where a mirror shows it."""
        start, end = self.start.flipped(flip), self.end.flipped(flip)
        return Capsule(start, end, self.start_radius, self.end_radius)


class Ellipse(Struct, frozen=True):
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
        return Ellipse(self.centre.shifted(dx, dy), self.length, self.width, self.direction)

    def flipped(self, flip: "Flip") -> "Ellipse":
        """The same ellipse where a mirror shows it."""
        direction = self.direction * flip.x * flip.y
        return Ellipse(self.centre.flipped(flip), self.length, self.width, direction)


class Outline(Struct, frozen=True):
    """A closed smooth line through ``points``, which go round clockwise."""

    points: tuple[Point, ...]

    @property
    def box(self) -> Box:
        """The rectangle around it."""
        xs, ys = zip(*self.points, strict=True)
        return Box(min(xs), min(ys), max(xs), max(ys))

    def shifted(self, dx: float, dy: float) -> "Outline":
        """The same outline elsewhere."""
        return Outline(tuple(Point(x + dx, y + dy) for x, y in self.points))

    def flipped(self, flip: "Flip") -> "Outline":
        """The same outline where a mirror shows it."""
        points = tuple(Point(x * flip.x, y * flip.y) for x, y in self.points)
        return Outline(points[::-1] if flip.x * flip.y < 0 else points)


class Curve(Struct, frozen=True):
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

    def flipped(self, flip: "Flip") -> "Curve":
        """The same way where a mirror shows it."""
        return Curve(*(at.flipped(flip) for at in (self.start, self.control, self.end)))


Shape = Capsule | Ellipse | Outline
