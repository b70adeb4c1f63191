"""The chart as a table that can be selected and copied."""

from string import Template
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.pain.state import TableState
from backcare_desktop.ui.widgets import focus

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

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
    """One day a row; whole rows are selected, and copied with their headers."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        focus.track(self, "small")
        self._measure()

    def set_state(self, state: TableState) -> None:
        """Show other days."""
        old = self.model()
        self.setModel(_Days(state, self))
        if old is not None:
            old.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        else:
            super().keyPressEvent(event)

    def copy_selection(self) -> None:
        """Put the selected rows on the clipboard, as lines of cells with tabs between them."""
        model = self.model()
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        if not isinstance(model, _Days) or not rows:
            return
        lines = [model.headers, *(model.cells(row) for row in rows)]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._measure()

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
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(now.px(36))


class _Days(QAbstractTableModel):
    """Writes a line when it is looked at; ten years are 3 650 lines."""

    def __init__(self, state: TableState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state

    @property
    def headers(self) -> tuple[str, ...]:
        return self._state.headers

    def cells(self, row: int) -> tuple[str, ...]:
        return self._state.cells(self._state.lines[row])

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._state.lines)

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
