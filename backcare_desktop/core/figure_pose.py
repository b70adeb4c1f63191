"""Joint angles of the exercise figure seen from the side, and the limits a pose is held to.

The figure faces +x when upright; angles in degrees, flexion positive.
"""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from msgspec import Struct
from msgspec.structs import astuple

JOINT_LIMITS: dict[str, tuple[float, float]] = {
    "hip": (-25, 135),
    "knee": (-1, 160),
    "ankle": (-90, 30),
    "shoulder": (-20, 180),
    "elbow": (0, 150),
    "aside": (0, 90),
    "lumbar": (-30, 40),
    "thorax": (-30, 45),
    "neck": (-40, 50),
    "pitch": (-180, 360),
    "turn": (-90, 90),
    "breath": (-1, 1),
}
"""Lowest and highest angle of every joint in degrees (visual.md, Annex).

The ankle reaches -90 so that a pointed foot can lie on the mat. Pitch is the direction of the
pelvis, not a joint: any turn of the body is a pose. Breath is a share, not an angle.
"""

LONGEST_REACH = 2.0
"""No point of a pose lies further than this from the hips, in standing heights."""


class PoseError(ValueError):
    """A value that no body can take.

    Attributes:
        joint: which value it is, as it is called in the pose.
        reason: what is wrong with it.
    """

    def __init__(self, joint: str, reason: str) -> None:
        self.joint, self.reason = joint, reason
        super().__init__(f"{joint} {reason}")


def check(name: str, value: float, lowest: float, highest: float) -> None:
    """Hold ``value`` to its limits.

    Raises:
        PoseError: it is outside of them, or not a number.
    """
    if not lowest <= value <= highest:
        raise PoseError(name, f"is {value:g}, outside {lowest:g} to {highest:g}")


def check_place(name: str, place: tuple[float, float]) -> None:
    """Hold a place to :data:`LONGEST_REACH`.

    Raises:
        PoseError: it is off the picture.
    """
    for value in place:
        check(name, value, -LONGEST_REACH, LONGEST_REACH)


def _clamped(name: str, value: float) -> float:
    lowest, highest = JOINT_LIMITS[name]
    return min(max(value, lowest), highest)


class _Limited(Struct, frozen=True):
    """Holds every joint named in :data:`JOINT_LIMITS` to its limits."""

    def __post_init__(self) -> None:
        for name in self.__struct_fields__:
            if name in JOINT_LIMITS:
                check(name, getattr(self, name), *JOINT_LIMITS[name])


class Limbs(_Limited, frozen=True):
    """Leg and arm of one side, in degrees.

    ``aside`` takes the arm out to its side, where a side view shows it short.

    Raises:
        PoseError: an angle is outside its joint's limits.
    """

    hip: float
    knee: float
    ankle: float
    shoulder: float
    elbow: float
    aside: float = 0.0


class Pose(_Limited, frozen=True):
    """The joint angles of a side view, in degrees.

    Attributes:
        pitch: direction of the pelvis: 90 upright, 0 prone, 180 supine with the head left.
        lumbar, thorax, neck: how far each part of the spine bends forward.
        near, far: the limbs of the side that faces the viewer, and of the other.
        turn: how far the chest is turned towards the viewer.
        breath: how full chest and belly are: 0 at rest, 1 after a deep breath in.

    Raises:
        PoseError: an angle is outside its joint's limits.
    """

    pitch: float
    lumbar: float
    thorax: float
    neck: float
    near: Limbs
    far: Limbs
    turn: float = 0.0
    breath: float = 0.0

    @property
    def numbers(self) -> tuple[float, ...]:
        """Every value in one row, for a movement from one pose to another."""
        return (
            *(self.pitch, self.lumbar, self.thorax, self.neck, self.turn, self.breath),
            *astuple(self.near),
            *astuple(self.far),
        )

    @staticmethod
    def from_numbers(numbers: Sequence[float]) -> "Pose":
        """The pose of a row such as :attr:`numbers`; a value past its limit is put on it."""
        left: Iterator[float] = iter(numbers)
        names = ("pitch", "lumbar", "thorax", "neck", "turn", "breath")
        trunk = {name: _clamped(name, next(left)) for name in names}
        joints = ("hip", "knee", "ankle", "shoulder", "elbow", "aside")
        near, far = (
            Limbs(*(_clamped(name, next(left)) for name in joints)) for _ in ("near", "far")
        )
        return Pose(**trunk, near=near, far=far)


class Target(Struct, frozen=True):
    """The region the exercise is meant for: an ellipse on one bone. Never a muscle's boundary.

    Attributes:
        bone: the bone it lies on, for instance ``lumbar`` or ``near_thigh``.
        along: where on the bone, 0 at the end nearer the hips, 1 at the other.
        across: how far beside the bone, in standing heights; positive is left of its direction:
            the back of the trunk, the front of a thigh.
        length, width: diameters along and across the bone, in standing heights.
    """

    bone: str
    along: float
    across: float
    length: float
    width: float

    RANGES: ClassVar[dict[str, tuple[float, float]]] = {
        "along": (-0.5, 1.5),
        "across": (-0.15, 0.15),
        "length": (0.01, 0.3),
        "width": (0.01, 0.3),
    }

    def __post_init__(self) -> None:
        for name, (lowest, highest) in self.RANGES.items():
            check(name, getattr(self, name), lowest, highest)


class Arrow(Struct, frozen=True):
    """Which way the movement goes, in standing heights above the mat.

    Its x is counted from where the hips are in the figure's first keyframe.

    Attributes:
        start, end: tail and tip.
        bend: how far the middle bows to the left of the way, as a share of its length.
    """

    start: tuple[float, float]
    end: tuple[float, float]
    bend: float = 0.0

    def __post_init__(self) -> None:
        check_place("start", self.start)
        check_place("end", self.end)
        check("bend", self.bend, -1, 1)
