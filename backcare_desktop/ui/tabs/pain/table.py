"""The chart as a table that can be sorted, selected and copied."""

from operator import attrgetter, itemgetter
from string import Template
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.pain.state import DayLine, TableState
from backcare_desktop.ui.widgets import focus, scroll_bar

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LOOKED_AT = 60
"""So many lines decide how wide a column is; measuring ten years would take a second."""

_SHOWN = 9

_day_of = attrgetter("day")
_key_of = itemgetter(0)

_HEADER = Template(
    """
QHeaderView { background: $fill; }
QHeaderView::section {
    background: $fill; color: $ink; border: none; border-bottom: ${width}px solid $line;
    padding: 0 ${gap}px;
}
"""
)


class DayTable(QTableView):
    """One day a row; whole rows are selected, and copied with their headings.

    A press on a heading sorts by its column, the next one the other way round. Return opens a day.

    Signals:
        opened: the day of a row, as a date.
        sorted_by: number of the column that sorts, and whether the largest comes first.
        copied: rows are on the clipboard.
    """

    opened = Signal(object)
    sorted_by = Signal(int, bool)
    copied = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: _Days | None = None
        self.setAccessibleName(name)
        scroll_bar.slim(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        # Else a square of another ground stands between the two scroll bars.
        self.setCornerWidget(QWidget())
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.sectionClicked.connect(self._press)
        self.activated.connect(self._open)
        focus.track(self, "small")
        self._measure()

    @property
    def order(self) -> tuple[int, bool]:
        """The column that sorts, and whether the largest comes first."""
        return (0, True) if self._days is None else self._days.order

    def set_state(self, state: TableState) -> None:
        """Show other days, sorted as before."""
        order = self.order
        old, self._days = self._days, _Days(state, order, self)
        self.setModel(self._days)
        self._say_order()
        self._fit_columns()
        if old is not None:
            old.deleteLater()

    def sort(self, column: int, *, largest_first: bool) -> None:
        """Sort by a column; days without a value come last."""
        if self._days is not None and (column, largest_first) != self.order:
            self._days.put_in_order(column, largest_first=largest_first)
            self._say_order()
            self.sorted_by.emit(column, largest_first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def copy_selection(self) -> None:
        """Put the selected rows on the clipboard, as lines of cells with tabs between them."""
        self._copy(sorted(index.row() for index in self.selectionModel().selectedRows()))

    def copy_all(self) -> None:
        """The same with all rows."""
        self._copy(list(range(0 if self._days is None else self._days.rowCount())))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._measure()
            self._fit_columns()

    def _copy(self, rows: list[int]) -> None:
        if self._days is not None and rows:
            lines = [self._days.headers, *map(self._days.cells, rows)]
            # A tab inside a note would look like the next column.
            plain = (tuple(" ".join(cell.split()) for cell in line) for line in lines)
            QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in plain))
            self.copied.emit()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and self._days is not None:
            self.opened.emit(self._days.day(index.row()))

    @Slot(int)
    def _press(self, column: int) -> None:
        before, largest_first = self.order
        # Most is what somebody looks for first, in days the latest.
        self.sort(column, largest_first=not largest_first if column == before else True)

    def _say_order(self) -> None:
        column, largest_first = self.order
        down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, down if largest_first else up)

    def _fit_columns(self) -> None:
        """As wide as their headings and first lines; what has no room is scrolled to."""
        if self._days is None:
            return
        now = theme.current()
        heading = QFontMetrics(now.font("small", 600)).horizontalAdvance
        words = QFontMetrics(now.font("body")).horizontalAdvance
        some = [self._days.cells(n) for n in range(min(self._days.rowCount(), _LOOKED_AT))]
        for column, header in enumerate(self._days.headers[:-1]):
            wide = max((words(cells[column]) for cells in some), default=0)
            wanted = max(min(wide, now.px(200)) + now.px(18), heading(header) + now.px(30))
            self.setColumnWidth(column, wanted)

    def _measure(self) -> None:
        now = theme.current()
        self.setFont(now.font("body"))
        header = self.horizontalHeader()
        header.setFont(now.font("small", 600))
        header.setFixedHeight(now.px(40))
        header.setStyleSheet(
            _HEADER.substitute(
                fill=now.color("surface").name(),
                ink=now.color("text_muted").name(),
                line=now.color("border_strong").name(),
                width=now.line_width("border"),
                gap=now.px(4),
            )
        )
        colors = self.palette()
        colors.setColor(QPalette.ColorRole.Base, now.color("surface"))
        self.setPalette(colors)
        self.verticalHeader().setDefaultSectionSize(now.px(36))
        self.setMinimumHeight(now.px(40 + _SHOWN * 36))


class _Days(QAbstractTableModel):
    """Writes a line when it is looked at; ten years are 3 650 lines."""

    def __init__(self, state: TableState, order: tuple[int, bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self._lines: list[DayLine] = list(state.lines())
        self.order = (0, True)
        if order != self.order:
            self.put_in_order(order[0], largest_first=order[1])

    @property
    def headers(self) -> tuple[str, ...]:
        return self._state.headers

    def cells(self, row: int) -> tuple[str, ...]:
        return self._state.cells(self._lines[row])

    def day(self, row: int) -> Any:
        return self._lines[row].day

    def put_in_order(self, column: int, *, largest_first: bool) -> None:
        self.layoutAboutToBeChanged.emit()
        # Of equal days the latest comes first, whichever way round.
        newest_first = sorted(self._lines, key=_day_of, reverse=True)
        keys: list[tuple[Any, DayLine]]
        keys = [(self._state.keys(line)[column], line) for line in newest_first]
        valued = [each for each in keys if each[0] is not None]
        valued.sort(key=_key_of, reverse=largest_first)
        self._lines = [line for _, line in valued]
        self._lines += [line for key, line in keys if key is None]
        self.order = (column, largest_first)
        self.layoutChanged.emit()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._state.headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and index.isValid():
            return self.cells(index.row())[index.column()]
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._state.headers[section]
        return None
