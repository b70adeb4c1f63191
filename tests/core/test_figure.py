"""The figure's rules: limits, kinematics, ground, sides, drawing order, things, stage."""

import pytest
from msgspec.structs import replace

from backcare_desktop.core import figure_body as body
from backcare_desktop.core.figure import Contact, Figure, Frame, Prop, View
from backcare_desktop.core.figure_motion import motion
from backcare_desktop.core.figure_plane import Bone, Limb, PlanePose, Trunk
from backcare_desktop.core.figure_pose import JOINT_LIMITS, Arrow, Pose, PoseError, Target
from backcare_desktop.core.figure_shapes import (
    SIDEWAYS,
    UPSIDE_DOWN,
    Box,
    Capsule,
    Curve,
    Ellipse,
    Outline,
    Point,
)
from backcare_desktop.core.figure_stage import stage
from backcare_desktop.core.figure_things import Furniture, FurnitureKind, Held, HeldKind, Tone
from tests.core.figures import (
    ALL_FOURS,
    FEET,
    KNEELING,
    STANDING,
    STRAIGHT,
    knee,
    knees_to_the_left,
    knees_up,
    on_the_back,
    part,
    picture,
)


@pytest.mark.parametrize("joint", ["hip", "knee", "ankle", "shoulder", "elbow", "aside"])
@pytest.mark.parametrize("end", [0, 1])
def test_a_limb_moves_to_its_limit_and_not_past_it(joint, end):
    limit = JOINT_LIMITS[joint][end]
    past = limit + (1 if end else -1)
    assert getattr(replace(STRAIGHT, **{joint: limit}), joint) == limit
    with pytest.raises(ValueError, match=rf"^{joint} is {past:g}, outside"):
        replace(STRAIGHT, **{joint: past})


@pytest.mark.parametrize("joint", ["pitch", "lumbar", "thorax", "neck", "turn", "breath"])
def test_the_spine_has_limits_too(joint):
    with pytest.raises(PoseError) as caught:
        replace(STANDING, **{joint: 361})
    assert caught.value.joint == joint


LEG = Limb(0, 0, Bone(0, 1), Bone(0, 1), Bone(0, 1))


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("share", lambda: Bone(0, 1.2)),
        ("direction", lambda: Bone(400, 1)),
        ("along", lambda: Limb(3, 0, Bone(0, 1), Bone(0, 1), Bone(0, 1))),
        ("over", lambda: replace(LEG, over="under")),
        ("breadth", lambda: Trunk(0, 0, 90, breadth=2)),
        ("order", lambda: PlanePose(Trunk(0, 0, 90), LEG, LEG, LEG, LEG, ("trunk", "head"))),
        ("ghost", lambda: on_the_back(LEG, LEG, ghost="head")),
        ("start", lambda: Arrow((3.0, 0.0), (0.0, 0.0))),
        ("bend", lambda: Arrow((0.0, 0.0), (0.1, 0.0), 2.0)),
        ("length", lambda: Target("lumbar", 0.5, 0.0, 0.9, 0.05)),
        ("move_ms", lambda: Frame("Standing", STANDING, move_ms=-1)),
        ("target", lambda: Frame("Standing", STANDING, target=Target("tail", 0, 0, 0.1, 0.1))),
        ("contacts", lambda: replace(knees_up(), contacts=FEET)),
        ("width", lambda: Furniture(FurnitureKind.BOX, 0, 0, 0.2)),
        ("length", lambda: Held(HeldKind.BAR, "near_hand", length=3)),
    ],
)
def test_a_value_no_body_can_take_is_refused_by_name(name, make):
    with pytest.raises(PoseError) as caught:
        make()
    assert caught.value.joint == name


@pytest.mark.parametrize(
    ("name", "thing"),
    [
        ("bone", Held(HeldKind.BAR, "left_hand")),
        ("under", Held(HeldKind.BAR, "near_hand", under="hat")),
        ("to", Held(HeldKind.STRAP, "near_hand")),
        ("to", Held(HeldKind.STRAP, "near_hand", to="tail")),
        ("to", Held(HeldKind.BAR, "near_hand", to="near_foot")),
    ],
)
def test_a_thing_is_fastened_to_what_the_view_has(name, thing):
    with pytest.raises(PoseError) as caught:
        Figure("bar", View.SIDE, (Frame("Standing", STANDING),), held=(thing,))
    assert caught.value.joint == name


def test_a_target_on_a_leg_is_named_by_its_view():
    thigh = Target("near_thigh", 0.5, 0.0, 0.1, 0.05)
    assert Frame("Standing", STANDING, target=thigh).target == thigh
    with pytest.raises(PoseError, match="near_thigh"):
        replace(knees_to_the_left(), target=thigh)


def test_standing_is_one_standing_height_tall():
    box = picture(Frame("Standing", STANDING)).box
    assert box.bottom == pytest.approx(0.0)
    assert box.top == pytest.approx(1.0, abs=0.03)


def test_standing_puts_shoulder_over_hip_over_ankle_and_faces_right():
    bones = body.side_bones(STANDING)
    assert bones["near_upper_arm"].start.x == pytest.approx(0.0)
    assert bones["near_shank"].end.x == pytest.approx(0.0)
    assert bones["near_foot"].end.x > bones["near_foot"].start.x
    assert bones["thorax"].end.y == pytest.approx(0.30)


def test_flexion_bends_the_spine_and_the_hip_forward_and_the_knee_back():
    bent = replace(STANDING, lumbar=30, near=replace(STRAIGHT, hip=90, knee=90))
    bones = body.side_bones(bent)
    assert bones["thorax"].end.x > 0.1
    assert bones["near_thigh"].end == pytest.approx((0.245, 0.0))
    assert bones["near_shank"].direction == pytest.approx(-90)


def test_a_chest_turned_to_the_viewer_takes_the_near_shoulder_back_and_opens_the_arms():
    out = replace(STRAIGHT, elbow=0, aside=90)
    turned = replace(STANDING, near=out, far=out, turn=90)
    bones = body.side_bones(turned)
    assert bones["near_upper_arm"].start.x < 0 < bones["far_upper_arm"].start.x
    assert bones["near_forearm"].end.x == pytest.approx(-0.075 - 0.317)
    assert bones["far_forearm"].end.x == pytest.approx(0.075 + 0.317)


def test_an_arm_taken_aside_is_seen_short():
    aside = replace(STRAIGHT, elbow=0, aside=60)
    bones = body.side_bones(replace(STANDING, near=aside))
    assert bones["near_upper_arm"].length == pytest.approx(0.172 / 2)
    assert bones["far_upper_arm"].length == pytest.approx(0.172)


def test_a_breath_fills_the_front_of_the_trunk_and_leaves_the_back():
    boxes = [
        part(picture(Frame("Breath", replace(STANDING, breath=breath))), Tone.BODY).shapes[0].box
        for breath in (0, 1)
    ]
    assert boxes[1].right > boxes[0].right + 0.005
    assert boxes[1].left == pytest.approx(boxes[0].left)


def test_a_figure_touches_the_ground_whatever_its_pitch():
    for pitch in range(-180, 361, 45):
        drawn = picture(Frame("Turned", replace(STANDING, pitch=pitch)))
        assert min(part.box.bottom for part in drawn.parts) == pytest.approx(0.0)


def test_the_target_moves_with_the_body_and_the_arrow_is_where_it_is_written():
    frame = Frame(
        "Standing",
        STANDING,
        target=Target("lumbar", 0.0, 0.0, 0.1, 0.04),
        arrows=(Arrow((0.2, 0.5), (0.2, 0.6)),),
    )
    target, arrow = (
        next(layer for layer in picture(frame).layers if isinstance(layer, kind))
        for kind in (Ellipse, Curve)
    )
    hip_height = 0.245 + 0.24 + 0.0285
    assert target.centre == pytest.approx((0.0, hip_height + 0.09))
    assert (arrow.start, arrow.end) == ((0.2, 0.5), (0.2, 0.6))


def test_a_hand_that_bears_weight_lies_flat_on_the_mat():
    on_hands = frozenset({Contact.NEAR_WRIST, Contact.FAR_WRIST})
    bearing = part(picture(Frame("All fours", ALL_FOURS, contacts=on_hands)), Tone.NEAR, 1)
    hanging = part(picture(Frame("All fours", ALL_FOURS)), Tone.NEAR, 1)
    assert abs(bearing.shapes[-1].box.bottom) < 0.004
    assert bearing.box.right > hanging.box.right + 0.02


def test_toes_that_bear_weight_lie_on_the_ground_when_the_heel_lifts():
    bones = body.side_bones(replace(STANDING, near=KNEELING))
    names = ("near_thigh", "near_shank", "near_foot")
    on_toes = [bones[name] for name in names[:2]]
    foot = body.Segment(bones["near_foot"].start, -60, body.LENGTH["foot"])
    free = body.side_leg(*on_toes, foot)[-1]
    bearing = body.side_leg(*on_toes, foot, bears=True)[-1]
    assert isinstance(free, Capsule)
    assert isinstance(bearing, Capsule)
    assert free.end.y < free.start.y - 0.02
    assert bearing.end.y == pytest.approx(bearing.start.y)


def test_a_side_view_is_drawn_from_far_to_near_with_the_near_arm_over_the_target():
    frame = Frame("Standing", STANDING, target=Target("lumbar", 0.5, 0.0, 0.1, 0.04))
    frame = replace(frame, arrows=(Arrow((0.2, 0.5), (0.2, 0.6)),))
    drawn = [getattr(layer, "tone", type(layer)) for layer in picture(frame).layers]
    assert drawn == [Tone.FAR, Tone.FAR, Tone.BODY, Tone.NEAR, Ellipse, Tone.NEAR, Curve]


def test_the_near_side_of_a_side_view_is_the_side_that_is_worked():
    # Whoever faces right turns the right side to the viewer.
    right, left = (
        picture(Frame("Standing", STANDING), View.SIDE, side) for side in ("right", "left")
    )
    assert part(right, Tone.NEAR).box.right > 0.08 > -part(right, Tone.NEAR).box.left
    assert -part(left, Tone.NEAR).box.left > 0.08 > part(left, Tone.NEAR).box.right
    assert [layer.tone for layer in left.parts] == [layer.tone for layer in right.parts]


def test_knees_sink_to_the_persons_own_left_and_that_is_up():
    drawn = picture(knees_to_the_left(), View.TOP, "left")
    assert knee(part(drawn, Tone.FAR)).y > 0.15
    assert knee(part(drawn, Tone.NEAR, 2)).y > 0.1
    assert knee(part(drawn, Tone.GHOST)).y < -0.15


def test_the_right_side_is_the_mirror_image_of_the_left():
    left, right = (picture(knees_to_the_left(), View.TOP, side) for side in ("left", "right"))
    assert right.box.top == pytest.approx(-left.box.bottom)
    for tone, number in ((Tone.FAR, 0), (Tone.NEAR, 2), (Tone.GHOST, 0)):
        up, down = knee(part(left, tone, number)), knee(part(right, tone, number))
        assert down == pytest.approx((up.x, -up.y))


def test_from_the_front_the_persons_left_is_at_the_right():
    upright = PlanePose(
        Trunk(0, 0.5, 90),
        Limb(0, 0.046, Bone(-60, 1), Bone(-90, 1), Bone(-60, 0.4)),
        Limb(0, -0.046, Bone(-90, 1), Bone(-90, 1), Bone(-120, 0.4)),
        Limb(0.255, 0.088, Bone(-90, 1), Bone(-90, 1), Bone(-90, 1)),
        Limb(0.255, -0.088, Bone(-90, 1), Bone(-90, 1), Bone(-90, 1)),
    )
    frame = Frame("Leg out", upright)
    assert knee(part(picture(frame, View.FRONT, "left"), Tone.NEAR)).x > 0.15
    assert knee(part(picture(frame, View.FRONT, "right"), Tone.NEAR)).x < -0.15


def test_the_arrow_points_to_the_side_that_is_worked_and_bows_towards_the_feet():
    for side, sign in (("left", 1), ("right", -1)):
        arrow = picture(knees_to_the_left(), View.TOP, side).layers[-1]
        assert isinstance(arrow, Curve)
        assert (arrow.end.y - arrow.start.y) * sign > 0
        assert arrow.control.x > arrow.end.x


def test_without_a_side_a_view_from_above_shows_the_left():
    frame = knees_to_the_left()
    assert picture(frame, View.TOP) == picture(frame, View.TOP, "left")


def test_the_head_lies_left_and_arms_reach_to_both_sides():
    drawn = picture(knees_to_the_left(), View.TOP)
    assert part(drawn, Tone.BODY, 1).box.right < part(drawn, Tone.FAR).box.left
    upper, lower = part(drawn, Tone.NEAR, 0).box, part(drawn, Tone.NEAR, 1).box
    assert upper.top == pytest.approx(-lower.bottom)
    assert upper.bottom > 0 > lower.top


@pytest.mark.parametrize(("over", "last"), [("upper", 1), ("lower", 3)])
def test_a_limb_may_lie_over_itself(over, last):
    frame = knees_to_the_left()
    assert isinstance(frame.pose, PlanePose)
    leg = replace(frame.pose.right_leg, over=over)
    frame = replace(frame, pose=replace(frame.pose, right_leg=leg))
    pieces = [part for part in picture(frame, View.TOP).parts if part.tone is Tone.NEAR][2:]
    assert len(pieces) == 2
    assert len(pieces[1].shapes) == {1: 1, 3: 2}[last]


def test_the_trunk_follows_the_spine_and_never_folds_over_itself():
    cat = Pose(pitch=41, lumbar=30, thorax=35, neck=44, near=KNEELING, far=KNEELING)
    trunk, head = part(picture(Frame("Cat", cat)), Tone.BODY).shapes
    assert isinstance(trunk, Outline)
    assert isinstance(head, Ellipse)
    # 0.345 long and about 0.11 thick: a fold would take away from the area inside.
    assert area(trunk) == pytest.approx(-0.0425, abs=0.004)


def area(outline: Outline) -> float:
    """Negative for points that go round clockwise."""
    pairs = zip(outline.points, outline.points[1:] + outline.points[:1], strict=True)
    return sum(a.x * b.y - b.x * a.y for a, b in pairs) / 2


@pytest.mark.parametrize("flip", [SIDEWAYS, UPSIDE_DOWN])
def test_an_outline_goes_round_clockwise_in_a_mirror_too(flip):
    outline = Outline((Point(0, 0), Point(0, 1), Point(1, 1)))
    assert area(outline) < 0
    assert area(outline.flipped(flip)) < 0


def test_a_mirror_turns_an_ellipse():
    ellipse = Ellipse(Point(1, 2), 0.2, 0.1, 30)
    assert ellipse.flipped(SIDEWAYS) == Ellipse(Point(-1, 2), 0.2, 0.1, -30)
    assert Box(1, 2, 3, 4).flipped(SIDEWAYS) == Box(-3, 2, -1, 4)


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


@pytest.mark.parametrize("kind", list(HeldKind))
def test_what_is_held_moves_with_its_bone_and_lies_under_its_layer(kind):
    to = "near_foot" if kind is HeldKind.STRAP else ""
    thing = Held(kind, "near_hand", to=to, under="near_arm")
    figure = Figure("held", View.SIDE, (Frame("Standing", STANDING),), held=(thing,))
    layers = motion(figure).picture(0).layers
    hand = layers[-1].box
    things = [layer for layer in layers if not getattr(layer, "tone", Tone.BODY).is_body]
    assert things
    assert set(things) <= set(layers[-1 - len(things) : -1])
    box = Box.around(thing.box for thing in things)
    assert box.left < hand.right
    assert box.right > hand.left
    assert box.bottom < hand.bottom + 0.1
    if kind is HeldKind.STRAP:
        assert box.bottom < 0.03


@pytest.mark.parametrize("kind", list(FurnitureKind))
def test_furniture_stands_on_the_floor_and_gives_the_stage_its_room(kind):
    thing = Furniture(kind, 0.4, 0.3, 0.4)
    figure = Figure("box", View.SIDE, (Frame("Standing", STANDING),), furniture=(thing,))
    where, mirrored = stage(figure), stage(figure, "left")
    around = Box.around(part.box for part in where.furniture)
    assert around.bottom == pytest.approx(0.0)
    assert around.left == pytest.approx(0.4)
    assert where.box.right >= around.right == pytest.approx(0.7)
    assert Box.around(part.box for part in mirrored.furniture).left == pytest.approx(-0.7)


def test_the_stage_holds_every_frame_and_stays_still():
    frames = (
        Frame("Standing", STANDING, move_ms=500),
        Frame("All fours", ALL_FOURS, move_ms=500),
    )
    figure = Figure("down-and-up", View.SIDE, frames, frozenset({Prop.MAT}))
    where = stage(figure)
    for drawn in motion(figure).pictures():
        assert where.box.left < drawn.box.left
        assert where.box.right > drawn.box.right
        assert where.box.top >= drawn.box.top
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
