"""Joint angles of the exercise figure, and the limits a pose is held to.

Side view, the figure facing +x when upright; angles in degrees, flexion positive.
"""

import dataclasses
from dataclasses import dataclass
from typing import ClassVar

JOINT_LIMITS: dict[str, tuple[float, float]] = {
    "hip": (-25, 135),
    "knee": (-1, 160),
    "ankle": (-90, 30),
    "shoulder": (-20, 180),
    "elbow": (0, 150),
    "lumbar": (-30, 40),
    "thorax": (-30, 45),
    "neck": (-40, 50),
    "pitch": (-180, 360),
}
"""Lowest and highest angle of every joint in degrees (visual.md, Annex).

The ankle reaches -90 so that a pointed foot can lie on the mat. Pitch is the direction of the
pelvis, not a joint: any turn of the body is a pose.
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


def _check(name: str, value: float, lowest: float, highest: float) -> None:
    if not lowest <= value <= highest:
        raise PoseError(name, f"is {value:g}, outside {lowest:g} to {highest:g}")


def _check_place(name: str, place: tuple[float, float]) -> None:
    for value in place:
        _check(name, value, -LONGEST_REACH, LONGEST_REACH)


class _Limited:
    """Holds every joint named in :data:`JOINT_LIMITS` to its limits."""

    __slots__ = ()

    def __post_init__(self) -> None:
        for field in dataclasses.fields(self):  # type: ignore[arg-type]
            if field.name in JOINT_LIMITS:
                _check(field.name, getattr(self, field.name), *JOINT_LIMITS[field.name])


@dataclass(frozen=True, slots=True)
class Limbs(_Limited):
    """Leg and arm of one side, in degrees.

    Raises:
        PoseError: an angle is outside its joint's limits.
    """

    hip: float
    knee: float
    ankle: float
    shoulder: float
    elbow: float


@dataclass(frozen=True, slots=True)
class Pose(_Limited):
    """The joint angles of a side view, in degrees.

    Attributes:
        pitch: direction of the pelvis: 90 upright, 0 prone, 180 supine with the head left.
        lumbar, thorax, neck: how far each part of the spine bends forward.
        near, far: the limbs of the side that faces the viewer, and of the other.

    Raises:
        PoseError: an angle is outside its joint's limits.
    """

    pitch: float
    lumbar: float
    thorax: float
    neck: float
    near: Limbs
    far: Limbs


@dataclass(frozen=True, slots=True)
class Bone:
    """A bone seen from above: ``direction`` in degrees, ``share`` of its length that is seen.

    Raises:
        PoseError: the direction is not within a half turn, or the share not within 0 to 1.
    """

    direction: float
    share: float

    def __post_init__(self) -> None:
        _check("direction", self.direction, -180, 180)
        _check("share", self.share, 0, 1)


@dataclass(frozen=True, slots=True)
class TopLeg:
    """A leg seen from above; ``start`` is its hip joint in standing heights.

    Raises:
        PoseError: the start is not on the picture.
    """

    start: tuple[float, float]
    thigh: Bone
    shank: Bone
    foot: Bone

    def __post_init__(self) -> None:
        _check_place("start", self.start)


@dataclass(frozen=True, slots=True)
class TopArms:
    """The left arm seen from above, ``start`` being its shoulder; the right one mirrors it.

    Raises:
        PoseError: the start is not on the picture.
    """

    start: tuple[float, float]
    upper_arm: Bone
    forearm: Bone
    hand: Bone

    def __post_init__(self) -> None:
        _check_place("start", self.start)


@dataclass(frozen=True, slots=True)
class TopPose:
    """Lying on the back seen from above: head left, the hips at (0, 0), the person's left up.

    Attributes:
        lower_leg: the leg on the mat, drawn for work on the person's left.
        upper_leg: the other leg.
        arms: both arms.
        stacked: the upper leg lies on the lower one; otherwise both knees point up.
        ghost: also show where the legs go on the other side.
    """

    lower_leg: TopLeg
    upper_leg: TopLeg
    arms: TopArms
    stacked: bool
    ghost: bool


@dataclass(frozen=True, slots=True)
class Target:
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
            _check(name, getattr(self, name), lowest, highest)


@dataclass(frozen=True, slots=True)
class Arrow:
    """Which way the movement goes, in standing heights above the mat and right of the hips.

    Attributes:
        start, end: tail and tip.
        bend: how far the middle bows to the left of the way, as a share of its length.
    """

    start: tuple[float, float]
    end: tuple[float, float]
    bend: float = 0.0

    def __post_init__(self) -> None:
        _check_place("start", self.start)
        _check_place("end", self.end)
        _check("bend", self.bend, -1, 1)
