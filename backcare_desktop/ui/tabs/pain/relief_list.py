"""Reliefs of a day that belong to no rating, each with buttons to change and to delete it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.pain.entry_state import ReliefLine
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.settling import Settling


class ReliefList(Card):
    """A card with one line each, and a way to add one.

    Attributes:
        add: the button that adds.

    Signals:
        edit_wanted, delete_wanted: id of the relief whose button was pressed.
    """

    edit_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, settling: Settling | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=12)
        self._settling = settling or Settling()
        self.body.addWidget(Label(self.tr("Relief and sleep"), "h2", wrap=True))
        self._lines = boxes.column(gap=8)
        self.body.addLayout(self._lines)
        self.add = Button(self.tr("Add relief or sleep"), "secondary", "small", "plus")
        self.body.addLayout(boxes.row(self.add, None))
        self._parts: list[ReliefPart] = []

    @property
    def parts(self) -> tuple["ReliefPart", ...]:
        """The lines, as they stand below each other."""
        return tuple(self._parts)

    def show_lines(self, lines: tuple[ReliefLine, ...], *, can_save: bool) -> None:
        """Show these."""
        if tuple(part.line for part in self._parts) != lines:
            self._make(lines)
        self.add.setEnabled(can_save)
        for part in self._parts:
            part.delete.setEnabled(can_save)

    def _make(self, lines: tuple[ReliefLine, ...]) -> None:
        if not {part.line.relief_id for part in self._parts} <= {line.relief_id for line in lines}:
            self._settling.close_up()
        focused = next((part.line.relief_id for part in self._parts if part.has_focus), None)
        for old in self._parts:
            old.hide()
            self._lines.removeWidget(old)
            old.deleteLater()
        self._parts = [ReliefPart(line) for line in lines]
        for part in self._parts:
            part.edit_wanted.connect(self._want_edit)
            part.delete_wanted.connect(self._want_delete)
            self._lines.addWidget(part)
        if focused is not None:
            near = (part.edit for part in self._parts if part.line.relief_id == focused)
            next(near, self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _want_edit(self, relief_id: str) -> None:
        if self._settling.settled:
            self.edit_wanted.emit(relief_id)

    @Slot(str)
    def _want_delete(self, relief_id: str) -> None:
        if self._settling.settled:
            self.delete_wanted.emit(relief_id)


class ReliefPart(QWidget):
    """One of them.

    Signals:
        edit_wanted, delete_wanted: its id.
    """

    edit_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, line: ReliefLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.edit = Button(self.tr("Change"), "text", "small", "pencil", icon_only=True)
        self.delete = Button(self.tr("Delete"), "text", "small", "trash", icon_only=True)
        for button, name in ((self.edit, line.edit), (self.delete, line.delete)):
            button.setAccessibleName(name)
            button.setToolTip(name)
        row = boxes.row(Label(line.words, wrap=True), self.edit, self.delete, gap=12)
        row.setStretch(0, 1)
        self.setLayout(boxes.column(row, Divider(), gap=8))
        self.edit.clicked.connect(self._edit)
        self.delete.clicked.connect(self._delete)

    @property
    def has_focus(self) -> bool:
        """Whether one of its buttons waits for a key."""
        return self.edit.hasFocus() or self.delete.hasFocus()

    @Slot()
    def _edit(self) -> None:
        self.edit_wanted.emit(self.line.relief_id)

    @Slot()
    def _delete(self) -> None:
        self.delete_wanted.emit(self.line.relief_id)
