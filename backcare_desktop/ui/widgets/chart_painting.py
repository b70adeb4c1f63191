"""Paints a chart with Qt: the window's own letters, and no library beside it."""

import math
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from backcare_desktop.reporting.chart_shapes import Align, Area, Marks, Shape, Sign, Stroke, Word
from backcare_desktop.reporting.chart_style import Measure
from backcare_desktop.reporting.drawing import Drawing
from backcare_desktop.ui import theme

_SEMIBOLD = 600

_PIECE = 8
"""Qt fills the whole outline of a long line at once: in pieces of so many points, whose round ends
lie on each other, ten years take a sixth of the time."""

_BEFORE_X = {Align.LEFT: 0.0, Align.MIDDLE: 0.5, Align.RIGHT: 1.0}
"""How much of a text lies before its ``x``."""


def width_of_words() -> Measure:
    """How wide words of a chart are in the window now."""
    return QFontMetricsF(theme.current().font("small")).horizontalAdvance


def picture_of(drawing: Drawing, ratio: float = 1.0) -> QImage:
    """A picture of it as a window shows it, with ``ratio`` dots to a pixel."""
    width, height = (int(ratio * px) for px in drawing.size)
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(drawing.style.background))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Each text's own letters say in which direction it is written, not the window's.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.translate(0, height / ratio)
    hand = _Hand(painter, ratio)
    for shape in drawing.shapes:
        hand.paint(shape)
    painter.end()
    return picture


class _Hand:
    """Paints shapes around the lower left corner, where the painter stands; up is negative."""

    def __init__(self, painter: QPainter, ratio: float) -> None:
        self._painter, self._ratio = painter, ratio
        now = theme.current()
        self._fonts = {False: now.font("small"), True: now.font("small", _SEMIBOLD)}
        self._metrics = {strong: QFontMetricsF(font) for strong, font in self._fonts.items()}

    def paint(self, shape: Shape) -> None:
        if isinstance(shape, Stroke):
            self._stroke(shape)
        elif isinstance(shape, Marks):
            self._marks(shape)
        elif isinstance(shape, Area):
            self._area(shape)
        else:
            self._word(shape)

    def _stroke(self, stroke: Stroke) -> None:
        ends = Qt.PenCapStyle.RoundCap if stroke.round_ends else Qt.PenCapStyle.FlatCap
        pen = QPen(QColor(stroke.color), stroke.width, Qt.PenStyle.SolidLine, ends)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        for run in _runs(stroke.xs, stroke.ys):
            xs, ys = zip(*run, strict=True)
            if len(set(xs)) == 1:
                # As the dots on it are, whatever its width.
                xs = (self._crisp(xs[0]),) * len(xs)
            elif len(set(ys)) == 1 and not stroke.round_ends:
                ys = (self._crisp(ys[0], stroke.width),) * len(ys)
            spots = [QPointF(x, -y) for x, y in zip(xs, ys, strict=True)]
            step = _PIECE - 1 if stroke.round_ends else len(spots)
            for begin in range(0, max(len(spots) - 1, 1), step):
                self._painter.drawPolyline(spots[begin : begin + step + 1])

    def _marks(self, marks: Marks) -> None:
        painter, sign = self._painter, marks.sign
        framing = sign is Sign.FRAME
        filled = not sign.hollow and not framing
        edge = marks.ground if filled and sign is not Sign.TICK else marks.color
        pen = QPen(QColor(edge), marks.line)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen if marks.line else Qt.PenStyle.NoPen)
        if framing:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setBrush(QColor(marks.color if filled else marks.ground))
        outline = _outline(sign, marks.size)
        # The same sign looks the same everywhere, and stands in the middle of its lane and its bar.
        line = marks.line if sign is Sign.TICK else 1.0
        for x, y in zip(marks.xs, marks.ys, strict=True):
            painter.drawPath(outline.translated(self._crisp(x, line), -self._crisp(y)))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _area(self, area: Area) -> None:
        line = area.line if area.edge else 0.0
        left, right, bottom, top = (
            self._crisp(edge, line) for edge in (area.left, area.right, area.bottom, area.top)
        )
        painter = self._painter
        painter.setPen(QPen(QColor(area.edge), line) if line else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(area.color))
        painter.drawRect(QRectF(left, -top, right - left, top - bottom))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _word(self, word: Word) -> None:
        metrics = self._metrics[word.strong]
        left = word.x - _BEFORE_X[word.align] * metrics.horizontalAdvance(word.text)
        baseline = -word.y + metrics.capHeight() / 2
        self._painter.setPen(QColor(word.color))
        self._painter.setFont(self._fonts[word.strong])
        self._painter.drawText(QPointF(left, baseline), word.text)

    def _crisp(self, place: float, line: float = 1.0) -> float:
        """Where a line of this width, or an edge without one, fills whole dots; px."""
        odd = math.ceil(line * self._ratio) % 2
        return (math.floor(place * self._ratio + 0.5 - odd / 2) + odd / 2) / self._ratio


def _runs(xs: Sequence[float], ys: Sequence[float]) -> Iterator[list[tuple[float, float]]]:
    """Points between NaNs."""
    run: list[tuple[float, float]] = []
    for x, y in zip(xs, ys, strict=True):
        if not (math.isnan(x) or math.isnan(y)):
            run.append((x, y))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _outline(sign: Sign, size: float) -> QPainterPath:
    """A sign around 0, 0; up is negative."""
    path, r = QPainterPath(), size / 2
    if sign in (Sign.DOT, Sign.CIRCLE):
        path.addEllipse(QPointF(0, 0), r, r)
    elif sign is Sign.HALF_CIRCLE:
        path.arcMoveTo(-r, -r, size, size, 90)
        path.arcTo(-r, -r, size, size, 90, 180)
        path.closeSubpath()
    elif sign is Sign.TICK:
        path.moveTo(0, r)
        path.lineTo(0, -r)
    elif sign is Sign.TRIANGLE:
        _closed(path, (0, -r), (r, r), (-r, r))
    elif sign is Sign.DIAMOND:
        far = r * math.sqrt(2)
        _closed(path, (0, -far), (far, 0), (0, far), (-far, 0))
    else:
        path.addRect(-r, -r, size, size)
        if sign is Sign.SHEET:
            for y in (-0.35 * r, 0.35 * r):
                path.moveTo(-r / 2, y)
                path.lineTo(r / 2, y)
    return path


def _closed(path: QPainterPath, *corners: tuple[float, float]) -> None:
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.closeSubpath()
