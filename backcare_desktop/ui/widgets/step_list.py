"""A list of steps that is put in order by dragging, by keys or by buttons."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from backcare_desktop.core.figure import Figure
from backcare_desktop.ui import theme
from backcare_desktop.ui.widgets import boxes, paint
from backcare_desktop.ui.widgets.step_row import StepLine, StepRow

_MARGIN = 12
"""What stays free around what is scrolled to, design px."""

_NEAR_EDGE = 48
"""How close to the edge of the view a drag scrolls it, design px."""


class StepList(QWidget):
    """Rows in order, one of them opened with a panel below it.

    Args:
        figures: pictures by id.
        panel: what is shown below the opened row; belongs to the list from then on.

    Signals:
        pressed: a row was pressed.
        moved: a row is to go from one index to another.
        removed, duplicated: the key for it was pressed in a row.
    """

    pressed = Signal(int)
    moved = Signal(int, int)
    removed = Signal(int)
    duplicated = Signal(int)

    def __init__(
        self, figures: Mapping[str, Figure], panel: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._figures = figures
        self._panel = panel
        self._rows: list[StepRow] = []
        self._opened: int | None = None
        self._column = boxes.column(panel, gap=8)
        self.setLayout(self._column)
        panel.hide()
        self._mark = _Mark(self)
        self._keys("Alt+Up", self._move_up)
        self._keys("Alt+Down", self._move_down)

    @property
    def rows(self) -> tuple[StepRow, ...]:
        """The rows, in order."""
        return tuple(self._rows)

    def show_steps(self, steps: Sequence[StepLine], opened: int | None) -> None:
        """Show these steps, with the panel below one of them or below none."""
        while len(self._rows) > len(steps):
            self._drop(self._rows.pop())
        while len(self._rows) < len(steps):
            self._rows.append(self._row())
        for number, (row, step) in enumerate(zip(self._rows, steps, strict=True)):
            row.show_step(step, self._figures.get(step.figure), opened=number == opened)
        self._open(opened)

    def focus_row(self, index: int) -> None:
        """Put the focus on a row, as the keyboard does."""
        self._rows[index].setFocus(Qt.FocusReason.TabFocusReason)
        QTimer.singleShot(0, self, self._reveal)

    def _row(self) -> StepRow:
        row = StepRow()
        row.clicked.connect(self._press)
        row.dragged.connect(self._on_drag)
        row.dropped.connect(self._on_drop)
        row.key_pressed.connect(self._on_key)
        self._column.addWidget(row)
        return row

    def _drop(self, row: StepRow) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _open(self, opened: int | None) -> None:
        """Put the panel where it belongs, and the order of Tab with it."""
        if opened is not None and opened != self._opened:
            # Once it has its place.
            QTimer.singleShot(0, self, self._reveal)
        self._opened = opened
        self._column.removeWidget(self._panel)
        self._column.insertWidget(0 if opened is None else opened + 1, self._panel)
        self._panel.setVisible(opened is not None)
        inside = [
            widget
            for widget in self._panel.findChildren(QWidget)
            if widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
            and widget.focusProxy() is None
        ]
        chain: list[QWidget] = list(self._rows)
        if opened is not None:
            chain[opened + 1 : opened + 1] = inside
        for one, following in pairwise(chain):
            QWidget.setTabOrder(one, following)

    @Slot()
    def _reveal(self) -> None:
        """Scroll to the opened panel, and to the row that has the focus."""
        area = self._scroll_area()
        if area is None:
            return
        if self._opened is not None:
            area.ensureWidgetVisible(self._panel, 0, theme.current().px(_MARGIN))
        for row in self._rows:
            if row.hasFocus():
                area.ensureWidgetVisible(row, 0, theme.current().px(_MARGIN))

    # --- keys ----------------------------------------------------------------------------------

    def _keys(self, keys: str, slot: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)

    @Slot()
    def _move_up(self) -> None:
        self._move_by(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move_by(1)

    def _move_by(self, distance: int) -> None:
        index = self._focused()
        if index is None or not 0 <= index + distance < len(self._rows):
            return
        on_row = self._rows[index].hasFocus()
        self.moved.emit(index, index + distance)
        if on_row:
            self.focus_row(index + distance)

    def _focused(self) -> int | None:
        """The row that has the focus, itself or with its panel."""
        for index, row in enumerate(self._rows):
            if row.hasFocus():
                return index
        focused = QApplication.focusWidget()
        inside = focused is not None and self._panel.isAncestorOf(focused)
        return self._opened if inside else None

    @Slot(str)
    def _on_key(self, wish: str) -> None:
        index = self._index_of(self.sender())
        (self.removed if wish == "remove" else self.duplicated).emit(index)

    @Slot()
    def _press(self) -> None:
        self.pressed.emit(self._index_of(self.sender()))

    def _index_of(self, row: object) -> int:
        return next(index for index, known in enumerate(self._rows) if known is row)

    # --- dragging ------------------------------------------------------------------------------

    @Slot(QPoint)
    def _on_drag(self, at: QPoint) -> None:
        spot = self.mapFromGlobal(at)
        self._scroll_to(spot)
        self._mark.show_at(self._line_before(self._place_at(spot.y())))

    @Slot(QPoint, bool)
    def _on_drop(self, at: QPoint, kept: bool) -> None:  # noqa: FBT001 - a signal's own
        self._mark.hide()
        if not kept:
            return
        index = self._index_of(self.sender())
        place = self._place_at(self.mapFromGlobal(at).y())
        to = place - 1 if place > index else place
        if to != index:
            self.moved.emit(index, to)

    def _place_at(self, y: int) -> int:
        """Before which row something dropped at ``y`` goes; the number of rows for the end."""
        for index, row in enumerate(self._rows):
            if y < row.geometry().center().y():
                return index
        return len(self._rows)

    def _line_before(self, place: int) -> int:
        """Where the gap before row ``place`` is, px from the top."""
        half = self._column.spacing() // 2
        if place < len(self._rows):
            return self._rows[place].y() - half
        return self.height() - half

    def _scroll_to(self, spot: QPoint) -> None:
        area = self._scroll_area()
        content = area.widget() if area is not None else None
        if area is not None and content is not None:
            place = self.mapTo(content, spot)
            area.ensureVisible(place.x(), place.y(), 0, theme.current().px(_NEAR_EDGE))

    def _scroll_area(self) -> QScrollArea | None:
        step = self.parentWidget()
        while step is not None and not isinstance(step, QScrollArea):
            step = step.parentWidget()
        return step


class _Mark(QWidget):
    """The line that shows where a dragged row goes."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, y: int) -> None:
        """Lie across the list at ``y`` px from its top."""
        owner = self.parentWidget()
        thick = theme.current().px(4)
        wide = owner.width() if owner is not None else 0
        self.setGeometry(QRect(0, max(0, y - thick // 2), wide, thick))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = paint.painter_for(self)
        paint.box(painter, self.rect(), now.radius("pill"), now.color("primary"))
        painter.end()
