"""The latest entries, each with a button that opens it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from backcare_desktop.ui import theme
from backcare_desktop.ui.tabs.pain.entry_tile import ScoreTile
from backcare_desktop.ui.tabs.pain.state import EntryRow
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class EntriesCard(Card):
    """One row an entry: score, when, context, words, edit.

    Signals:
        edit_wanted: id of the rating whose button was pressed.
    """

    edit_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[EntryRow, ...] = ()
        self._rows: QWidget | None = None
        self.all = Button(self.tr("All entries"), "text", "small")
        self.relieve = Button(self.tr("Add relief or sleep"), "text", "small", "plus")
        ways = WrapRow(self.relieve, self.all, gap=8, apart=False)
        self.body.addWidget(WrapRow(Label(self.tr("Latest entries"), "h2"), ways))

    def set_entries(self, entries: tuple[EntryRow, ...]) -> None:
        """Show these, newest first."""
        if entries == self._shown and self._rows is not None:
            return
        self._shown = entries
        old = self._rows
        self._rows = self._made_rows(entries)
        self.body.addWidget(self._rows)
        if old is not None:
            old.hide()
            self.body.removeWidget(old)
            old.deleteLater()

    def _made_rows(self, entries: tuple[EntryRow, ...]) -> QWidget:
        holder = QWidget()
        grid = theme.spaced(QGridLayout(holder), 16, 0)
        grid.setVerticalSpacing(theme.current().space("sm"))
        grid.setColumnStretch(3, 1)
        for index, entry in enumerate(entries):
            line = 2 * index + 1
            grid.addWidget(Divider(), 2 * index, 0, 1, 5)
            grid.addWidget(ScoreTile(entry.score), line, 0)
            grid.addWidget(_middle(Label(entry.when, wrap=True)), line, 1)
            beside = "\n".join(part for part in (entry.context, entry.late) if part)
            grid.addWidget(_middle(Label(beside, role="text_muted", wrap=True)), line, 2)
            grid.addWidget(Label(entry.words, role="text_muted", elide=True), line, 3)
            button = _EditButton(entry)
            button.clicked.connect(self._press)
            grid.addWidget(button, line, 4, Qt.AlignmentFlag.AlignRight)
        return holder

    @Slot()
    def _press(self) -> None:
        button = self.sender()
        if isinstance(button, _EditButton):
            self.edit_wanted.emit(button.rating_id)


class _EditButton(Button):
    def __init__(self, entry: EntryRow) -> None:
        super().__init__(entry.edit, "text", "small", "pencil", icon_only=True)
        self.rating_id = entry.rating_id


def _middle(label: Label) -> Label:
    """Beside the score, however many lines the text takes."""
    label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    return label
