"""Draws an exercise figure: shapes in standing heights become a sharp pixmap of any size."""

import math

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from backcare_desktop.core.figure import Figure
from backcare_desktop.core.figure_motion import Motion, motion
from backcare_desktop.core.figure_picture import Skeleton
from backcare_desktop.core.figure_shapes import Box, Curve, Ellipse
from backcare_desktop.core.figure_stage import Stage, stage
from backcare_desktop.core.figure_things import Part, Tone
from backcare_desktop.ui.theme import Theme
from backcare_desktop.ui.widgets.figure_paths import Paths, round_pen

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
_FURNITURE_EDGE = (0.004, 1.0, 3.0)

_ARROW_HEAD = 0.036
_ARROW_SPREAD = 0.66
_MAT_RADIUS = 0.036

_LARGE_PANEL = 200
_PANEL_ROUNDNESS = 0.085

_LABEL_ROOM = 0.2
_LABEL_INSET = 0.03
_SMALLEST_LABEL = 9


class Labels(Struct, frozen=True):
    """The words for the two sides of a view from above."""

    left: str
    right: str


class FigurePainter:
    """Paints one figure, for one side, at one size in one theme.

    Attributes:
        size: of the picture, device-independent pixels.
    """

    def __init__(self, figure: Figure, side: str | None, size: QSize, look: Theme) -> None:
        self._look = look
        self._motion: Motion = motion(figure, side)
        self._stage: Stage = stage(figure, side)
        self.size = size
        self._paths = self._fit(self._stage.box)
        self._colors = {tone: look.color(f"fig_{tone}") for tone in Tone}
        self._key = look.color("fig_key")

    def ground(self, ratio: float, *, panel: bool, labels: Labels | None) -> QPixmap:
        """Everything that stays still while the figure moves.

        Args:
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
        if labels is not None and self._stage.floor is None:
            self._paint_labels(painter, labels)
        painter.end()
        return pixmap

    def pixmap(self, index: int, ratio: float, *, panel: bool, labels: Labels | None) -> QPixmap:
        """The still picture of phase ``index`` on its ground; see :meth:`ground`."""
        pixmap = self.ground(ratio, panel=panel, labels=labels)
        painter = QPainter(pixmap)
        self.paint(painter, self._motion.picture(index))
        painter.end()
        return pixmap

    def paint(self, painter: QPainter, picture: Skeleton) -> None:
        """Paint the figure as it is at one moment; the ground is there already."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for layer in picture.layers:
            if isinstance(layer, Part):
                self._paint_part(painter, layer)
            elif isinstance(layer, Ellipse):
                self._paint_target(painter, layer)
            else:
                self._paint_arrow(painter, layer)

    def _fit(self, box: Box) -> Paths:
        """The scale at which the stage fits, and where (0, 0) of the figure lies then."""
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
        return Paths(scale, QPointF(width / 2 - scale * (box.left + box.right) / 2, y))

    def _line(self, width: tuple[float, float, float]) -> float:
        share, least, most = width
        return min(max(share * self._paths.scale, least), most)

    def _paint_stage(self, painter: QPainter) -> None:
        mat, floor, paths = self._stage.mat, self._stage.floor, self._paths
        if mat is not None:
            is_seen_from_above = floor is None
            edge = QPen(self._look.color("fig_floor"), self._line(_FLOOR) / 2.2)
            painter.setPen(edge if is_seen_from_above else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(self._look.color("fig_mat_top" if is_seen_from_above else "fig_mat"))
            radius = _MAT_RADIUS if is_seen_from_above else mat.height / 2
            painter.drawRoundedRect(paths.rect(mat), radius * paths.scale, radius * paths.scale)
        if floor is not None:
            painter.setPen(round_pen(self._look.color("fig_floor"), self._line(_FLOOR)))
            painter.drawLine(paths.at(floor[0]), paths.at(floor[1]))
        for part in self._stage.furniture:
            painter.setPen(round_pen(self._colors[Tone.EDGE], self._line(_FURNITURE_EDGE)))
            painter.setBrush(self._colors[part.tone])
            painter.drawPath(paths.joined(part.shapes))

    def _paint_part(self, painter: QPainter, part: Part) -> None:
        if part.tone is not Tone.GHOST:
            self._paint_gap(painter, part)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colors[part.tone])
        painter.drawPath(self._paths.joined(part.shapes))

    def _paint_gap(self, painter: QPainter, part: Part) -> None:
        """The line in the ground's colour that sets a part off from what lies behind it."""
        gap = self._line(_GAP)
        if self._stage.floor is not None:
            # Gap lines end where the mat begins; its top lies on a whole pixel.
            painter.setClipRect(QRectF(0, 0, self.size.width(), self._paths.origin.y()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._key)
        painter.drawPath(self._paths.joined(part.shapes, gap))
        painter.setClipping(False)

    def _paint_target(self, painter: QPainter, target: Ellipse) -> None:
        color, line = self._look.color("fig_target"), self._line(_RING)
        gap = self._line(_RING_GAP)
        painter.setPen(Qt.PenStyle.NoPen)
        # The ground's colour sets the target off from the limb that it lies on.
        painter.setBrush(self._key)
        painter.drawPath(self._paths.ellipse(target, gap + line))
        painter.setBrush(color)
        painter.drawPath(self._paths.ellipse(target, 0.0))
        pen = QPen(color, line)
        pen.setDashPattern([2.4, 1.9])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._paths.ellipse(target, gap))

    def _paint_arrow(self, painter: QPainter, arrow: Curve) -> None:
        width = self._line(_ARROW)
        painter.setPen(round_pen(self._look.color("fig_arrow"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tip, control = self._paths.at(arrow.end), self._paths.at(arrow.control)
        way = QPainterPath(self._paths.at(arrow.start))
        way.quadTo(control, tip)
        painter.drawPath(way)
        back = math.atan2(control.y() - tip.y(), control.x() - tip.x())
        length = max(_ARROW_HEAD * self._paths.scale, 2.6 * width)
        wings = [
            tip + QPointF(math.cos(back + turn), math.sin(back + turn)) * length
            for turn in (-_ARROW_SPREAD, _ARROW_SPREAD)
        ]
        painter.drawPolyline([wings[0], tip, wings[1]])

    def _paint_labels(self, painter: QPainter, labels: Labels) -> None:
        """The words at the feet's end of the mat, as small as the free corner there asks for."""
        font = self._look.font("player_small")
        mat = self._paths.rect(self._stage.box)
        widest = max(
            QFontMetricsF(font).horizontalAdvance(text) for text in (labels.left, labels.right)
        )
        shrink = min(1.0, _LABEL_ROOM * self._paths.scale / widest)
        font.setPixelSize(round(font.pixelSize() * shrink))
        if font.pixelSize() < _SMALLEST_LABEL:
            return
        inset = _LABEL_INSET * self._paths.scale
        room = mat.adjusted(inset, inset, -inset, -inset)
        painter.setFont(font)
        painter.setPen(self._look.color("text_muted"))
        right = Qt.AlignmentFlag.AlignRight
        painter.drawText(room, right | Qt.AlignmentFlag.AlignTop, labels.left)
        painter.drawText(room, right | Qt.AlignmentFlag.AlignBottom, labels.right)


class FigurePictures:
    """The still pictures of one painter, each drawn when it is first wanted, and then kept.

    Attributes:
        painter: draws them, and what moves on their ground.
        ratio: device pixels for each pixel.
    """

    def __init__(
        self, painter: FigurePainter, ratio: float, *, panel: bool, labels: Labels | None
    ) -> None:
        self.painter, self.ratio = painter, ratio
        self._panel, self._labels = panel, labels
        self._stills: dict[int, QPixmap] = {}
        self._ground: QPixmap | None = None

    def still(self, index: int) -> QPixmap:
        """The picture of phase ``index``."""
        if index not in self._stills:
            self._stills[index] = self.painter.pixmap(
                index, self.ratio, panel=self._panel, labels=self._labels
            )
        return self._stills[index]

    def ground(self) -> QPixmap:
        """What lies below the figure and stays still while it moves."""
        if self._ground is None:
            self._ground = self.painter.ground(self.ratio, panel=self._panel, labels=self._labels)
        return self._ground


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
