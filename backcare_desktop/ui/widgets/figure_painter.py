"""Draws an exercise figure: shapes in standing heights become a sharp pixmap of any size."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTransform,
)

from backcare_desktop.core.figure import Figure, Layer, Part, Stage, Tone, skeleton, stage
from backcare_desktop.core.figure_shapes import Box, Capsule, Curve, Ellipse, Point, Shape
from backcare_desktop.ui.theme import Theme

# Shares of the panel that stay empty round a picture. A side view stands low, so that the floors
# of pictures side by side are one line.
_SIDE_ROOM = 0.04
_TOP_ROOM = 0.028
_FLOOR_ROOM = 0.12

# Lines and gaps: a share of standing height, and the least and most pixels that look right.
_GAP = (0.0058, 1.1, 4.5)
_ARROW = (0.0105, 1.5, 11.0)
_RING = (0.0052, 1.0, 5.5)
_RING_GAP = (0.0125, 2.2, 20.0)
_FLOOR = (0.0072, 1.4, 6.0)

_ARROW_HEAD = 0.036
_ARROW_SPREAD = 0.66
_MAT_RADIUS = 0.036

_LARGE_PANEL = 200
_PANEL_ROUNDNESS = 0.085

_LABEL_ROOM = 0.2
_LABEL_INSET = 0.03
_SMALLEST_LABEL = 9


@dataclass(frozen=True, slots=True)
class Labels:
    """The words for the two sides of a view from above."""

    left: str
    right: str


class FigurePainter:
    """Paints one figure, for one side, at one size in one theme.

    Attributes:
        size: of the picture, device-independent pixels.
    """

    def __init__(self, figure: Figure, side: str | None, size: QSize, look: Theme) -> None:
        self._figure, self._side, self._look = figure, side, look
        self._stage: Stage = stage(figure, side)
        self.size = size
        self._scale, self._origin = self._fit(self._stage.box)

    def pixmap(self, index: int, ratio: float, *, panel: bool, labels: Labels | None) -> QPixmap:
        """The picture of phase ``index``.

        Args:
            index: the phase.
            ratio: device pixels for each pixel.
            panel: draw the rounded panel below the picture.
            labels: words for left and right, drawn in a view from above that has room for them.
        """
        pixmap = QPixmap(self.size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if panel:
            paint_panel(painter, self.size, self._look)
        self._paint_stage(painter)
        for layer in skeleton(self._figure.frame(index), self._side).layers:
            self._paint_layer(painter, layer)
        if labels is not None and self._stage.floor is None:
            self._paint_labels(painter, labels)
        painter.end()
        return pixmap

    def _fit(self, box: Box) -> tuple[float, QPointF]:
        """Pixels for each standing height, and where (0, 0) of the figure lies."""
        width, height = self.size.width(), self.size.height()
        if self._stage.floor is None:
            room = max(4.0, min(width, height) * _TOP_ROOM)
            scale = min((width - 2 * room) / box.width, (height - 2 * room) / box.height)
            y = height / 2 + scale * (box.top + box.bottom) / 2
        else:
            room, foot = width * _SIDE_ROOM, height * _FLOOR_ROOM
            free = height - foot - height * _SIDE_ROOM * 2
            scale = min((width - 2 * room) / box.width, free / box.height)
            y = float(round(height - foot + scale * box.bottom))
        # A widget squeezed to nothing leaves no room: the picture is a dot, never upside down.
        scale = max(scale, 1.0)
        return scale, QPointF(width / 2 - scale * (box.left + box.right) / 2, y)

    def _at(self, point: Point) -> QPointF:
        return QPointF(
            self._origin.x() + point.x * self._scale, self._origin.y() - point.y * self._scale
        )

    def _rect(self, box: Box) -> QRectF:
        return QRectF(self._at(Point(box.left, box.top)), self._at(Point(box.right, box.bottom)))

    def _line(self, width: tuple[float, float, float]) -> float:
        share, least, most = width
        return min(max(share * self._scale, least), most)

    def _paint_stage(self, painter: QPainter) -> None:
        mat, floor = self._stage.mat, self._stage.floor
        if mat is not None and floor is None:
            painter.setPen(QPen(self._look.color("fig_floor"), self._line(_FLOOR) / 2.2))
            painter.setBrush(self._look.color("fig_mat_top"))
            radius = _MAT_RADIUS * self._scale
            painter.drawRoundedRect(self._rect(mat), radius, radius)
        elif mat is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color("fig_mat"))
            radius = mat.height * self._scale / 2
            painter.drawRoundedRect(self._rect(mat), radius, radius)
        if floor is not None:
            painter.setPen(_round_pen(self._look.color("fig_floor"), self._line(_FLOOR)))
            painter.drawLine(self._at(floor[0]), self._at(floor[1]))

    def _paint_layer(self, painter: QPainter, layer: Layer) -> None:
        if isinstance(layer, Part):
            self._paint_part(painter, layer)
        elif isinstance(layer, Ellipse):
            self._paint_target(painter, layer)
        else:
            self._paint_arrow(painter, layer)

    def _paint_part(self, painter: QPainter, part: Part) -> None:
        paths = [self._path(shape) for shape in part.shapes]
        if part.tone is not Tone.GHOST:
            # All gap lines first: inside the silhouette they vanish under the fill.
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(_round_pen(self._look.color("fig_key"), 2 * self._line(_GAP)))
            if self._stage.floor is not None:
                # Gap lines end where the mat begins; its top lies on a whole pixel.
                painter.setClipRect(QRectF(0, 0, self.size.width(), self._origin.y()))
            for path in paths:
                painter.drawPath(path)
            painter.setClipping(False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(f"fig_{part.tone}"))
        for path in paths:
            painter.drawPath(path)

    def _paint_target(self, painter: QPainter, target: Ellipse) -> None:
        color, line = self._look.color("fig_target"), self._line(_RING)
        gap = self._line(_RING_GAP)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._look.is_high_contrast:
            # Two light colours next to each other: a dark ground sets the target off.
            painter.setBrush(self._look.color("fig_key"))
            painter.drawPath(self._ellipse(target, gap + line))
        painter.setBrush(color)
        painter.drawPath(self._ellipse(target, 0.0))
        pen = QPen(color, line)
        pen.setDashPattern([2.4, 1.9])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._ellipse(target, gap))

    def _paint_arrow(self, painter: QPainter, arrow: Curve) -> None:
        width = self._line(_ARROW)
        painter.setPen(_round_pen(self._look.color("fig_arrow"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tip, control = self._at(arrow.end), self._at(arrow.control)
        way = QPainterPath(self._at(arrow.start))
        way.quadTo(control, tip)
        painter.drawPath(way)
        back = math.atan2(control.y() - tip.y(), control.x() - tip.x())
        length = max(_ARROW_HEAD * self._scale, 2.6 * width)
        wings = [
            tip + QPointF(math.cos(back + turn), math.sin(back + turn)) * length
            for turn in (-_ARROW_SPREAD, _ARROW_SPREAD)
        ]
        painter.drawPolyline([wings[0], tip, wings[1]])

    def _paint_labels(self, painter: QPainter, labels: Labels) -> None:
        """The words at the feet's end of the mat, as small as the free corner there asks for."""
        font = self._look.font("player_small")
        mat = self._rect(self._stage.box)
        widest = max(
            QFontMetricsF(font).horizontalAdvance(text) for text in (labels.left, labels.right)
        )
        shrink = min(1.0, _LABEL_ROOM * self._scale / widest)
        font.setPixelSize(round(font.pixelSize() * shrink))
        if font.pixelSize() < _SMALLEST_LABEL:
            return
        inset = _LABEL_INSET * self._scale
        room = mat.adjusted(inset, inset, -inset, -inset)
        painter.setFont(font)
        painter.setPen(self._look.color("text_muted"))
        right = Qt.AlignmentFlag.AlignRight
        painter.drawText(room, right | Qt.AlignmentFlag.AlignTop, labels.left)
        painter.drawText(room, right | Qt.AlignmentFlag.AlignBottom, labels.right)

    def _path(self, shape: Shape) -> QPainterPath:
        if isinstance(shape, Capsule):
            return self._capsule(shape)
        if isinstance(shape, Ellipse):
            return self._ellipse(shape, 0.0)
        return _smooth_path([self._at(point) for point in shape.points])

    def _ellipse(self, ellipse: Ellipse, wider: float) -> QPainterPath:
        """The ellipse, ``wider`` pixels wider all round."""
        path = QPainterPath()
        along, across = ellipse.length * self._scale / 2, ellipse.width * self._scale / 2
        path.addEllipse(QPointF(0.0, 0.0), along + wider, across + wider)
        centre = self._at(ellipse.centre)
        turn = QTransform.fromTranslate(centre.x(), centre.y()).rotate(-ellipse.direction)
        return turn.map(path)

    def _capsule(self, capsule: Capsule) -> QPainterPath:
        """Two arcs joined by the straight lines that touch both circles."""
        start, end = self._at(capsule.start), self._at(capsule.end)
        first, last = capsule.start_radius * self._scale, capsule.end_radius * self._scale
        way = end - start
        length = math.hypot(way.x(), way.y())
        path = QPainterPath()
        if length <= abs(first - last):
            larger, radius = (start, first) if first >= last else (end, last)
            path.addEllipse(larger, radius, radius)
            return path
        along = math.degrees(math.atan2(-way.y(), way.x()))
        touch = math.degrees(math.acos((first - last) / length))
        path.arcMoveTo(_square(start, first), along + touch)
        path.arcTo(_square(start, first), along + touch, 360 - 2 * touch)
        path.arcTo(_square(end, last), along - touch, 2 * touch)
        path.closeSubpath()
        return path


def paint_panel(painter: QPainter, size: QSize, look: Theme) -> None:
    """The rounded panel a figure lies on. A small one lies in a card, which has the border."""
    height = size.height()
    area = QRectF(0, 0, size.width(), height)
    painter.setPen(Qt.PenStyle.NoPen)
    if look.is_high_contrast or height >= look.px(_LARGE_PANEL):
        width = look.line_width("border")
        area.adjust(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(look.color("border"), width))
    painter.setBrush(look.color("fig_panel"))
    radius = min(float(look.radius("figure_panel")), height * _PANEL_ROUNDNESS)
    painter.drawRoundedRect(area, radius, radius)


def _smooth_path(points: Sequence[QPointF]) -> QPainterPath:
    """A closed line that turns smoothly at every point: it touches the middle of each side."""
    path = QPainterPath((points[-1] + points[0]) / 2)
    path.setFillRule(Qt.FillRule.WindingFill)
    for point, following in zip(points, (*points[1:], points[0]), strict=True):
        path.quadTo(point, (point + following) / 2)
    path.closeSubpath()
    return path


def _round_pen(color: QColor, width: float) -> QPen:
    return QPen(
        color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )


def _square(centre: QPointF, radius: float) -> QRectF:
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
