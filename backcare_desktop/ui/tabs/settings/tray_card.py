"""How pain is rated while something else is in front."""

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.reminders import staying
from backcare_desktop.ui.tabs.settings.presenter import SettingsPresenter
from backcare_desktop.ui.tabs.settings.state import SettingsState
from backcare_desktop.ui.widgets.card import Card
from backcare_desktop.ui.widgets.choice_row import ChoiceRow
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.switch import Switch


class TrayCard(Card):
    """One switch; where there is no tray it says so, and what does the same."""

    def __init__(self, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=14)
        self._presenter = presenter
        title = self.tr("Show in the tray")
        self.switch = Switch(title)
        text = self.tr("One click opens the keys to rate your pain.")
        if staying.STAYS:
            text = self.tr(
                "One click opens the keys to rate your pain. While reminders are on, Backcare goes "
                "on there when you close the window."
            )
        self._row = ChoiceRow(
            title, text, self.switch, self.tr("icon notification area taskbar background")
        )
        self.body.addWidget(Label(self.tr("Pain diary"), "h2"))
        self.body.addWidget(self._row)
        self.switch.toggled.connect(self._on_toggled)

    def show_state(self, state: SettingsState) -> None:
        """Set the switch from the state, without reporting it back."""
        with QSignalBlocker(self.switch):
            self.switch.setChecked(state.preferences.tray)
        # What is on stays possible to turn off.
        self.switch.setEnabled(state.has_tray or state.preferences.tray)
        missing = self.tr("This desktop has no tray. Press Ctrl N in Backcare instead.")
        self._row.show_trouble("" if state.has_tray else missing)

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 - a switch's slot
        self._presenter.choose("tray", on)
