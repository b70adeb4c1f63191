"""Figure files: what ships loads, stands on the mat and keeps its limits; mistakes are named."""

from pathlib import Path

import pytest

from backcare_desktop.content.figures import load_figures
from backcare_desktop.core import figure_body as body
from backcare_desktop.core.figure import Contact, Figure, Frame, Tone, View, skeleton
from backcare_desktop.core.figure_pose import Pose
from backcare_desktop.core.figure_shapes import Capsule

FOLDER = Path(__file__).parents[2] / "resources" / "figures"
SHIPPED, PROBLEMS = load_figures(FOLDER)

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
arrow = { start = { x = 0.2, y = 0.5 }, end = { x = 0.2, y = 0.6 } }
"""


def side_frames() -> list[tuple[Figure, Frame]]:
    return [
        (figure, frame)
        for figure in SHIPPED.values()
        for frame in figure.keyframes
        if isinstance(frame.pose, Pose)
    ]


def contact_heights(frame: Frame) -> dict[Contact, float]:
    """How high above the mat the lowest point of each contact is, in standing heights."""
    parts = skeleton(frame).parts
    trunk, head = next(part.shapes for part in parts if part.tone is Tone.BODY)
    far_arm, far_leg, near_leg, near_arm = (part for part in parts if part.tone is not Tone.BODY)
    thigh = near_leg.shapes[0]
    assert isinstance(thigh, Capsule)
    heights = {
        Contact.HEAD: head.box.bottom,
        Contact.CHEST: trunk.box.bottom,
        Contact.HIPS: thigh.start.y - body.RADIUS["hip"],
    }
    for side, arm, leg in (("near", near_arm, near_leg), ("far", far_arm, far_leg)):
        heights[Contact(f"{side}_wrist")] = arm.shapes[-1].box.bottom
        heights[Contact(f"{side}_knee")] = leg.shapes[1].box.bottom
        heights[Contact(f"{side}_foot")] = min(shape.box.bottom for shape in leg.shapes[2:])
    return heights


def test_every_shipped_figure_loads():
    assert PROBLEMS == []
    assert {"knee-rolls", "childs-pose", "cat-cow", "crook-lying"} <= SHIPPED.keys()


def test_cat_cow_shows_cat_then_cow():
    assert [frame.name for frame in SHIPPED["cat-cow"].frames] == ["Cat", "Cow"]


def test_cat_rounds_the_back_up_and_cow_lets_it_sink():
    cat, cow = (SHIPPED["cat-cow"].frame(index).pose for index in (0, 1))
    assert isinstance(cat, Pose)
    assert isinstance(cow, Pose)
    assert body.side_bones(cat, frozenset())["lumbar"].end.y > 0.05
    assert cat.lumbar > 0 > cow.lumbar
    assert cat.neck > 0 > cow.neck


def test_wrists_knees_and_toes_of_cat_cow_stay_where_they_are():
    places = []
    for frame in SHIPPED["cat-cow"].keyframes:
        assert isinstance(frame.pose, Pose)
        bones = body.side_bones(frame.pose, frozenset({"near", "far"}))
        names = ("near_thigh", "near_shank", "near_forearm")
        places.append([value for name in names for value in bones[name].end])
    for place in places[1:]:
        assert place == pytest.approx(places[0], abs=0.001)


@pytest.mark.parametrize(
    "frame",
    [pytest.param(frame, id=f"{figure.id}-{frame.name}") for figure, frame in side_frames()],
)
def test_what_bears_weight_touches_the_mat(frame):
    heights = contact_heights(frame)
    off = {contact: heights[contact] for contact in frame.contacts if abs(heights[contact]) > 0.013}
    assert off == {}


def test_knee_rolls_go_to_the_side_and_back_through_the_middle():
    figure = SHIPPED["knee-rolls"]
    assert figure.view is View.TOP
    to_the_side, knees_up = figure.frames
    assert skeleton(to_the_side, "left") != skeleton(to_the_side, "right")
    legs = [part for part in skeleton(knees_up).parts if part.tone is Tone.NEAR][2:]
    assert sum(leg.box.top + leg.box.bottom for leg in legs) == pytest.approx(0.0)


def test_every_picture_of_an_exercise_has_a_target_and_an_arrow():
    for figure in SHIPPED.values():
        for frame in figure.frames:
            if figure.id != "crook-lying":
                assert frame.target is not None, figure.id
                assert frame.arrow is not None, figure.id


def load(folder: Path, text: str):
    (folder / "sample.toml").write_text(text, encoding="utf-8")
    return load_figures(folder)


def test_a_good_file_loads(tmp_path):
    figures, errors = load(tmp_path, GOOD)
    assert errors == []
    frame = figures["sample"].frame(0)
    assert frame.hold_ms == 600
    assert frame.contacts == {Contact.NEAR_FOOT, Contact.FAR_FOOT}


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
        ("start = { x = 0.2, y = 0.5 }", "start = { x = 0.2 }", "frames[0].arrow.start", "y"),
        ("start = { x = 0.2,", "start = { x = 9,", "frames[0].arrow", "start"),
        ('view = "side"', 'view = "back"', "", "view"),
        ('view = "side"', 'view = "top"', "frames[0]", "lower_leg"),
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


def test_a_broken_file_leaves_the_others_alone(tmp_path):
    (tmp_path / "broken.toml").write_text("view = ", encoding="utf-8")
    figures, errors = load(tmp_path, GOOD)
    assert list(figures) == ["sample"]
    assert [error.file for error in errors] == ["broken.toml"]


def test_a_folder_that_is_not_there_holds_no_figures(tmp_path):
    assert load_figures(tmp_path / "nowhere") == ({}, [])
