"""Places and paints the two bodies of the body map."""

from collections.abc import Mapping
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QTransform

from backcare_desktop.core.body import BodyArea, Face
from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import body_paths

BODY_HEIGHT: Final = 340
"""Of one body, design px."""

GAP: Final = 20
"""Between two bodies below each other, design px."""

_HATCH: Final = 9
_FADED: Final = 0.5
"""How much of its colour a part of the body has left that isn't on the map."""

_ABOVE_WORDS: Final = 6


class Words(Struct, frozen=True):
    """What is written below the bodies."""

    faces: Mapping[Face, str]
    left: str
    right: str


class Look(Struct, frozen=True):
    """What is shown: the chosen areas, the one that is pointed at, and whether any can be."""

    chosen: frozenset[BodyArea]
    pointed: BodyArea | None
    enabled: bool


class Places(Struct, frozen=True):
    """Where everything lies, px.

    Attributes:
        bodies: the parts of each outline.
        areas: every area of the map.
        words: the room below each body.
    """

    bodies: tuple[QPainterPath, ...]
    areas: Mapping[BodyArea, QPainterPath]
    words: Mapping[Face, QRectF]


def words_height() -> int:
    """The height of what stands below a body, px."""
    now = theme.current()
    return 2 * now.line("small") + now.px(_ABOVE_WORDS)


def least_width(words: Words) -> int:
    """The least width of one body with its words, px."""
    now = theme.current()
    wide = QFontMetrics(now.font("small")).horizontalAdvance
    body = round(now.px(BODY_HEIGHT) * 2 * body_paths.HALF_WIDTH / body_paths.HEIGHT)
    return max(body, wide(words.left) + wide(words.right) + now.px(24))


def places_in(room: QRectF, *, beside: bool) -> Places:
    """The front on the left of the back, or above it."""
    now = theme.current()
    gap = 0 if beside else now.px(GAP)
    wide = room.width() / (2 if beside else 1)
    high = (room.height() - gap) / (1 if beside else 2)
    step = QPointF(wide, 0) if beside else QPointF(0, high + gap)
    first = QRectF(room.x(), room.y(), wide, high)
    rooms = {Face.FRONT: first, Face.BACK: first.translated(step)}
    figure = max(1.0, high - words_height())
    scale = min(figure / body_paths.HEIGHT, wide / (2 * body_paths.HALF_WIDTH))
    turns = {
        face: QTransform.fromTranslate(part.center().x(), part.top()).scale(scale, scale)
        for face, part in rooms.items()
    }
    return Places(
        bodies=tuple(turn.map(part) for turn in turns.values() for part in body_paths.body()),
        areas={area: turns[area.face].map(body_paths.area_path(area)) for area in BodyArea},
        words={face: part.adjusted(0, figure, 0, 0) for face, part in rooms.items()},
    )


def paint_bodies(painter: QPainter, places: Places, words: Words, *, enabled: bool) -> None:
    """Both bodies with their areas, and the words below them; nothing is chosen."""
    now = theme.current()
    skin = now.color("fig_far" if enabled else "disabled_bg")
    gap = QPen(now.color("surface"), now.line_width("focus_gap"))
    for part in places.bodies:
        painter.setPen(gap)
        painter.setBrush(_faded(skin, now.color("surface")))
        painter.drawPath(part)
    edge = QPen(now.color("text_muted"), now.line_width("border"))
    for path in places.areas.values():
        painter.setPen(edge)
        painter.setBrush(skin)
        painter.drawPath(path)
    for face, room in places.words.items():
        _paint_words(painter, room, face, words)


def paint_look(painter: QPainter, places: Places, look: Look) -> None:
    """What is chosen and pointed at, over the bodies."""
    for area in BodyArea:
        if area in look.chosen:
            _paint_chosen(painter, places.areas[area], look)
    if look.pointed is not None:
        _paint_pointed(painter, places.areas[look.pointed], chosen=look.pointed in look.chosen)


def _paint_chosen(painter: QPainter, path: QPainterPath, look: Look) -> None:
    """A fill, lines across it and a dark outline: colour alone tells nothing."""
    now = theme.current()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(now.color("accent" if look.enabled else "disabled_text"))
    painter.drawPath(path)
    painter.save()
    painter.setClipPath(path)
    painter.setPen(QPen(now.color("on_accent" if look.enabled else "disabled_bg"), now.px(1.5)))
    box, step = path.boundingRect(), now.px(_HATCH)
    along = box.left() - box.height()
    while along < box.right():
        start = QPointF(along, box.bottom())
        painter.drawLine(start, start + QPointF(box.height(), -box.height()))
        along += step
    painter.restore()
    painter.setPen(_outline("text"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _paint_pointed(painter: QPainter, path: QPainterPath, *, chosen: bool) -> None:
    painter.setPen(_outline("text"))
    painter.setBrush(Qt.BrushStyle.NoBrush if chosen else theme.current().color("fig_body"))
    painter.drawPath(path)


def _faded(color: QColor, ground: QColor) -> QColor:
    share = (color.redF(), color.greenF(), color.blueF())
    below = (ground.redF(), ground.greenF(), ground.blueF())
    mixed = (b + _FADED * (c - b) for c, b in zip(share, below, strict=True))
    return QColor.fromRgbF(*mixed)


def _outline(role: str) -> QPen:
    now = theme.current()
    pen = QPen(now.color(role), now.px(2))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _paint_words(painter: QPainter, room: QRectF, face: Face, words: Words) -> None:
    """The person's right and left as they are seen, and below them which face it is.

    A body is no text: what is left in it stays left where reading goes from right to left.
    """
    now = theme.current()
    line, wide = now.line("small"), min(least_width(words), room.width())
    left = room.center().x() - wide / 2
    upper = QRectF(left, room.top() + now.px(_ABOVE_WORDS), wide, line)
    seen = (words.right, words.left) if face is Face.FRONT else (words.left, words.right)
    align = Qt.AlignmentFlag
    painter.setFont(now.font("small"))
    painter.setPen(now.color("text_muted"))
    middle = align.AlignVCenter | align.AlignAbsolute
    painter.drawText(upper, align.AlignLeft | middle, seen[0])
    painter.drawText(upper, align.AlignRight | middle, seen[1])
    painter.setFont(now.font("small", 600))
    painter.setPen(now.color("text"))
    painter.drawText(upper.translated(0, line), align.AlignCenter, words.faces[face])
