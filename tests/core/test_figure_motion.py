"""The figure in motion: easing, phases, loops, breath, and contacts that stay."""

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from backcare_desktop.core.figure import Contact, Figure, Frame, View
from backcare_desktop.core.figure_body import LENGTH, Segment
from backcare_desktop.core.figure_easing import Easing
from backcare_desktop.core.figure_motion import BREATH_MS, Motion, motion
from backcare_desktop.core.figure_picture import Skeleton
from backcare_desktop.core.figure_pose import JOINT_LIMITS, Limbs, Pose, Target
from backcare_desktop.core.figure_reach import near_turn, two_link
from backcare_desktop.core.figure_shapes import Ellipse, Point
from backcare_desktop.core.figure_things import Tone
from backcare_desktop.core.figure_track import SideTrack, place_of
from tests.core.figures import (
    ALL_FOURS,
    FEET,
    SQUAT,
    STANDING,
    STRAIGHT,
    knees_to_the_left,
    knees_up,
    part,
)

DOWN = Frame("Down", SQUAT, move_ms=1000, hold_ms=500, contacts=FEET)
UP = Frame("Up", STANDING, move_ms=2000, hold_ms=300, contacts=FEET)
SQUATS = Figure("squat", View.SIDE, (DOWN, UP))
HALF = Pose(
    pitch=76,
    lumbar=1,
    thorax=0,
    neck=-8,
    near=replace(STRAIGHT, hip=60, knee=55, ankle=10),
    far=replace(STRAIGHT, hip=60, knee=55, ankle=10),
)


def height(picture: Skeleton) -> float:
    return picture.box.top


@given(
    x=st.floats(-0.45, 0.45),
    y=st.floats(-0.45, 0.45),
    bend=st.sampled_from([-1, 1]),
)
def test_a_limb_of_two_bones_ends_where_it_must_or_points_there(x, y, bend):
    start, end = Point(0.1, 0.2), Point(0.1 + x, 0.2 + y)
    first, second = two_link(start, end, (0.245, 0.24), bend=bend)
    reached = start.moved(first, 0.245).moved(second, 0.24)
    wanted, got = start.to(end), start.to(reached)
    if 0.006 < wanted[1] < 0.484:
        assert reached == pytest.approx(end, abs=1e-4)
        assert (near_turn(second - first, 0.0)) * bend > 0
    elif wanted[1] >= 0.485:
        assert near_turn(wanted[0] - got[0], 0.0) == pytest.approx(0.0, abs=0.1)
        assert got[1] == pytest.approx(0.485, abs=1e-3)


def test_a_squat_goes_down_in_its_first_phase_and_up_in_its_second():
    moving = Motion(SQUATS)
    tall, low = height(moving.picture(1)), height(moving.picture(0))
    assert tall > low + 0.15
    assert height(moving.in_phase(0, 0.0)) == pytest.approx(tall)
    assert moving.in_phase(0, 1.0) == moving.picture(0)
    assert moving.in_phase(1, 1.0) == moving.picture(1)
    down = [height(moving.in_phase(0, step / 10)) for step in range(11)]
    up = [height(moving.in_phase(1, step / 10)) for step in range(11)]
    assert down == sorted(down, reverse=True)
    assert up == sorted(up)


def test_a_phase_is_its_way_and_its_hold_in_the_time_it_is_given():
    moving = Motion(SQUATS)
    assert moving.in_phase(0, 0.67) == moving.picture(0)
    assert moving.in_phase(0, 0.6) != moving.picture(0)
    assert moving.in_phase(2, 0.3) == moving.in_phase(0, 0.3)


def test_the_loop_is_the_phases_one_after_the_other_without_a_gap():
    moving = Motion(SQUATS)
    assert moving.duration_ms == 1000 + 500 + 2000 + 300
    assert moving.at(1250) == moving.picture(0)
    assert moving.at(3600) == moving.picture(1)
    assert moving.at(400) == moving.at(400 + 5 * moving.duration_ms)
    tops = [height(moving.at(ms)) for ms in range(0, 2 * moving.duration_ms, 33)]
    assert max(abs(b - a) for a, b in itertools.pairwise(tops)) < 0.025


def test_a_picture_is_left_and_reached_at_rest():
    moving = Motion(SQUATS)
    first = height(moving.at(0)) - height(moving.at(33))
    middle = height(moving.at(483)) - height(moving.at(516))
    last = height(moving.at(966)) - height(moving.at(999))
    assert abs(first) < middle / 4
    assert abs(last) < middle / 4


def test_between_two_pictures_a_value_follows_a_sine():
    frames = (replace(DOWN, name="a"), replace(UP, name="b"))
    easing = Easing([(0.0,), (10.0,)], frames)
    for share in (0.1, 0.3, 0.5, 0.8):
        wanted = 5 * (1 - math.cos(math.pi * share))
        assert easing.between(1, share) == pytest.approx((wanted,))


def test_a_passed_frame_is_gone_through_at_speed_and_never_swung_past():
    passing = replace(UP, passing=True, hold_ms=0, move_ms=1000)
    frames = (DOWN, passing, replace(UP, move_ms=1000))
    easing = Easing([(0.0,), (4.0,), (10.0,)], frames)
    way = [easing.between(1, step / 20)[0] for step in range(21)]
    way += [easing.between(2, step / 20)[0] for step in range(1, 21)]
    assert way == sorted(way)
    assert way[21] - way[20] > 0.15


def test_a_value_turns_round_at_a_passed_frame_that_is_its_extreme():
    passing = replace(UP, passing=True, hold_ms=0)
    easing = Easing([(0.0,), (10.0,), (2.0,)], (DOWN, passing, UP))
    way = [easing.between(1, step / 20)[0] for step in range(21)]
    assert max(way) == pytest.approx(10.0)


def test_feet_stay_where_they_are_however_the_angles_go():
    passing = Frame("Half", HALF, move_ms=700, passing=True, contacts=FEET)
    figure = Figure("squat", View.SIDE, (passing, DOWN, UP))
    track = SideTrack(figure, figure.keyframes)
    for contact in FEET:
        places = [
            place_of(track.bones(key, step / 20), contact) for key in range(3) for step in range(21)
        ]
        assert max(math.dist(place, places[0]) for place in places) < 1e-5


def test_bones_keep_their_length_when_a_limb_is_reached_for():
    figure = Figure("squat", View.SIDE, (DOWN, UP))
    track = SideTrack(figure, figure.keyframes)
    bones = track.bones(0, 0.4)
    assert bones["near_thigh"].end == pytest.approx(bones["near_shank"].start)
    assert bones["near_shank"].length == LENGTH["shank"]
    assert isinstance(bones["near_foot"], Segment)


def test_a_held_hand_stays_while_the_body_moves():
    hand = frozenset({Contact.NEAR_HAND})
    leaning = replace(STANDING, pitch=87, near=replace(STRAIGHT, shoulder=40, elbow=80))
    upright = replace(STANDING, near=replace(STRAIGHT, shoulder=70, elbow=40))
    frames = (
        Frame("Lean", leaning, move_ms=500, contacts=FEET | hand),
        Frame("Back", upright, move_ms=500, contacts=FEET | hand),
    )
    track = SideTrack(Figure("wall", View.SIDE, frames), frames)
    places = [place_of(track.bones(1, step / 10), Contact.NEAR_HAND) for step in range(11)]
    assert max(math.dist(place, places[0]) for place in places) < 1e-6


def test_without_a_shared_contact_the_lowest_point_is_always_on_the_floor():
    near_forward = replace(
        STANDING,
        near=replace(STRAIGHT, hip=26),
        far=replace(STRAIGHT, hip=-18, knee=20),
    )
    far_forward = replace(STANDING, near=near_forward.far, far=near_forward.near)
    frames = (Frame("One", near_forward, move_ms=500), Frame("Other", far_forward, move_ms=500))
    moving = Motion(Figure("walk", View.SIDE, frames))
    for ms in range(0, 1000, 50):
        lowest = min(part.box.bottom for part in moving.at(ms).parts)
        assert lowest == pytest.approx(0.0, abs=1e-9)


def test_a_hand_that_comes_down_to_the_mat_turns_flat_on_the_way():
    loose = replace(ALL_FOURS.near, shoulder=90, elbow=10)
    frames = (
        Frame(
            "Lifted",
            replace(ALL_FOURS, far=loose),
            move_ms=500,
            contacts=frozenset({Contact.NEAR_KNEE}),
        ),
        Frame(
            "Down",
            ALL_FOURS,
            move_ms=500,
            contacts=frozenset({Contact.NEAR_KNEE, Contact.FAR_WRIST}),
        ),
    )
    track = SideTrack(Figure("hand", View.SIDE, frames), frames)
    ways = [track.bones(1, step / 10)["far_hand"].direction for step in range(11)]
    assert max(abs(b - a) for a, b in itertools.pairwise(ways)) < 25


def test_the_target_and_the_arrows_are_those_of_the_picture_ahead():
    target = Target("lumbar", 0.5, 0.0, 0.1, 0.04)
    passing = Frame("Half", HALF, move_ms=700, passing=True, contacts=FEET)
    figure = Figure("squat", View.SIDE, (passing, replace(DOWN, target=target), UP))
    moving = Motion(figure)
    on_the_way = [
        any(isinstance(layer, Ellipse) for layer in moving.at(ms).layers)
        for ms in (300, 900, 1400, 2900)
    ]
    assert on_the_way == [True, True, True, False]


def test_a_still_figure_breathes_once_in_its_loop_and_nothing_else_moves():
    moving = Motion(Figure("still", View.SIDE, (Frame("Standing", STANDING, contacts=FEET),)))
    assert not moving.moves
    assert moving.duration_ms == BREATH_MS
    assert moving.at(0) == moving.picture(0) == moving.at(BREATH_MS)
    full, empty = moving.at(0.4 * BREATH_MS), moving.picture(0)
    changed = [one != other for one, other in zip(full.layers, empty.layers, strict=True)]
    assert [layer for layer, new in zip(full.layers, changed, strict=True) if new] == [
        part(full, Tone.BODY)
    ]
    assert 0 < full.box.right - empty.box.right < 0.02 or full.box == empty.box


def test_a_held_picture_breathes_and_a_phase_of_a_still_figure_does_not():
    moving = Motion(Figure("knees", View.TOP, (knees_up(), knees_to_the_left())))
    assert moving.held(0, 4000) != moving.picture(0) == moving.held(0, BREATH_MS)
    still = Motion(Figure("knees", View.TOP, (knees_to_the_left(),)))
    assert still.in_phase(0, 0.4) == still.picture(0)


def test_knees_go_over_through_the_middle_and_the_other_side_keeps_its_ghost():
    moving = Motion(Figure("knees", View.TOP, (knees_up(), knees_to_the_left())))
    assert moving.duration_ms == 2500
    ghosts = {part(moving.at(ms), Tone.GHOST) for ms in range(0, 2500, 100)}
    assert len(ghosts) == 1
    far = [part(moving.at(ms), Tone.FAR).box.top for ms in (0, 500, 1000, 1500, 2000)]
    assert far[0] > far[1] > far[2] < far[3] < far[4]


def test_the_loop_begins_where_the_last_picture_ends():
    passing = Frame("Half", HALF, move_ms=700, passing=True, contacts=FEET)
    written = Figure("squat", View.SIDE, (DOWN, UP, passing))
    assert Motion(written).at(0) == pytest.approx(Motion(written).picture(1))


def test_a_motion_is_made_once_for_each_figure_and_side():
    assert motion(SQUATS) is motion(SQUATS)
    assert motion(SQUATS, "left") is not motion(SQUATS)


def test_a_figure_without_any_time_stands_still():
    frames = (Frame("Down", SQUAT), Frame("Up", STANDING))
    moving = Motion(Figure("squat", View.SIDE, frames))
    assert moving.at(100) == moving.picture(0)
    assert moving.in_phase(1, 0.5) == moving.picture(1)


def angle(joint: str) -> st.SearchStrategy[float]:
    return st.floats(*JOINT_LIMITS[joint])


LIMBS = st.builds(
    Limbs, *(angle(joint) for joint in ("hip", "knee", "ankle", "shoulder", "elbow", "aside"))
)
POSES = st.builds(
    Pose,
    *(angle(joint) for joint in ("pitch", "lumbar", "thorax", "neck")),
    near=LIMBS,
    far=LIMBS,
    turn=angle("turn"),
    breath=angle("breath"),
)
FRAMES = st.builds(
    Frame,
    name=st.just("Any"),
    pose=POSES,
    move_ms=st.integers(0, 2000),
    hold_ms=st.integers(0, 1000),
    passing=st.booleans(),
    contacts=st.frozensets(st.sampled_from(list(Contact)), max_size=6),
)


@given(frames=st.lists(FRAMES, min_size=1, max_size=4), share=st.floats(0, 1))
def test_whatever_poses_a_file_may_hold_every_moment_has_a_picture(frames, share):
    frames[-1] = replace(frames[-1], passing=False)
    moving = Motion(Figure("any", View.SIDE, tuple(frames)), "left")
    for drawn in (moving.at(share * moving.duration_ms), moving.in_phase(1, share)):
        box = drawn.box
        assert -6 < box.left < box.right < 6
        assert -6 < box.bottom < box.top < 6
