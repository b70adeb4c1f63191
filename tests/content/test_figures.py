"""Figure files: what ships loads, stands on the mat and keeps its limits; mistakes are named."""

import itertools
import math
from pathlib import Path

import pytest

from backcare_desktop.content.figures import load_figures
from backcare_desktop.core import figure_body as body
from backcare_desktop.core.figure import Contact, Figure, View
from backcare_desktop.core.figure_motion import Motion
from backcare_desktop.core.figure_picture import Skeleton
from backcare_desktop.core.figure_pose import JOINT_LIMITS, Pose
from backcare_desktop.core.figure_shapes import Box, Capsule
from backcare_desktop.core.figure_stage import stage
from backcare_desktop.core.figure_things import Tone
from backcare_desktop.core.figure_track import SideTrack, place_of

FOLDER = Path(__file__).parents[2] / "resources" / "figures"
SHIPPED, PROBLEMS = load_figures(FOLDER)
HOLDS = {
    "childs-pose",
    "figure-4",
    "hamstring",
    "hip-flexor",
    "knee-rolls",
    "plank",
    "side-plank",
    "single-knee-chest",
}
REPETITIONS = {
    "ankle-df",
    "bird-dog",
    "brace",
    "bw-squat",
    "cat-cow",
    "clamshell",
    "curl-up",
    "dead-bug",
    "diaphragm-breath",
    "glute-bridge",
    "goblet-squat",
    "hinge-dowel",
    "hip-9090",
    "hip-circles",
    "hip-thrust",
    "leg-swings",
    "lunge-twist",
    "pelvic-tilt",
    "rdl-light",
    "reverse-lunge",
    "sl-rdl",
    "split-squat",
    "step-up",
    "walk",
}
POSITIONS = {"crook-lying"}

SLIP = 0.01
"""How far a fixed contact may be from its place, in standing heights."""

SINK = 0.012
"""How far a limb may dip below the floor on its way: half of the mat's thickness."""

GOOD = """
id = "sample"
view = "side"
props = ["mat"]

[[frames]]
name = "Standing"
hold_ms = 600
pitch = 90
lumbar = 0
thorax = 0
neck = 0
contacts = ["feet"]
near = { hip = 0, knee = 0, ankle = 0, shoulder = 0, elbow = 5 }
far = { hip = 0, knee = 0, ankle = 0, shoulder = 0, elbow = 5 }
target = { bone = "lumbar", along = 0.5, across = 0, length = 0.1, width = 0.05 }
arrows = [{ start = { x = 0.2, y = 0.5 }, end = { x = 0.2, y = 0.6 } }]

[[furniture]]
kind = "box"
x = 0.3
width = 0.2
height = 0.1

[[held]]
kind = "bar"
bone = "near_hand"
length = 0.15
"""

SEEN_FROM_THE_FRONT = """
id = "sample"
view = "front"

[[frames]]
name = "Standing"
trunk = { x = 0, y = 0.54, direction = 90 }
order = ["trunk", "head", "left_leg", "right_leg", "left_arm", "right_arm"]
left_leg = { along = 0, across = 0.05, thigh = { direction = -90, share = 1 }, shank = { direction = -90, share = 1 }, foot = { direction = -60, share = 0.4 } }
right_leg = { along = 0, across = -0.05, thigh = { direction = -90, share = 1 }, shank = { direction = -90, share = 1 }, foot = { direction = -120, share = 0.4 } }
left_arm = { along = 0.25, across = 0.09, upper_arm = { direction = -80, share = 1 }, forearm = { direction = -85, share = 1 }, hand = { direction = -90, share = 1 } }
right_arm = { along = 0.25, across = -0.09, upper_arm = { direction = -100, share = 1 }, forearm = { direction = -95, share = 1 }, hand = { direction = -90, share = 1 } }
"""  # noqa: E501 - tables of tables stand on one line


def moments(figure: Figure) -> list[float]:
    """Sixty moments of a loop in ms; one for a figure that only breathes."""
    moving = Motion(figure)
    return [moving.duration_ms * step / 60 for step in range(60 if moving.moves else 1)]


def figures(*names: str) -> list:
    chosen = names or tuple(sorted(SHIPPED))
    return [pytest.param(SHIPPED[name], id=name) for name in chosen]


def contact_heights(figure: Figure, index: int) -> dict[Contact, float]:
    """How high above the mat the lowest point of each contact is, in standing heights."""
    track = SideTrack(figure, figure.keyframes)
    parts = track.key(index).parts
    trunk, head = next(part.shapes for part in parts if part.tone is Tone.BODY)
    far_arm, far_leg, near_leg, near_arm = (part for part in parts if part.tone is not Tone.BODY)
    hips = track.bones(index)["pelvis"].start
    heights = {
        Contact.HEAD: head.box.bottom,
        Contact.CHEST: trunk.box.bottom,
        Contact.HIPS: hips.y - body.RADIUS["hip"],
    }
    for side, arm, leg in (("near", near_arm, near_leg), ("far", far_arm, far_leg)):
        elbow = arm.shapes[1]
        assert isinstance(elbow, Capsule)
        heights[Contact(f"{side}_elbow")] = elbow.box.bottom
        heights[Contact(f"{side}_wrist")] = arm.shapes[-1].box.bottom
        heights[Contact(f"{side}_knee")] = leg.shapes[1].box.bottom
        heights[Contact(f"{side}_foot")] = min(shape.box.bottom for shape in leg.shapes[2:])
    return heights


def test_every_exercise_has_its_figure_and_every_figure_loads():
    assert PROBLEMS == []
    assert set(SHIPPED) == HOLDS | REPETITIONS | POSITIONS
    assert len(HOLDS | REPETITIONS) == 32


def test_a_hold_has_one_picture_and_a_repetition_two():
    assert {name for name, figure in SHIPPED.items() if len(figure.frames) == 1} == (
        HOLDS | POSITIONS
    )
    assert {name for name, figure in SHIPPED.items() if len(figure.frames) == 2} == REPETITIONS


def test_cat_cow_shows_cat_then_cow():
    assert [frame.name for frame in SHIPPED["cat-cow"].frames] == ["Cat", "Cow"]


def test_cat_rounds_the_back_up_and_cow_lets_it_sink():
    cat, cow = (SHIPPED["cat-cow"].frame(index).pose for index in (0, 1))
    assert isinstance(cat, Pose)
    assert isinstance(cow, Pose)
    assert body.side_bones(cat)["lumbar"].end.y > 0.05
    assert cat.lumbar > 0 > cow.lumbar
    assert cat.neck > 0 > cow.neck


@pytest.mark.parametrize("figure", figures())
def test_what_bears_weight_stays_in_its_place_over_a_loop(figure):
    keys = figure.keyframes
    if figure.view is not View.SIDE or len(keys) == 1:
        return
    track = SideTrack(figure, keys)
    slipped = {}
    for index, key in enumerate(keys):
        for contact in key.contacts & keys[index - 1].contacts:
            places = [place_of(track.bones(index, step / 20), contact) for step in range(1, 21)]
            start = place_of(track.bones(index - 1), contact)
            furthest = max(math.dist(start, place) for place in places)
            if furthest > SLIP:
                slipped[index, contact] = furthest
    assert slipped == {}


@pytest.mark.parametrize("figure", figures())
def test_no_limb_goes_through_the_floor_on_its_way(figure):
    if figure.view is View.TOP:
        return
    moving = Motion(figure)
    low = {
        round(ms): lowest
        for ms in moments(figure)
        if (lowest := min(part.box.bottom for part in moving.at(ms).parts)) < -SINK
    }
    assert low == {}


@pytest.mark.parametrize("figure", figures())
def test_nothing_jumps_from_one_frame_of_a_film_to_the_next(figure):
    moving, step = Motion(figure), 1000 / 30
    films = [moving.at(number * step) for number in range(round(moving.duration_ms / step) + 1)]
    for one, other in itertools.pairwise(films):
        for tone in {part.tone for part in one.parts}:
            before, after = around(one, tone), around(other, tone)
            assert abs(after.left - before.left) < 0.08
            assert abs(after.right - before.right) < 0.08
            assert abs(after.top - before.top) < 0.08


def around(film: Skeleton, tone: Tone) -> Box:
    """The rectangle around every part of ``tone``."""
    return Box.around(part.box for part in film.parts if part.tone is tone)


@pytest.mark.parametrize("figure", figures())
def test_a_film_keeps_to_its_stage(figure):
    moving, box = Motion(figure), stage(figure).box
    for ms in moments(figure):
        drawn = moving.at(ms).box
        assert drawn.left > box.left - 0.01
        assert drawn.right < box.right + 0.01
        assert drawn.top < box.top + 0.01


@pytest.mark.parametrize(
    ("figure", "index"),
    [
        pytest.param(figure, index, id=f"{figure.id}-{index}")
        for figure in SHIPPED.values()
        for index in range(len(figure.keyframes))
        if figure.view is View.SIDE and figure.id not in ("hip-thrust", "step-up", "walk")
    ],
)
def test_what_bears_weight_touches_the_mat(figure, index):
    heights = contact_heights(figure, index)
    held = {Contact.NEAR_HAND, Contact.FAR_HAND}
    contacts = figure.keyframes[index].contacts - held
    if figure.id == "curl-up":
        contacts -= {Contact.CHEST, Contact.HEAD}
    if figure.id == "pelvic-tilt":
        contacts -= {Contact.CHEST}
    off = {contact: heights[contact] for contact in contacts if abs(heights[contact]) > 0.016}
    assert off == {}


def test_the_foot_on_the_box_stands_on_its_top():
    figure = SHIPPED["step-up"]
    top = figure.furniture[0].height
    for index in range(len(figure.keyframes)):
        assert contact_heights(figure, index)[Contact.NEAR_FOOT] == pytest.approx(top, abs=0.006)


def test_the_upper_back_lies_on_the_bench():
    figure = SHIPPED["hip-thrust"]
    bench = figure.furniture[0]
    for index in (0, 1):
        shoulder = SideTrack(figure, figure.keyframes).bones(index)["near_upper_arm"].start
        assert bench.x < shoulder.x < bench.x + bench.width
        assert shoulder.y - body.RADIUS["chest"] == pytest.approx(bench.height, abs=0.012)


@pytest.mark.parametrize("figure", figures("lunge-twist", "walk"))
def test_who_walks_has_a_foot_on_the_floor_at_every_moment(figure):
    moving = Motion(figure)
    for ms in moments(figure):
        _, far_leg, _, near_leg, _ = moving.at(ms).parts
        assert min(far_leg.box.bottom, near_leg.box.bottom) == pytest.approx(0, abs=0.002), ms


@pytest.mark.parametrize("figure", figures("lunge-twist", "walk"))
def test_a_foot_that_bears_weight_is_on_the_floor_in_a_picture(figure):
    moving = Motion(figure)
    for index, frame in enumerate(figure.frames):
        _, far_leg, _, near_leg, _ = moving.picture(index).parts
        for foot, leg in ((Contact.FAR_FOOT, far_leg), (Contact.NEAR_FOOT, near_leg)):
            if foot in frame.contacts:
                assert leg.box.bottom == pytest.approx(0, abs=0.006)


def test_a_walking_lunge_steps_through():
    figure = SHIPPED["lunge-twist"]
    lunge, stand = (index for index, key in enumerate(figure.keyframes) if not key.passing)
    track = SideTrack(figure, figure.keyframes)
    ahead = [
        place_of(track.bones(index), Contact.FAR_FOOT).x
        - place_of(track.bones(index), Contact.NEAR_FOOT).x
        for index in (lunge, stand)
    ]
    assert ahead[0] < -0.4
    assert ahead[1] > -0.01


def test_the_kettlebell_hangs_from_the_hand():
    figure = SHIPPED["goblet-squat"]
    for index in range(len(figure.keyframes)):
        bones = SideTrack(figure, figure.keyframes).bones(index)
        handle, bell = figure.held[0].parts(bones)
        assert bell.box.bottom < bones["near_hand"].start.y
        nearest = min(
            math.dist(bones["near_hand"].beside(share, 0), shape.start)
            for shape in handle.shapes
            if isinstance(shape, Capsule)
            for share in (0, 0.5, 1)
        )
        assert nearest < body.RADIUS["wrist"] + 0.02


@pytest.mark.parametrize("name", ["diaphragm-breath", "pelvic-tilt"])
def test_hands_that_rest_on_the_trunk_do_not_stand_up_from_it(name):
    figure = SHIPPED[name]
    track = SideTrack(figure, figure.keyframes)
    for index in range(len(figure.keyframes)):
        _, _, trunk, _, near_arm = track.key(index).parts
        assert near_arm.box.top < trunk.shapes[0].box.top + 0.02


def test_bones_in_motion_keep_to_the_limits_of_their_joints():
    far_off = {}
    for figure in SHIPPED.values():
        if figure.view is not View.SIDE:
            continue
        track = SideTrack(figure, figure.keyframes)
        for index in range(len(figure.keyframes)):
            for step in range(0, 21, 4):
                bones = track.bones(index, step / 20)
                for side in body.SIDES:
                    thigh, shank = bones[f"{side}_thigh"], bones[f"{side}_shank"]
                    upper, forearm = bones[f"{side}_upper_arm"], bones[f"{side}_forearm"]
                    knee = (thigh.direction - shank.direction + 90) % 360 - 90
                    elbow = (forearm.direction - upper.direction + 90) % 360 - 90
                    for joint, angle in (("knee", knee), ("elbow", elbow)):
                        lowest, highest = JOINT_LIMITS[joint]
                        if not lowest - 1 <= angle <= highest + 1:
                            far_off[figure.id, index, side, joint] = angle
    assert far_off == {}


def test_knee_rolls_go_to_the_side_through_the_middle():
    figure = SHIPPED["knee-rolls"]
    assert figure.view is View.TOP
    assert [frame.passing for frame in figure.keyframes] == [True, False]
    assert Motion(figure, "left").picture(0) != Motion(figure, "right").picture(0)


def test_every_picture_of_an_exercise_has_a_target_and_an_arrow():
    for figure in SHIPPED.values():
        for frame in figure.frames:
            if figure.id not in POSITIONS:
                assert frame.target is not None, figure.id
                assert frame.arrows, figure.id


def load(folder: Path, text: str):
    (folder / "sample.toml").write_text(text, encoding="utf-8")
    return load_figures(folder)


def test_a_good_file_loads(tmp_path):
    figures, errors = load(tmp_path, GOOD)
    assert errors == []
    frame = figures["sample"].frame(0)
    assert frame.hold_ms == 600
    assert frame.contacts == {Contact.NEAR_FOOT, Contact.FAR_FOOT}
    assert [thing.kind for thing in figures["sample"].furniture] == ["box"]
    assert [thing.kind for thing in figures["sample"].held] == ["bar"]


@pytest.mark.parametrize(
    ("old", "new", "table", "key"),
    [
        ("near = { hip = 0,", "near = { hip = 140,", "frames[0].near", "hip"),
        ("far = { hip = 0, knee = 0,", "far = { hip = 0, knee = -2,", "frames[0].far", "knee"),
        ("lumbar = 0\n", "lumbar = 41\n", "frames[0]", "lumbar"),
        ("neck = 0\n", "", "frames[0]", "neck"),
        ("neck = 0\n", 'neck = "low"\n', "frames[0]", "neck"),
        ("neck = 0\n", "neck = nan\n", "frames[0]", "neck"),
        ("neck = 0\n", "neck = 0\nnekc = 1\n", "frames[0]", "nekc"),
        ("elbow = 5 }\nfar", "elbow = 5, wrist = 1 }\nfar", "frames[0].near", "wrist"),
        ("hold_ms = 600", "hold_ms = -1", "frames[0]", "hold_ms"),
        ("hold_ms = 600", "hold_ms = 0.6", "frames[0]", "hold_ms"),
        ('["feet"]', '["tail"]', "frames[0]", "contacts"),
        ('bone = "lumbar"', 'bone = "tail"', "frames[0]", "target"),
        ("along = 0.5", "along = 5", "frames[0].target", "along"),
        ("start = { x = 0.2, y = 0.5 }", "start = { x = 0.2 }", "frames[0].arrows[0].start", "y"),
        ("start = { x = 0.2,", "start = { x = 9,", "frames[0].arrows[0]", "start"),
        ('kind = "box"', 'kind = "sofa"', "furniture[0]", "kind"),
        ("width = 0.2\n", "", "furniture[0]", "width"),
        ("height = 0.1", "height = -1", "furniture[0]", "height"),
        ('kind = "bar"', 'kind = "anvil"', "held[0]", "kind"),
        ('bone = "near_hand"', 'bone = "tail"', "held[0]", "bone"),
        ("length = 0.15", "length = inf", "held[0]", "length"),
        ("length = 0.15", 'length = 0.15\nunder = "hat"', "held[0]", "under"),
        ("neck = 0\n", "neck = 0\nturn = 91\n", "frames[0]", "turn"),
        ("elbow = 5 }\nfar", "elbow = 5, aside = 91 }\nfar", "frames[0].near", "aside"),
        ('view = "side"', 'view = "back"', "", "view"),
        ('view = "side"', 'view = "top"', "held[0]", "bone"),
        ('props = ["mat"]', 'props = ["rug"]', "", "props"),
        ('id = "sample"', 'id = "other"', "", "id"),
        ('name = "Standing"', 'name = "Standing"\npassing = true', "", ""),
    ],
)
def test_a_mistake_is_named_by_file_table_and_key(tmp_path, old, new, table, key):
    assert old in GOOD
    figures, errors = load(tmp_path, GOOD.replace(old, new, 1))
    assert figures == {}
    assert [(error.file, error.table, error.key) for error in errors] == [
        ("sample.toml", table, key)
    ]


@pytest.mark.parametrize(
    ("old", "new", "table", "key"),
    [
        ("y = 0.54, ", "", "frames[0].trunk", "y"),
        ("direction = 90 }", "direction = 90, breadth = 9 }", "frames[0].trunk", "breadth"),
        (
            "thigh = { direction = -90, share = 1 }",
            "thigh = { direction = -90, share = 2 }",
            "frames[0].left_leg.thigh",
            "share",
        ),
        ("left_leg = { along = 0", "left_leg = { along = 9", "frames[0].left_leg", "along"),
        (
            "left_leg = { along = 0",
            'left_leg = { over = "x", along = 0',
            "frames[0].left_leg",
            "over",
        ),
        ('"trunk", "head", ', '"trunk", ', "frames[0]", "order"),
        ('"trunk", "head", ', '"trunk", "hat", ', "frames[0]", "order"),
        ('name = "Standing"', 'name = "Standing"\nghost = "head"', "frames[0]", "ghost"),
        ('name = "Standing"', 'name = "Standing"\ncontacts = ["feet"]', "frames[0]", "contacts"),
        ('name = "Standing"', 'name = "Standing"\npitch = 90', "frames[0]", "pitch"),
    ],
)
def test_a_mistake_in_another_view_is_named_too(tmp_path, old, new, table, key):
    assert load(tmp_path, SEEN_FROM_THE_FRONT)[1] == []
    assert old in SEEN_FROM_THE_FRONT
    figures, errors = load(tmp_path, SEEN_FROM_THE_FRONT.replace(old, new, 1))
    assert figures == {}
    assert [(error.table, error.key) for error in errors] == [(table, key)]


@pytest.mark.parametrize("key", ["furniture", "held", "frames", "arrows"])
def test_a_file_with_far_too_many_tables_is_refused(tmp_path, key):
    many = f"\n[[{key}]]\nkind = 'box'\n" * 30
    if key == "arrows":
        many = "\n[[frames.arrows]]\n" * 30
        text = GOOD.replace(GOOD[GOOD.index("arrows") : GOOD.index("[[furn")], many)
    else:
        text = GOOD.replace(f"[[{key}]]", many + f"[[{key}]]", 1)
    figures, errors = load(tmp_path, text)
    assert figures == {}
    assert len(errors) == 1


def test_a_broken_file_leaves_the_others_alone(tmp_path):
    (tmp_path / "broken.toml").write_text("view = ", encoding="utf-8")
    figures, errors = load(tmp_path, GOOD)
    assert list(figures) == ["sample"]
    assert [error.file for error in errors] == ["broken.toml"]


def test_a_folder_that_is_not_there_holds_no_figures(tmp_path):
    assert load_figures(tmp_path / "nowhere") == ({}, [])
