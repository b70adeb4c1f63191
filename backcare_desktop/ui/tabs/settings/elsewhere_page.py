"""The question before a copy from elsewhere takes the diary's place."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.settings.elsewhere_presenter import (
    ElsewherePresenter,
    ElsewhereState,
)
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.secret_field import SecretField, SecretFields
from backcare_desktop.ui.widgets.side_page import SidePage
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class ElsewherePage(SidePage):
    """What would happen, and a passphrase where the copy has one of its own."""

    def __init__(self, presenter: ElsewherePresenter, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Restore from a file"))
        self._presenter = presenter
        self._name = Label("", "lead", wrap=True)
        for part in (self._name, self._secret(), self._question()):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.left.connect(presenter.close)
        presenter.state_changed.connect(self.show_state)
        self.show_state(presenter.state)

    def come(self) -> None:
        """What was typed for another file doesn't count here."""
        self.fields.clear()
        super().come()

    @Slot(object)
    def show_state(self, state: ElsewhereState) -> None:
        """Show what is known of the copy."""
        self.show_trouble(state.busy, state.trouble)
        self._name.setText(state.name)
        self._locked.setVisible(state.locked)
        self.passphrase.set_problem(state.wrong)
        self._card.setVisible(state.restoring is not None)
        if state.restoring is not None:
            self._missing.setText(state.restoring.missing)
            self._kept.setText(state.restoring.kept)
            self._plain.setText(state.plain)
            self._plain.setVisible(bool(state.plain))
            self.fields.clear()
        for button in (self.open, self.restore, self.keep):
            button.setEnabled(not state.busy)

    def _secret(self) -> Card:
        self._locked = Card(gap=12)
        self.passphrase = SecretField(self.tr("Passphrase of the copy"))
        self.fields = SecretFields(self.passphrase)
        self.open = Button(self.tr("Open the copy"), "primary")
        self.open.clicked.connect(self._open)
        self.passphrase.input.returnPressed.connect(self._open)
        text = self.tr("It is encrypted with the passphrase that the diary had when it was made.")
        self._locked.body.addWidget(Label(text, wrap=True))
        self._locked.body.addWidget(self.fields)
        self._locked.body.addLayout(boxes.row(self.open, None))
        return self._locked

    def _question(self) -> Card:
        self._card = Card(gap=12)
        self._missing, self._kept = Label("", wrap=True), Label("", wrap=True)
        self._plain = Label("", "body", "warning", wrap=True)
        self.restore = Button(self.tr("Restore this copy"), "primary")
        self.keep = Button(self.tr("Keep the diary as it is"))
        self.restore.clicked.connect(self._presenter.restore)
        self.keep.clicked.connect(self._presenter.close)
        for each in (self._missing, self._kept, self._plain):
            self._card.body.addWidget(each)
        self._card.body.addWidget(WrapRow(self.keep, self.restore, gap=8, apart=False))
        return self._card

    @Slot()
    def _open(self) -> None:
        self._presenter.unlock(self.passphrase.input.text())
