"""Between the keyframes of the exercise figure: bones placed so that contacts stay.

Lengths are standing heights, y up, directions in degrees.
"""

import math
from collections.abc import Mapping, Sequence

from backcare_desktop.core import figure_body as body
from backcare_desktop.core.figure import Contact, Figure, Frame
from backcare_desktop.core.figure_body import Bones, Segment
from backcare_desktop.core.figure_easing import Easing
from backcare_desktop.core.figure_picture import Skeleton, plane_ghost, plane_picture, side_picture
from backcare_desktop.core.figure_plane import PlanePose, plane_bones
from backcare_desktop.core.figure_pose import Pose
from backcare_desktop.core.figure_reach import near_turn, two_link
from backcare_desktop.core.figure_shapes import Point

_ORIGIN = Point(0.0, 0.0)
_LEG = (body.LENGTH["thigh"], body.LENGTH["shank"])
_BREATH = 5
_BREADTH = 5
_WIDER_BREATH = 0.05


class PlaneTrack:
    """The pictures of a view from above or from the front."""

    def __init__(self, figure: Figure, keys: Sequence[Frame]) -> None:
        self._figure, self._keys = figure, keys
        self._poses = [key.pose for key in keys if isinstance(key.pose, PlanePose)]
        self._easing = Easing([pose.numbers for pose in self._poses], keys)
        self._ghosts = [plane_ghost(pose) for pose in self._poses]

    def key(self, index: int, breath: float = 0.0) -> Skeleton:
        """The picture of keyframe ``index``."""
        row = list(self._easing.row(index))
        row[_BREADTH] *= 1 + _WIDER_BREATH * breath
        return self._picture(index, self._poses[index].with_numbers(row))

    def between(self, index: int, fraction: float) -> Skeleton:
        """The picture at ``fraction`` of the way to keyframe ``index``."""
        nearest = self._poses[index if fraction >= 0.5 else index - 1]
        return self._picture(index, nearest.with_numbers(self._easing.between(index, fraction)))

    def _picture(self, index: int, pose: PlanePose) -> Skeleton:
        number = leads_to(self._keys, index)
        marked, things = self._keys[number], self._figure.held
        bones, ghost = plane_bones(pose), self._ghosts[number]
        return plane_picture(bones, pose, things, marked.target, marked.arrows, ghost)


class SideTrack:
    """The pictures of a side view.

    The figure hangs on one contact that all its frames share; feet and hands that stay in place
    are reached for by two-link inverse kinematics. Without such a contact it stands on its lowest
    point, hips at x = 0.
    """

    def __init__(self, figure: Figure, keys: Sequence[Frame]) -> None:
        self._figure, self._keys = figure, keys
        shared = frozenset.intersection(*(key.contacts for key in keys))
        self._anchor = next((contact for contact in Contact if contact in shared), None)
        rows: list[tuple[float, ...]] = []
        for key in keys:
            rows.append(_row(key, rows[-1] if rows else None))
        self._easing = Easing(rows, keys)
        self._anchored_at = _ORIGIN
        self._places: list[dict[Contact, Point]] = []
        self._set_places()

    def _set_places(self) -> None:
        """Where each keyframe's contacts are, those that stay being where they were before."""
        first = self._first()
        bones = self._bones(self._easing.row(first))
        if self._anchor is not None:
            standing_at = self._standing_at(bones, first)
            self._anchored_at = place_of(bones, self._anchor).shifted(*standing_at)
        placed: dict[int, dict[Contact, Point]] = {}
        before: dict[Contact, Point] = {}
        for step in range(len(self._keys)):
            index = (first + step) % len(self._keys)
            bones = self._bones(self._easing.row(index))
            shift = self._hips(bones) if self._anchor else self._standing_at(bones, index)
            at = {
                contact: before.get(contact, place_of(bones, contact).shifted(*shift))
                for contact in self._keys[index].contacts
            }
            placed[index] = before = at
        self._places = [placed[index] for index in range(len(self._keys))]

    def _standing_at(self, bones: Bones, index: int) -> Point:
        """Where the hips are when keyframe ``index`` stands on its lowest point."""
        standing = _standing(self._keys[index].contacts)
        return Point(0.0, -self._lowest(bones, index, standing))

    def _first(self) -> int:
        """Where the figure's own first keyframe is in this loop."""
        return self._keys.index(self._figure.keyframes[0])

    def key(self, index: int, breath: float = 0.0) -> Skeleton:
        """The picture of keyframe ``index``."""
        row = list(self._easing.row(index))
        row[_BREATH] += breath
        contacts = self._keys[index].contacts
        return self._picture(index, row, self._places[index], _standing(contacts))

    def between(self, index: int, fraction: float) -> Skeleton:
        """The picture at ``fraction`` of the way to keyframe ``index``."""
        row = self._easing.between(index, fraction)
        standing = self._bearing(index)
        return self._picture(index, row, self._staying(index, fraction), standing)

    def bones(self, index: int, fraction: float = 1.0) -> Bones:
        """The bones at ``fraction`` of the way to keyframe ``index``, where they are drawn."""
        row = self._easing.between(index, fraction)
        return self._placed(row, self._staying(index, fraction), index, self._bearing(index))

    def _bearing(self, index: int) -> frozenset[str]:
        """The sides whose foot bears weight somewhere on the way to a keyframe."""
        return _standing(self._keys[index - 1].contacts | self._keys[index].contacts)

    def _staying(self, index: int, fraction: float) -> dict[Contact, Point]:
        """The contacts that stay on the way to a keyframe, or that it has, and where they are."""
        before, after = self._places[index - 1], self._places[index]
        if fraction >= 1:
            return after
        # The same place, but for a contact that is let go elsewhere in the loop.
        share = (1 - math.cos(math.pi * fraction)) / 2
        return {
            contact: Point(*(a + share * (b - a) for a, b in zip(before[contact], at, strict=True)))
            for contact, at in after.items()
            if contact in before
        }

    def _picture(
        self,
        index: int,
        row: Sequence[float],
        staying: Mapping[Contact, Point],
        standing: frozenset[str],
    ) -> Skeleton:
        bones = self._placed(row, staying, index, standing)
        marked = self._keys[leads_to(self._keys, index)]
        pose = Pose.from_numbers(row)
        things = self._figure.held
        return side_picture(bones, pose, standing, things, marked.target, marked.arrows)

    def _placed(
        self,
        row: Sequence[float],
        staying: Mapping[Contact, Point],
        index: int,
        standing: frozenset[str],
    ) -> Bones:
        bones = self._bones(row)
        if self._anchor is not None:
            hips = self._hips(bones)
        else:
            hips = Point(0.0, -self._lowest(bones, index, standing))
        bones = {
            name: Segment(bone.start.shifted(*hips), *bone[1:]) for name, bone in bones.items()
        }
        for contact, at in staying.items():
            side, _, joint = contact.value.partition("_")
            if joint == "foot" and Contact(f"{side}_knee") not in staying:
                _reach_with_leg(bones, side, at)
            elif joint in ("wrist", "hand"):
                _reach_with_arm(bones, side, at, row[-2 if side == "near" else -1])
        return bones

    def _hips(self, bones: Bones) -> Point:
        """Where the hips are when the anchor is where it belongs; ``bones`` have them at 0."""
        if self._anchor is None:
            return _ORIGIN
        at = place_of(bones, self._anchor)
        return Point(self._anchored_at.x - at.x, self._anchored_at.y - at.y)

    def _lowest(self, bones: Bones, index: int, standing: frozenset[str]) -> float:
        """The lowest point of the body, drawn with the feet of ``standing`` bearing weight."""
        pose = self._keys[index].pose
        if not isinstance(pose, Pose):
            raise TypeError(f"the pose of {self._keys[index].name} is not of the side view")
        drawn = side_picture(bones, pose, standing, (), None, ())
        return min(part.box.bottom for part in drawn.parts)

    @staticmethod
    def _bones(row: Sequence[float]) -> Bones:
        """The bones of a row, hips at (0, 0), with feet, lower legs and hands as they lie."""
        *pose, near_foot, far_foot, near_shank, far_shank, near_flat, far_flat = row
        bones = body.side_bones(Pose.from_numbers(pose))
        for side, shank_way, foot_way in (
            ("near", near_shank, near_foot),
            ("far", far_shank, far_foot),
        ):
            _point_leg(bones, side, bones[f"{side}_thigh"].direction, shank_way, foot_way)
        for side, flat in (("near", near_flat), ("far", far_flat)):
            _lay_hand(bones, side, flat)
        return bones


def place_of(bones: Mapping[str, Segment], contact: Contact) -> Point:
    """Where a contact is: the joint or the part of a bone that stays in place."""
    side, _, joint = contact.value.partition("_")
    if contact is Contact.HIPS:
        return bones["pelvis"].start
    if contact is Contact.CHEST:
        return bones["near_upper_arm"].start
    if contact is Contact.HEAD:
        return bones["neck"].end
    if joint == "foot":
        return body.ball_of(bones[f"{side}_foot"])
    ends = {"knee": "thigh", "elbow": "upper_arm", "wrist": "forearm", "hand": "forearm"}
    return bones[f"{side}_{ends[joint]}"].end


def leads_to(keys: Sequence[Frame], index: int) -> int:
    """The picture that the way to keyframe ``index`` leads to: it has target and arrows."""
    return next(
        step % len(keys)
        for step in range(index, index + len(keys))
        if not keys[step % len(keys)].passing
    )


def _row(key: Frame, before: Sequence[float] | None) -> tuple[float, ...]:
    """What is eased: the pose, the ways of feet and lower legs, and how flat the hands lie."""
    if not isinstance(key.pose, Pose):
        raise TypeError(f"the pose of {key.name} is not of the side view")
    bones = body.side_bones(key.pose)
    ways = [
        near_turn(bones[f"{side}_{bone}"].direction, 0.0 if before is None else before[at])
        for at, (bone, side) in enumerate(
            ((bone, side) for bone in ("foot", "shank") for side in body.SIDES),
            start=len(key.pose.numbers),
        )
    ]
    flat = [float(Contact(f"{side}_wrist") in key.contacts) for side in body.SIDES]
    return (*key.pose.numbers, *ways, *flat)


def _standing(contacts: frozenset[Contact]) -> frozenset[str]:
    return frozenset(side for side in body.SIDES if Contact(f"{side}_foot") in contacts)


def _point_leg(
    bones: Bones, side: str, thigh_way: float, shank_way: float, foot_way: float
) -> None:
    thigh = Segment(bones[f"{side}_thigh"].start, thigh_way, body.LENGTH["thigh"])
    shank = Segment(thigh.end, shank_way, body.LENGTH["shank"])
    foot = Segment(shank.end, foot_way, body.LENGTH["foot"])
    bones[f"{side}_thigh"], bones[f"{side}_shank"], bones[f"{side}_foot"] = thigh, shank, foot


def _reach_with_leg(bones: Bones, side: str, ball: Point) -> None:
    foot_way = bones[f"{side}_foot"].direction
    hip, ankle = bones[f"{side}_thigh"].start, body.ankle_over(ball, foot_way)
    _point_leg(bones, side, *two_link(hip, ankle, _LEG, bend=-1), foot_way)


def _reach_with_arm(bones: Bones, side: str, wrist: Point, flat: float) -> None:
    upper = bones[f"{side}_upper_arm"]
    forearm = bones[f"{side}_forearm"]
    seen = (upper.length, forearm.length)
    upper_way, lower_way = two_link(upper.start, wrist, seen, bend=1)
    bones[f"{side}_upper_arm"] = upper = Segment(upper.start, upper_way, upper.length)
    bones[f"{side}_forearm"] = forearm = Segment(upper.end, lower_way, forearm.length)
    hand_seen = body.LENGTH["hand"] * upper.length / body.LENGTH["upper_arm"]
    bones[f"{side}_hand"] = Segment(forearm.end, lower_way, hand_seen)
    _lay_hand(bones, side, flat)


def _lay_hand(bones: Bones, side: str, flat: float) -> None:
    """Turn a hand from its forearm's way (0) towards lying flat on the mat (1)."""
    if flat <= 0:
        return
    loose = bones[f"{side}_hand"]
    body.lay_flat(bones, side)
    laid = bones[f"{side}_hand"]
    start = Point(*(a + flat * (b - a) for a, b in zip(loose.start, laid.start, strict=True)))
    way = near_turn(loose.direction, laid.direction)
    bones[f"{side}_hand"] = Segment(
        start,
        way + flat * (laid.direction - way),
        loose.length + flat * (laid.length - loose.length),
    )
