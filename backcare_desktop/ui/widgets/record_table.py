"""Rows of words that can be walked through, copied and opened."""

from collections.abc import Sequence
from string import Template
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import focus, scroll_bar

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_EDGE = 8
"""Between a column's edge and its words, design px."""

_HEADER = Template(
    """
QHeaderView { background: $fill; }
QHeaderView::section {
    background: $fill; color: $ink; border: none; border-bottom: ${width}px solid $line;
    padding: 0 ${gap}px;
}
"""
)


class RecordTable(QTableView):
    """Whole rows are selected; Enter or a double click opens one.

    Signals:
        row_opened: the number of a row.
    """

    row_opened = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        scroll_bar.slim(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Cell(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._open)
        focus.track(self, "small")
        self._measure()

    def show_rows(self, headers: Sequence[str], rows: Sequence[tuple[str, ...]]) -> None:
        """Show other rows."""
        old = self.model()
        self.setModel(_Rows(tuple(headers), tuple(rows), self))
        if old is not None:
            old.deleteLater()
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def copy_selection(self) -> None:
        """Put the selected rows on the clipboard, as lines of cells with tabs between them."""
        model = self.model()
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        if isinstance(model, _Rows) and rows:
            lines = [model.headers, *(model.rows[row] for row in rows)]
            QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._measure()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_opened.emit(index.row())

    def _fit_columns(self) -> None:
        """Columns share the width; where a word would be cut they take theirs, and scroll."""
        header = self.horizontalHeader()
        count = 0 if self.model() is None else self.model().columnCount()
        wanted = [
            max(header.sectionSizeHint(column), self.sizeHintForColumn(column))
            for column in range(count)
        ]
        cut = max(wanted, default=0) * count > self.viewport().width()
        mode = QHeaderView.ResizeMode
        header.setSectionResizeMode(mode.ResizeToContents if cut else mode.Stretch)
        header.setStretchLastSection(cut)

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
                gap=now.px(_EDGE),
            )
        )
        colors = self.palette()
        colors.setColor(QPalette.ColorRole.Base, now.color("surface"))
        self.setPalette(colors)
        self.verticalHeader().setDefaultSectionSize(now.px(36))
        self.setMinimumHeight(now.px(40 + 6 * 36))


class _Cell(QStyledItemDelegate):
    """Words below their header's, as far from the next column's as those."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 2 * self._indent(option), hint.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        style, indent = option.widget.style(), self._indent(option)
        # What marks a chosen row reaches from edge to edge.
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        style.drawPrimitive(panel, option, painter, option.widget)
        inside = QStyleOptionViewItem(option)
        inside.rect = option.rect.adjusted(indent, 0, -indent, 0)
        super().paint(painter, inside, index)

    @staticmethod
    def _indent(option: QStyleOptionViewItem) -> int:
        """What the style's own margin leaves of the way to the header's words, px."""
        metric = QStyle.PixelMetric.PM_FocusFrameHMargin
        own = option.widget.style().pixelMetric(metric, None, option.widget) + 1
        return max(0, theme.current().px(_EDGE) - own)


class _Rows(QAbstractTableModel):
    def __init__(
        self, headers: tuple[str, ...], rows: tuple[tuple[str, ...], ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.headers = headers
        self.rows = rows

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and index.isValid():
            return self.rows[index.row()][index.column()]
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        wanted = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        # While a table takes on fewer columns its header still asks for those it had.
        return self.headers[section] if wanted and section < len(self.headers) else None
