"""Steps that go up: one bar a week, each as high as its share of the whole."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.themed import Themed

_GRID = (0.5, 1.0)
_HIGH = 190


class StepBar(Struct, frozen=True):
    """A bar.

    Attributes:
        texts: what may stand on it, the longest first, such as ``W2 · 50 %`` and ``W2``.
        share: 0 to 1, its height.
        now: whether it is this week's.
    """

    texts: tuple[str, ...]
    share: float
    now: bool = False


class StepChart(Themed, QWidget):
    """Bars on a common ground with lines at a half and the whole; a table says the same in words.

    This week's bar is filled, the others are tinted with an outline. Time goes from left to right
    in every language, as in all charts.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[StepBar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def bars(self) -> tuple[StepBar, ...]:
        """What is shown."""
        return self._bars

    def show_bars(self, bars: Sequence[StepBar], name: str, description: str) -> None:
        """Show these bars, and say so to assistive technology."""
        self._bars = tuple(bars)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.update()

    def sizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(480), now.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        now = theme.current()
        return QSize(now.px(160), now.px(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = paint.painter_for(self)
        self._paint_grid(painter)
        places = self._places()
        length = self._length(places)
        for bar, place in zip(self._bars, places, strict=True):
            self._paint_bar(painter, bar, place, length)
        painter.end()

    def _axis_width(self) -> int:
        now = theme.current()
        metrics = QFontMetrics(now.font("caption"))
        return metrics.horizontalAdvance(self._percent(1.0)) + now.px(10)

    def _area(self) -> QRectF:
        now, left = theme.current(), self._axis_width()
        top = now.px(12)
        return QRectF(left, top, self.width() - left, self.height() - top - now.px(2))

    def _paint_grid(self, painter: QPainter) -> None:
        now, area = theme.current(), self._area()
        painter.setFont(now.font("caption"))
        for share in _GRID:
            y = area.bottom() - share * area.height()
            painter.setPen(QPen(now.color("chart_grid"), now.line_width("border")))
            painter.drawLine(int(area.left()), int(y), int(area.right()), int(y))
            painter.setPen(now.color("text_muted"))
            wide, high = self._axis_width() - now.px(8), now.px(20)
            place = QRect(0, int(y) - high // 2, wide, high)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, right, self._percent(share))

    def _places(self) -> list[QRect]:
        area, count = self._area(), max(1, len(self._bars))
        gap = min(theme.current().px(8), int(area.width() / count / 4))
        wide = (area.width() - gap * (count + 1)) / count
        found = []
        for number, bar in enumerate(self._bars):
            left = area.left() + gap + number * (wide + gap)
            high = area.height() * min(1.0, bar.share)
            found.append(QRectF(left, area.bottom() - high, wide, high).toAlignedRect())
        return found

    def _length(self, places: list[QRect]) -> int:
        """Which of its texts every bar has room for; all bars show the same kind."""
        now = theme.current()
        metrics = QFontMetrics(now.font("caption", 600))
        room = min((place.width() for place in places), default=0) - now.px(4)
        kinds = max((len(bar.texts) for bar in self._bars), default=0)
        for kind in range(kinds):
            texts = [bar.texts[min(kind, len(bar.texts) - 1)] for bar in self._bars]
            if all(metrics.horizontalAdvance(text) <= room for text in texts):
                return kind
        return kinds

    def _paint_bar(self, painter: QPainter, bar: StepBar, place: QRect, length: int) -> None:
        now = theme.current()
        fill = now.color("primary" if bar.now else "primary_soft")
        line = now.line_width("control_border")
        paint.box(painter, place, now.radius("tick"), fill, now.color("primary"), line)
        font = now.font("caption", 600)
        metrics = QFontMetrics(font)
        text = bar.texts[length] if length < len(bar.texts) else ""
        if text and place.height() > metrics.height():
            painter.setFont(font)
            painter.setPen(now.color("on_primary" if bar.now else "on_primary_soft"))
            bottom = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            painter.drawText(place.adjusted(0, 0, 0, -now.px(6)), bottom, text)

    def _percent(self, share: float) -> str:
        return self.tr("{percent} %").format(percent=QLocale().toString(round(share * 100)))
