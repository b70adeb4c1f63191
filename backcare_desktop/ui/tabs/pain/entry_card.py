"""Entries to be read, each in full with buttons to change and to delete it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from backcare_desktop.ui.tabs.pain.entry_state import EntryLine
from backcare_desktop.ui.tabs.pain.entry_tile import ScoreTile
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.settling import Settling


class EntryCard(Card):
    """A card with one part an entry; entries that stay keep their widgets.

    The focus stays in the card as long as there is an entry to put it on.

    Args:
        title: heads the card; empty for none.
        settling: of the list that the card is a part of.

    Signals:
        edit_wanted, delete_wanted: id of the rating whose button was pressed.
    """

    edit_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(
        self, title: str = "", settling: Settling | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, gap=14)
        self._settling = settling or Settling()
        self._title = Label(title, "h2", wrap=True)
        self._title.setVisible(bool(title))
        self.body.addWidget(self._title)
        self._parts: list[EntryPart] = []

    @property
    def parts(self) -> tuple["EntryPart", ...]:
        """The entries, as they stand below each other."""
        return tuple(self._parts)

    def set_title(self, title: str) -> None:
        """Name the card; empty for no title."""
        self._title.setText(title)
        self._title.setVisible(bool(title))

    def show_lines(self, lines: Sequence[EntryLine], *, can_save: bool) -> None:
        """Show these entries."""
        before, focused = self._parts, self._focused
        kept = {part.line: part for part in before}
        if not {part.line.rating_id for part in before} <= {line.rating_id for line in lines}:
            self._settling.close_up()
        self._parts = [kept.get(line) or self._made(line) for line in lines]
        for place, part in enumerate(self._parts):
            self.body.addWidget(part)
            part.show()  # now, so that it is given room with the rest
            part.divide(divided=place > 0)
            part.set_can_save(can_save=can_save)
        if focused is not None and before[focused] not in self._parts and self._parts:
            near = self._parts[min(focused, len(self._parts) - 1)]
            near.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in before:
            if part not in self._parts:
                self.body.removeWidget(part)
                part.hide()
                part.deleteLater()

    @property
    def _focused(self) -> int | None:
        """The place of the entry whose button has the focus."""
        return next((place for place, part in enumerate(self._parts) if part.has_focus), None)

    @Slot(str)
    def _want_edit(self, rating_id: str) -> None:
        if self._settling.settled:
            self.edit_wanted.emit(rating_id)

    @Slot(str)
    def _want_delete(self, rating_id: str) -> None:
        if self._settling.settled:
            self.delete_wanted.emit(rating_id)

    def _made(self, line: EntryLine) -> "EntryPart":
        part = EntryPart(line)
        part.edit_wanted.connect(self._want_edit)
        part.delete_wanted.connect(self._want_delete)
        return part


class EntryPart(QWidget):
    """One entry in full.

    Signals:
        edit_wanted, delete_wanted: its rating's id.
    """

    edit_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, line: EntryLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self._divider = Divider()
        column = boxes.column(self._divider, self._made_head(line), gap=8)
        pattern = self.tr("{what}: {words}")
        facts = [pattern.format(what=name, words=text) for name, text in line.facts]
        said = [text for text in (line.context, line.late, *facts) if text]
        if said:
            # One label instead of one a line: a list has hundreds of them.
            column.addWidget(Label("\n".join(said), role="text_muted", wrap=True))
        if line.note:
            column.addWidget(Label(line.note, wrap=True))
        self.setLayout(column)

    def _made_head(self, line: EntryLine) -> QHBoxLayout:
        self.edit = Button(self.tr("Change"), "text", "small", "pencil", icon_only=True)
        self.delete = Button(self.tr("Delete"), "text", "small", "trash", icon_only=True)
        for button, name in ((self.edit, line.edit), (self.delete, line.delete)):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.edit.clicked.connect(self._edit)
        self.delete.clicked.connect(self._delete)
        head = boxes.row(ScoreTile(line.score), Label(line.when, "body_strong"), None, gap=12)
        head.addWidget(self.edit)
        head.addWidget(self.delete)
        return head

    @property
    def has_focus(self) -> bool:
        """Whether one of its buttons waits for a key."""
        return self.edit.hasFocus() or self.delete.hasFocus()

    def divide(self, *, divided: bool) -> None:
        """Draw a line above, or none above the first."""
        self._divider.setVisible(divided)

    def set_can_save(self, *, can_save: bool) -> None:
        """Whether it can be deleted now."""
        self.delete.setEnabled(can_save)

    @Slot()
    def _edit(self) -> None:
        self.edit_wanted.emit(self.line.rating_id)

    @Slot()
    def _delete(self) -> None:
        self.delete_wanted.emit(self.line.rating_id)
