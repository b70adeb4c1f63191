"""The page about encryption: off, on, and the recovery sheet in between."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.settings.encryption_off import OffPart
from backcare_desktop.ui.tabs.settings.encryption_on import OnPart
from backcare_desktop.ui.tabs.settings.encryption_presenter import EncryptionPresenter
from backcare_desktop.ui.tabs.settings.encryption_state import EncryptionState, EncryptionStep
from backcare_desktop.ui.tabs.settings.recovery_sheet import SheetPart
from backcare_desktop.ui.widgets.announce import announce
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.side_page import SidePage


class EncryptionPage(SidePage):
    """One of three things, by the step of the state."""

    def __init__(self, presenter: EncryptionPresenter, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Encryption"))
        self._presenter = presenter
        self._step = presenter.state.step
        self._lead = Label("", "lead", wrap=True)
        self.off, self.sheet, self.on = OffPart(presenter), SheetPart(presenter), OnPart(presenter)
        self._parts = {
            EncryptionStep.OFF: self.off,
            EncryptionStep.SHEET: self.sheet,
            EncryptionStep.ON: self.on,
        }
        for part in (self._lead, *self._parts.values()):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.left.connect(presenter.close)
        presenter.state_changed.connect(self.show_state)
        self.show_state(presenter.state)

    @Slot(object)
    def show_state(self, state: EncryptionState) -> None:
        """Show what it is about now."""
        self.show_trouble(state.busy, state.trouble)
        lead = self._lead_of(state)
        if lead != self._lead.text() and self.isVisible():
            announce(self, lead)
        self._lead.setText(lead)
        can_act = state.possible or state.step is not EncryptionStep.OFF
        for step, part in self._parts.items():
            part.setVisible(step is state.step and can_act)
            part.setEnabled(not state.busy)
        self.back.setVisible(state.step is not EncryptionStep.SHEET)
        if state.step is not self._step:
            self._step = state.step
            self._begin(self._parts.get(state.step, self.back))

    def _begin(self, part: QWidget) -> None:
        """What had the focus is gone with the step before."""
        if self.isVisible():
            self.verticalScrollBar().setValue(0)
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lead_of(self, state: EncryptionState) -> str:
        if not state.possible:
            return self.tr(
                "This computer lacks the part of Backcare that encrypts. Everything else works; "
                "turn on your computer's disk encryption instead."
            )
        return {
            EncryptionStep.LOOKING: "",
            EncryptionStep.OFF: self.tr(
                "Your diary isn't encrypted. Encrypted, it opens with a passphrase only: whoever "
                "has the disk, or a copy of the files, can't read it."
            ),
            EncryptionStep.SHEET: self.tr("Keep this recovery code now. It is shown only once."),
            EncryptionStep.ON: self.tr(
                "Your diary and its backups are encrypted. The passphrase is asked for when "
                "Backcare starts."
            ),
        }[state.step]
