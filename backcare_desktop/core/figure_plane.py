"""The figure seen from above or from the front: each bone by the direction in which it is seen.

A bone that points towards the viewer or away is seen short: ``share`` says how much of it. Lengths
are shares of standing height, y up, directions in degrees counter-clockwise from +x.
"""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from backcare_desktop.core.figure_body import LENGTH, RADIUS, SPINE, Bones, Segment, arm
from backcare_desktop.core.figure_outline import between, head, rounded, tube
from backcare_desktop.core.figure_pose import PoseError, check, check_place
from backcare_desktop.core.figure_shapes import Capsule, Point, Shape

LIMBS = ("left_leg", "right_leg", "left_arm", "right_arm")
LEG_BONES = ("thigh", "shank", "foot")
ARM_BONES = ("upper_arm", "forearm", "hand")
PLANE_BONES = (
    *SPINE,
    *(f"{side}_{bone}" for side in ("left", "right") for bone in (*LEG_BONES, *ARM_BONES)),
)
"""The bones of a view from above or from the front that a target or a thing can lie on."""

PIECES = ("trunk", "head", *LIMBS)
"""What a picture is put together from."""

OVER = ("", "upper", "lower")

_NARROWEST, _BROADEST = 0.5, 1.2

# Half-widths of the trunk seen from above or from the front, by distance from the hips.
_TRUNK = (
    (-0.03, 0.052),
    (0.0, 0.070),
    (0.045, 0.082),
    (0.13, 0.066),
    (0.22, 0.084),
    (0.275, 0.081),
    (0.315, 0.040),
    (0.352, 0.032),
)
_NECK_SEEN = 0.049


class Bone(Struct, frozen=True):
    """A bone as it is seen: ``direction`` in degrees, ``share`` of its length.

    Raises:
        PoseError: the direction is not within a full turn, or the share not within 0 to 1.
    """

    direction: float
    share: float

    def __post_init__(self) -> None:
        check("direction", self.direction, -360, 360)
        check("share", self.share, 0, 1)


class Limb(Struct, frozen=True):
    """A leg or an arm.

    Attributes:
        along, across: where its first joint is: heights from the hips towards the head, and
            towards the person's left.
        upper, lower, tip: thigh, shank and foot, or upper arm, forearm and hand.
        far: drawn light, because it is the one further away.
        over: ``upper`` where the upper bone lies over the rest of the limb, ``lower`` where the
            rest lies over it; empty where the limb is one silhouette.

    Raises:
        PoseError: the first joint is not on the picture, or ``over`` is another word.
    """

    along: float
    across: float
    upper: Bone
    lower: Bone
    tip: Bone
    far: bool = False
    over: str = ""

    def __post_init__(self) -> None:
        check_place("along", (self.along, self.across))
        if self.over not in OVER:
            raise PoseError("over", f"must be one of {OVER}, not '{self.over}'")


class Trunk(Struct, frozen=True):
    """The trunk: its hips at (x, y), the head in ``direction`` from them.

    Attributes:
        bend: how far lumbar and thorax each bend to the person's left, degrees.
        neck: how far the head leans to the person's left, degrees.
        breadth: of the trunk, as a share of what is seen from straight before it.

    Raises:
        PoseError: a value is outside its limits.
    """

    x: float
    y: float
    direction: float
    bend: float = 0.0
    neck: float = 0.0
    breadth: float = 1.0

    def __post_init__(self) -> None:
        check_place("x", (self.x, self.y))
        check("direction", self.direction, -360, 360)
        check("bend", self.bend, -30, 30)
        check("neck", self.neck, -45, 45)
        check("breadth", self.breadth, _NARROWEST, _BROADEST)


class PlanePose(Struct, frozen=True):
    """A pose seen from above or from the front.

    Attributes:
        trunk, left_leg, right_leg, left_arm, right_arm: the body; left and right are the
            person's own. Worked out for the person's left.
        order: each of :data:`PIECES` once, in drawing order.
        ghost: a limb that a view from above shows a second time, pale, on the other side; empty
            for none.

    Raises:
        PoseError: the order doesn't name every piece once, or the ghost is not a limb.
    """

    trunk: Trunk
    left_leg: Limb
    right_leg: Limb
    left_arm: Limb
    right_arm: Limb
    order: tuple[str, ...] = PIECES
    ghost: str = ""

    def __post_init__(self) -> None:
        if sorted(self.order) != sorted(PIECES):
            raise PoseError("order", f"must name each of {', '.join(PIECES)} once")
        if self.ghost and self.ghost not in LIMBS:
            raise PoseError("ghost", f"must be one of {', '.join(LIMBS)}, not '{self.ghost}'")

    def limb(self, name: str) -> Limb:
        """One of :data:`LIMBS`."""
        found: Limb = getattr(self, name)
        return found

    @property
    def numbers(self) -> tuple[float, ...]:
        """Every value in one row, for a movement from one pose to another."""
        trunk = self.trunk
        row = [trunk.x, trunk.y, trunk.direction, trunk.bend, trunk.neck, trunk.breadth]
        for name in LIMBS:
            limb = self.limb(name)
            row += (limb.along, limb.across)
            for bone in (limb.upper, limb.lower, limb.tip):
                row += (bone.direction, bone.share)
        return tuple(row)

    def with_numbers(self, numbers: Sequence[float]) -> "PlanePose":
        """This pose with the values of a row such as :attr:`numbers`."""
        left: Iterator[float] = iter(numbers)
        trunk = Trunk(*(next(left) for _ in range(6)))
        limbs: list[Limb] = []
        for name in LIMBS:
            along, across = next(left), next(left)
            upper, lower, tip = (Bone(next(left), min(1.0, max(0.0, next(left)))) for _ in range(3))
            limb = self.limb(name)
            limbs.append(Limb(along, across, upper, lower, tip, limb.far, limb.over))
        left_leg, right_leg, left_arm, right_arm = limbs
        return PlanePose(trunk, left_leg, right_leg, left_arm, right_arm, self.order, self.ghost)


def plane_bones(pose: PlanePose) -> Bones:
    """A bone for each of :data:`PLANE_BONES`."""
    trunk = pose.trunk
    bones: Bones = {}
    at, direction = Point(trunk.x, trunk.y), trunk.direction
    for name, bend in zip(SPINE, (0.0, trunk.bend, trunk.bend, trunk.neck), strict=True):
        # The person's left is to the right of the way from hips to head.
        direction -= bend
        bones[name] = Segment(at, direction, LENGTH[name])
        at = bones[name].end
    for name in LIMBS:
        side, _, kind = name.partition("_")
        limb = pose.limb(name)
        at = _joint(bones, limb)
        names = LEG_BONES if kind == "leg" else ARM_BONES
        for bone_name, bone in zip(names, (limb.upper, limb.lower, limb.tip), strict=True):
            bone_segment = Segment(at, bone.direction, LENGTH[bone_name] * bone.share)
            bones[f"{side}_{bone_name}"] = bone_segment
            at = bone_segment.end
    return bones


def _joint(bones: Bones, limb: Limb) -> Point:
    """Where a limb begins: beside the bone of the spine that its place lies on."""
    left = limb.along
    for name in SPINE[:-1]:
        bone = bones[name]
        if left <= bone.length or name == SPINE[-2]:
            return bone.beside(left / bone.length, -limb.across)
        left -= bone.length
    raise AssertionError("the spine has a last bone")


def plane_trunk(bones: Mapping[str, Segment], breadth: float) -> tuple[Shape, ...]:
    """The trunk without the head."""
    spine = [bones[name] for name in SPINE]
    line = rounded([*(bone.start for bone in spine), spine[-1].end])
    lengths = [bone.length for bone in spine]
    first = spine[0].start.moved(spine[0].direction, _TRUNK[0][0])
    stations = [(first, _TRUNK[0][1] * breadth, _TRUNK[0][1] * breadth)]
    for passed, at in line:
        whole = min(int(passed), len(lengths) - 1)
        place = sum(lengths[:whole]) + (passed - whole) * lengths[whole]
        half = between(_TRUNK, place) * breadth
        stations.append((at, half, half))
    return (tube(stations),)


def plane_head(bones: Mapping[str, Segment]) -> tuple[Shape, ...]:
    """The head."""
    neck = bones["neck"]
    return (head(neck.start.moved(neck.direction, _NECK_SEEN), neck.direction),)


def plane_leg(thigh: Segment, shank: Segment, foot: Segment) -> tuple[Shape, ...]:
    """A leg, the foot lying on its side or pointing at the viewer."""
    return (
        Capsule(thigh.start, thigh.end, RADIUS["thigh"], RADIUS["knee"]),
        Capsule(shank.start, shank.end, RADIUS["knee"], RADIUS["ankle"]),
        Capsule(foot.start, foot.end, RADIUS["ankle"], RADIUS["heel"]),
    )


def plane_limb(bones: Mapping[str, Segment], name: str) -> tuple[Shape, ...]:
    """The shapes of one of :data:`LIMBS`: of its upper bone first."""
    side, _, kind = name.partition("_")
    if kind == "leg":
        return plane_leg(*(bones[f"{side}_{bone}"] for bone in LEG_BONES))
    return arm(*(bones[f"{side}_{bone}"] for bone in ARM_BONES))
