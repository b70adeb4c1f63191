"""The whole routine as one bar: what is done, what runs, what comes."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.player.geometry import Fit
from backcare_desktop.ui.player.state import Bar, BarState
from backcare_desktop.ui.widgets.reading import visual_alignment
from backcare_desktop.ui.widgets.themed import Themed

GAP = 8
NARROWEST = 12
LABEL_ROOM = 44


class RoutineBar(Themed, QWidget):
    """Bars as wide as the exercises are long, with their names beneath.

    Done bars are full and have a tick, skipped ones are empty, dashed and have a dash, bars
    ahead are open; the one that runs fills up and is named in bold.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._fit = Fit(1.0, 1.0)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    def set_fit(self, fitted: Fit) -> None:
        """Draw for another window size."""
        if fitted != self._fit:
            self._fit = fitted
            self.update()

    def set_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show ``bars``; repaints only what looks different."""
        before, self._bars = self._bars, bars
        if bars is before:
            return
        if _standing(before) != _standing(bars):
            self.setAccessibleName(self._in_words())
            self.update()
            return
        for old, new, rect in zip(before, bars, self.rects(), strict=True):
            if round(old.fraction * rect.width()) != round(new.fraction * rect.width()):
                self.update(rect.adjusted(-1, -1, 1, 1))

    def rects(self) -> list[QRect]:
        """Where the bars are, left to right (right to left where that is how people read)."""
        if not self._bars:
            return []
        gap = min(self._fit.px(GAP), self.width() // (3 * len(self._bars)))
        room = self.width() - gap * (len(self._bars) - 1)
        least = min(self._fit.px(NARROWEST), room // len(self._bars))
        seconds = sum(bar.seconds for bar in self._bars)
        spread = room - least * len(self._bars)
        x, rects = 0.0, []
        for bar in self._bars:
            width = least + spread * bar.seconds / seconds
            rects.append(QRect(round(x), 0, round(x + width) - round(x), self._fit.px(14)))
            x += width + gap
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            for rect in rects:
                rect.moveRight(self.width() - 1 - rect.left())
        return rects

    def labels(self) -> list[QRect]:
        """Where the names are; empty where there is no room for one."""
        bars = self.rects()
        top = self._fit.px(14 + 8)
        height = self._fit.small(20)
        rects = [QRect(bar.left(), top, bar.width(), height) for bar in bars]
        only_now = self._is_crowded(rects)
        for index, bar in enumerate(self._bars):
            if bar.state is BarState.NOW:
                rects[index] = self._grown(rects[index], bar.label)
        for index, rect in enumerate(rects):
            now = self._bars[index].state is BarState.NOW
            crossed = any(
                rect.intersects(other) and self._bars[place].state is BarState.NOW
                for place, other in enumerate(rects)
                if place != index
            )
            if not now and (only_now or crossed or rect.width() < self._fit.small(LABEL_ROOM)):
                rects[index] = QRect()
        return rects

    def _is_crowded(self, rects: list[QRect]) -> bool:
        """Whether most names would be cut: rows of stumps tell less than the one in full."""
        wide = QFontMetrics(self._font(now=False)).horizontalAdvance
        icon = self._fit.small(18) + self._fit.small(6)
        cut = sum(
            wide(bar.label) + icon > rect.width()
            for bar, rect in zip(self._bars, rects, strict=True)
        )
        return 2 * cut > len(rects)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars, ticks and names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for bar, rect, label in zip(self._bars, self.rects(), self.labels(), strict=True):
            self._paint_bar(painter, bar, QRectF(rect))
            if not label.isEmpty():
                self._paint_label(painter, bar, label)
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: Bar, rect: QRectF) -> None:
        look = theme.current()
        line = float(look.line_width("border"))
        inner = rect.adjusted(line / 2, line / 2, -line / 2, -line / 2)
        shape = QPainterPath()
        shape.addRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        if bar.state is not BarState.SKIPPED:
            ground = "background" if bar.state is BarState.NOW else "surface_sunken"
            painter.fillPath(shape, look.color(ground))
        done = 1.0 if bar.state is BarState.DONE else bar.fraction
        if done and bar.state is not BarState.SKIPPED:
            filled = QRectF(inner)
            filled.setWidth(inner.width() * min(1.0, done))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                filled.moveRight(inner.right())
            part = QPainterPath()
            part.addRect(filled)
            painter.fillPath(shape.intersected(part), look.color("primary"))
        reached = bar.state in (BarState.DONE, BarState.NOW)
        pen = QPen(look.color("primary" if reached else "border_strong"), line)
        if bar.state is BarState.SKIPPED:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawPath(shape)

    def _paint_label(self, painter: QPainter, bar: Bar, rect: QRect) -> None:
        look = theme.current()
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        icon = {BarState.DONE: "check", BarState.SKIPPED: "minus"}.get(bar.state)
        if icon is not None:
            side = self._fit.small(18)
            box = QRect(0, 0, side, side)
            box.moveCenter(rect.center())
            taken = side + self._fit.small(6)
            if left_to_right:
                box.moveLeft(rect.left())
                rect = rect.adjusted(taken, 0, 0, 0)
            else:
                box.moveRight(rect.right())
                rect = rect.adjusted(0, 0, -taken, 0)
            role = "primary" if bar.state is BarState.DONE else "text_muted"
            theme.icons.paint(painter, icon, box, look.color(role))
        now = bar.state is BarState.NOW
        font = self._font(now=now)
        painter.setFont(font)
        painter.setPen(look.color("text" if now else "text_muted"))
        room = rect.width() if now else rect.width() - self._fit.px(2)
        text = QFontMetrics(font).elidedText(bar.label, Qt.TextElideMode.ElideRight, room)
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        align = visual_alignment(self.layoutDirection(), start)
        painter.drawText(rect, align, text)

    def _font(self, *, now: bool) -> QFont:
        font = theme.current().font("player_small", 700 if now else 500)
        font.setPixelSize(max(1, self._fit.small(16, 1.45)))
        return font

    def _grown(self, rect: QRect, label: str) -> QRect:
        """The running exercise is always named in full, over its neighbours' room if need be."""
        needed = QFontMetrics(self._font(now=True)).horizontalAdvance(label) + self._fit.px(8)
        if needed <= rect.width():
            return rect
        grown = QRect(rect.left(), rect.top(), min(needed, self.width()), rect.height())
        if grown.right() >= self.width():
            grown.moveRight(self.width() - 1)
        return grown

    def _in_words(self) -> str:
        words = {
            BarState.DONE: self.tr("{exercise}: done"),
            BarState.SKIPPED: self.tr("{exercise}: skipped"),
            BarState.NOW: self.tr("{exercise}: now"),
            BarState.AHEAD: self.tr("{exercise}: to come"),
        }
        return ". ".join(words[bar.state].format(exercise=bar.label) for bar in self._bars)


def _standing(bars: tuple[Bar, ...]) -> list[tuple[str, float, BarState]]:
    return [(bar.label, bar.seconds, bar.state) for bar in bars]
