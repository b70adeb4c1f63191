"""What stays still while an exercise figure moves: mat, floor, furniture, and the room it needs."""

from functools import lru_cache

from msgspec import Struct

from backcare_desktop.core.figure import Figure, Prop, View
from backcare_desktop.core.figure_motion import motion
from backcare_desktop.core.figure_shapes import Box, Point
from backcare_desktop.core.figure_things import Part, furniture_parts

_MAT_THICKNESS = 0.024
_FLOOR_BELOW_MAT = 0.012
_MAT_MARGIN = 0.048
_FLOOR_MARGIN = 0.045
_TOP_MARGIN = (0.075, 0.022)


class Stage(Struct, frozen=True):
    """What stays still while the figure moves.

    Attributes:
        box: holds the whole picture at every moment.
        mat: the mat: from above its surface, from the side its section just below y = 0.
        floor: the line below a view from the side or the front: its two ends.
        furniture: what stands on it, back to front.
    """

    box: Box
    mat: Box | None
    floor: tuple[Point, Point] | None
    furniture: tuple[Part, ...] = ()


@lru_cache(maxsize=128)
def stage(figure: Figure, side: str | None = None) -> Stage:
    """Where ``figure`` stands or lies: the same for all its frames, so that nothing jumps."""
    moving = motion(figure, side)
    furniture = furniture_parts(figure.furniture)
    if moving.flip is not None:
        furniture = tuple(part.flipped(moving.flip) for part in furniture)
    body = Box.around(picture.box for picture in moving.pictures())
    has_mat = Prop.MAT in figure.props
    if figure.view is View.TOP:
        half = max(body.top, -body.bottom) + _TOP_MARGIN[1]
        mat = Box(body.left - _TOP_MARGIN[0], -half, body.right + _TOP_MARGIN[0] / 2, half)
        return Stage(mat, mat if has_mat else None, None, furniture)
    mat = Box(body.left - _MAT_MARGIN, -_MAT_THICKNESS, body.right + _MAT_MARGIN, 0.0)
    around = Box.around((body, *(part.box for part in furniture)))
    height = -_MAT_THICKNESS - _FLOOR_BELOW_MAT if has_mat else 0.0
    wide = Box.around((mat, around)) if has_mat else around
    left, right = wide.left - _FLOOR_MARGIN, wide.right + _FLOOR_MARGIN
    if not has_mat:
        left, right = left - _MAT_MARGIN, right + _MAT_MARGIN
    box = Box.around((around, Box(left, height, right, height)))
    ends = (Point(left, height), Point(right, height))
    return Stage(box, mat if has_mat else None, ends, furniture)
