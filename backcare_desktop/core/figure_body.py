"""The figure's body seen from the side: its proportions, its bones and the shapes of its limbs.

Lengths are shares of standing height, y up, directions in degrees counter-clockwise from +x
(visual.md, Annex).
"""

import math
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from backcare_desktop.core.figure_outline import between, head, rounded, tube
from backcare_desktop.core.figure_pose import Limbs, Pose
from backcare_desktop.core.figure_reach import near_turn
from backcare_desktop.core.figure_shapes import Capsule, Point, Shape

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
SPINE = ("pelvis", "lumbar", "thorax", "neck")
SIDES = ("near", "far")
SIDE_BONES = (
    *SPINE,
    *(
        f"{side}_{bone}"
        for side in SIDES
        for bone in ("thigh", "shank", "foot", "upper_arm", "forearm", "hand")
    ),
)
"""The bones of a side view that a target or a thing can lie on."""

BALL = 0.072
"""How far the ball of the foot lies before the ankle; toes that bear weight bend there."""

_SHOULDER_ON_THORAX = 0.8
_SHOULDER_WIDTH = 0.075
_SOLE_BELOW_ANKLE = 0.0285
_CALF = 0.62
_TOES_BEND = (-125, 0)

# A hand that bears weight: the palm starts before and below the wrist, thinner at the fingers.
_FLAT_HAND = -3.4
_PALM_FROM_WRIST = (0.011, -0.006)

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
# What a chest that is turned by a right angle adds to them, and a deep breath to the front.
_TURNED = ((0.0, 0.0), (1.0, 0.0), (1.6, 0.004), (2.4, 0.016), (3.0, 0.022), (3.5, 0.008), (4.0, 0))
_BREATH = ((0.0, 0.0), (0.5, 0.0), (1.4, 0.024), (2.2, 0.02), (2.8, 0.006), (3.2, 0.0), (4.0, 0.0))


class Segment(NamedTuple):
    """A bone in space: from ``start``, ``direction`` degrees, ``length`` standing heights."""

    start: Point
    direction: float
    length: float

    @property
    def end(self) -> Point:
        """Where it ends."""
        return self.start.moved(self.direction, self.length)

    def beside(self, along: float, across: float) -> Point:
        """The place at share ``along`` of the bone, ``across`` heights to its left."""
        place = self.start.moved(self.direction, self.length * along)
        return place.moved(self.direction + 90, across)


Bones = dict[str, Segment]


def side_bones(
    pose: Pose,
    flat_hands: frozenset[str] = frozenset(),
    hips: Point = Point(0.0, 0.0),  # noqa: B008 - a named tuple is as fixed as a number
) -> Bones:
    """Forward kinematics of a side view.

    Args:
        pose: the joint angles.
        flat_hands: the sides (``near``, ``far``) whose hand lies flat because it bears weight.
        hips: where the hip joint is.

    Returns:
        A bone for each of :data:`SIDE_BONES`.
    """
    bones: Bones = {}
    start, direction = hips, pose.pitch
    for name, bend in zip(SPINE, (0.0, pose.lumbar, pose.thorax, pose.neck), strict=True):
        direction -= bend
        bones[name] = Segment(start, direction, LENGTH[name])
        start = bones[name].end
    turn = math.sin(math.radians(pose.turn))
    for side, limbs, sign in (("near", pose.near, 1), ("far", pose.far, -1)):
        leg(bones, side, hips, pose.pitch - 180 + limbs.hip, limbs)
        shoulder = bones["thorax"].beside(_SHOULDER_ON_THORAX, sign * turn * _SHOULDER_WIDTH)
        arm_bones(bones, side, shoulder, limbs, sign * turn)
        if side in flat_hands:
            lay_flat(bones, side)
    return bones


def leg(bones: Bones, side: str, hip: Point, thigh_direction: float, limbs: Limbs) -> None:
    """Put the leg of ``side`` among ``bones``."""
    thigh = Segment(hip, thigh_direction, LENGTH["thigh"])
    shank = Segment(thigh.end, thigh.direction - limbs.knee, LENGTH["shank"])
    foot = Segment(shank.end, shank.direction + 90 + limbs.ankle, LENGTH["foot"])
    bones[f"{side}_thigh"], bones[f"{side}_shank"], bones[f"{side}_foot"] = thigh, shank, foot


def arm_bones(bones: Bones, side: str, shoulder: Point, limbs: Limbs, turn: float) -> None:
    """Put the arm of ``side`` among ``bones``.

    An arm taken aside is seen short, or swung out where the chest is turned: ``turn`` is 1 for a
    chest turned so that this arm goes back, -1 for one that takes it forward.
    """
    seen = math.cos(math.radians(limbs.aside * (1 - abs(turn))))
    direction = bones["thorax"].direction - 180 + limbs.shoulder - limbs.aside * turn
    upper = Segment(shoulder, direction, LENGTH["upper_arm"] * seen)
    forearm = Segment(upper.end, direction + limbs.elbow, LENGTH["forearm"] * seen)
    hand = Segment(forearm.end, forearm.direction, LENGTH["hand"] * seen)
    bones[f"{side}_upper_arm"], bones[f"{side}_forearm"] = upper, forearm
    bones[f"{side}_hand"] = hand


def lay_flat(bones: Bones, side: str) -> None:
    """Turn the hand of ``side`` so that it lies on the mat."""
    palm = bones[f"{side}_forearm"].end.shifted(*_PALM_FROM_WRIST)
    bones[f"{side}_hand"] = Segment(palm, _FLAT_HAND, LENGTH["hand"] - _PALM_FROM_WRIST[0])


def side_leg(
    thigh: Segment, shank: Segment, foot: Segment, *, bears: bool = False
) -> tuple[Shape, ...]:
    """A leg in side view. The sole is flat: heel and toes touch the same line.

    Where the foot ``bears`` weight on its ball, heel up, the toes lie on the ground.
    """
    across = foot.direction - 90
    heel = foot.start.moved(foot.direction, -LENGTH["heel"] + RADIUS["heel"] * 0.5)
    heel = heel.moved(across, _SOLE_BELOW_ANKLE - RADIUS["heel"])
    below = _SOLE_BELOW_ANKLE - RADIUS["toe"]
    ball = foot.start.moved(foot.direction, BALL).moved(across, below)
    toe = foot.end.moved(across, below)
    if bears and toes_bend(foot.direction):
        toe = ball.moved(0.0, LENGTH["foot"] - BALL)
    return (
        Capsule(thigh.start, thigh.end, RADIUS["thigh"], RADIUS["knee"]),
        Capsule(shank.start, shank.end, RADIUS["knee"], RADIUS["ankle"]),
        Capsule(shank.start.moved(shank.direction, shank.length * _CALF), heel, 0.0265, 0.0205),
        Capsule(heel, ball, RADIUS["heel"], RADIUS["toe"]),
        Capsule(foot.start, ball, RADIUS["ankle"], RADIUS["toe"]),
        Capsule(ball, toe, RADIUS["toe"], RADIUS["toe"]),
    )


def toes_bend(direction: float) -> bool:
    """Whether a foot that points in ``direction`` and bears weight stands on its toes."""
    lowest, highest = _TOES_BEND
    return lowest < near_turn(direction, 0.0) < highest


def ball_of(foot: Segment) -> Point:
    """The middle of the ball of the foot: what stays where it is when the heel lifts."""
    ball = foot.start.moved(foot.direction, BALL)
    return ball.moved(foot.direction - 90, _SOLE_BELOW_ANKLE - RADIUS["toe"])


def ankle_over(ball: Point, direction: float) -> Point:
    """Where the ankle is when the foot points in ``direction`` from it; undoes :func:`ball_of`."""
    ankle = ball.moved(direction - 90, RADIUS["toe"] - _SOLE_BELOW_ANKLE)
    return ankle.moved(direction, -BALL)


def arm(upper_arm: Segment, forearm: Segment, hand: Segment) -> tuple[Shape, ...]:
    """An arm with its hand."""
    return (
        Capsule(upper_arm.start, upper_arm.end, RADIUS["shoulder"], RADIUS["elbow"]),
        Capsule(forearm.start, forearm.end, RADIUS["elbow"], RADIUS["wrist"]),
        Capsule(hand.start, hand.end, RADIUS["wrist"], RADIUS["fingers"]),
    )


def side_trunk(
    bones: Mapping[str, Segment], turn: float = 0.0, breath: float = 0.0
) -> tuple[Shape, ...]:
    """Trunk, neck and head in side view as one silhouette.

    Args:
        bones: those of :data:`SPINE` at least.
        turn, breath: as in :class:`~backcare_desktop.core.figure_pose.Pose`.
    """
    spine = [bones[name] for name in SPINE]
    line = rounded([*(bone.start for bone in spine), spine[-1].end])
    wider = abs(math.sin(math.radians(turn)))
    return (
        tube(list(_stations(line, wider, breath))),
        head(spine[-1].end, spine[-1].direction),
    )


def _stations(
    line: Iterable[tuple[float, Point]], wider: float, breath: float
) -> Iterable[tuple[Point, float, float]]:
    for along, at in line:
        half = between(_TRUNK_FROM_SIDE, along)
        if wider:
            half += wider * between(_TURNED, along)
        yield at, half, half + (breath * between(_BREATH, along) if breath else 0.0)
