"""What a figure uses: furniture that stands on the floor, and things that move with the body.

Everything is measured in standing heights, y up, directions in degrees.
"""

import itertools
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import ClassVar

from msgspec import Struct

from backcare_desktop.core.figure_body import Segment
from backcare_desktop.core.figure_outline import rounded_box
from backcare_desktop.core.figure_pose import LONGEST_REACH, check
from backcare_desktop.core.figure_shapes import Box, Capsule, Ellipse, Flip, Point, Shape


class Tone(StrEnum):
    """What a part of a picture is, and with that its colour: the role ``fig_`` and its name."""

    GHOST = "ghost"
    FAR = "far"
    BODY = "body"
    NEAR = "near"
    PROP = "prop"
    EDGE = "prop_edge"
    WEIGHT = "weight"

    @property
    def is_body(self) -> bool:
        """Belongs to the person, not to what the person uses."""
        return self in (Tone.GHOST, Tone.FAR, Tone.BODY, Tone.NEAR)


class Part(Struct, frozen=True):
    """A part of the picture: shapes of one tone that are drawn as one silhouette."""

    tone: Tone
    shapes: tuple[Shape, ...]

    @property
    def box(self) -> Box:
        """The rectangle around it."""
        return Box.around(shape.box for shape in self.shapes)

    def shifted(self, dx: float, dy: float) -> "Part":
        """The same part elsewhere."""
        return Part(self.tone, tuple(shape.shifted(dx, dy) for shape in self.shapes))

    def flipped(self, flip: Flip) -> "Part":
        """The same part where a mirror shows it."""
        return Part(self.tone, tuple(shape.flipped(flip) for shape in self.shapes))


class FurnitureKind(StrEnum):
    """What stands on the floor and stays there."""

    BOX = "box"
    BENCH = "bench"
    CHAIR = "chair"
    WALL = "wall"
    PAD = "pad"


class HeldKind(StrEnum):
    """What is held, or lies on the body, and moves with it."""

    DOWEL = "dowel"
    BAR = "bar"
    DUMBBELL = "dumbbell"
    KETTLEBELL = "kettlebell"
    STRAP = "strap"


_LEG = 0.018
_SEAT = 0.032
_BACKREST = 1.05
_CORNER = 0.012


class Furniture(Struct, frozen=True):
    """A thing on the floor.

    Attributes:
        kind: what it is.
        x: its left edge, counted from where the hips are in the first keyframe.
        width, height: its size. A chair is as high as its seat, its back is at its left.
        y: its lower edge; above 0 only for a pad that lies on something.

    Raises:
        PoseError: it is not on the picture, or has no size.
    """

    kind: FurnitureKind
    x: float
    width: float
    height: float
    y: float = 0.0

    def __post_init__(self) -> None:
        check("x", self.x, -LONGEST_REACH, LONGEST_REACH)
        check("y", self.y, 0, 1)
        check("width", self.width, 0.01, LONGEST_REACH)
        check("height", self.height, 0.005, LONGEST_REACH)

    @property
    def parts(self) -> tuple[Part, ...]:
        """What draws it, back to front."""
        box = Box(self.x, self.y, self.x + self.width, self.y + self.height)
        return _FURNITURE[self.kind](box)


def _block(box: Box) -> tuple[Part, ...]:
    return (Part(Tone.PROP, (rounded_box(box, _CORNER),)),)


def _wall(box: Box) -> tuple[Part, ...]:
    return (Part(Tone.PROP, (rounded_box(box, 0.004),)),)


def _bench(box: Box) -> tuple[Part, ...]:
    top = Box(box.left, box.top - 0.045, box.right, box.top)
    legs = tuple(
        rounded_box(Box(x - _LEG / 2, box.bottom, x + _LEG / 2, box.top - 0.03), 0.004)
        for x in (box.left + 0.035, box.right - 0.035)
    )
    return (Part(Tone.EDGE, legs), Part(Tone.PROP, (rounded_box(top, 0.018),)))


def _chair(box: Box) -> tuple[Part, ...]:
    seat = Box(box.left, box.top - _SEAT, box.right, box.top)
    legs = tuple(
        rounded_box(Box(x - _LEG / 2, box.bottom, x + _LEG / 2, box.top - 0.02), 0.004)
        for x in (box.left + _LEG, box.right - _LEG)
    )
    back = Box(box.left, box.top - _SEAT, box.left + 0.03, box.top + _BACKREST * box.height)
    shapes = (rounded_box(seat, 0.012), rounded_box(back, 0.014))
    return (Part(Tone.EDGE, legs), Part(Tone.PROP, shapes))


_FURNITURE: Mapping[FurnitureKind, Callable[[Box], tuple[Part, ...]]] = {
    FurnitureKind.BOX: _block,
    FurnitureKind.PAD: _block,
    FurnitureKind.WALL: _wall,
    FurnitureKind.BENCH: _bench,
    FurnitureKind.CHAIR: _chair,
}


class Held(Struct, frozen=True):
    """A thing that moves with a bone.

    Attributes:
        kind: what it is.
        bone: the bone it moves with.
        along, across: where its middle is, as for a target. A strap begins there.
        angle: how far it is turned from the bone's direction, degrees.
        length: of a dowel, a dumbbell or a kettlebell; the diameter of a bar's plate.
        to: for a strap, the foot that lies in it.
        under: the layer that it is drawn just below, for instance ``near_arm``; empty for on top.

    Raises:
        PoseError: a number is outside its limits, or a strap leads nowhere.
    """

    kind: HeldKind
    bone: str
    along: float = 0.5
    across: float = 0.0
    angle: float = 0.0
    length: float = 0.1
    to: str = ""
    under: str = ""

    RANGES: ClassVar[dict[str, tuple[float, float]]] = {
        "along": (-3.0, 3.0),
        "across": (-0.3, 0.3),
        "angle": (-360, 360),
        "length": (0.02, 1.2),
    }

    def __post_init__(self) -> None:
        for name, (lowest, highest) in self.RANGES.items():
            check(name, getattr(self, name), lowest, highest)

    def parts(self, bones: Mapping[str, Segment]) -> tuple[Part, ...]:
        """What draws it, back to front, on a figure with these bones."""
        bone = bones[self.bone]
        middle = bone.beside(self.along, self.across)
        if self.kind is HeldKind.STRAP:
            return _strap(middle, bones[self.to])
        return _HELD[self.kind](middle, bone.direction + self.angle, self.length)


def _dowel(middle: Point, direction: float, length: float) -> tuple[Part, ...]:
    ends = (middle.moved(direction, -length / 2), middle.moved(direction, length / 2))
    return (Part(Tone.EDGE, (Capsule(*ends, 0.0085, 0.0085),)),)


def _disc(middle: Point, diameter: float) -> Ellipse:
    return Ellipse(middle, diameter, diameter, 0.0)


def _bar(middle: Point, _direction: float, length: float) -> tuple[Part, ...]:
    """A barbell seen along its bar: the plate, its rim and the bar's end."""
    return (
        Part(Tone.WEIGHT, (_disc(middle, length),)),
        Part(Tone.EDGE, (_disc(middle, length * 0.42),)),
        Part(Tone.WEIGHT, (_disc(middle, length * 0.18),)),
    )


def _dumbbell(middle: Point, direction: float, length: float) -> tuple[Part, ...]:
    ends = (middle.moved(direction, -length / 2), middle.moved(direction, length / 2))
    heads = tuple(Ellipse(end, length * 0.36, length * 0.62, direction) for end in ends)
    return (
        Part(Tone.EDGE, (Capsule(*ends, 0.009, 0.009),)),
        Part(Tone.WEIGHT, heads),
    )


def _kettlebell(middle: Point, direction: float, length: float) -> tuple[Part, ...]:
    """``direction`` is that of its handle; ``length`` the diameter of the ball."""
    corners = [
        middle.moved(direction + turn, distance * length)
        for turn, distance in ((38, 0.45), (24, 0.86), (-24, 0.86), (-38, 0.45))
    ]
    handle = tuple(Capsule(start, end, 0.009, 0.009) for start, end in itertools.pairwise(corners))
    return (Part(Tone.EDGE, handle), Part(Tone.WEIGHT, (_disc(middle, length),)))


def _strap(start: Point, foot: Segment) -> tuple[Part, ...]:
    """From the hand round the sole of a foot."""
    sole = foot.beside(0.62, -0.034)
    top = foot.beside(0.62, 0.026)
    return (
        Part(
            Tone.EDGE,
            (
                Capsule(start, sole, 0.0062, 0.0062),
                Capsule(start, top, 0.0062, 0.0062),
                Capsule(
                    sole.moved(foot.direction, -0.008),
                    sole.moved(foot.direction, 0.012),
                    0.0085,
                    0.0085,
                ),
            ),
        ),
    )


_HELD: Mapping[HeldKind, Callable[[Point, float, float], tuple[Part, ...]]] = {
    HeldKind.DOWEL: _dowel,
    HeldKind.BAR: _bar,
    HeldKind.DUMBBELL: _dumbbell,
    HeldKind.KETTLEBELL: _kettlebell,
}


def furniture_parts(things: Iterable[Furniture]) -> tuple[Part, ...]:
    """What draws all of ``things``, in their order."""
    return tuple(part for thing in things for part in thing.parts)
