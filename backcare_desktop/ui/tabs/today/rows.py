"""The small list of what was done today."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.today.state import DoneRow
from backcare_desktop.ui.widgets import boxes, paint
from backcare_desktop.ui.widgets.card import Divider
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label


class DoneRows(QWidget):
    """One line for each thing; made anew only when the things themselves change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = boxes.column(gap=12)
        self.setLayout(self._column)
        self._shown: tuple[DoneRow, ...] = ()

    def show_rows(self, rows: tuple[DoneRow, ...]) -> None:
        """Show these lines."""
        if rows == self._shown:
            return
        self._shown = rows
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, row in enumerate(rows):
            if number:
                self._column.addWidget(Divider())
            self._column.addWidget(_Row(row))


class _Row(QWidget):
    def __init__(self, row: DoneRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        second = boxes.row(gap=8)
        if row.wanted:
            second.addWidget(Dots(row.done, row.wanted))
        second.addWidget(Label(row.text, "small", "text_muted", wrap=True), 1)
        words = boxes.column(Label(row.title, "body_strong"), second, gap=2)
        line = boxes.row(Icon(row.icon, "on_primary_soft", 22, tile=44), words, gap=16)
        line.setStretchFactor(words, 1)
        self.setLayout(line)


class Dots(QWidget):
    """Filled for each time it was done, open for what is still planned."""

    def __init__(self, done: int, wanted: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._count = done, max(done, wanted)
        self._size()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._size()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.painter_for(self)
        painter.setPen(QPen(look.color("primary"), 1.5 * look.scale))
        for number in range(self._count):
            filled = number < self._done
            painter.setBrush(look.color("primary") if filled else Qt.BrushStyle.NoBrush)
            centre = QPointF(look.px(7) + number * look.px(18), self.height() / 2)
            painter.drawEllipse(centre, look.px(5), look.px(5))
        painter.end()

    def _size(self) -> None:
        look = theme.current()
        self.setFixedSize(QSize(look.px(18) * self._count, look.px(18)))
