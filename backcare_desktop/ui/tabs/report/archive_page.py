"""An archive, looked at before anything of it is kept."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHeaderView, QLineEdit, QWidget

from backcare_desktop.core.archive import Way
from backcare_desktop.ui.tabs.report.archive_importer import ArchiveImporter
from backcare_desktop.ui.tabs.report.import_page import ImportPage
from backcare_desktop.ui.tabs.report.import_state import ArchiveState, Step
from backcare_desktop.ui.widgets import boxes, focus
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.record_table import RecordTable
from backcare_desktop.ui.widgets.segmented import Option, Segmented
from backcare_desktop.ui.widgets.text_field import TextField
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class ArchivePage(ImportPage):
    """What is in it, what importing does, and what was done.

    Attributes:
        passphrase, open: for one that is locked.
        way: what becomes of what is here.
        bring_in: the button that does it.
    """

    def __init__(self, importer: ArchiveImporter, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Import an archive"), importer, parent)
        self._importer = importer
        self._lock = Card()
        self.passphrase = TextField(self.tr("Passphrase of the archive"))
        self.passphrase.input.setEchoMode(QLineEdit.EchoMode.Password)
        self.open = Button(self.tr("Open"), "primary")
        self._lock.body.addWidget(Label(self.tr("This archive is locked"), "h2", wrap=True))
        self._lock.body.addWidget(self.passphrase)
        self._lock.body.addLayout(boxes.row(self.open, None))
        self._choice = Card()
        self.way = Segmented(
            self.tr("What becomes of your diary"),
            (
                Option(Way.MERGE.value, self.tr("Add what is new")),
                Option(Way.REPLACE.value, self.tr("Replace my diary")),
            ),
            ticks=True,
        )
        self._effect = Label("", wrap=True)
        self._notes = Label("", role="text_muted", wrap=True)
        self._choice.body.addWidget(Label(self.tr("What becomes of your diary?"), "h2", wrap=True))
        self._choice.body.addLayout(boxes.row(self.way, None))
        self._choice.body.addWidget(self._effect)
        self._choice.body.addWidget(self._notes)
        self.bring_in = Button(self.tr("Import"), "primary", icon="check")
        self._deeds = WrapRow(self.bring_in, self.undo, gap=12, apart=False)
        self._content = Card()
        self.table = RecordTable(self.tr("What is in the archive"))
        self._content.body.addWidget(Label(self.tr("What is in it"), "h2", wrap=True))
        self._content.body.addWidget(self.table)
        for widget in (self._banner, self._lock, self._choice):
            self.body.addWidget(widget)
        self.body.addWidget(WrapRow(self._deeds, self.leave, gap=12, apart=False))
        self.body.addWidget(self._content, 1)
        self.body.addStretch(0)
        self._connect(importer)
        self.show_state(importer.state)

    def _connect(self, importer: ArchiveImporter) -> None:
        self.open.clicked.connect(self._unlock)
        self.passphrase.input.returnPressed.connect(self._unlock)
        self.way.chosen.connect(importer.choose_way)
        self.bring_in.clicked.connect(importer.bring_in)
        importer.state_changed.connect(self.show_state)

    @Slot(object)
    def show_state(self, state: ArchiveState) -> None:
        """Paint a state."""
        looked = state.step is Step.LOOKED
        self._lock.setVisible(state.step is Step.LOCKED)
        self.passphrase.set_problem(state.words if state.step is Step.LOCKED else "")
        self._choice.setVisible(looked)
        self._content.setVisible(looked)
        self.way.choose(state.way.value)
        self._effect.setText(state.effect)
        self._notes.setText("\n".join(state.notes))
        self._notes.setVisible(bool(state.notes))
        if looked:
            self.table.show_rows(self._headers(), state.rows)
            self._give_room()
        self.bring_in.setVisible(looked)
        focus.enable(self.bring_in, on=state.possible and not state.busy, otherwise=self.leave)
        self.open.setEnabled(not state.busy)
        self._deeds.setVisible(looked or state.undoable)
        self._show_step(state)

    def _wanted_next(self) -> QWidget:
        if self._step is Step.LOCKED:
            self.passphrase.input.clear()
            return self.passphrase.input
        if self._step is Step.LOOKED and self.bring_in.isEnabled():
            return self.bring_in
        return self.leave

    def _give_room(self) -> None:
        """Names need more of it than numbers do."""
        header = self.table.horizontalHeader()
        for column in range(1, header.count()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def _headers(self) -> tuple[str, ...]:
        return (
            self.tr("What"),
            self.tr("In your diary"),
            self.tr("In the archive"),
            self.tr("New"),
            self.tr("The same"),
            self.tr("Different"),
        )

    @Slot()
    def _unlock(self) -> None:
        typed = self.passphrase.input.text()
        if typed:
            self._importer.unlock(typed)
