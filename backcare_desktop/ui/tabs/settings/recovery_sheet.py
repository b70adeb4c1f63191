"""The recovery code, shown once."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.settings.encryption_presenter import EncryptionPresenter
from backcare_desktop.ui.tabs.settings.encryption_state import EncryptionState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.tick_box import TickBox


class SheetPart(QWidget):
    """The recovery code, once."""

    def __init__(self, presenter: EncryptionPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        card = Card(gap=12)
        self.code = Label("", "h2", wrap=True)
        self.code.setAccessibleName(self.tr("Recovery code"))
        text = self.tr(
            "It opens your diary if you don't know the passphrase any more. Save the sheet and "
            "print it, or write the code down, and keep it away from this computer. Backcare keeps "
            "no copy."
        )
        self.save = Button(self.tr("Save the sheet…"), "primary", icon="download")
        self._said = Label("", "small", "text_muted", wrap=True)
        self.kept = TickBox(self.tr("I have the code"))
        self.go_on = Button(self.tr("Go on"))
        self.go_on.setEnabled(False)
        self.save.clicked.connect(self._save)
        self.kept.toggled.connect(self.go_on.setEnabled)
        self.go_on.clicked.connect(presenter.keep_sheet)
        for part in (Label(self.tr("Recovery code"), "h2"), self.code, Label(text, wrap=True)):
            card.body.addWidget(part)
        card.body.addLayout(boxes.row(self.save, None))
        card.body.addWidget(self._said)
        card.body.addWidget(self.kept)
        card.body.addLayout(boxes.row(self.go_on, None))
        self.setLayout(boxes.column(card))
        self.setFocusProxy(self.save)
        presenter.state_changed.connect(self.show_state)
        self.show_state(presenter.state)

    @Slot(object)
    def show_state(self, state: EncryptionState) -> None:
        """Show the code, and what became of saving it."""
        if state.code != self.code.text():
            self.code.setText(state.code)
            self.kept.setChecked(False)
        if state.sheet_said and state.sheet_said != self._said.text():
            announce(self, state.sheet_said)
        self._said.setText(state.sheet_said)
        self._said.setVisible(bool(state.sheet_said))

    @Slot()
    def _save(self) -> None:
        self._presenter.save_sheet()
