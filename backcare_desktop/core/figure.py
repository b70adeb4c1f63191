"""The exercise figure as it is written down: keyframes of a pose, in a loop, and what it uses.

Everything is measured in standing heights, y up. A view from the side or from the front stands on
y = 0; a view from above has the head left and the person's left up. x is counted from where the
hips are in the first keyframe. :mod:`backcare_desktop.core.figure_motion` makes pictures of it.
"""

from enum import StrEnum

from msgspec import Struct

from backcare_desktop.core.figure_body import SIDE_BONES
from backcare_desktop.core.figure_picture import SIDE_LAYERS
from backcare_desktop.core.figure_plane import PIECES, PLANE_BONES, PlanePose
from backcare_desktop.core.figure_pose import Arrow, Pose, PoseError, Target
from backcare_desktop.core.figure_things import Furniture, Held, HeldKind


class View(StrEnum):
    """Where the figure is seen from."""

    SIDE = "side"
    FRONT = "front"
    TOP = "top"


class Prop(StrEnum):
    """What lies below the figure."""

    MAT = "mat"


class Contact(StrEnum):
    """What stays in its place while the figure moves: it bears weight, or holds on to something.

    A wrist that bears weight lies on the mat with its hand flat; a hand holds on, wherever it is.
    The order is that in which a figure is held in place by one of them.
    """

    CHEST = "chest"
    HIPS = "hips"
    NEAR_KNEE = "near_knee"
    FAR_KNEE = "far_knee"
    NEAR_FOOT = "near_foot"
    FAR_FOOT = "far_foot"
    NEAR_ELBOW = "near_elbow"
    FAR_ELBOW = "far_elbow"
    NEAR_WRIST = "near_wrist"
    FAR_WRIST = "far_wrist"
    HEAD = "head"
    NEAR_HAND = "near_hand"
    FAR_HAND = "far_hand"


class Frame(Struct, frozen=True):
    """One keyframe.

    Attributes:
        name: what the pose is called, for instance ``Cat``.
        pose: how the body is, of the view its figure has.
        move_ms: how long the way here from the frame before takes, in milliseconds.
        hold_ms: how long the pose is held.
        passing: the movement goes through here; it is no picture of its own.
        contacts: what stays in place, in a side view.
        target, arrows: drawn over the figure.

    Raises:
        PoseError: a time is negative, or the target's bone is not of this view.
    """

    name: str
    pose: Pose | PlanePose
    move_ms: int = 0
    hold_ms: int = 0
    passing: bool = False
    contacts: frozenset[Contact] = frozenset()
    target: Target | None = None
    arrows: tuple[Arrow, ...] = ()

    def __post_init__(self) -> None:
        for name, value in (("move_ms", self.move_ms), ("hold_ms", self.hold_ms)):
            if value < 0:
                raise PoseError(name, f"is {value}, less than 0")
        bones = PLANE_BONES if isinstance(self.pose, PlanePose) else SIDE_BONES
        if self.target is not None and self.target.bone not in bones:
            raise PoseError("target", f"lies on '{self.target.bone}', not on one of {bones}")
        if self.contacts and isinstance(self.pose, PlanePose):
            raise PoseError(
                "contacts", "belong to a side view; here a bone stays where it is drawn"
            )


class Figure(Struct, frozen=True):
    """The pictures of one exercise, in the order the movement goes through them, in a loop.

    Attributes:
        id: stable key, for instance ``cat-cow``.
        view: where it is seen from.
        keyframes: every frame, those it only passes included.
        props: what is drawn below the figure.
        furniture: what stands on the floor.
        held: what moves with the body.

    Raises:
        PoseError: a thing is fastened to a bone, or drawn under a layer, that this view lacks.
        ValueError: no frame is a picture of its own.
        TypeError: a frame's pose is of another view.
    """

    id: str
    view: View
    keyframes: tuple[Frame, ...]
    props: frozenset[Prop] = frozenset()
    furniture: tuple[Furniture, ...] = ()
    held: tuple[Held, ...] = ()

    def __post_init__(self) -> None:
        if not self.frames:
            raise ValueError("a figure needs at least one frame that is not passing")
        wanted = Pose if self.view is View.SIDE else PlanePose
        for frame in self.keyframes:
            if not isinstance(frame.pose, wanted):
                raise TypeError(f"the pose of {frame.name} is not of the {self.view} view")
        for thing in self.held:
            check_held(thing, self.view)

    @property
    def frames(self) -> tuple[Frame, ...]:
        """The frames that are pictures of their own, one for each phase of the exercise."""
        return tuple(frame for frame in self.keyframes if not frame.passing)

    def frame(self, index: int) -> Frame:
        """The picture of phase ``index``; the phases go round, so every index has one."""
        return self.frames[index % len(self.frames)]


def check_held(thing: Held, view: View) -> None:
    """Make sure that a thing is fastened to a bone, and drawn under a layer, of ``view``.

    Raises:
        PoseError: it isn't, or a strap leads nowhere.
    """
    bones, layers = (SIDE_BONES, SIDE_LAYERS) if view is View.SIDE else (PLANE_BONES, PIECES)
    if thing.bone not in bones:
        raise PoseError("bone", f"is '{thing.bone}', not one of {bones}")
    if thing.under and thing.under not in layers:
        raise PoseError("under", f"is '{thing.under}', not one of {layers}")
    is_strap = thing.kind is HeldKind.STRAP
    if is_strap != bool(thing.to):
        raise PoseError("to", "names the foot that lies in a strap, and belongs to a strap only")
    if is_strap and thing.to not in bones:
        raise PoseError("to", f"is '{thing.to}', not one of {bones}")
