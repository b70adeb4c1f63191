"""How an exercise grew: the best set of each day as a line, the day's volume as bars below."""

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
_BEST_SHARE = 0.6
"""Share of the height that the line gets; the bars get the rest."""

# Time runs from left to right in every language.
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


class ProgressPoint(Struct, frozen=True):
    """One day.

    Attributes:
        best: the largest set, seconds or repetitions.
        volume: all sets together.
        label: the day, short.
        reading: the point in a sentence.
    """

    day: date
    best: int
    volume: int
    label: str
    reading: str


class ProgressChart(Themed, QFrame):
    """Two plots over the same days. Left and Right go from point to point and say what it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[ProgressPoint, ...] = ()
        self._titles = ("", "")
        self._at: int | None = None
        # A plain widget has no role for a screen reader; a frame has one.
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        focus.track(self, "small")

    @property
    def reading(self) -> str:
        """The point that the keyboard is at, in words; empty when it is at none."""
        return "" if self._at is None else self._points[self._at].reading

    def show_points(
        self,
        points: Sequence[ProgressPoint],
        titles: tuple[str, str],
        name: str,
        description: str,
    ) -> None:
        """Show days, the oldest first; ``titles`` are those of the line and of the bars."""
        self._points, self._titles, self._at = tuple(points), titles, None
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(720), look.px(360))

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(200), look.px(300))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._at = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self._points:
            super().keyPressEvent(event)
            return
        last = len(self._points) - 1
        self._at = last if self._at is None else min(last, max(0, self._at + step))
        announce(self, self.reading)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._points:
            return
        painter = paint.painter_for(self)
        upper, lower = self._plots()
        self._paint_frame(painter, upper, self._titles[0], self._top(best=True))
        self._paint_frame(painter, lower, self._titles[1], self._top(best=False))
        self._paint_bars(painter, lower)
        self._paint_line(painter, upper)
        self._paint_ends(painter, lower)
        if self._at is not None:
            self._paint_reading(painter, upper, lower)
        painter.end()

    # --- where things are ----------------------------------------------------------------------

    def _plots(self) -> tuple[QRectF, QRectF]:
        now = theme.current()
        metrics = QFontMetrics(now.font("caption"))
        most = max(self._top(best=True), self._top(best=False))
        left = metrics.horizontalAdvance(str(most)) + now.px(10)
        title, ends = metrics.height() + now.px(10), metrics.height() + now.px(8)
        room = self.height() - 2 * title - ends - now.px(14)
        high = room * _BEST_SHARE
        wide = self.width() - left - now.px(10)
        upper = QRectF(left, title, wide, high)
        return upper, QRectF(left, upper.bottom() + now.px(14) + title, wide, room - high)

    def _top(self, *, best: bool) -> int:
        return max(point.best if best else point.volume for point in self._points)

    def _x(self, plot: QRectF, index: int) -> float:
        """Days stand as far apart as they were."""
        first, last = self._points[0].day, self._points[-1].day
        span = (last - first).days
        inset = theme.current().px(10)
        share = (self._points[index].day - first).days / span if span else 0.5
        return plot.left() + inset + share * (plot.width() - 2 * inset)

    @staticmethod
    def _y(plot: QRectF, value: float, top: int) -> float:
        return plot.bottom() - plot.height() * value / top

    # --- painting ------------------------------------------------------------------------------

    def _paint_frame(self, painter: QPainter, plot: QRectF, title: str, top: int) -> None:
        now = theme.current()
        painter.setFont(now.font("caption"))
        metrics = QFontMetrics(now.font("caption"))
        painter.setPen(now.color("text_muted"))
        head = QRectF(0, plot.top() - metrics.height() - now.px(8), self.width(), metrics.height())
        painter.drawText(head, int(Qt.AlignmentFlag.AlignLeft), title)
        for value in (0, top):
            y = self._y(plot, value, top)
            painter.setPen(QPen(now.color("chart_grid"), now.line_width("border")))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(now.color("text_muted"))
            half = metrics.height() / 2
            place = QRectF(0, y - half, plot.left() - now.px(8), metrics.height())
            flags = _RIGHT | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, int(flags), str(value))

    def _paint_line(self, painter: QPainter, plot: QRectF) -> None:
        now = theme.current()
        top = self._top(best=True)
        places = [
            QPointF(self._x(plot, index), self._y(plot, point.best, top))
            for index, point in enumerate(self._points)
        ]
        painter.setPen(QPen(now.color("chart_core"), now.px(2)))
        painter.drawPolyline(places)
        painter.setPen(QPen(now.color("surface"), now.line_width("border")))
        painter.setBrush(now.color("chart_core"))
        radius = now.px(4) if len(places) < 60 else now.px(2.5)
        for place in places:
            painter.drawEllipse(place, radius, radius)

    def _paint_bars(self, painter: QPainter, plot: QRectF) -> None:
        now = theme.current()
        top = self._top(best=False)
        span = max(1, (self._points[-1].day - self._points[0].day).days)
        wide = max(2.0, min(now.px(14), plot.width() / span * 0.8))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color("chart_range"))
        for index, point in enumerate(self._points):
            y = self._y(plot, point.volume, top)
            left = self._x(plot, index) - wide / 2
            painter.drawRect(QRectF(left, y, wide, plot.bottom() - y))

    def _paint_ends(self, painter: QPainter, plot: QRectF) -> None:
        now = theme.current()
        painter.setFont(now.font("caption"))
        painter.setPen(now.color("text_muted"))
        row = QRectF(plot.left(), plot.bottom() + now.px(4), plot.width(), now.px(24))
        first, last = self._points[0], self._points[-1]
        if first.day == last.day:
            painter.drawText(row, int(Qt.AlignmentFlag.AlignHCenter), first.label)
            return
        painter.drawText(row, int(_LEFT), first.label)
        painter.drawText(row, int(_RIGHT), last.label)

    def _paint_reading(self, painter: QPainter, upper: QRectF, lower: QRectF) -> None:
        """A line through the point, and what it says at the top."""
        now = theme.current()
        at = self._at or 0
        x = self._x(upper, at)
        painter.setPen(QPen(now.color("text"), now.line_width("border"), Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, upper.top()), QPointF(x, lower.bottom()))
        words = paint.Content(now.font("small", 600), self._points[at].reading)
        size = words.size()
        left = min(max(0, round(x) - size.width() // 2), max(0, self.width() - size.width()))
        place = QRect(left, round(upper.bottom()) - size.height() - now.px(6), *size.toTuple())
        place = place.adjusted(-now.px(4), -now.px(3), now.px(4), now.px(3))
        fill, line = now.color("surface_raised"), now.color("border_strong")
        paint.box(painter, place, now.radius("small"), fill, line)
        words.paint(painter, place, now.color("text"), self.layoutDirection())
