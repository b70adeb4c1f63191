"""The day's list: lines that stay where they are while what they say changes."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.today.state import ListRow, RowButton
from backcare_desktop.ui.widgets import boxes, paint
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Divider
from backcare_desktop.ui.widgets.disclosure import Disclosure
from backcare_desktop.ui.widgets.icon import Icon
from backcare_desktop.ui.widgets.labels import Label

LARGE_TEXT = 1.4
"""From this scale on the buttons stand under the words."""


class DayList(QWidget):
    """One line for each thing.

    Signals:
        pressed: the key of a button.
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = boxes.column(gap=0)
        self.setLayout(self._column)
        self._rows: dict[str, _Row] = {}
        self._writable = True

    def show_rows(self, rows: tuple[ListRow, ...]) -> None:
        """Show these lines; those that are there already keep their place and the focus."""
        wanted = {row.key: row for row in rows}
        for key in [key for key in self._rows if key not in wanted]:
            gone = self._rows.pop(key)
            gone.hide()
            self._column.removeWidget(gone)
            gone.deleteLater()
        for place, row in enumerate(rows):
            line = self._rows.get(row.key)
            if line is None:
                line = self._rows[row.key] = _Row()
                line.pressed.connect(self.pressed)
                line.set_writable(writable=self._writable)
            if self._column.indexOf(line) != place:
                self._column.insertWidget(place, line)
            line.show_row(row, first=place == 0)

    @Slot(object)
    def show_row(self, row: ListRow | None) -> None:
        """Say something else in a line that is there."""
        if row is not None and row.key in self._rows:
            self._rows[row.key].show_row(row)

    def button(self, key: str) -> Button:
        """The button with that key.

        Raises:
            StopIteration: there is none.
        """
        return next(line.buttons[key] for line in self._rows.values() if key in line.buttons)

    def set_writable(self, *, writable: bool) -> None:
        """Without a diary to write to nothing can be added."""
        self._writable = writable
        for line in self._rows.values():
            line.set_writable(writable=writable)


class _Row(QWidget):
    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ListRow | None = None
        self._writable = True
        self.buttons: dict[str, Button] = {}
        self._divider = Divider()
        self._icon = Icon("check", "on_primary_soft", 22, tile=44)
        self._title = Label("", "body_strong", wrap=True)
        self._dots = Dots()
        self._text = Label("", "small", "text_muted", wrap=True)
        self._left = Label("", "h2")
        second = boxes.row(self._dots, self._left, self._text, gap=8)
        second.setStretchFactor(self._text, 1)
        self._words = boxes.column(self._title, second, gap=2)
        self._keys = boxes.row(gap=8)
        self._line = boxes.row(self._words, self._keys, gap=16)
        self._line.setStretchFactor(self._words, 1)
        self._known = Disclosure(self.tr("What is known"))
        words = boxes.column(self._line, self._known, gap=4)
        line = boxes.row(self._icon, words, gap=16)
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(words, 1)
        self.setLayout(boxes.column(self._divider, line, gap=12, margins=(0, 0, 0, 12)))
        self._measure()

    def show_row(self, row: ListRow, *, first: bool | None = None) -> None:
        if first is not None:
            self._divider.setVisible(not first)
        if row == self._shown:
            return
        before, self._shown = self._shown, row
        self._icon.set_icon(row.icon)
        self._title.setText(row.title)
        self._dots.show_count(row.done, row.wanted)
        self._text.setText(row.text)
        self._left.setText(row.left)
        self._left.setVisible(bool(row.left))
        self._known.set_words(row.known, row.title)
        if before is None or before.buttons != row.buttons:
            self._show_buttons(row.buttons)

    def _show_buttons(self, buttons: tuple[RowButton, ...]) -> None:
        """Others take the place of those that are gone, and their focus."""
        focused = any(button.hasFocus() for button in self.buttons.values())
        for old in self.buttons.values():
            old.hide()
            self._keys.removeWidget(old)
            old.deleteLater()
        self.buttons = {each.key: self._button(each) for each in buttons}
        self.set_writable(writable=self._writable)
        if focused and self.buttons:
            next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, each: RowButton) -> Button:
        button = Button(each.text, "secondary", "small", each.icon or None)
        button.setAccessibleName(each.spoken)
        button.setProperty("key", each.key)
        button.clicked.connect(self._press)
        self._keys.addWidget(button)
        # Otherwise it is shown later than the focus is given to it.
        button.show()
        return button

    def set_writable(self, *, writable: bool) -> None:
        self._writable = writable
        for each in self._shown.buttons if self._shown is not None else ():
            self.buttons[each.key].setEnabled(writable or not each.writes)

    @Slot()
    def _press(self) -> None:
        sender = self.sender()
        if isinstance(sender, Button):
            self.pressed.emit(str(sender.property("key")))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_line"):
            self._measure()

    def _measure(self) -> None:
        beside = theme.current().scale < LARGE_TEXT
        self._line.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        under = Qt.AlignmentFlag.AlignLeading
        self._line.setAlignment(self._keys, Qt.AlignmentFlag(0) if beside else under)


class Dots(QWidget):
    """Filled for each time it was done, open for what is still planned; hidden where none is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = self._count = 0

    def show_count(self, done: int, wanted: int) -> None:
        """Show so many."""
        self._done, self._count = done, max(done, wanted) if wanted else 0
        self.setVisible(bool(self._count))
        self._size()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._size()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = paint.painter_for(self)
        painter.setPen(QPen(look.color("primary"), 1.5 * look.scale))
        step = self._step()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number in range(self._count):
            filled = number < self._done
            painter.setBrush(look.color("primary") if filled else Qt.BrushStyle.NoBrush)
            along = self._count - 1 - number if mirrored else number
            centre = QPointF(step / 2 + along * step, self.height() / 2)
            painter.drawEllipse(centre, step * 0.28, step * 0.28)
        painter.end()

    def _step(self) -> int:
        """Px from one to the next: many stand closer together."""
        return theme.current().px(18 if self._count <= CLOSE else 12)

    def _size(self) -> None:
        self.setFixedSize(QSize(self._step() * self._count, theme.current().px(18)))


CLOSE = 6
"""More dots than these stand closer together."""
