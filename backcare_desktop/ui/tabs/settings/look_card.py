"""How Backcare looks."""

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QWidget

from backcare_desktop.services.appearance import TEXT_SCALES
from backcare_desktop.ui.tabs.settings.presenter import SettingsPresenter
from backcare_desktop.ui.tabs.settings.state import SettingsState
from backcare_desktop.ui.widgets.card import Card, Divider
from backcare_desktop.ui.widgets.choice_box import ChoiceBox
from backcare_desktop.ui.widgets.choice_row import ChoiceRow
from backcare_desktop.ui.widgets.labels import Label
from backcare_desktop.ui.widgets.segmented import Option, Segmented
from backcare_desktop.ui.widgets.switch import Switch


class LookCard(Card):
    """Theme, size of text, and how much moves."""

    def __init__(self, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=14)
        self._presenter = presenter
        self.theme = Segmented(
            self.tr("Theme"),
            (
                Option("system", self.tr("System"), "system-theme"),
                Option("light", self.tr("Light"), "sun"),
                Option("dark", self.tr("Dark"), "moon"),
                Option("high_contrast", self.tr("High contrast"), "contrast"),
            ),
        )
        sizes = tuple((str(scale), self._percent(scale)) for scale in TEXT_SCALES)
        self.text_scale = ChoiceBox(self.tr("Text size"), sizes)
        self.motion = Switch(self.tr("Reduce motion"))
        self.theme.chosen.connect(presenter.set_theme)
        self.text_scale.chosen.connect(self._on_text_scale)
        self.motion.toggled.connect(presenter.set_reduced_motion)
        for part in (
            Label(self.tr("Appearance"), "h2"),
            ChoiceRow(
                self.tr("Theme"),
                "",
                self.theme,
                self.tr("mode night day bright black white colour color contrast"),
            ),
            Divider(),
            ChoiceRow(
                self.tr("Text size"),
                "",
                self.text_scale,
                self.tr("font letters zoom scale larger bigger smaller read"),
            ),
            Divider(),
            ChoiceRow(
                self.tr("Reduce motion"),
                self.tr("The countdown ring moves once a second"),
                self.motion,
                self.tr("animation movement dizzy still"),
            ),
        ):
            self.body.addWidget(part)

    def show_state(self, state: SettingsState) -> None:
        """Set every control from the state, without reporting it back."""
        chosen = state.preferences
        self.theme.choose(chosen.theme)
        self.text_scale.choose(str(chosen.text_scale))
        with QSignalBlocker(self.motion):
            self.motion.setChecked(chosen.reduced_motion)

    def _percent(self, scale: float) -> str:
        return self.tr("{percent}%").format(percent=round(scale * 100))

    @Slot(str)
    def _on_text_scale(self, key: str) -> None:
        self._presenter.set_text_scale(float(key))
