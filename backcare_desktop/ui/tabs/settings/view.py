"""Paints Settings and reports what is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from backcare_desktop.core.load import Unit
from backcare_desktop.services.appearance import TEXT_SCALES
from backcare_desktop.ui.tabs.settings.presenter import SettingsPresenter
from backcare_desktop.ui.tabs.settings.rows import ChoiceRow
from backcare_desktop.ui.tabs.settings.session_card import SessionCard
from backcare_desktop.ui.tabs.settings.sound_card import SoundCard
from backcare_desktop.ui.tabs.settings.state import SettingsState
from backcare_desktop.ui.tabs.settings.tray_card import TrayCard
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.columns import Columns
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.scroll import Page
from backcare_desktop.ui.widgets.segmented import Option, Segmented
from backcare_desktop.ui.widgets.switch import Switch


class SettingsView(Page):
    """Every choice acts at once; there is nothing to confirm.

    Signals:
        looked_at: it has come to the front.
    """

    looked_at = Signal()

    def __init__(
        self,
        presenter: SettingsPresenter,
        own_country: str,
        countries: Sequence[tuple[str, str]],
        own_unit: Unit = Unit.KG,
        parent: QWidget | None = None,
    ) -> None:
        """Paint every choice.

        Args:
            presenter: takes what is chosen.
            own_country: name of the computer's own.
            countries: code and name of those whose emergency numbers are known.
            own_unit: what loads are usually counted in where the computer is.
            parent: owns it.
        """
        super().__init__(self.tr("Settings"), parent)
        self._presenter = presenter
        self._own_unit = own_unit
        self._saved = Label("", "small", "text_muted")
        self.add_to_title(self._saved)
        columns = Columns((616, 616))
        self.sounds, self.session = SoundCard(presenter), SessionCard(presenter)
        columns.left.addWidget(self._appearance())
        columns.left.addWidget(self.sounds)
        columns.left.addWidget(self._units())
        columns.left.addStretch(1)
        self.tray = TrayCard(presenter)
        columns.right.addWidget(self.session)
        columns.right.addWidget(self.tray)
        columns.right.addWidget(self._check(own_country, countries))
        columns.right.addStretch(1)
        self._columns = columns
        self.body.addWidget(columns)
        self.body.addStretch(1)
        presenter.state_changed.connect(self.show_state)
        presenter.show_state()

    @Slot(object)
    def show_state(self, state: SettingsState) -> None:
        """Set every control from the state, without reporting it back."""
        chosen = state.preferences
        self.theme.choose(chosen.theme)
        self.text_scale.choose(str(chosen.text_scale))
        with QSignalBlocker(self.motion):
            self.motion.setChecked(chosen.reduced_motion)
        self.country.choose(chosen.country)
        with QSignalBlocker(self.static_list):
            self.static_list.setChecked(chosen.static_list)
        self.unit.choose(chosen.unit or self._own_unit)
        self.sounds.show_state(state)
        self.session.show_state(state)
        self.tray.show_state(state)
        self._saved.setText(state.save_problem or self.tr("Changes are saved at once"))

    def add_card(self, card: Card, *, on_top: bool = False) -> None:
        """Put a card that others made at the end of the right column, or at its top."""
        right = self._columns.right
        right.insertWidget(0 if on_top else right.count() - 1, card)

    def showEvent(self, event: QShowEvent) -> None:
        """What this computer can do is found out when somebody looks."""
        super().showEvent(event)
        if not event.spontaneous():
            self._presenter.come()
            self.looked_at.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """And given back when nobody does."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._presenter.go()

    # --- cards ---------------------------------------------------------------------------------

    def _appearance(self) -> Card:
        card = Card(gap=14)
        card.body.addWidget(Label(self.tr("Appearance"), "h2"))
        self.theme = Segmented(
            self.tr("Theme"),
            (
                Option("system", self.tr("System"), "system-theme"),
                Option("light", self.tr("Light"), "sun"),
                Option("dark", self.tr("Dark"), "moon"),
                Option("high_contrast", self.tr("High contrast"), "contrast"),
            ),
        )
        self.theme.chosen.connect(self._presenter.set_theme)
        card.body.addWidget(ChoiceRow(self.tr("Theme"), "", self.theme))
        card.body.addWidget(Divider())
        self.text_scale = Segmented(
            self.tr("Text size"),
            tuple(Option(str(scale), self._percent(scale)) for scale in TEXT_SCALES),
        )
        self.text_scale.chosen.connect(self._on_text_scale)
        card.body.addWidget(ChoiceRow(self.tr("Text size"), "", self.text_scale))
        card.body.addWidget(Divider())
        self.motion = Switch(self.tr("Reduce motion"))
        self.motion.toggled.connect(self._presenter.set_reduced_motion)
        text = self.tr("The countdown ring moves once a second")
        card.body.addWidget(ChoiceRow(self.tr("Reduce motion"), text, self.motion))
        return card

    def _units(self) -> Card:
        card = Card(gap=14)
        card.body.addWidget(Label(self.tr("Training"), "h2"))
        self.unit = Segmented(
            self.tr("Units"), (Option(Unit.KG, self.tr("kg")), Option(Unit.LB, self.tr("lb")))
        )
        self.unit.chosen.connect(self._presenter.set_unit)
        text = self.tr("What loads are shown in; each entry keeps its own")
        card.body.addWidget(ChoiceRow(self.tr("Units"), text, self.unit))
        return card

    def _check(self, own: str, countries: Sequence[tuple[str, str]]) -> Card:
        card = Card(gap=14)
        card.body.addWidget(Label(self.tr("Symptom check"), "h2"))
        computer = self.tr("As on this computer: {country}").format(country=own)
        options = (("", computer), *countries)
        self.country = ChoiceBox(self.tr("Country for emergency numbers"), options)
        self.country.chosen.connect(self._presenter.set_country)
        whose = self.tr("Whose emergency numbers are shown")
        card.body.addWidget(ChoiceRow(self.tr("Country"), whose, self.country))
        card.body.addWidget(Divider())
        self.static_list = Switch(self.tr("Only a list of warning signs"))
        self.static_list.toggled.connect(self._presenter.set_static_list)
        text = self.tr("Nothing is computed; you are asked whether a sign applies to you")
        card.body.addWidget(
            ChoiceRow(self.tr("Only a list of warning signs"), text, self.static_list)
        )
        return card

    def _percent(self, scale: float) -> str:
        return self.tr("{percent}%").format(percent=round(scale * 100))

    @Slot(str)
    def _on_text_scale(self, key: str) -> None:
        self._presenter.set_text_scale(float(key))
