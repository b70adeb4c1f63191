"""The table of days with what is done with it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.pain.state import TableState
from backcare_desktop.ui.tabs.pain.table import DayTable
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class TablePanel(QWidget):
    """Sorts by keyboard what a press on a heading sorts as well.

    Args:
        name: what the table holds, for assistive technology.

    Signals:
        copied: lines of it are on the clipboard.
    """

    copied = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headers: tuple[str, ...] = ()
        self.table = DayTable(name)
        sort_by = self.tr("Sort by")
        self.column = ChoiceBox(sort_by, ())
        self.turn = Button("", "text", "small")
        self.copy = Button(self.tr("Copy all"), "text", "small", "copy")
        words = Label(sort_by, "small", "text_muted")
        words.setBuddy(self.column)
        order = WrapRow(
            WrapRow(words, self.column, gap=8, apart=False), self.turn, gap=8, apart=False
        )
        hint = Label(
            self.tr("Return opens a day; Ctrl+C copies the chosen lines."),
            "small",
            "text_muted",
            wrap=True,
        )
        self.setLayout(boxes.column(WrapRow(order, self.copy), self.table, hint, gap=8))
        self.column.chosen.connect(self._sort)
        self.turn.clicked.connect(self._turn_round)
        self.copy.clicked.connect(self._copy)
        self.table.sorted_by.connect(self._say_order)
        self.table.copied.connect(self.copied)

    def set_state(self, state: TableState) -> None:
        """Show other days."""
        self.table.set_state(state)
        if state.headers != self._headers:
            self._headers = state.headers
            self.column.set_options([(str(n), words) for n, words in enumerate(state.headers)])
        self._say_order()

    @Slot(str)
    def _sort(self, key: str) -> None:
        self.table.sort(int(key), largest_first=True)

    @Slot()
    def _turn_round(self) -> None:
        column, largest_first = self.table.order
        self.table.sort(column, largest_first=not largest_first)

    @Slot()
    def _say_order(self) -> None:
        column, largest_first = self.table.order
        self.column.choose(str(column))
        if column == 0:
            text = self.tr("Newest first") if largest_first else self.tr("Oldest first")
        else:
            text = self.tr("Largest first") if largest_first else self.tr("Smallest first")
        self.turn.setText(text)
        self.turn.setAccessibleName(self.tr("{order}: turn round").format(order=text))

    @Slot()
    def _copy(self) -> None:
        self.table.copy_all()
