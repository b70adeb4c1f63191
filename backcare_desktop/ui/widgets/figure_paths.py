"""Turns the shapes of an exercise figure into painter paths at a given size."""

import math
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF, QTransform

from backcare_desktop.core.figure_shapes import Box, Capsule, Ellipse, Outline, Point, Shape


class Paths:
    """Standing heights, y up, become pixels, y down.

    Attributes:
        scale: pixels for each standing height.
        origin: where (0, 0) of the figure lies.
    """

    def __init__(self, scale: float, origin: QPointF) -> None:
        self.scale, self.origin = scale, origin
        self._x, self._y = origin.x(), origin.y()

    def at(self, point: Point) -> QPointF:
        """A place in pixels."""
        return QPointF(self._x + point.x * self.scale, self._y - point.y * self.scale)

    def rect(self, box: Box) -> QRectF:
        """A rectangle in pixels."""
        return QRectF(self.at(Point(box.left, box.top)), self.at(Point(box.right, box.bottom)))

    def joined(self, shapes: Iterable[Shape], wider: float = 0.0) -> QPainterPath:
        """One silhouette of several shapes, each ``wider`` pixels wider all round."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for shape in shapes:
            if isinstance(shape, Capsule):
                self._add_capsule(path, shape, wider)
            elif isinstance(shape, Ellipse):
                path.addPath(self.ellipse(shape, wider))
            else:
                path.addPath(self.outline(shape, wider))
        return path

    def outline(self, outline: Outline, wider: float = 0.0) -> QPainterPath:
        """A closed line through points that lie close together, ``wider`` pixels further out.

        The points go round clockwise, as they are seen.
        """
        points = outline.points
        if wider:
            points = _widened(points, wider / self.scale)
        path = QPainterPath()
        path.addPolygon(QPolygonF([self.at(point) for point in points]))
        path.closeSubpath()
        return path

    def ellipse(self, ellipse: Ellipse, wider: float) -> QPainterPath:
        """The ellipse, ``wider`` pixels wider all round."""
        path = QPainterPath()
        along, across = ellipse.length * self.scale / 2, ellipse.width * self.scale / 2
        path.addEllipse(QPointF(0.0, 0.0), along + wider, across + wider)
        centre = self.at(ellipse.centre)
        turn = QTransform.fromTranslate(centre.x(), centre.y()).rotate(-ellipse.direction)
        return turn.map(path)

    def _add_capsule(self, path: QPainterPath, capsule: Capsule, wider: float) -> None:
        """Two arcs joined by the straight lines that touch both circles."""
        start, end = self.at(capsule.start), self.at(capsule.end)
        first = capsule.start_radius * self.scale + wider
        last = capsule.end_radius * self.scale + wider
        x, y = end.x() - start.x(), end.y() - start.y()
        length = math.hypot(x, y)
        if length <= abs(first - last):
            larger, radius = (start, first) if first >= last else (end, last)
            path.addEllipse(larger, radius, radius)
            return
        along = math.degrees(math.atan2(-y, x))
        touch = math.degrees(math.acos((first - last) / length))
        around = _square(start, first)
        path.arcMoveTo(around, along + touch)
        path.arcTo(around, along + touch, 360 - 2 * touch)
        path.arcTo(_square(end, last), along - touch, 2 * touch)
        path.closeSubpath()


def round_pen(color: QColor, width: float) -> QPen:
    """A pen with round ends and corners."""
    return QPen(
        color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )


def _widened(points: tuple[Point, ...], by: float) -> tuple[Point, ...]:
    """Each point moved outwards, across the line between its neighbours."""
    moved = []
    around = zip((points[-1], *points), points, (*points[1:], points[0]), strict=False)
    for before, (x, y), after in around:
        along_x, along_y = after.x - before.x, after.y - before.y
        share = by / (math.hypot(along_x, along_y) or 1.0)
        moved.append(Point(x - along_y * share, y + along_x * share))
    return tuple(moved)


def _square(centre: QPointF, radius: float) -> QRectF:
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
