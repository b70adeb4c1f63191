"""The figure's body: its proportions, where its bones are, and the shapes of its limbs.

Lengths are shares of standing height, y up, directions in degrees counter-clockwise from +x
(visual.md, Annex).
"""

import bisect
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from backcare_desktop.core.figure_pose import Bone, Limbs, Pose, TopArms, TopLeg
from backcare_desktop.core.figure_shapes import Capsule, Ellipse, Outline, Point, Shape

LENGTH: Mapping[str, float] = {
    "pelvis": 0.09,
    "lumbar": 0.09,
    "thorax": 0.12,
    "neck": 0.045,
    "upper_arm": 0.172,
    "forearm": 0.145,
    "hand": 0.068,
    "thigh": 0.245,
    "shank": 0.24,
    "foot": 0.105,
    "heel": 0.03,
}
RADIUS: Mapping[str, float] = {
    "hip": 0.064,
    "waist": 0.053,
    "chest": 0.066,
    "shoulders": 0.046,
    "neck": 0.024,
    "thigh": 0.052,
    "knee": 0.037,
    "ankle": 0.0215,
    "heel": 0.0205,
    "toe": 0.0145,
    "shoulder": 0.0315,
    "elbow": 0.0245,
    "wrist": 0.0165,
    "fingers": 0.0125,
}
TOP_BONES = ("pelvis", "lumbar", "thorax")
SIDE_BONES = (
    *TOP_BONES,
    "neck",
    *(
        f"{side}_{bone}"
        for side in ("near", "far")
        for bone in ("thigh", "shank", "foot", "upper_arm", "forearm", "hand")
    ),
)
"""The bones a target can lie on, by view."""

HEAD = (0.14, 0.116)
"""Length and breadth of the head."""

_HEAD_ABOVE_NECK = 0.056
_SHOULDER_ON_THORAX = 0.8
_SOLE_BELOW_ANKLE = 0.0285
_CALF = 0.62

# A hand that bears weight: the palm starts before and below the wrist, thinner at the fingers.
_FLAT_HAND = -3.4
_PALM_FROM_WRIST = (0.011, -0.006)
_STEPS = 8

# Half-widths of the trunk in side view, by how many bones are passed: pelvis, lumbar, thorax, neck.
_TRUNK_FROM_SIDE = (
    (0.0, RADIUS["hip"]),
    (0.6, 0.061),
    (1.5, RADIUS["waist"]),
    (2.5, RADIUS["chest"]),
    (3.0, RADIUS["shoulders"]),
    (3.5, 0.0305),
    (4.0, RADIUS["neck"]),
)

# Half-widths of the trunk seen from above, by distance from the hips towards the head.
_TRUNK_FROM_ABOVE = (
    (-0.03, 0.052),
    (0.0, 0.070),
    (0.045, 0.082),
    (0.13, 0.066),
    (0.22, 0.084),
    (0.275, 0.081),
    (0.315, 0.040),
    (0.352, 0.032),
)
_HEAD_FROM_ABOVE = 0.405


class Segment(NamedTuple):
    """A bone in space: from ``start``, ``direction`` degrees, ``length`` standing heights."""

    start: Point
    direction: float
    length: float

    @property
    def end(self) -> Point:
        """Where it ends."""
        return self.start.moved(self.direction, self.length)


def side_bones(pose: Pose, flat_hands: frozenset[str]) -> dict[str, Segment]:
    """Forward kinematics of a side view, the hip joint at (0, 0).

    Args:
        pose: the joint angles.
        flat_hands: the sides (``near``, ``far``) whose hand lies flat because it bears weight.

    Returns:
        A bone for each of :data:`SIDE_BONES`.
    """
    bones: dict[str, Segment] = {}
    start, direction = Point(0.0, 0.0), pose.pitch
    for name, bend in (
        ("pelvis", 0.0),
        ("lumbar", pose.lumbar),
        ("thorax", pose.thorax),
        ("neck", pose.neck),
    ):
        direction -= bend
        bones[name] = Segment(start, direction, LENGTH[name])
        start = bones[name].end
    for side, limbs in (("near", pose.near), ("far", pose.far)):
        for name, bone in _limbs(limbs, pose.pitch, bones["thorax"], flat=side in flat_hands):
            bones[f"{side}_{name}"] = bone
    return bones


def _limbs(
    limbs: Limbs, pitch: float, thorax: Segment, *, flat: bool
) -> Iterable[tuple[str, Segment]]:
    thigh = Segment(Point(0.0, 0.0), pitch - 180 + limbs.hip, LENGTH["thigh"])
    shank = Segment(thigh.end, thigh.direction - limbs.knee, LENGTH["shank"])
    foot = Segment(shank.end, shank.direction + 90 + limbs.ankle, LENGTH["foot"])
    shoulder = thorax.start.moved(thorax.direction, thorax.length * _SHOULDER_ON_THORAX)
    upper = Segment(shoulder, thorax.direction - 180 + limbs.shoulder, LENGTH["upper_arm"])
    forearm = Segment(upper.end, upper.direction + limbs.elbow, LENGTH["forearm"])
    hand = Segment(forearm.end, forearm.direction, LENGTH["hand"])
    if flat:
        palm = forearm.end.shifted(*_PALM_FROM_WRIST)
        hand = Segment(palm, _FLAT_HAND, LENGTH["hand"] - _PALM_FROM_WRIST[0])
    names = ("thigh", "shank", "foot", "upper_arm", "forearm", "hand")
    return zip(names, (thigh, shank, foot, upper, forearm, hand), strict=True)


def top_leg_bones(leg: TopLeg, sign: int) -> dict[str, Segment]:
    """A leg seen from above; ``sign`` +1 as it is written, -1 mirrored to the person's right."""
    return _top_chain(leg.start, {"thigh": leg.thigh, "shank": leg.shank, "foot": leg.foot}, sign)


def top_arm_bones(arms: TopArms, sign: int) -> dict[str, Segment]:
    """An arm seen from above; ``sign`` +1 the person's left arm, -1 the right one."""
    chain = {"upper_arm": arms.upper_arm, "forearm": arms.forearm, "hand": arms.hand}
    return _top_chain(arms.start, chain, sign)


def _top_chain(
    start: tuple[float, float], chain: Mapping[str, Bone], sign: int
) -> dict[str, Segment]:
    bones: dict[str, Segment] = {}
    at = Point(start[0], sign * start[1])
    for name, bone in chain.items():
        bones[name] = Segment(at, sign * bone.direction, LENGTH[name] * bone.share)
        at = bones[name].end
    return bones


def top_spine_bones() -> dict[str, Segment]:
    """Pelvis, lumbar and thorax of a figure on its back, hips at (0, 0), head left."""
    bones: dict[str, Segment] = {}
    at = Point(0.0, 0.0)
    for name in TOP_BONES:
        bones[name] = Segment(at, 180.0, LENGTH[name])
        at = bones[name].end
    return bones


def side_leg(thigh: Segment, shank: Segment, foot: Segment) -> tuple[Shape, ...]:
    """A leg in side view. The sole is flat: heel and toes touch the same line."""
    across = foot.direction - 90
    heel = foot.start.moved(foot.direction, -LENGTH["heel"] + RADIUS["heel"] * 0.5)
    heel = heel.moved(across, _SOLE_BELOW_ANKLE - RADIUS["heel"])
    toe = foot.end.moved(across, _SOLE_BELOW_ANKLE - RADIUS["toe"])
    return (
        Capsule(thigh.start, thigh.end, RADIUS["thigh"], RADIUS["knee"]),
        Capsule(shank.start, shank.end, RADIUS["knee"], RADIUS["ankle"]),
        Capsule(shank.start.moved(shank.direction, shank.length * _CALF), heel, 0.0265, 0.0205),
        Capsule(heel, toe, RADIUS["heel"], RADIUS["toe"]),
        Capsule(foot.start, toe, RADIUS["ankle"], RADIUS["toe"]),
    )


def top_leg(thigh: Segment, shank: Segment, foot: Segment) -> tuple[Shape, ...]:
    """A leg seen from above, the foot lying on its side."""
    return (
        Capsule(thigh.start, thigh.end, RADIUS["thigh"], RADIUS["knee"]),
        Capsule(shank.start, shank.end, RADIUS["knee"], RADIUS["ankle"]),
        Capsule(foot.start, foot.end, RADIUS["ankle"], RADIUS["heel"]),
    )


def arm(upper_arm: Segment, forearm: Segment, hand: Segment) -> tuple[Shape, ...]:
    """An arm with its hand."""
    return (
        Capsule(upper_arm.start, upper_arm.end, RADIUS["shoulder"], RADIUS["elbow"]),
        Capsule(forearm.start, forearm.end, RADIUS["elbow"], RADIUS["wrist"]),
        Capsule(hand.start, hand.end, RADIUS["wrist"], RADIUS["fingers"]),
    )


def side_trunk(bones: Mapping[str, Segment]) -> tuple[Shape, ...]:
    """Trunk, neck and head in side view as one silhouette."""
    spine = [bones[name] for name in ("pelvis", "lumbar", "thorax", "neck")]
    line = _rounded([*(bone.start for bone in spine), spine[-1].end])
    neck = spine[-1]
    return (
        _tube([(at, _between(_TRUNK_FROM_SIDE, along)) for along, at in line]),
        _head(neck.end.moved(neck.direction, _HEAD_ABOVE_NECK), neck.direction),
    )


def top_trunk() -> Outline:
    """The trunk seen from above."""
    first, last = _TRUNK_FROM_ABOVE[0][0], _TRUNK_FROM_ABOVE[-1][0]
    steps = 5 * _STEPS
    places = [first + (last - first) * step / steps for step in range(steps + 1)]
    return _tube([(Point(-x, 0.0), _between(_TRUNK_FROM_ABOVE, x)) for x in places])


def top_head() -> Ellipse:
    """The head seen from above."""
    return _head(Point(-_HEAD_FROM_ABOVE, 0.0), 180.0)


def _head(centre: Point, direction: float) -> Ellipse:
    return Ellipse(centre, *HEAD, direction)


def _rounded(joints: Sequence[Point]) -> list[tuple[float, Point]]:
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


def _between(stations: Sequence[tuple[float, float]], place: float) -> float:
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


def _tube(stations: Sequence[tuple[Point, float]]) -> Outline:
    """The outline of a line that is as thick as its stations say, round at its start."""
    line = [at for at, _ in stations]
    left: list[Point] = []
    right: list[Point] = []
    for index, (at, radius) in enumerate(stations):
        before, after = line[max(0, index - 1)], line[min(len(line) - 1, index + 1)]
        direction = math.degrees(math.atan2(after.y - before.y, after.x - before.x))
        left.append(at.moved(direction + 90, radius))
        right.append(at.moved(direction - 90, radius))
    first = math.degrees(math.atan2(line[1].y - line[0].y, line[1].x - line[0].x))
    cap = [line[0].moved(first - 90 - turn, stations[0][1]) for turn in range(15, 180, 15)]
    return Outline((*reversed(right), *cap, *left))
