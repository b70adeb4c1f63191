"""Weeks of days as a grid: a mark and a tone for each; the arrow keys move from day to day."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct
from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import paint
from backcare_desktop.ui.widgets.day_cell import CELL_SHARE, MOVES, ROWS, DayButton, DayCell

_PITCH, _LEAST_PITCH = 27, 24
_LABEL_GAP = 8


class GridColumn(Struct, frozen=True):
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

    def day(self, day: date) -> DayButton:
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
        step = MOVES.get(Qt.Key(event.key()))
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

    def _stop_at(self, chosen: DayButton | None) -> None:
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
        return round(pitch * (1 - CELL_SHARE) / 2)

    def _above(self) -> int:
        now = theme.current()
        return QFontMetrics(now.font("caption")).height() + now.px(6)

    def _beside(self) -> int:
        metrics = QFontMetrics(theme.current().font("caption"))
        words = max((metrics.horizontalAdvance(text) for text in self._weekdays), default=0)
        return words + theme.current().px(_LABEL_GAP) - self._inset(theme.current().px(_PITCH))
