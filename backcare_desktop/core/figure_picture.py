"""One picture of the exercise figure: its layers in drawing order, and what stays still below."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from backcare_desktop.core import figure_body as body
from backcare_desktop.core import figure_plane as plane
from backcare_desktop.core.figure_body import Segment
from backcare_desktop.core.figure_plane import PlanePose
from backcare_desktop.core.figure_pose import Arrow, Pose, Target
from backcare_desktop.core.figure_shapes import UPSIDE_DOWN, Box, Curve, Ellipse, Flip, Point
from backcare_desktop.core.figure_things import Held, Part, Tone

Layer = Part | Ellipse | Curve
"""What is drawn at once: a part of the picture, the target's ellipse, or the arrow's way."""

SIDE_LAYERS = ("far_arm", "far_leg", "trunk", "near_leg", "near_arm")
"""The body of a side view in drawing order; the target lies between near leg and near arm."""


class Skeleton(Struct, frozen=True):
    """One picture: its layers in drawing order."""

    layers: tuple[Layer, ...]

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the body."""
        return tuple(
            layer for layer in self.layers if isinstance(layer, Part) and layer.tone.is_body
        )

    @property
    def box(self) -> Box:
        """The rectangle around everything, the arrow included."""
        return Box.around(layer.box for layer in self.layers)

    def flipped(self, flip: Flip) -> "Skeleton":
        """The same picture where a mirror shows it."""
        return Skeleton(tuple(layer.flipped(flip) for layer in self.layers))


def side_picture(
    bones: Mapping[str, Segment],
    pose: Pose,
    standing: frozenset[str],
    things: Iterable[Held],
    target: Target | None,
    arrows: Iterable[Arrow],
) -> Skeleton:
    """The picture of a side view.

    Args:
        bones: the bones, placed.
        pose: what they were placed for; its turn and breath shape the trunk.
        standing: the sides whose foot bears weight.
        things: what is held.
        target, arrows: drawn over it.
    """
    layers: dict[str, Part] = {}
    for side, tone in (("far", Tone.FAR), ("near", Tone.NEAR)):
        arm = (bones[f"{side}_{name}"] for name in plane.ARM_BONES)
        leg = (bones[f"{side}_{name}"] for name in plane.LEG_BONES)
        layers[f"{side}_arm"] = Part(tone, body.arm(*arm))
        layers[f"{side}_leg"] = Part(tone, body.side_leg(*leg, bears=side in standing))
    layers["trunk"] = Part(Tone.BODY, body.side_trunk(bones, pose.turn, pose.breath))
    marks = {"near_arm": tuple(_target(target, bones))}
    drawn: list[Layer] = []
    for name in SIDE_LAYERS:
        drawn += marks.get(name, ())
        drawn += _under(name, things, bones)
        drawn.append(layers[name])
    return Skeleton((*drawn, *_under("", things, bones), *map(_way, arrows)))


def plane_picture(
    bones: Mapping[str, Segment],
    pose: PlanePose,
    things: Iterable[Held],
    target: Target | None,
    arrows: Iterable[Arrow],
    ghost: Part | None = None,
) -> Skeleton:
    """The picture of a view from above or from the front; see :func:`side_picture`."""
    drawn: list[Layer] = [] if ghost is None else [ghost]
    last_of_trunk = max(pose.order.index("trunk"), pose.order.index("head"))
    for index, name in enumerate(pose.order):
        drawn += _under(name, things, bones)
        if name == "trunk":
            drawn.append(Part(Tone.BODY, plane.plane_trunk(bones, pose.trunk.breadth)))
        elif name == "head":
            drawn.append(Part(Tone.BODY, plane.plane_head(bones)))
        else:
            drawn += _limb(bones, pose, name)
        if index == last_of_trunk and _on_trunk(target):
            drawn += _target(target, bones)
    if not _on_trunk(target):
        drawn += _target(target, bones)
    return Skeleton((*drawn, *_under("", things, bones), *map(_way, arrows)))


def plane_ghost(pose: PlanePose) -> Part | None:
    """Where the limb that a pose names as its ghost goes on the other side."""
    if not pose.ghost:
        return None
    shapes = plane.plane_limb(plane.plane_bones(pose), pose.ghost)
    return Part(Tone.GHOST, shapes).flipped(UPSIDE_DOWN)


def _limb(bones: Mapping[str, Segment], pose: PlanePose, name: str) -> Iterable[Part]:
    limb, shapes = pose.limb(name), plane.plane_limb(bones, name)
    tone = Tone.FAR if limb.far else Tone.NEAR
    if not limb.over:
        return (Part(tone, shapes),)
    upper, lower = Part(tone, shapes[:1]), Part(tone, shapes[1:])
    return (lower, upper) if limb.over == "upper" else (upper, lower)


def _on_trunk(target: Target | None) -> bool:
    return target is not None and target.bone in body.SPINE


def _under(name: str, things: Iterable[Held], bones: Mapping[str, Segment]) -> Iterable[Part]:
    return [part for thing in things if thing.under == name for part in thing.parts(bones)]


def _target(target: Target | None, bones: Mapping[str, Segment]) -> Iterable[Ellipse]:
    if target is None:
        return
    bone = bones[target.bone]
    centre = bone.beside(target.along, target.across)
    yield Ellipse(centre, target.length, target.width, bone.direction)


def _way(arrow: Arrow) -> Curve:
    """The arrow's way, bowed as it asks."""
    (x0, y0), (x1, y1) = arrow.start, arrow.end
    # The middle of a quadratic curve lies half-way between the chord and its control point.
    control = Point(
        (x0 + x1) / 2 - 2 * arrow.bend * (y1 - y0), (y0 + y1) / 2 + 2 * arrow.bend * (x1 - x0)
    )
    return Curve(Point(x0, y0), control, Point(x1, y1))
