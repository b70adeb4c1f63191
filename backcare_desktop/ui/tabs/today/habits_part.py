"""The habits that somebody keeps an eye on: a box for each."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.today.state import HabitLine
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.card import Divider
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.tick_box import TickBox


class HabitsPart(QWidget):
    """Hidden until a habit was chosen.

    Signals:
        ticked: the key of a habit, and whether it is ticked now.
    """

    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, TickBox] = {}
        self._column = boxes.column(gap=2)
        title = Label(self.tr("Habits"), "body_strong")
        self.setLayout(boxes.column(Divider(), title, self._column, gap=8))
        self._shown: tuple[HabitLine, ...] = ()
        self._writable = True
        self.hide()

    def show_lines(self, lines: tuple[HabitLine, ...]) -> None:
        """Show these habits."""
        if [line.text for line in lines] != [line.text for line in self._shown]:
            self._make(lines)
        self._shown = lines
        for line in lines:
            self.boxes[line.key].setChecked(line.ticked)
        self.setVisible(bool(lines))

    def set_writable(self, *, writable: bool) -> None:
        """Without a diary to write to nothing can be ticked."""
        self._writable = writable
        for box in self.boxes.values():
            box.setEnabled(writable)

    def _make(self, lines: tuple[HabitLine, ...]) -> None:
        for old in self.boxes.values():
            old.hide()
            self._column.removeWidget(old)
            old.deleteLater()
        self.boxes = {line.key: TickBox(line.text, line.key) for line in lines}
        for box in self.boxes.values():
            box.setEnabled(self._writable)
            box.clicked.connect(self._tick)
            self._column.addWidget(box)

    @Slot(bool)
    def _tick(self, checked: bool) -> None:  # noqa: FBT001 - a signal's value
        box = self.sender()
        if isinstance(box, TickBox):
            self.ticked.emit(box.key, checked)
