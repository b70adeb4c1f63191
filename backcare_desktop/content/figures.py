"""Reads the exercise figures: one TOML file each, its name being the figure's id.

A file has ``view`` (``side``, ``front`` or ``top``), ``props``, a ``[[furniture]]`` table for each
thing on the floor, a ``[[held]]`` table for each thing that moves with the body, and one
``[[frames]]`` table for each keyframe; :mod:`backcare_desktop.core.figure` and what it imports say
what the keys mean. In a side view ``near`` and ``far`` hold the limbs of each side, or ``both``
those of both; a contact in the plural, for instance ``knees``, means near and far. In the other
views ``trunk`` and the four limbs hold directions, each written for the person's left.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from backcare_desktop.content.errors import ContentError
from backcare_desktop.content.figure_files import Figures
from backcare_desktop.content.reader import Table, read_toml
from backcare_desktop.core.figure import Contact, Figure, Frame, Prop, View, check_held
from backcare_desktop.core.figure_plane import LIMBS, PIECES, Bone, Limb, PlanePose, Trunk
from backcare_desktop.core.figure_pose import Arrow, Limbs, Pose, PoseError, Target
from backcare_desktop.core.figure_things import Furniture, FurnitureKind, Held, HeldKind

MOST_FRAMES = 24
MOST_THINGS = 8
MOST_ARROWS = 4
LONGEST_MS = 60_000

_CONTACTS: Mapping[str, tuple[Contact, ...]] = {
    **{contact.value: (contact,) for contact in Contact},
    "wrists": (Contact.NEAR_WRIST, Contact.FAR_WRIST),
    "hands": (Contact.NEAR_HAND, Contact.FAR_HAND),
    "elbows": (Contact.NEAR_ELBOW, Contact.FAR_ELBOW),
    "knees": (Contact.NEAR_KNEE, Contact.FAR_KNEE),
    "feet": (Contact.NEAR_FOOT, Contact.FAR_FOOT),
}

# Wider than any value of a figure: core.figure_pose knows the real limits and names the joint.
_WIDEST = 1000.0

T = TypeVar("T")


def load_figures(folder: Path) -> tuple[dict[str, Figure], list[ContentError]]:
    """Every figure of ``folder`` by its id, and what is wrong with the files left out."""
    figures = Figures(folder)
    return dict(figures), list(figures.problems())


def read_figure(path: Path) -> Figure:
    """The figure of one file.

    Raises:
        ContentError: it can't be used.
    """
    table, file_id = read_toml(path), path.stem
    if table.text("id") != file_id:
        raise table.error(f"must be the file's own name, {file_id!r}", "id")
    view = View(table.choice("view", tuple(View)))
    props = frozenset(Prop(word) for word in _words(table, "props", tuple(Prop)))
    furniture = tuple(_furniture(thing) for thing in _things(table, "furniture"))
    held = tuple(_held(thing, view) for thing in _things(table, "held"))
    frames = tuple(_frame(frame, view) for frame in table.tables("frames", most=MOST_FRAMES))
    table.finish()
    return _build(table, lambda: Figure(file_id, view, frames, props, furniture, held))


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


def _optional(table: Table, defaults: Mapping[str, float]) -> dict[str, float]:
    return {
        key: table.number(key, default, least=-_WIDEST, most=_WIDEST)
        for key, default in defaults.items()
    }


def _place(table: Table) -> tuple[float, float]:
    x, y = _numbers(table, ("x", "y"))
    table.finish()
    return x, y


def _things(table: Table, key: str) -> tuple[Table, ...]:
    return table.tables(key, most=MOST_THINGS) if table.has(key) else ()


def _furniture(table: Table) -> Furniture:
    kind = FurnitureKind(table.choice("kind", tuple(FurnitureKind)))
    x, width, height = _numbers(table, ("x", "width", "height"))
    rest = _optional(table, {"y": 0.0})
    table.finish()
    return _build(table, lambda: Furniture(kind, x, width, height, **rest))


def _held(table: Table, view: View) -> Held:
    kind = HeldKind(table.choice("kind", tuple(HeldKind)))
    bone = table.text("bone")
    numbers = _optional(table, {"along": 0.5, "across": 0.0, "angle": 0.0, "length": 0.1})
    to = table.text("to", "")
    under = table.text("under", "")
    table.finish()
    thing = _build(table, lambda: Held(kind, bone, **numbers, to=to, under=under))
    _build(table, lambda: check_held(thing, view))
    return thing


def _frame(table: Table, view: View) -> Frame:
    pose = _side_pose(table) if view is View.SIDE else _plane_pose(table)
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
    arrows = tuple(
        _arrow(arrow)
        for arrow in (table.tables("arrows", most=MOST_ARROWS) if table.has("arrows") else ())
    )
    table.finish()
    return _build(
        table, lambda: Frame(name, pose, move_ms, hold_ms, passing, contacts, target, arrows)
    )


def _side_pose(table: Table) -> Pose:
    pitch, lumbar, thorax, neck = _numbers(table, ("pitch", "lumbar", "thorax", "neck"))
    more = _optional(table, {"turn": 0.0, "breath": 0.0})
    if table.has("both"):
        near = far = _limbs(table.table("both"))
    else:
        near, far = _limbs(table.table("near")), _limbs(table.table("far"))
    return _build(table, lambda: Pose(pitch, lumbar, thorax, neck, near, far, **more))


def _limbs(table: Table) -> Limbs:
    angles = _numbers(table, ("hip", "knee", "ankle", "shoulder", "elbow"))
    more = _optional(table, {"aside": 0.0})
    table.finish()
    return _build(table, lambda: Limbs(*angles, **more))


def _plane_pose(table: Table) -> PlanePose:
    trunk = _trunk(table.table("trunk"))
    left_leg, right_leg, left_arm, right_arm = (_limb(table.table(name), name) for name in LIMBS)
    order = _words(table, "order", PIECES) or PIECES
    ghost = table.text("ghost", "")
    return _build(
        table, lambda: PlanePose(trunk, left_leg, right_leg, left_arm, right_arm, order, ghost)
    )


def _trunk(table: Table) -> Trunk:
    x, y, direction = _numbers(table, ("x", "y", "direction"))
    more = _optional(table, {"bend": 0.0, "neck": 0.0, "breadth": 1.0})
    table.finish()
    return _build(table, lambda: Trunk(x, y, direction, **more))


def _limb(table: Table, name: str) -> Limb:
    along, across = _numbers(table, ("along", "across"))
    is_leg = name.endswith("leg")
    names = ("thigh", "shank", "foot") if is_leg else ("upper_arm", "forearm", "hand")
    upper, lower, tip = (_bone(table.table(key)) for key in names)
    far = table.flag("far", default=False)
    over = table.text("over", "")
    table.finish()
    return _build(table, lambda: Limb(along, across, upper, lower, tip, far, over))


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
