"""Encryption that is off: what it does and doesn't do, and a passphrase to choose."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.settings.encryption_presenter import EncryptionPresenter
from backcare_desktop.ui.tabs.settings.encryption_state import EncryptionState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.secret_field import SecretField, SecretFields
from backcare_desktop.ui.widgets.tick_box import TickBox


class OffPart(QWidget):
    """What encryption does and doesn't do, and a passphrase to choose."""

    def __init__(self, presenter: EncryptionPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setLayout(boxes.column(self._limits(), self._choose(), gap=16))
        self.setFocusProxy(self.first.input)
        presenter.state_changed.connect(self.show_state)
        presenter.done.connect(self._clear)
        self.show_state(presenter.state)

    @Slot(object)
    def show_state(self, state: EncryptionState) -> None:
        """Show what is wrong with what was typed, and what would be deleted."""
        self.first.set_problem(state.wrong_first)
        self.again.set_problem(state.wrong_again)
        self._length.setText(state.length)
        self._lost.setText(state.lost)
        self._lost.setVisible(bool(state.lost))

    def _limits(self) -> Card:
        card = Card(gap=10)
        card.body.addWidget(Label(self.tr("What it can't do"), "h2", wrap=True))
        for text in (
            self.tr(
                "While Backcare is open, whoever is at the screen reads your diary, and so can a "
                "harmful program on this computer."
            ),
            self.tr(
                "Reports and files that you save are not encrypted by it. Settings, with the name "
                "for your report, aren't either."
            ),
            self.tr(
                "What was stored plain until now is deleted, but special tools may find it on the "
                "disk for a while."
            ),
        ):
            card.body.addWidget(Label(text, wrap=True))
        return card

    def _choose(self) -> Card:
        card = Card(gap=12)
        self.first = SecretField(self.tr("New passphrase"))
        self.again = SecretField(self.tr("The same once more"))
        self.fields = SecretFields(self.first, self.again)
        self._length = Label("", "small", "text_muted", wrap=True)
        self._lost = Label("", "body", "warning", wrap=True)
        self.agree = TickBox(
            self.tr(
                "I know: without the passphrase and without the recovery code, nobody can open "
                "my diary again"
            )
        )
        self.encrypt = Button(self.tr("Encrypt the diary"), "primary")
        self.encrypt.setEnabled(False)
        self.first.edited.connect(self._presenter.measure)
        self.agree.toggled.connect(self.encrypt.setEnabled)
        self.encrypt.clicked.connect(self._encrypt)
        card.body.addWidget(Label(self.tr("Choose a passphrase"), "h2", wrap=True))
        for part in (self.fields, self._length, self._lost, self.agree):
            card.body.addWidget(part)
        card.body.addLayout(boxes.row(self.encrypt, None))
        return card

    @Slot()
    def _encrypt(self) -> None:
        self._presenter.encrypt(self.first.input.text(), self.again.input.text())

    @Slot()
    def _clear(self) -> None:
        self.fields.clear()
        self.agree.setChecked(False)
