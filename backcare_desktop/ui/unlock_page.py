"""The page that stands in the tabs' place while an encrypted diary is closed."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.unlock import Unlock, UnlockState
from backcare_desktop.ui.widgets import boxes
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.buttons import Button
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.secret_field import SecretField, SecretFields
from backcare_desktop.ui.widgets.text_field import TextField
from backcare_desktop.ui.widgets.wrap_row import WrapRow


class UnlockPage(Page):
    """A line for the passphrase, the other way in, and other people's diaries."""

    def __init__(self, unlock: Unlock, parent: QWidget | None = None) -> None:
        title = self.tr("Your diary is encrypted")
        super().__init__(title, parent)
        self.setAccessibleName(title)
        self._unlock = unlock
        self._by_code = False
        self._said = ""
        self._shown: tuple[tuple[str, str], ...] = ()
        lead = self.tr(
            "Type its passphrase to open it. The symptom check and Help work without the diary."
        )
        self.body.addWidget(Label(lead, "lead", wrap=True))
        self.body.addWidget(self._secret())
        self.body.addWidget(self._forgotten())
        self.body.addWidget(self._others())
        self.body.addStretch(1)
        self.setFocusProxy(self.passphrase.input)
        unlock.state_changed.connect(self.show_state)
        unlock.closed.connect(self._clear)
        self.show_state(unlock.state)

    @Slot(object)
    def show_state(self, state: UnlockState) -> None:
        """Show what is asked for."""
        moved = state.by_code != self._by_code
        self._by_code = state.by_code
        field = self.code if state.by_code else self.passphrase
        if state.trouble and state.trouble != self._said:
            announce(self, state.trouble, assertive=True)
        self._said = state.trouble
        self._typed.setVisible(not state.by_code)
        self.code.setVisible(state.by_code)
        for each in (self.passphrase, self.code):
            each.set_problem(state.trouble if each is field else "")
            each.input.setReadOnly(state.busy)
        self.give.setText(self.tr("Opening…") if state.busy else self.tr("Open the diary"))
        self.give.setEnabled(not state.busy)
        self.other.setEnabled(not state.busy)
        self.other.setText(
            self.tr("I have the passphrase")
            if state.by_code
            else self.tr("I have the recovery code")
        )
        self.setFocusProxy(field.input)
        if moved or (state.trouble and not state.busy):
            field.input.setFocus()
            field.input.selectAll()
        if state.others != self._shown:
            self._fill(state.others)

    def _secret(self) -> Card:
        card = Card(gap=12)
        self.passphrase = SecretField(self.tr("Passphrase"))
        self._typed = SecretFields(self.passphrase)
        self.code = TextField(
            self.tr("Recovery code"), self.tr("58 characters; spaces and capitals don't matter")
        )
        self.give = Button(self.tr("Open the diary"), "primary")
        self.other = Button(self.tr("I have the recovery code"), "text")
        self.give.clicked.connect(self._give)
        self.other.clicked.connect(self._unlock.ask_other)
        for each in (self.passphrase, self.code):
            each.input.returnPressed.connect(self._give)
        for part in (self._typed, self.code):
            card.body.addWidget(part)
        card.body.addWidget(WrapRow(self.give, self.other, gap=8, apart=False))
        return card

    def _forgotten(self) -> Card:
        card = Card(gap=10)
        text = self.tr(
            "The recovery code opens the diary too; it stands on the sheet that you kept. Without "
            "both nobody can open it: the passphrase is stored nowhere. To begin again, delete "
            "all your data in Settings."
        )
        card.body.addWidget(Label(self.tr("If you don't know it any more"), "h2", wrap=True))
        card.body.addWidget(Label(text, wrap=True))
        return card

    def _others(self) -> Card:
        self._elsewhere = Card(gap=10)
        self._elsewhere.body.addWidget(Label(self.tr("Open another diary"), "h2", wrap=True))
        self.others: tuple[Button, ...] = ()
        self._row = boxes.column(gap=8)
        self._elsewhere.body.addLayout(self._row)
        self._elsewhere.setVisible(False)
        return self._elsewhere

    def _fill(self, others: tuple[tuple[str, str], ...]) -> None:
        self._shown = others
        for old in self.others:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.others = tuple(Button(name) for _, name in others)
        for (key, _), button in zip(others, self.others, strict=True):
            button.clicked.connect(partial(self._unlock.switch, key))
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._elsewhere.setVisible(bool(others))

    @Slot()
    def _give(self) -> None:
        field = self.code if self._by_code else self.passphrase
        self._unlock.give(field.input.text())

    @Slot()
    def _clear(self) -> None:
        """What was typed is nobody's business any more."""
        self._typed.clear()
        self.code.input.clear()
