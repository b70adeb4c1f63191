"""The outline of a body from the front and from behind, and the areas of the body map on it.

Lengths are thousandths of the body's height: x to the right of its middle as it is seen, y down
from the crown. Only the right half is written down; the left one is its mirror image. What is
written is wider than a body measured with a tape, so that there is room to press.
"""

from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from backcare_desktop.core.body import BodyArea, BodySide, Face

HEIGHT: Final = 1000.0
HALF_WIDTH: Final = 215.0

_Points = tuple[tuple[float, float], ...]

_MIRROR = QTransform.fromScale(-1, 1)

_TRUNK: _Points = (
    (0, 168), (34, 160), (74, 182), (112, 202), (126, 236), (117, 290), (103, 350), (93, 404),
    (104, 460), (117, 510), (121, 552), (60, 600), (0, 606),
)  # fmt: skip
_LEG: _Points = (
    (4, 560), (60, 520), (119, 530), (121, 590), (112, 660), (97, 732), (99, 800), (88, 868),
    (66, 936), (60, 962), (34, 962), (28, 936), (22, 868), (16, 800), (18, 732), (9, 660),
)  # fmt: skip
_ARM: _Points = (
    (112, 206), (140, 208), (155, 236), (168, 310), (178, 372), (192, 440), (202, 520), (200, 566),
    (184, 580), (170, 562), (160, 510), (148, 440), (138, 380), (127, 320), (117, 262),
)  # fmt: skip
_FOOT: _Points = ((30, 932), (64, 932), (72, 962), (84, 986), (70, 1000), (40, 998), (28, 970))

_MIDDLE: Final = 36.0
"""Half the width of the strip over the spine."""

_BANDS: Final = {
    "upper_back": (208.0, 352.0),
    "lower_back": (352.0, 474.0),
    "buttock": (474.0, 598.0),
    "back_of_thigh": (598.0, 738.0),
    "calf": (738.0, 936.0),
    "front_of_thigh": (584.0, 738.0),
    "shin": (738.0, 936.0),
}
"""From where to where an area reaches that is a band across the body."""

_HIP: _Points = ((62, 470), (140, 440), (140, 584), (62, 584))
_GROIN: _Points = ((0, 548), (0, 584), (62, 584), (62, 470))


def body() -> tuple[QPainterPath, ...]:
    """The outline in the parts that are drawn one over the other: arms, head, the rest."""
    return _body()


def area_path(area: BodyArea) -> QPainterPath:
    """Where an area lies in the picture of its face; the person's left is on the right in front."""
    seen_right = (area.side is BodySide.LEFT) == (area.face is Face.FRONT)
    path = _path(area.part, area.side is BodySide.MIDDLE)
    return path if seen_right or area.side is BodySide.MIDDLE else _MIRROR.map(path)


@cache
def _body() -> tuple[QPainterPath, ...]:
    head = QPainterPath()
    head.addEllipse(QPointF(0, 67), 54, 66)
    neck = QPainterPath()
    neck.addRoundedRect(QRectF(-30, 100, 60, 90), 14, 14)
    return (_both(_smooth(_ARM)), head.united(neck), _trunk())


@cache
def _trunk() -> QPainterPath:
    half = _smooth(_LEG).united(_smooth(_FOOT))
    return _both(half).united(_smooth((*_TRUNK, *((-x, y) for x, y in _TRUNK[-2:0:-1]))))


@cache
def _path(part: str, middle: bool) -> QPainterPath:  # noqa: FBT001 - a key of the cache
    """An area on the right of the picture, or in its middle."""
    cut = QPainterPath()
    if part in {"hip", "groin"}:
        cut.addPolygon(_polygon(_HIP if part == "hip" else _GROIN))
        cut.closeSubpath()
    elif part == "foot":
        cut.addRect(QRectF(0, 936, HALF_WIDTH, HEIGHT))
    else:
        top, bottom = _BANDS[part]
        spine = _MIDDLE if part in {"upper_back", "lower_back"} else 0.0
        left, right = (-_MIDDLE, _MIDDLE) if middle else (spine, HALF_WIDTH)
        cut.addRect(QRectF(left, top, right - left, bottom - top))
    return _trunk().intersected(cut).simplified()


def _both(half: QPainterPath) -> QPainterPath:
    return half.united(_MIRROR.map(half))


def _smooth(points: _Points) -> QPainterPath:
    """A closed line through the points, without corners."""
    path = QPainterPath(QPointF(*points[0]))
    count = len(points)
    for at in range(count):
        before, start, end, after = (
            QPointF(*points[(at + step) % count]) for step in (-1, 0, 1, 2)
        )
        path.cubicTo(start + (end - before) / 6, end - (after - start) / 6, end)
    path.closeSubpath()
    return path


def _polygon(points: _Points) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
