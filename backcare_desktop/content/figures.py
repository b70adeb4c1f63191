"""Reads the exercise figures: one TOML file each, its name being the figure's id.

A file has ``view`` (``side`` or ``top``), ``props`` and one ``[[frames]]`` table for each
keyframe; :mod:`backcare_desktop.core.figure` says what the keys mean. In a side view ``near``
and ``far`` hold the limbs of each side, or ``both`` those of both; a contact in the plural, for
instance ``knees``, means near and far.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.reader import Table, read_toml
from backcare_desktop.core.figure import Contact, Figure, Frame, Prop, View
from backcare_desktop.core.figure_pose import (
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

MOST_FRAMES = 24
LONGEST_MS = 60_000

_CONTACTS: Mapping[str, tuple[Contact, ...]] = {
    **{contact.value: (contact,) for contact in Contact},
    "wrists": (Contact.NEAR_WRIST, Contact.FAR_WRIST),
    "knees": (Contact.NEAR_KNEE, Contact.FAR_KNEE),
    "feet": (Contact.NEAR_FOOT, Contact.FAR_FOOT),
}

# Wider than any value of a figure: core.figure_pose knows the real limits and names the joint.
_WIDEST = 1000.0

T = TypeVar("T")


def load_figures(folder: Path) -> tuple[dict[str, Figure], list[ContentError]]:
    """Every figure of ``folder`` by its id, and what is wrong with the files left out.

    A folder that isn't there holds no figures.
    """
    figures: dict[str, Figure] = {}
    errors: list[ContentError] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            figures[path.stem] = _figure(read_toml(path), path.stem)
        except ContentError as error:
            errors.append(error)
    return figures, errors


def _figure(table: Table, file_id: str) -> Figure:
    if table.text("id") != file_id:
        raise table.error(f"must be the file's own name, {file_id!r}", "id")
    view = View(table.choice("view", tuple(View)))
    props = frozenset(Prop(word) for word in _words(table, "props", tuple(Prop)))
    frames = tuple(_frame(frame, view) for frame in table.tables("frames", most=MOST_FRAMES))
    table.finish()
    return _build(table, lambda: Figure(file_id, view, frames, props))


def _build(table: Table, make: Callable[[], T]) -> T:
    """A value made from ``table``; what the value complains about is said of the table's key."""
    try:
        return make()
    except PoseError as error:
        raise table.error(error.reason, error.joint) from error
    except ValueError as error:
        raise table.error(str(error)) from error


def _words(table: Table, key: str, allowed: tuple[str, ...]) -> tuple[str, ...]:
    words = table.texts(key) if table.has(key) else ()
    for word in words:
        if word not in allowed:
            raise table.error(f"must hold {', '.join(allowed)} only, not {word!r}", key)
    return words


def _numbers(table: Table, keys: tuple[str, ...]) -> list[float]:
    return [table.number(key, least=-_WIDEST, most=_WIDEST) for key in keys]


def _place(table: Table) -> tuple[float, float]:
    x, y = _numbers(table, ("x", "y"))
    table.finish()
    return x, y


def _frame(table: Table, view: View) -> Frame:
    pose = _top_pose(table) if view is View.TOP else _side_pose(table)
    name = table.text("name", longest=60)
    move_ms = table.integer("move_ms", 0, least=0, most=LONGEST_MS)
    hold_ms = table.integer("hold_ms", 0, least=0, most=LONGEST_MS)
    passing = table.flag("passing", default=False)
    contacts = frozenset(
        contact
        for word in _words(table, "contacts", tuple(_CONTACTS))
        for contact in _CONTACTS[word]
    )
    target = _target(table.table("target")) if table.has("target") else None
    arrow = _arrow(table.table("arrow")) if table.has("arrow") else None
    table.finish()
    return _build(
        table, lambda: Frame(name, pose, move_ms, hold_ms, passing, contacts, target, arrow)
    )


def _side_pose(table: Table) -> Pose:
    pitch, lumbar, thorax, neck = _numbers(table, ("pitch", "lumbar", "thorax", "neck"))
    if table.has("both"):
        near = far = _limbs(table.table("both"))
    else:
        near, far = _limbs(table.table("near")), _limbs(table.table("far"))
    return _build(table, lambda: Pose(pitch, lumbar, thorax, neck, near, far))


def _limbs(table: Table) -> Limbs:
    angles = _numbers(table, ("hip", "knee", "ankle", "shoulder", "elbow"))
    table.finish()
    return _build(table, lambda: Limbs(*angles))


def _top_pose(table: Table) -> TopPose:
    return TopPose(
        lower_leg=_top_leg(table.table("lower_leg")),
        upper_leg=_top_leg(table.table("upper_leg")),
        arms=_top_arms(table.table("arms")),
        stacked=table.flag("stacked", default=True),
        ghost=table.flag("ghost", default=False),
    )


def _top_leg(table: Table) -> TopLeg:
    start = _place(table.table("start"))
    bones = [_bone(table.table(key)) for key in ("thigh", "shank", "foot")]
    table.finish()
    return _build(table, lambda: TopLeg(start, *bones))


def _top_arms(table: Table) -> TopArms:
    start = _place(table.table("start"))
    bones = [_bone(table.table(key)) for key in ("upper_arm", "forearm", "hand")]
    table.finish()
    return _build(table, lambda: TopArms(start, *bones))


def _bone(table: Table) -> Bone:
    direction, share = _numbers(table, ("direction", "share"))
    table.finish()
    return _build(table, lambda: Bone(direction, share))


def _target(table: Table) -> Target:
    bone = table.text("bone")
    numbers = _numbers(table, ("along", "across", "length", "width"))
    table.finish()
    return _build(table, lambda: Target(bone, *numbers))


def _arrow(table: Table) -> Arrow:
    start, end = _place(table.table("start")), _place(table.table("end"))
    bend = table.number("bend", 0.0, least=-_WIDEST, most=_WIDEST)
    table.finish()
    return _build(table, lambda: Arrow(start, end, bend))
