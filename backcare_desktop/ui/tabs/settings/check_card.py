"""What the symptom check goes by."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from backcare_desktop.ui.tabs.settings.presenter import SettingsPresenter
from backcare_desktop.ui.tabs.settings.state import SettingsState
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.choice_row import ChoiceRow
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.switch import Switch


class CheckCard(Card):
    """Whose emergency numbers are shown, and whether anything is computed.

    Args:
        presenter: takes what is chosen.
        own: name of the computer's own country.
        countries: code and name of those whose emergency numbers are known.
    """

    def __init__(
        self,
        presenter: SettingsPresenter,
        own: str,
        countries: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, gap=14)
        computer = self.tr("As on this computer: {country}").format(country=own)
        self.country = ChoiceBox(
            self.tr("Country for emergency numbers"), (("", computer), *countries)
        )
        self.country.chosen.connect(presenter.set_country)
        title = self.tr("Only a list of warning signs")
        self.static_list = Switch(title)
        self.static_list.toggled.connect(presenter.set_static_list)
        for part in (
            Label(self.tr("Symptom check"), "h2"),
            ChoiceRow(
                self.tr("Country"),
                self.tr("Whose emergency numbers are shown"),
                self.country,
                self.tr("ambulance phone telephone call region"),
            ),
            Divider(),
            ChoiceRow(
                title,
                self.tr("Nothing is computed; you are asked whether a sign applies to you"),
                self.static_list,
                self.tr("red flags result questions"),
            ),
        ):
            self.body.addWidget(part)

    def show_state(self, state: SettingsState) -> None:
        """Set every control from the state, without reporting it back."""
        self.country.choose(state.preferences.country)
        with QSignalBlocker(self.static_list):
            self.static_list.setChecked(state.preferences.static_list)
