"""One day of a calendar: a mark and a tone for what it came to."""

from datetime import date
from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import focus, paint, tips
from backcare_desktop.ui.widgets.themed import Unshrinking

ROWS = 7
CELL_SHARE = 21 / 27
"""How much of its place a cell fills; the rest is the gap around it."""

MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -ROWS,
    Qt.Key.Key_Right: ROWS,
    Qt.Key.Key_Home: -(10**6),
    Qt.Key.Key_End: 10**6,
}
"""How many days a key goes on."""


class DayLook(StrEnum):
    """What a cell shows; each has a mark of its own beside its tone."""

    REST = "rest"
    PART = "part"
    MOST = "most"
    ALL = "all"
    PAUSED = "paused"
    AHEAD = "ahead"


class DayCell(Struct, frozen=True):
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
        tips.give(self, cell.name)
        self.update()

    def focus_area(self) -> QRect:
        """The cell itself, without the gap around it."""
        return self._area().toRect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif Qt.Key(event.key()) in MOVES:
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
        inset = self.width() * (1 - CELL_SHARE) / 2
        return QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)


class DayKey(Unshrinking, QWidget):
    """One cell beside a word, for the legend."""

    def __init__(self, look: DayLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme.current().px(18)
        return QSize(side, side)

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
