"""Encryption that is on: another passphrase, another recovery code, or none of it any more."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.settings.encryption_presenter import EncryptionPresenter
from backcare_desktop.ui.tabs.settings.encryption_state import EncryptionState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.secret_field import SecretField, SecretFields


class OnPart(QWidget):
    """Another passphrase, another recovery code, or none of it any more."""

    def __init__(self, presenter: EncryptionPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._said = ""
        parts = (self._present(), self._change(), self._code(), self._off())
        self.setLayout(boxes.column(*parts, gap=16))
        self.setFocusProxy(self.secret.input)
        presenter.state_changed.connect(self.show_state)
        presenter.done.connect(self._clear)
        self.show_state(presenter.state)

    @Slot(object)
    def show_state(self, state: EncryptionState) -> None:
        """Show what is wrong with what was typed."""
        if state.wrong_secret and state.wrong_secret != self._said:
            self.secret.input.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, state.wrong_secret, assertive=True)
        self._said = state.wrong_secret
        self.secret.set_problem(state.wrong_secret)
        self.first.set_problem(state.wrong_first)
        self.again.set_problem(state.wrong_again)
        self._length.setText(state.length)
        self._no_code.setVisible(not state.has_code)

    def _present(self) -> Card:
        card = Card(gap=12)
        self.secret = SecretField(
            self.tr("Your passphrase, or the recovery code"),
            self.tr("For whatever you change below"),
        )
        self.fields = SecretFields(self.secret)
        card.body.addWidget(Label(self.tr("Confirm that it’s you"), "h2", wrap=True))
        card.body.addWidget(self.fields)
        return card

    def _change(self) -> Card:
        card = Card(gap=12)
        self.first = SecretField(self.tr("New passphrase"))
        self.again = SecretField(self.tr("The same once more"))
        self.new = SecretFields(self.first, self.again)
        self._length = Label("", "small", "text_muted", wrap=True)
        self.change = Button(self.tr("Change the passphrase"))
        self.first.edited.connect(self._presenter.measure)
        self.change.clicked.connect(self._on_change)
        text = self.tr("The backups are encrypted anew as well. The recovery code stays the same.")
        card.body.addWidget(Label(self.tr("Another passphrase"), "h2", wrap=True))
        for part in (Label(text, wrap=True), self.new, self._length):
            card.body.addWidget(part)
        card.body.addLayout(boxes.row(self.change, None))
        return card

    def _code(self) -> Card:
        card = Card(gap=12)
        self.renew = Button(self.tr("Make another recovery code"))
        self.renew.clicked.connect(self._on_renew)
        self._no_code = Label(self.tr("There is none now."), "body", "warning", wrap=True)
        text = self.tr(
            "Do this when the sheet is lost, or somebody saw it. The old one opens nothing then."
        )
        card.body.addWidget(Label(self.tr("Another recovery sheet"), "h2", wrap=True))
        for part in (Label(text, wrap=True), self._no_code):
            card.body.addWidget(part)
        card.body.addLayout(boxes.row(self.renew, None))
        return card

    def _off(self) -> Card:
        card = Card(gap=12)
        self.decrypt = Button(self.tr("Turn encryption off"))
        self.decrypt.clicked.connect(self._on_decrypt)
        text = self.tr(
            "The diary and its backups are plain files again, and no passphrase is asked for."
        )
        card.body.addWidget(Label(self.tr("No encryption"), "h2", wrap=True))
        card.body.addWidget(Label(text, wrap=True))
        card.body.addLayout(boxes.row(self.decrypt, None))
        return card

    @Slot()
    def _on_change(self) -> None:
        secret = self.secret.input.text()
        self._presenter.change(secret, self.first.input.text(), self.again.input.text())

    @Slot()
    def _on_renew(self) -> None:
        self._presenter.new_code(self.secret.input.text())

    @Slot()
    def _on_decrypt(self) -> None:
        self._presenter.decrypt(self.secret.input.text())

    @Slot()
    def _clear(self) -> None:
        self.fields.clear()
        self.new.clear()
