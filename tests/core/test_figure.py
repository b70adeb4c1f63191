"""The figure's rules: limits, kinematics, ground, sides, drawing order."""

import dataclasses

import pytest

from backcare_desktop.core import figure_body as body
from backcare_desktop.core.figure import (
    Contact,
    Figure,
    Frame,
    Part,
    Prop,
    Skeleton,
    Tone,
    View,
    skeleton,
    stage,
)
from backcare_desktop.core.figure_pose import (
    JOINT_LIMITS,
    Arrow,
    Bone,
    Limbs,
    Pose,
    PoseError,
    Target,
    TopArms,
    TopLeg,
    TopPose,
)
from backcare_desktop.core.figure_shapes import Capsule, Curve, Ellipse, Outline, Point

STRAIGHT = Limbs(hip=0, knee=0, ankle=0, shoulder=0, elbow=5)
STANDING = Pose(pitch=90, lumbar=0, thorax=0, neck=0, near=STRAIGHT, far=STRAIGHT)
KNEELING = Limbs(hip=79, knee=87, ankle=-89, shoulder=67.5, elbow=20)
ALL_FOURS = Pose(pitch=11, lumbar=0, thorax=0, neck=0, near=KNEELING, far=KNEELING)


def knees_to_the_left(*, stacked: bool = True, ghost: bool = True) -> Frame:
    lower = TopLeg((0.0, 0.04), Bone(52, 0.93), Bone(-38, 0.96), Bone(28, 0.85))
    upper = TopLeg((0.005, -0.03), Bone(47, 0.97), Bone(-42, 0.95), Bone(22, 0.85))
    arms = TopArms((-0.255, 0.088), Bone(88, 0.84), Bone(160, 0.8), Bone(168, 1))
    return Frame(
        "Knees to the side",
        TopPose(lower, upper, arms, stacked=stacked, ghost=ghost),
        target=Target("lumbar", 0.25, 0.0, 0.06, 0.106),
        arrow=Arrow((0.46, -0.17), (0.46, 0.17), -0.1),
    )


def part(drawn: Skeleton, tone: Tone, number: int = 0) -> Part:
    return [part for part in drawn.parts if part.tone is tone][number]


def knee(leg: Part) -> Point:
    thigh = leg.shapes[0]
    assert isinstance(thigh, Capsule)
    return thigh.end


@pytest.mark.parametrize("joint", ["hip", "knee", "ankle", "shoulder", "elbow"])
@pytest.mark.parametrize("end", [0, 1])
def test_a_limb_moves_to_its_limit_and_not_past_it(joint, end):
    limit = JOINT_LIMITS[joint][end]
    past = limit + (1 if end else -1)
    assert getattr(dataclasses.replace(STRAIGHT, **{joint: limit}), joint) == limit
    with pytest.raises(ValueError, match=rf"^{joint} is {past:g}, outside"):
        dataclasses.replace(STRAIGHT, **{joint: past})


@pytest.mark.parametrize("joint", ["pitch", "lumbar", "thorax", "neck"])
def test_the_spine_has_limits_too(joint):
    with pytest.raises(PoseError) as caught:
        dataclasses.replace(STANDING, **{joint: 361})
    assert caught.value.joint == joint


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("share", lambda: Bone(0, 1.2)),
        ("direction", lambda: Bone(200, 1)),
        ("start", lambda: Arrow((3.0, 0.0), (0.0, 0.0))),
        ("bend", lambda: Arrow((0.0, 0.0), (0.1, 0.0), 2.0)),
        ("length", lambda: Target("lumbar", 0.5, 0.0, 0.9, 0.05)),
        ("move_ms", lambda: Frame("Standing", STANDING, move_ms=-1)),
        ("target", lambda: Frame("Standing", STANDING, target=Target("tail", 0, 0, 0.1, 0.1))),
    ],
)
def test_a_value_no_body_can_take_is_refused_by_name(name, make):
    with pytest.raises(PoseError) as caught:
        make()
    assert caught.value.joint == name


def test_a_target_on_a_leg_belongs_to_a_side_view():
    thigh = Target("near_thigh", 0.5, 0.0, 0.1, 0.05)
    assert Frame("Standing", STANDING, target=thigh).target == thigh
    with pytest.raises(PoseError, match="near_thigh"):
        dataclasses.replace(knees_to_the_left(), target=thigh)


def test_standing_is_one_standing_height_tall():
    box = skeleton(Frame("Standing", STANDING)).box
    assert box.bottom == pytest.approx(0.0)
    assert box.top == pytest.approx(1.0, abs=0.03)


def test_standing_puts_shoulder_over_hip_over_ankle_and_faces_right():
    bones = body.side_bones(STANDING, frozenset())
    assert bones["near_upper_arm"].start.x == pytest.approx(0.0)
    assert bones["near_shank"].end.x == pytest.approx(0.0)
    assert bones["near_foot"].end.x > bones["near_foot"].start.x
    assert bones["thorax"].end.y == pytest.approx(0.30)


def test_flexion_bends_the_spine_and_the_hip_forward_and_the_knee_back():
    bent = dataclasses.replace(
        STANDING, lumbar=30, near=dataclasses.replace(STRAIGHT, hip=90, knee=90)
    )
    bones = body.side_bones(bent, frozenset())
    assert bones["thorax"].end.x > 0.1
    assert bones["near_thigh"].end == pytest.approx((0.245, 0.0))
    assert bones["near_shank"].direction == pytest.approx(-90)


def test_a_figure_touches_the_ground_whatever_its_pitch():
    for pitch in range(-180, 361, 45):
        drawn = skeleton(Frame("Turned", dataclasses.replace(STANDING, pitch=pitch)))
        assert min(part.box.bottom for part in drawn.parts) == pytest.approx(0.0)


def test_grounding_moves_the_target_with_the_body_and_leaves_the_arrow():
    frame = Frame(
        "Standing",
        STANDING,
        target=Target("lumbar", 0.0, 0.0, 0.1, 0.04),
        arrow=Arrow((0.2, 0.5), (0.2, 0.6)),
    )
    target, arrow = (
        next(layer for layer in skeleton(frame).layers if isinstance(layer, kind))
        for kind in (Ellipse, Curve)
    )
    hip_height = 0.245 + 0.24 + 0.0285
    assert target.centre == pytest.approx((0.0, hip_height + 0.09))
    assert (arrow.start, arrow.end) == ((0.2, 0.5), (0.2, 0.6))


def test_a_hand_that_bears_weight_lies_flat_on_the_mat():
    on_hands = frozenset({Contact.NEAR_WRIST, Contact.FAR_WRIST})
    bearing = part(skeleton(Frame("All fours", ALL_FOURS, contacts=on_hands)), Tone.NEAR, 1)
    hanging = part(skeleton(Frame("All fours", ALL_FOURS)), Tone.NEAR, 1)
    assert abs(bearing.shapes[-1].box.bottom) < 0.004
    assert bearing.box.right > hanging.box.right + 0.02


def test_a_side_view_is_drawn_from_far_to_near_with_the_near_arm_over_the_target():
    frame = Frame("Standing", STANDING, target=Target("lumbar", 0.5, 0.0, 0.1, 0.04))
    frame = dataclasses.replace(frame, arrow=Arrow((0.2, 0.5), (0.2, 0.6)))
    drawn = [getattr(layer, "tone", type(layer)) for layer in skeleton(frame).layers]
    assert drawn == [Tone.FAR, Tone.FAR, Tone.BODY, Tone.NEAR, Ellipse, Tone.NEAR, Curve]


def test_knees_sink_to_the_persons_own_left_and_that_is_up():
    drawn = skeleton(knees_to_the_left(), "left")
    assert knee(part(drawn, Tone.FAR)).y > 0.15
    assert knee(part(drawn, Tone.NEAR, 2)).y > 0.1
    assert knee(part(drawn, Tone.GHOST)).y < -0.15


def test_the_right_side_is_the_mirror_image_of_the_left():
    left, right = (skeleton(knees_to_the_left(), side) for side in ("left", "right"))
    assert right.box.top == pytest.approx(-left.box.bottom)
    for tone, number in ((Tone.FAR, 0), (Tone.NEAR, 2), (Tone.GHOST, 0)):
        up, down = knee(part(left, tone, number)), knee(part(right, tone, number))
        assert down == pytest.approx((up.x, -up.y))


def test_the_arrow_points_to_the_side_that_is_worked_and_bows_towards_the_feet():
    for side, sign in (("left", 1), ("right", -1)):
        arrow = skeleton(knees_to_the_left(), side).layers[-1]
        assert isinstance(arrow, Curve)
        assert (arrow.end.y - arrow.start.y) * sign > 0
        assert arrow.control.x > arrow.end.x


def test_without_a_side_a_view_from_above_shows_the_left():
    assert skeleton(knees_to_the_left()) == skeleton(knees_to_the_left(), "left")


def test_the_head_lies_left_and_arms_reach_to_both_sides():
    drawn = skeleton(knees_to_the_left())
    assert part(drawn, Tone.BODY, 1).box.right < part(drawn, Tone.FAR).box.left
    upper, lower = part(drawn, Tone.NEAR, 0).box, part(drawn, Tone.NEAR, 1).box
    assert upper.top == pytest.approx(-lower.bottom)
    assert upper.bottom > 0 > lower.top


def test_knees_up_shows_both_legs_alike_and_no_ghost():
    drawn = skeleton(knees_to_the_left(stacked=False, ghost=False))
    assert {part.tone for part in drawn.parts} == {Tone.NEAR, Tone.BODY}


def test_the_trunk_follows_the_spine_and_never_folds_over_itself():
    cat = Pose(pitch=41, lumbar=30, thorax=35, neck=44, near=KNEELING, far=KNEELING)
    trunk, head = part(skeleton(Frame("Cat", cat)), Tone.BODY).shapes
    assert isinstance(trunk, Outline)
    assert isinstance(head, Ellipse)
    area = sum(
        a.x * b.y - b.x * a.y
        for a, b in zip(trunk.points, trunk.points[1:] + trunk.points[:1], strict=True)
    )
    # 0.345 long and about 0.11 thick: a fold would take away from the area inside.
    assert abs(area) / 2 == pytest.approx(0.041, abs=0.004)


def test_the_arrow_of_a_curve_stays_inside_its_box():
    curve = Curve(Point(0, -1), Point(1, 0), Point(0, 1))
    assert (curve.box.left, curve.box.right) == (0, 0.5)


def test_phases_are_the_frames_that_are_pictures_and_go_round():
    passing = Frame("All fours", ALL_FOURS, passing=True)
    cat, cow = Frame("Cat", ALL_FOURS), Frame("Cow", ALL_FOURS)
    figure = Figure("cat-cow", View.SIDE, (passing, cat, passing, cow))
    assert figure.frames == (cat, cow)
    assert [figure.frame(index).name for index in range(3)] == ["Cat", "Cow", "Cat"]


def test_a_figure_without_a_picture_is_refused():
    with pytest.raises(ValueError, match="at least one frame"):
        Figure("empty", View.SIDE, (Frame("All fours", ALL_FOURS, passing=True),))


def test_a_pose_of_another_view_is_refused():
    with pytest.raises(TypeError, match="Standing"):
        Figure("mixed", View.TOP, (Frame("Standing", STANDING),))


def test_the_stage_holds_every_frame_and_stays_still():
    frames = (Frame("Standing", STANDING), Frame("All fours", ALL_FOURS))
    figure = Figure("down-and-up", View.SIDE, frames, frozenset({Prop.MAT}))
    where = stage(figure)
    for frame in frames:
        box = skeleton(frame).box
        assert where.box.left < box.left
        assert where.box.right > box.right
        assert where.box.top >= box.top
    assert where.mat is not None
    assert where.mat.top == 0.0
    assert where.floor is not None
    assert where.floor[0].y < where.mat.bottom


def test_standing_work_has_a_floor_and_no_mat():
    where = stage(Figure("standing", View.SIDE, (Frame("Standing", STANDING),)))
    assert where.mat is None
    assert where.floor is not None
    assert where.floor[0].y == 0.0


def test_from_above_the_mat_lies_under_everything_and_alike_for_both_sides():
    figure = Figure("knee-rolls", View.TOP, (knees_to_the_left(),), frozenset({Prop.MAT}))
    left, right = stage(figure, "left"), stage(figure, "right")
    assert left == right
    assert left.mat == left.box
    assert left.floor is None
