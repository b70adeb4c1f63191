"""Poses that the tests of the figure share."""

from backcare_desktop.core.figure import Contact, Figure, Frame, View
from backcare_desktop.core.figure_motion import Motion
from backcare_desktop.core.figure_picture import Skeleton
from backcare_desktop.core.figure_plane import Bone, Limb, PlanePose, Trunk
from backcare_desktop.core.figure_pose import Arrow, Limbs, Pose, Target
from backcare_desktop.core.figure_shapes import Capsule, Point
from backcare_desktop.core.figure_things import Part, Tone

STRAIGHT = Limbs(hip=0, knee=0, ankle=0, shoulder=0, elbow=5)
STANDING = Pose(pitch=90, lumbar=0, thorax=0, neck=0, near=STRAIGHT, far=STRAIGHT)
KNEELING = Limbs(hip=79, knee=87, ankle=-89, shoulder=67.5, elbow=20)
ALL_FOURS = Pose(pitch=11, lumbar=0, thorax=0, neck=0, near=KNEELING, far=KNEELING)
SQUATTING = Limbs(hip=120, knee=111, ankle=23, shoulder=60, elbow=4)
SQUAT = Pose(pitch=58, lumbar=2, thorax=0, neck=-18, near=SQUATTING, far=SQUATTING)
FEET = frozenset({Contact.NEAR_FOOT, Contact.FAR_FOOT})


def arm(sign: int) -> Limb:
    return Limb(
        0.255, sign * 0.088, Bone(sign * 88, 0.84), Bone(sign * 160, 0.8), Bone(sign * 168, 1)
    )


def on_the_back(left_leg: Limb, right_leg: Limb, ghost: str = "") -> PlanePose:
    order = ("left_arm", "right_arm", "left_leg", "trunk", "head", "right_leg")
    return PlanePose(Trunk(0, 0, 180), left_leg, right_leg, arm(1), arm(-1), order, ghost)


def knees_to_the_left() -> Frame:
    lower = Limb(0.0, 0.04, Bone(52, 0.93), Bone(-38, 0.96), Bone(28, 0.85), far=True)
    upper = Limb(-0.005, -0.03, Bone(47, 0.97), Bone(-42, 0.95), Bone(22, 0.85))
    return Frame(
        "Knees to the side",
        on_the_back(lower, upper, ghost="left_leg"),
        move_ms=1000,
        hold_ms=500,
        target=Target("lumbar", 0.25, 0.0, 0.06, 0.106),
        arrows=(Arrow((0.46, -0.17), (0.46, 0.17), -0.1),),
    )


def knees_up() -> Frame:
    legs = [
        Limb(0.0, sign * 0.046, Bone(0, 0.35), Bone(0, 0.35), Bone(0, 0.85), sign > 0, "upper")
        for sign in (1, -1)
    ]
    return Frame("Knees up", on_the_back(*legs), move_ms=1000, passing=True)


def picture(frame: Frame, view: View = View.SIDE, side: str | None = None) -> Skeleton:
    """The picture of a figure that has this frame only."""
    return Motion(Figure("sample", view, (frame,)), side).picture(0)


def part(drawn: Skeleton, tone: Tone, number: int = 0) -> Part:
    return [part for part in drawn.parts if part.tone is tone][number]


def knee(leg: Part) -> Point:
    thigh = leg.shapes[0]
    assert isinstance(thigh, Capsule)
    return thigh.end
