"""The load plan's weeks as a table: this week stands out, and narrow windows leave lifts out."""

from string import Template
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.training.state import PlanState
from backcare_desktop.ui.widgets import focus, paint, scroll_bar
from backcare_desktop.ui.widgets.reading import visual_alignment

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW, _HEADER = 46, 34
_EDGE = 12
_HEAD = Template(
    """
QHeaderView { background: $fill; }
QHeaderView::section { background: $fill; color: $ink; border: none; padding: 0 ${gap}px; }
"""
)


class PlanTable(QTableView):
    """One week a row; all rows are shown, so that only the page scrolls.

    Signals:
        left_out_changed: how many lifts have a column that there is no room for.
    """

    left_out_changed = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: PlanState | None = None
        self._left_out = 0
        self._too_wide = False
        self.setAccessibleName(name)
        scroll_bar.slim(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setItemDelegate(_Cell(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        focus.track(self, "small")
        self._measure()

    def set_plan(self, state: PlanState) -> None:
        """Show another plan."""
        if self._state is not None and _same(self._state, state):
            return
        self._state = state
        self.setAccessibleDescription(state.chart_text)
        old = self.model()
        self.setModel(_Weeks(state, self))
        if old is not None:
            old.deleteLater()
        self._measure()
        self._share_width()

    def sizeHint(self) -> QSize:
        now = theme.current()
        rows = len(self._state.rows) if self._state is not None else 0
        bar = self.horizontalScrollBar().sizeHint().height() if self._too_wide else 0
        return QSize(now.px(480), rows * now.px(_ROW) + now.px(_HEADER) + bar)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(160), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        else:
            super().keyPressEvent(event)

    def copy_selection(self) -> None:
        """Put the selected weeks on the clipboard, as lines of cells with tabs between them."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        model = self.model()
        if isinstance(model, _Weeks) and rows:
            lines = [model.state.headers, *(model.state.rows[row].cells for row in rows)]
            QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def wheelEvent(self, event: QWheelEvent) -> None:
        # All rows are shown; the page scrolls, but sideways the table does.
        if self._too_wide and event.angleDelta().x():
            super().wheelEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_state"):
            self._measure()
            self._share_width()

    def _measure(self) -> None:
        now = theme.current()
        self.setFont(now.font("body"))
        self.verticalHeader().setDefaultSectionSize(now.px(_ROW))
        header = self.horizontalHeader()
        header.setFont(now.font("small"))
        header.setFixedHeight(now.px(_HEADER))
        header.setStyleSheet(
            _HEAD.substitute(
                fill=now.color("surface").name(),
                ink=now.color("text_muted").name(),
                gap=now.px(_EDGE),
            )
        )
        colors = self.palette()
        colors.setColor(QPalette.ColorRole.Base, now.color("surface"))
        self.setPalette(colors)
        self.updateGeometry()

    def _share_width(self) -> None:
        """Columns as wide as their words; what is left over goes before the last one.

        The last lifts go first where there is no room; the chosen one stays. Where even that is
        too wide, the table scrolls sideways: nothing of a load is cut off.
        """
        state = self._state
        if state is None:
            return
        widths = [self._wanted(column) for column in range(len(state.headers))]
        room = self.viewport().width()
        gone: set[int] = set()
        for column in reversed(state.lift_columns):
            if sum(widths) > room:
                gone.add(column)
                widths[column] = 0
        for column in range(len(widths)):
            self.setColumnHidden(column, column in gone)
        spare = room - sum(widths)
        widths[-1] += max(0, spare)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        if self._too_wide != (spare < 0):
            self._too_wide = spare < 0
            self.updateGeometry()
        if len(gone) != self._left_out:
            self._left_out = len(gone)
            self.left_out_changed.emit(self._left_out)

    @property
    def left_out(self) -> int:
        """How many lifts have a column that there is no room for."""
        return self._left_out

    def _wanted(self, column: int) -> int:
        state, now = self._state, theme.current()
        if state is None:
            return 0
        strong = QFontMetrics(now.font("body_strong"))
        texts = [state.headers[column], *(row.cells[column] for row in state.rows)]
        return max(strong.horizontalAdvance(text) for text in texts) + now.px(2 * _EDGE)


class _Weeks(QAbstractTableModel):
    def __init__(self, state: PlanState, parent: QWidget) -> None:
        super().__init__(parent)
        self.state = state

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.state.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.state.headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and index.isValid():
            return self.state.rows[index.row()].cells[index.column()]
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.state.headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(section) | Qt.AlignmentFlag.AlignVCenter
        return None

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Numbers stand at the end of their column, and so does the mark of this week."""
        numbers = 0 < column < len(self.state.headers) - 2
        ends = numbers or column == len(self.state.headers) - 1
        return Qt.AlignmentFlag.AlignRight if ends else Qt.AlignmentFlag.AlignLeft


class _Cell(QStyledItemDelegate):
    """Paints one cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, _Weeks):
            return
        now, this_week = theme.current(), model.state.rows[index.row()].now
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The style has painted a pointed-at or chosen row up to its corners, which are round here.
        painter.fillRect(area, now.color("surface"))
        if this_week or state & QStyle.StateFlag.State_Selected:
            self._paint_ground(painter, area, "primary_soft" if this_week else "surface_sunken")
        else:
            line = now.line_width("border")
            below = QRect(area.x(), area.bottom() + 1 - line, area.width(), line)
            painter.fillRect(below, now.color("border"))
        mark = index.column() == model.columnCount() - 1
        strong = now.font("small", 600) if mark else now.font("body_strong")
        painter.setFont(strong if this_week else now.font("body"))
        painter.setPen(now.color("on_primary_soft" if this_week else "text"))
        words = area.adjusted(now.px(_EDGE), 0, -now.px(_EDGE), 0)
        flags = visual_alignment(direction, model.alignment(index.column()))
        painter.drawText(words, flags | Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, role: str) -> None:
        """One rounded ground behind the whole row, of which each cell paints its part."""
        now = theme.current()
        view = self.parent()
        if not isinstance(view, QTableView):
            return
        wide = max(view.viewport().width(), view.horizontalHeader().length())
        whole = QRect(-view.horizontalOffset(), area.y(), wide, area.height())
        line = now.color("border") if now.is_high_contrast else None
        painter.setClipRect(area)
        paint.box(painter, whole, now.radius("small"), now.color(role), line)


def _same(one: PlanState, other: PlanState) -> bool:
    return (one.headers, one.rows, one.lift_columns, one.chart_text) == (
        other.headers,
        other.rows,
        other.lift_columns,
        other.chart_text,
    )
