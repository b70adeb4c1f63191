"""The scores of a measure over time: dots, and lines between answers that follow each other."""

import itertools
from collections.abc import Sequence
from datetime import date

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import focus, paint
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.themed import Themed

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}

# Time runs from left to right in every language.
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


class ScorePoint(Struct, frozen=True):
    """An answer.

    Attributes:
        day: when.
        score: on the chart's scale.
        label: the day, short.
        reading: the point in a sentence.
        joined: a line leads here from the answer before; else there is a gap.
    """

    day: date
    score: float
    label: str
    reading: str
    joined: bool = False


class ScoreChart(Struct, frozen=True):
    """What a chart shows.

    Attributes:
        title: which way is which, above the plot.
        marks: numbers of the scale that get a line: both ends, the lower first.
        points: the oldest first.
        name, description: for assistive technology.
    """

    title: str
    marks: tuple[int, ...]
    points: tuple[ScorePoint, ...]
    name: str
    description: str


class MeasureChart(Themed, QFrame):
    """The whole scale is always shown. Left and Right go from point to point and say it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = ScoreChart("", (0, 10), (), "", "")
        self._at: int | None = None
        # A plain widget has no role for a screen reader; a frame has one.
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        focus.track(self, "small")

    @property
    def reading(self) -> str:
        """The point that the keyboard is at, in words; empty when it is at none."""
        return "" if self._at is None else self._chart.points[self._at].reading

    def show_chart(self, chart: ScoreChart) -> None:
        """Show other answers."""
        if chart != self._chart:
            self._chart, self._at = chart, None
            self.setAccessibleName(chart.name)
            self.setAccessibleDescription(chart.description)
            self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(420), look.px(220))

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(180), look.px(180))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._at = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self._chart.points:
            super().keyPressEvent(event)
            return
        last = len(self._chart.points) - 1
        self._at = last if self._at is None else min(last, max(0, self._at + step))
        announce(self, self.reading)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = paint.painter_for(self)
        plot = self._plot()
        self._paint_frame(painter, plot)
        if self._chart.points:
            self._paint_points(painter, plot)
            self._paint_ends(painter, plot)
        if self._at is not None:
            self._paint_reading(painter, plot, self._at)
        painter.end()

    # --- where things are ----------------------------------------------------------------------

    def _plot(self) -> QRectF:
        now = theme.current()
        metrics = QFontMetrics(now.font("caption"))
        left = max(metrics.horizontalAdvance(_written(mark)) for mark in self._chart.marks)
        top, below = metrics.height() + now.px(16), metrics.height() + now.px(10)
        return QRectF(self.rect()).adjusted(left + now.px(12), top, -now.px(8), -below)

    def _spot(self, plot: QRectF, index: int) -> QPointF:
        """Days stand as far apart as they were."""
        points = self._chart.points
        span = (points[-1].day - points[0].day).days
        share = (points[index].day - points[0].day).days / span if span else 0.5
        inset = theme.current().px(8)
        x = plot.left() + inset + share * (plot.width() - 2 * inset)
        return QPointF(x, self._y(plot, points[index].score))

    def _y(self, plot: QRectF, score: float) -> float:
        least, most = self._chart.marks[0], self._chart.marks[-1]
        return plot.bottom() - plot.height() * (score - least) / (most - least)

    # --- painting ------------------------------------------------------------------------------

    def _paint_frame(self, painter: QPainter, plot: QRectF) -> None:
        now = theme.current()
        metrics = QFontMetrics(now.font("caption"))
        painter.setFont(now.font("caption"))
        painter.setPen(now.color("text_muted"))
        head = QRectF(0, 0, self.width(), metrics.height())
        title = metrics.elidedText(
            self._chart.title, Qt.TextElideMode.ElideRight, round(head.width())
        )
        painter.drawText(head, int(Qt.AlignmentFlag.AlignLeft), title)
        half = metrics.height() / 2
        flags = _RIGHT | Qt.AlignmentFlag.AlignVCenter
        for mark in self._chart.marks:
            y = self._y(plot, mark)
            painter.setPen(QPen(now.color("chart_grid"), now.line_width("border")))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(now.color("text_muted"))
            place = QRectF(0, y - half, plot.left() - now.px(8), metrics.height())
            painter.drawText(place, int(flags), _written(mark))

    def _paint_points(self, painter: QPainter, plot: QRectF) -> None:
        now, points = theme.current(), self._chart.points
        spots = [self._spot(plot, index) for index in range(len(points))]
        painter.setPen(QPen(now.color("chart_range"), now.px(2)))
        for (before, after), point in zip(itertools.pairwise(spots), points[1:], strict=True):
            if point.joined:
                painter.drawLine(before, after)
        painter.setPen(QPen(now.color("surface"), now.px(1.5)))
        painter.setBrush(now.color("chart_rating"))
        radius = now.px(5) if len(points) < 40 else now.px(3)
        for spot in spots:
            painter.drawEllipse(spot, radius, radius)

    def _paint_ends(self, painter: QPainter, plot: QRectF) -> None:
        now, points = theme.current(), self._chart.points
        painter.setFont(now.font("caption"))
        painter.setPen(now.color("text_muted"))
        row = QRectF(plot.left(), plot.bottom() + now.px(6), plot.width(), now.px(24))
        if points[0].day == points[-1].day:
            painter.drawText(row, int(Qt.AlignmentFlag.AlignHCenter), points[-1].label)
            return
        painter.drawText(row, int(_LEFT), points[0].label)
        painter.drawText(row, int(_RIGHT), points[-1].label)

    def _paint_reading(self, painter: QPainter, plot: QRectF, at: int) -> None:
        """A line through the point, and what it says at the top."""
        now = theme.current()
        x = self._spot(plot, at).x()
        painter.setPen(QPen(now.color("text"), now.line_width("border"), Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        words = paint.Content(now.font("small", 600), self._chart.points[at].reading)
        size = words.size().boundedTo(QSize(self.width() - now.px(8), self.height()))
        left = min(max(now.px(4), round(x) - size.width() // 2), self.width() - size.width())
        place = QRect(left, round(plot.top()) + now.px(4), *size.toTuple())
        around = place.adjusted(-now.px(4), -now.px(3), now.px(4), now.px(3))
        fill, line = now.color("surface_raised"), now.color("border_strong")
        paint.box(painter, around, now.radius("small"), fill, line)
        words.paint(painter, place, now.color("text"), self.layoutDirection())


def _written(mark: int) -> str:
    """With a real minus."""
    return str(mark) if mark >= 0 else f"−{-mark}"


def sentence(points: Sequence[ScorePoint]) -> str:
    """The readings one after the other, for whoever hears the chart."""
    return " ".join(f"{point.reading}." for point in points)
