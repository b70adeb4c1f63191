"""Two weeks of pain at a glance: dots, lines between consecutive days, gaps left open."""

import itertools
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcare_desktop.core.daily import DailyPain
from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.themed import Themed

TOP = 10
"""The scale's end; the chart always shows all of it."""

# Time runs from left to right in every language.
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


class MiniTrend(Themed, QWidget):
    """Paints itself: a line without axes, legend or days to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = self._last = date.min
        self._days: tuple[DailyPain, ...] = ()
        self._ends = ("", "")
        self._since: tuple[date, str] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_days(
        self,
        first: date,
        last: date,
        days: tuple[DailyPain, ...],
        ends: tuple[str, str],
        description: str,
        since: tuple[date, str] | None = None,
    ) -> None:
        """Show the days from ``first`` to ``last``.

        Args:
            first, last: the range.
            days: rated days in it, in order.
            ends: words for the first and the last day.
            description: what a screen reader says of it.
            since: a day from which on the ground is tinted, and words for that, which stand
                on it or, where they have no room there, before it; None for none.
        """
        self._first, self._last, self._days, self._ends = first, last, days, ends
        self._since = since
        self.setAccessibleName(description)
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(300), look.px(144))

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(200), look.px(120))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.painter_for(self)
        painter.setFont(look.font("caption"))
        metrics = QFontMetrics(look.font("caption"))
        left = metrics.horizontalAdvance("10") + look.px(10)
        below = metrics.height() + look.px(8)
        half = metrics.height() / 2
        plot = QRectF(self.rect()).adjusted(left, half, -look.px(6), -below)
        self._paint_since(painter, plot)
        self._paint_grid(painter, plot)
        self._paint_ends(painter, plot)
        self._paint_days(painter, plot)
        painter.end()

    def _paint_since(self, painter: QPainter, plot: QRectF) -> None:
        if self._since is None:
            return
        look, (day, words) = theme.current(), self._since
        left = self._x(plot, max(day, self._first)) - look.px(8)
        ground = QRectF(left, plot.top(), plot.right() - left, plot.height())
        # A tint alone is no sign in high contrast.
        line = look.color("border") if look.is_high_contrast else None
        fill, width = look.color("chart_flare"), look.line_width("border")
        paint.box(painter, ground.toAlignedRect(), 0, fill, line, width)
        place = self._place_of(painter.fontMetrics().size(0, words), plot, ground)
        if place is not None:
            painter.setPen(look.color("on_accent_soft"))
            painter.drawText(place, int(_RIGHT | Qt.AlignmentFlag.AlignTop), words)

    def _place_of(self, words: QSize, plot: QRectF, ground: QRectF) -> QRectF | None:
        """At the top of the ground, else before it where no dot is in the way."""
        gap = theme.current().px(4)
        for right, left in ((ground.right(), ground.left()), (ground.left(), plot.left())):
            begin = right - gap - words.width()
            place = QRectF(begin, plot.top() + gap, words.width(), words.height())
            if begin >= left + gap and not (left < ground.left() and self._is_dotted(plot, place)):
                return place
        return None

    def _is_dotted(self, plot: QRectF, place: QRectF) -> bool:
        """Whether a dot, or a line between two, may be in that place."""
        dot, days = theme.current().px(8), max(1, (self._last - self._first).days)
        near = dot + plot.width() / days
        room = place.adjusted(-near, -plot.height(), near, dot)
        return any(room.contains(self._spot(plot, day)) for day in self._days)

    def _paint_grid(self, painter: QPainter, plot: QRectF) -> None:
        look = theme.current()
        for score in (0, 5, TOP):
            y = self._y(plot, score)
            painter.setPen(QPen(look.color("chart_grid"), look.line_width("border")))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(look.color("text_muted"))
            box = QRectF(0, y - look.px(10), plot.left() - look.px(10), look.px(20))
            flags = _RIGHT | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, int(flags), str(score))

    def _paint_ends(self, painter: QPainter, plot: QRectF) -> None:
        look = theme.current()
        painter.setPen(look.color("text_muted"))
        row = QRectF(plot.left(), plot.bottom() + look.px(4), plot.width(), look.px(24))
        for text, side in zip(self._ends, (_LEFT, _RIGHT), strict=True):
            painter.drawText(row, int(side | Qt.AlignmentFlag.AlignTop), text)

    def _paint_days(self, painter: QPainter, plot: QRectF) -> None:
        look = theme.current()
        spots = [(day.day, self._spot(plot, day)) for day in self._days]
        painter.setPen(QPen(look.color("chart_range"), look.px(2)))
        for (earlier, start), (later, end) in itertools.pairwise(spots):
            if (later - earlier).days == 1:
                painter.drawLine(start, end)
        painter.setPen(QPen(look.color("surface"), look.px(2)))
        painter.setBrush(look.color("chart_rating"))
        for _, spot in spots:
            painter.drawEllipse(spot, look.px(5), look.px(5))

    def _spot(self, plot: QRectF, day: DailyPain) -> QPointF:
        return QPointF(self._x(plot, day.day), self._y(plot, day.value))

    def _x(self, plot: QRectF, day: date) -> float:
        days = max(1, (self._last - self._first).days)
        share = (day - self._first).days / days
        pad = theme.current().px(8)
        return plot.left() + pad + share * (plot.width() - 2 * pad)

    @staticmethod
    def _y(plot: QRectF, score: int) -> float:
        return plot.bottom() - score / TOP * plot.height()
