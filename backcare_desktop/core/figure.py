"""The exercise figure: keyframes of a pose, and the shapes that draw one of them.

Everything is measured in standing heights, y up. A side view stands on y = 0 with the hip joint
at x = 0; a view from above has its hips at (0, 0), the head left and the person's left up.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from backcare_desktop.core import figure_body as body
from backcare_desktop.core.figure_pose import Arrow, Pose, PoseError, Target, TopPose
from backcare_desktop.core.figure_shapes import Box, Curve, Ellipse, Point, Shape


class View(StrEnum):
    """Where the figure is seen from."""

    SIDE = "side"
    TOP = "top"


class Prop(StrEnum):
    """What the figure uses besides the floor."""

    MAT = "mat"


class Contact(StrEnum):
    """What rests on the floor or the mat and stays there while the figure moves."""

    HEAD = "head"
    CHEST = "chest"
    HIPS = "hips"
    NEAR_WRIST = "near_wrist"
    FAR_WRIST = "far_wrist"
    NEAR_KNEE = "near_knee"
    FAR_KNEE = "far_knee"
    NEAR_FOOT = "near_foot"
    FAR_FOOT = "far_foot"


class Tone(StrEnum):
    """What a part of the body is, and with that its colour."""

    GHOST = "ghost"
    FAR = "far"
    BODY = "body"
    NEAR = "near"


@dataclass(frozen=True, slots=True)
class Frame:
    """One keyframe.

    Attributes:
        name: what the pose is called, for instance ``Cat``.
        pose: the joint angles, of the view its figure has.
        move_ms: how long the way here from the frame before takes, in milliseconds.
        hold_ms: how long the pose is held.
        passing: the movement goes through here; it is no picture of its own.
        contacts: what bears weight. A hand whose wrist does lies flat.
        target, arrow: drawn over the figure where there is one.

    Raises:
        PoseError: a time is negative, or the target's bone is not of this view.
    """

    name: str
    pose: Pose | TopPose
    move_ms: int = 0
    hold_ms: int = 0
    passing: bool = False
    contacts: frozenset[Contact] = frozenset()
    target: Target | None = None
    arrow: Arrow | None = None

    def __post_init__(self) -> None:
        for name, value in (("move_ms", self.move_ms), ("hold_ms", self.hold_ms)):
            if value < 0:
                raise PoseError(name, f"is {value}, less than 0")
        bones = body.TOP_BONES if isinstance(self.pose, TopPose) else body.SIDE_BONES
        if self.target is not None and self.target.bone not in bones:
            raise PoseError("target", f"lies on '{self.target.bone}', not on one of {bones}")


@dataclass(frozen=True, slots=True)
class Figure:
    """The pictures of one exercise, in the order the movement goes through them, in a loop.

    Attributes:
        id: stable key, for instance ``cat-cow``.
        view: where it is seen from.
        keyframes: every frame, those it only passes included.
        props: what is drawn besides the figure.

    Raises:
        ValueError: no frame is a picture of its own.
        TypeError: a frame's pose is of another view.
    """

    id: str
    view: View
    keyframes: tuple[Frame, ...]
    props: frozenset[Prop] = frozenset()

    def __post_init__(self) -> None:
        if not self.frames:
            raise ValueError("a figure needs at least one frame that is not passing")
        wanted = TopPose if self.view is View.TOP else Pose
        for frame in self.keyframes:
            if not isinstance(frame.pose, wanted):
                raise TypeError(f"the pose of {frame.name} is not of the {self.view} view")

    @property
    def frames(self) -> tuple[Frame, ...]:
        """The frames that are pictures of their own, one for each phase of the exercise."""
        return tuple(frame for frame in self.keyframes if not frame.passing)

    def frame(self, index: int) -> Frame:
        """The picture of phase ``index``; the phases go round, so every index has one."""
        return self.frames[index % len(self.frames)]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the body: shapes of one tone that are drawn as one silhouette."""

    tone: Tone
    shapes: tuple[Shape, ...]

    @property
    def box(self) -> Box:
        """The rectangle around it."""
        return Box.around(shape.box for shape in self.shapes)

    def shifted(self, dx: float, dy: float) -> "Part":
        """The same part elsewhere."""
        return Part(self.tone, tuple(shape.shifted(dx, dy) for shape in self.shapes))


Layer = Part | Ellipse | Curve
"""What is drawn at once: a part of the body, the target's ellipse, or the arrow's way."""


@dataclass(frozen=True, slots=True)
class Skeleton:
    """One picture: its layers in drawing order."""

    layers: tuple[Layer, ...]

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the body."""
        return tuple(layer for layer in self.layers if isinstance(layer, Part))

    @property
    def box(self) -> Box:
        """The rectangle around everything, the arrow included."""
        return Box.around(layer.box for layer in self.layers)


@dataclass(frozen=True, slots=True)
class Stage:
    """What stays still while the figure moves.

    Attributes:
        box: holds the whole picture in each of the figure's frames.
        mat: the mat: from above its surface, from the side its section just below y = 0.
        floor: the line below a side view: its left and right end and its height.
    """

    box: Box
    mat: Box | None
    floor: tuple[Point, Point] | None


_MAT_THICKNESS = 0.024
_FLOOR_BELOW_MAT = 0.012
_MAT_MARGIN = 0.048
_FLOOR_MARGIN = 0.045
_TOP_MARGIN = (0.075, 0.022)


def skeleton(frame: Frame, side: str | None = None) -> Skeleton:
    """The shapes that draw ``frame``.

    Args:
        frame: a frame of a figure.
        side: ``left`` or ``right``, the person's own, for a view from above; None is left. A
            side view shows its near side whatever the side.
    """
    if isinstance(frame.pose, TopPose):
        return Skeleton(_from_above(frame, frame.pose, -1 if side == "right" else 1))
    return ground(Skeleton(_from_the_side(frame, frame.pose)))


def ground(drawn: Skeleton) -> Skeleton:
    """Move a side view down or up until its lowest limb touches y = 0.

    The arrow stays: its place is written in heights above the mat.
    """
    drop = -min(part.box.bottom for part in drawn.parts)
    return Skeleton(
        tuple(
            layer if isinstance(layer, Curve) else layer.shifted(0.0, drop)
            for layer in drawn.layers
        )
    )


def stage(figure: Figure, side: str | None = None) -> Stage:
    """Where ``figure`` stands or lies: the same for all its frames, so that nothing jumps."""
    box = Box.around(skeleton(frame, side).box for frame in figure.frames)
    if figure.view is View.TOP:
        half = max(box.top, -box.bottom) + _TOP_MARGIN[1]
        mat = Box(box.left - _TOP_MARGIN[0], -half, box.right + _TOP_MARGIN[0] / 2, half)
        return Stage(mat, mat if Prop.MAT in figure.props else None, None)
    mat = Box(box.left - _MAT_MARGIN, -_MAT_THICKNESS, box.right + _MAT_MARGIN, 0.0)
    has_mat = Prop.MAT in figure.props
    floor = -_MAT_THICKNESS - _FLOOR_BELOW_MAT if has_mat else 0.0
    line = Box(mat.left - _FLOOR_MARGIN, floor, mat.right + _FLOOR_MARGIN, floor)
    return Stage(
        Box.around((box, line)),
        mat if has_mat else None,
        (Point(line.left, floor), Point(line.right, floor)),
    )


def _from_the_side(frame: Frame, pose: Pose) -> tuple[Layer, ...]:
    flat = frozenset(
        side
        for side, wrist in (("near", Contact.NEAR_WRIST), ("far", Contact.FAR_WRIST))
        if wrist in frame.contacts
    )
    bones = body.side_bones(pose, flat)
    parts = {
        f"{side}_{limb}": Part(tone, build(*(bones[f"{side}_{name}"] for name in names)))
        for side, tone in (("near", Tone.NEAR), ("far", Tone.FAR))
        for limb, build, names in (
            ("leg", body.side_leg, ("thigh", "shank", "foot")),
            ("arm", body.arm, ("upper_arm", "forearm", "hand")),
        )
    }
    return (
        parts["far_arm"],
        parts["far_leg"],
        Part(Tone.BODY, body.side_trunk(bones)),
        parts["near_leg"],
        *_target(frame, bones),
        parts["near_arm"],
        *_arrow(frame, 1),
    )


def _from_above(frame: Frame, pose: TopPose, sign: int) -> tuple[Layer, ...]:
    lower = body.top_leg(**body.top_leg_bones(pose.lower_leg, sign))
    upper = body.top_leg(**body.top_leg_bones(pose.upper_leg, sign))
    ghost = body.top_leg(**body.top_leg_bones(pose.lower_leg, -sign))
    arms = tuple(body.arm(**body.top_arm_bones(pose.arms, which)) for which in (1, -1))
    return (
        *((Part(Tone.GHOST, ghost),) if pose.ghost else ()),
        *(Part(Tone.NEAR, arm) for arm in arms),
        *((Part(Tone.FAR, lower),) if pose.stacked else ()),
        Part(Tone.BODY, (body.top_trunk(),)),
        Part(Tone.BODY, (body.top_head(),)),
        *_target(frame, body.top_spine_bones()),
        *((Part(Tone.NEAR, upper),) if pose.stacked else _knees_up(lower, upper)),
        *_arrow(frame, sign),
    )


def _knees_up(*legs: tuple[Shape, ...]) -> Iterable[Part]:
    """Both legs with the knees towards the viewer: the thighs lie over the shanks."""
    for thigh, *shank_and_foot in legs:
        yield Part(Tone.NEAR, tuple(shank_and_foot))
        yield Part(Tone.NEAR, (thigh,))


def _target(frame: Frame, bones: Mapping[str, body.Segment]) -> Iterable[Ellipse]:
    target = frame.target
    if target is None:
        return
    bone = bones[target.bone]
    centre = bone.start.moved(bone.direction, bone.length * target.along)
    centre = centre.moved(bone.direction + 90, target.across)
    yield Ellipse(centre, target.length, target.width, bone.direction)


def _arrow(frame: Frame, sign: int) -> Iterable[Curve]:
    arrow = frame.arrow
    if arrow is None:
        return
    (x0, y0), (x1, y1) = arrow.start, arrow.end
    # The middle of a quadratic curve lies half-way between the chord and its control point.
    control = Point((x0 + x1) / 2 - 2 * arrow.bend * (y1 - y0), (y0 + y1) / 2)
    control = control.shifted(0.0, 2 * arrow.bend * (x1 - x0))
    start, control, end = (Point(at[0], sign * at[1]) for at in ((x0, y0), control, (x1, y1)))
    yield Curve(start, control, end)
