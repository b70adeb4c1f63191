"""Weeks of days as a grid: a mark and a tone for each; the arrow keys move from day to day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import focus, paint

ROWS = 7
_PITCH, _LEAST_PITCH = 27, 24
_CELL_SHARE = 21 / 27
_LABEL_GAP = 8
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -ROWS,
    Qt.Key.Key_Right: ROWS,
    Qt.Key.Key_Home: -(10**6),
    Qt.Key.Key_End: 10**6,
}


class DayLook(StrEnum):
    """What a cell shows; each has a mark of its own beside its tone."""

    REST = "rest"
    PART = "part"
    MOST = "most"
    ALL = "all"
    PAUSED = "paused"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day.

    Attributes:
        name: the day and what it came to, for a screen reader.
        today: it is outlined.
        opened: its entries are shown.
        ahead: it lies ahead and can't be opened.
    """

    day: date
    look: DayLook
    name: str
    today: bool = False
    opened: bool = False
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A week; ``label`` stands above it, or is empty."""

    label: str
    cells: tuple[DayCell, ...]


class DayGrid(QWidget):
    """Weeks from left to right, weekdays from top to bottom.

    The grid is one stop of the Tab key; from there the arrow keys go on, and Enter or Space opens
    a day. Days ahead can be looked at and not opened.

    Signals:
        opened: the date of a day, as ISO text.
    """

    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._days: list[DayButton] = []
        self._labels: tuple[str, ...] = ()
        self._weekdays: tuple[str, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_days(self, weekdays: Sequence[str], columns: Sequence[GridColumn]) -> None:
        """Show weeks; the days that stay keep the focus."""
        self._weekdays = tuple(weekdays)
        self._labels = tuple(column.label for column in columns)
        cells = [cell for column in columns for cell in column.cells]
        while len(self._days) < len(cells):
            button = DayButton(self)
            button.clicked.connect(self._open)
            button.show()
            self._days.append(button)
        for spare in self._days[len(cells) :]:
            spare.hide()
            spare.deleteLater()
        del self._days[len(cells) :]
        for button, cell in zip(self._days, cells, strict=True):
            button.show_cell(cell)
        if not any(button.stops for button in self._days):
            self._stop_at(next((b for b in self._days if b.cell.today), None))
        self._place()
        self.update()

    def day(self, day: date) -> "DayButton":
        """The button of a day.

        Raises:
            LookupError: the day isn't shown.
        """
        for button in self._days:
            if button.cell.day == day:
                return button
        raise LookupError(f"{day} isn't shown")

    def sizeHint(self) -> QSize:
        wide = self._beside() + self._columns() * theme.current().px(_PITCH)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        least = self._beside() + self._columns() * _LEAST_PITCH
        return QSize(least, self.heightForWidth(least))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._above() + ROWS * self._pitch(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.updateGeometry()
            self._place()
            self.update()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _MOVES.get(Qt.Key(event.key()))
        here = next((i for i, b in enumerate(self._days) if b.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and abs(step) == ROWS:
            step = -step
        there = min(len(self._days) - 1, max(0, here + step))
        if abs(step) == ROWS and not 0 <= here + step < len(self._days):
            there = here
        self._stop_at(self._days[there])
        self._days[there].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = paint.painter_for(self)
        painter.setFont(now.font("caption"))
        painter.setPen(now.color("text_muted"))
        pitch = self._pitch(self.width())
        for row, text in enumerate(self._weekdays):
            place = QRect(0, self._above() + row * pitch, self._beside(), pitch)
            self._write(painter, place, text)
        for column, text in enumerate(self._labels):
            if text:
                left = self._beside() + column * pitch + self._inset(pitch)
                wide = QFontMetrics(now.font("caption")).horizontalAdvance(text) + 2
                left = min(left, self.width() - wide)
                self._write(painter, QRect(left, 0, wide, self._above()), text)
        painter.end()

    def _write(self, painter: QPainter, place: QRect, text: str) -> None:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveRight(self.width() - 1 - place.left())
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, int(flags), text)

    @Slot()
    def _open(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, DayButton):
            self._stop_at(pressed)
            if not pressed.cell.ahead:
                self.opened.emit(pressed.cell.day.isoformat())

    def _stop_at(self, chosen: "DayButton | None") -> None:
        for button in self._days:
            button.set_stop(stops=button is chosen)

    def _place(self) -> None:
        pitch = self._pitch(self.width())
        for number, button in enumerate(self._days):
            column, row = divmod(number, ROWS)
            left = self._beside() + column * pitch
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                left = self.width() - left - pitch
            button.setGeometry(left, self._above() + row * pitch, pitch, pitch)

    def _columns(self) -> int:
        return len(self._days) // ROWS

    def _pitch(self, width: int) -> int:
        """From one cell to the next: as designed, or what the width has room for."""
        room = (width - self._beside()) // max(1, self._columns())
        return max(_LEAST_PITCH, min(theme.current().px(_PITCH), room))

    def _inset(self, pitch: int) -> int:
        return round(pitch * (1 - _CELL_SHARE) / 2)

    def _above(self) -> int:
        now = theme.current()
        return QFontMetrics(now.font("caption")).height() + now.px(6)

    def _beside(self) -> int:
        metrics = QFontMetrics(theme.current().font("caption"))
        words = max((metrics.horizontalAdvance(text) for text in self._weekdays), default=0)
        return words + theme.current().px(_LABEL_GAP) - self._inset(theme.current().px(_PITCH))


class DayButton(QAbstractButton):
    """One day of the grid; made and placed by it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cell = DayCell(date.min, DayLook.REST, "")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_stop(stops=False)
        focus.track(self, "tick")

    @property
    def cell(self) -> DayCell:
        """What it shows."""
        return self._cell

    @property
    def stops(self) -> bool:
        """Whether the Tab key comes to this day of all."""
        return self.focusPolicy() == Qt.FocusPolicy.StrongFocus

    def set_stop(self, *, stops: bool) -> None:
        """Let the Tab key come to this day, or pass it by."""
        policy = Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)

    def show_cell(self, cell: DayCell) -> None:
        """Show another day, or the same one anew."""
        self._cell = cell
        self.setAccessibleName(cell.name)
        self.setToolTip(cell.name)
        self.update()

    def focus_area(self) -> QRect:
        """The cell itself, without the gap around it."""
        return self._area().toRect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif Qt.Key(event.key()) in _MOVES:
            # The base class would hand an arrow to any button near by.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = paint.painter_for(self)
        paint_cell(painter, self._area(), self._cell.look)
        if self._cell.today or self._cell.opened:
            self._paint_outline(painter)
        painter.end()

    def _paint_outline(self, painter: QPainter) -> None:
        """Today is outlined in ink, the opened day in the colour of what is chosen."""
        now = theme.current()
        width = now.line_width("focus_gap")
        out = width / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(now.color("text" if self._cell.today else "primary"), width))
        corner = now.radius("tick")
        painter.drawRoundedRect(self._area().adjusted(-out, -out, out, out), corner, corner)

    def _area(self) -> QRectF:
        inset = self.width() * (1 - _CELL_SHARE) / 2
        return QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)


class DayKey(QWidget):
    """One cell beside a word, for the legend."""

    def __init__(self, look: DayLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme.current().px(18)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = paint.painter_for(self)
        paint_cell(painter, QRectF(self.rect()), self._look)
        painter.end()


_ROLES = {
    DayLook.REST: ("surface_sunken", "text_muted"),
    DayLook.PART: ("primary_soft", "on_primary_soft"),
    DayLook.MOST: ("fig_far", "text"),
    DayLook.ALL: ("primary", "on_primary"),
    DayLook.PAUSED: ("surface_sunken", "text_muted"),
}
"""Fill and ink of a cell."""


def paint_cell(painter: QPainter, area: QRectF, look: DayLook) -> None:
    """Paint one cell: a tone, and a mark that tells it without the tone."""
    now = theme.current()
    corner = now.px(5)
    line = now.line_width("border")
    if look is DayLook.AHEAD:
        pen = QPen(now.color("border_strong"), line, Qt.PenStyle.DotLine)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        return
    fill, ink = _ROLES[look]
    high_contrast = now.is_high_contrast and look is not DayLook.ALL
    painter.setBrush(now.color("background" if high_contrast else fill))
    painter.setPen(QPen(now.color("border"), line) if now.is_high_contrast else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(area, corner, corner)
    color = now.color("text" if high_contrast else ink)
    if look is DayLook.ALL:
        side = round(area.width() * 0.76)
        tick = QRect(0, 0, side, side)
        tick.moveCenter(area.center().toPoint())
        theme.icons.paint(painter, "check", tick, color)
    elif look is DayLook.PAUSED:
        _paint_bars(painter, area, color)
    elif look in (DayLook.PART, DayLook.MOST):
        radius = area.width() * (0.1 if look is DayLook.PART else 0.19)
        painter.setBrush(color)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(area.center()), radius, radius)


def _paint_bars(painter: QPainter, area: QRectF, color: QColor) -> None:
    """Two upright bars, as on a button that pauses."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    wide, high = area.width() * 0.1, area.height() * 0.4
    for along in (-0.12, 0.12):
        middle = area.center().x() + along * area.width()
        painter.drawRect(QRectF(middle - wide / 2, area.center().y() - high / 2, wide, high))
